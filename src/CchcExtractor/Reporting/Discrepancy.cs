using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>What a kind of discrepancy <em>is</em>, apart from where it occurred.</summary>
/// <param name="Code">Stable for ever, e.g. <c>sum/parts-differ</c>.</param>
/// <param name="Severity">As the catalogue has it.</param>
/// <param name="Title">One sentence that says what is wrong.</param>
public sealed record DiscrepancyKind(string Code, Severity Severity, Wording Title);

/// <summary>One side of a discrepancy: what is said, and where.</summary>
/// <param name="What">E.g. <c>dossiers.received.online = 495</c>.</param>
/// <param name="Location">Where it is said.</param>
/// <param name="Section">Number path of its section.</param>
public sealed record Side(string What, Location Location, string Section = "")
{
    /// <summary>The same for people, as messages quote it: whole words, up to the noun that is counted. What is said stays as it is, since programs compare it.</summary>
    public string Quote { get => field ?? What; init; }
}

/// <summary>Something in a report that cannot be right, with both sides and the reason.</summary>
public sealed record Discrepancy
{
    /// <summary>Which kind.</summary>
    public required DiscrepancyKind Kind { get; init; }

    /// <summary>The kind's severity, unless this occurrence is milder.</summary>
    public Severity? SeverityOverride { get; init; }

    /// <summary>Severity of this occurrence.</summary>
    public Severity Severity => SeverityOverride ?? Kind.Severity;

    /// <summary>The whole finding in a sentence or two: both sides, both places, expected, likely cause.</summary>
    public required Wording Message { get; init; }

    /// <summary>The sides that do not fit, the one to look at first. At least one.</summary>
    public required IReadOnlyList<Side> Sides { get; init; }

    /// <summary>What the report says.</summary>
    public string Found { get; init; } = "";

    /// <summary>What would fit.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The text around the first side.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>What makes this finding itself and no other, without values: indicators, row codes, document keys. Goes into the fingerprint.</summary>
    public required string Key { get; init; }
}
