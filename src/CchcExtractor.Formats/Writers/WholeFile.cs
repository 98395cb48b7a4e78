namespace CchcExtractor.Formats.Writers;

/// <summary>
/// A file that appears whole or not at all: written under a temporary name in the same folder, flushed to the disk, then renamed.
/// Disposed without <see cref="Commit"/>, nothing remains of it.
/// </summary>
public sealed class WholeFile : IDisposable
{
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _committed;

    /// <summary>Begins a file that is to stand at <paramref name="path"/>.</summary>
    public WholeFile(string path)
    {
        Path = path;
        _temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Where it will stand.</summary>
    public string Path { get; }

    /// <summary>What to write into.</summary>
    public Stream Stream => _stream;

    /// <summary>Puts it in place, over any earlier file of that name.</summary>
    /// <exception cref="IOException">The earlier file is open elsewhere (in Excel, say) or the disk is full.</exception>
    public void Commit()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporary, Path, overwrite: true);
        _committed = true;
    }

    /// <summary>Removes what a program that was killed left of such files in a folder; only while nobody else writes there.</summary>
    public static void RemoveRemains(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*.tmp"))
        {
            if (Guid.TryParseExact(System.IO.Path.GetExtension(System.IO.Path.GetFileNameWithoutExtension(path)).TrimStart('.'), "N", out _))
                File.Delete(path);
        }
    }

    /// <summary>Writes a whole file in one go.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new WholeFile(path);
        file.Stream.Write(content);
        file.Commit();
    }

    /// <summary>Writes a whole file, but for one that has this very content already: to look is far cheaper than to wait for the disk.</summary>
    public static void WriteIfOther(string path, ReadOnlySpan<byte> content)
    {
        if (new FileInfo(path) is { Exists: true } found && found.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        Write(path, content);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_committed)
            File.Delete(_temporary);
    }
}
