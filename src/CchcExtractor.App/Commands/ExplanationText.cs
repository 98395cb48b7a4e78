using System.Globalization;
using CchcExtractor.Explaining;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>Writes an explanation for people.</summary>
internal sealed class ExplanationText(Terminal terminal)
{
    private const int LongestSentence = 320;

    /// <summary>All of it: rules with what they found, rules that found nothing, checks, and numbers nobody took.</summary>
    public void Write(string file, Explanation explanation)
    {
        Head(file, explanation);
        Title("Quy tắc bắt được số liệu", "Rules that found something");
        foreach (var rule in explanation.Rules.Where(rule => rule.Hits.Count > 0))
        {
            Rule(rule);
            foreach (var figure in rule.Hits)
                Hit(figure);
        }

        Title("Quy tắc không bắt được gì", "Rules that found nothing");
        foreach (var rule in explanation.Rules.Where(rule => rule.Hits.Count == 0))
        {
            Rule(rule);
            if (rule.Sort != RuleSort.Row || rule.Nearest is { Likeness: > 0.8 })
                Miss(rule.Nearest);
        }

        Title("Phép kiểm tra", "Checks");
        foreach (var check in explanation.Checks.Where(check => check.Operands.Any(operand => operand.Figures.Count > 0)))
            Check(check);
        var unasked = explanation.Checks.Where(check => check.Operands.All(operand => operand.Figures.Count == 0)).ToList();
        if (unasked.Count > 0)
            terminal.Say($"  {unasked.Count} phép kiểm tra không có số liệu nào trong báo cáo.", $"  {unasked.Count} checks have no figure in the report.");

        Title($"Số không quy tắc nào nhận ({explanation.Unclaimed.Count})", $"Numbers that no rule claimed ({explanation.Unclaimed.Count})");
        foreach (var unclaimed in explanation.Unclaimed)
        {
            terminal.Out.WriteLine($"  {unclaimed.Number.Raw}  [{Place(unclaimed.Number.Section, unclaimed.Number.Location.ToString())}] {Short(unclaimed.Number.Sentence)}");
            if (unclaimed.Rule is { } nearest)
                terminal.Say($"      gần nhất: quy tắc {nearest}: {Joined(unclaimed.Differences)}", $"      nearest: rule {nearest}: {Joined(unclaimed.Differences)}");
            else if (unclaimed.Differences.Count > 0)
                terminal.Out.WriteLine($"      {Joined(unclaimed.Differences)}");
        }
    }

    /// <summary>File, pack and why it was chosen, counts.</summary>
    public void Head(string file, Explanation explanation)
    {
        var report = explanation.Report;
        terminal.Out.WriteLine(file);
        terminal.Say($"  bộ quy tắc: {report.Rules}", $"  rules: {report.Rules}");
        if (report.Pack is { } pack)
        {
            terminal.Say($"  chọn vì: {Score(pack.Chosen)}", $"  chosen by: {Score(pack.Chosen)}");
            if (pack.RunnerUp is { } next)
                terminal.Say($"  đứng thứ hai: {Score(next)}; cách {pack.Margin} điểm", $"  runner-up: {Score(next)}; margin {pack.Margin}");
        }

        foreach (var problem in report.Problems)
            terminal.Out.WriteLine($"  {problem.Code}: {Short(problem.Message.In(terminal.Language))}");
        terminal.Say(
            $"  {report.Figures.Count} số liệu, {report.UnclaimedNumbers.Count} số không quy tắc nào nhận; {explanation.Rules.Count(rule => rule.Hits.Count > 0)} quy tắc bắt được, {explanation.Rules.Count(rule => rule.Hits.Count == 0)} không",
            $"  {report.Figures.Count} figures, {report.UnclaimedNumbers.Count} numbers unclaimed; {explanation.Rules.Count(rule => rule.Hits.Count > 0)} rules hit, {explanation.Rules.Count(rule => rule.Hits.Count == 0)} missed");
    }

    /// <summary>One rule with hits and nearest miss.</summary>
    public void Whole(RuleOutcome rule)
    {
        Rule(rule);
        foreach (var figure in rule.Hits)
            Hit(figure);
        if (rule.Hits.Count == 0)
            terminal.Say("    không bắt được gì", "    found nothing");
        Miss(rule.Nearest);
    }

    /// <summary>A check with its operands.</summary>
    public void Check(CheckOutcome check)
    {
        var outcome = check.Holds switch
        {
            true => In("đúng", "holds"),
            false => In("SAI", "FAILS"),
            null => In("không xét được", "not evaluated"),
        };
        terminal.Out.WriteLine($"  {outcome}  {check.Rule.Code}{(check.Field.Length > 0 ? "@" + check.Field : "")}: {check.Rule.Source}  ({check.Rule.Origin})");
        foreach (var operand in check.Operands)
        {
            if (operand.Figures.Count == 0)
                terminal.Say($"      {operand.Name}: báo cáo không có{(operand.Optional ? ", tính là 0" : "")}", $"      {operand.Name}: not in the report{(operand.Optional ? ", counts as 0" : "")}");
            foreach (var figure in operand.Figures)
                terminal.Out.WriteLine($"      {operand.Name}{(figure.Field.Length > 0 ? "@" + figure.Field : "")} = {Value(figure)} (\"{figure.Raw}\") [{Place(figure.Section, figure.Location.ToString())}]");
        }
    }

    private void Rule(RuleOutcome rule)
    {
        var sort = rule.Sort switch
        {
            RuleSort.Sentence => In("câu", "sentence"),
            RuleSort.Number => In("số", "number"),
            _ => In("dòng biểu", "form row"),
        };
        terminal.Out.WriteLine($"  {rule.Id}  ({sort}, {rule.Origin}): {Short(rule.Says)}");
    }

    private void Hit(Figure figure) => terminal.Out.WriteLine(
        $"    + {figure.Indicator}{(figure.Field.Length > 0 ? "@" + figure.Field : "")} = {Value(figure)} (\"{figure.Raw}\") [{Place(figure.Section, figure.Location.ToString())}] {Short(figure.Excerpt)}");

    private void Miss(NearMiss? miss)
    {
        if (miss is null)
        {
            terminal.Say("    - trong báo cáo không có câu nào gần giống", "    - nothing in the report is like it");
            return;
        }

        terminal.Say($"    - câu gần nhất [{Place(miss.Section, miss.Location.ToString())}]: {Short(miss.Text)}", $"    - nearest miss [{Place(miss.Section, miss.Location.ToString())}]: {Short(miss.Text)}");
        foreach (var difference in miss.Differences)
            terminal.Out.WriteLine($"        {difference.In(terminal.Language)}");
    }

    private void Title(string vietnamese, string english)
    {
        terminal.Out.WriteLine();
        terminal.Say(vietnamese + ":", english + ":");
    }

    private string Joined(IReadOnlyList<Wording> wordings) => string.Join("; ", wordings.Select(wording => wording.In(terminal.Language)));

    private string Score(PackScore pack) => $"{pack.Id} = {pack.Score} {In("điểm", "points")}" + (pack.Evidence.Count > 0 ? $" ({string.Join("; ", pack.Evidence.Select(text => $"\"{Short(text)}\""))})" : "");

    private string In(string vietnamese, string english) => new Wording(vietnamese, english).In(terminal.Language);

    private static string Value(Figure figure) => figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Place(string section, string place) => section.Length > 0 ? $"{section}, {place}" : place;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestSentence ? line : line[..LongestSentence] + "...";
    }
}
