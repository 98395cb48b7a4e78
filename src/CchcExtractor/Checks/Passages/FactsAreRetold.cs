using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>
/// <c>repeat/value-differs</c>: where a report sums up it tells its facts a second time, in fewer words ("chỉ ra 6 tồn tại ..." and "trong 8 tồn tại đoàn kiểm tra đã chỉ ra"). Whatever is counted, a count there that no count of the kind
/// in the results bears out, while the one that shares most of its words with it is a slip of the hand away, is that one mistyped.
/// </summary>
/// <remarks>
/// Measured on 5,000 invented reports in some fifty hands: pairs that share two words which say what is counted, half of those the second telling has, and whose counts are one digit apart, were wrong in 26 of 35 cases, and in all
/// where the second count stood nowhere else and both told of the same state of the thing.
/// </remarks>
public sealed class FactsAreRetold : ISecondLook
{
    /// <summary>Share of the telling words of the second telling that the first has too.</summary>
    private const double FewestShared = 0.45;

    private const int FewestWords = 2;

    /// <summary>Of one digit any number is a slip of any other: as many words must say that it is the same.</summary>
    private const int FewestOfSmall = 3;

    /// <summary>From here on a count printed anywhere may be the one meant.</summary>
    private const decimal Large = 10;

    /// <summary>No report tells so many; each is held against each.</summary>
    private const int MostFacts = 3000;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, fillers) = (new StatementWords(rules), rules.Words(WordList.Filler).ToHashSet(StringComparer.Ordinal));
        var (roles, beside, neighbours) = (rules.Words(WordList.StateOfThing), rules.Words(WordList.BesideParts), rules.Words(WordList.AsideOfNeighbour));
        var (sentences, year) = (ReadSentences.Of(evidence, rules), Dates.ReportedPeriod.Of(evidence)?.Period.Year);
        bool SumsUp(Sentence sentence) => Summaries.SumsUp(sentence, evidence, rules);
        var results = sentences.Where(sentence => !SumsUp(sentence)).SelectMany(sentence => sentence.Numbers.Where(IsFact).Select(number => new Told(sentence, number, Telling(sentence, number, fillers)))).ToList();
        if (results.Count > MostFacts)
            yield break;
        foreach (var sentence in sentences.Where(SumsUp))
            foreach (var number in sentence.Numbers.Where(IsFact))
            {
                var again = new Told(sentence, number, Telling(sentence, number, fillers));
                if (again.Words.Count < FewestWords || StatementWords.Any(neighbours, sentence.Folded[sentence.Start..number.Start]) || IsOfOther(sentence, number, words, beside) || Statements.RecapsAreTold.NamesOtherYear(sentence, number, year) || (number.IsRate && words.IsOfOtherWhole(sentence.Words)) || Summaries.IsBorneOut(sentence, number) || (number.Value >= Large && (Summaries.StandsElsewhere(sentence, number, evidence, rules) || Summaries.AreMade(number.Value, results.Select(one => (one.Sentence, one.Number))))) || results.Exists(one => HasValue(one, number) && MayCountSame(one, again)))
                    continue;
                var alike = results.Where(one => one.Sentence.Block != sentence.Block && CountsSame(one, again)).Select(one => (One: one, Shared: one.Words.Intersect(again.Words).Count())).OrderByDescending(one => one.Shared).ToList();
                if (alike is not [var (meant, shared), ..] || (number.Unit is "" or UnitKeys.Dossiers && number.Value < Large) || (IsSwapped(number, meant.Number) ? shared < 1 : shared < (number.Value < Large || meant.Number.Value < Large ? FewestOfSmall : FewestWords) || shared < FewestShared * Math.Min(again.Words.Count, meant.Words.Count)) || alike.Exists(other => other.Shared == shared && other.One.Number.Value != meant.Number.Value))
                    continue;
                // "hệ thống còn hiển thị 09 hồ sơ trễ, ... nên số trễ thực là 06": who tells both means both
                if (sentence.Paragraph.Any(beside => beside != number && beside.Value == meant.Number.Value && beside.Unit == meant.Number.Unit))
                    continue;
                if (!IsSlip(number, meant.Number) || IsOfOther(meant.Sentence, meant.Number, words, beside) || !(IsSwapped(number, meant.Number) || SameState(again, meant, roles)) || meant.Number.Printed.Approximate)
                    continue;
                yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(meant.Sentence.Side(meant.Number), meant.Sentence.Raw(meant.Number))));
            }
    }

    /// <param name="Sentence">Where it is told.</param>
    /// <param name="Number">The count.</param>
    /// <param name="Words">What its clause says of it.</param>
    private sealed record Told(Sentence Sentence, PrintedNumber Number, HashSet<string> Words);

    private static bool IsFact(PrintedNumber number) => number is { Value: > 0 } && (number.IsCount || number is { IsRate: true, Printed: { Decimals: > 0, Approximate: false } } || number is { Unit: UnitKeys.Money, Whole: null, IsWord: false, Printed.Ambiguous: false });

    private static bool HasValue(Told one, PrintedNumber number) => one.Number.Value == number.Value || one.Number.Whole == number.Value;

    /// <summary>The same unit, or of unknown ones the same word.</summary>
    private static bool CountsSame(Told one, Told other) =>
        (one.Number.Unit.Length == 0 && !other.Number.IsRate && one.Sentence.EndsBehind(one.Number)) || one.Number.Unit == other.Number.Unit && (one.Number.Unit.Length > 1 || (one.Number.Unit.Length == 1 && one.Sentence.WordBehind(one.Number) == other.Sentence.WordBehind(other.Number)));

    private static bool MayCountSame(Told one, Told other) => CountsSame(one, other) || one.Number.Unit.Length < 2 || other.Number.Unit.Length < 2;

    /// <summary>Two digits of a number of three and more swapped: hardly chance.</summary>
    private static bool IsSwapped(PrintedNumber one, PrintedNumber other) =>
        (DigitSlips.OfRate(one.Numeral, one.Printed.Decimals), DigitSlips.OfRate(other.Numeral, other.Printed.Decimals)) is var (digits, others) && digits.Length > 2 && DigitSlips.Swapped(digits, others);

    /// <summary>One digit put for another, or two swapped.</summary>
    private static bool IsSlip(PrintedNumber one, PrintedNumber other) =>
        (DigitSlips.OfRate(one.Numeral, one.Printed.Decimals), DigitSlips.OfRate(other.Numeral, other.Printed.Decimals)) is var (digits, others) && (DigitSlips.Swapped(digits, others) || DigitSlips.OneReplaced(digits, others));

    /// <summary>"hoàn thành 18 nhiệm vụ" and "đề ra 38 nhiệm vụ", "3 sáng kiến được công nhận" and "đăng ký 5 sáng kiến" are two things.</summary>
    private static bool SameState(Told one, Told other, IReadOnlyList<string> states) =>
        states.Where(state => Texts.Words.Contains(Nearest(one), state)).SequenceEqual(states.Where(state => Texts.Words.Contains(Nearest(other), state)));

    /// <summary>The words right before and behind, within the clause.</summary>
    private static string Nearest(Told told)
    {
        var lead = told.Sentence.Folded[told.Sentence.Start..told.Number.Start];
        var behind = told.Sentence.Folded[told.Number.End..told.Sentence.End];
        var end = behind.AsSpan().IndexOfAny(",;.(:");
        return $"{string.Join(' ', lead[(lead.LastIndexOfAny([',', ';', '(', ')', ':', '.']) + 1)..].Split(' ').TakeLast(WordsBefore))} {string.Join(' ', (end < 0 ? behind : behind[..end]).Split(' ').Take(WordsBehind))}";
    }

    private const int WordsBefore = 5;

    private const int WordsBehind = 7;

    private static bool IsOfOther(Sentence sentence, PrintedNumber number, StatementWords words, IReadOnlyList<string> beside) =>
        Clause(sentence, number) is var clause && (words.TellsOfOtherTime(clause) || StatementWords.Any(beside, clause) || StatementWords.Any(words.Growth, clause) || StatementWords.Any(words.Rounding, clause) || words.IsAbout(sentence.Folded[sentence.Start..number.Start]) || words.IsOfAllCommunes(sentence, number));

    /// <summary>Words of the clause that say what is counted.</summary>
    private static HashSet<string> Telling(Sentence sentence, PrintedNumber number, HashSet<string> fillers) =>
        [.. Clause(sentence, number).Split([' ', ',', ':', '(', ')', '"', '“', '”', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsLetter(word[0]) && !fillers.Contains(word) && !word.Any(char.IsAsciiDigit))];

    /// <summary>"Kinh phí chi cho CCHC (mua máy quét, sửa chữa) là 96,5 triệu đồng": a bracket that is closed before the number ends no clause.</summary>
    private static string WithoutBrackets(string lead)
    {
        for (var open = lead.LastIndexOf('('); open >= 0 && lead.IndexOf(')', open) is > 0 and var close; open = lead.LastIndexOf('('))
            lead = $"{lead[..open]},{lead[(open + 1)..close]},{lead[(close + 1)..]}";
        return lead;
    }

    /// <summary>What stands around a number, from the mark or number before it to the mark or number behind.</summary>
    private static string Clause(Sentence sentence, PrintedNumber number)
    {
        // "mức 2 cho 7.418 công dân": a number with no mark behind it ends no clause
        var from = sentence.Numbers.LastOrDefault(other => other.End <= number.Start && sentence.Between(other, number).AsSpan().IndexOfAny(",;()") >= 0)?.End ?? sentence.Start;
        var lead = WithoutBrackets(sentence.Folded[from..number.Start]);
        var to = sentence.Numbers.FirstOrDefault(other => other.Start >= number.End)?.Start ?? sentence.End;
        var behind = sentence.Folded[number.End..to];
        var end = behind.AsSpan().IndexOfAny(";.(");
        return $"{lead[(lead.LastIndexOfAny([';', '(', ')']) + 1)..]} {(end < 0 ? behind : behind[..end])}";
    }
}
