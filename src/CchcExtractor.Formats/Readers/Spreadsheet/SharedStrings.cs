using System.Text;
using System.Xml;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>The texts of a workbook, which cells refer to by number.</summary>
internal static class SharedStrings
{
    internal static List<string> Read(XmlReader xml)
    {
        var texts = new List<string>();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                texts.Add(Text(xml));
            else
                xml.Read();
        }

        return texts;
    }

    /// <summary>The runs of the current element without their phonetic readings; leaves the reader behind it.</summary>
    internal static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        xml.ForEachDescendant(child =>
        {
            if (child.LocalName == "rPh")
            {
                child.Skip();
                return true;
            }

            if (child.LocalName != "t")
                return false;
            text.Append(child.ReadElementContentAsString());
            return true;
        });
        return Unescaped(text.ToString());
    }

    /// <summary>Control characters are written <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19).</summary>
    private static string Unescaped(string text) =>
        text.Contains("_x00", StringComparison.Ordinal) ? text.Replace("_x000D_", "", StringComparison.OrdinalIgnoreCase).Replace("_x000A_", "\n", StringComparison.OrdinalIgnoreCase).Replace("_x0009_", "\t", StringComparison.Ordinal) : text;
}
