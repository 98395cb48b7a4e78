using CchcExtractor.Reporting;

namespace CchcExtractor.App.Ledgers;

/// <summary>What can become of a file; also the names of the folders that they end in.</summary>
internal static class Outcomes
{
    public const string Done = "done";
    public const string Failed = "failed";
    public const string Duplicate = "duplicate";
}

/// <summary>A file whose reports have been read.</summary>
/// <param name="Claimed">Where it lies, below <c>work</c>.</param>
/// <param name="Name">Its name, with its path below the inbox.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
/// <param name="Code">Why it failed; else empty.</param>
/// <param name="Message">The same for people.</param>
/// <param name="Reports">What is to be counted.</param>
internal sealed record FinishedFile(string Claimed, string Name, string Sha256, string Outcome, string Code, string Message, IReadOnlyCollection<Report> Reports);

/// <summary>A file as it stands in the ledger; from here on only its move is missing.</summary>
internal sealed record Recorded(long Id, string Outcome, string Code, string Message)
{
    /// <summary>Ids of the earlier versions whose place it took.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];
}
