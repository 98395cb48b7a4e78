using CchcExtractor.App.Batch;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>The lines at the end of a run.</summary>
internal static class Summary
{
    public static void Write(Totals totals, int skipped, string destination, Terminal terminal)
    {
        var (ok, partial, failed, again) = (totals.Of(ReportStatus.Ok), totals.Of(ReportStatus.Partial), totals.Of(ReportStatus.Failed), totals.Of(ReportStatus.Duplicate));
        terminal.Say(
            $"{totals.Files} tệp: {ok} đọc trọn{Part(partial, "đọc được một phần")}{Part(failed, "không đọc được (lý do trong problems.csv)")}{Part(again, "trùng nội dung")}{Part(skipped + totals.Of(ReportStatus.Skipped), "tệp khác bỏ qua")}.",
            $"{totals.Files} files: {ok} read{Part(partial, "read in part")}{Part(failed, "not read (problems.csv says why)")}{Part(again, "of the same content")}{Part(skipped + totals.Of(ReportStatus.Skipped), "other files left out")}.");
        terminal.Say(
            $"{totals.Figures} số liệu, {totals.Citations} văn bản viện dẫn; sai lệch: {totals.Of(Severity.Error)} lỗi, {totals.Of(Severity.Warning)} cảnh báo, {totals.Of(Severity.Info)} lưu ý.",
            $"{totals.Figures} figures, {totals.Citations} cited documents; discrepancies: {totals.Of(Severity.Error)} errors, {totals.Of(Severity.Warning)} warnings, {totals.Of(Severity.Info)} infos.");
        terminal.Say($"Kết quả: {destination}", $"Results: {destination}");
    }

    private static string Part(int count, string what) => count == 0 ? "" : $", {count} {what}";
}
