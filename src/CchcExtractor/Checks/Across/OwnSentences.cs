using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// What shows that a short paragraph was taken from the commune's own earlier reports, where its counts are too few for <see cref="Reuse"/>: against some tens of reports, one sentence in each, less
/// surprise is enough than against an archive.
/// </summary>
internal static class OwnSentences
{
    /// <summary>"Năm 2022: 02 đồng chí hoàn thành xuất sắc" of the report on that year, told again in the quarters that follow.</summary>
    public static bool TellOfYear(PastReport report, Passage passage, PastReport source) =>
        source.Metadata.Period is { Kind: PeriodKind.Year } year && report.Metadata.Period is { Kind: not PeriodKind.Year } now && year.Year < now.Year && passage.Numbers.Count > 0 && passage.Numbers.All(number => number.OfYear == year.Year);

    /// <summary>Bits of two counts that stand in quite other words: no third thing joins them.</summary>
    private const double Reworded = 20;

    /// <summary>Bits of the counts of a sentence that is the same word for word.</summary>
    private const double WordForWord = 13;

    /// <summary>The same right after the report that has it: the last report is the one that is filled in again.</summary>
    private const double OfLastReport = 10;

    /// <summary>Shared words of two sentences, one of which was worded anew.</summary>
    private const double LeastWords = 0.4;

    /// <summary>"Từ 146 phiếu thu được trong quý I, có 143 phiếu hài lòng", "Bản sao chứng thực trong tháng 9: 200 bản, lệ phí 872.000 đồng": word for word what an earlier report said of its own period; null for none.</summary>
    /// <param name="report">The report that is looked at.</param>
    /// <param name="passage">Its paragraph.</param>
    /// <param name="source">An earlier report of the commune.</param>
    /// <param name="original">The paragraph there.</param>
    /// <param name="isLast">No report of the commune lies between.</param>
    public static Reuse? Repeated(PastReport report, Passage passage, PastReport source, Passage original, bool isLast)
    {
        if (passage.Masked != original.Masked || report.Covers(source) || passage.Numbers.Count != original.Numbers.Count)
            return null;
        var (same, different) = SameNumbers.OneByOne(passage.Numbers, original.Numbers);
        var counted = same.FindAll(number => !Reuse.IsOfTheirYear(number, report, source));
        return different.Count == 0 && counted.Count(number => !number.IsRate) > 1 && Surprise.OfCounts(counted) >= (isLast && counted.Exists(IsLarge) ? OfLastReport : WordForWord) ? Of(source, original, ReuseProof.FewCounts, counted) : null;
    }

    /// <summary>Surveys of less than a hundred slips, or of a round number of them, are the same size as often as not.</summary>
    private static bool IsLarge(TellingNumber number) => number is { IsRate: false, Value: >= 100 } && number.Value % 10 != 0;

    /// <summary>"chứng thực 514 bản sao, thu 5.364.000 đồng lệ phí" in other words than before: two such counts do not come about twice; nor do fewer with a day of the earlier period. Null for none.</summary>
    public static Reuse? WordedAnew(PastReport report, Passage passage, PastReport source, Passage original)
    {
        var counts = passage.Numbers.Where(number => !Reuse.IsOfTheirYear(number, report, source)).DistinctBy(number => number.Value).ToList();
        if (report.Covers(source) || counts.Count(number => !number.IsRate) < 2 || !counts.TrueForAll(number => original.Numbers.Any(other => other.Value == number.Value)) || Reuse.Words(passage, original) < LeastWords)
            return null;
        return Surprise.OfCounts(counts) >= Reworded ? Of(source, original, ReuseProof.Counts, counts)
            : Reuse.SharesDay(passage, original, report, source) && LeftBehind.OlderDays(passage, report, source, original).Any() ? Of(source, original, ReuseProof.OlderDays, counts) : null;
    }

    private static Reuse Of(PastReport source, Passage original, ReuseProof proof, List<TellingNumber> counts) => new(source, original, proof, counts.Sum(number => number.Digits), counts, [.. counts.Select(number => number.Raw)], []);
}
