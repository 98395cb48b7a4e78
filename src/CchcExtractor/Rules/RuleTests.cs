using System.Globalization;
using CchcExtractor.Checks;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;

namespace CchcExtractor.Rules;

/// <summary>How one test of a rule file went.</summary>
/// <param name="Test">The test.</param>
/// <param name="Failures">What was expected and what was found; empty where it passed.</param>
public sealed record RuleTestResult(RuleTest Test, IReadOnlyList<Wording> Failures);

/// <summary>Runs the tests that stand in the rule files.</summary>
public static class RuleTests
{
    /// <summary>Runs all of a pack's tests, in file order.</summary>
    public static IReadOnlyList<RuleTestResult> Run(RulePack rules) => rules.Tests.Select(test => new RuleTestResult(test, Failures(test, rules))).ToList();

    private static List<Wording> Failures(RuleTest test, RulePack rules)
    {
        var document = Lines(test.Text);
        var outline = Outline.InSection(document, test.In);
        var parts = new ReportParts(0, 0, document.Blocks.Count, document.Blocks.Count);
        var found = ReadNarrative.From(document, outline, parts, reported: null, rules);
        var left = found.Figures.Select(figure => (Name: Name(figure), figure.Value, figure.Rule)).ToList();
        var failures = new List<Wording>();
        foreach (var (indicator, value) in test.Facts)
        {
            var index = left.FindIndex(figure => figure.Name == indicator && figure.Value == value);
            if (index >= 0)
            {
                left.RemoveAt(index);
                continue;
            }

            var others = string.Join(", ", found.Figures.Where(figure => figure.Value == value || Name(figure) == indicator).Select(figure => $"{Name(figure)} = {Show(figure.Value)}"));
            failures.Add(new Wording(
                $"không tìm thấy {indicator} = {Show(value)}" + (others.Length > 0 ? $"; gần nhất: {others}" : ""),
                $"did not find {indicator} = {Show(value)}" + (others.Length > 0 ? $"; nearest: {others}" : "")));
        }

        if (!test.Loose)
            foreach (var (name, value, rule) in left)
                failures.Add(new Wording($"tìm thấy thừa {name} = {Show(value)} (quy tắc {rule})", $"found {name} = {Show(value)} too (rule {rule})"));
        if (test.Codes.Count > 0 || test.Quiet)
            failures.AddRange(Fired(test, new Evidence { Document = document, Outline = outline, Parts = parts, Figures = found.Figures, Unclaimed = found.Unclaimed }, rules));
        return failures;
    }

    /// <summary>What the checks make of the text: codes that must fire, and, where it must stay quiet, no error and no warning.</summary>
    private static IEnumerable<Wording> Fired(RuleTest test, Evidence evidence, RulePack rules)
    {
        var fired = Audit.Run(evidence, rules).Discrepancies;
        foreach (var code in test.Codes.Where(code => fired.All(discrepancy => discrepancy.Kind.Code != code)))
            yield return new Wording($"không phát hiện {code}", $"{code} did not fire");
        if (test.Quiet)
            foreach (var discrepancy in fired.Where(discrepancy => discrepancy.Severity != Severity.Info))
                yield return new Wording($"báo nhầm {discrepancy.Kind.Code}: {discrepancy.Message.Vietnamese}", $"{discrepancy.Kind.Code} fired: {discrepancy.Message.English}");
    }

    private static string Name(Figure figure) => figure.Field.Length > 0 ? $"{figure.Indicator}@{figure.Field}" : figure.Indicator;

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A line that begins with a dash or plus is a list item; any other is a paragraph.</summary>
    private static Document Lines(string text)
    {
        var blocks = new List<Block>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var location = new Location($"paragraph {blocks.Count + 1}");
            blocks.Add(line[0] is '-' or '+' ? new ListItem(location, new Text(line), line[..1], line[0] == '-' ? 1 : 2) : new Paragraph(location, new Text(line)));
        }

        return new Document(new Source("test", "", "text/plain"), blocks);
    }
}
