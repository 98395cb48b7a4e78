using CchcExtractor.Units;

namespace CchcExtractor.Reporting;

/// <summary>Letterhead, title and signature of a report; what is not there is null.</summary>
public sealed record Metadata
{
    /// <summary>Issuing body, e.g. <c>UBND xã Bình An</c>.</summary>
    public string? Agency { get; init; }

    /// <summary>Name of the commune, ward or township without that word.</summary>
    public string? Commune { get; init; }

    /// <summary>Name of the district without that word.</summary>
    public string? District { get; init; }

    /// <summary>Name of the province without that word.</summary>
    public string? Province { get; init; }

    /// <summary>Document number as printed, without the symbol.</summary>
    public string? Number { get; init; }

    /// <summary>Symbol, e.g. <c>BC-UBND</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>Place of issue.</summary>
    public string? Place { get; init; }

    /// <summary>Date of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Period reported on.</summary>
    public Period? Period { get; init; }

    /// <summary>First day of the data window.</summary>
    public DateOnly? DataFrom { get; init; }

    /// <summary>Last day of the data window.</summary>
    public DateOnly? DataTo { get; init; }

    /// <summary>Who signed.</summary>
    public string? Signer { get; init; }

    /// <summary>Position of the signer, e.g. <c>Chủ tịch</c>.</summary>
    public string? SignerTitle { get; init; }

    /// <summary>Official codes of commune, district and province.</summary>
    public UnitCodes Codes { get; init; } = UnitCodes.None;
}
