using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Archives;

/// <summary>How much an archive may inflate to, counted while it inflates: what archives declare of themselves need not be true.</summary>
internal sealed class InflationLimits
{
    /// <summary>All entries together (bytes).</summary>
    private const long MostInAll = 2L * 1024 * 1024 * 1024;

    /// <summary>Real files shrink to a seventieth at most; a bomb to a thousandth.</summary>
    private const int MostTimes = 200;

    /// <summary>What is smaller than this (bytes) may shrink as it likes.</summary>
    private const int SmallEnough = 16 * 1024 * 1024;

    private long _left = MostInAll;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">What inflates.</param>
    /// <param name="packed">Bytes that it has in the archive.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <exception cref="UnreadableFileException">It goes over a limit.</exception>
    internal ReadOnlyMemory<byte> Inflate(Stream stream, long packed, string name, long most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > most)
                throw new UnreadableFileException(UnreadableFiles.TooLarge(name, content.Length, most));
            if (Interlocked.Add(ref _left, -read) < 0 || (content.Length > SmallEnough && content.Length / MostTimes > packed))
                throw new UnreadableFileException(ArchiveProblems.Inflates(name));
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
