using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>sum/parts-differ</c>: a list of dossier fields of which nobody says that it is whole, or not every item was understood, is off a total that the report
/// gives by two swapped digits of one item. Such a list comes to a printed total or to nothing; that near it comes by a slip only.
/// </summary>
public sealed class FieldListsAddUp : ICheck
{
    private const int FewestFields = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var counts = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number: { Ambiguous: false, Approximate: false, Decimals: 0 } } && figure.Unit != "%" && figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal)).ToList();
        var printed = counts.Select(figure => figure.Value!.Value).ToHashSet();
        foreach (var list in Lists(evidence, counts))
        {
            var others = Unread(evidence, list);
            if (list.Count + others.Count < FewestFields)
                continue;
            var sum = list.Sum(part => part.Value!.Value) + others.Sum();
            var totals = counts.Where(figure => figure.Field.Length == 0 && (figure.Indicator == list[0].Indicator || figure.Indicator == "dossiers.to_resolve") && figure.Value >= list.Max(part => part.Value)).ToList();
            if (totals.Count == 0)
                continue;
            if (printed.Contains(sum) || totals.Exists(total => total.Value == list.Sum(part => part.Value)))
                yield return Outcome.Passed;
            else if (totals.Find(total => list.Exists(part => DigitSlips.Swapped(part.Value!.Value, part.Value.Value - (sum - total.Value!.Value)))) is { } meant)
                yield return new Outcome.Failed(Differs(list, others, sum, meant, rules));
        }
    }

    /// <summary>Neighbouring figures of one indicator, each of another field, in one paragraph or in items of a list.</summary>
    private static IEnumerable<List<Figure>> Lists(Evidence evidence, List<Figure> counts)
    {
        foreach (var same in counts.Where(figure => figure.Field.Length > 0 && evidence.Document.Blocks[figure.Block] is TextBlock).GroupBy(figure => figure.Indicator))
        {
            var open = new List<Figure>();
            foreach (var figure in same)
            {
                if (open.Count > 0 && (figure.Block - open[^1].Block > 1 || figure.Section != open[^1].Section || open.Exists(part => part.Field == figure.Field) || (figure.Block == open[^1].Block && figure.Sentence != open[^1].Sentence)))
                {
                    yield return open;
                    open = [];
                }

                open.Add(figure);
            }

            yield return open;
        }
    }

    /// <summary>The numbers of the list's own sentence that no rule took and that are no rates: of fields that nobody knows.</summary>
    private static List<decimal> Unread(Evidence evidence, List<Figure> list) => list.Select(part => part.Block).Distinct().Count() > 1 ? [] : [.. evidence.Unclaimed
        .Where(number => number.Sentence == list[0].Excerpt && !number.Raw.Contains('%') && number.Location.Path.StartsWith(evidence.Document.Blocks[list[0].Block].Location.Path + "/", StringComparison.Ordinal))
        .Select(number => Texts.NumberLexer.Read(number.Raw, count: true)?.Value).OfType<decimal>()];

    private static Discrepancy Differs(List<Figure> list, List<decimal> others, decimal sum, Figure total, RulePack rules)
    {
        var (name, here, there) = (Phrases.Name(total, rules), Phrases.Place(total), Phrases.Place(list[0]));
        var added = string.Join(" + ", list.Select(part => part.Value!.Value).Concat(others).Select(Phrases.Vietnamese));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(total)} ({here.Vietnamese}), nhưng các lĩnh vực kể ở {there.Vietnamese} cộng lại: {added} = {Phrases.Vietnamese(sum)}. Có thể gõ đảo hai chữ số của một lĩnh vực.",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(total)} ({here.English}), but the fields listed in {there.English} add up to {added} = {Phrases.English(sum)}. Two digits of one field may be swapped."),
            Sides = [Phrases.Side(total), .. list.Select(Phrases.Side)],
            Found = $"{Phrases.Id(total)} = {Phrases.Printed(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = list[0].Excerpt,
            Key = $"{total.Indicator} fields {list[0].Section}",
        };
    }
}
