namespace CchcExtractor.Tests.Bench;

/// <summary>What a planting may draw on.</summary>
/// <param name="Random">Chance.</param>
/// <param name="Commune">Whose report is changed.</param>
/// <param name="Others">The other communes.</param>
internal sealed record Ground(Random Random, InventedCommune Commune, IReadOnlyList<InventedCommune> Others)
{
    /// <summary>The last period; all others are in the archive.</summary>
    public const int Last = 5;

    /// <summary>The clean report on the last period.</summary>
    public InventedReport Report() => Commune.Report(Last);

    /// <summary>One of several.</summary>
    public T One<T>(params T[] choices) => choices[Random.Next(choices.Length)];

    /// <summary>Another commune.</summary>
    public InventedCommune Other() => Others[Random.Next(Others.Count)];
}

/// <summary>A kind of error at a random place, or, with no code, a near miss that must stay quiet.</summary>
/// <param name="Code">The code that must fire; empty for a near miss.</param>
/// <param name="Name">What is done, for who reads the results.</param>
/// <param name="Change">Does it.</param>
/// <param name="Also">Codes that may fire besides: one slip is seen from several sides.</param>
internal sealed record Planting(string Code, string Name, Func<Ground, InventedReport> Change, params string[] Also);

/// <summary>All plantings.</summary>
internal static class Plantings
{
    public static IReadOnlyList<Planting> Errors { get; } = [.. DatePlantings.All, .. TemplatePlantings.All, .. ArithmeticPlantings.All, .. FormPlantings.All, .. SeriesPlantings.All];
}
