using CchcExtractor.Checks.Dates;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Across;

/// <summary>What shows that a paragraph was taken over, the strongest last.</summary>
public enum ReuseProof
{
    /// <summary>Some counts are the same; no proof unless other paragraphs of the two reports share more.</summary>
    SomeCounts,

    /// <summary>Its days lie in the other report's period and before its own.</summary>
    OlderDays,

    /// <summary>It bears the name of the commune that wrote the other.</summary>
    OtherName,

    /// <summary>Few counts, but every one the same.</summary>
    FewCounts,

    /// <summary>Counts that hardly come about twice.</summary>
    Counts,
}

/// <summary>A paragraph, the one it was taken from, and why that is so.</summary>
/// <param name="Source">The report that had it before.</param>
/// <param name="Original">The paragraph there.</param>
/// <param name="Proof">The strongest proof.</param>
/// <param name="Weight">Digits of the counts that are the same; to choose between sources.</param>
/// <param name="Telling">The counts that are the same, those left out that follow from others.</param>
/// <param name="Same">Values that are the same, as printed.</param>
/// <param name="Different">Values that differ, as printed: there and here.</param>
public sealed record Reuse(PastReport Source, Passage Original, ReuseProof Proof, int Weight, IReadOnlyList<TellingNumber> Telling, IReadOnlyList<string> Same, IReadOnlyList<string> Different)
{
    /// <summary>Less alike, and the same counts stand in different sentences.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>Shared words of two sentences, one of which was worded anew, where all their many counts are the same.</summary>
    private const double LeastWords = 0.4;

    /// <summary>Shared words of two sentences that say the same with a few other words.</summary>
    private const double MostWords = 0.75;

    /// <summary>Names and days are weaker evidence than counts, so the sentences around them must be nearly the same.</summary>
    internal const double NearlySame = 0.85;

    /// <summary>Digits that must agree within a commune, whose counts repeat now and then.</summary>
    private const int DigitsWithin = 6;

    /// <summary>Digits that must agree within a commune where some counts differ.</summary>
    private const int DigitsOfSome = 7;

    /// <summary>Digits that must agree where the sentence was worded anew.</summary>
    private const int DigitsReworded = 7;

    /// <summary>Digits that must agree among all communes, of which there are ten thousand to agree by chance.</summary>
    internal const int DigitsAmong = 9;

    /// <summary>Digits of a count of which one must agree among the communes where other counts of the paragraph differ: of six small ones four do by chance in one pair of 50,000.</summary>
    private const int LargeCount = 3;

    /// <summary>So many counts need a digit less.</summary>
    public const int ManyCounts = 4;

    /// <summary>So many numbers of one paragraph agree hardly by chance, though some follow from others.</summary>
    private const int AllOfMany = 6;

    /// <summary>Digits that must agree in all paragraphs of two reports together.</summary>
    public const int DigitsTogether = 11;

    /// <summary>Digits that must agree in a paragraph before it tells anything beside others of the same two reports.</summary>
    public const int DigitsBeside = 4;

    /// <summary>Digits that must agree among the communes where few of them write these sentences: by chance two counts of three digits do in one pair of 150,000.</summary>
    public const int DigitsOfRareWording = 6;

    /// <summary>Lists of numbers are short; of tables in running text the first ones decide.</summary>
    internal const int MostCompared = 100;

    /// <summary>Digits that agree in several paragraphs together; what follows from a count of another paragraph is no more evidence.</summary>
    public static int WeightOf(IEnumerable<Reuse> reuses) => Independent([.. reuses.SelectMany(reuse => reuse.Telling)]).Sum(number => number.Digits);

