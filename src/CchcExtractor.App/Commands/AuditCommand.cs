using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Checks.Across;
using CchcExtractor.Formats.Accepting;
using CchcExtractor.Formats.Archiving;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>
/// <c>cchc audit</c>: reads all reports of a folder anew, holds each against those before it by period, and says what is wrong, and what is new since the
/// last audit with the same <c>--out</c>, where the results are written as well. The order in which the files come makes no difference.
/// </summary>
internal static class AuditCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("audit", "đối chiếu các báo cáo với nhau: số lũy kế, tăng giảm bất thường, đoạn văn chép lại", "holds reports against each other: year to date, jumps, paragraphs taken over");
        var inputs = options.Inputs("thư mục (kể cả thư mục con), tệp hoặc mẫu tên", "folders (with all below them), files, or patterns");
        var (folder, format, failOn, reading) = (options.Out(), options.Format(), options.FailOn("error"), new ReadingOptions(options));
        var accepted = options.Value("--accepted", "FILE", "tệp CSV các sai lệch đã chấp nhận: fingerprint,reason,person,expires", "CSV file of accepted findings: fingerprint,reason,person,expires");
        command.Arguments.Add(inputs);
        foreach (var option in (Option[])[folder, format, failOn, accepted])
            command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var limit = line.FailOn(failOn, Severity.Error);
            var known = line.GetValue(accepted) is { } path ? Accepted(path) : AcceptedFindings.None;
            var given = line.Inputs(inputs);
            using var place = new ArchivePlace(line.GetValue(folder));
            using var reader = reading.Reader(line, terminal);
            var found = await InputFiles.Find(given, reader, line.GetValue(folder), cancellation);
            using var results = line.GetValue(folder) is { } destination && !Ledger.IsIn(destination) ? new AuditResults(line.Writers(format), new WritingOptions(destination, terminal.Language, await reader.FieldNames(cancellation))) : null;
            var run = new AuditRun(place.Archive, known, results, terminal);
            await foreach (var report in InOrder.Select(found.Files, ReadingOptions.AtATime(reading.Jobs(line), found.Files.Count), reader.Report, cancellation))
                run.Take(report);
            return run.End(limit);
        });
        return command;
    }

    private static AcceptedFindings Accepted(string path)
    {
        try
        {
            return AcceptedFindings.Load(path, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw CommandFailure.Usage(
                $"--accepted {path}: không đọc được ({e.Message}). Tệp CSV cần các cột fingerprint,reason,person,expires; ngày dạng 2026-12-31.",
                $"--accepted {path}: cannot be read ({e.Message}). The CSV file needs the columns fingerprint,reason,person,expires; days as 2026-12-31.");
        }
    }

    /// <summary>The archive in the output folder, or in a folder of its own that goes away with it.</summary>
    private sealed class ArchivePlace : IDisposable
    {
        private readonly string? _temporary;

        public ArchivePlace(string? folder)
        {
            try
            {
                folder = folder is null ? _temporary = Directory.CreateTempSubdirectory("cchc-audit-").FullName : Directory.CreateDirectory(folder).FullName;
                Archive = new ReportDatabase(Path.Combine(folder, ReportDatabase.FileName));
                Archive.Clear();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                    $"{folder}: không mở được kho báo cáo ({e.Message}). Hãy kiểm tra quyền ghi, hoặc xóa {ReportDatabase.FileName} rồi chạy lại.",
                    $"{folder}: the archive cannot be opened ({e.Message}). Check permission, or remove {ReportDatabase.FileName} and run again."));
            }
        }

        public ReportDatabase Archive { get; }

        public void Dispose()
        {
            Archive.Dispose();
            if (_temporary is not null)
                Directory.Delete(_temporary, recursive: true);
        }
    }
}

/// <summary>One audit: first every report into the archive, then each held against the others, in the order of commune and period.</summary>
internal sealed class AuditRun(ReportDatabase archive, AcceptedFindings accepted, AuditResults? results, Terminal terminal)
{
    private readonly Totals _totals = new();
    private readonly SortedDictionary<(string Commune, string Period, string Name, string Content), string> _reports = [];

