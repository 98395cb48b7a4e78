using CchcExtractor.Reporting;
using Spectre.Console;

namespace CchcExtractor.App.Commands;

/// <summary>What a person sees while files are read: a bar on a terminal, a line per file elsewhere; and at once what could not be read.</summary>
internal static class Progress
{
    /// <summary>Runs <paramref name="work"/>, which calls back with each report that is done.</summary>
    public static async Task Over(int files, Terminal terminal, Func<Action<Report>, Task> work)
    {
        var done = 0;
        if (!terminal.Interactive)
        {
            await work(report =>
            {
                terminal.Out.WriteLine($"[{++done}/{files}] {Line(report, terminal)}");
                Complain(report, terminal.Error.WriteLine, terminal.Language);
            });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async context =>
        {
            var bar = context.AddTask(new Wording("Đang đọc", "Reading").In(terminal.Language), maxValue: Math.Max(files, 1));
            await work(report =>
            {
                Complain(report, console.WriteLine, terminal.Language);
                bar.Description = Markup.Escape(Shortened(report.Source.Name));
                bar.Increment(1);
            });
        });
    }

    /// <summary>What became of a file, in a line.</summary>
    public static string Line(Report report, Terminal terminal) => Terminal.OnOneLine(Sentence(report).In(terminal.Language));

    /// <summary>The same in both languages.</summary>
    public static Wording Sentence(Report report)
    {
        var outcome = Outcome(report);
        return new Wording($"{report.Source.Name}: {outcome.Vietnamese}", $"{report.Source.Name}: {outcome.English}");
    }

    private static Wording Outcome(Report report) => report.Status switch
    {
        ReportStatus.Failed => new Wording("không đọc được", "not read"),
        ReportStatus.Skipped => new Wording("không phải báo cáo", "no report"),
        ReportStatus.Duplicate => new Wording("trùng nội dung với tệp khác", "the same content as another file"),
        _ => new Wording(
            $"{report.Figures.Count} số liệu, {report.Citations.Count} văn bản, {Count(report, Severity.Error)} lỗi, {Count(report, Severity.Warning)} cảnh báo",
            $"{report.Figures.Count} figures, {report.Citations.Count} citations, {Count(report, Severity.Error)} errors, {Count(report, Severity.Warning)} warnings"),
    };

    private static int Count(Report report, Severity severity) => report.Discrepancies.Count(found => found.Severity == severity);

    /// <summary>Whatever kept the file, or a part of it, from being read.</summary>
    private static void Complain(Report report, Action<string> write, string language)
    {
        foreach (var problem in report.Problems.Where(problem => problem.Severity == Severity.Error))
            write(ProblemLine.Of(report.Source.Name, problem, language));
    }

    private static string Shortened(string name) => name.Length <= 40 ? name : "..." + name[^37..];
}
