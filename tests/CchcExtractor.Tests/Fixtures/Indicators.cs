using System.Text.Json;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>The indicators of the narrative that every report is read for; figures of further ones are nobody's error.</summary>
public static class Indicators
{
    public static IReadOnlySet<string> Known { get; } =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(FixtureFolder.Path, "indicators.json")))!.Keys.ToHashSet(StringComparer.Ordinal);
}
