using System.Globalization;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>template/reused-paragraph</c>: a paragraph that was in an earlier report, or in another commune's, with values that should be its own. That the
/// sentences are the same proves nothing, all communes write them; the proof is in what was masked out: counts, days of an older window, the other
/// commune's name. Values that several communes share (figures of the district or the nation) are nobody's.
/// </summary>
public sealed class ParagraphsAreOwn : IAcrossCheck
{
    /// <summary>Passages with one key of which so many are looked at; a key of more is no trace of a copy.</summary>
    public const int MostSharing = 40;

    /// <summary>Other communes with the same values from which on the values belong to all.</summary>
    private const int Common = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ReusedParagraph];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        if (before.Report.Span is null || before.Report.Commune.Length == 0)
        {
            if (before.Report.Passages.Count > 0)
                yield return Outcome.NotEvaluated;
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in before.Report.Passages)
        {
            var found = Within(before, passage).Concat(Among(before, passage))
                .OrderByDescending(reuse => reuse.Proof).ThenByDescending(reuse => reuse.Source.IsSamePlace(before.Report)).ThenByDescending(reuse => reuse.Weight)
                .ThenByDescending(reuse => reuse.Source.Span!.Value.Last).ThenBy(reuse => reuse.Source.Sha256, StringComparer.Ordinal).ThenBy(reuse => reuse.Original.Location.Path, StringComparer.Ordinal)
                .FirstOrDefault();
            if (found is null)
                yield return Outcome.Passed;
            else if (Taken(passage, found, before.Report) is var discrepancy && told.Add(discrepancy.Key))
                yield return new Outcome.Failed(discrepancy);
        }
    }

    private static IEnumerable<Reuse> Within(Before before, Passage passage) =>
        before.Own.SelectMany(source => source.Passages.Select(original => Reuse.Of(before.Report, passage, source, original))).OfType<Reuse>();

    private static List<Reuse> Among(Before before, Passage passage)
    {
        var places = new HashSet<PassagePlace>();
        foreach (var key in PassageKeys.Of(passage, before.Report.Commune))
        {
            var sharing = before.Past.Sharing(key, MostSharing);
            if (sharing.Count < MostSharing)
                places.UnionWith(sharing);
        }

        var found = new List<Reuse>();
        foreach (var place in places)
            if (before.Past.Report(place.Sha256) is { } source && place.Passage < source.Passages.Count && !source.IsSamePlace(before.Report)
                && Reuse.Of(before.Report, passage, source, source.Passages[place.Passage]) is { } reuse)
                found.Add(reuse);
        var communes = found.Where(reuse => reuse.Proof >= ReuseProof.FewCounts).Select(reuse => (reuse.Source.Commune, reuse.Source.Metadata.District)).Distinct().Count();
        return [.. found.Where(reuse => before.Report.MayCopy(reuse.Source) && (communes < Common || reuse.Proof < ReuseProof.FewCounts))];
    }

    private static Discrepancy Taken(Passage passage, Reuse reuse, PastReport report)
    {
        var (place, from) = (Phrases.Place(passage.Location, passage.Section), Phrases.Place(reuse.Original.Location, reuse.Original.Section));
        var own = reuse.Source.IsSamePlace(report);
        var (same, different) = (string.Join("; ", reuse.Same.Take(8)), string.Join("; ", reuse.Different.Take(6)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ReusedParagraph,
            SeverityOverride = reuse.Proof == ReuseProof.Counts ? Severity.Error : null,
            Message = new Wording(
                $"Đoạn này ({place.Vietnamese}) {(own ? "đã có trong báo cáo kỳ trước" : "giống báo cáo của nơi khác")}: {reuse.Source.Called.Vietnamese}, {from.Vietnamese}. {Proof(reuse.Proof).Vietnamese}: {same}."
                + (different.Length > 0 ? $" Khác: {different}." : " Không có số nào khác."),
                $"This paragraph ({place.English}) {(own ? "stood in an earlier report" : "is that of another commune's report")}: {reuse.Source.Called.English}, {from.English}. {Proof(reuse.Proof).English}: {same}."
                + (different.Length > 0 ? $" Different: {different}." : " No number differs.")),
            Sides =
            [
                new Side(Phrases.Short(passage.Text, 400), passage.Location, passage.Section),
                Before.Elsewhere(reuse.Source, Phrases.Short(reuse.Original.Text, 400), reuse.Original.Location, reuse.Original.Section),
            ],
            Found = same,
            Expected = "",
            Excerpt = passage.Text,
            Key = Likeness.Hash(passage.Masked).ToString("x16", CultureInfo.InvariantCulture),
        };
    }

    private static Wording Proof(ReuseProof proof) => proof switch
    {
        ReuseProof.OlderDays => new("Ngày tháng thuộc kỳ cũ", "Days of the older period"),
        ReuseProof.OtherName => new("Còn nguyên tên địa phương khác", "The other commune's name is still there"),
        _ => new("Số liệu giống nhau", "The same counts"),
    };
}
