namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>
/// A compound file ([MS-CFB]): a small file system of streams, kept in chains of sectors. Chains are followed no longer than
/// the file has sectors, so that circles end.
/// </summary>
internal sealed class CompoundFile
{
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;
    private const int EntrySize = 128;
    private const int MiniSector = 64;
    private const int HeaderSectorPlaces = 109;

    private readonly ByteBlock _file;
    private readonly int _sectorSize;
    private readonly uint[] _next;
    private readonly uint[] _nextMini;
    private readonly ByteBlock _directory;
    private readonly ByteBlock _miniStream;
    private readonly uint _miniCutoff;
    private readonly Dictionary<string, int> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads header, sector table and root directory.</summary>
    /// <exception cref="EndOfStreamException">A sector that is needed lies beyond the end of the file.</exception>
    /// <exception cref="InvalidDataException">It is damaged otherwise.</exception>
    internal CompoundFile(ByteBlock file)
    {
        _file = file;
        _sectorSize = SectorSize(file);
        _next = SectorTable();
        _directory = Chain(file.UInt32(48), long.MaxValue);
        _miniCutoff = file.UInt32(56);
        _nextMini = Numbers(Chain(file.UInt32(60), long.MaxValue));
        if (_directory.Length < EntrySize)
            throw new InvalidDataException("no root directory");
        _miniStream = Chain(_directory.UInt32(116), Size(0));
        ListRoot();
    }

    /// <summary>True where the sector with the directory is not there: the file was cut off.</summary>
    internal static bool IsCut(ReadOnlySpan<byte> content)
    {
        if (content.Length < 512)
            return true;
        var file = new ByteBlock(content[..512].ToArray());
        var size = file.UInt16(30) == 12 ? 4096L : 512L;
        return file.UInt32(48) < LastRegularSector && (file.UInt32(48) + 1) * size >= content.Length;
    }

    /// <summary>True where the root directory holds a stream or storage of that name.</summary>
    internal bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The bytes of a stream of the root directory, shorter where its chain ends early; null where there is none.</summary>
    internal ByteBlock? Stream(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        var (start, size) = (_directory.UInt32(entry * EntrySize + 116L), Size(entry));
        return size < _miniCutoff ? MiniChain(start, size) : Chain(start, size);
    }

    private static int SectorSize(ByteBlock file) => file.UInt16(30) switch
    {
        9 => 512,
        12 => 4096,
        _ => throw new InvalidDataException("its sectors have no known size"),
    };

    /// <summary>Files of the older version leave the upper half of a size undefined; no file here has it.</summary>
    private long Size(int entry) => _directory.UInt32(entry * EntrySize + 120L);

    /// <summary>The table that names each sector's successor; its own sectors are listed in the header, then in a chain.</summary>
    private uint[] SectorTable()
    {
        var sectors = new List<uint>();
        for (var i = 0; i < HeaderSectorPlaces; i++)
            sectors.Add(_file.UInt32(76 + 4 * i));
        var most = _file.Length / _sectorSize + 1;
        var steps = 0;
        for (var list = _file.UInt32(68); list < LastRegularSector;)
        {
            if (++steps > most)
                throw new InvalidDataException("its list of sectors runs in a circle");
            var numbers = Numbers(Sector(list));
            sectors.AddRange(numbers[..^1]);
            list = numbers[^1];
        }

        var used = sectors.FindAll(sector => sector < LastRegularSector);
        if (used.Count > most)
            throw new InvalidDataException("its table of sectors is larger than the file");
        return [.. used.SelectMany(sector => Numbers(Sector(sector)))];
    }

    private static uint[] Numbers(ByteBlock block)
    {
        var numbers = new uint[block.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = block.UInt32(4 * i);
        return numbers;
    }

    /// <summary>A sector; the last of a file may be short.</summary>
    private ByteBlock Sector(uint sector)
    {
        var at = (sector + 1L) * _sectorSize;
        if (at >= _file.Length)
            throw new EndOfStreamException("a sector lies beyond the end of the file");
        return _file.Slice(at, Math.Min(_sectorSize, _file.Length - at));
    }

    private ByteBlock Chain(uint start, long size) => Chain(start, size, _sectorSize, _next, Sector);

    private ByteBlock MiniChain(uint start, long size) => Chain(start, size, MiniSector, _nextMini, sector => _miniStream.Slice(sector * (long)MiniSector, MiniSector));

    private static ByteBlock Chain(uint start, long size, int sectorSize, uint[] next, Func<uint, ByteBlock> read)
    {
        using var bytes = new MemoryStream();
        var steps = 0;
        for (var sector = start; sector < LastRegularSector && bytes.Length < size; sector = next[sector])
        {
            if (sector >= next.Length || ++steps > next.Length)
                throw new InvalidDataException("a chain of sectors leads nowhere");
            var part = read(sector).Span;
            bytes.Write(part);
            if (part.Length < sectorSize)
                break;
        }

        return new ByteBlock(bytes.GetBuffer().AsMemory(0, (int)Math.Min(bytes.Length, size)));
    }

    /// <summary>Walks the tree of the root's children; what hangs in another storage is not the document's.</summary>
    private void ListRoot()
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>();
        open.Push(_directory.UInt32(76));
        while (open.TryPop(out var entry))
        {
            if (entry == NoEntry || (entry + 1L) * EntrySize > _directory.Length || !seen.Add(entry))
                continue;
            var at = entry * (long)EntrySize;
            var letters = Math.Clamp(_directory.UInt16(at + 64) / 2 - 1, 0, 31);
            _entries.TryAdd(_directory.Utf16(at, letters), (int)entry);
            open.Push(_directory.UInt32(at + 68));
            open.Push(_directory.UInt32(at + 72));
        }
    }
}
