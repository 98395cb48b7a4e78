using CchcExtractor.Reporting;
using DocumentFormat.OpenXml.Packaging;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>What of a Word file was not read, or not followed, and is said so.</summary>
internal static class WordProblems
{
    internal static Problem Macros { get; } = new("file/macros", Severity.Info, new Wording(
        "Tệp có macro; macro không được chạy.",
        "The file has macros; they were not run."));

    internal static Problem NestedTooDeeply { get; } = new("table/nested-too-deeply", Severity.Warning, new Wording(
        "Có bảng lồng nhau quá sâu; phần lồng bên trong chỉ giữ lại chữ.",
        "Tables are nested too deeply; of the inner ones only the text was kept."));

    internal static Problem BrokenPart(string part, string reason, Severity severity) => new("file/damaged", severity, new Wording(
        $"Phần “{part}” của tệp bị hỏng ({reason}); chỉ đọc được đến chỗ hỏng. Hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.",
        $"Part \"{part}\" of the file is damaged ({reason}); it was read up to there. Open the file in Word and save it again, or get the original again."));

    internal static void AddFrom(MainDocumentPart main, WordContext context, List<Problem> problems)
    {
        if (main.VbaProjectPart is not null)
            problems.Add(Macros);

        if (context.Embedded.Count > 0)
        {
            problems.Add(new Problem("file/embedded-document", Severity.Warning, new Wording(
                "Tệp có nhúng văn bản khác (altChunk) chưa được đọc. Hãy mở bằng Word rồi lưu lại thành .docx.",
                "The file embeds another document (altChunk) that was not read. Open it in Word and save it again as .docx.")));
        }

        if (context.Flattened)
            problems.Add(NestedTooDeeply);
    }
}
