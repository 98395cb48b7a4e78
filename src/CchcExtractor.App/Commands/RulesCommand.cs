using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc rules</c>: for who writes rules.</summary>
internal static class RulesCommand
{
    /// <summary>What users call it.</summary>
    public const string Name = "rules";

    /// <summary>The part of it that runs tests.</summary>
    public const string TestName = "test";

    /// <summary>For the program itself: takes the rules from a bundle of the folder, which somebody may be changing.</summary>
    public const string BundleOption = "--bundle";

    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command(Name, "kiểm tra và xem các tệp quy tắc", "checks and shows the rule files");
        foreach (var sub in (Command[])[Check(options, terminal), Test(options, terminal), Show(options, terminal), RulesNewCommand.Create(options, terminal), Schema(options, terminal)])
            command.Subcommands.Add(sub);
        return command;
    }

    private static Command Check(Options options, Terminal terminal)
    {
        var command = options.Command("check", "tìm lỗi trong các tệp quy tắc", "finds mistakes in the rule files");
        var folder = Folder(options, command, terminal);
        var samples = options.Value("--samples", "DIR",
            "báo cáo mẫu: quy tắc không gặp câu nào trong đó, cũng không trong các phép thử, thì được nêu ra", "sample reports: rules that meet nothing in them nor in the tests are named");
        command.Options.Add(samples);
        command.SetAction(line =>
        {
            var loaded = LoadedRules.All(folder(line), terminal);
            var doubts = loaded.Doubts.Where(doubt => !Path.IsPathRooted(doubt.Origin.File)).Concat(NeverMet(loaded.Packs, folder(line), line.GetValue(samples), terminal)).ToList();
            foreach (var doubt in doubts.Select(doubt => LoadedRules.Placed(doubt, folder(line))))
                terminal.Out.WriteLine($"{doubt.Origin}: {In(terminal, "cảnh báo", "warning")}: {doubt.Message.In(terminal.Language)}");
            var names = string.Join(", ", loaded.Packs.All.Select(pack => pack.Name));
            terminal.Say($"{folder(line)}: không có lỗi, {doubts.Count} cảnh báo ({names}).", $"{folder(line)}: no mistakes, {doubts.Count} warnings ({names}).");
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>Narrative rules that find nothing in the tests of the rule files, nor in any sample report.</summary>
    private static IEnumerable<RuleError> NeverMet(RulePacks packs, string folder, string? samples, Terminal terminal)
    {
        var reports = samples is null ? [] : InputFiles.Find([samples]).Files.Select(new OneFile(new Extractor(packs)).Report).ToList();
        foreach (var failed in reports.Where(report => report.Status == ReportStatus.Failed).SelectMany(report => report.Problems.Select(problem => (report.Source.Name, problem))))
            terminal.Error.WriteLine(ProblemLine.Of(failed.Name, failed.problem, terminal.Language));
        foreach (var pack in packs.All.Where(pack => pack.Reads))
        {
            var met = RuleTests.Run(pack, SampleOf(folder)).SelectMany(result => result.RulesMet).Concat(reports.SelectMany(report => report.Figures).Select(figure => figure.RuleId)).ToHashSet(StringComparer.Ordinal);
            var rules = pack.Narrative.Sentences.Select(rule => (rule.Id, rule.Origin)).Concat(pack.Narrative.Numbers.Select(rule => (rule.Id, rule.Origin)));
            // who extends a pack does not mend that one's rules
            foreach (var (id, origin) in rules.Where(rule => !met.Contains(rule.Id) && !Path.IsPathRooted(rule.Origin.File)))
                yield return new RuleError(origin, new Wording(
                    $"quy tắc {id} không bắt được gì trong các phép thử{(samples is null ? "" : " và báo cáo mẫu")}; thêm một câu vào tests, hoặc sửa câu chữ (cchc explain BÁO_CÁO --rule {id} cho biết câu gần nhất)",
                    $"rule {id} meets nothing in the tests{(samples is null ? "" : " and sample reports")}; add a sentence to tests, or mend the wording (cchc explain REPORT --rule {id} names the nearest sentence)"));
        }
    }

    private static Command Test(Options options, Terminal terminal)
    {
        var command = options.Command(TestName, "chạy các phép thử viết trong tệp quy tắc", "runs the tests that stand in the rule files");
        var folder = Folder(options, command, terminal);
        var bundle = new Option<string?>(BundleOption) { Hidden = true };
        command.Options.Add(bundle);
        command.SetAction(line =>
        {
            // tests of shared files run with every pack that reads
            var results = LoadedRules.From(line.GetValue(bundle) ?? folder(line), terminal).All.Where(pack => pack.Reads).SelectMany(pack => RuleTests.Run(pack, SampleOf(folder(line)))).ToList();
            var failed = results.Where(result => result.Failures.Count > 0).ToList();
            foreach (var (test, failures, _) in failed)
            {
                terminal.Out.WriteLine($"{LoadedRules.Placed(test.Origin, folder(line))}: {test.Shown}");
                foreach (var failure in failures)
                    terminal.Out.WriteLine("    " + failure.In(terminal.Language));
            }

            terminal.Say($"{results.Count} phép thử: {results.Count - failed.Count} đạt, {failed.Count} không đạt.", $"{results.Count} tests: {results.Count - failed.Count} passed, {failed.Count} failed.");
            return failed.Count == 0 ? ExitStatus.Done : ExitStatus.Discrepancies;
        });
        return command;
    }

    /// <summary>Reads the sample file of a test, whose path is seen from its rule file.</summary>
    public static Func<RuleTest, Document> SampleOf(string folder) => test =>
        ReportFiles.Read(Path.Combine(folder, Path.GetDirectoryName(test.Origin.File) ?? "", test.File), test.File);

    private static Command Show(Options options, Terminal terminal)
    {
        var command = options.Command("show", "in bộ quy tắc đang có hiệu lực, mỗi dòng kèm tệp và dòng của nó", "prints the effective rules, each line with its file and line");
        var folder = Folder(options, command, terminal);
        command.SetAction(line =>
        {
            foreach (var (pack, lines) in LoadedRules.All(folder(line), terminal, withLines: true).Lines)
            {
                terminal.Out.WriteLine($"# {pack.Name}");
                foreach (var shown in lines)
                    terminal.Out.WriteLine($"{shown.Origin}: {shown.Path}: {shown.Text}");
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static string In(Terminal terminal, string vietnamese, string english) => new Wording(vietnamese, english).In(terminal.Language);

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
