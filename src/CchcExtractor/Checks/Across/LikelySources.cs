using System.Numerics;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// The reports of the archive that are worth being looked into for passages that a report shares with them. Among ten thousand reports two counts are
/// the same by chance now and then; so a report counts only where one passage shares three values and half of them, or two of a paragraph that has no others or is about a certain day, or two passages something each.
/// </summary>
internal static class LikelySources
{
    /// <summary>Passages with one key of which so many are looked at; a key of more is no trace of a copy.</summary>
    private const int MostSharing = 40;

    private const int SharedValues = 3;

    /// <summary>Passages of one wording up to which few counts that agree are no chance: some 0.003 false ones a report (three counts of 7 digits agree in one pair of 300,000).</summary>
    private const int MostOfWording = 100;

    /// <summary>So few write these sentences that three counts do not agree by chance.</summary>
    public static bool IsRareWording(Passage passage, IPastReports past) => past.HowManyShare(PassageKeys.OfWording(passage), MostOfWording + 1) <= MostOfWording;

    /// <summary>Of so many who write a sentence one at least has a value that belongs to the sentence ("với 120 người dự"). By chance about one in eight has its bit.</summary>
    private const int OneOf = 2;

    /// <summary>The values of a passage that many of the others who write its sentences have as well.</summary>
    public static List<decimal> Common(Passage passage, PastReport report, PastReport source, IPastReports past)
    {
        // that both communes say it again in their other reports makes it nobody else's
        var both = past.OfCommune(report.Commune).Concat(past.OfCommune(source.Commune)).Where(other => other.IsSamePlace(report) || other.IsSamePlace(source)).Select(other => other.Sha256).ToHashSet(StringComparer.Ordinal);
        var others = past.Sharing(PassageKeys.OfWording(passage), MostOfWording).Where(place => !both.Contains(place.Sha256) && place.Sha256 != report.Sha256 && place.Sha256 != source.Sha256).ToList();
        return [.. passage.Numbers.Where(number => others.Count(place => (place.Values & PassageKeys.Bit(number)) != 0) is > 1 and var having && having * OneOf >= others.Count).Select(number => number.Value)];
    }

    /// <summary>Reports that share a key or a wording with which this report made one too many, so that it tells nothing any more.</summary>
    public static IEnumerable<string> Crowded(PastReport report, IPastReports past)
    {
        foreach (var key in report.Passages.SelectMany(passage => PassageKeys.Of(passage, report.Commune)).GroupBy(key => key))
        {
            var all = past.HowManyShare(key.Key, MostOfWording + report.Passages.Count + 1);
            var others = all - key.Count();
            if ((others < MostSharing && all >= MostSharing) || (others <= MostOfWording && all > MostOfWording))
                foreach (var place in past.Sharing(key.Key, all))
                    yield return place.Sha256;
        }
    }

    /// <summary>Three values and more, and no others in either passage.</summary>
    public static bool HaveTheSameValues(ulong values, ulong others) => values == others && BitOperations.PopCount(values) >= SharedValues;

    /// <summary>Content of each report to the pairs of passages, here and there, that share something.</summary>
    /// <param name="report">The report that is looked at.</param>
    /// <param name="past">The archive.</param>
    /// <param name="copies">Where given, filled with those of which a passage has the values of one of this report: one of the two was taken from the other, but for chance.</param>
    public static Dictionary<string, HashSet<(int Here, int There)>> Of(PastReport report, IPastReports past, ISet<string>? copies = null)
    {
        var found = new Dictionary<string, HashSet<(int Here, int There)>>(StringComparer.Ordinal);
        var sure = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < report.Passages.Count; i++)
        {
            var passage = report.Passages[i];
            var values = PassageKeys.Values(passage);
            var tells = passage.Numbers.Count(PassageKeys.Tells) == BitOperations.PopCount(values) && passage.Numbers.Sum(number => number.Digits) >= Reuse.DigitsOfRareWording + (passage.Numbers.Count > BitOperations.PopCount(values) ? 1 : 0);
            // two values may have one bit
            var isMany = passage.Numbers.Where(PassageKeys.Tells).DistinctBy(number => number.Value).Count() >= SharedValues;
            var occasions = PassageKeys.OfOccasions(passage).ToHashSet();
            foreach (var key in PassageKeys.SoughtBy(passage, report.Commune))
            {
                var sharing = past.Sharing(key, MostSharing);
                if (sharing.Count >= MostSharing)
                    continue;
                foreach (var place in sharing.Where(place => place.Sha256 != report.Sha256))
                {
                    if (!found.TryGetValue(place.Sha256, out var pairs))
                        found[place.Sha256] = pairs = [];
                    pairs.Add((i, place.Passage));
                    // without values in common it is the name of a commune that they share
                    var shared = BitOperations.PopCount(values & place.Values);
                    if (HaveTheSameValues(values, place.Values))
                        copies?.Add(place.Sha256);
                    if (shared == 0 || occasions.Contains(key) || (isMany && values == place.Values) || (shared >= SharedValues && shared * 2 >= Math.Min(BitOperations.PopCount(values), BitOperations.PopCount(place.Values))) || (tells && shared > 1 && values == place.Values) || passage.OtherNames.Count > 0 || (shared > 1 && passage.Days.Count > 0))
                        sure.Add(place.Sha256);
                }
            }
        }

        foreach (var (content, pairs) in found)
            if (!sure.Contains(content) && pairs.DistinctBy(pair => pair.Here).Count() < 2)
                found.Remove(content);
        return found;
    }
}
