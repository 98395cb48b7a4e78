using CchcExtractor.Checks;
using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Explaining;

/// <summary>Goes the way of an extraction once more and says at each rule and check what became of it.</summary>
public static class Explain
{
    /// <summary>Explains a tidied document that the extractor made a report of by the chosen rules.</summary>
    internal static Explanation Of(Report report, Document tidied, ChosenPack chosen)
    {
        var rules = chosen.Rules;
        var trace = new NarrativeTrace();
        var evidence = chosen.Reads ? Gather.From(tidied, rules, chosen.Front, trace) : Gather.FrameOnly(tidied, rules, chosen.Front);
        var numbers = new NearNumbers(trace, evidence, rules);
        var sentences = new NearSentences(evidence, rules);
        var byRule = evidence.Figures.ToLookup(figure => figure.RuleId);
        var outcomes = new List<RuleOutcome>();
        foreach (var rule in rules.Narrative.Sentences)
            outcomes.Add(new RuleOutcome(
                rule.Id, RuleSort.Sentence, [.. rule.Pattern.Holes.Select(hole => hole.Name).Where(name => name != "_").Distinct()], rule.Pattern.Source, rule.Origin, [.. byRule[rule.Id]], sentences.To(rule)));
        foreach (var rule in rules.Narrative.Numbers)
            outcomes.Add(new RuleOutcome(
                rule.Id, RuleSort.Number, [rule.Indicator], string.Join(" | ", rule.Cues), rule.Origin, [.. byRule[rule.Id]], numbers.To(rule)));
        foreach (var row in rules.Forms.Forms.SelectMany(form => form.Rows))
            outcomes.Add(new RuleOutcome(
                row.Id, RuleSort.Row, row.Concept.Length > 0 ? [row.Id, row.Concept] : [row.Id], row.Label, row.Origin, [.. byRule[row.Id]], NearRows.To(row, evidence)));
        return new Explanation(report, outcomes, [.. Checks(evidence, rules)], [.. evidence.Unclaimed.Select(numbers.Why)], [.. ProposeRules.From(trace, numbers, evidence, rules)]);
    }

    private static IEnumerable<CheckOutcome> Checks(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        foreach (var rule in rules.Checks)
        {
            var assertion = new Assertion(rule, mentions);
            var references = rule.Assert.References();
            var asked = false;
            foreach (var field in mentions.Fields.Prepend(""))
                foreach (var judgement in assertion.Judge(field))
                {
                    asked = true;
                    yield return new CheckOutcome(rule, field, judgement.Holds, [.. references.Select(reference => new Operand(
                        reference.Key, reference.Optional,
                        judgement.Readings.TryGetValue(reference.Key, out var reading) ? reading.Figures : [.. mentions.For(reference, field).SelectMany(found => found.Figures).Distinct()]))]);
                }

            if (!asked)
                yield return new CheckOutcome(rule, "", null, [.. references.Select(reference => new Operand(reference.Key, reference.Optional, []))]);
        }
    }
}
