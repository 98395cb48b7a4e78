using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using UglyToad.PdfPig.Content;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What can be wrong with single pages, as problems that say which page and what to do.</summary>
internal static class PageProblems
{
    /// <summary>A page that could not be read.</summary>
    public static Problem Failed(int number, Exception error) => new(
        "page/failed",
        Severity.Error,
        new Wording(
            $"Trang {number} không đọc được ({error.GetType().Name}); các trang khác vẫn được đọc. Hãy mở tệp bằng phần mềm đọc PDF, lưu lại rồi thử lại.",
            $"Page {number} could not be read ({error.GetType().Name}); the other pages were. Open the file in a PDF viewer, save it again and try again."),
        new Location($"page {number}", number));

    /// <summary>A page on which no text was found: a scan where it shows an image, damaged where it draws something; nothing where it is blank.</summary>
    public static IEnumerable<Problem> WithoutText(Page page)
    {
        var scan = false;
        try
        {
            scan = page.NumberOfImages > 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            scan = true;
        }

        if (!scan && page.Paths.Count == 0 && page.Operations.Count <= 4)
            yield break;
        yield return new Problem(
            "page/no-text",
            scan ? Severity.Error : Severity.Warning,
            new Wording(
                $"Trang {page.Number} không có lớp văn bản{(scan ? " (ảnh quét)" : "")}, nội dung của trang chưa được đọc. Hãy dùng bản Word hoặc PDF gốc, hoặc nhận dạng chữ (OCR) trước.",
                $"Page {page.Number} has no text layer{(scan ? " (a scanned image)" : "")}; what it shows was not read. Use the original Word or PDF file, or run text recognition (OCR) first."),
            new Location($"page {page.Number}", page.Number));
    }

    /// <summary>Refuses a file in which no page has text.</summary>
    /// <exception cref="UnreadableFileException">Always.</exception>
    public static void RefuseWithoutText(string name, int pages, List<Problem> problems)
    {
        if (problems.Exists(problem => problem.Code == "page/failed"))
        {
            throw new UnreadableFileException(new Problem(
                "file/damaged",
                Severity.Error,
                new Wording(
                    $"{name}: không trang nào trong {pages} trang đọc được. Hãy mở tệp bằng phần mềm đọc PDF, lưu lại rồi thử lại.",
                    $"{name}: none of its {pages} pages could be read. Open the file in a PDF viewer, save it again and try again.")));
        }

        throw new UnreadableFileException(new Problem(
            "file/no-text",
            Severity.Error,
            new Wording(
                $"{name}: không trang nào trong {pages} trang có lớp văn bản (bản quét?). Hãy dùng bản Word hoặc PDF gốc, hoặc nhận dạng chữ (OCR) trước.",
                $"{name}: none of its {pages} pages has a text layer (a scan?). Use the original Word or PDF file, or run text recognition (OCR) first.")));
    }
}
