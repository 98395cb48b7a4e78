using CchcExtractor.Reporting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Opens PDF files, and says in the reader's words why one cannot be opened.</summary>
internal static class PdfOpening
{
    /// <summary>How far into a file <c>%PDF-</c> may stand (one file in a hundred has junk before it; viewers look as far).</summary>
    public const int DeepestHeader = 4096;

    /// <summary>Real reports have up to some hundred pages, yearbooks a thousand.</summary>
    private const int MostPages = 2000;

    /// <summary>A page of a report is made of some twenty objects, one with many pictures of some hundred.</summary>
    public const int MostObjects = 500_000;

    /// <summary>Opens a document. The options are new each time: PdfPig adds to the passwords of those it is given.</summary>
    /// <exception cref="UnreadableFileException">Encrypted, truncated, or no PDF.</exception>
    public static (PdfDocument Document, BoundedFilters Filters) Open(string name, ReadOnlyMemory<byte> content)
    {
        var start = content.Span[..Math.Min(content.Length, DeepestHeader)].IndexOf("%PDF-"u8);
        if (start < 0)
            throw new UnreadableFileException(UnreadableFiles.OfNoKnownFormat(name, content.Span));
        var bytes = content[start..];
        if (StackTraps.Any(bytes.Span))
            throw Damaged(name, bytes.Span, null);
        if (bytes.Span.Count("endobj"u8) > MostObjects)
            throw new UnreadableFileException(UnreadableFiles.TooManyObjects(name, MostObjects));
        var filters = new BoundedFilters(name);
        try
        {
            var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = filters });
            if (document.NumberOfPages is > 0 and <= MostPages)
                return (document, filters);
            var pages = document.NumberOfPages;
            document.Dispose();
            if (pages > MostPages)
                throw new UnreadableFileException(UnreadableFiles.TooManyPages(name, pages, MostPages));
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new UnreadableFileException(UnreadableFiles.Encrypted(name), error);
        }
        catch (Exception error) when (error is not (UnreadableFileException or OutOfMemoryException))
        {
            throw filters.Exceeded is { } limit ? new UnreadableFileException(limit, error) : Damaged(name, bytes.Span, error);
        }

        throw Damaged(name, bytes.Span, null);
    }

    private static UnreadableFileException Damaged(string name, ReadOnlySpan<byte> bytes, Exception? cause) => new(
        bytes.LastIndexOf("%%EOF"u8) < 0
            ? UnreadableFiles.Truncated(name)
            : new Problem(
                "file/damaged",
                Severity.Error,
                new Wording(
                    $"{name}: tệp PDF bị hỏng, cấu trúc không đọc được. Hãy mở bằng phần mềm đọc PDF rồi lưu lại, hoặc lấy lại tệp gốc.",
                    $"{name}: the PDF file is damaged, its structure cannot be read. Open it in a PDF viewer and save it again, or get the original again.")),
        cause);
}
