using CchcExtractor.App.Commands;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>What the worker's log says of a finished file.</summary>
internal static class ArrivalLines
{
    public static void Write(Arrival arrival, Recorded file, string to, Ledger ledger, WorkerLog log)
    {
        if (file.Outcome == Outcomes.Duplicate)
        {
            var first = ledger.NameOf(arrival.Sha256) ?? arrival.Name;
            log.Say("duplicate", new Wording(
                $"{arrival.Name}: nội dung giống hệt {first} đã xử lý, không tính lần nữa; chuyển vào {to}",
                $"{arrival.Name}: the same content as {first}, which is done; not counted again, moved to {to}"),
                ("file", arrival.Name), ("same_as", first), ("sha256", arrival.Sha256), ("moved_to", to));
            return;
        }

        foreach (var report in arrival.Results)
        {
            log.Say(report.Status == ReportStatus.Failed ? "failed" : "done", Progress.Sentence(report),
                ("file", report.Source.Name), ("sha256", report.Source.Sha256), ("status", report.Status.ToString().ToLowerInvariant()), ("figures", report.Figures.Count), ("moved_to", to));
            foreach (var problem in report.Problems.Where(problem => problem.Severity == Severity.Error))
                log.Complain("problem", ProblemLine.Of(report.Source.Name, problem), ("file", report.Source.Name), ("code", problem.Code), ("place", problem.Location?.ToString()));
        }

        foreach (var older in file.Replaced)
        {
            log.Say("new-version", new Wording(
                $"{arrival.Name}: bản mới, thay cho {older} trong các tệp CSV",
                $"{arrival.Name}: a new version, which takes the place of {older} in the CSV files"),
                ("file", arrival.Name), ("replaces", older));
        }
    }
}
