using System.Buffers.Binary;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// How large the directory of a zip archive is, seen from its end record alone: the library makes an object of each entry before it says how many
/// there are, and a file of some megabytes can list millions.
/// </summary>
internal static class ZipDirectory
{
    /// <summary>Bytes of a directory that is read: some 50,000 entries with names of ordinary length.</summary>
    private const long MostBytes = 8L * 1024 * 1024;

    private const int EndLength = 22, LongestComment = 65_535, LocatorLength = 20;

    /// <summary>False where the directory is larger than that of any archive of reports.</summary>
    internal static bool IsOfReadableSize(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + LongestComment + LocatorLength)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        archive.Position = 0;
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndLength > tail.Length)
            return true; // no archive; the library says so
        var place = archive.Length - tail.Length + end;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start == uint.MaxValue && end >= LocatorLength && tail.AsSpan(end - LocatorLength).StartsWith("PK\x06\x07"u8))
            start = LargeStart(archive, (long)BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(end - LocatorLength + 8)));
        // the directory lies between its start and its end, whatever size and number the record names
        return start < 0 || start > place || place - start <= MostBytes;
    }

    /// <summary>Start of the directory of an archive of more than 4 GB, or of one that says so.</summary>
    private static long LargeStart(Stream archive, long record)
    {
        if (record < 0 || record > archive.Length - 56)
            return -1;
        var bytes = new byte[56];
        archive.Position = record;
        archive.ReadExactly(bytes);
        archive.Position = 0;
        return (long)BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(48));
    }
}
