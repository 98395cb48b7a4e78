using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: a number that the results give is said again in other words that no rule understands, with two digits swapped ("1.109 hồ sơ đã
/// trả" where the results have 1.019 returned). That it is the same number is told by its unit, by a word that stands beside both, and by the swap; of three
/// digits only where the report says the other one twice.
/// </summary>
public sealed class RepeatsAreNotSwapped : ISecondLook
{
    private const decimal Fewest = 100;

    /// <summary>From here on a swap comes about by chance in less than one report in a thousand.</summary>
    private const decimal Telling = 1000;

    /// <summary>Rates are many and near each other: so many words must be the same.</summary>
    private const int WordsOfRate = 2;

    /// <summary>The same for counts of three digits that the report says once.</summary>
    private const int WordsOfFew = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var fillers = rules.Words(WordList.Filler).ToHashSet(StringComparer.Ordinal);
        var sentences = ReadSentences.Of(evidence, rules);
        var all = sentences.SelectMany(sentence => sentence.Numbers.Select(number => (Sentence: sentence, Number: number))).Where(one => !one.Number.IsWord && one.Number.Printed is { Ambiguous: false, Approximate: false }).ToList();
        var times = all.GroupBy(one => one.Number.Value).ToDictionary(same => same.Key, same => same.Count());
        var byDigits = Enumerable.Range(0, all.Count).Where(at => all[at].Number is { IsRate: true } or { IsCount: true }).ToLookup(at => DigitsOf(all[at].Number));
        var (told, words, year) = (new HashSet<decimal>(), new StatementWords(rules), ReportedPeriod.Of(evidence)?.Period.Year);
        foreach (var (sentence, number) in all)
        {
            // "534.000 đồng", "354.000 đồng": of a round amount three digits tell
            if ((number.Unit == UnitKeys.Money && number.Value % 1000 == 0 && number.Value < 1_000_000) || number.IsFigure || times[number.Value] > 1 || !(number.IsRate ? number.Printed.Decimals > 0 : number.IsCount && number.Value >= Fewest))
                continue;
            var meant = Swaps(number).SelectMany(digits => byDigits[digits]).OrderBy(at => at).Select(at => all[at]).FirstOrDefault(one => (one.Number.IsFigure || number.IsRate || (number.Value >= Telling && number.Value == number.Numeral) || (number.Unit == UnitKeys.Money && number.Numeral != decimal.Truncate(number.Numeral))) && one.Sentence.Block != sentence.Block && !StandsBeside(one.Number, sentence, number)
                && (number.Unit == one.Number.Unit || (!number.IsRate && !one.Number.IsRate && number.Unit != UnitKeys.News && one.Number.Unit != UnitKeys.News && (number.Unit.Length == 0 || one.Number.Unit.Length == 0)))
                && Shared(sentence, number, one.Sentence, one.Number, fillers) >= (number.Unit == UnitKeys.Money && number.Value != number.Numeral ? WordsOfFew : WordsAsked(number, times[one.Number.Value]) + (one.Number.IsFigure || number.IsRate ? 0 : 1)));
            if (meant.Number is not null && !told.Contains(meant.Number.Value) && !IsOfOther(sentence, number, words) && !IsOfDocuments(sentence, number, meant.Number, words) && !words.IsOfAllCommunes(sentence, number) && !RecapsAreTold.NamesOtherYear(sentence, number, year) && !words.IsOfAllCommunes(meant.Sentence, meant.Number) && !(number.IsRate && words.IsOfOtherWhole(sentence.Words)) && !IsQuotient(sentence, number) && !IsPartOfSum(sentence, number) && !IsSum(sentence, number) && !(number.IsCount && Summaries.AreMade(number.Value, all)) && told.Add(number.Value)) // a pair once
                yield return new Outcome.Failed(Differs(sentence, number, meant.Sentence, meant.Number));
        }
    }

    /// <summary>"phát hành 121 văn bản; 112 văn bản có chữ ký số": whoever has both numbers in one paragraph means both.</summary>
    private static bool StandsBeside(PrintedNumber meant, Sentence sentence, PrintedNumber number) => sentence.Paragraph.Any(beside => beside != number && beside.Value == meant.Value && beside.Unit == number.Unit);

    /// <summary>"9 tháng nhận 4.127 hồ sơ; quý I 1.305, quý II 1.402, quý III 1.420": the numbers behind another add up to it, and this is one of them.</summary>
    private static bool IsPartOfSum(Sentence sentence, PrintedNumber number)
    {
        var counts = sentence.Numbers.Where(one => one.IsCount && one.Depth == number.Depth).ToList();
        // "trực tuyến 1.648/2.305 hồ sơ (toàn trình 1.102, một phần 546)"
        if (counts.Exists(other => other != number && sentence.Numbers.Any(whole => whole.Start < number.Start && !whole.IsRate && whole.Value == number.Value + other.Value)))
            return true;
        for (var total = 0; total < counts.Count; total++)
        {
            var sum = 0m;
            for (var i = total + 1; i < counts.Count && sum < counts[total].Value; i++)
                if ((sum += counts[i].Value) == counts[total].Value && i > total + 1)
                {
                    if (number.Start >= counts[total].Start && number.Start <= counts[i].Start)
                        return true;
                    break;
                }
        }

        return false;
    }

    /// <summary>"tiếp nhận mới 1.246 hồ sơ ... Kỳ trước chuyển sang: 18 hồ sơ. Cộng: 1.264 hồ sơ.": two counts of one unit before it in the paragraph come to it.</summary>
    private static bool IsSum(Sentence sentence, PrintedNumber number)
    {
        var before = number.IsCount ? sentence.Paragraph.Where(one => one.IsCount && one.End <= number.Start && one.Unit == number.Unit && one.Value > 0).Select(one => one.Value).ToList() : [];
        return before.Where((one, i) => before.Skip(i + 1).Contains(number.Value - one)).Any();
    }

    /// <summary>"phải giải quyết là 444 hồ sơ. Đã giải quyết 435 hồ sơ (97,97%)": the rate is right of what stands before it.</summary>
    private static bool IsQuotient(Sentence sentence, PrintedNumber number) =>
        number.IsRate && (sentence.Numbers.Any(one => one.Whole is { } all and > 0 && AsPrinted.FitsExactly(one.Value / all * 100, number.Printed)) || sentence.Paragraph.LastOrDefault(part => part.End <= number.Start && part.IsCount) is { } part && sentence.Paragraph.Any(whole => whole.IsCount && whole.Value > part.Value && AsPrinted.FitsExactly(part.Value / whole.Value * 100, number.Printed)));

    /// <summary>Of another period, a target, or what one has more than another.</summary>
    private static bool IsOfOther(Sentence sentence, PrintedNumber number, StatementWords words) =>
        (sentence.Folded[sentence.Start..number.Start] is var before && before.AsSpan().LastIndexOfAny(",:") is > 0 and var lead && words.TellsOfOther(before[(before.LastIndexOf(';') + 1 is var from && from < lead ? from : 0)..lead])) || WithLead(sentence, number) is var clause && (words.TellsOfOther(clause) || StatementWords.Any(words.Exceeding, clause) || (StatementWords.Any(words.Growth, clause) && !RisesTo(sentence, number, words)));

    /// <summary>"Văn bản đến năm 2023: 1.622 (đúng hạn 1.576)" beside 1.567 dossiers: a number in brackets that prints no unit has that of what stands before them.</summary>
    private static bool IsOfDocuments(Sentence sentence, PrintedNumber number, PrintedNumber meant, StatementWords words) =>
        number is { Depth: > 0, Unit.Length: 0 } && meant.Unit is { Length: > 1 } and not UnitKeys.Documents && sentence.Folded.LastIndexOf('(', number.Start) is var open && open > sentence.Start
        && sentence.Folded[(sentence.Start + sentence.Folded.AsSpan(sentence.Start, open - sentence.Start).LastIndexOf(';') + 1)..open] is var host && (StatementWords.Any(words.IncomingDocuments, host) || StatementWords.Any(words.OutgoingDocuments, host));

    /// <summary>"tăng từ 88,7% lên 92,4%": what it came to.</summary>
    private static bool RisesTo(Sentence sentence, PrintedNumber number, StatementWords words) => StatementWords.BeforeEnd(words.RisesTo, sentence.Folded[sentence.Start..number.Start]) is not null;

    /// <summary>How many words must stand beside both: the fewer digits tell, the more.</summary>
    private static int WordsAsked(PrintedNumber number, int times) =>
        number.IsRate ? WordsOfRate : number.Value >= Telling ? times > 1 ? 0 : 1 : times > 1 ? 1 : WordsOfFew;

    /// <summary>What tells one printed number from another.</summary>
    private static (bool IsRate, int Decimals, string Digits) DigitsOf(PrintedNumber number) => (number.IsRate, number.Printed.Decimals, DigitSlips.OfRate(number.Value, number.Printed.Decimals));

    /// <summary>The digits of a number with two neighbours swapped, every way that there is.</summary>
    private static IEnumerable<(bool IsRate, int Decimals, string Digits)> Swaps(PrintedNumber number)
    {
        var own = DigitsOf(number);
        for (var i = 1; i < own.Digits.Length; i++)
            if (own.Digits[i] != own.Digits[i - 1])
                yield return own with { Digits = $"{own.Digits[..(i - 1)]}{own.Digits[i]}{own.Digits[i - 1]}{own.Digits[(i + 1)..]}" };
    }

    /// <summary>Words that stand in the clauses of both.</summary>
    private static int Shared(Sentence sentence, PrintedNumber number, Sentence there, PrintedNumber other, HashSet<string> fillers) =>
        SharedWords.Count(ClauseText(sentence, number), ClauseText(there, other), fillers.Contains);

    private static string ClauseText(Sentence sentence, PrintedNumber number) => sentence.Around(number, number);

    /// <summary>Its clause; of a number in brackets the words before them as well ("So với cùng kỳ năm 2021 (1.514 hồ sơ)").</summary>
    private static string WithLead(Sentence sentence, PrintedNumber number) =>
        number.Depth > 0 && sentence.Folded.LastIndexOf('(', number.Start) is var open && open > sentence.Start ? $"{sentence.Folded[(sentence.Start + sentence.Folded.AsSpan(sentence.Start, open - sentence.Start).LastIndexOfAny(",;:.") + 1)..open]} {sentence.Around(number, number)}" : sentence.Around(number, number);

    private static Discrepancy Differs(Sentence sentence, PrintedNumber number, Sentence there, PrintedNumber meant)
    {
        var sides = new[] { sentence.Side(number), there.Side(meant) };
        var (here, where) = (sentence.Place, Phrases.Place(there.Block.Location, there.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"\"{sides[0].Quote}\" ({here.Vietnamese}) có thể gõ đảo chữ số của \"{sides[1].Quote}\" ({where.Vietnamese}): hai nơi ghi {sentence.Raw(number)} và {there.Raw(meant)}.",
                $"\"{sides[0].Quote}\" ({here.English}) may have two digits swapped of \"{sides[1].Quote}\" ({where.English}): {sentence.Raw(number)} here, {there.Raw(meant)} there."),
            Sides = sides,
            Found = sentence.Raw(number),
            Expected = there.Raw(meant),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
