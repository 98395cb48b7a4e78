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
    /// <summary>Other communes with the same values from which on the values belong to all.</summary>
    private const int Common = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ReusedParagraph, Checks.Kinds.WrongAgency];

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
        var run = new List<(Passage Passage, Reuse Reuse)>();
        var found = Found(before).ToList();
        foreach (var (passage, reuse) in found)
        {
            if (reuse is null)
                yield return Outcome.Passed;
            if (run.Count > 0 && (reuse is null || !GoesOn(run[^1].Reuse, reuse)))
            {
                if (ReuseFindings.Taken(run, before.Report) is var discrepancy && told.Add(discrepancy.Key))
                    yield return new Outcome.Failed(discrepancy);
                run = [];
            }

            if (reuse is not null)
                run.Add((passage, reuse));
        }

        if (run.Count > 0 && ReuseFindings.Taken(run, before.Report) is var last && told.Add(last.Key))
            yield return new Outcome.Failed(last);
        foreach (var (passage, reuse) in found)
            if (reuse is { Proof: > ReuseProof.OtherName } && !reuse.Source.IsSamePlace(before.Report) && LeftBehind.IsNamed(passage, before.Report, reuse.Source) && told.Add(reuse.Source.Commune))
                yield return new Outcome.Failed(ReuseFindings.Named(passage, reuse, before.Report));
    }

    /// <summary>The paragraphs of a report that were taken over; of those of other communes where all of their values were.</summary>
    internal static IReadOnlyList<Passage> TakenOver(Before before) =>
        before.Report.Span is null || before.Report.Commune.Length == 0 ? [] : [.. Found(before).Where(one => one.Reuse is { } reuse && (reuse.Source.IsSamePlace(before.Report) || LikelySources.HaveTheSameValues(PassageKeys.Values(one.Passage), PassageKeys.Values(reuse.Original)))).Select(one => one.Passage)];

    /// <summary>Every paragraph with the strongest sign that it was taken over, or null.</summary>
    private static IEnumerable<(Passage Passage, Reuse? Reuse)> Found(Before before)
    {
        var found = Within(before).Concat(Among(before)).GroupBy(one => one.Passage).ToDictionary(same => same.Key, same => same.Select(one => one.Reuse).ToList());
        var together = Together(found.Values.SelectMany(reuses => reuses.DistinctBy(reuse => reuse.Source.Sha256)));
        for (var i = 0; i < before.Report.Passages.Count; i++)
            yield return (before.Report.Passages[i], found.GetValueOrDefault(i, [])
                .Select(reuse => reuse.Proof == ReuseProof.SomeCounts && together.Contains(reuse.Source.Sha256) && reuse.Weight >= Reuse.DigitsBeside ? reuse with { Proof = ReuseProof.Counts } : reuse)
                .Where(reuse => reuse.Proof > ReuseProof.SomeCounts)
                .OrderByDescending(reuse => reuse.Proof).ThenByDescending(reuse => reuse.Source.IsSamePlace(before.Report)).ThenByDescending(reuse => reuse.Weight)
                .ThenByDescending(reuse => reuse.Source.Span!.Value.Last).ThenBy(reuse => reuse.Source.Sha256, StringComparer.Ordinal).ThenBy(reuse => reuse.Original.Location.Path, StringComparer.Ordinal)
                .FirstOrDefault());
    }

    /// <summary>The next paragraph comes from the next one there: a section that was taken over is one finding.</summary>
    private static bool GoesOn(Reuse one, Reuse next) =>
        one.Source.Sha256 == next.Source.Sha256 && PlaceOf(one) is var place && PlaceOf(next) is var after && after > place && after - place <= 2;

    private static int PlaceOf(Reuse reuse)
    {
        for (var i = 0; i < reuse.Source.Passages.Count; i++)
            if (ReferenceEquals(reuse.Source.Passages[i], reuse.Original))
                return i;
        return int.MinValue;
    }

    /// <summary>
    /// Sources of which several paragraphs share counts that would be too few in each alone. One that is proof by itself says little of the others: two small
    /// counts agree in one pair of paragraphs in a hundred.
    /// </summary>
    private static HashSet<string> Together(IEnumerable<Reuse> reuses) => reuses
        .Where(reuse => reuse.Proof is ReuseProof.FewCounts or ReuseProof.Counts || (reuse.Proof == ReuseProof.SomeCounts && reuse.Weight >= Reuse.DigitsBeside))
        .GroupBy(reuse => reuse.Source.Sha256).Where(source => source.Count() > 1
            && Reuse.WeightOf(source.Where(reuse => reuse.Proof == ReuseProof.SomeCounts)) + (source.Any(reuse => reuse.Proof != ReuseProof.SomeCounts) ? Reuse.DigitsBeside : 0) >= Reuse.DigitsTogether)
        .Select(source => source.Key).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(int Passage, Reuse Reuse)> Within(Before before)
    {
        // the report on the period right before is the one that is filled in again
        var last = before.Own.Where(report => report.Span?.Last < before.Report.Span?.First).MaxBy(report => report.Span!.Value.Last);
        return from source in before.Own.Concat(before.Parts.Where(part => part.Span?.Last == before.Report.Span?.Last)) // the last part of a period ends with it
               from i in Enumerable.Range(0, before.Report.Passages.Count)
               from original in source.Passages
               let reuse = OfOwn(before.Report, before.Report.Passages[i], source, original, source == last)
               where reuse is not null
               select (i, reuse);
    }

    private static Reuse? OfOwn(PastReport report, Passage passage, PastReport source, Passage original, bool isLast)
    {
        if (OwnSentences.TellOfYear(report, passage, source))
            return null;
        var reuse = Reuse.Of(report, passage, source, original);
        return reuse is { Proof: > ReuseProof.SomeCounts } || passage.Numbers.Count < 2 || original.Numbers.Count < 2 ? reuse
            : OwnSentences.Repeated(report, passage, source, original, isLast) ?? OwnSentences.WordedAnew(report, passage, source, original) ?? reuse;
    }

    private static IEnumerable<(int Passage, Reuse Reuse)> Among(Before before)
    {
        var found = new List<(int Passage, Reuse Reuse)>();
        foreach (var (content, pairs) in LikelySources.Of(before.Report, before.Past))
            if (before.Past.Report(content) is { } source && !source.IsSamePlace(before.Report))
                foreach (var (here, there) in pairs.Where(pair => pair.There < source.Passages.Count))
                    if (Among(before, before.Report.Passages[here], source, source.Passages[there]) is { } reuse)
                        found.Add((here, reuse.Proof == ReuseProof.SomeCounts && (IsWhole(before, before.Report.Passages[here], reuse) || Coincidence.IsUnlikely(before.Report, before.Report.Passages[here], reuse, before.Past)) ? reuse with { Proof = ReuseProof.FewCounts } : reuse));
        // what several communes say belongs to all of them
        var shared = found.Where(one => one.Reuse.Proof is ReuseProof.SomeCounts or ReuseProof.FewCounts or ReuseProof.Counts).GroupBy(one => one.Passage)
            .Where(same => same.Select(one => (one.Reuse.Source.Commune, one.Reuse.Source.Metadata.District)).Distinct().Count() >= Common).Select(same => same.Key).ToHashSet();
        return found.Where(one => MayCopy(before, before.Report.Passages[one.Passage], one.Reuse) && (!shared.Contains(one.Passage) || one.Reuse.Proof is ReuseProof.OlderDays or ReuseProof.OtherName));
    }

    /// <summary>
    /// Of two communes with one paragraph for the same period the one copied whose other reports write otherwise while the other's write so; where both or neither
    /// do, the one whose figures of other periods the counts do not fit; else the one that reported later.
    /// </summary>
    private static bool MayCopy(Before before, Passage passage, Reuse reuse)
    {
        // the other one left the name of this commune in it
        if (passage.NamesOwn && LeftBehind.IsNamed(reuse.Original, reuse.Source, before.Report))
            return false;
        if (!before.Report.IsSameReport(reuse.Source) && LeftBehind.IsNamed(passage, before.Report, reuse.Source) && before.Report.Span?.Last == reuse.Source.Span?.Last)
            return true;
        var own = Before.Others(before.Report, before.Past);
        if (own.Any(report => SaidBefore(report, passage, reuse.Source)))
            return false;
        if (before.Report.IsAfter(reuse.Source) || before.Report.IsSameReport(reuse.Source) || before.Report.Span?.Last != reuse.Source.Span?.Last)
            return before.Report.MayCopy(reuse.Source);
        var its = Before.Others(reuse.Source, before.Past);
        var (here, there) = (own.Any(report => Writes(report, passage)), its.Any(report => Writes(report, reuse.Original)));
        if (here != there)
            return there;
        return Strangeness(before.Report, passage, own) is { } strange && Strangeness(reuse.Source, reuse.Original, its) is { } usual && Math.Abs(strange - usual) >= TellingStrangeness
            ? strange > usual
            : before.Report.MayCopy(reuse.Source);
    }

    /// <summary>"đối thoại với nhân dân (ngày 18/04/2018)": a report on nine months says again what the commune's own on the half year said before the other did.</summary>
    private static bool SaidBefore(PastReport own, Passage passage, PastReport source) =>
        own.Span?.Last <= source.Span?.Last && own.Passages.Any(said => said.Masked == passage.Masked && said.Days.SequenceEqual(passage.Days) && said.Numbers.Select(number => number.Value).SequenceEqual(passage.Numbers.Select(number => number.Value)));

    /// <summary>
    /// How far what happened is from the pace of the commune's other periods, as the middle one of the logarithms of their ratios; of dossiers how far the largest count in a paragraph is from that of the commune's other periods of that length, and what was received from what was resolved where the paragraph
    /// tells one of them and another paragraph the other, as logarithms of their ratios; null where there is nothing to compare.
    /// </summary>
    private static double? Strangeness(PastReport report, Passage passage, IReadOnlyList<PastReport> others)
    {
        var alike = others.Where(other => Length(other) is { } its && Length(report) is { } own && Math.Abs(its - own) < SameLength).ToList();
        var flows = report.Series.Where(value => value is { Course: Course.Flow, Value: >= LeastCompared } && passage.Holds(value.Location)).ToList();
        var inside = flows.FindAll(value => value.Key.StartsWith("dossiers.", StringComparison.Ordinal));
        var (off, compared) = (0.0, false);
        // what else happened goes with the days: all that is told of it counts
        if (inside.Count == 0)
        {
            var paces = flows.SelectMany(value => others.Where(other => Length(other) > 0 && Length(report) > 0).SelectMany(other => other.Series.Where(one => one.Key == value.Key && one.Value > 0).Take(1)
                .Select(one => Ratio(value.Value / Length(report)!.Value, one.Value / Length(other)!.Value)))).Order().ToList();
            return paces.Count > 1 ? paces[paces.Count / 2] : null;
        }

        if (inside.MaxBy(value => value.Value) is { } largest
            && alike.Select(other => other.Series.FirstOrDefault(one => one.Key == largest.Key)?.Value).Where(one => one > 0).Select(one => Ratio(largest.Value, one!.Value)).Order().ToList() is { Count: > 0 } ratios)
            (off, compared) = (ratios[ratios.Count / 2], true);
        var (received, resolved) = (report.Series.FirstOrDefault(value => value.Key == "dossiers.received"), report.Series.FirstOrDefault(value => value.Key == "dossiers.resolved"));
        if (received is { Value: > 0 } && resolved is { Value: > 0 } && passage.Holds(received.Location) != passage.Holds(resolved.Location))
            (off, compared) = (off + Ratio(received.Value, resolved.Value), true);
        return compared ? off : null;
    }

    private static double Ratio(decimal one, decimal other) => Math.Abs(Math.Log((double)(one / other)));

    private static int? Length(PastReport report) => report.Span is { } span ? span.Last.DayNumber - span.First.DayNumber : null;

    /// <summary>Days by which periods of one kind differ.</summary>
    private const int SameLength = 10;

    /// <summary>Smaller counts go up and down by themselves.</summary>
    private const decimal LeastCompared = 20;

    /// <summary>From here on one of the two fits clearly worse: a tenth.</summary>
    private const double TellingStrangeness = 0.1;

    /// <summary>A report has a passage of these sentences, with whatever numbers.</summary>
    private static bool Writes(PastReport report, Passage passage) => report.Passages.Any(other => other.Masked == passage.Masked || Wordings.Likeness(other, passage) >= SameHand);

    private const double SameHand = 0.8;

    private static Reuse? Among(Before before, Passage passage, PastReport source, Passage original) =>
        Reuse.Of(before.Report, passage, source, original) is { Proof: not ReuseProof.OtherName } reuse && LikelySources.Common(passage, before.Report, source, before.Past) is { Count: > 0 } common
            ? Reuse.Of(before.Report, passage, source, original, common) : Reuse.Of(before.Report, passage, source, original);

    /// <summary>All of a paragraph that few communes write, but for a word perhaps, the counts with it.</summary>
    private static bool IsWhole(Before before, Passage passage, Reuse reuse) =>
        (passage.Masked == reuse.Original.Masked || (reuse.Telling.Count >= Reuse.ManyCounts && Wordings.AreShuffled(passage, reuse.Original)) || (reuse.Weight > Reuse.DigitsOfRareWording && (Wordings.DifferByWords(passage, reuse.Original) || HasOneMore(passage, reuse)) && LikelySources.IsRareWording(reuse.Original, before.Past)))
        && reuse.Different.Count == 0 && reuse.Telling.Count > 1 && (reuse.Weight > Reuse.DigitsOfRareWording || (reuse.Weight == Reuse.DigitsOfRareWording && (reuse.Telling.All(number => number.Digits > 2) || (reuse.Telling.Count >= Reuse.ManyCounts && (passage.Masked == reuse.Original.Masked || Wordings.AreShuffled(passage, reuse.Original)))))) && LikelySources.IsRareWording(passage, before.Past);

    /// <summary>A sentence without numbers was put behind it.</summary>
    private static bool HasOneMore(Passage passage, Reuse reuse) =>
        reuse.Telling.Count > 2 && reuse.Same.Count == reuse.Original.Numbers.Count && Wordings.Contained(reuse.Original, passage) >= Reuse.NearlySame;
}
