using System.Globalization;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Formatting of characters as the binary format has it.</summary>
internal readonly record struct CharacterFormat
{
    /// <summary>What the other Word format can say as well.</summary>
    internal RunFormat Run { get; init; }

    /// <summary>Properties (bold, italic, capitals, hidden) set to the opposite of what the styles make them.</summary>
    internal RunFormat Opposite { get; init; }

    /// <summary>A sign of a symbol font that stands for the character.</summary>
    internal (string Font, char Code)? Symbol { get; init; }

    /// <summary>This format with one property changed.</summary>
    internal CharacterFormat With(Sprm sprm, FontNames fonts) => sprm.Code switch
    {
        Sprm.Deleted => this with { Run = Run with { Deleted = sprm.IsOn } },
        Sprm.CharacterStyle => this with { Run = Run with { Style = sprm.Operand.UInt16(0).ToString(CultureInfo.InvariantCulture) } },
        Sprm.PlainCharacters => new CharacterFormat { Run = new RunFormat { Style = Run.Style, Deleted = Run.Deleted } },
        Sprm.Bold => this with { Run = Run with { Bold = Value(sprm) }, Opposite = Opposite with { Bold = IsOpposite(sprm) } },
        Sprm.Italic => this with { Run = Run with { Italic = Value(sprm) }, Opposite = Opposite with { Italic = IsOpposite(sprm) } },
        Sprm.Capitals => this with { Run = Run with { Capitals = Value(sprm) }, Opposite = Opposite with { Capitals = IsOpposite(sprm) } },
        Sprm.Hidden => this with { Run = Run with { Hidden = Value(sprm) }, Opposite = Opposite with { Hidden = IsOpposite(sprm) } },
        Sprm.HalfPoints => this with { Run = Run with { Size = sprm.Operand.UInt16(0) / 2.0 } },
        Sprm.FontOfLatin => this with { Run = Run with { Font = fonts.Name(sprm.Operand.UInt16(0)) } },
        Sprm.Symbol => this with { Symbol = (fonts.Name(sprm.Operand.UInt16(0)) ?? "Symbol", (char)sprm.Operand.UInt16(2)) },
        _ => this,
    };

    /// <summary>The format in a style: there is nothing to be opposite to but plain.</summary>
    internal RunFormat InStyle() => Run with
    {
        Bold = Run.Bold ?? Opposite.Bold,
        Italic = Run.Italic ?? Opposite.Italic,
        Capitals = Run.Capitals ?? Opposite.Capitals,
        Hidden = Run.Hidden ?? Opposite.Hidden,
    };

    /// <summary>The format in a paragraph, opposites worked out.</summary>
    internal RunFormat In(ParagraphFormat paragraph, WordContext context)
    {
        if (Opposite == default)
            return Run;
        var look = context.LookOf(Run, paragraph);
        return Run with
        {
            Bold = Opposite.Bold is null ? Run.Bold : !look.Bold,
            Italic = Opposite.Italic is null ? Run.Italic : !look.Italic,
            Capitals = Opposite.Capitals is null ? Run.Capitals : !look.Capitals,
            Hidden = Opposite.Hidden is null ? Run.Hidden : !look.Hidden,
        };
    }

    /// <summary>0 and 1 say it outright; 0x80 is what the style says, 0x81 the opposite ([MS-DOC] 2.9.327).</summary>
    private static bool? Value(Sprm sprm) => sprm.Operand.Byte(0) is 0 or 1 ? sprm.IsOn : null;

    private static bool? IsOpposite(Sprm sprm) => sprm.Operand.Byte(0) == 0x81 ? true : null;
}
