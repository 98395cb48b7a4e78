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
            throw Unreadable("file/not-pdf", name, "không phải là tệp PDF", "is not a PDF file", "Kiểm tra lại tệp nguồn.", "Check the source file.");
        var bytes = content[start..].ToArray();
        try
        {
            var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
            if (document.NumberOfPages > 0)
                return document;
            document.Dispose();
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw Unreadable(
                "file/encrypted", name, "được bảo vệ bằng mật khẩu", "is protected by a password",
                "Bỏ mật khẩu (in lại ra PDF hoặc lưu bản không mã hóa) rồi thử lại.", "Remove the password (print it to PDF again, or save it unprotected) and try again.", error);
        }
        catch (Exception error)
        {
            throw Damaged(name, bytes, error);
        }

        throw Damaged(name, bytes, null);
    }

    private static UnreadableFileException Damaged(string name, ReadOnlySpan<byte> bytes, Exception? cause) =>
        bytes.LastIndexOf("%%EOF"u8) < 0
            ? Unreadable(
                "file/truncated", name, "bị cắt cụt: thiếu phần cuối của tệp PDF", "is truncated: the end of the PDF file is missing",
                "Sao chép hoặc tải lại tệp.", "Copy or download the file again.", cause)
            : Unreadable(
                "file/damaged", name, "bị hỏng: cấu trúc tệp PDF không đọc được", "is damaged: the structure of the PDF file cannot be read",
                "Mở bằng phần mềm đọc PDF và lưu lại, hoặc lấy bản khác.", "Open it in a PDF viewer and save it again, or get another copy.", cause);

    private static UnreadableFileException Unreadable(
        string code, string name, string reasonVietnamese, string reasonEnglish, string remedyVietnamese, string remedyEnglish, Exception? cause = null) =>
        new(new Problem(code, Severity.Error, new Wording($"{name}: tệp {reasonVietnamese}. {remedyVietnamese}", $"{name}: the file {reasonEnglish}. {remedyEnglish}")), cause);
}
