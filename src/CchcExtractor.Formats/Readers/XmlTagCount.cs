using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// How deep some XML can nest at most, told from its bytes: no deeper than it has start tags. Counting them takes a tenth of the time that parsing takes,
/// and nearly all parts of all files have too few to come near the limit.
/// </summary>
internal static class XmlTagCount
{
    private const int HeadLength = 8192;

    /// <summary>Start tags of the XML in a stream, or more; none can be told from bytes where its encoding writes <c>&lt;</c> as anything but itself.</summary>
    /// <param name="stream">Read to its end.</param>
    /// <param name="head">Looks at its beginning before more of it is read.</param>
    internal static long? AtMost(Stream stream, HeadLook? head = null)
    {
        var buffer = new byte[81920];
        var read = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        head?.Invoke(buffer.AsSpan(0, Math.Min(read, HeadLength)));
        var isTold = WritesTagsAsBytes(buffer.AsSpan(0, Math.Min(read, HeadLength)));
        var tags = 0L;
        for (; read > 0; read = stream.Read(buffer))
        {
            // an end tag begins like a start tag; one that the end of the buffer cuts in two counts as one
            var block = buffer.AsSpan(0, read);
            tags += block.Count((byte)'<') - block.Count("</"u8);
        }

        return isTold ? tags : null;
    }

    /// <summary>UTF-8 and UTF-16 do, and what declares no encoding is one of them (XML 1.0, appendix F); in UTF-16 other characters may be counted with them.</summary>
    private static bool WritesTagsAsBytes(ReadOnlySpan<byte> head)
    {
        var text = XmlHead.Of(head);
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : 0;
        if (text.Length == 0 || end < 0)
            return false;
        var declaration = text.AsSpan(0, end);
        return declaration.IndexOf("encoding", StringComparison.Ordinal) < 0 || declaration.IndexOf("utf-8", StringComparison.OrdinalIgnoreCase) >= 0 || declaration.IndexOf("utf-16", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Looks at the beginning of some XML.</summary>
    internal delegate void HeadLook(ReadOnlySpan<byte> head);
}
