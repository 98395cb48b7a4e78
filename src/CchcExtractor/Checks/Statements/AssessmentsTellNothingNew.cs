using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: the part that sums a report up names its people and its procedures once more in passing ("Với 25 CBCC, khối lượng công việc lớn"),
/// with a number that stands nowhere else in the report and lies close to the one that the results gave.
/// </summary>
public sealed class AssessmentsTellNothingNew : ISecondLook
{
    private const decimal Fewest = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (staff, procedures) = (Only("staff.present", evidence), Only("procedures.in_authority", evidence));
        var words = new StatementWords(rules);
        var sentences = ReadSentences.Of(evidence, rules);
        var summing = Summaries.Of(evidence, rules);
        var results = sentences.Where(sentence => !summing.Contains(sentence.Block)).ToList();
        foreach (var sentence in sentences.Where(sentence => summing.Contains(sentence.Block)))
        {
            foreach (var number in sentence.Numbers)
                if (!IsOfOther(sentence, number, words) && !words.IsOfAllCommunes(sentence, number) && !Summaries.IsBorneOut(sentence, number) && !Summaries.IsOneOfParts(sentence, number, evidence, rules) && AssessmentsRepeat.Of(sentence, number, results, evidence, words) is { } again)
                    yield return new Outcome.Failed(Differs(sentence, number, again));
            foreach (var number in sentence.Numbers.Where(number => number.IsCount && number.Value >= Fewest))
            {
                var meant = IsAllStaff(sentence, number, rules) ? staff : IsAllProcedures(sentence, number, rules) || (number.Unit == UnitKeys.Procedures && procedures is not null && (DigitSlips.Swapped(number.Value, procedures.Value!.Value) || (number.Value >= 100 && number.Value % 100 == procedures.Value.Value % 100 && !rules.Words(WordList.SomeProcedures).Any(word => Words.Contains(sentence.Around(number, number), word))))) ? procedures : null;
                if (meant is null || meant.Indicator == number.Indicator || IsOfOther(sentence, number, words))
                    continue;
                if (number.Value == meant.Value || StandsElsewhere(sentence, number, sentences, evidence) || !(Misprint.PlausibleRepeat(number.Value, meant.Value!.Value) || (meant == staff && Misprint.TensReplaced(number.Value, meant.Value!.Value))))
                    yield return Outcome.Passed;
                else
                    yield return new Outcome.Failed(Differs(sentence, number, meant, rules));
            }
        }
    }

    /// <summary>The figure of the narrative where all mentions of it agree.</summary>
    internal static Figure? Only(string indicator, Evidence evidence)
    {
        var said = evidence.Figures.Where(figure => figure.Indicator == indicator && figure.Field.Length == 0 && figure.Number is { Ambiguous: false, Approximate: false }).ToList();
        return said.Find(figure => figure.Origin == Origin.Narrative) is { } first && said.TrueForAll(figure => figure.Value == first.Value) ? first : null;
    }

    /// <summary>"Đội ngũ 19 cán bộ, công chức", "23 CBCC có mặt": all of them, as the words before or behind say.</summary>
    private static bool IsAllStaff(Sentence sentence, PrintedNumber number, RulePack rules)
    {
        var behind = sentence.Folded[number.End..sentence.End].TrimStart(' ');
        var before = sentence.Folded[sentence.Start..number.Start].TrimEnd(' ', '(', ':');
        // "CBCC có mặt 62", "CBCC (92 người)", "biên chế 45 người"
        if (number.Unit is "" or UnitKeys.People && (StatementWords.BeforeEnd(rules.Words(WordList.StaffAtHand), before) ?? before).TrimEnd(' ') is var named && (rules.Words(WordList.StaffName).Any(name => Words.EndsWith(named, name)) || (number.Unit == UnitKeys.People && (Words.EndsWith(named, Team) || Words.EndsWith(named, Posts)))))
            return !rules.Words(WordList.SomeOfStaff).Any(word => Words.StandsAt(behind.StartsWith(Person, StringComparison.Ordinal) ? behind[Person.Length..].TrimStart(' ') : behind, 0, word));
        return rules.Words(WordList.StaffName).Where(name => Words.StandsAt(behind, 0, name)).MaxBy(name => name.Length) is { } name
            && (StatementWords.BeforeEnd(rules.Words(WordList.AllOfStaff), sentence.Folded[sentence.Start..number.Start]) is not null || rules.Words(WordList.StaffAtHand).Any(word => Words.StandsAt(behind[name.Length..].TrimStart(' '), 0, word)))
            && !rules.Words(WordList.SomeOfStaff).Any(word => Words.StandsAt(behind[name.Length..].TrimStart(' '), 0, word));
    }

    private const string Team = "đội ngũ";

    private const string Posts = "biên chế";

    private const string Person = "người";

    /// <summary>"bộ thủ tục gồm 216 TTHC", "106 TTHC thuộc thẩm quyền giải quyết của xã".</summary>
    private static bool IsAllProcedures(Sentence sentence, PrintedNumber number, RulePack rules) =>
        number.Unit == UnitKeys.Procedures && (rules.Words(WordList.AllProcedures).Any(word => Words.Contains(sentence.Around(number, number), word)) || Words.EndsWith(sentence.Folded[sentence.Start..number.Start].TrimEnd(' '), Set)) && !rules.Words(WordList.SomeProcedures).Any(word => Words.Contains(sentence.Around(number, number), word));

    /// <summary>"Bộ 210 TTHC được quản lý".</summary>
    private const string Set = "bộ";

    private static bool IsOfOther(Sentence sentence, PrintedNumber number, StatementWords words) =>
        IsInBracketOfOther(sentence, number, words) || (number.IsRate && words.IsOfOtherWhole(sentence.Words)) || sentence.Around(number, number) is var clause && (words.TellsOfOtherTime(clause) || StatementWords.Any(words.Exceeding, clause) || StatementWords.Any(words.Growth, clause) || StatementWords.Any(words.Not, clause));

    /// <summary>"thấp hơn cùng kỳ năm 2015 (53,3%, 8/15 đầu việc)": what stands before a bracket holds for all that is in it.</summary>
    private static bool IsInBracketOfOther(Sentence sentence, PrintedNumber number, StatementWords words) =>
        number.Depth > 0 && sentence.Folded[sentence.Start..number.Start] is var before && before.LastIndexOf('(') is > 0 and var open && before[..open] is var lead && words.TellsOfOther(lead[(lead.LastIndexOfAny([',', ';', '.', ')']) + 1)..]);

    /// <summary>The report counts so many of these in another place: that is what is said again.</summary>
    private static bool StandsElsewhere(Sentence sentence, PrintedNumber number, IReadOnlyList<Sentence> sentences, Evidence evidence) =>
        evidence.Figures.Any(figure => figure.Value == number.Value && figure.Unit != "%" && (figure.Origin != Origin.Narrative || evidence.Document.Blocks[figure.Block] != sentence.Block) && IsAlike(figure, number))
        || sentences.Any(other => other.Block != sentence.Block && other.Numbers.Any(one => !one.IsRate && (one.Value == number.Value || one.Whole == number.Value) && (one.Unit == number.Unit || one.Unit.Length == 0 || one.Unit == UnitKeys.People || (number.Unit == UnitKeys.Procedures && one.Unit.Length == 1))));

    private static bool IsAlike(Figure figure, PrintedNumber number) => (number.Unit == UnitKeys.Procedures) == figure.Indicator.StartsWith("procedures.", StringComparison.Ordinal) || figure.Origin != Origin.Narrative;

    /// <summary>The finding that the assessment has one number and the results another.</summary>
    /// <param name="sentence">A sentence of the assessment.</param>
    /// <param name="number">The number in it, which stands nowhere else.</param>
    /// <param name="meant">What it should be.</param>
    internal static Discrepancy Differs(Sentence sentence, PrintedNumber number, AssessmentsRepeat.Meant meant)
    {
        var side = sentence.Side(number);
        var (here, there) = (sentence.Place, Phrases.Place(meant.Side.Location, meant.Side.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"Chỗ nhắc lại ở {here.Vietnamese} ghi {sentence.Raw(number)} (\"{side.Quote}\"), nhưng {there.Vietnamese} ghi {meant.Value} (\"{meant.Side.Quote}\"); số {sentence.Raw(number)} không có ở chỗ nào khác trong báo cáo.",
                $"What is told again in {here.English} says \"{side.Quote}\", but {there.English} says {meant.Value} (\"{meant.Side.Quote}\"); {sentence.Raw(number)} stands nowhere else in the report."),
            Sides = [side, meant.Side],
            Found = sentence.Raw(number),
            Expected = meant.Value,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }

    private static Discrepancy Differs(Sentence sentence, PrintedNumber number, Figure meant, RulePack rules)
    {
        var (side, name) = (sentence.Side(number), Phrases.Name(meant, rules));
        var (here, there) = (sentence.Place, Phrases.Place(meant));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"Phần đánh giá ({here.Vietnamese}) ghi \"{side.Quote}\", nhưng {name.Vietnamese} là {Phrases.Printed(meant)} ({Phrases.Near(meant)}{there.Vietnamese}); số {sentence.Raw(number)} không có ở chỗ nào khác trong báo cáo.",
                $"The assessment ({here.English}) says \"{side.Quote}\", but {name.English} is {Phrases.Printed(meant)} ({there.English}); {sentence.Raw(number)} stands nowhere else in the report."),
            Sides = [side, Phrases.Side(meant)],
            Found = sentence.Raw(number),
            Expected = Phrases.Printed(meant),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(number),
        };
    }
}
