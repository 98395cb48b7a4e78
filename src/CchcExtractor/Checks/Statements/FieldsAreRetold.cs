using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: "cán bộ địa chính 9 tháng qua phải thụ lý 192 hồ sơ đất đai" where the results have 129 of that field: told again in passing, two of three digits swapped, and the number stands nowhere else.
/// </summary>
public sealed class FieldsAreRetold : ISecondLook
{
    /// <summary>Of two digits one in fifty numbers is a swap of another by chance.</summary>
    private const decimal Fewest = 100;

    private const string Dossiers = "dossiers.";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.IsOfTwoPeriods)
            yield break;
        var (words, fields) = (new StatementWords(rules), rules.Vocabulary("fields"));
        var told = evidence.Figures.Where(figure => figure is { Field.Length: > 0, Value: >= Fewest, Number: { Ambiguous: false, Approximate: false } } && figure.Unit != "%" && figure.Indicator.StartsWith(Dossiers, StringComparison.Ordinal)).ToLookup(figure => figure.Field, StringComparer.Ordinal);
        if (told.Count == 0)
            yield break;
        var year = ReportedPeriod.Of(evidence)?.Period.Year;
        foreach (var sentence in ReadSentences.Of(evidence, rules))
            foreach (var number in sentence.Numbers.Where(number => number is { Unit: UnitKeys.Dossiers, IsCount: true, Value: >= Fewest }))
            {
                if (fields.Terms.FirstOrDefault(term => term.Words.Any(word => IsOf(sentence, number, word))) is not { } field)
                    continue;
                var meant = told[field.Key].FirstOrDefault(figure => DigitSlips.Swapped(number.Value, figure.Value!.Value) && StandsBehind(sentence, figure, evidence));
                if (meant is null || RecapsAreTold.IsOfOther(sentence, number, words) || RecapsAreTold.NamesOtherYear(sentence, number, year) || Summaries.StandsElsewhere(sentence, number, evidence, rules) || Summaries.IsBorneOut(sentence, number) || Summaries.IsOneOfParts(sentence, number, evidence, rules))
                    yield return Outcome.Passed;
                else
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(Phrases.Side(meant), Phrases.Printed(meant))));
            }
    }

    /// <summary>"192 hồ sơ đất đai", "192 hồ sơ lĩnh vực đất đai", "đất đai: 192 hồ sơ": the field and nothing else stands beside the number; "chứng thực bản sao 138" counts some of it.</summary>
    private static bool IsOf(Sentence sentence, PrintedNumber number, string field)
    {
        var behind = sentence.Folded[number.End..sentence.End].TrimStart(' ');
        foreach (var word in Between)
            if (Texts.Words.StandsAt(behind, 0, word))
                behind = behind[word.Length..].TrimStart(' ');
        return Texts.Words.StandsAt(behind, 0, field) || Texts.Words.EndsWith(sentence.Folded[sentence.Start..number.Start].TrimEnd(' ', ':'), field);
    }

    private static readonly string[] Between = ["hồ sơ", "hs", "bộ", "thuộc", "về", "của", "lĩnh vực"];

    /// <summary>The sentence stands in a paragraph behind that of the figure.</summary>
    private static bool StandsBehind(Sentence sentence, Figure figure, Evidence evidence)
    {
        for (var i = figure.Block + 1; i < evidence.Document.Blocks.Count; i++)
            if (ReferenceEquals(evidence.Document.Blocks[i], sentence.Block))
                return true;
        return false;
    }
}
