using System.Security.Cryptography;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>Opens report files: hashes the bytes, recognises the format by content, reads.</summary>
public static class ReportFiles
{
    /// <summary>Reports have some hundred kilobytes, scans some megabytes; what is larger than this (bytes) is no report.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>Files that are not called like reports are looked into as far as this (bytes) to see what they are.</summary>
    private const int MostLookedInto = 16 * 1024 * 1024;

    /// <summary>True where a reader knows the content of the file at <paramref name="path"/>, whatever it is called; of a large one the beginning has to do.</summary>
    public static bool IsKnown(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[Math.Min(file.Length, MostLookedInto)];
        file.ReadExactly(bytes);
        return file.Length <= LargestFile && (Readers.For(bytes) is not null || (file.Length > MostLookedInto && (FileSignature.IsZip(bytes) || FileSignature.IsOle(bytes))));
    }

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What results call it: its path below the folder that was given, with <c>/</c>.</param>
    /// <exception cref="UnreadableFileException">It is missing, locked, too large, empty, of no known format, damaged or encrypted.</exception>
    public static Document Read(string path, string name) => Read(name, Bytes(path, name));

    /// <summary>Reads a file that is in memory already.</summary>
    /// <exception cref="UnreadableFileException">It is empty, of no known format, damaged or encrypted.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
            throw new UnreadableFileException(UnreadableFiles.Empty(name));
        var (reader, mediaType) = Readers.For(content.Span)
            ?? throw new UnreadableFileException(UnreadableFiles.OfNoKnownFormat(name, content.Span));
        var source = new Source(name, Sha256(content.Span), mediaType);
        var document = reader.Read(source, content);
        // the words of a PDF file are in Unicode before lines and tables are made of them
        if (reader is not Pdf.PdfReader)
            document = OldEncodings.ToUnicode(document);
        if (document.Blocks.Count == 0 && !document.Problems.Any(problem => problem.Severity == Severity.Error))
            document = document with { Problems = [.. document.Problems, UnreadableFiles.WithoutText(name)] };
        return document.Reader.Length > 0 ? document : document with { Reader = reader.Name };
    }

    /// <summary>Hash of a content as results print it: 64 lower-case hex digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Opens a file that others may read and move meanwhile.</summary>
    /// <exception cref="UnreadableFileException">It is not there, or cannot be opened.</exception>
    internal static FileStream Open(string path, string name) =>
        Reached(name, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0));

    private static byte[] Bytes(string path, string name)
    {
        using var file = Open(path, name);
        return Reached(name, () =>
        {
            if (file.Length > LargestFile)
                throw new UnreadableFileException(UnreadableFiles.TooLarge(name, file.Length));
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        });
    }

    private static T Reached<T>(string name, Func<T> get)
    {
        try
        {
            return get();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException(UnreadableFiles.Missing(name), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(UnreadableFiles.NotOpened(name, e.Message), e);
        }
    }
}
