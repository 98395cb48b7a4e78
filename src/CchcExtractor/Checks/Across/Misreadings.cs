using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// Findings that say more about the reader than about the report. Clerks err here and there; a sentence in which the same check fails for most of those who write it, each time with other values, is one that is
/// read in the wrong way. Such a finding is kept as a remark that says so.
/// </summary>
internal static class Misreadings
{
    /// <summary>Fewer may all be wrong by chance.</summary>
    private const int Fewest = 3;

    /// <summary>Of five who write it so, two: no check of such reports fails nearly as often, and a misreading is not seen where the values happen to fit.</summary>
    private const int Share = 2;

    private const int OutOf = 5;

    /// <summary>The findings of a report, those of its misread sentences as remarks.</summary>
    public static IReadOnlyList<Discrepancy> AsRemarks(Report report, IPastReports past) =>
        [.. report.Discrepancies.Select(found => Witnesses(found, report.Frames, past) is { } witnesses ? Remark(found, witnesses) : found).OrderBy(found => found.Severity == Severity.Info)];

    /// <summary>Reports with a sentence of this one that is taken for misread now and was not before, or the other way round.</summary>
    /// <param name="report">A report that came, or goes.</param>
    /// <param name="past">The archive, the report in it.</param>
    /// <param name="besides">Sentences of one frame that may have come along in other reports at once.</param>
    public static IEnumerable<string> Concerned(PastReport report, IPastReports past, int besides)
    {
        foreach (var own in report.Manners.GroupBy(manner => manner.Frame).Where(own => past.HowManyShare(MannerKeys.Failing(own.Key), Fewest) >= Fewest))
            foreach (var code in MannerKeys.Codes)
            {
                var failing = MannerKeys.Failing(own.Key, code);
                if (past.HowManyValues(failing) is > 0 and var failed && MayHaveTurned(failed, past.HowManyValues(own.Key), own.Count(manner => manner.Failed.Contains(code)) + besides, own.Count() + besides))
                    foreach (var place in past.Sharing(failing, int.MaxValue))
                        yield return place.Sha256;
            }
    }

    /// <summary>Whether it may have come out otherwise without some of those that came: what is misread was not without those that failed; what is not was without those that passed.</summary>
    private static bool MayHaveTurned(int failed, int all, int cameFailed, int came) => AreMany(failed, all)
        ? Math.Min(cameFailed, failed) is var less && !AreMany(failed - less, all - less)
        : AreMany(failed, Math.Max(failed, all - came));

    private static (int Failed, int All)? Witnesses(Discrepancy found, IReadOnlyList<SentenceFrame> frames, IPastReports past)
    {
        foreach (var frame in MannerKeys.FramesOf(found, frames))
            if (past.HowManyValues(MannerKeys.Failing(frame.Key, found.Kind.Code)) is >= Fewest and var failed && past.HowManyValues(frame.Key) is var all && AreMany(failed, all))
                return (failed, all);
        return null;
    }

    private static bool AreMany(int failed, int all) => failed >= Fewest && failed * OutOf >= all * Share;

    private static Discrepancy Remark(Discrepancy found, (int Failed, int All) witnesses) => found with
    {
        SeverityOverride = Severity.Info,
        Message = Requests.Unasked(found.Message).With(new Wording(
            $"Câu viết theo cách này không khớp ở {witnesses.Failed}/{witnesses.All} báo cáo có câu đó, nên nhiều khả năng do phần mềm hiểu sai cách viết; không cần sửa nếu số liệu đúng.",
            $"Sentences written like this fail in {witnesses.Failed} of {witnesses.All} reports that have them, so they are probably misread; nothing is to be done if the values are right.")),
    };
}
