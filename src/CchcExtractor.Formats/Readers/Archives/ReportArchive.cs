using System.IO.Compression;
using System.Runtime.InteropServices;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Archives;

/// <summary>
/// A zip of reports: each entry is a report of its own. Nothing is unpacked to disk; an entry is inflated when it is read. Archives in the
/// archive are opened one level deep.
/// </summary>
public sealed class ReportArchive
{
    private const int MostEntries = 5000;

    /// <summary>An archive in the archive is held in memory while its entries are listed and read (bytes).</summary>
    private const long LargestNested = 64L * 1024 * 1024;

    private readonly string _name;
    private readonly InflationLimits _limits = new();
    private readonly EntryNames _names = new();
    private readonly List<ArchiveEntry> _entries = [];

    private ReportArchive(string name) => _name = name;

    /// <summary>True where the file is a zip archive and no document of a format that is itself a zip (docx, odt, xlsx ...).</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> head = stackalloc byte[4];
            return file.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && FileSignature.IsZip(head) && Holds(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The reports in the archive, in its order, and why others are none.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What messages call it.</param>
    public static IReadOnlyList<ArchiveEntry> Entries(string path, string name)
    {
        var archive = new ReportArchive(name);
        archive.Add(() => ReportFiles.Open(path, name), "", nested: false);
        if (archive._entries.Count == 0)
            archive._entries.Add(new ArchiveEntry("", ArchiveProblems.NoReports(name)));
        return archive._entries;
    }

    /// <summary>Files of any name are in it, but none by which the formats are known that are zips themselves.</summary>
    private static bool Holds(Stream stream) => !ZipDirectory.IsOfReadableSize(stream) // it is opened, and refused, as an archive
        || (ZipDirectory.Names(stream) is { } names && !names.Any(name => name is "[Content_Types].xml" or "mimetype" or "META-INF/MANIFEST.MF" || name.StartsWith("word/document", StringComparison.Ordinal)));

    private void Add(Func<Stream> open, string prefix, bool nested)
    {
        try
        {
            using var stream = open();
            if (!ZipDirectory.IsOfReadableSize(stream))
                throw new UnreadableFileException(UnreadableFiles.TooManyEntries(_name));
            using var zip = new ZipArchive(stream);
            for (var i = 0; i < zip.Entries.Count; i++)
            {
                if (_entries.Count >= MostEntries)
                {
                    _entries.Add(new ArchiveEntry(_names.Clean(prefix + "..."), ArchiveProblems.TooManyEntries(_name, zip.Entries.Count, MostEntries)));
                    return;
                }

                if (!ReportNames.IsRubbish(zip.Entries[i].FullName))
                    Add(zip.Entries[i], i, open, prefix, nested);
            }
        }
        catch (UnreadableFileException unreadable)
        {
            _entries.Add(new ArchiveEntry(prefix.TrimEnd('/'), unreadable.Problem));
        }
        catch (Exception e) when (LibraryFaults.Is(e))
        {
            _entries.Add(new ArchiveEntry(prefix.TrimEnd('/'), Unread($"{_name}/{prefix}".TrimEnd('/'), e)));
        }
    }

    private void Add(ZipArchiveEntry entry, int index, Func<Stream> open, string prefix, bool nested)
    {
        var name = _names.Clean(prefix + entry.FullName);
        var shown = $"{_name}/{name}";
        if (entry.IsEncrypted)
            _entries.Add(new ArchiveEntry(name, UnreadableFiles.Encrypted(shown)));
        else if (ReportNames.IsOther(name))
            _entries.Add(new ArchiveEntry(name, ArchiveProblems.NotAReport(shown)));
        else if (ReportNames.IsArchive(name))
            AddNested(() => Content(open, index, shown, LargestNested), name, shown, nested);
        else
            _entries.Add(new ArchiveEntry(name, () => Content(open, index, shown)));
    }

    private void AddNested(Func<ReadOnlyMemory<byte>> load, string name, string shown, bool nested)
    {
        var bytes = new Reloadable(load);
        try
        {
            if (!Holds(ContentStream.Of(bytes.Get())))
                _entries.Add(new ArchiveEntry(name, load));
            else if (nested)
                _entries.Add(new ArchiveEntry(name, ArchiveProblems.NestedTooDeeply(shown)));
            else
                Add(() => ContentStream.Of(bytes.Get()), name + "/", nested: true);
        }
        catch (UnreadableFileException unreadable)
        {
            _entries.Add(new ArchiveEntry(name, unreadable.Problem));
        }
    }

    /// <exception cref="UnreadableFileException">It is damaged, or goes over a limit.</exception>
    private ReadOnlyMemory<byte> Content(Func<Stream> open, int index, string shown, long most = ReportFiles.LargestFile)
    {
        try
        {
            using var zip = new ZipArchive(open());
            using var stream = zip.Entries[index].Open();
            return _limits.Inflate(stream, zip.Entries[index].CompressedLength, shown, most);
        }
        catch (Exception e) when (LibraryFaults.Is(e))
        {
            throw new UnreadableFileException(Unread(shown, e), e);
        }
    }

    private static Problem Unread(string shown, Exception e) =>
        LibraryFaults.IsOfThePlace(e) ? UnreadableFiles.NotOpened(shown, e.Message) : UnreadableFiles.Damaged(shown, e.Message);

    /// <summary>Bytes of an inner archive: inflated once for all of its entries, again only where memory was needed meanwhile.</summary>
    private sealed class Reloadable(Func<ReadOnlyMemory<byte>> load)
    {
        private readonly WeakReference<byte[]> _bytes = new([]);
        private int _length;

        internal ReadOnlyMemory<byte> Get()
        {
            if (_bytes.TryGetTarget(out var kept) && kept.Length > 0)
                return kept.AsMemory(0, _length);
            var loaded = load();
            if (MemoryMarshal.TryGetArray(loaded, out var bytes) && bytes is { Array: { } array, Offset: 0 })
            {
                _length = bytes.Count;
                _bytes.SetTarget(array);
            }

            return loaded;
        }
    }
}
