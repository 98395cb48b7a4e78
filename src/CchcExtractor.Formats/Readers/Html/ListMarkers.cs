using System.Globalization;
using AngleSharp.Dom;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>A list being read: gives each item the mark that a browser shows.</summary>
internal sealed class ListMarkers(IElement list, HtmlStyle style, int depth)
{
    private readonly string _type = style.ListType ?? list.Value("type") ?? (list.LocalName == "ol" ? "decimal" : depth switch { 1 => "disc", 2 => "circle", _ => "square" });
    private int _next = Integer(list, "start") ?? 1;

    /// <summary>The mark of an item; empty where lists are shown without.</summary>
    internal string Of(IElement item, HtmlStyle itemStyle)
    {
        if (Integer(item, "value") is { } value)
            _next = value;
        var type = itemStyle.ListType ?? item.Value("type") ?? _type;
        var number = _next++;
        return type switch
        {
            "none" => "",
            "disc" or "disclosure-closed" or "disclosure-open" => "•",
            "circle" => "○",
            "square" => "▪",
            "1" or "decimal" => Digits(number) + ".",
            "decimal-leading-zero" => ListNumberFormat.Print(number, "decimalZero") + ".",
            "a" or "lower-alpha" or "lower-latin" => Letters(number) + ".",
            "A" or "upper-alpha" or "upper-latin" => Letters(number).ToUpperInvariant() + ".",
            "i" or "lower-roman" => ListNumberFormat.Print(number, "lowerRoman") + ".",
            "I" or "upper-roman" => ListNumberFormat.Print(number, "upperRoman") + ".",
            _ when type is ['"' or '\'', .., '"' or '\''] => type[1..^1].Trim(),
            _ => list.LocalName == "ol" ? Digits(number) + "." : "•",
        };
    }

    private static int? Integer(IElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Browsers count z, aa, ab.</summary>
    private static string Letters(int number)
    {
        if (number <= 0)
            return Digits(number);
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
