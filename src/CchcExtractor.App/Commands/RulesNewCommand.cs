using System.CommandLine;
using System.Globalization;
using CchcExtractor.App.Batch;
using CchcExtractor.Explaining;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc rules new</c>: rules for the sentences of a report whose numbers nobody takes, ready to be pasted into a rule file.</summary>
internal static class RulesNewCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("new", "đề nghị quy tắc cho những câu có số chưa quy tắc nào nhận, sẵn để dán", "proposes rules for sentences with numbers that no rule takes, ready to paste");
        var inputs = options.Inputs("báo cáo", "reports");
        var rules = options.Rules();
        command.Arguments.Add(inputs);
        command.Options.Add(rules);
        command.SetAction(line =>
        {
            var extractor = new Extractor(LoadedRules.From(line.RuleFolder(rules), terminal));
            var (status, proposals) = (ExitStatus.Done, new List<RuleProposal>());
            foreach (var file in InputFiles.Find(line.Inputs(inputs)).Files)
            {
                try
                {
                    proposals.AddRange(extractor.Explain(file.Read()).Proposals);
                }
                catch (UnreadableFileException unreadable)
                {
                    terminal.Error.WriteLine(ProblemLine.Of(file.Shown, unreadable.Problem, terminal.Language));
                    status = ExitStatus.Unprocessed;
                }
            }

            Write([.. proposals.DistinctBy(proposal => proposal.Find)], terminal);
            return status;
        });
        return command;
    }

    private static void Write(List<RuleProposal> proposals, Terminal terminal)
    {
        if (proposals.Count == 0)
        {
            terminal.Say("# mọi số đã có quy tắc nhận", "# every number is taken by a rule");
            return;
        }

        terminal.Say("# Xem lại các chỗ có dấu ?, bỏ những câu không cần, rồi dán vào một tệp .yaml trong thư mục quy tắc.", "# Look at every line with a ?, drop what is not needed, and paste the rest into a .yaml file of the rule folder.");
        terminal.Out.WriteLine("facts:");
        foreach (var proposal in proposals)
        {
            terminal.Out.WriteLine($"  - find: {Quoted(proposal.Find)}  # {string.Join("; ", proposal.Holes.Select(hole => Guess(hole, terminal)))}");
            if (proposal.Section.Length > 0)
                terminal.Out.WriteLine($"    in: {proposal.Section}");
            if (proposal.Holes.FirstOrDefault(hole => !hole.Known) is { } fresh)
                terminal.Out.WriteLine($"    name: {Quoted(fresh.Name)}");
        }

        terminal.Out.WriteLine("tests:");
        foreach (var proposal in proposals)
        {
            terminal.Out.WriteLine($"  - text: {Quoted(proposal.Sentence)}");
            if (proposal.Section.Length > 0)
                terminal.Out.WriteLine($"    in: {proposal.Section}");
            terminal.Out.WriteLine($"    facts: {{ {string.Join(", ", proposal.Holes.Select(hole => string.Create(CultureInfo.InvariantCulture, $"{hole.Indicator}: {hole.Value}")))} }}");
            terminal.Out.WriteLine("    loose: true");
        }
    }

    private static string Guess(ProposedHole hole, Terminal terminal) => hole.Known
        ? $"? {hole.Indicator}: {hole.Name}"
        : new Wording($"? {hole.Indicator} là chỉ tiêu mới: hãy đặt tên", $"? {hole.Indicator} is new: give it a name").In(terminal.Language);

    private static string Quoted(string text) => $"\"{text.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace('\t', ' ')}\"";
}
