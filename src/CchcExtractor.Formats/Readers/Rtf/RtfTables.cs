using System.Text;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>The font table: names and code pages by number.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, (string Name, int? Charset)> _fonts = [];
    private readonly StringBuilder _name = new();
    private int _font;
    private int? _charset;

    static RtfFonts() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal void Take(string word, int? number)
    {
        if (word == "f")
            (_font, _charset) = (number ?? 0, null);
        else if (word == "fcharset")
            _charset = number;
    }

    internal void Take(byte letter)
    {
        if (letter != (byte)';')
        {
            _name.Append((char)letter);
            return;
        }

        _fonts[_font] = (_name.ToString().Trim(), _charset);
        _name.Clear();
    }

    internal string? Name(int font) => _fonts.TryGetValue(font, out var found) ? found.Name : null;

    /// <summary>The code page of a font; 0 for a symbol font; that of the file where the font says nothing.</summary>
    internal int CodePage(int font, int ofFile) => _fonts.GetValueOrDefault(font).Charset switch
    {
        0 => 1252,
        2 => 0,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 437,
        _ => ofFile,
    };

    /// <summary>Bytes of a code page as text; those of symbol fonts as the private codes that Word uses.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes, int codePage)
    {
        if (codePage == 0)
        {
            return string.Create(bytes.Length, bytes, static (text, from) =>
            {
                for (var i = 0; i < text.Length; i++)
                    text[i] = from[i] < 0x21 ? (char)from[i] : (char)(0xF000 + from[i]);
            });
        }

        return OfCodePage(codePage).GetString(bytes);
    }

    private static Encoding OfCodePage(int codePage)
    {
        try
        {
            return Encoding.GetEncoding(codePage);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Encoding.GetEncoding(1252);
        }
    }
}

/// <summary>The style sheet, as far as it names headings.</summary>
internal sealed class RtfStyles
{
    private readonly Dictionary<int, int> _outlines = [];
    private readonly StringBuilder _name = new();
    private int _style;
    private int? _outline;

    internal void Take(string word, int? number)
    {
        if (word == "s")
            _style = number ?? 0;
        else if (word == "outlinelevel")
            _outline = number;
    }

    internal void Take(byte letter)
    {
        if (letter != (byte)';')
        {
            _name.Append((char)letter);
            return;
        }

        var name = _name.ToString().Trim();
        if (_outline is null && name.Length == "heading 1".Length && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '9')
            _outline = name[^1] - '1';
        if (_outline is { } outline)
            _outlines[_style] = outline;
        _name.Clear();
        (_style, _outline) = (0, null);
    }

    /// <summary>Outline level from 0 of a paragraph style; null for body text.</summary>
    internal int? Outline(int style) => _outlines.TryGetValue(style, out var outline) ? outline : null;
}
