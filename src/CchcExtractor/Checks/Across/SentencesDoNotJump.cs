using System.Globalization;
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

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesJump];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        var others = before.Own.Concat(before.Parts).DistinctBy(report => report.Sha256).ToList();
        if (others.Count < FewestReports)
            yield break;
        foreach (var passage in before.Report.Passages.Where(passage => passage.Numbers.Count > 0))
        {
            var same = others.SelectMany(report => report.Passages.Where(other => other.Masked == passage.Masked && other.Numbers.Count == passage.Numbers.Count).Take(1).Select(other => (Report: report, Passage: other))).ToList();
            if (same.Count < FewestReports)
                continue;
            for (var i = 0; i < passage.Numbers.Count; i++)
                if (passage.Numbers[i] is { IsRate: false } number && number.Value == decimal.Truncate(number.Value) && !IsFigure(before.Report, passage, number))
                    yield return Paces.Exceeded(number.Value, before.Report, same.Select(one => (one.Report, one.Passage.Numbers[i].Value))) is { } usual
                        ? new Outcome.Failed(Jump(passage, i, same, usual)) : Outcome.Passed;
        }
    }

    /// <summary>A rule takes it: its series is told by what it counts.</summary>
    private static bool IsFigure(PastReport report, Passage passage, TellingNumber number) => report.Series.Any(value => value.Value == number.Value && passage.Holds(value.Location));

    private static Discrepancy Jump(Passage passage, int index, List<(PastReport Report, Passage Passage)> same, decimal usual)
    {
        var (number, place) = (passage.Numbers[index], Phrases.Place(passage.Location, passage.Section));
        var last = same.OrderBy(one => one.Report.Span!.Value.Last).TakeLast(6).ToList();
        var said = Phrases.Short(passage.Text, 200);
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesJump,
            Message = new Wording(
                $"\"{said}\" ({place.Vietnamese}) ghi {number.Raw}; các kỳ khác cũng câu này ghi {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period?.InVietnamese()}: {one.Passage.Numbers[index].Raw}"))}. Mức này gấp khoảng mười lần mọi kỳ đã báo cáo; có thể thừa một chữ số.",
                $"\"{said}\" ({place.English}) says {number.Raw}; in other periods the same sentence says {string.Join("; ", last.Select(one => $"{one.Report.Metadata.Period}: {one.Passage.Numbers[index].Raw}"))}. That is some ten times all that was reported; a digit may be too many."),
            Sides =
            [
                new Side(number.Raw, passage.Location, passage.Section),
                Before.Elsewhere(last[^1].Report, last[^1].Passage.Numbers[index].Raw, last[^1].Passage.Location, last[^1].Passage.Section),
            ],
            Found = number.Raw,
            Expected = $"<= {Phrases.English(usual)}",
            Excerpt = passage.Text,
            Key = string.Create(CultureInfo.InvariantCulture, $"sentence {Likeness.Hash(passage.Masked):x16} {index}"),
        };
    }
}