    /// <summary>The next report that was read.</summary>
    public void Take(Report report)
    {
        foreach (var problem in report.Problems.Where(problem => problem.Severity == Severity.Error))
            terminal.Out.WriteLine(ProblemLine.Of(report.Source.Name, problem, terminal.Language));
        if (report.Status is not (ReportStatus.Ok or ReportStatus.Partial) || report.Source.Sha256.Length == 0)
        {
            _totals.Add(report);
            results?.Add(report);
            return;
        }

        var past = PastReport.Of(report);
        // of several copies of one content the first name counts, whichever came first
        if (archive.Report(past.Sha256) is { } copy)
        {
            if (string.CompareOrdinal(copy.Name, past.Name) <= 0)
                return;
            _reports.Remove(Key(copy));
        }

        archive.Put(report);
        _reports.Add(Key(past), past.Sha256);
    }

    /// <summary>Prints what is wrong and what has changed; the exit status.</summary>
    public int End(Severity? limit)
    {
        archive.Commit();
        var last = archive.LastFindings();
        var now = new Dictionary<string, PastFinding>(StringComparer.Ordinal);
        var there = new HashSet<string>(StringComparer.Ordinal);
        var (isNew, left) = (0, 0);
        foreach (var content in _reports.Values)
        {
            var report = AcrossReports.Audited(archive.Whole(content)!, archive);
            var open = report.Discrepancies.Where(found => accepted.Of(Identity.Fingerprint(report, found)) is null).ToList();
            left += report.Discrepancies.Count - open.Count;
            there.UnionWith(report.Discrepancies.Select(found => Identity.Fingerprint(report, found)));
            _totals.Add(report with { Discrepancies = open });
            results?.Add(report with { Discrepancies = open });
            foreach (var found in open)
            {
                var finding = new PastFinding(Identity.Fingerprint(report, found), found.Kind.Code, report.Source.Name, found.Message.In(terminal.Language));
                now[finding.Fingerprint] = finding;
                var mark = last.Count == 0 ? "" : last.ContainsKey(finding.Fingerprint) ? "= " : "+ ";
                isNew += mark == "+ " ? 1 : 0;
                terminal.Out.WriteLine(mark + ProblemLine.Of(report.Source.Name, found, terminal.Language));
            }
        }

        var gone = last.Values.Where(finding => !there.Contains(finding.Fingerprint)).OrderBy(finding => finding.Report, StringComparer.Ordinal).ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToList();
        foreach (var finding in gone)
            terminal.Out.WriteLine($"- {finding.Report}: {finding.Code} {finding.Message}");
        results?.Commit();
        archive.SetFindings(now.Values);
        archive.Commit();
        Summarize(last.Count > 0, isNew, gone.Count, left);
        return _totals.ExitStatus(limit);
    }

    private void Summarize(bool compared, int isNew, int gone, int left)
    {
        foreach (var entry in accepted.Expired)
            terminal.Complain(new Wording(
                $"Sai lệch {entry.Fingerprint} được {entry.Person} chấp nhận đến {entry.Expires:yyyy-MM-dd}, nay đã hết hạn và được nêu lại.",
                $"Finding {entry.Fingerprint} was accepted by {entry.Person} until {entry.Expires:yyyy-MM-dd}; that is over, and it is told again."));
        terminal.Complain(new Wording(
            $"{_totals.Files} báo cáo: {_totals.Of(Severity.Error)} lỗi, {_totals.Of(Severity.Warning)} cảnh báo, {_totals.Of(Severity.Info)} lưu ý; {left} đã chấp nhận."
            + (compared ? $" So với lần trước: {isNew} mới, {gone} đã hết." : ""),
            $"{_totals.Files} reports: {_totals.Of(Severity.Error)} errors, {_totals.Of(Severity.Warning)} warnings, {_totals.Of(Severity.Info)} infos; {left} accepted."
            + (compared ? $" Since the last audit: {isNew} new, {gone} gone." : "")));
    }

    private static (string, string, string, string) Key(PastReport report) => (report.Commune, report.Metadata.Period?.ToString() ?? "", report.Name, report.Sha256);
}
