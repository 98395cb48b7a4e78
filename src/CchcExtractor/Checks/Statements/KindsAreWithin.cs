using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>part/exceeds-whole</c>: of a kind there are more than of all: "Xã đang thực hiện 211 thủ tục hành chính ...; số thủ tục liên thông 215 thủ tục", "đảng viên 22" where the commune has 20 officials. What says how many there are in all has to
/// say so (in the paragraph; of people, in the counts of the staff), and nothing else that is counted there is as large as the kind.
/// </summary>
public sealed class KindsAreWithin : ISecondLook
{
    /// <summary>So many times what there is in all may the kind be; more is another count.</summary>
    private const decimal MostTimes = 1.5m;

    private const decimal FewestOfWhole = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        var all = ReadSentences.Of(evidence, rules);
        var inAll = AssessmentsTellNothingNew.Only("procedures.in_authority", evidence);
        foreach (var paragraph in all.GroupBy(sentence => sentence.Block.Location.Path))
        {
            var sentences = paragraph.ToList();
            if (sentences.Exists(sentence => words.TellsOfOther(sentence.Words)))
                continue;
            foreach (var (kind, whole) in Procedures(sentences, inAll, rules).Concat(OfOpening(sentences, words)).Concat(People(sentences, evidence, all, words, rules)))
                yield return new Outcome.Failed(PartsAreWithin.Larger(kind, whole));
        }
    }

    /// <summary>
    /// Of those with whom the sentence opens: "Trong 21 người hưởng lương từ ngân sách: nữ 05 người (23,8%), đảng viên 25 người"; "Trong 1.957 hồ sơ tiếp nhận, số hồ sơ nộp trực tuyến mức độ 3 là 2.105 hồ sơ", where nothing that grows
    /// or is of another time stands beside.
    /// </summary>
    private static IEnumerable<((Sentence, PrintedNumber) Kind, (Sentence, PrintedNumber) Whole)> OfOpening(List<Sentence> paragraph, StatementWords words)
    {
        foreach (var sentence in paragraph)
            if (sentence.Numbers is [{ IsCount: true, Whole: null, Unit: UnitKeys.People or UnitKeys.Dossiers, Value: >= FewestOfWhole } whole, ..] && words.OfWhole.Contains(Texts.Bullets.TrimStart(sentence.Folded[sentence.Start..whole.Start]).Trim(' '), StringComparer.Ordinal))
                foreach (var kind in sentence.Numbers.Skip(1).Where(number => number is { IsCount: true, Whole: null } && number.Value > whole.Value && number.Value <= MostTimes * whole.Value && (whole.Unit == UnitKeys.People ? IsTrait(sentence, number, words) : IsOfSameTime(sentence, number, words))))
                    yield return ((sentence, kind), (sentence, whole));
    }

    private static bool IsTrait(Sentence sentence, PrintedNumber number, StatementWords words) => number.Unit is "" or "?" or UnitKeys.People && Any(words.Traits, sentence.Label(number));

    private static bool IsOfSameTime(Sentence sentence, PrintedNumber number, StatementWords words) =>
        number.Unit == UnitKeys.Dossiers && !words.Compares(sentence.Words) && !words.SinceNewYear.Any(word => Texts.Words.Contains(sentence.Around(number, number), word));

    private const string Linked = "liên thông";

    /// <summary>Procedures of a kind, and all that the paragraph says there are before it.</summary>
    private static IEnumerable<((Sentence, PrintedNumber) Kind, (Sentence, PrintedNumber) Whole)> Procedures(List<Sentence> paragraph, Figure? inAll, RulePack rules)
    {
        // "Tổng số thủ tục hành chính của xã là 68", "Dịch vụ công trực tuyến mức độ 3 và 4: 78": what is counted stands before
        var names = rules.Vocabulary("units").ByKey(UnitKeys.Procedures)?.Words ?? [];
        var counts = paragraph.SelectMany(sentence => sentence.Numbers.Where(number => number is { IsCount: true, Whole: null } && (number.Unit == UnitKeys.Procedures || (number.Unit.Length == 0 && number.Depth == 0 && Any(names, sentence.Lead(number))))).Select(number => (Sentence: sentence, Number: number))).ToList();
        foreach (var kind in counts.Where(one => Says(one, WordList.KindOfProcedure, rules)))
        {
            var before = counts.TakeWhile(one => one != kind).ToList();
            // "thực hiện cơ chế một cửa đối với 153 TTHC, 164 thủ tục liên thông": how many there are in all, another paragraph says
            if (inAll is not null && kind.Number.Value > inAll.Value && kind.Number.Value <= MostTimes * inAll.Value && Texts.Words.Contains($"{kind.Sentence.Label(kind.Number)} # {kind.Sentence.Behind(kind.Number)}", Linked) && before.Exists(one => one.Number.Value == inAll.Value) && !counts.Exists(other => other != kind && other.Number.Value >= kind.Number.Value))
                yield return (kind, before.Find(one => one.Number.Value == inAll.Value));
            else if (before.Find(one => one.Number.Value >= FewestOfWhole && !Says(one, WordList.KindOfProcedure, rules) && Says(one, WordList.AllProceduresThere, rules)) is { Number: { } whole } total && kind.Number.Value > whole.Value && kind.Number.Value <= MostTimes * whole.Value && !counts.Exists(other => other != kind && other.Number.Value >= kind.Number.Value))
                yield return (kind, total);
        }
    }

    /// <summary>Party members and the like, and the officials whom the report counts.</summary>
    private static IEnumerable<((Sentence, PrintedNumber) Kind, (Sentence, PrintedNumber) Whole)> People(List<Sentence> paragraph, Evidence evidence, IReadOnlyList<Sentence> all, StatementWords words, RulePack rules)
    {
        if (paragraph.Exists(sentence => Any(rules.Words(WordList.PartyBody), sentence.Words) || Any(rules.Words(WordList.NotOfStaff), sentence.Words)) || !paragraph.Exists(sentence => Any(words.Degrees, sentence.Words)))
            yield break;
        var staff = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Field: "", Number: { Denominator: null, Ambiguous: false } } && figure.Indicator.StartsWith(Staff, StringComparison.Ordinal) && !figure.Indicator.StartsWith(Trained, StringComparison.Ordinal) && figure.Unit != "%").ToList();
        if (staff.Where(figure => figure.Indicator == Present).Select(figure => figure.Value!.Value).DefaultIfEmpty().Max() is not (>= FewestOfWhole and var present))
            yield break;
        var most = Math.Max(present + staff.Where(figure => figure.Indicator == Contract).Select(figure => figure.Value!.Value).DefaultIfEmpty().Max(), staff.Max(figure => figure.Value!.Value));
        var counts = paragraph.SelectMany(sentence => sentence.Numbers.Where(number => number is { IsCount: true, Whole: null } && number.Unit is "" or "?" or UnitKeys.People).Select(number => (Sentence: sentence, Number: number))).ToList();
        foreach (var kind in counts.Where(one => one.Number.Value > most && one.Number.Value <= MostTimes * most && Any(words.Traits, one.Sentence.Label(one.Number))))
            if (!counts.Exists(other => other != kind && other.Number.Value >= kind.Number.Value) && Printed(all, present) is { } whole)
                yield return (kind, whole);
    }

    private static (Sentence, PrintedNumber)? Printed(IReadOnlyList<Sentence> all, decimal value) =>
        all.SelectMany(sentence => sentence.Numbers.Where(number => number.IsFigure && number.Indicator == Present && number.Value == value).Select(number => ((Sentence, PrintedNumber)?)(sentence, number))).FirstOrDefault();

    private const string Staff = "staff.";

    /// <summary>Of those sent to classes one is counted as often as he went.</summary>
    private const string Trained = "staff.trained";

    private const string Present = "staff.present";

    private const string Contract = "staff.contract";

    private static bool Says((Sentence Sentence, PrintedNumber Number) one, WordList list, RulePack rules) => Any(rules.Words(list), $"{one.Sentence.Label(one.Number)} # {one.Sentence.Behind(one.Number)}");

    private static bool Any(IReadOnlyList<string> list, string text) => StatementWords.Any(list, text);
}
