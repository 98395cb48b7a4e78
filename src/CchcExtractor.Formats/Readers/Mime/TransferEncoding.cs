namespace CchcExtractor.Formats.Readers.Mime;

/// <summary>Undoes the encodings in which bytes travel by mail (RFC 2045, 6.7 and 6.8). What is not as it should be is passed over, as mail programs do.</summary>
internal static class TransferEncoding
{
    /// <summary>Base64; line ends and foreign characters do not count, a broken last group gives what it has.</summary>
    internal static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        var (length, bits, collected) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c == '=')
                break;
            var value = Base64Value(c);
            if (value < 0)
                continue;
            collected = ((collected << 6) | value) & 0xFFFFFF;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[length++] = (byte)(collected >> bits);
            }
        }

        return bytes[..length];
    }

    /// <summary>Quoted-printable: <c>=C3</c> is a byte, <c>=</c> at the end of a line joins it to the next, blanks there do not count.</summary>
    internal static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                if (i + 2 < text.Length && HexValue(text[i + 1]) is >= 0 and var high && HexValue(text[i + 2]) is >= 0 and var low)
                {
                    bytes[length++] = (byte)((high << 4) | low);
                    i += 2;
                    continue;
                }

                var end = i + 1;
                while (end < text.Length && text[end] is (byte)' ' or (byte)'\t')
                    end++;
                if (end < text.Length && text[end] == '\r')
                    end++;
                if (end < text.Length && text[end] == '\n')
                    end++;
                if (end > i + 1 && text[end - 1] is (byte)'\r' or (byte)'\n')
                {
                    i = end - 1;
                    continue;
                }
            }

            bytes[length++] = text[i];
        }

        return bytes[..length];
    }

    private static int Base64Value(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };

    private static int HexValue(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => -1,
    };
}
