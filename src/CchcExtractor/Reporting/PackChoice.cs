namespace CchcExtractor.Reporting;

/// <summary>How well a rule pack fits a report.</summary>
/// <param name="Id">Id of the pack.</param>
/// <param name="Title">What it takes the report for.</param>
/// <param name="Score">Points: see <see cref="Extraction.ChoosePack"/>.</param>
/// <param name="Evidence">What gave them, as printed.</param>
public sealed record PackScore(string Id, string Title, int Score, IReadOnlyList<string> Evidence);

/// <summary>Which pack was chosen for a report, and which came next.</summary>
/// <param name="Chosen">The pack that the report is read by.</param>
/// <param name="RunnerUp">The next best; null where there is one pack only.</param>
public sealed record PackChoice(PackScore Chosen, PackScore? RunnerUp)
{
    /// <summary>Points between both.</summary>
    public int Margin => Chosen.Score - (RunnerUp?.Score ?? 0);
}
