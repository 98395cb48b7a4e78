using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Paragraph formatting as far as it bears on what is printed and on the outline; null where nothing is said.</summary>
internal readonly record struct ParagraphFormat
{
    private const string Hints2003 = "http://schemas.microsoft.com/office/word/2003/auxHint";

    /// <summary>Id of the paragraph style.</summary>
    internal string? Style { get; init; }

    internal bool? Centered { get; init; }

    /// <summary>0 to 8; 9 is body text.</summary>
    internal int? Outline { get; init; }

    /// <summary>Numbering instance; 0 takes an inherited number away.</summary>
    internal int? List { get; init; }

    /// <summary>Level in the list, from 0.</summary>
    internal int? ListLevel { get; init; }

    /// <summary>The number as the writer printed it, which only files of Word 2003 have.</summary>
    internal string? PrintedMark { get; init; }

    /// <summary>Format of the paragraph mark; deleted means that the paragraph runs on into the next.</summary>
    internal RunFormat Mark { get; init; }

    /// <summary>Reads <c>w:pPr</c> and leaves the reader behind it.</summary>
    internal static ParagraphFormat Read(XmlReader reader)
    {
        var format = default(ParagraphFormat);
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "pStyle": format = format with { Style = child.Attribute() }; break;
                case "jc": format = format with { Centered = child.Attribute() == "center" }; break;
                case "outlineLvl": format = format with { Outline = child.IntegerAttribute() }; break;
                case "numId": format = format with { List = child.IntegerAttribute() }; break;
                case "ilvl": format = format with { ListLevel = child.IntegerAttribute() }; break;
                case "t" when child.NamespaceURI == Hints2003: format = format with { PrintedMark = child.Attribute() }; break;
                case "rPr": format = format with { Mark = RunFormat.Read(child) }; return true;
                case "pPrChange" or "sectPr" or "numberingChange": child.Skip(); return true;
            }

            return false;
        });
        return format;
    }

    /// <summary>This format where it says something, else the one it is based on.</summary>
    internal ParagraphFormat Over(ParagraphFormat under) => this with
    {
        Centered = Centered ?? under.Centered,
        Outline = Outline ?? under.Outline,
        List = List ?? under.List,
        ListLevel = ListLevel ?? under.ListLevel,
    };
}
