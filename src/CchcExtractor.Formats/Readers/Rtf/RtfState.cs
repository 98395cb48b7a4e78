using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfDestination
{
    /// <summary>Into the text.</summary>
    Body,

    /// <summary>Nowhere.</summary>
    Nowhere,

    /// <summary>Names of fonts.</summary>
    Fonts,

    /// <summary>Names of styles.</summary>
    Styles,

    /// <summary>The number or bullet of the paragraph, as printed.</summary>
    ListMark,

    /// <summary>The code of a field.</summary>
    FieldCode,
}

/// <summary>What a group inherits from the one around it and gives back at its end.</summary>
internal sealed class RtfState
{
    /// <summary>Characters as before any word: 12 points.</summary>
    internal static RunFormat PlainRun { get; } = new() { Size = 12 };

    internal RtfDestination Destination { get; set; }

    /// <summary>Where the text went before it was given twice, in a code page and in Unicode.</summary>
    internal RtfDestination GivenTwice { get; set; }

    internal required RtfFlow Flow { get; set; }

    internal RunFormat Run { get; set; }

    /// <summary>Code page of the font; 0 for a symbol font.</summary>
    internal int CodePage { get; set; } = 1252;

    /// <summary>How many characters stand in for one that is given in Unicode.</summary>
    internal int StandIns { get; set; } = 1;

    internal bool Deleted { get; set; }

    internal bool Centered { get; set; }

    internal int? Outline { get; set; }

    internal int Style { get; set; }

    internal bool InTable { get; set; }

    internal int Nesting { get; set; }

    /// <summary>The row definition that table words belong to.</summary>
    internal required RtfRows Rows { get; init; }

    /// <summary>True in the properties of a nested row, which follow its cells.</summary>
    internal bool DefinesNested { get; set; }

    /// <summary>What is to be done when this very group ends.</summary>
    internal Action? Closing { get; set; }

    /// <summary>How deep in tables the paragraph stands.</summary>
    internal int TableLevel => Math.Max(Nesting, InTable ? 1 : 0);

    internal RtfState Inner()
    {
        var inner = (RtfState)MemberwiseClone();
        inner.Closing = null;
        return inner;
    }

    /// <summary>Paragraph formatting as before any word.</summary>
    internal void ResetParagraph() => (Centered, Outline, Style, InTable, Nesting) = (false, null, 0, false, 0);

    /// <summary>Format of a paragraph that ends here.</summary>
    internal ParagraphFormat Paragraph(RtfStyles styles, RunFormat mark) => new() { Centered = Centered, Outline = Outline ?? styles.Outline(Style), Mark = mark };
}
