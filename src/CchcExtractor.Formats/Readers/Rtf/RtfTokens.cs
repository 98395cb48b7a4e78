using System.Text;

namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>What an RTF file is made of (Rich Text Format 1.9.1, "Conventions of an RTF reader").</summary>
internal enum RtfToken
{
    End,
    Open,
    Close,

    /// <summary>A control word: <see cref="RtfTokens.Name"/> and perhaps <see cref="RtfTokens.Number"/>.</summary>
    Word,

    /// <summary>A control symbol: its one character in <see cref="RtfTokens.Byte"/>.</summary>
    Symbol,

    /// <summary>A byte of text in the code page of its font, in <see cref="RtfTokens.Byte"/>.</summary>
    Text,
}

/// <summary>Cuts an RTF file into tokens, one pass, no look back; what is broken becomes text or is passed over, never an exception.</summary>
internal sealed class RtfTokens(ReadOnlyMemory<byte> content)
{
    /// <summary>Longer control words exist in no version.</summary>
    private const int LongestWord = 32;

    private int _at;

    internal string Name { get; private set; } = "";

    /// <summary>The number behind a control word; null where it has none.</summary>
    internal int? Number { get; private set; }

    internal byte Byte { get; private set; }

    internal RtfToken Next()
    {
        var bytes = content.Span;
        while (_at < bytes.Length && bytes[_at] is (byte)'\r' or (byte)'\n' or 0)
            _at++;
        if (_at >= bytes.Length)
            return RtfToken.End;
        Byte = bytes[_at++];
        return Byte switch
        {
            (byte)'{' => RtfToken.Open,
            (byte)'}' => RtfToken.Close,
            (byte)'\\' => Control(bytes),
            _ => RtfToken.Text,
        };
    }

    private RtfToken Control(ReadOnlySpan<byte> bytes)
    {
        if (_at >= bytes.Length)
            return RtfToken.End;
        if (char.IsAsciiLetter((char)bytes[_at]))
            return Word(bytes);
        Byte = bytes[_at++];
        if (Byte is (byte)'\\' or (byte)'{' or (byte)'}')
            return RtfToken.Text;
        if (Byte != (byte)'\'')
            return RtfToken.Symbol;
        var (high, low) = (Hex(bytes, _at), Hex(bytes, _at + 1));
        if (high < 0 || low < 0)
            return RtfToken.Symbol;
        _at += 2;
        Byte = (byte)(high * 16 + low);
        return RtfToken.Text;
    }

    private RtfToken Word(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        while (_at < bytes.Length && _at - start < LongestWord && char.IsAsciiLetter((char)bytes[_at]))
            _at++;
        Name = Encoding.ASCII.GetString(bytes[start.._at]);
        Number = ReadNumber(bytes);
        if (_at < bytes.Length && bytes[_at] == (byte)' ')
            _at++;
        if (Name == "bin")
            _at = (int)Math.Min(bytes.Length, _at + (long)Math.Max(0, Number ?? 0));
        return RtfToken.Word;
    }

    private int? ReadNumber(ReadOnlySpan<byte> bytes)
    {
        var at = _at;
        var negative = at < bytes.Length && bytes[at] == (byte)'-';
        if (negative)
            at++;
        var (value, digits) = (0L, 0);
        for (; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]); at++, digits++)
            value = Math.Min(int.MaxValue, value * 10 + (bytes[at] - '0'));
        if (digits == 0)
            return null;
        _at = at;
        return (int)(negative ? -value : value);
    }

    private static int Hex(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length && char.IsAsciiHexDigit((char)bytes[at]) ? (bytes[at] <= '9' ? bytes[at] - '0' : (bytes[at] | 0x20) - 'a' + 10) : -1;
}
