using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc extract</c>: files in, results out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("extract", "đọc báo cáo và ghi kết quả", "reads reports and writes the results");
        var inputs = options.Inputs("tệp, thư mục (kể cả thư mục con) hoặc mẫu tên như *.docx", "files, folders (with all below them), or patterns such as *.docx");
        var (folder, format, failOn, reading) = (options.Out(), options.Format(), options.FailOn("never"), new ReadingOptions(options));
        command.Arguments.Add(inputs);
        foreach (var option in (Option[])[folder, format, failOn])
            command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var limit = line.FailOn(failOn, null);
            var writers = line.Writers(format);
            var (given, destination, atATime) = (line.Inputs(inputs), line.Needed(folder), reading.Jobs(line));
            using var reader = reading.Reader(line, terminal);
            ParentMemory.Limit(reader);
            var found = await InputFiles.Find(given, reader, destination, cancellation);
            using var results = new ResultFolder(writers, new WritingOptions(destination, terminal.Language, await reader.FieldNames(cancellation)));
            await Progress.Over(found.Files.Count, terminal, async show =>
            {
                await foreach (var kept in InOrder.Select(found.Files, ReadingOptions.AtATime(atATime, found.Files.Count), async (file, stopping) => KeptReport.Of(await reader.Report(file, stopping)), cancellation))
                    show(results.Add(kept.Report));
            });
            results.Commit();
            Summary.Write(results.Totals, results.LookedAtAgain, found.Skipped, destination, terminal);
            return results.Totals.ExitStatus(limit);
        });
        return command;
    }
}
