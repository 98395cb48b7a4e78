using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/jump</c> of counts that no rule takes for a figure ("phát 21.336 tờ rơi"): a sentence that the commune writes in every report holds at one place a
/// number ten times what it was at the pace of the others.
/// </summary>
public sealed class SentencesDoNotJump : IAcrossCheck
{
    /// <summary>So many earlier reports have the sentence, word for word; of fewer nobody knows what the number may be.</summary>
    private const int FewestReports = 3;

    /// <summary>Fewer are enough where all of them are on parts of the very period.</summary>
    private const int FewestParts = 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesJump];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        var others = before.Own.Concat(before.Parts).DistinctBy(report => report.Sha256).Where(report => NothingJumps.IsNear(report, before.Report)).ToList();
        if (others.Count < FewestParts)
            yield break;
        foreach (var passage in before.Report.Passages.Where(passage => passage.Numbers.Count > 0))
        {
            var sinceNewYear = Array.Exists(SinceNewYear, word => Texts.Words.Contains(passage.Masked, word));
            var counts = SameSentences.Counts(passage);
            var sentences = SameSentences.Anywhere(others, passage);
            if (sentences.Count < FewestParts)
                continue;
            for (var i = 0; i < counts.Count; i++)
            {
                var same = SameSentences.OfCount(sentences, counts[i]);
                if ((same.Count >= FewestReports || (same.Count >= FewestParts && same.All(one => before.Report.Covers(one.Report)))) && SameSentences.IsUnread(before.Report, passage, counts[i]) && !counts[i].IsMoney && !IsGrowth(passage, counts[i]))
                    yield return Usual(counts[i].Value, before.Report, same, sinceNewYear) is { } usual && !before.TookOver(before.Report, passage)
                        ? new Outcome.Failed(Jump(passage, counts[i], i, same, usual)) : Outcome.Passed;
            }
        }
    }

    /// <summary>What it would be at the pace of the others where it is far beyond; whose sentence counts since the new year, of which not every number need be, by both paces.</summary>
    private static decimal? Usual(decimal value, PastReport report, IReadOnlyList<SameSentence> same, bool sinceNewYear)
    {
        var history = same.Select(one => (one.Report, one.Counts[0].Value)).ToList();
        return Paces.Exceeded(value, report, history, byAnyFactor: true) is not { } usual ? null : !sinceNewYear ? usual : Paces.Exceeded(value, report, history, byAnyFactor: true, sinceNewYear: true);
    }

    /// <summary>"Từ đầu năm đến nay xã thu ngân sách được 2.422": what was counted up to a day has the pace of the year.</summary>
    private static readonly string[] SinceNewYear = ["từ đầu năm", "lũy kế", "cộng dồn"];

    /// <summary>"So với cùng kỳ năm 2024, lượng hồ sơ tăng 154": what one year has more than another goes up and down as it likes.</summary>
    private static bool IsGrowth(Passage passage, TellingNumber number)
    {
        var at = -1;
        for (var place = 0; place <= number.Place; place++)
            if ((at = passage.Masked.IndexOf('#', at + 1)) < 0)
                return false;
        var before = passage.Masked[..at].TrimEnd(' ');
        return Growth.Any(word => Texts.Words.EndsWith(before, word));
    }

    private static readonly string[] Growth = ["tăng", "giảm", "tăng thêm", "giảm được", "nhiều hơn", "ít hơn", "chênh lệch"];

    private static Discrepancy Jump(Passage passage, TellingNumber number, int index, IReadOnlyList<SameSentence> same, decimal usual)
    {
        var place = Phrases.Place(passage.Location, passage.Section);
        var last = same.OrderBy(one => one.Report.Span!.Value.Last).TakeLast(6).ToList();
        var said = SameSentences.Around(passage, number);
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesJump,
            Message = new Wording(
                $"\"{said}\" ({place.Vietnamese}) ghi {number.Raw}; cùng câu này ở các kỳ khác ghi {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period?.InVietnamese()}: {one.Counts[0].Raw}"))}. Số này gấp nhiều lần mọi kỳ đã báo cáo; có thể thừa một chữ số.",
                $"\"{said}\" ({place.English}) says {number.Raw}; in other periods the same sentence says {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period}: {one.Counts[0].Raw}"))}. That is many times all that was reported; a digit may be too many."),
            Sides = SameSentences.Sides(passage, number, last[^1], 0),
            Found = number.Raw,
            Expected = $"<= {Phrases.English(usual)}",
            Excerpt = passage.Text,
            Key = SameSentences.Key(passage, index),
        };
    }
}
