using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>sum/parts-differ</c> of items below each other that go through the marks of a survey ("Số phiếu thu về: 219" / "Rất hài lòng: 114" / "Hài lòng: 100" / "Chưa hài lòng: 3") or through the degrees of
/// the staff: each slip bears one mark and everybody has one highest degree, so the items come to the slips, and to no more than the people.
/// </summary>
public sealed class MarksInItems : ISecondLook
{
    private const int MostTooMany = 9;

    private const decimal FewestSlips = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var words = new StatementWords(rules);
        var items = ReadSentences.Of(evidence, rules).GroupBy(sentence => sentence.Block.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var present = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Indicator: "staff.present", Number: { Ambiguous: false, Approximate: false } }).Select(figure => figure.Value!.Value).Distinct().ToList();
        List<(Sentence Sentence, PrintedNumber Number)> run = [];
        (Sentence Sentence, PrintedNumber Number)? before = null;
        for (var i = evidence.Parts.Body; i <= Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            var item = i < evidence.Document.Blocks.Count && evidence.Document.Blocks[i] is TextBlock block and not Heading ? Item(items.GetValueOrDefault(block.Location.Path)) : null;
            if (item is { } one && (IsMark(one, words) || IsDegree(one, words)) && (run.Count == 0 || IsMark(run[^1], words) == IsMark(one, words)))
            {
                run.Add(one);
                continue;
            }

            if (run.Count > 1)
            {
                if (Judge(run, before, present, words) is { } outcome)
                    yield return outcome;
            }

            run = item is { } next && (IsMark(next, words) || IsDegree(next, words)) ? [next] : [];
            before = run.Count > 0 ? before : item;
        }
    }

    private static Outcome? Judge(List<(Sentence Sentence, PrintedNumber Number)> run, (Sentence Sentence, PrintedNumber Number)? before, List<decimal> present, StatementWords words)
    {
        var sum = run.Sum(one => one.Number.Value);
        if (IsMark(run[0], words))
        {
            if (before is not { } all || !StatementWords.Any(words.SlipsBack, all.Sentence.Words) || all.Number.Value < FewestSlips || !SurveyMarks.AreAll([.. run.Select(one => Mark(one, words))]) || sum * 2 < all.Number.Value || sum > all.Number.Value * 2)
                return null;
            return sum == all.Number.Value ? Outcome.Passed : new Outcome.Failed(Differs(all.Sentence, all.Sentence.Raw(all.Number), all.Number, run, sum));
        }

        if (present is not [var people] || run.Select(one => one.Sentence.Label(one.Number)).Distinct().Count() != run.Count)
            return null;
        return sum - people is > 0 and <= MostTooMany ? new Outcome.Failed(Differs(run[0].Sentence, Phrases.Vietnamese(people), null, run, sum)) : Outcome.Passed;
    }

    /// <summary>The one count of a short item.</summary>
    private static (Sentence Sentence, PrintedNumber Number)? Item(List<Sentence>? sentences) =>
        sentences is [var only] && only.Numbers.Where(number => !number.IsRate && number.Depth == 0).ToList() is [{ IsCount: true } count] && only.Words.Length <= LongestItem ? (only, count) : null;

    private const int LongestItem = 70;

    private static SurveyMark Mark((Sentence Sentence, PrintedNumber Number) item, StatementWords words) => SurveyMarks.Of(item.Sentence.Label(item.Number), words);

    private static bool IsMark((Sentence Sentence, PrintedNumber Number) item, StatementWords words) => Mark(item, words) != SurveyMark.None;

    private static bool IsDegree((Sentence Sentence, PrintedNumber Number) item, StatementWords words) =>
        item.Sentence.Label(item.Number) is var label && StatementWords.Any(words.Degrees, label) && !StatementWords.Any(words.OtherTraining, label) && item.Number.Unit is "" or "?" or UnitKeys.People;

    private static Discrepancy Differs(Sentence sentence, string total, PrintedNumber? whole, List<(Sentence Sentence, PrintedNumber Number)> items, decimal sum)
    {
        var place = sentence.Place;
        var added = string.Join(" + ", items.Select(item => item.Sentence.Raw(item.Number)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new($"Các dòng kể từ {place.Vietnamese} cộng lại: {added} = {Phrases.Vietnamese(sum)}, trong khi tổng số ghi {total}.", $"The items from {place.English} on add up to {added} = {Phrases.English(sum)}, while the total is given as {total}."),
            Sides = [.. whole is null ? Array.Empty<Side>() : [sentence.Side(whole)], .. items.Select(item => item.Sentence.Side(item.Number))],
            Found = $"{total}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(items[0].Number),
        };
    }
}
