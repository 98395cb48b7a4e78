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

    internal static Problem MissingParts { get; } = new("file/missing-parts", Severity.Info, new Wording(
        "Tệp nhắc đến những phần không có bên trong (thường là ảnh); phần chữ vẫn đọc được.",
        "The file refers to parts that are not in it (pictures, mostly); its text was read."));

    internal static Problem BrokenPart(string part, string reason, Severity severity) => new("file/damaged", severity, new Wording(
        $"Phần “{part}” của tệp bị hỏng ({reason}); chỉ đọc được đến chỗ hỏng. Hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.",
        $"Part \"{part}\" of the file is damaged ({reason}); it was read up to there. Open the file in Word and save it again, or get the original again."));

    internal static Problem EmbeddedNotRead(string reason, string reasonEnglish) => new("file/embedded-document", Severity.Error, new Wording(
        $"Tệp có nhúng văn bản khác (altChunk) không đọc được: {reason}. Hãy mở bằng Word rồi lưu lại thành .docx.",
        $"The file embeds another document (altChunk) that was not read: {reasonEnglish}. Open it in Word and save it again as .docx."));

    internal static void AddFrom(MainDocumentPart main, WordContext context, List<Problem> problems)
    {
        if (main.VbaProjectPart is not null)
            problems.Add(Macros);

        if (context.Flattened)
            problems.Add(NestedTooDeeply);
        if (Outside(main) is { Count: > 0 } targets)
            problems.Add(NotFollowed(targets));
    }

    /// <summary>
    /// Where the file points outside itself: an attached template, linked pictures and documents. Hyperlinks are text like any other and
    /// not among them.
    /// </summary>
    private static List<string> Outside(MainDocumentPart main)
    {
        try
        {
            return [.. main.ExternalRelationships.Concat(main.DocumentSettingsPart?.ExternalRelationships ?? []).Select(relation => $"{relation.RelationshipType[(relation.RelationshipType.LastIndexOf('/') + 1)..]} {relation.Uri.OriginalString}")];
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            return []; // what cannot be found cannot be followed either
        }
    }

    private static Problem NotFollowed(List<string> targets)
    {
        var shown = string.Join("; ", targets.Take(3).Select(target => target.Length > 120 ? target[..120] + "…" : target)) + (targets.Count > 3 ? "; …" : "");
        return new Problem("file/external-links", Severity.Info, new Wording(
            $"Tệp có liên kết ra ngoài ({shown}); liên kết không được mở.",
            $"The file points outside itself ({shown}); nothing there was opened."));
    }
}
