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
        report.Frames.ToLookup(frame => frame.Block) is var frames ? [.. report.Discrepancies.Select(found => Witnesses(found, frames, past) is { } witnesses ? Remark(found, witnesses) : found).OrderBy(found => found.Severity == Severity.Info)] : [];

    /// <summary>Reports with a sentence of this one that is taken for misread with it and not without it, or the other way round.</summary>
    public static IEnumerable<string> Concerned(PastReport report, IPastReports past)
    {
        foreach (var own in report.Manners.GroupBy(manner => manner.Frame).Where(own => past.HowManyShare(MannerKeys.Failing(own.Key), Fewest) >= Fewest))
            foreach (var code in MannerKeys.Codes)
            {
                var failing = MannerKeys.Failing(own.Key, code);
                if (past.HowManyValues(failing) is > 0 and var failed && MayTurn(failed, past.HowManyValues(own.Key), own.Count(manner => manner.Failed.Contains(code)), own.Count()))
                    foreach (var place in past.Sharing(failing, int.MaxValue))
                        yield return place.Sha256;
            }
    }

    /// <summary>Whether it may come out otherwise without the report's own: what is misread was not without those that failed, what is not was without those that passed. Its values may be those of others as well, which then stay.</summary>
    private static bool MayTurn(int failed, int all, int ownFailed, int own) => AreMany(failed, all)
        ? !AreMany(failed - Math.Min(ownFailed, failed), all - Math.Min(ownFailed, failed))
        : AreMany(failed, Math.Max(failed, all - own));

    private static (int Failed, int All)? Witnesses(Discrepancy found, ILookup<string, SentenceFrame> frames, IPastReports past)
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