    /// <summary>Compares a paragraph of a report with one of an earlier report; null where nothing shows that it was taken over.</summary>
    /// <remarks>Values that are <paramref name="common"/> to others who write these sentences tell nothing.</remarks>
    public static Reuse? Of(PastReport report, Passage passage, PastReport source, Passage original, IReadOnlyCollection<decimal>? common = null)
    {
        if (!ShareSomething(passage, original, source))
            return null;
        // "lũy kế giải ngân đến nay 1.587 triệu đồng" at the end of December, in the report on the quarter and on the year that it ends; of a commune's own money it need not be said
        if (report.Covers(source) && report.Span?.Last == source.Span?.Last && (SinceNewYear.Any(word => Texts.Words.Contains(passage.Masked, word)) || (report.IsSamePlace(source) && passage.Numbers.All(number => number.IsMoney || number.IsRate || number.OfYear is not null))))
            return null;
        var exact = passage.Masked == original.Masked;
        var likeness = Wordings.Likeness(passage, original);
        var within = report.IsSamePlace(source);
        // the other commune's name is left in it
        var named = !within && LeftBehind.IsNamed(passage, report, source);
        // what the report on half a year says of its quarters, and of what happened on some day, it says again
        var retold = within && report.Covers(source);
        if (retold && !LeftBehind.HasTheirWindow(passage, source) && (passage.Days.Any(day => day.Day != report.Metadata.DataFrom && day.Day != report.Metadata.DataTo) || LeftBehind.Names(passage, source.Metadata.Period)))
            return null;
        var (same, different) = exact && passage.Numbers.Count == original.Numbers.Count ? SameNumbers.OneByOne(passage.Numbers, original.Numbers)
            : SameNumbers.AreShuffled(passage.Numbers, original.Numbers) ? ([.. passage.Numbers], [])
            : SameNumbers.Aligned(passage.Numbers, original.Numbers);
        // where something that happened is the same, so is what is told with it
        var happened = same.Exists(number => number.Happened) || LeftBehind.HasTheirWindow(passage, source);
        var counted = same.FindAll(number => (!retold || happened) && common?.Contains(number.Value) != true && !IsOfTheirYear(number, report, source));
        var telling = Independent(counted);
        telling = within ? [.. telling.Select((number, i) => number with { Digits = Math.Min(number.Digits, NearDigits(telling, i)) })] : Weighed(telling);
        // "nhận 938, trả 939, đúng hạn 936": what one has more than the other tells as well
        var weight = telling.Sum(number => number.Digits) + (within ? 0 : NearlyTold(counted, telling) + (SharesDay(passage, original, report, source) ? DigitsOfDay : 0));
        // a sentence was left out of what was copied, or one without numbers was added
        var contained = same.Count == passage.Numbers.Count && (likeness >= NearlySame || Wordings.Contained(passage, original) >= NearlySame || (same.Count == original.Numbers.Count && Wordings.Contained(original, passage) >= NearlySame));
        if (contained)
            likeness = Math.Max(likeness, LeastLikeness);
        if (likeness < LeastLikeness)
            // from another commune's paragraph the last clause may have been left out
            return (different.Count == 0 || (!within && same.Count == passage.Numbers.Count)) && telling.Count > 2 && weight >= (within || named ? telling.Count >= ManyCounts ? DigitsReworded - 1 : DigitsReworded : DigitsAmong) && Words(passage, original) >= LeastWords
                ? new Reuse(source, original, ReuseProof.Counts, weight, telling, [.. same.Select(number => number.Raw)], different)
                : null;
        ReuseProof? proof = Counts(passage, original, same, telling, weight, exact, likeness, within || named, contained);
        if (proof is null or ReuseProof.SomeCounts && (likeness >= NearlySame || contained))
            proof = !within && LeftBehind.BearsName(passage, report, source, original) ? ReuseProof.OtherName
                : LeftBehind.HasOlderDays(passage, report, source, original, same, within) ? ReuseProof.OlderDays
                : proof;
        // "Trong quý III năm 2018, ... 26 văn bản" in the report on the fourth quarter: their period is left in it, with all they counted
        if (proof is (null or ReuseProof.SomeCounts) && within && exact && different.Count == 0 && same.Count >= ManyCounts - 1 && IsLeftIn())
            proof = ReuseProof.OlderDays;
        // the same in another commune's report, with fewer counts than would be proof alone
        if (proof is (null or ReuseProof.SomeCounts) && !within && (contained || (different.Count == 0 && (exact || Wordings.DifferByWords(passage, original)))) && (same.Count >= ManyCounts - 1 ? weight >= (same.Count >= AllOfMany ? DigitsBeside : DigitsOfRareWording) : IsLargeBesideSmall(telling)) && (IsLeftIn() || (report.Metadata.DataTo != source.Metadata.DataTo && LeftBehind.HasTheirWindow(passage, source))))
            proof = ReuseProof.OlderDays;
        // one count of what happened on one day, under one person, or by one document: what that is worth is weighed elsewhere
        if (proof is null && !within && telling.Count == 1 && different.Count == 0 && (passage.People.Any(original.People.Contains) || SharesDay(passage, original, report, source) || passage.Documents.Any(original.Documents.Contains)))
            proof = ReuseProof.SomeCounts;
        // "Tại xã An Bồi: các tổ hòa giải tiếp nhận 08 vụ việc, ..." with all that An Bồi itself says of them
        if (proof is (null or ReuseProof.SomeCounts) && named && different.Count == 0 && telling.Count > 1 && Coincidence.AreOneText(passage, original))
            proof = ReuseProof.FewCounts;
        return proof is { } found ? new Reuse(source, original, found, weight, telling, [.. Told(found, passage, report, source, original, same)], different) : null;

        // their period stands in both
        bool IsLeftIn() => LeftBehind.NamesTheirPeriod(passage, report, source) && LeftBehind.NamesTheirPeriod(original, report, source);
    }

