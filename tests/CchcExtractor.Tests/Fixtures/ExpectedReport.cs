using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>What a careful reader finds in a report: one <c>NAME.expected.json</c>.</summary>
public sealed record ExpectedReport(
    IReadOnlyDictionary<string, string?> Metadata,
    IReadOnlyList<ExpectedRow> FormRows,
    IReadOnlyList<ExpectedFigure> Figures,
    IReadOnlyList<ExpectedCitation> Citations,
    IReadOnlyList<ExpectedDiscrepancy> Discrepancies)
{
    private static readonly JsonSerializerOptions AsWritten = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.Strict };

    /// <summary>Nothing in it has to be found wrong.</summary>
    public bool IsClean => Discrepancies.All(discrepancy => !discrepancy.Must);

    public static ExpectedReport Load(string path) =>
        JsonSerializer.Deserialize<ExpectedReport>(File.ReadAllText(path), AsWritten) ?? throw new InvalidDataException(path);
}

/// <summary>A row of a form, blank ones too.</summary>
public sealed record ExpectedRow(int Form, string Code, string Label, string Unit, string Raw, decimal? Value);

/// <summary>One mention of a figure in the narrative; an optional one may be given or left out.</summary>
public sealed record ExpectedFigure(string Indicator, string Field, decimal? Value, string Section, bool Optional = false);

/// <summary>A cited document; <see cref="DateRaw"/> only where the printed date does not exist.</summary>
public sealed record ExpectedCitation(string Type, string? Number, string Symbol, DateOnly? Date, string? DateRaw = null);

/// <summary>Something that is wrong; with <see cref="Must"/> it has to be found, without it may be.</summary>
public sealed record ExpectedDiscrepancy(string Code, string Where, bool Must);
