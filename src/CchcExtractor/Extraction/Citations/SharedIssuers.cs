using CchcExtractor.Checks.Dates;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>
/// "Kế hoạch số 146/KH-UBND ngày 21/12/2023; Kế hoạch số 255/KH-UBND ngày 07/12/2023 của UBND huyện Bình Lộc": whether the issuer said last is that of both cannot be seen there. Where the report cites the first of them as its own plan
/// elsewhere, it is not.
/// </summary>
internal static class SharedIssuers
{
    /// <summary>The citations, with those put right that took the issuer of a neighbour though they are the commune's own.</summary>
    public static IReadOnlyList<Citation> Corrected(IReadOnlyList<Citation> citations, RulePack rules)
    {
        var plans = rules.Words(WordList.PlanDocument);
        // a preamble cites the own plan without saying whose it is
        var own = citations.Where(citation => citation.Date is not null && (citation.Own || citation.Issuer.Length == 0) && plans.Contains(Folding.Fold(citation.Type), StringComparer.Ordinal)).OrderByDescending(citation => citation.Own).ToLookup(Name);
        return own.Count == 0 ? citations : [.. citations.Select(citation => citation is { Own: false, Issuer.Length: > 0, Date: not null } && own[Name(citation)].FirstOrDefault() is { } same && (same.Date == citation.Date || (citation.Section.Length > 0 && citation.Subject.Length == 0)) && IsShared(citation, citations) ? citation with { Issuer = same.Issuer, Own = same.Own } : citation)];
    }

    /// <summary>Of one year there is one of a number; its day may be mistyped in one of the places.</summary>
    private static (string, string, int?) Name(Citation citation) => (citation.Type, CitedDocument.Key(citation), citation.Date?.Year);

    /// <summary>Another document of its sentence has the very same issuer, and stands behind it.</summary>
    private static bool IsShared(Citation citation, IReadOnlyList<Citation> citations) =>
        citations.Any(other => other != citation && other.Issuer == citation.Issuer && other.Location.BlockPath == citation.Location.BlockPath && other.Excerpt == citation.Excerpt && other.Location.LastCharacter > citation.Location.LastCharacter);
}
