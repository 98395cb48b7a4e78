namespace CchcExtractor.Rules;

/// <summary>A test inside a rule file: a text, a table, both, or a sample file, and what must and must not come of it.</summary>
public sealed record RuleTest
{
    /// <summary>The text, as paragraphs divided by line feeds; lines that begin with a dash or plus are list items.</summary>
    public string Text { get; init; } = "";

    /// <summary>A table below the text, row by row, header first; one that looks like a form is read as the appendix. Empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table { get; init; } = [];

    /// <summary>A sample file, its path as seen from the rule file; empty for none.</summary>
    public string File { get; init; } = "";

    /// <summary>Content section that the text is put in; empty for none.</summary>
    public string In { get; init; } = "";

    /// <summary>Text of the commune's last report, in the same section, for checks that ask for it; empty for none.</summary>
    public string Previous { get; init; } = "";

    /// <summary>Figures that must be found: indicator, or <c>indicator@field</c>, and value; and no others, unless <see cref="Loose"/>.</summary>
    public IReadOnlyList<(string Indicator, decimal Value)> Facts { get; init; } = [];

    /// <summary>Figures that must not be found, with one value or (null) any.</summary>
    public IReadOnlyList<(string Indicator, decimal? Value)> Absent { get; init; } = [];

    /// <summary>Discrepancies that must fire.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>No error and no warning may fire.</summary>
    public bool Quiet { get; init; }

    /// <summary>Other figures may be found besides.</summary>
    public bool Loose { get; init; }

    /// <summary>Where it stands.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>What messages show of it.</summary>
    public string Shown => Text.Length > 0 ? Text.Trim().ReplaceLineEndings(" / ") : File.Length > 0 ? File : string.Join(" / ", Table.Select(row => string.Join(" | ", row)));
}
