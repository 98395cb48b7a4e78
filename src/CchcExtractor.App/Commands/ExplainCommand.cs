using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.Explaining;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc explain</c>: which rule found what in a report, which found nothing, and what came nearest.</summary>
internal static class ExplainCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("explain", "cho biết quy tắc nào bắt được gì, quy tắc nào không, và câu nào gần nhất", "says which rule found what, which found nothing, and what came nearest");
        var inputs = options.Inputs("tệp, thư mục hoặc mẫu tên", "files, folders or patterns");
        var rules = options.Rules();
        var only = options.Value("--rule", "ID",
            "chỉ nói về quy tắc, chỉ tiêu, dòng biểu, phép kiểm tra này, hoặc quy tắc ở tệp:dòng này", "only about this rule, indicator, form row, check, or the rule at this file:line");
        command.Arguments.Add(inputs);
        command.Options.Add(rules);
        command.Options.Add(only);
        command.SetAction(line =>
        {
            var extractor = new Extractor(LoadedRules.From(line.RuleFolder(rules), terminal));
            var status = ExitStatus.Done;
            foreach (var file in InputFiles.Find(line.Inputs(inputs)).Files)
                if (!Explained(file, extractor, line.GetValue(only), terminal))
                    status = ExitStatus.Unprocessed;
            return status;
        });
        return command;
    }

    private static bool Explained(InputFile file, Extractor extractor, string? only, Terminal terminal)
    {
        try
        {
            var explanation = extractor.Explain(file.Read());
            var text = new ExplanationText(terminal);
            if (only is null)
                text.Write(file.Shown, explanation);
            else
                Write(file.Shown, explanation, only, text);
            return true;
        }
        catch (UnreadableFileException unreadable)
        {
            terminal.Error.WriteLine(ProblemLine.Of(file.Shown, unreadable.Problem, terminal.Language));
        }
        catch (Exception bug) when (bug is not (CommandFailure or OutOfMemoryException))
        {
            terminal.Error.WriteLine(ProblemLine.Of(file.Shown, OneFile.Crash(file, bug), terminal.Language));
        }

        return false;
    }

    private static void Write(string file, Explanation explanation, string only, ExplanationText text)
    {
        var wanted = explanation.Rules.Where(rule => Is(only, rule.Id, rule.Origin.File, rule.Origin.Line) || rule.Indicators.Contains(only)).ToList();
        var checks = explanation.Checks.Where(check => check.Rule.Code == only || check.Rule.Id == only || Is(only, check.Rule.Source, check.Rule.Origin.File, check.Rule.Origin.Line)).ToList();
        if (wanted.Count == 0 && checks.Count == 0)
        {
            var names = explanation.Rules.SelectMany(rule => rule.Indicators.Append(rule.Id)).Concat(explanation.Checks.SelectMany(check => new[] { check.Rule.Code, check.Rule.Id })).Distinct();
            var nearest = Nearest.To(only, names);
            throw CommandFailure.Usage(
                $"--rule: không có quy tắc '{only}'" + (nearest is null ? "; cchc rules show liệt kê các quy tắc" : $"; có phải '{nearest}'?"),
                $"--rule: there is no rule '{only}'" + (nearest is null ? "; cchc rules show lists them" : $"; did you mean '{nearest}'?"));
        }

        text.Head(file, explanation);
        foreach (var rule in wanted)
            text.Whole(rule);
        foreach (var check in checks)
            text.Check(check);
    }

    /// <summary>An id, or <c>file:line</c> with as much of the path as one cares to give.</summary>
    private static bool Is(string only, string id, string file, int line) =>
        id == only || (only.EndsWith($":{line}", StringComparison.Ordinal) && file.EndsWith(only[..only.LastIndexOf(':')].Replace('\\', '/'), StringComparison.Ordinal));
}
