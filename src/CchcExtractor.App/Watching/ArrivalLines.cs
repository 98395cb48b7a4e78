using CchcExtractor.App.Commands;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>What the worker's log says of a finished file.</summary>
internal static class ArrivalLines
{
    public static void Write(Arrival arrival, Recorded file, string to, Ledger ledger, Terminal terminal)
    {
        if (file.Outcome == Outcomes.Duplicate)
        {
            var first = ledger.NameOf(arrival.Sha256) ?? arrival.Name;
            terminal.Say(
                $"{arrival.Name}: nội dung giống hệt {first} đã xử lý, không tính lần nữa; chuyển vào {to}",
                $"{arrival.Name}: the same content as {first}, which is done; not counted again, moved to {to}");
            return;
        }

        foreach (var report in arrival.Finished)
        {
            terminal.Out.WriteLine(Progress.Line(report, terminal));
            foreach (var problem in report.Problems.Where(problem => problem.Severity == Severity.Error))
                terminal.Error.WriteLine(ProblemLine.Of(report.Source.Name, problem, terminal.Language));
        }

        foreach (var older in file.Replaced)
        {
            terminal.Say(
                $"{arrival.Name}: bản mới, thay cho {older} trong các tệp CSV",
                $"{arrival.Name}: a new version, which takes the place of {older} in the CSV files");
        }
    }
}
