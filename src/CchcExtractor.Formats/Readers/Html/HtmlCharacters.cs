using System.Text;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>Turns the bytes of a page into characters: by byte order mark, by what the page declares, else by what the bytes can be.</summary>
internal static class HtmlCharacters
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static HtmlCharacters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, and the name of its encoding.</summary>
    /// <param name="content">The bytes of the page.</param>
    /// <param name="charset">What the message that carries the page says of them; null where it comes by itself.</param>
    internal static (string Text, string Encoding) Decode(ReadOnlySpan<byte> content, string? charset = null)
    {
        if (content.StartsWith("\uFEFF"u8))
            return (Encoding.UTF8.GetString(content[3..]), "utf-8");
        if (content is [0xFF, 0xFE, ..])
            return (Encoding.Unicode.GetString(content[2..]), "utf-16le");
        if (content is [0xFE, 0xFF, ..])
            return (Encoding.BigEndianUnicode.GetString(content[2..]), "utf-16be");
        // bytes that are good UTF-8 beyond ASCII are UTF-8, whatever the page says: portals mislabel their pages
        if (AsUtf8(content) is { } utf8)
            return (utf8, "utf-8");
        // code pages 1252 and 1258 and the old Vietnamese ones are told apart by their syllables later
        var encoding = Known(charset) ?? Declared(content) ?? Encoding.GetEncoding(1252);
        return (encoding.GetString(content), encoding.WebName);
    }

    private static string? AsUtf8(ReadOnlySpan<byte> content)
    {
        try
        {
            return _strictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The <c>charset</c> of a meta element or XML declaration in the first kilobytes; null where none is known.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 4096)]);
        foreach (var key in (string[])["charset=", "encoding="])
        {
            var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = at + key.Length;
            while (start < head.Length && head[start] is '"' or '\'' or ' ')
                start++;
            var end = start;
            while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_'))
                end++;
            // a name nobody knows says nothing
            if (Known(head[start..end]) is { } encoding)
                return encoding;
        }

        return null;
    }

    private static Encoding? Known(string? name)
    {
        try
        {
            return string.IsNullOrEmpty(name) ? null : Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null; // UTF-7 has a name, but is not to be read: browsers do not either
        }
    }
}
