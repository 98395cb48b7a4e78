using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>How loud a finding or problem is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably wrong, a person should look.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}

/// <summary>
/// Something that <em>we</em> could not do: an unreadable file or page, an unknown word, a limit hit. Bad input is data: it becomes one of
/// these and the others go on. (What is wrong with the report itself is a <see cref="Discrepancy"/>.)
/// </summary>
/// <param name="Code">Stable slug, e.g. <c>file/encrypted</c>, <c>page/no-text</c>, <c>field/unknown</c>.</param>
/// <param name="Severity">An error means that part of the report was not read.</param>
/// <param name="Message">What, and what to do about it.</param>
/// <param name="Location">Where; null for the file as a whole.</param>
public sealed record Problem(string Code, Severity Severity, Wording Message, Location? Location = null)
{
    /// <summary>The code of a file that was left out because another with the same bytes was done.</summary>
    public const string SameContent = "file/same-content";

    /// <summary>The code of a report of a kind that the rules do not read.</summary>
    public const string NotThisKind = "pack/not-this-kind";

    /// <summary>The code of a file in an archive that is no report by its name.</summary>
    public const string NotAReport = "entry/not-a-report";
}
