using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What can be wrong with single pages, as problems that say which page and what to do.</summary>
internal static class PageProblems
{
    /// <summary>A scan is an image over this share of the page or more, with fewer words than this: some 30 name signer, time and e-mail of a digital signature.</summary>
    private const double LeastScan = 0.7;
    private const int MostWordsOnScan = 40;

    /// <summary>A page that could not be read.</summary>
    public static Problem Failed(int number, Exception error) => new(
        "page/failed",
        Severity.Error,
        new Wording(
            $"Trang {number} không đọc được ({error.GetType().Name}); các trang khác vẫn được đọc. Hãy mở tệp bằng phần mềm đọc PDF, lưu lại rồi thử lại.",
            $"Page {number} could not be read ({error.GetType().Name}); the other pages were. Open the file in a PDF viewer, save it again and try again."),
        new Location($"page {number}", number));

    /// <summary>A page that is not read since reading it would end the program; <paramref name="reason"/> says what is in it.</summary>
    public static Problem Refused(int number, Wording reason) => new(
        "page/failed",
        Severity.Error,
        new Wording(
            $"Trang {number} không được đọc: {reason.Vietnamese}; các trang khác vẫn được đọc. Hãy in lại trang này ra PDF, hoặc dùng bản Word.",
            $"Page {number} was not read: {reason.English}; the other pages were. Print the page to PDF again, or use the Word file."),
        new Location($"page {number}", number));

    /// <summary>A header and rows without rulings that could not be told apart for certain: they are left as text.</summary>
    public static Problem UnclearTable(PageContent page, Box at) => new(
        "table/unruled",
        Severity.Warning,
        new Wording(
            $"Trang {page.Number}: có bảng không kẻ khung mà không tách được chắc chắn các hàng, nên được giữ lại dưới dạng văn bản; số liệu của bảng có thể thiếu. Hãy dùng bản Word, hoặc kẻ khung bảng rồi in lại ra PDF.",
            $"Page {page.Number}: rows of a table without rulings could not be told apart for certain and were kept as text; figures of the table may be missing. Use the Word file, or draw the table's borders and print it to PDF again."),
        page.At($"page {page.Number}", at));

    /// <summary>
    /// A page on which no text was found: a scan where it shows an image, damaged where it draws something; nothing where it is blank. A scan may carry
    /// a few words all the same, the page number or the notice of a digital signature.
    /// </summary>
    public static IEnumerable<Problem> WithoutText(Page page, int words)
    {
        if (words >= MostWordsOnScan || (words > 0 && !IsScan(page)))
            yield break;
        var scan = words > 0 || HasImages(page);
        if (!scan && page.Paths.Count == 0 && page.Operations.Count <= 4)
            yield break;
        var (found, foundEnglish) = words > 0 ? ($"là ảnh quét, chỉ có {words} từ là văn bản", $"is a scanned image with only {words} words of text")
            : scan ? ("không có lớp văn bản (ảnh quét)", "has no text layer (a scanned image)") : ("không có lớp văn bản", "has no text layer");
        yield return new Problem(
            "page/no-text",
            scan ? Severity.Error : Severity.Warning,
            new Wording(
                $"Trang {page.Number} {found}, nội dung của trang chưa được đọc. Hãy dùng bản Word hoặc PDF gốc, hoặc nhận dạng chữ (OCR) trước.",
                $"Page {page.Number} {foundEnglish}; what it shows was not read. Use the original Word or PDF file, or run text recognition (OCR) first."),
            new Location($"page {page.Number}", page.Number));
    }

    private static bool HasImages(Page page)
    {
        try
        {
            return page.NumberOfImages > 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return true;
        }
    }

    /// <summary>One image covers most of the page, and its words are drawn, not laid invisibly over the image as text recognition does.</summary>
    private static bool IsScan(Page page)
    {
        try
        {
            return page.NumberOfImages > 0
                && page.GetImages().Any(image => image.BoundingBox.Width * image.BoundingBox.Height > LeastScan * page.Width * page.Height)
                && !page.Letters.All(letter => letter.RenderingMode == TextRenderingMode.Neither);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>Refuses a file in which no page has text.</summary>
    /// <exception cref="UnreadableFileException">Always.</exception>
    public static void RefuseWithoutText(string name, int pages, Problem? limit, List<Problem> problems)
    {
        if (limit is not null)
            throw new UnreadableFileException(limit);
        if (problems.Find(problem => problem.Code == "page/failed") is { } first)
        {
            throw new UnreadableFileException(new Problem(
                "file/damaged",
                Severity.Error,
                new Wording(
                    $"{name}: không trang nào trong {pages} trang đọc được. {first.Message.Vietnamese}",
                    $"{name}: none of its {pages} pages could be read. {first.Message.English}")));
        }

        throw new UnreadableFileException(new Problem(
            "file/no-text",
            Severity.Error,
            new Wording(
                $"{name}: không trang nào trong {pages} trang có lớp văn bản (bản quét?). Hãy dùng bản Word hoặc PDF gốc, hoặc nhận dạng chữ (OCR) trước.",
                $"{name}: none of its {pages} pages has a text layer (a scan?). Use the original Word or PDF file, or run text recognition (OCR) first.")));
    }
}
