using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>ratio/out-of-range</c>: a share of something lies above 100 %. Mostly a count that slipped into the row of its rate. Rates are the
/// narrative's indicators in per cent and the forms' rows whose unit is per cent.
/// </summary>
public sealed class RatesWithinRange : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioOutOfRange];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in evidence.Figures.Where(figure => IsRate(figure, rules)))
        {
            if (figure.Value is not { } value)
                yield return IsBelowNought(figure) && told.Add(Phrases.Id(figure)) ? new Outcome.Failed(OutOfRange(figure, rules)) : Outcome.NotEvaluated;
            else if (value is >= 0 and <= 100 || IsPrinted(figure))
                yield return Outcome.Passed;
            else if (told.Add(Phrases.Id(figure)))
                yield return new Outcome.Failed(OutOfRange(figure, rules));
        }
    }

    /// <summary>"-100" in a cell of its own: the stroke is no bullet there.</summary>
    private static bool IsBelowNought(Figure figure) =>
        figure.Origin == Origin.Appendix && figure.Raw.Trim().TrimEnd('%', ' ') is ['-', >= '0' and <= '9', ..] raw && raw.AsSpan(1).IndexOfAnyExcept("0123456789.,") < 0;

    private static bool IsRate(Figure figure, RulePack rules) => figure.Origin == Origin.Appendix
        ? (rules.Forms.Row(figure.Rule)?.Unit ?? figure.Unit).Trim() == "%" // that a count has the unit of a rate is a finding of its own
        : rules.Indicators.TryGetValue(figure.Indicator, out var indicator) && indicator.Unit == "%";

    /// <summary>"53 buổi, đạt 143,2% kế hoạch (37 buổi)": the sentence prints what makes it, so more than all of something else was meant.</summary>
    private static bool IsPrinted(Figure figure) => figure is { Origin: Origin.Narrative, Number: { Decimals: > 0 } printed } && Doubt.Counts(figure.Excerpt).Take(12).ToList() is var counts
        && counts.Exists(whole => whole > 0 && counts.Exists(part => part > whole && AsPrinted.Fits(part / whole * 100, printed) && !(LastBefore(figure) == whole && counts.IndexOf(part) < counts.IndexOf(whole))));

    /// <summary>"318 văn bản đi, trong đó gửi qua phần mềm 301 văn bản, đạt 105,6%": of the count right before it, it is the share in the one before that, put the wrong way round.</summary>
    private static decimal? LastBefore(Figure figure) =>
        figure.Excerpt.IndexOf(figure.Raw.Trim(), StringComparison.Ordinal) is > 0 and var at && Doubt.Counts(figure.Excerpt[..at]).ToList() is [.., var last] ? last : null;

    private static Discrepancy OutOfRange(Figure figure, RulePack rules)
    {
        var (name, place) = (Phrases.Name(figure, rules), Phrases.Place(figure));
        // a cell of a form has its unit beside it
        var said = figure.Origin == Origin.Appendix ? figure.Raw.Trim() : Phrases.Printed(figure);
        return new Discrepancy
        {
            Kind = Checks.Kinds.RatioOutOfRange,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {said} ({place.Vietnamese}); tỷ lệ này chỉ có thể từ 0 đến 100%.",
                $"{Phrases.Capital(name.English)} is given as {said} ({place.English}); this rate can only lie between 0 and 100 %."),
            Sides = [Phrases.Side(figure)],
            Found = $"{Phrases.Id(figure)} = {Phrases.Printed(figure)}",
            Expected = "0..100 %",
            Excerpt = figure.Excerpt,
            Key = Phrases.Id(figure),
        };
    }
}
