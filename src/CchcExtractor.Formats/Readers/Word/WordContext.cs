using CchcExtractor.Formats.Readers.Drafts;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>What a story needs from the other parts of the file: styles, list definitions, notes.</summary>
internal sealed class WordContext(WordStyles styles, NumberingDefinitions numbering)
{
    internal WordStyles Styles { get; } = styles;

    internal NumberingDefinitions Numbering { get; } = numbering;

    /// <summary>Footnotes by id.</summary>
    internal IReadOnlyDictionary<string, List<Draft>> Footnotes { get; set; } = new Dictionary<string, List<Draft>>();

    /// <summary>Endnotes by id.</summary>
    internal IReadOnlyDictionary<string, List<Draft>> Endnotes { get; set; } = new Dictionary<string, List<Draft>>();

    /// <summary>True once a table was nested so deeply that only its text was kept.</summary>
    internal bool Flattened { get; set; }

    /// <summary>
    /// How a run is set. Direct formatting decides; else paragraph and character style toggle each other, as Word has it (a bold
    /// character style in a bold heading is not bold; ECMA-376 part 1, 17.7.3).
    /// </summary>
    internal TextLook LookOf(RunFormat run, ParagraphFormat paragraph)
    {
        var outer = Styles.RunOfParagraph(paragraph.Style);
        var inner = Styles.Run(run.Style);
        var plain = Styles.DefaultRun;
        return new TextLook(
            run.Bold ?? Toggle(outer.Bold, inner.Bold, plain.Bold),
            run.Italic ?? Toggle(outer.Italic, inner.Italic, plain.Italic),
            run.Capitals ?? Toggle(outer.Capitals, inner.Capitals, plain.Capitals),
            run.Hidden ?? Toggle(outer.Hidden, inner.Hidden, plain.Hidden),
            run.Size ?? inner.Size ?? outer.Size ?? plain.Size ?? 10,
            run.Font ?? inner.Font ?? outer.Font ?? plain.Font);

        static bool Toggle(bool? outer, bool? inner, bool? plain) => plain == true || (outer == true) ^ (inner == true);
    }

    internal bool IsCentered(ParagraphFormat paragraph) => paragraph.Centered ?? Styles.Paragraph(paragraph.Style).Centered ?? false;

    /// <summary>Heading level from 1 as the outline level or a heading style declares it; null for body text.</summary>
    internal int? OutlineOf(ParagraphFormat paragraph)
    {
        if ((paragraph.Outline ?? Styles.Paragraph(paragraph.Style).Outline) is { } level)
            return level is >= 0 and <= 8 ? level + 1 : null;
        var name = Styles.NameOf(paragraph.Style);
        return name.StartsWith("heading", StringComparison.Ordinal) && name[^1] is >= '1' and <= '9' && name.Length <= "heading 1".Length ? name[^1] - '0' : null;
    }

    /// <summary>Entries of a table of contents have styles called <c>toc 1</c> to <c>toc 9</c>.</summary>
    internal bool IsContentsStyle(ParagraphFormat paragraph) => Styles.NameOf(paragraph.Style).StartsWith("toc ", StringComparison.Ordinal);

    /// <summary>The list and level a paragraph counts in: its own numbering, else that of its style; null where it has none.</summary>
    internal (ListInstance Instance, int Level)? ListOf(ParagraphFormat paragraph)
    {
        var style = Styles.Paragraph(paragraph.Style);
        if ((paragraph.List ?? style.List) is not { } id || id == 0 || Numbering.Instance(id) is not { } instance)
            return null;
        var (own, numbering) = Styles.NumberingStyles(paragraph.Style);
        var level = paragraph.ListLevel
            ?? Numbering.LevelOfStyle(instance, own)
            ?? (paragraph.List is null ? Numbering.LevelOfStyle(instance, numbering) ?? style.ListLevel : null)
            ?? 0;
        return level is >= 0 and < NumberingDefinitions.Levels ? (instance, level) : null;
    }
}
