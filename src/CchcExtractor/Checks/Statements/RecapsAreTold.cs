using System.Globalization;
using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: whoever sums a report up copies its counts ("1.056 hồ sơ mới tiếp nhận đều được cập nhật"). A count there that stands nowhere else in the report, and is one slip of the
/// hand away from the only count of the results that is told with the same unit and words ("1.065 hồ sơ tiếp nhận mới trong kỳ"), is that one mistyped.
/// </summary>
public sealed class RecapsAreTold : ISecondLook
{
    private const decimal Fewest = 10;

    /// <summary>No report tells so many; each is held against each.</summary>
    private const int MostCounts = 3000;

    /// <summary>From here on one digit put for another comes about by chance in less than one pair of thirty.</summary>
    private const decimal Telling = 100;

    /// <summary>Words that must stand beside both, by how many digits the count has.</summary>
    private const int WordsOfThree = 1;

    private const int WordsOfTwo = 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, said) = (new StatementWords(rules), new RecapWords(rules));
        var sentences = ReadSentences.Of(evidence, rules);
        var summing = Summaries.Of(evidence, rules);
        var all = sentences.Where(sentence => !summing.Contains(sentence.Block)).SelectMany(sentence => sentence.Numbers.Where(number => number.IsCount).Select(number => (Sentence: sentence, Number: number))).ToList();
        if (all.Count > MostCounts)
            yield break;
        var year = ReportedPeriod.Of(evidence)?.Period.Year;
        foreach (var sentence in sentences)
        {
            var sumsUp = Summaries.SumsUp(sentence, evidence, rules);
            var again = sentence.Numbers.Where(number => (sumsUp ? (number.IsCount || IsAllOfIt(number)) && number.Value >= Fewest : IsAllOfIt(number) && number.Value >= Telling) && !Summaries.StandsElsewhere(sentence, number, evidence, rules)).ToList();
            var results = again.Count == 0 || summing.Contains(sentence.Block) ? all : all.FindAll(one => one.Sentence.Block != sentence.Block);
            foreach (var number in again)
            {
                if (IsToldTwice(sentence, number) || IsOfOther(sentence, number, words) || NamesOtherYear(sentence, number, year) || Summaries.AreMade(number.Value, results) || Summaries.IsBorneOut(sentence, number) || Summaries.IsOneOfParts(sentence, number, evidence, rules))
                    continue;
                if (OfTable(sentence, number, evidence) is { } counted)
                {
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(Phrases.Side(counted), Phrases.Printed(counted))));
                    continue;
                }

                var near = results.Where(one => one.Number.Indicator != number.Indicator || number.Indicator.Length == 0).Where(one => AreOfUnit(sentence, number, one.Sentence, one.Number) && !IsOfOther(one.Sentence, one.Number, words) && IsSlip(number.Value, one.Number.Value) && !sentence.Numbers.Any(beside => beside.Value == one.Number.Value) && !IsItsRest(sentence, number, one.Sentence, one.Number)).ToList();
                var meant = near.FindAll(one => said.Shared(sentence, number, one.Sentence, one.Number) >= ((number.Value >= Telling && one.Number.Value >= Telling) || DigitSlips.Swapped(number.Value, one.Number.Value) ? WordsOfThree : WordsOfTwo));
                if (meant.Count == 0 && sumsUp && number.Value >= Telling && number.Unit == UnitKeys.Dossiers)
                    meant = [.. near.Where(one => one.Number.Unit == number.Unit && one.Number.Value >= Telling && (said.Shared(sentence, number, one.Sentence, one.Number) > 0 || DigitSlips.OneReplaced(Phrases.English(number.Value), Phrases.English(one.Number.Value))) && sentences.Count(other => other.Numbers.Any(same => (same.Whole ?? same.Value) == one.Number.Value && !same.IsRate && same.Unit == number.Unit)) >= TimesTold).OrderByDescending(one => said.Shared(sentence, number, one.Sentence, one.Number)).Take(1)];
                if (meant.DistinctBy(one => one.Number.Value).Count() == 1 && (number.Value >= Telling || near.DistinctBy(one => one.Number.Value).Count() == 1))
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(meant[0].Sentence.Side(meant[0].Number), meant[0].Sentence.Raw(meant[0].Number))));
                else if (sumsUp && OfSameWords(sentence, number, results, words, said) is { } same)
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(same.Sentence.Side(same.Number), same.Sentence.Raw(same.Number))));
            }
        }
    }

    /// <summary>
    /// "Còn 117 hồ sơ nộp giấy" where 116 of 233 came online; "10% vốn chưa giải ngân (880 triệu đồng)" of 8.800: what another leaves of its whole, or the share of it that is printed beside.
    /// </summary>
    private static bool IsItsRest(Sentence sentence, PrintedNumber number, Sentence there, PrintedNumber other) =>
        there.Paragraph.Any(whole => whole is { IsRate: false } && whole != other && whole.Value - other.Value == number.Value)
        || sentence.Numbers.Any(share => share is { IsRate: true, Value: > 0 and < 100 } && other.Value > 0 && AsPrinted.FitsExactly(number.Value / other.Value * 100, share.Printed));

    /// <summary>A count of hundreds of dossiers that the results tell so often is what a summary means, in whatever words.</summary>
    private const int TimesTold = 2;

    /// <summary>"niêm yết 172/172 thủ tục": all of them, which are told elsewhere.</summary>
    private static bool IsAllOfIt(PrintedNumber number) => number.Whole == number.Value && number is { IsWord: false, Printed: { Decimals: 0, Ambiguous: false, Approximate: false } };

    /// <summary>"Tổng số TTHC của xã: 166 thủ tục, đã niêm yết 166/166": who says it twice in one sentence mistypes it in neither.</summary>
    private static bool IsToldTwice(Sentence sentence, PrintedNumber number) =>
        sentence.Numbers.Any(other => other != number && other.Value == number.Value && other is { IsWord: false, IsRate: false, Printed: { Decimals: 0, Ambiguous: false } });

    /// <summary>"31 nhiệm vụ do huyện giao" where the results have "giao cho xã là 35 nhiệm vụ": no slip of a digit, but the only count near it of that unit that is told with the same words.</summary>
    private static (Sentence Sentence, PrintedNumber Number)? OfSameWords(Sentence sentence, PrintedNumber number, List<(Sentence Sentence, PrintedNumber Number)> results, StatementWords words, RecapWords said)
    {
        if (number.Unit.Length < 2)
            return null;
        var told = results.FindAll(one => one.Number.Unit == number.Unit && one.Number.Value > 0 && Math.Max(one.Number.Value, number.Value) <= MostTimes * Math.Min(one.Number.Value, number.Value) && said.Shared(sentence, number, one.Sentence, one.Number) >= WordsOfTwo && !IsOfOther(one.Sentence, one.Number, words));
        return told.Count > 0 && told.TrueForAll(one => one.Number.Value == told[0].Number.Value) && !sentence.Numbers.Any(beside => beside.Value == told[0].Number.Value) ? told[0] : null;
    }

    /// <summary>So many times one may be the other.</summary>
    private const decimal MostTimes = 1.3m;

    private static bool AreOfUnit(Sentence sentence, PrintedNumber number, Sentence there, PrintedNumber other) =>
        number.Unit.Length == 0 && other.Unit.Length == 0 ? DigitSlips.Swapped(number.Value, other.Value) :
        number.Unit == "?" || other.Unit == "?" ? number.Unit == other.Unit && sentence.WordBehind(number) == there.WordBehind(other) : number.Unit.Length > 0 && (number.Unit == other.Unit || other.Unit.Length == 0);

    private static bool IsSlip(decimal one, decimal other)
    {
        var (digits, others) = (DigitSlips.OfRate(one, 0), DigitSlips.OfRate(other, 0));
        return one != other && (DigitSlips.Swapped(digits, others) || (one >= Telling && (DigitSlips.OneReplaced(digits, others) || DigitSlips.Explain(digits, others))) || Misprint.TensReplaced(one, other));
    }

    /// <summary>Of another period, a target, others than the commune, or some of them only.</summary>
    internal static bool IsOfOther(Sentence sentence, PrintedNumber number, StatementWords words) =>
        sentence.Folded[sentence.Start..number.Start] is var before && before[(before.LastIndexOf(';') + 1)..] is var matter && sentence.Around(number, number) is var clause
        && (words.IsAbout(before) || words.IsOfAllCommunes(sentence, number) || words.OfWhole.Any(word => Texts.Words.EndsWith(before.TrimEnd(' '), word)) || words.TellsOfOther(matter) || words.TellsOfOtherTime(clause) || (number.Unit == UnitKeys.Tasks ? StatementWords.Any(words.Growth, clause) : words.Compares(clause)) || StatementWords.Any(words.Rounding, clause) || StatementWords.Any(words.Not, clause));

    /// <summary>"Số thủ tục niêm yết tại thời điểm cuối năm 2023 là 157" in a report for 2024: the clause before the number names a year that is not the report's.</summary>
    internal static bool NamesOtherYear(Sentence sentence, PrintedNumber number, int? year)
    {
        var before = sentence.Folded[sentence.Start..number.Start];
        var matter = Texts.Bullets.TrimStart(before[(before.LastIndexOf(';') + 1)..]);
        // "Năm 2022, xã tiếp nhận 1.429 hồ sơ": it opens the sentence
        return year is { } reported && (IsOther(before[(before.LastIndexOfAny([';', ',']) + 1)..]) || (matter.StartsWith(Year, StringComparison.Ordinal) && IsOther(matter)) || (matter.IndexOf(':') is > 0 and < LongestTopic and var colon && IsOther(matter[..colon])));

        bool IsOther(string clause) => Texts.Words.IndexOf(clause, Year) is >= 0 and var at && clause.AsSpan(at + Year.Length).TrimStart(' ') is var behind && behind.Length >= YearDigits
            && int.TryParse(behind[..YearDigits], NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named != reported;
    }

    /// <summary>Characters of "Đánh giá, xếp loại năm 2022".</summary>
    private const int LongestTopic = 50;

    private const string Year = "năm";

    private const int YearDigits = 4;

    /// <summary>"với 5.195 hồ sơ tiếp nhận" where the last row of a table has 5.159 of them: the count of that name in the tables of the results.</summary>
    private static Figure? OfTable(Sentence sentence, PrintedNumber number, Evidence evidence)
    {
        if (number.Unit != UnitKeys.Dossiers || number.Value < Telling)
            return null;
        var clause = sentence.Around(number, number);
        var indicator = OfDossiers.FirstOrDefault(one => one.Words.Any(word => Texts.Words.Contains(clause, word))).Indicator;
        return evidence.Figures.FirstOrDefault(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Value: not null } && figure.Indicator == indicator && evidence.Document.Blocks[figure.Block] is Documents.Table && IsSlip(number.Value, figure.Value.Value));
    }

    private static readonly (string Indicator, string[] Words)[] OfDossiers = [("dossiers.received", ["tiếp nhận", "nhận mới"]), ("dossiers.resolved", ["giải quyết", "trả"])];
}
