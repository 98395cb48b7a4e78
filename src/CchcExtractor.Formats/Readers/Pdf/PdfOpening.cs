using CchcExtractor.Reporting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>Opens PDF files, and says in the reader's words why one cannot be opened.</summary>
internal static class PdfOpening
{
    /// <summary>How far into a file <c>%PDF-</c> may stand (one file in a hundred has junk before it; viewers look as far).</summary>
    public const int DeepestHeader = 4096;

    /// <summary>Opens a document. The options are new each time: PdfPig adds to the passwords of those it is given.</summary>
    /// <exception cref="UnreadableFileException">Encrypted, truncated, or no PDF.</exception>
    public static PdfDocument Open(string name, ReadOnlyMemory<byte> content)
    {
        var start = content.Span[..Math.Min(content.Length, DeepestHeader)].IndexOf("%PDF-"u8);
        if (start < 0)
            throw new UnreadableFileException(UnreadableFiles.OfNoKnownFormat(name, content.Span));
        var bytes = content[start..];
        if (StackTraps.Any(bytes.Span))
            throw Damaged(name, bytes.Span, null);
        try
        {
            var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = new BoundedFilters() });
            if (document.NumberOfPages > 0)
                return document;
            document.Dispose();
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new UnreadableFileException(UnreadableFiles.Encrypted(name), error);
        }
        catch (Exception error)
        {
            throw Damaged(name, bytes.Span, error);
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
