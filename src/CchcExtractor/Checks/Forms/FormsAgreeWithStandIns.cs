using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> where the text does not say what a row asks for and other counts of it come to that (<c>instead</c>): "đã giải quyết 230 (trước hạn 64; đúng hạn 164; quá hạn 2)" for those settled in time,
/// "niêm yết 161 TTHC" for those of the commune.
/// </summary>
public sealed class FormsAgreeWithStandIns : ICheck
{
    /// <summary>One digit put for another tells from here on.</summary>
    private const decimal FewestDigitsTell = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        foreach (var (row, rule) in new FormRows(evidence, rules).Distinct.Where(line => line.Rule is { Instead.Count: > 0, Cumulative: false } && line.Figure.Value > 0))
        {
            if (Told(rule.Concept, mentions).Count > 0)
                continue;
            var known = rule.Instead.Select(other => (Stand: other, Sum: Sum.Of(other, mentions))).Where(one => one.Sum is not null).ToList();
            // where the text does not agree with itself, that is another finding
            if (known.Count == 0 || evidence.IsOfTwoPeriods || known.DistinctBy(one => one.Sum!.Value).Count() > 1)
                yield return Outcome.NotEvaluated;
            else if (known[0].Sum!.Value == row.Value || known[0].Sum!.Figures.Any(figure => Doubt.Counts(Folding.Fold(figure.Excerpt)).Contains(row.Value!.Value)) || known[0].Sum!.Figures.Any(figure => evidence.Document.Blocks[figure.Block] is TextBlock block && Doubt.Counts(block.Text.Folded).Contains(row.Value!.Value)))
                yield return Outcome.Passed;
            else
                yield return IsSlip(row.Value!.Value, known[0].Sum!.Value, known[0].Stand.IsUncertain) ? new Outcome.Failed(Differs(row, known[0].Sum!, evidence, rules)) : Outcome.NotEvaluated;
        }
    }

    /// <summary>Of what is not always the same only a slip of a digit tells.</summary>
    private static bool IsSlip(decimal row, decimal said, bool isUncertain) =>
        DigitSlips.Explain(row, said) || (!isUncertain && (Misprint.Plausible(row, said) || (Math.Min(row, said) >= FewestDigitsTell && DigitSlips.OneReplaced(Phrases.English(row), Phrases.English(said)))));

    private static List<Figure> Told(string indicator, Mentions mentions) => [.. mentions.Of(indicator).Where(figure => figure is { Origin: Origin.Narrative, Unit: not "%" })];

    /// <summary>What a stand-in comes to, and of which figures.</summary>
    private sealed record Sum(decimal Value, IReadOnlyList<Figure> Figures)
    {
        /// <summary>Null where the text does not say all of it, or one of them with several values.</summary>
        public static Sum? Of(StandIn other, Mentions mentions)
        {
            var (value, figures) = (0m, new List<Figure>());
            foreach (var term in other.Terms)
            {
                var told = Told(term.Indicator, mentions);
                if (told.Count == 0 || told.Exists(figure => figure.Value != told[0].Value || figure.Number!.Denominator is not null))
                    return null;
                value += term.IsTakenAway ? -told[0].Value!.Value : told[0].Value!.Value;
                figures.Add(told[0]);
            }

            return value > 0 ? new Sum(value, figures) : null;
        }
    }

    private static Discrepancy Differs(Figure row, Sum said, Evidence evidence, RulePack rules)
    {
        var (name, here, there) = (Phrases.Name(row, rules), Phrases.Place(row), Phrases.Place(said.Figures[0]));
        var told = said.Figures.Select(figure => (Name: Phrases.Name(figure, rules), Printed: Phrases.Printed(figure))).ToList();
        var (tells, comes) = said.Figures.Count > 1 ? ($", tức là {Phrases.English(said.Value)}", $", which comes to {Phrases.English(said.Value)}") : ("", "");
        var message = new Wording(
            $"Phụ lục, {here.Vietnamese}: {name.Vietnamese} ghi {Phrases.Printed(row)}, nhưng phần nội dung báo cáo ghi {string.Join(", ", told.Select(one => $"{one.Name.Vietnamese} là {one.Printed}"))}{tells} ({there.Vietnamese}).",
            $"In the appendix ({here.English}) {name.English} says {Phrases.Printed(row)}, but the text gives {string.Join(", ", told.Select(one => $"{one.Name.English} as {one.Printed}"))}{comes} ({there.English}).");
        return new Discrepancy
        {
            Kind = Checks.Kinds.CrossDiffers,
            Message = message.With(LikelyCause.Of(row, said.Value, evidence, rules)),
            Sides = [Phrases.Side(row), .. said.Figures.Select(Phrases.Side)],
            Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)}",
            Expected = string.Join(", ", said.Figures.Select(figure => $"{Phrases.Id(figure)} = {Phrases.Printed(figure)}")),
            Excerpt = row.Excerpt,
            Key = $"{Phrases.Id(row)} {Phrases.Id(said.Figures[0])}",
        };
    }
}
