using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/year-to-date</c> of counts that no rule takes for a figure: "13 buổi, 898 lượt người tham dự" of the year, while the same sentence in the four quarters counts 13 and
/// 828. Told only where what else the commune's sentences count adds up to the last one, the same sentence's too.
/// </summary>
public sealed class SentencesAddUp : IAcrossCheck
{
    /// <summary>Counts of all sentences that add up exactly.</summary>
    private const int FewestExact = 4;

    /// <summary>The same for each count that does not.</summary>
    private const int ExactPerOff = 4;

    private const decimal Least = 10;

    /// <summary>Farther off it is a digit too many, which is told as such.</summary>
    private const decimal MostTimes = 4;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesYearToDate];

    private sealed record Sum(Passage Passage, int Index, TellingNumber Number, List<SameSentence> Parts)
    {
        public decimal Total => Parts.Sum(part => part.Counts[0].Value);

        public bool IsExact => Total == Number.Value;
    }

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        if (before.Report.Span is not { } whole || before.Parts.Count == 0)
            yield break;
        var sums = before.Report.Passages.SelectMany(passage => Sums(passage, before, whole)).ToList();
        var (exact, off) = (sums.Count(sum => sum.IsExact), sums.Count(sum => !sum.IsExact));
        var careful = exact >= Math.Max(FewestExact, off * ExactPerOff);
        foreach (var sum in sums.Where(sum => SameSentences.IsUnread(before.Report, sum.Passage, sum.Number) && sums.Where(other => other != sum && other.Passage == sum.Passage).ToList() is { Count: > 0 } beside && beside.TrueForAll(other => other.IsExact)))
            yield return sum.IsExact || !careful || !IsSlip(sum) || IsTakenOver(sum, before) ? Outcome.Passed : new Outcome.Failed(Differs(sum, before));
    }

    /// <summary>What each count of a sentence makes in the periods within this one; none where the sentence stands twice in one report, as that of a meeting may.</summary>
    private static IEnumerable<Sum> Sums(Passage passage, Before before, Span whole)
    {
        if (IsTwice(before.Report, passage))
            yield break;
        var inside = SameSentences.Anywhere(before.Parts.Where(part => Makings.IsInside(part, before.Report, whole) && !IsTwice(part, passage)), passage);
        foreach (var (index, number) in SameSentences.Counts(passage).Index())
            if (IsOfPeriod(number) && Makings.Of(SameSentences.OfCount(inside, number).Select(one => (one.Report, one)).ToList(), before.Report, whole).FirstOrDefault() is { Count: > 1 } parts)
                yield return new Sum(passage, index, number, parts.ConvertAll(part => part.Value));
    }

    private static bool IsTwice(PastReport report, Passage passage) => report.Passages.Count(other => other.Masked == passage.Masked) > 1;

    private static bool IsOfPeriod(TellingNumber number) => !number.Swings && !number.OfOthers && number.OfYear is null && number.Value == decimal.Truncate(number.Value);

    private static bool IsSlip(Sum sum) =>
        sum.Number.Value >= Least && sum.Number.Value < sum.Total * MostTimes && sum.Parts.Max(part => part.Counts[0].Value) is var most && most <= sum.Number.Value && !sum.Number.IsMoney
        && !YearToDateAddsUp.IsOdd(most, sum.Number.Value, sum.Parts.Select(part => part.Counts[0].Value));

    /// <summary>What was copied with its paragraph is told there.</summary>
    private static bool IsTakenOver(Sum sum, Before before) =>
        before.TookOver(before.Report, sum.Passage) || sum.Parts.Exists(part => before.TookOver(part.Report, part.Passage));

    private static Discrepancy Differs(Sum sum, Before before)
    {
        var place = Phrases.Place(sum.Passage.Location, sum.Passage.Section);
        var said = SameSentences.Around(sum.Passage, sum.Number);
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesYearToDate,
            Message = new Wording(
                $"\"{said}\" ({place.Vietnamese}) ghi {sum.Number.Raw}, nhưng cộng số liệu cùng câu này của các kỳ trong đó là {string.Join(" + ", sum.Parts.Select(part => $"{part.Counts[0].Raw} ({part.Report.Metadata.Period?.InVietnamese()})"))} = {Phrases.Vietnamese(sum.Total)}; các số khác trong câu đều khớp.",
                $"\"{said}\" ({place.English}) says {sum.Number.Raw}, but the same sentence of the periods within it makes {string.Join(" + ", sum.Parts.Select(part => $"{part.Counts[0].Raw} ({part.Report.Metadata.Period})"))} = {Phrases.English(sum.Total)}; what else it counts adds up."),
            Sides = [new Side(sum.Number.Raw, sum.Passage.Location, sum.Passage.Section), .. sum.Parts.Select(part => Before.Elsewhere(part.Report, part.Counts[0].Raw, part.Passage.Location, part.Passage.Section))],
            Found = sum.Number.Raw,
            Expected = Phrases.English(sum.Total),
            Excerpt = sum.Passage.Text,
            Key = SameSentences.Key(sum.Passage, sum.Index),
        };
    }
}
