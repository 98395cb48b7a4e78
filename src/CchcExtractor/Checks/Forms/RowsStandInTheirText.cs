using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> without knowing how a clerk words a fact: the value of a row stands nowhere in the text, though the text tells of its matter (<c>topic</c>) with a number of its kind that is no row's value.
/// (Of about a thousand clean reports with forms none had this in the rows of plan, survey and staff; of 266 planted slips 182 did.)
/// </summary>
public sealed class RowsStandInTheirText : ISecondLook
{
    /// <summary>Smaller values stand anywhere by chance, or are told in words.</summary>
    private const decimal Fewest = 5;

    /// <summary>So many times the one may be the other.</summary>
    private const decimal MostTimes = 2.5m;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <summary>The row has a finding already, or stands in one that has slipped.</summary>
    public bool IsSaidBy(Discrepancy own, Discrepancy earlier) =>
        (earlier.Kind == Checks.Kinds.CrossDiffers || earlier.Kind == Checks.Kinds.ValuesShifted) && earlier.Sides.Any(side => side.Location.Path == own.Sides[0].Location.Path);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var lines = new FormRows(evidence, rules).Distinct.Where(line => line.Figure.Value > 0).ToList();
        if (!lines.Exists(line => line.Rule.Topic.Count > 0) || evidence.IsOfTwoPeriods)
            yield break;
        var (units, words) = (rules.Vocabulary("units"), new StatementWords(rules));
        var sentences = ReadSentences.Of(evidence, rules);
        var printed = PrintedCounts.Of(evidence, rules);
        foreach (var (row, rule) in lines.Where(line => line.Rule is { Topic.Count: > 0, Level.Length: 0 } && line.Figure.Value >= Fewest))
        {
            var unit = units.Find(Folding.Fold(rule.Unit))?.Key ?? "";
            var isOther = CountsOthers(row.Value!.Value, unit, sentences, printed);
            if ((printed.InText.Contains(row.Value.Value) && !isOther) || (!printed.InText.Contains(row.Value.Value) && printed.SumsOfRows.Contains(row.Value.Value)))
            {
                yield return Outcome.Passed;
                continue;
            }

            var counted = new CountedAs(unit, units);
            var rest = lines.Where(line => line.Figure != row && line.Rule.Unit == rule.Unit).Select(line => line.Figure.Value!.Value).ToList();
            var sums = Sums(rule, row.Value.Value, lines);
            var matter = sentences.Where(sentence => rule.Topic.All(topic => topic.IsIn(sentence.Words))).ToList();
            var told = matter.SelectMany(sentence => Orphans(sentence, counted, row.Value.Value, rest, words).Where(number => !TellsOfOther(sentence, number, row.Value.Value, words) && !sums.Contains(number.Value) && !SlipsThatCameBack.MayBeFewer(rule, row.Value.Value, number.Value, sentence.Words, rules)).Select(number => (Sentence: sentence, Number: number))).ToList();
            if (told.Count == 0 || IsMade(row.Value.Value, matter) || (isOther && !(told.TrueForAll(one => one.Number.Value == told[0].Number.Value) && Misprint.PlausibleRepeat(told[0].Number.Value, row.Value.Value))))
                yield return Outcome.NotEvaluated;
            else
            {
                var (sentence, number) = told.OrderByDescending(one => Misprint.Plausible(one.Number.Value, row.Value.Value)).First();
                var differs = TextAgainstRow.Differs(row, sentence.Side(number), sentence.Raw(number), sentence.Excerpt, "text", rules);
                yield return new Outcome.Failed(isOther ? differs : differs with { Message = differs.Message.With(new($"Số {Phrases.Printed(row)} không có ở chỗ nào trong phần nội dung.", $"{Phrases.Printed(row)} stands nowhere in the text.")) });
            }
        }
    }

    /// <summary>"gửi đi 56 văn bản" bears out no row that has 56 tasks: wherever the text prints the number, it counts things that are surely none of the row's.</summary>
    private static bool CountsOthers(decimal value, string unit, IReadOnlyList<Sentence> sentences, PrintedCounts printed) =>
        value >= FewestOfOthers && OfTheirOwn.Contains(unit) && sentences.SelectMany(sentence => sentence.Numbers).Where(number => number.Value == value || number.Whole == value).ToList() is { Count: > 0 } same
        && same.Count >= printed.TimesInText(value) && same.TrueForAll(number => number.Whole is null && number.Unit != unit && OfTheirOwn.Contains(number.Unit) && !(unit == UnitKeys.Slips && number.Unit == UnitKeys.People));

    /// <summary>Smaller ones are told in words and in tables.</summary>
    private const decimal FewestOfOthers = 10;

    /// <summary>Units of which none is another's.</summary>
    private static readonly string[] OfTheirOwn = [UnitKeys.Tasks, UnitKeys.Documents, UnitKeys.Dossiers, UnitKeys.Procedures, UnitKeys.People, UnitKeys.Slips, UnitKeys.Money];

    /// <summary>The numbers of a sentence that may be what the row says, and are not what other rows say.</summary>
    private static IEnumerable<PrintedNumber> Orphans(Sentence sentence, CountedAs counted, decimal row, List<decimal> rest, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => number is { IsRate: false, IsWord: false, Printed: { Decimals: 0, Ambiguous: false, Approximate: false } } && counted.Fits(sentence, number, row))
            .SelectMany(number => new[] { (Number: number, Value: number.Value), (Number: number, Value: number.Whole ?? 0) });
        foreach (var same in counts.Where(count => count.Value >= Fewest && count.Value <= MostTimes * row && row <= MostTimes * count.Value).GroupBy(count => count.Value))
            if (same.Count() > rest.Count(other => other == same.Key) && !words.TellsOfOther(sentence.Around(same.First().Number, same.First().Number)))
                yield return same.First().Number;
    }

    /// <summary>"Số TTHC thực hiện: 221; tiếp nhận 3.072 hồ sơ, giảm 61 hồ sơ so với cùng kỳ": what is told of another time is so of the whole sentence, unless two digits of the row changed places and a semicolon stands between.</summary>
    private static bool TellsOfOther(Sentence sentence, PrintedNumber number, decimal row, StatementWords words) =>
        words.TellsOfOther(DigitSlips.Swapped(number.Value, row) ? sentence.Matter(number) : sentence.Words);

    /// <summary>What a row counts, and whether a number of a sentence counts that.</summary>
    private sealed class CountedAs(string unit, Vocabulary units)
    {
        /// <summary>Whoever is asked fills in a slip.</summary>
        private static readonly string[] Asked = [UnitKeys.People, UnitKeys.Asked, UnitKeys.VisitsOfPeople, UnitKeys.Visits];

        private readonly List<string> _others = [.. units.Terms.Where(term => term.Key != unit && !(unit == UnitKeys.Slips && Asked.Contains(term.Key))).SelectMany(term => term.Words)];

        private readonly IReadOnlyList<string> _own = units.ByKey(unit)?.Words ?? [];

        /// <summary>It stands in the row's unit, or in none while the words around it name no other; of procedures too much else is counted in their sections.</summary>
        public bool Fits(Sentence sentence, PrintedNumber number, decimal row) =>
            number.Unit == unit || (unit == UnitKeys.Slips && Asked.Contains(number.Unit)) || (number.Unit is "" or "?" && sentence.Label(number) is var label && (unit != UnitKeys.Procedures || DigitSlips.Swapped(number.Value, row)) && (_own.Any(word => Texts.Words.Contains(label, word)) || (unit != UnitKeys.Procedures && !_others.Exists(word => Texts.Words.Contains(label, word)))));
    }

    /// <summary>"đã hoàn thành 62" for 57 done in time and 5 done late: what rows that are parts of the row come to, with it or by themselves.</summary>
    private static HashSet<decimal> Sums(RowRule rule, decimal row, List<FormLine> lines)
    {
        var parts = lines.Where(line => line.Rule.Form == rule.Form && rule.Whole.Contains(line.Rule.Code)).Select(line => line.Figure.Value!.Value).ToList();
        return [.. parts.Select(part => row + part), .. parts.SelectMany((one, i) => parts.Skip(i + 1).Select(other => one + other)), parts.Sum()];
    }

    /// <summary>Two numbers beside each other come to it, or differ by it.</summary>
    private static bool IsMade(decimal row, IEnumerable<Sentence> told)
    {
        foreach (var sentence in told)
        {
            var counts = sentence.Paragraph.Where(number => !number.IsRate).SelectMany(number => new[] { number.Value, number.Whole }).OfType<decimal>().Where(value => value > 0).Take(MostCounts).ToList();
            if (counts.Where((one, i) => counts.Skip(i + 1).Any(other => one + other == row || Math.Abs(one - other) == row)).Any())
                return true;
        }

        return false;
    }

    private const int MostCounts = 24;
}
