using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/year-to-date</c> of counts that no rule takes for a figure ("946 lượt người dự"): a sentence that the commune writes in every report counts less than
/// it did in the report on a part of the period, while in all its other reports that count grew with the year.
/// </summary>
public sealed class SentencesGoOn : IAcrossCheck
{
    /// <summary>Other pairs of a period and a part of it in which the count grew; of what surely happened, one is enough.</summary>
    private const int FewestGrown = 2;

    private const decimal Least = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesYearToDate];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        if (before.Parts.Count == 0)
            yield break;
        var others = before.Own.Concat(before.Parts).DistinctBy(report => report.Sha256).ToList();
        foreach (var passage in before.Report.Passages.Where(passage => passage.Numbers.Count > 0))
        {
            var counts = SameSentences.Counts(passage);
            var same = SameSentences.In(others, passage).ToList();
            var parts = same.FindAll(one => before.Report.Covers(one.Report) && !AreOfTwoDays(passage, one.Passage));
            if (parts.Count == 0)
                continue;
            Discrepancy? worst = null;
            var (looked, fall) = (0, 0m);
            for (var i = 0; i < counts.Count; i++)
                if (SameSentences.IsUnread(before.Report, passage, counts[i]) && !counts[i].Swings && parts.MaxBy(part => part.Counts[i].Value) is { } most && most.Counts[i].Value >= Least && (Grows(same, i, counts[i].Happened) || OthersGrew(counts, most, i)))
                {
                    looked++;
                    if (most.Counts[i].Value - counts[i].Value > fall && IsLess(counts[i].Value, most.Counts[i].Value) && !YearToDateAddsUp.IsOdd(most.Counts[i].Value, counts[i].Value, parts.Select(part => part.Counts[i].Value)) && !before.TookOver(before.Report, passage))
                        (worst, fall) = (Less(passage, counts[i], i, most), most.Counts[i].Value - counts[i].Value);
                }

            // what was copied with its paragraph is told there; one sentence is one cause, however many of its counts fell
            if (looked > 0)
                yield return worst is null ? Outcome.Passed : new Outcome.Failed(worst);
        }
    }

    /// <summary>"01 hội nghị ngày 29/11/2021, 67 người dự": each tells of what happened on one day, and not on the same.</summary>
    private static bool AreOfTwoDays(Passage one, Passage other) => one.Days is [{ InRange: false } day] && other.Days is [{ InRange: false } its] && day.Day != its.Day;

    /// <summary>A few of what was counted may have been struck again.</summary>
    private static bool IsLess(decimal whole, decimal part) => whole * 10 <= part * 9 && part - whole >= 5 && whole * MostTimes >= part;

    /// <summary>Farther apart they are no one count, but numbers that stand in each other's place.</summary>
    private const decimal MostTimes = 12;

    /// <summary>In all pairs of a report and one on a part of its period the count is larger in the whole.</summary>
    private static bool Grows(List<SameSentence> same, int index, bool happened)
    {
        var pairs = same.SelectMany(whole => same.Where(part => part != whole && whole.Report.Covers(part.Report)).Select(part => (Whole: whole.Counts[index].Value, Part: part.Counts[index].Value))).ToList();
        return pairs.Count >= (happened ? 1 : FewestGrown) && pairs.TrueForAll(pair => pair.Whole > pair.Part);
    }

    /// <summary>What surely happened, and everything else that the sentence counts is at least what it was in the part.</summary>
    private static bool OthersGrew(IReadOnlyList<TellingNumber> counts, SameSentence part, int index) =>
        counts.Count > FewestGrown && counts[index].Happened && Enumerable.Range(0, counts.Count).All(i => i == index || counts[i].Value >= part.Counts[i].Value) && Enumerable.Range(0, counts.Count).Any(i => counts[i].Value > part.Counts[i].Value);

    private static Discrepancy Less(Passage passage, TellingNumber number, int index, SameSentence part)
    {
        var (place, period) = (Phrases.Place(passage.Location, passage.Section), part.Report.Metadata.Period);
        var said = SameSentences.Around(passage, number);
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesYearToDate,
            Message = new Wording(
                $"\"{said}\" ({place.Vietnamese}) ghi {number.Raw}, nhỏ hơn số {part.Counts[index].Raw} mà cùng câu này đã báo cáo cho {period?.InVietnamese()}, một phần của kỳ này ({part.Report.Name}). Đề nghị kiểm tra cả hai báo cáo.",
                $"\"{said}\" ({place.English}) says {number.Raw}, less than the {part.Counts[index].Raw} that the same sentence said for {period}, which is a part of this period ({part.Report.Name})."),
            Sides = SameSentences.Sides(passage, number, part, index),
            Found = number.Raw,
            Expected = $">= {part.Counts[index].Raw}",
            Excerpt = passage.Text,
            Key = SameSentences.Key(passage, index),
        };
    }
}
