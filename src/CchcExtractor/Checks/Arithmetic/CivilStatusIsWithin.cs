using CchcExtractor.Checks.Statements;
using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>part/exceeds-whole</c>: "Riêng lĩnh vực hộ tịch có 434 trường hợp đăng ký khai sinh" where 384 dossiers of that field came in. Each matter of a field (births, marriages, deaths) is a part of its dossiers; which words are matters of which
/// field, the rules say.
/// </summary>
public sealed class CivilStatusIsWithin : ISecondLook
{
    private const string Received = "dossiers.received";

    private const string Resolved = "dossiers.resolved";

    /// <summary>So many times what came in may a matter be; more is counted otherwise (copies, pages).</summary>
    private const decimal MostTimes = 2;

    /// <summary>"278 ca khai sinh".</summary>
    private const string Case = "ca";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var matters = rules.Words(WordList.MatterOfField).Select(pair => pair.Split(" = ")).Where(pair => pair.Length == 2).Select(pair => (Word: pair[0], Field: pair[1])).ToList();
        var figures = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number: { Denominator: null, Ambiguous: false, Approximate: false } } && figure.Indicator is Received or Resolved && figure.Field.Length > 0 && figure.Unit != "%").ToList();
        if (figures.Count == 0)
            yield break;
        var (words, sentences) = (new StatementWords(rules), ReadSentences.Of(evidence, rules));
        foreach (var sentence in sentences.Where(sentence => !words.TellsOfOther(sentence.Words)))
            foreach (var number in sentence.Numbers.Where(number => number is { IsCount: true, IsFigure: false, Whole: null } && (number.Unit is UnitKeys.Cases or UnitKeys.Dossiers || Texts.Words.StandsAt(sentence.Behind(number).TrimStart(' '), 0, Case))))
                if (matters.Find(matter => Texts.Words.Contains(sentence.Behind(number), matter.Word)).Field is { Length: > 0 } field && figures.FindAll(figure => figure.Field == field) is { Count: > 0 } known
                    && known.TrueForAll(figure => number.Value > figure.Value && number.Value <= MostTimes * figure.Value) && known.MaxBy(figure => figure.Value) is { } whole)
                    yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, number, Printed(sentences, whole) ?? Phrases.Side(whole) with { What = Phrases.Short(whole.Excerpt, LongestRow) }, Phrases.Printed(whole)));
    }

    /// <summary>Characters of a row of a table that a message shows.</summary>
    private const int LongestRow = 60;

    /// <summary>The words that the largest of the field's counts stands in; null where it stands in a table.</summary>
    private static Side? Printed(IReadOnlyList<Sentence> sentences, Figure most) =>
        sentences.SelectMany(sentence => sentence.Numbers.Where(number => number.IsFigure && number.Indicator == most.Indicator && number.Value == most.Value).Select(sentence.Side)).FirstOrDefault();
}
