using System.Globalization;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Reads the style sheet ([MS-DOC] 2.9.271); a style is known by its number.</summary>
internal sealed class BinaryStyles(FontNames fonts, SprmGroups groups)
{
    private const int None = 0xFFF;
    private const int Headings = 9;
    private const int FirstContents = 19;

    private enum Kind
    {
        Paragraph = 1,
        Character = 2,
        Table = 3,
        Numbering = 4,
    }

    internal WordStyles Read(ByteBlock sheet)
    {
        var styles = new WordStyles();
        var header = sheet.Slice(2, sheet.UInt16(0));
        if (header.Length >= 14)
            styles.DefaultRun = new RunFormat { Font = fonts.Name(header.UInt16(12)) };
        var (count, baseSize) = (header.UInt16(0), header.UInt16(2));
        var at = 2L + header.Length;
        for (var number = 0; number < count && at + 2 <= sheet.Length; number++)
        {
            var length = sheet.UInt16(at);
            if (length > baseSize)
                Add(styles, number, sheet.Slice(at + 2, length), baseSize);
            at += 2 + length;
        }

        return styles;
    }

    private void Add(WordStyles styles, int number, ByteBlock style, int baseSize)
    {
        var (kind, parent) = ((Kind)(style.UInt16(2) & 0xF), style.UInt16(2) >> 4);
        var letters = style.UInt16(baseSize);
        var name = Name(style.UInt16(0) & 0xFFF) ?? style.Utf16(baseSize + 2, letters);
        var parts = Parts(style, baseSize + 2 + 2L * letters + 2, style.UInt16(4) & 0xF);
        var (table, paragraph, character) = kind switch
        {
            Kind.Paragraph => (default, Part(0), Part(1)),
            Kind.Character => (default, default, Part(0)),
            Kind.Table => (Part(0), Part(1), Part(2)),
            _ => (default, Part(0), default),
        };
        var row = new RowFormat();
        foreach (var sprm in groups.Read(table))
            row.Apply(sprm);
        styles.Add(
            Id(number),
            name,
            parent == None ? null : Id(parent),
            groups.Read(character).Aggregate(default(CharacterFormat), (format, sprm) => format.With(sprm, fonts)).InStyle(),
            paragraph.Length > 2 ? ParagraphProperties.OfStyle(paragraph.From(2), groups) : default,
            row.Borders);

        ByteBlock Part(int index) => index < parts.Count ? parts[index] : default;
    }

    /// <summary>Formatting by kind: each part has a length and begins at an even place.</summary>
    private static List<ByteBlock> Parts(ByteBlock style, long at, int count)
    {
        var parts = new List<ByteBlock>();
        for (; count > 0 && at + 2 <= style.Length; count--)
        {
            var length = Math.Min(style.UInt16(at), style.Length - at - 2);
            parts.Add(style.Slice(at + 2, length));
            at += 2 + length + (length & 1);
        }

        return parts;
    }

    /// <summary>Built-in styles are known by a code; their names are in the language of the program that wrote the file.</summary>
    private static string? Name(int code) => code switch
    {
        >= 1 and <= Headings => string.Create(CultureInfo.InvariantCulture, $"heading {code}"),
        >= FirstContents and < FirstContents + Headings => string.Create(CultureInfo.InvariantCulture, $"toc {code - FirstContents + 1}"),
        _ => null,
    };

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
