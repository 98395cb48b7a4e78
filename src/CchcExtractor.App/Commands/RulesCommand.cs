using System.CommandLine;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc rules</c>: for who writes rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("rules", "kiểm tra và xem các tệp quy tắc", "checks and shows the rule files");
        foreach (var sub in (Command[])[Check(options, terminal), Test(options, terminal), Show(options, terminal), Schema(options, terminal)])
            command.Subcommands.Add(sub);
        return command;
    }

    private static Command Check(Options options, Terminal terminal)
    {
        var command = options.Command("check", "tìm lỗi trong các tệp quy tắc", "finds mistakes in the rule files");
        var folder = Folder(options, command, terminal);
        command.SetAction(line =>
        {
            var pack = LoadedRules.From(folder(line), terminal);
            terminal.Say($"{folder(line)}: không có lỗi ({pack.Name}).", $"{folder(line)}: no mistakes ({pack.Name}).");
            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Test(Options options, Terminal terminal)
    {
        var command = options.Command("test", "chạy các phép thử viết trong tệp quy tắc", "runs the tests that stand in the rule files");
        var folder = Folder(options, command, terminal);
        command.SetAction(line =>
        {
            var results = RuleTests.Run(LoadedRules.From(folder(line), terminal));
            var failed = results.Where(result => result.Failures.Count > 0).ToList();
            foreach (var (test, failures) in failed)
            {
                terminal.Out.WriteLine($"{Path.Combine(folder(line), test.Origin.File)}:{test.Origin.Line}:{test.Origin.Column}: {test.Text.Trim().ReplaceLineEndings(" / ")}");
                foreach (var failure in failures)
                    terminal.Out.WriteLine("    " + failure.In(terminal.Language));
            }

            terminal.Say($"{results.Count} phép thử: {results.Count - failed.Count} đạt, {failed.Count} không đạt.", $"{results.Count} tests: {results.Count - failed.Count} passed, {failed.Count} failed.");
            return failed.Count == 0 ? ExitStatus.Done : ExitStatus.Discrepancies;
        });
        return command;
    }

    private static Command Show(Options options, Terminal terminal)
    {
        var command = options.Command("show", "in bộ quy tắc đang có hiệu lực, kèm tệp và dòng", "prints the effective rules, each with its file and line");
        var folder = Folder(options, command, terminal);
        command.SetAction(line =>
        {
            var pack = LoadedRules.From(folder(line), terminal);
            terminal.Out.WriteLine(pack.Name);
            foreach (var (origin, text) in Lines(pack))
                terminal.Out.WriteLine($"{origin}: {text}");
            return ExitStatus.Done;
        });
        return command;
    }

    private static IEnumerable<(RuleOrigin Origin, string Text)> Lines(RulePack pack) =>
    [
        .. pack.Sections.Select(section => (section.Origin, $"section {section.Id}: {string.Join(" | ", section.Headings)}")),
        .. pack.Indicators.Values.Select(indicator => (indicator.Origin, $"indicator {indicator.Id} ({indicator.Unit}): {indicator.Name}")),
        .. pack.Narrative.Sentences.Select(rule => (rule.Origin, $"sentence {rule.Id}: {rule.Pattern}")),
        .. pack.Narrative.Numbers.Select(rule => (rule.Origin, $"number {rule.Id} ({rule.Indicator}): {string.Join(" | ", rule.Cues)}")),
    ];

    private static Command Schema(Options options, Terminal terminal)
    {
        var command = options.Command("schema", "in JSON Schema của tệp quy tắc, để trình soạn thảo gợi ý và bắt lỗi", "prints the JSON Schema of the rule files, for editors");
        command.SetAction(_ =>
        {
            var path = Path.Combine(AppContext.BaseDirectory, "rules", "schema.json");
            if (!File.Exists(path))
            {
                throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                    $"{path}: không có tệp này; hãy cài lại chương trình.", $"{path}: it is missing; install the program again."));
            }

            terminal.Out.WriteLine(File.ReadAllText(path).TrimEnd());
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The folder as an argument, or as the option that all commands have.</summary>
    private static Func<ParseResult, string> Folder(Options options, Command command, Terminal terminal)
    {
        var rules = options.Rules();
        var argument = new Argument<string?>(terminal.Language == "en" ? "DIR" : "THƯ_MỤC") { Arity = ArgumentArity.ZeroOrOne, Description = rules.Description };
        command.Arguments.Add(argument);
        command.Options.Add(rules);
        return line => line.GetValue(argument) ?? line.RuleFolder(rules);
    }
}
