using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>A document that the report cites.</summary>
public sealed record Citation
{
    /// <summary>Type in full as the vocabulary has it, e.g. <c>Kế hoạch</c>; empty where unknown.</summary>
    public string Type { get; init; } = "";

    /// <summary>Number as printed, the year of a normative document included (<c>171</c>, <c>09</c>, <c>130/2005</c>); null where it is blank.</summary>
    public string? Number { get; init; }

    /// <summary>Symbol without blanks, e.g. <c>KH-UBND</c>.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>Its date; null where none is given or the printed one cannot be.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date as printed; null where none is given.</summary>
    public string? DateRaw { get; init; }

    /// <summary>Who issued it, as printed after "của"; empty where not said.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>True where the report says that the commune itself issued it, or the symbol and context say so.</summary>
    public bool Own { get; init; }

    /// <summary>What it is about, as printed.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Number path of its section.</summary>
    public string Section { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The very characters of the reference.</summary>
    public string Raw { get; init; } = "";
}
