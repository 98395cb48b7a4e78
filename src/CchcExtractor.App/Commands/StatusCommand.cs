using System.CommandLine;
using System.Text.Json;
using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Watching;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc status</c>: what a worker is doing, which files wait and why, how many are done, which failed and why.</summary>
internal static class StatusCommand
{
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
        if (!File.Exists(Path.Combine(folder, ".cchc", "ledger.sqlite")))
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: chưa có chương trình chạy thường trực nào ghi kết quả vào đây. Hãy chỉ đúng thư mục kết quả (--out) của cchc watch.",
                $"{folder}: no worker has written results here. Name the output folder (--out) of cchc watch."));
        }

        try
        {
            ShowWorker(Path.Combine(folder, "status.json"), terminal);
            using var ledger = Ledger.Open(folder);
            var (counts, failed) = ledger.Summary();
            long Of(string outcome) => counts.GetValueOrDefault(outcome);
            terminal.Say(
                $"Xong: {Of(Outcomes.Done)}; hỏng: {Of(Outcomes.Failed)}; trùng: {Of(Outcomes.Duplicate)}",
                $"Done: {Of(Outcomes.Done)}; failed: {Of(Outcomes.Failed)}; duplicates: {Of(Outcomes.Duplicate)}");
            foreach (var (name, code, message) in failed)
                terminal.Out.WriteLine($"  {name}: {code} {message.ReplaceLineEndings(" ")}");
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: không đọc được trạng thái ({e.Message}). Hãy kiểm tra quyền đọc rồi thử lại.", $"{folder}: the status cannot be read ({e.Message}). Check permission and try again."));
        }
    }

    private static void ShowWorker(string path, Terminal terminal)
    {
        if (!File.Exists(path))
            return;
        using var status = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = status.RootElement;
        var (updated, reason) = (root.GetProperty("updated").GetString(), root.GetProperty("reason").GetString());
        var (vietnamese, english) = root.GetProperty("state").GetString() switch
        {
            "running" when WorkerStatus.IsAlive(root.GetProperty("process").GetInt32()) => ("đang chạy", "running"),
            "degraded" => ("đang gặp trở ngại", "in trouble"),
            _ => ("đã dừng", "stopped"),
        };
        terminal.Say($"{root.GetProperty("inbox").GetString()}: {vietnamese} (lúc {updated}) {reason}".TrimEnd(), $"{root.GetProperty("inbox").GetString()}: {english} (at {updated}) {reason}".TrimEnd());
        foreach (var file in root.GetProperty("working").EnumerateArray())
            terminal.Say($"  {file.GetString()}: đang đọc", $"  {file.GetString()}: being read");
        foreach (var file in root.GetProperty("waiting").EnumerateArray())
            terminal.Say($"  {file.GetProperty("file").GetString()}: chờ: {file.GetProperty("why").GetString()}", $"  {file.GetProperty("file").GetString()}: waits: {file.GetProperty("why").GetString()}");
    }
}
