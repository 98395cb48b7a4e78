using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>part/exceeds-whole</c>: one dossier field counts more than all fields together. A breakdown that names some fields only adds up to nothing, but none
/// of them can be larger than the largest total that the report gives, what was carried over included.
/// </summary>
public sealed class FieldsAreWithin : ICheck
{
    private const string Received = "dossiers.received";

    private const string Late = "dossiers.late";

    private const string Resolved = "dossiers.resolved";

    private const string CarriedOver = "dossiers.carried_over";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ExceedsWhole, Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var counts = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number: { Ambiguous: false, Approximate: false } } && figure.Unit != "%" && figure.Indicator.StartsWith("dossiers.", StringComparison.Ordinal)).ToList();
        var all = counts.Where(figure => figure.Field.Length == 0).Select(figure => figure.Value!.Value).DefaultIfEmpty(0).Max();
        var carried = counts.Where(figure => figure.Indicator == CarriedOver).Select(figure => figure.Value!.Value).DefaultIfEmpty(0).Max();
        foreach (var same in counts.Where(figure => rules.Vocabulary("fields").ByKey(figure.Field) is not null).GroupBy(figure => figure.Indicator))
        {
            var totals = counts.Where(figure => figure.Indicator == same.Key && figure.Field.Length == 0).ToList();
            if (totals.Count == 0)
                continue;
            // larger than any number of dossiers in the report: what was taken for the total may be the total of something less
            var largest = totals.MaxBy(total => total.Value)!;
            var bound = Math.Max(all, largest.Value!.Value + (same.Key == Received ? carried : 0));
            // "Trả kết quả 149 hồ sơ, không hồ sơ nào trễ": said of all that was settled, it leaves none for any field
            var none = same.Key == Late && largest.Value == 0 ? totals.Find(total => counts.Exists(settled => settled is { Indicator: Resolved, Field.Length: 0 } && settled.Excerpt == total.Excerpt)) : null;
            foreach (var part in same)
                yield return none is not null && part.Value > 0 && part.Excerpt != none.Excerpt && !rules.Words(WordList.LeftOver).Any(word => Texts.Words.Contains(Texts.Folding.Fold(part.Excerpt), word)) ? new Outcome.Failed(Larger(part, none, rules)) : part.Value <= bound && !IsSwappedTotal(part, largest) ? Outcome.Passed : new Outcome.Failed(Larger(part, largest, rules));
        }
    }

    /// <summary>"quá hạn 23 hồ sơ (toàn là đất đai)" and "vẫn để 32 hồ sơ quá hạn ở lĩnh vực đất đai": more than all of them by two swapped digits.</summary>
    private static bool IsSwappedTotal(Figure part, Figure total) =>
        part.Value > total.Value && total.Value >= FewestSwapped && part.Section != total.Section && DigitSlips.Swapped(part.Value!.Value, total.Value!.Value);

    private const decimal FewestSwapped = 10;

    private static Discrepancy Larger(Figure part, Figure total, RulePack rules)
    {
        var (name, whole) = (Phrases.Name(part, rules), Phrases.Name(total, rules));
        var (here, there) = (Phrases.Place(part), Phrases.Place(total));
        return new Discrepancy
        {
            // "quá hạn 0 hồ sơ" and "còn 04 hồ sơ đất đai quá hạn" say two things of one matter
            Kind = total.Value == 0 || IsSwappedTotal(part, total) ? Checks.Kinds.ValueDiffers : Checks.Kinds.ExceedsWhole,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(part)} ({here.Vietnamese}), lớn hơn {whole.Vietnamese} của tất cả lĩnh vực là {Phrases.Printed(total)} ({there.Vietnamese}).",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(part)} ({here.English}), more than {whole.English} of all fields, {Phrases.Printed(total)} ({there.English})."),
            Sides = [Phrases.Side(part), Phrases.Side(total)],
            Found = $"{Phrases.Id(part)} = {Phrases.Printed(part)}",
            Expected = $"<= {Phrases.Printed(total)}",
            Excerpt = part.Excerpt,
            Key = $"{Phrases.Id(part)} {total.Indicator}",
        };
    }
}
