using System.Globalization;
using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Character formatting as far as it bears on what is printed; null where nothing is said.</summary>
internal readonly record struct RunFormat
{
    internal bool? Bold { get; init; }

    internal bool? Italic { get; init; }

    internal bool? Capitals { get; init; }

    internal bool? Hidden { get; init; }

    /// <summary>In points.</summary>
    internal double? Size { get; init; }

    internal string? Font { get; init; }

    /// <summary>Id of the character style.</summary>
    internal string? Style { get; init; }

    /// <summary>A tracked deletion (of a paragraph mark, when it stands there).</summary>
    internal bool Deleted { get; init; }

    /// <summary>Reads <c>w:rPr</c> and leaves the reader behind it.</summary>
    internal static RunFormat Read(XmlReader reader)
    {
        var format = default(RunFormat);
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "rStyle": format = format with { Style = child.Attribute() }; break;
                case "b": format = format with { Bold = child.IsOn() }; break;
                case "i": format = format with { Italic = child.IsOn() }; break;
                case "caps": format = format with { Capitals = child.IsOn() }; break;
                case "vanish": format = format with { Hidden = child.IsOn() }; break;
                case "sz":
                    if (double.TryParse(child.Attribute(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var halfPoints))
                        format = format with { Size = halfPoints / 2 };
                    break;
                case "rFonts": format = format with { Font = child.Attribute("ascii") ?? child.Attribute("hAnsi") }; break;
                case "del" or "moveFrom": format = format with { Deleted = true }; break;
                case "rPrChange": child.Skip(); return true;
            }

            return false;
        });
        return format;
    }

    /// <summary>This format where it says something, else the one it is based on.</summary>
    internal RunFormat Over(RunFormat under) => this with
    {
        Bold = Bold ?? under.Bold,
        Italic = Italic ?? under.Italic,
        Capitals = Capitals ?? under.Capitals,
        Hidden = Hidden ?? under.Hidden,
        Size = Size ?? under.Size,
        Font = Font ?? under.Font,
        Style = Style ?? under.Style,
    };
}
