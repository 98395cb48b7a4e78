using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Watching;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc status</c>: what a worker is doing, which files wait and why, how many are done, which failed and why.</summary>
internal static class StatusCommand
{
    /// <summary>A worker writes its status every ten seconds.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("status", "cho biết chương trình chạy thường trực đang làm gì: tệp nào chờ, xong, hỏng và vì sao", "says what the worker is doing: which files wait, are done, failed, and why");
        var folder = options.Out();
        command.Options.Add(folder);
        command.SetAction(line => Show(line.Needed(folder), terminal));
        return command;
    }

    private static int Show(string folder, Terminal terminal)
    {
        if (!Ledger.IsIn(folder))
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: chưa có chương trình chạy thường trực nào ghi kết quả vào đây. Hãy chỉ đúng thư mục kết quả (--out) của cchc watch.",
                $"{folder}: no worker has written results here. Name the output folder (--out) of cchc watch."));
        }

        try
        {
            foreach (var worker in StatusFile.All(folder))
                Show(worker, terminal);
            using var ledger = Ledger.OpenToLook(folder);
            var (counts, failed) = ledger.Summary();
            long Of(string outcome) => counts.GetValueOrDefault(outcome);
            terminal.Say(
                $"Xong: {Of(Outcomes.Done)}; hỏng: {Of(Outcomes.Failed)}; trùng: {Of(Outcomes.Duplicate)}",
                $"Done: {Of(Outcomes.Done)}; failed: {Of(Outcomes.Failed)}; duplicates: {Of(Outcomes.Duplicate)}");
            foreach (var (name, code, message) in failed)
                terminal.Out.WriteLine(Terminal.OnOneLine($"  {name}: {code} {message.ReplaceLineEndings(" ")}"));
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: không đọc được trạng thái ({e.Message}). Hãy kiểm tra quyền đọc rồi thử lại.", $"{folder}: the status cannot be read ({e.Message}). Check permission and try again."));
        }
    }

    private static void Show(JsonElement worker, Terminal terminal)
    {
        var (inbox, updated, reason) = (Text(worker, "inbox"), worker.GetProperty("updated").GetDateTimeOffset(), Text(worker, "reason"));
        var silence = TimeProvider.System.GetUtcNow() - updated;
        var (vietnamese, english) = Text(worker, "state") switch
        {
            "stopped" => ("đã dừng", "stopped"),
            _ when StatusFile.IsHere(worker) && !StatusFile.IsAlive(worker.GetProperty("process").GetInt32()) => ("đã bị tắt ngang", "was killed"),
            _ when silence > LongestSilence => ("không có tín hiệu", "gives no sign"),
            "degraded" => ("đang gặp trở ngại", "in trouble"),
            _ => ("đang chạy", "running"),
        };
        var at = updated.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        Say($"{inbox}: {vietnamese} (lúc {at}) {reason}".TrimEnd(), $"{inbox}: {english} (at {at}) {reason}".TrimEnd());
        foreach (var file in worker.GetProperty("working").EnumerateArray())
            Say($"  {file.GetString()}: đang đọc", $"  {file.GetString()}: being read");
        var waiting = Files(worker, "waiting");
        foreach (var (file, why) in waiting)
            Say($"  {file}: chờ: {why}", $"  {file}: waits: {why}");
        if (worker.TryGetProperty("waiting_count", out var count) && count.GetInt32() > waiting.Count)
            Say($"  ... và {count.GetInt32() - waiting.Count} tệp khác đang chờ", $"  ... and {count.GetInt32() - waiting.Count} more files wait");
        foreach (var (file, why) in Files(worker, "left_alone"))
            Say($"  {file}: để yên: {why}", $"  {file}: left alone: {why}");

        void Say(string vietnameseLine, string englishLine) => terminal.Out.WriteLine(Terminal.OnOneLine(new Wording(vietnameseLine, englishLine).In(terminal.Language)));
    }

    private static string? Text(JsonElement worker, string name) => worker.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<(string File, string Why)> Files(JsonElement worker, string name) => worker.TryGetProperty(name, out var files)
        ? [.. files.EnumerateArray().Select(file => (file.GetProperty("file").GetString()!, file.GetProperty("why").GetString()!))]
        : [];
}
