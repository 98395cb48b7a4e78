using System.Globalization;
using CchcExtractor.Checks;
using CchcExtractor.Checks.Across;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Forms;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Tidying;

namespace CchcExtractor.Rules;

/// <summary>How one test of a rule file went.</summary>
/// <param name="Test">The test.</param>
/// <param name="Failures">What was expected and what was found; empty where it passed.</param>
/// <param name="RulesMet">Ids of the rules that found something in it.</param>
public sealed record RuleTestResult(RuleTest Test, IReadOnlyList<Wording> Failures, IReadOnlyList<string> RulesMet);

/// <summary>Runs the tests that stand in the rule files.</summary>
public static class RuleTests
{
    /// <summary>Runs all of a pack's tests, in file order. <paramref name="sample"/> reads the sample file of a test that names one.</summary>
    public static IReadOnlyList<RuleTestResult> Run(RulePack rules, Func<RuleTest, Document>? sample = null) => [.. rules.Tests.Select(test => Run(test, rules, sample))];

    private static RuleTestResult Run(RuleTest test, RulePack rules, Func<RuleTest, Document>? sample)
    {
        try
        {
            var evidence = test.File.Length == 0 ? Inline(test, rules)
                : sample is not null ? Gather.From(Tidy.Up(sample(test)), rules)
                : throw new UnreadableFileException(new Problem("file/missing", Severity.Error, new Wording("ở đây không đọc được tệp mẫu", "sample files cannot be read here")));
            return new RuleTestResult(test, [.. Failures(test, evidence), .. Fired(test, evidence, rules)], [.. evidence.Figures.Select(figure => figure.RuleId).Distinct()]);
        }
        catch (UnreadableFileException unreadable)
        {
            return new RuleTestResult(test, [unreadable.Problem.Message], []);
        }
    }

    private static IEnumerable<Wording> Failures(RuleTest test, Evidence evidence)
    {
        var found = evidence.Figures.Where(figure => figure.Value is not null).ToList();
        var left = found.ToList();
        foreach (var (indicator, value) in test.Facts)
        {
            var index = left.FindIndex(figure => Name(figure) == indicator && figure.Value == value);
            if (index >= 0)
            {
                left.RemoveAt(index);
                continue;
            }

            var others = string.Join(", ", found.Where(figure => figure.Value == value || Name(figure) == indicator).Select(figure => $"{Name(figure)} = {Show(figure.Value)}"));
            yield return new Wording(
                $"không tìm thấy {indicator} = {Show(value)}" + (others.Length > 0 ? $"; gần nhất: {others}" : ""),
                $"did not find {indicator} = {Show(value)}" + (others.Length > 0 ? $"; nearest: {others}" : ""));
        }

        var wrong = left.Where(figure => !test.Loose || test.Absent.Any(absent => (absent.Indicator == Name(figure) || absent.Indicator == figure.Indicator) && (absent.Value is null || absent.Value == figure.Value)));
        foreach (var figure in wrong)
            yield return new Wording($"tìm thấy thừa {Name(figure)} = {Show(figure.Value)} (quy tắc {figure.Rule})", $"found {Name(figure)} = {Show(figure.Value)} too (rule {figure.Rule})");
    }

    /// <summary>What the checks make of it: codes that must fire, and, where it must stay quiet, no error and no warning.</summary>
    private static IEnumerable<Wording> Fired(RuleTest test, Evidence evidence, RulePack rules)
    {
        if (test.Codes.Count == 0 && !test.Quiet)
            yield break;
        var fired = Audit.Run(evidence, rules).Discrepancies.Concat(Since(test, evidence, rules)).ToList();
        foreach (var code in test.Codes.Where(code => fired.All(discrepancy => discrepancy.Kind.Code != code)))
            yield return new Wording($"không phát hiện {code}", $"{code} did not fire");
        if (test.Quiet)
            foreach (var discrepancy in fired.Where(discrepancy => discrepancy.Severity != Severity.Info))
                yield return new Wording($"báo nhầm {discrepancy.Kind.Code}: {discrepancy.Message.Vietnamese}", $"{discrepancy.Kind.Code} fired: {discrepancy.Message.English}");
    }

    /// <summary>What the checks that ask for the last report make of it.</summary>
    private static IEnumerable<Discrepancy> Since(RuleTest test, Evidence evidence, RulePack rules)
    {
        if (test.Previous.Length == 0)
            return [];
        var last = Past(Inline(test with { Text = test.Previous, Table = [] }, rules), rules);
        var now = Past(evidence, rules);
        return now.Asked.Select(asked => RulesHoldSince.Judge(asked, now, last, key => last.Series.FirstOrDefault(value => value.Key == key))).OfType<Outcome.Failed>().Select(failed => failed.Discrepancy);
    }

    private static PastReport Past(Evidence evidence, RulePack rules) => new("", "prev", "", evidence.Metadata, [], SeriesValues.Of(evidence, rules), AskOfPast.Of(rules));

    private static string Name(Figure figure) => figure.Field.Length > 0 ? $"{figure.Indicator}@{figure.Field}" : figure.Indicator;

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Evidence Inline(RuleTest test, RulePack rules)
    {
        var blocks = Lines(test.Text);
        var body = blocks.Count;
        if (test.Table.Count > 0)
        {
            blocks.Add(Table(test.Table));
            // a form stands in no section
            body = test.In.Length == 0 && FormTables.LooksLikeForm((Table)blocks[^1], rules.Forms) ? body : blocks.Count;
        }

        var document = new Document(new Source("test", "", "text/plain"), blocks);
        var outline = Outline.InSection(document, test.In);
        var parts = new ReportParts(0, 0, body, body);
        var narrative = ReadNarrative.From(document, outline, parts, reported: null, rules);
        return new Evidence
        {
            Document = document,
            Outline = outline,
            Parts = parts,
            Taken = new TakenSpans(rules),
            Figures = [.. narrative.Figures, .. ReadForms.From(document, parts, rules).Figures],
            Unclaimed = narrative.Unclaimed,
        };
    }

    /// <summary>A line that begins with a dash or plus is a list item; any other is a paragraph.</summary>
    private static List<Block> Lines(string text)
    {
        var blocks = new List<Block>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var location = new Location($"paragraph {blocks.Count + 1}");
            blocks.Add(line[0] is '-' or '+' ? new ListItem(location, new Text(line), line[..1], line[0] == '-' ? 1 : 2) : new Paragraph(location, new Text(line)));
        }

        return blocks;
    }

    private static Table Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var location = new Location("table 1");
        return new Table(location, [.. rows.SelectMany((row, r) => row.Select((text, c) => new Cell(location.Cell(r, c), r, c, 1, 1, [new Paragraph(location.Cell(r, c), new Text(text))])))]) { Ruled = true };
    }
}
