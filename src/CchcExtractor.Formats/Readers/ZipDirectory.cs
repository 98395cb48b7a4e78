using System.Buffers.Binary;
using System.Text;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// The directory of a zip archive, seen without the library: that makes an object of each entry before it says how many there are, and a file of
/// some megabytes can list millions.
/// </summary>
internal static class ZipDirectory
{
    /// <summary>Bytes of a directory that is read: some 30,000 entries with names of ordinary length.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private const int EndLength = 22, LongestComment = 65_535, LocatorLength = 20, LargeEndLength = 56, EntryLength = 46;

    /// <summary>False where the directory is larger than that of any archive of reports.</summary>
    internal static bool IsOfReadableSize(Stream archive) => Bounds(archive) is not { } bounds || bounds.Length <= MostBytes;

    /// <summary>The names in it as their bytes stand there, one character each, up to where it is damaged; null where there is no directory that can be read.</summary>
    internal static IReadOnlyList<string>? Names(Stream archive)
    {
        if (Bounds(archive) is not { Length: <= MostBytes } bounds)
            return null;
        var directory = new byte[bounds.Length];
        archive.Position = bounds.Start;
        archive.ReadExactly(directory);
        archive.Position = 0;
        var names = new List<string>();
        var rest = directory.AsSpan();
        while (rest.Length >= EntryLength && rest.StartsWith("PK\x01\x02"u8))
        {
            var (name, behind) = (BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]), BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]));
            if (EntryLength + name + behind > rest.Length)
                break;
            names.Add(Encoding.Latin1.GetString(rest.Slice(EntryLength, name)));
            rest = rest[(EntryLength + name + behind)..];
        }

        return names;
    }

    /// <summary>Where it lies: between its start and its end, whatever size and number the end record names; empty where that cannot be, null where there is no end.</summary>
    private static (long Start, long Length)? Bounds(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + LongestComment + LocatorLength)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        archive.Position = 0;
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndLength > tail.Length)
            return null; // no archive; the library says so
        var place = archive.Length - tail.Length + end;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        // which of its two starts the library takes depends on other fields: the farther one is what it may read
        if (end >= LocatorLength && tail.AsSpan(end - LocatorLength).StartsWith("PK\x06\x07"u8))
            start = Math.Min(start, LargeStart(archive, (long)BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(end - LocatorLength + 8))));
        return start < 0 || start > place ? (place, 0) : (start, place - start);
    }

    /// <summary>Start of the directory of an archive of more than 4 GB, or of one that says so.</summary>
    private static long LargeStart(Stream archive, long record)
    {
        if (record < 0 || record > archive.Length - LargeEndLength)
            return long.MaxValue;
        var bytes = new byte[LargeEndLength];
        archive.Position = record;
        archive.ReadExactly(bytes);
        archive.Position = 0;
        return (long)BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(48));
    }
}
