namespace CchcExtractor.App.Watching;

/// <summary>Whether a file ends as its format must; a copy that is under way, or was broken off, does not.</summary>
internal static class FileEnds
{
    /// <summary>
    /// A zip ends in its directory's end (22 bytes and a comment of up to 65,535), a PDF in <c>%%EOF</c> (with some junk behind it), RTF in the
    /// brace that closes it, XML in a tag.
    /// </summary>
    private const int Longest = 66_000;

    /// <summary>True where the end is there, or the format has none that could be missed.</summary>
    public static bool IsWhole(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        Span<byte> head = stackalloc byte[8];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith("PK\x03\x04"u8))
            return End(file).AsSpan().IndexOf("PK\x05\x06"u8) >= 0;
        if (head.StartsWith("%PDF-"u8))
            return End(file).AsSpan().IndexOf("%%EOF"u8) >= 0;
        if (head.StartsWith("{\\rtf"u8))
            return Last(file) == '}';
        if (head.StartsWith("<?xml"u8) || head.StartsWith("\uFEFF<?xml"u8))
            return Last(file) == '>';
        return file.Length > 0;
    }

    /// <summary>The last byte that is neither blank nor nought.</summary>
    private static byte Last(FileStream file) => End(file).AsSpan().TrimEnd("\0\t\r\n "u8) is [.., var last] ? last : (byte)0;

    private static byte[] End(FileStream file)
    {
        var end = new byte[Math.Min(Longest, file.Length)];
        file.Position = file.Length - end.Length;
        return end[..file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false)];
    }
}
