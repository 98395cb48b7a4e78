namespace CchcExtractor.Reporting;

/// <summary>How far a file was read.</summary>
public enum ReportStatus
{
    /// <summary>Whole.</summary>
    Ok,

    /// <summary>In part: some problem of the report is an error.</summary>
    Partial,

    /// <summary>Not at all.</summary>
    Failed,

    /// <summary>Not again: a file with the same content was already done in this run.</summary>
    Duplicate,

    /// <summary>Not looked into: a file of an archive that is no report by its name (a picture, a list).</summary>
    Skipped,
}
