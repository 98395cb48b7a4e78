using System.Globalization;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>What the declarations of a style say, as far as it bears on what is read; null where they say nothing.</summary>
internal sealed record HtmlStyle
{
    internal static HtmlStyle Empty { get; } = new();

    internal bool? Bold { get; init; }

    internal bool? Italic { get; init; }

    internal bool? Centered { get; init; }

    /// <summary>In points.</summary>
    internal double? Size { get; init; }

    internal bool? Capitals { get; init; }

    /// <summary>The first family of <c>font-family</c>.</summary>
    internal string? Font { get; init; }

    /// <summary>Not shown at all.</summary>
    internal bool Hidden { get; init; }

    /// <summary>Begins a line of its own although its element would not, or the other way round.</summary>
    internal bool? IsBlock { get; init; }

    /// <summary>White space and line feeds count.</summary>
    internal bool? KeepsBlanks { get; init; }

    /// <summary><c>list-style-type</c>.</summary>
    internal string? ListType { get; init; }

    /// <summary>The number that Word made of a list paragraph (<c>mso-list:Ignore</c>).</summary>
    internal bool IsListMark { get; init; }

    /// <summary>Rulings: top, right, bottom, left.</summary>
    internal (bool? Top, bool? Right, bool? Bottom, bool? Left) Borders { get; init; }

    /// <summary>Reads declarations such as <c>font-weight: bold; text-align: center</c>.</summary>
    internal static HtmlStyle Parse(ReadOnlySpan<char> declarations)
    {
        var style = Empty;
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            var name = declaration[..colon].Trim().ToString().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant().Replace("!important", "", StringComparison.Ordinal).TrimEnd();
            style = style.With(name, value);
        }

        return style;
    }

    /// <summary>This style where it says something, else the one below.</summary>
    internal HtmlStyle Over(HtmlStyle under) => under == Empty ? this : this == Empty ? under : this with
    {
        Bold = Bold ?? under.Bold,
        Italic = Italic ?? under.Italic,
        Centered = Centered ?? under.Centered,
        Size = Size ?? under.Size,
        Capitals = Capitals ?? under.Capitals,
        Font = Font ?? under.Font,
        Hidden = Hidden || under.Hidden,
        IsBlock = IsBlock ?? under.IsBlock,
        KeepsBlanks = KeepsBlanks ?? under.KeepsBlanks,
        ListType = ListType ?? under.ListType,
        Borders = (Borders.Top ?? under.Borders.Top, Borders.Right ?? under.Borders.Right, Borders.Bottom ?? under.Borders.Bottom, Borders.Left ?? under.Borders.Left),
    };

    private HtmlStyle With(string name, string value) => name switch
    {
        "font-weight" => this with { Bold = value is "bold" or "bolder" || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= 600) },
        "font-style" => this with { Italic = value is "italic" or "oblique" },
        "font-size" => this with { Size = Points(value) },
        "font-family" => this with { Font = value.Split(',')[0].Trim(' ', '"', '\'') },
        "text-align" => this with { Centered = value is "center" or "-webkit-center" },
        "text-transform" => this with { Capitals = value == "uppercase" },
        "display" => this with { Hidden = value == "none", IsBlock = value is "block" or "flex" or "list-item" ? true : value.StartsWith("inline", StringComparison.Ordinal) ? false : null },
        "visibility" => this with { Hidden = Hidden || value is "hidden" or "collapse" },
        "mso-hide" => this with { Hidden = Hidden || value == "all" },
        "mso-list" => this with { IsListMark = value == "ignore" },
        "white-space" => this with { KeepsBlanks = value is "pre" or "pre-wrap" or "pre-line" or "break-spaces" },
        "list-style-type" or "list-style" => this with { ListType = value.Split(' ')[0] },
        "border" or "border-style" or "border-width" => this with { Borders = (IsDrawn(value), IsDrawn(value), IsDrawn(value), IsDrawn(value)) },
        "border-top" or "border-top-style" or "border-top-width" => this with { Borders = Borders with { Top = IsDrawn(value) } },
        "border-right" or "border-right-style" or "border-right-width" => this with { Borders = Borders with { Right = IsDrawn(value) } },
        "border-bottom" or "border-bottom-style" or "border-bottom-width" => this with { Borders = Borders with { Bottom = IsDrawn(value) } },
        "border-left" or "border-left-style" or "border-left-width" => this with { Borders = Borders with { Left = IsDrawn(value) } },
        _ => this,
    };

    private static bool IsDrawn(string value) => value.Length > 0 && !value.Contains("none", StringComparison.Ordinal) && !value.Contains("hidden", StringComparison.Ordinal) && !value.StartsWith('0');

    private static double? Points(string value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] == '.'))
            end++;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return value[end..].Trim() switch { "pt" => number, "px" => number * 0.75, "in" => number * 72, "cm" => number * 72 / 2.54, "mm" => number * 72 / 25.4, _ => null };
    }
}
