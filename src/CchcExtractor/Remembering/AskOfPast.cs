using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Remembering;

/// <summary>Takes from the rules what only the commune's last report can answer, so that it goes along with the report to where that is known.</summary>
public static class AskOfPast
{
    /// <summary>The checks of a pack that ask for earlier figures.</summary>
    public static IReadOnlyList<AskedOfPast> Of(RulePack rules) => [.. rules.Checks.Where(check => check.AsksPast).Select(check => new AskedOfPast(
        check.Id, check.Code, check.Severity, check.Source, check.When is null ? null : check.WhenSource,
        check.References().SelectMany(reference => reference.Names).Distinct().ToDictionary(name => name, name => SeriesValues.KeyOf(name, rules))))];
}
