using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc check</c>: what is wrong with reports, line by line, before they are sent; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("check", "tìm sai lệch trong báo cáo, in từng dòng, không ghi tệp nào", "prints what is wrong with reports, one line each, and writes nothing");
        var inputs = options.Inputs("tệp, thư mục hoặc mẫu tên", "files, folders or patterns");
        var (failOn, reading) = (options.FailOn("error"), new ReadingOptions(options));
        command.Arguments.Add(inputs);
        command.Options.Add(failOn);
        reading.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var limit = line.FailOn(failOn, Severity.Error);
            var (given, atATime) = (line.Inputs(inputs), reading.Jobs(line));
            using var reader = reading.Reader(line, terminal);
            await reader.FieldNames(cancellation); // mistakes in the rules are said once, before the files
            var found = await InputFiles.Find(given, reader, outside: null, cancellation);
            var totals = new Totals();
            await foreach (var (file, report) in InOrder.Select(found.Files, ReadingOptions.AtATime(atATime, found.Files.Count), async (file, stopping) => (file, report: await reader.Report(file, stopping)), cancellation))
            {
                totals.Add(report);
                foreach (var problem in report.Problems.Where(problem => problem.Severity > Severity.Info))
                    terminal.Out.WriteLine(ProblemLine.Of(file.Shown, problem, terminal.Language));
                foreach (var discrepancy in report.Discrepancies)
                    terminal.Out.WriteLine(ProblemLine.Of(file.Shown, discrepancy, terminal.Language));
            }

            terminal.Complain(new Wording(
                $"{totals.Files} tệp: {totals.Of(Severity.Error)} lỗi, {totals.Of(Severity.Warning)} cảnh báo, {totals.Of(Severity.Info)} lưu ý.",
                $"{totals.Files} files: {totals.Of(Severity.Error)} errors, {totals.Of(Severity.Warning)} warnings, {totals.Of(Severity.Info)} infos."));
            return totals.ExitStatus(limit);
        });
        return command;
    }
}