    /// <summary>"đối thoại với nhân dân (ngày 15/10/2018)": of the ninety days of a quarter one is as telling as a count of two digits.</summary>
    private const int DigitsOfDay = 2;

    /// <summary>Both tell of one day that is no end of a period and no beginning.</summary>
    internal static bool SharesDay(Passage passage, Passage original, PastReport report, PastReport source) =>
        passage.Days.Any(day => !day.InRange && original.Days.Contains(day) && !IsBound(day.Day, report) && !IsBound(day.Day, source));

    private static bool IsBound(DateOnly day, PastReport report) =>
        day == report.Metadata.DataFrom || day == report.Metadata.DataTo || day == report.Span?.First || day == report.Span?.Last;

    /// <summary>Words for what is counted from the beginning of the year, folded.</summary>
    private static readonly string[] SinceNewYear = [Texts.Folding.Fold("lũy kế"), Texts.Folding.Fold("từ đầu năm"), Texts.Folding.Fold("cộng dồn")];

    /// <summary>"nhận mới 2.049 hồ sơ; kỳ trước chuyển qua 08": two counts, one of thousands; with the other's period in the sentence they were not come by twice.</summary>
    private static bool IsLargeBesideSmall(List<TellingNumber> telling) => telling.Count == 2 && telling.Exists(number => number.Digits >= DigitsBeside);

    /// <summary>Both say it of a year before theirs, or of the one year that both report on: it is no count of their periods.</summary>
    internal static bool IsOfTheirYear(TellingNumber number, PastReport report, PastReport source) =>
        number.OfYear is { } year && (year < report.Metadata.Period?.Year ? source.Metadata.Period?.Year > year : source.Metadata.Period?.Year == year && report.IsSamePlace(source));

    /// <summary>Told in a moment, where likeness takes its time: two numbers, a day, a document, or the other's name in both.</summary>
    private static bool ShareSomething(Passage passage, Passage original, PastReport source)
    {
        var shared = 0;
        foreach (var number in passage.Numbers)
            foreach (var other in original.Numbers)
                if (number.Value == other.Value && ++shared > 1)
                    return true;
        return passage.OtherNames.Contains(source.Commune) || passage.Days.Any(original.Days.Contains) || passage.People.Any(original.People.Contains) || passage.Documents.Any(original.Documents.Contains);
    }

    private static ReuseProof? Counts(Passage passage, Passage original, List<TellingNumber> same, List<TellingNumber> telling, int weight, bool exact, double likeness, bool within, bool contained)
    {
        if (telling.Count < 2 || (!contained && same.Count * 5 < Math.Max(passage.Numbers.Count, original.Numbers.Count) * 3))
            return null;
        var all = same.Count == passage.Numbers.Count && (same.Count == original.Numbers.Count || contained);
        if (within ? weight >= (all ? DigitsWithin : DigitsOfSome) && (telling.Any(number => number.Digits >= 3) || (all && telling.Count >= ManyCounts)) : weight >= (telling.Count >= ManyCounts ? DigitsAmong - 1 : DigitsAmong))
            return within || all || telling.Exists(number => number.Digits >= LargeCount) || weight > DigitsAmong ? ReuseProof.Counts : ReuseProof.SomeCounts;
        var few = within ? weight >= DigitsWithin || (weight == DigitsWithin - 1 && (telling.Count > 2 || (telling.Any(number => number.Digits >= 3) && !telling.Any(number => number.Value % 10 == 0)))) : weight >= DigitsAmong - 1 && telling.Count > 2;
        // within a commune's few reports a word may have been changed, or several where there are many counts
        return (exact || contained || (within && (likeness >= NearlySame || Wordings.DifferByWords(passage, original) || (same.Count >= ManyCounts && Words(passage, original) >= MostWords)))) && all && few ? ReuseProof.FewCounts : ReuseProof.SomeCounts;
    }

