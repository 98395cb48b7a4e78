namespace CchcExtractor.Formats.Archiving;

/// <summary>A finding of an audit, as it is known again in the next.</summary>
/// <param name="Fingerprint">By which it is known.</param>
/// <param name="Code">Its code.</param>
/// <param name="Report">Name of the report's file.</param>
/// <param name="Message">As it was told.</param>
public sealed record PastFinding(string Fingerprint, string Code, string Report, string Message);
