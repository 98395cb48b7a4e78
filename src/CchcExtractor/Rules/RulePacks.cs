namespace CchcExtractor.Rules;

/// <summary>The packs of a rule folder, of which each report is read by the one that fits it best.</summary>
/// <param name="All">In the order of the folder; at least one.</param>
public sealed record RulePacks(IReadOnlyList<RulePack> All)
{
    /// <summary>The pack for reports that say nothing of their kind: the first that reads reports.</summary>
    public RulePack Main => All.FirstOrDefault(pack => pack.Reads) ?? All[0];
}

/// <summary>How reports of a pack's kind are known.</summary>
public sealed record RecogniseRules
{
    /// <summary>What their titles say.</summary>
    public IReadOnlyList<Pattern> Title { get; init; } = [];

    /// <summary>Words in a title that make it another kind's whatever else it says.</summary>
    public IReadOnlyList<Pattern> Not { get; init; } = [];

    /// <summary>What their headings say; each counts once.</summary>
    public IReadOnlyList<Pattern> Headings { get; init; } = [];

    /// <summary>Kinds that one pack tells apart: what to call a report whose title says one of these.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<Pattern> Title)> Kinds { get; init; } = [];
}
