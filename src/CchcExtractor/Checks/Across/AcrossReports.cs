using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>Runs every check that needs other reports.</summary>
public static class AcrossReports
{
    /// <summary>All of them, in the order they run. To add one is a file and a line here.</summary>
    public static IReadOnlyList<IAcrossCheck> All { get; } =
    [
        new RulesHoldSince(),
        new YearToDateAddsUp(),
        new NothingJumps(),
        new SentencesDoNotJump(),
        new SentencesGoOn(),
        new SentencesAddUp(),
        new FiguresAreNew(),
        new ParagraphsAreOwn(),
    ];

    /// <summary>The report with what these checks found behind what was found in itself.</summary>
    public static Report Audited(Report report, IPastReports past)
    {
        if (report.Status is ReportStatus.Failed or ReportStatus.Duplicate or ReportStatus.Skipped)
            return report;
        var before = new Before(PastReport.Of(report), past);
        var tally = new OutcomeTally();
        foreach (var check in All)
            tally.Run(check.Kinds, () => check.Look(before));
        report = report with { Discrepancies = Misreadings.AsRemarks(report, past) };
        return report with
        {
            // a name that the report's own check told of already is told once
            Discrepancies = [.. report.Discrepancies, .. tally.Found.Where(found => !report.Discrepancies.Any(said => said.Kind == found.Kind && said.Key == found.Key)).Select(Requests.Asked)],
            Problems = [.. report.Problems, .. tally.Problems],
            Checks = report.Checks.And(tally.Counts),
        };
    }

    /// <summary>The reports whose audit may come out otherwise because this one is there now, or goes: content hashes, itself left out.</summary>
    public static IReadOnlySet<string> Concerned(PastReport report, IPastReports past) => new HashSet<string>(Related(report, past).Concat(Turned(report, past)), StringComparer.Ordinal);

    /// <summary>Of these those that this report alone, at the moment when it comes or goes, made one too many or too few. Of several that come at once each has to be asked as it comes: together they may turn what none turns behind the others.</summary>
    public static IReadOnlySet<string> Turned(PastReport report, IPastReports past)
    {
        var turned = new HashSet<string>(LikelySources.Crowded(report, past).Concat(Misreadings.Concerned(report, past)), StringComparer.Ordinal);
        turned.Remove(report.Sha256);
        return turned;
    }

    /// <summary>Of these those that have something to do with it: its commune's, and those that share passages with one of them. The same whenever it is asked.</summary>
    public static IReadOnlySet<string> Related(PastReport report, IPastReports past)
    {
        var concerned = past.OfCommune(report.Commune).Where(other => report.IsSamePlace(other) && (other.IsAfter(report) || other.Span?.Last == report.Span?.Last)).Select(other => other.Sha256).ToHashSet(StringComparer.Ordinal);
        var copies = new HashSet<string>(StringComparer.Ordinal);
        concerned.UnionWith(LikelySources.Of(report, past, copies).Keys);
        // what a report took over is no evidence in the series of its commune
        foreach (var source in copies.Select(past.Report).OfType<PastReport>())
            concerned.UnionWith(Wholes(source));
        // its paragraphs and figures show whether the commune's other reports or those of another were copied: both come out otherwise
        foreach (var own in Before.Others(report, past))
        {
            var partners = LikelySources.Of(own, past).Keys.Where(content => past.LastDay(content) == own.Span?.Last && past.Report(content) is { } other && !other.IsSamePlace(own) && other.Span?.Last == own.Span?.Last).ToList();
            concerned.UnionWith(partners);
            if (partners.Count > 0)
                concerned.Add(own.Sha256);
        }

        concerned.Remove(report.Sha256);
        return concerned;

        IEnumerable<string> Wholes(PastReport part) => past.OfCommune(part.Commune).Where(other => other.IsSamePlace(part) && other.Covers(part)).Select(other => other.Sha256);
    }
}
