using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Every number that a report prints, but for dates, document numbers and the like. What stands in none of its places cannot be what a sentence means.
/// </summary>
internal sealed class PrintedCounts
{
    private static readonly PerReport<PrintedCounts> Known = new((evidence, rules) => new(evidence, rules));

    private readonly Dictionary<decimal, int> _times = [];

    private PrintedCounts(Evidence evidence, RulePack rules)
    {
        var text = ReadSentences.Of(evidence, rules).SelectMany(sentence => sentence.Numbers).SelectMany(number => new[] { number.Value, number.Numeral, number.Whole }).OfType<decimal>().ToHashSet();
        text.UnionWith(evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).SelectMany(figure => new[] { figure.Value, figure.Number?.Denominator }).OfType<decimal>());
        foreach (var block in evidence.Document.Blocks.Take(evidence.Parts.Appendix).Skip(evidence.Parts.Body))
            foreach (var part in block is Table table ? table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>() : block is TextBlock one ? [one] : [])
                foreach (var value in In(part.Text.Folded, evidence))
                {
                    text.Add(value);
                    _times[value] = _times.GetValueOrDefault(value) + 1;
                }

        InText = text;
        SumsOfRows = evidence.Document.Blocks.Take(evidence.Parts.Appendix).Skip(evidence.Parts.Body).OfType<Table>().SelectMany(InColumns).ToHashSet();
        Anywhere = text.Concat(evidence.Figures.Where(figure => figure.Origin == Origin.Appendix).Select(figure => figure.Value).OfType<decimal>()).ToHashSet();
    }

    /// <summary>Before the appendix.</summary>
    public IReadOnlySet<decimal> InText { get; }

    /// <summary>What two numbers below each other in a table before the appendix come to: "Trực tuyến toàn trình | 960", "Trực tuyến một phần | 702".</summary>
    public IReadOnlySet<decimal> SumsOfRows { get; }

    private static IEnumerable<decimal> InColumns(Table table)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            decimal? above = null;
            for (var row = 0; row < table.RowCount; row++)
            {
                var value = table.At(row, column) is { } cell && Extraction.Narrative.TableHeader.IsNumber(cell.Text.Folded) ? NumberLexer.Read(cell.Text.Folded, count: true)?.Value : null;
                if (value + above is { } sum)
                    yield return sum;
                above = value;
            }
        }
    }

    /// <summary>How often the paragraphs and tables before the appendix print it.</summary>
    public int TimesInText(decimal value) => _times.GetValueOrDefault(value);

    /// <summary>The rows of its forms as well.</summary>
    public IReadOnlySet<decimal> Anywhere { get; }

    /// <summary>Of one report.</summary>
    public static PrintedCounts Of(Evidence evidence, RulePack rules) => Known.Of(evidence, rules);

    private static IEnumerable<decimal> In(string folded, Evidence evidence)
    {
        // both go from left to right
        var (taken, next) = (evidence.Taken.In(folded), 0);
        foreach (var token in NumberLexer.Scan(folded))
        {
            while (next < taken.Count && taken[next].Start + taken[next].Length <= token.Start)
                next++;
            if (!(next < taken.Count && token.Start >= taken[next].Start) && NumberLexer.Read(folded.Substring(token.Start, token.Length), count: true) is { } number)
                yield return number.Value;
        }
    }
}