    /// <summary>
    /// Different numbers none of which follows from others of them: a sum, a difference or a rate of two that agree agrees by itself, and nearly all that is
    /// received is resolved.
    /// </summary>
    private static List<TellingNumber> Independent(List<TellingNumber> same)
    {
        var telling = new List<TellingNumber>();
        foreach (var number in same.DistinctBy(number => number.Value).Take(MostCompared))
            if (!telling.Any(one => IsNearly(number.Value, one.Value)) && !telling.Any(one => telling.Any(other => one != other && Follows(number, one.Value, other.Value))) && !(number.IsRate && same.Any(one => !one.IsRate && same.Any(other => !other.IsRate && one != other && Follows(number, one.Value, other.Value)))))
                telling.Add(number);
        return telling.FindAll(number => !IsTotal(telling, number));
    }

    /// <summary>A digit for each count that is nearly another one, as long as it is not the same.</summary>
    private static int NearlyTold(List<TellingNumber> counted, List<TellingNumber> telling) =>
        counted.DistinctBy(number => number.Value).Count(number => !number.IsRate && !telling.Exists(one => one.Value == number.Value) && telling.Exists(one => IsNearly(number.Value, one.Value)));

    /// <summary>
    /// Among thousands of communes "153 trong 160 phiếu" comes about by chance: round numbers tell their first digits only, and a number that is nearly one before it tells as much as
    /// what is missing.
    /// </summary>
    private static List<TellingNumber> Weighed(List<TellingNumber> telling) =>
        [.. telling.Select((number, i) => number with { Digits = Math.Min(number.Value >= 100 && number.Value % 10 == 0 ? number.Digits - 1 : number.Digits, NearDigits(telling, i)) })];

    /// <summary>"phát 136 phiếu, thu 134, hài lòng 133": a count that is nearly one before it tells as much as what is missing.</summary>
    private static int NearDigits(List<TellingNumber> telling, int index) =>
        telling.Take(index).Where(one => one.Value > 20 && Math.Abs(one.Value - telling[index].Value) * Near <= one.Value).Select(one => DigitsOf(Math.Abs(one.Value - telling[index].Value))).DefaultIfEmpty(int.MaxValue).Min();

    private static int DigitsOf(decimal value) => value < 10 ? 1 : value < 100 ? 2 : 3;

    /// <summary>A number is nearly another where it is off by less than one in so many.</summary>
    private const decimal Near = 10;

    /// <summary>"145 hồ sơ (khai sinh 72, kết hôn 29, việc khác 44)": the numbers right behind it add up to it.</summary>
    private static bool IsTotal(List<TellingNumber> telling, TellingNumber total)
    {
        var sum = 0m;
        foreach (var part in telling.SkipWhile(number => number != total).Skip(1).TakeWhile(part => sum < total.Value && IsCount(part)))
            sum += part.Value;
        return sum == total.Value && sum > 0;
    }

    /// <summary>Rates add up to nothing: "198 văn bản, ký số 98,5%, gửi điện tử 99,5%".</summary>
    private static bool IsCount(TellingNumber number) => !number.IsRate && number.Value == decimal.Truncate(number.Value);

    private static bool IsNearly(decimal one, decimal other) => one > 100 && other > 100 && Math.Abs(one - other) * 50 <= Math.Max(one, other);

    private static bool Follows(TellingNumber number, decimal one, decimal other) => number.IsRate
        ? other > 0 && Math.Abs(number.Value - (one / other * 100)) < 1
        : number.Value == one + other || number.Value == one - other;

    /// <summary>Shared words over all words (Dice), 0 to 1.</summary>
    internal static double Words(Passage passage, Passage original)
    {
        var (here, there) = (Of(passage), Of(original));
        return 2.0 * here.Count(there.Contains) / Math.Max(1, here.Count + there.Count);

        static HashSet<string> Of(Passage passage) => [.. passage.Masked.Split([' ', ',', ';', ':', '.', '(', ')', '-', '+', '#'], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static IEnumerable<string> Told(ReuseProof proof, Passage passage, PastReport report, PastReport source, Passage original, List<TellingNumber> same) => proof switch
    {
        ReuseProof.OtherName => [source.Metadata.Commune ?? ""],
        ReuseProof.OlderDays => LeftBehind.OlderDays(passage, report, source, original).Select(day => Phrases.Day(day.Day)).Concat(same.Select(number => number.Raw)),
        _ => same.Select(number => number.Raw),
    };
}
