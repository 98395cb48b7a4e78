using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: "Toàn bộ 309 thủ tục nêu trên được niêm yết" below "Xã có 310 thủ tục", "Trong 21 cán bộ, công chức ấy có 10 nữ": the words say that the number was told before, and it was told with another value. Only where nothing
/// of its unit that stands near before it has the value, nor any two of them together, and one of them is it but for a digit or one.
/// </summary>
public sealed class ReferencesBack : ISecondLook
{
    /// <summary>Characters of "cán bộ, công chức ": between the number and the word that points back.</summary>
    private const int LongestNoun = 40;

    private const decimal Fewest = 10;

    /// <summary>Numbers before it that it may mean, the nearest first.</summary>
    private const int MostBefore = 12;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (pointing, words) = (rules.Words(WordList.PointsBack), new StatementWords(rules));
        var before = new List<(Sentence Sentence, PrintedNumber Number)>();
        foreach (var sentence in ReadSentences.Of(evidence, rules))
        {
            foreach (var number in sentence.Numbers)
            {
                if (number is { IsCount: true, Whole: null, Value: >= Fewest, Unit.Length: > 1 } && Points(sentence, number, pointing) && !words.TellsOfOther(sentence.Around(number, number)))
                {
                    var near = before.Where(one => one.Number.Unit == number.Unit && one.Number.Value > 0).TakeLast(MostBefore).ToList();
                    if (near.Exists(one => one.Number.Value == number.Value) || near.Where((one, i) => near.Skip(i + 1).Any(other => one.Number.Value + other.Number.Value == number.Value || Math.Abs(one.Number.Value - other.Number.Value) == number.Value)).Any())
                        yield return Outcome.Passed;
                    else if (near.FindAll(one => IsSlip(one.Number.Value, number.Value)) is { Count: > 0 } meant && meant.DistinctBy(one => one.Number.Value).Count() == 1)
                        yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(meant[^1].Sentence.Side(meant[^1].Number), meant[^1].Sentence.Raw(meant[^1].Number))));
                }

                if (number is { IsCount: true, IsWord: false })
                    before.Add((sentence, number));
            }
        }
    }

    private static bool Points(Sentence sentence, PrintedNumber number, IReadOnlyList<string> pointing)
    {
        var behind = sentence.Folded.AsSpan(number.End, sentence.End - number.End).TrimStart(' ').ToString();
        var end = behind.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit ? Math.Min(digit, LongestNoun) : Math.Min(behind.Length, LongestNoun);
        return pointing.Any(word => Texts.Words.IndexOf(behind, word) is > 0 and var at && at + word.Length <= end && behind.AsSpan(0, at).IndexOfAny(".;:(") < 0);
    }

    private static bool IsSlip(decimal told, decimal again) => Math.Abs(told - again) == 1 || DigitSlips.Swapped(told, again) || DigitSlips.OneReplaced(DigitSlips.OfRate(told, 0), DigitSlips.OfRate(again, 0));
}
