using System.Globalization;
using System.Text;
using System.Xml;
using CchcExtractor.Formats.Readers.Word;
using static CchcExtractor.Formats.Readers.OpenDocument.OpenDocumentNames;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>Reads list styles into the levels that Word's counters work with: one way of counting for both.</summary>
internal static class OpenDocumentListStyle
{
    /// <summary>Reads <c>text:list-style</c> or <c>text:outline-style</c> and leaves the reader behind it.</summary>
    internal static ListLevel?[] Read(XmlReader reader, Func<XmlReader, RunFormat> run)
    {
        var levels = new ListLevel?[NumberingDefinitions.Levels];
        var current = -1;
        reader.ForEachDescendant(xml =>
        {
            if (xml.LocalName.Contains("-level-style", StringComparison.Ordinal))
            {
                current = (xml.Integer("level", Text) ?? 0) - 1;
                if (current is >= 0 and < NumberingDefinitions.Levels)
                    levels[current] = Level(xml, current, levels);
            }
            else if (xml.LocalName == "text-properties" && current is >= 0 and < NumberingDefinitions.Levels)
            {
                levels[current] = levels[current]! with { Run = run(xml) };
            }
            else if (xml.LocalName == "list-level-label-alignment" && current is >= 0 and < NumberingDefinitions.Levels && xml.GetAttribute("label-followed-by", Text) == "nothing")
            {
                levels[current] = levels[current]! with { Suffix = "nothing" };
            }

            return false;
        });
        return levels;
    }

    private static ListLevel Level(XmlReader xml, int level, ListLevel?[] above)
    {
        if (xml.LocalName.EndsWith("-bullet", StringComparison.Ordinal) || xml.LocalName.EndsWith("-image", StringComparison.Ordinal))
            return new ListLevel(1, "bullet", xml.GetAttribute("bullet-char", Text) ?? "•");
        var format = xml.GetAttribute("num-format", Style) switch
        {
            "i" => "lowerRoman",
            "I" => "upperRoman",
            "a" => "lowerLetter",
            "A" => "upperLetter",
            null or "" => "none",
            ['0', ..] => "decimalZero",
            _ => "decimal",
        };
        return new ListLevel(xml.Integer("start-value", Text) ?? 1, format, Pattern(xml, level, format, above));
    }

    /// <summary><c>%1.%2.</c> from LibreOffice's own pattern (<c>%1%.%2%.</c>), else from prefix, shown levels and suffix as the standard has them.</summary>
    private static string Pattern(XmlReader xml, int level, string format, ListLevel?[] above)
    {
        if (xml.GetAttribute("num-list-format", LibreOffice) is { } pattern)
        {
            var plain = new StringBuilder(pattern.Length);
            for (var i = 0; i < pattern.Length; i++)
            {
                plain.Append(pattern[i]);
                if (pattern[i] == '%' && i + 2 < pattern.Length && char.IsAsciiDigit(pattern[i + 1]) && pattern[i + 2] == '%')
                    plain.Append(pattern[(i += 2) - 1]);
            }

            return plain.ToString();
        }

        var text = new StringBuilder(xml.GetAttribute("num-prefix", Style));
        var first = Math.Max(0, level + 1 - Math.Max(1, xml.Integer("display-levels", Text) ?? 1));
        for (var shown = first; shown <= level; shown++)
        {
            if ((shown == level ? format : above[shown]?.Format) is null or "none" or "bullet")
                continue;
            if (text.Length > 0 && char.IsAsciiDigit(text[^1]))
                text.Append('.');
            text.Append(CultureInfo.InvariantCulture, $"%{shown + 1}");
        }

        return text.Append(xml.GetAttribute("num-suffix", Style)).ToString();
    }
}
