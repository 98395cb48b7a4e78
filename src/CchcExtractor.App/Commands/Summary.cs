using CchcExtractor.App.Batch;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>The lines at the end of a run.</summary>
internal static class Summary
{
    public static void Write(Totals totals, Totals again, int skipped, string destination, Terminal terminal)
    {
        var (ok, partial, failed, same) = (totals.Of(ReportStatus.Ok), totals.Of(ReportStatus.Partial), totals.Of(ReportStatus.Failed), totals.Of(ReportStatus.Duplicate));
        terminal.Say(
            $"{totals.Files} tệp: {ok} đọc trọn{Part(partial, "đọc được một phần")}{Part(failed, "không đọc được (lý do trong problems.csv)")}{Part(same, "trùng nội dung")}{Part(skipped + totals.Of(ReportStatus.Skipped), "tệp khác bỏ qua")}.",
            $"{totals.Files} files: {ok} read{Part(partial, "read in part")}{Part(failed, "not read (problems.csv says why)")}{Part(same, "of the same content")}{Part(skipped + totals.Of(ReportStatus.Skipped), "other files left out")}.");
        terminal.Say(
            $"{totals.Figures} số liệu, {totals.Citations} văn bản viện dẫn; sai lệch: {totals.Of(Severity.Error)} lỗi, {totals.Of(Severity.Warning)} cảnh báo, {totals.Of(Severity.Info)} lưu ý.",
            $"{totals.Figures} figures, {totals.Citations} cited documents; discrepancies: {totals.Of(Severity.Error)} errors, {totals.Of(Severity.Warning)} warnings, {totals.Of(Severity.Info)} infos.");
        if (again.Files > 0)
            terminal.Say(
                $"{again.Files} báo cáo đã có trong thư mục kết quả được đối chiếu lại với các báo cáo vừa đọc: {again.Of(Severity.Error)} lỗi, {again.Of(Severity.Warning)} cảnh báo (reports/*.json đã cập nhật; bảng CSV chỉ gồm các báo cáo của lần này, bảng chung: cchc audit).",
                $"{again.Files} reports that the folder held before were looked at again beside the new ones: {again.Of(Severity.Error)} errors, {again.Of(Severity.Warning)} warnings (reports/*.json is up to date; the CSV files hold the reports of this run only, for all of them: cchc audit).");
        terminal.Say($"Kết quả: {destination}", $"Results: {destination}");
    }

    private static string Part(int count, string what) => count == 0 ? "" : $", {count} {what}";
}
