using CchcExtractor.Units;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>The lists of administrative units beside the rules that are shipped. They are facts and no rules: whatever folder the rules come from, these hold.</summary>
internal static class ShippedUnits
{
    /// <summary>Read when first asked for, once for all packs; empty where the file was taken away.</summary>
    internal static Lazy<OfficialUnits> Lists { get; } = new(Read);

    private static OfficialUnits Read()
    {
        var path = Path.Combine(RuleFolder.Shipped, "units", "units.txt");
        if (!File.Exists(path))
            return OfficialUnits.None;
        using var file = File.OpenText(path);
        return new OfficialUnits(UnitLists.Read(file));
    }
}
