namespace CchcExtractor.Reporting;

/// <summary>A check of the rules that cannot be decided from one report: it asks what the commune's last report said (<c>prev(...)</c>).</summary>
/// <param name="Id">Of the check.</param>
/// <param name="Code">Which discrepancy it is when it does not hold.</param>
/// <param name="Severity">Milder than the catalogue has it; null for the catalogue's.</param>
/// <param name="Assert">What must hold, as written; it was understood when the rules were loaded.</param>
/// <param name="When">It is asked only where this holds; null for always.</param>
/// <param name="Keys">What each name of it is called among the <see cref="Report.Series"/>.</param>
public sealed record AskedOfPast(string Id, string Code, Severity? Severity, string Assert, string? When, IReadOnlyDictionary<string, string> Keys);
