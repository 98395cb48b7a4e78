using System.Runtime.InteropServices;

namespace CchcExtractor.Formats.Readers;

/// <summary>Contents as the streams that libraries want.</summary>
internal static class ContentStream
{
    /// <summary>The content, not copied where that can be.</summary>
    internal static MemoryStream Of(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);

    /// <summary>The content from its first sign on: blanks before an XML declaration are an error to parsers.</summary>
    internal static MemoryStream OfXml(ReadOnlyMemory<byte> content)
    {
        var start = 0;
        while (start < content.Length && content.Span[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            start++;
        return Of(content[start..]);
    }
}
