using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>What a rule folder holds.</summary>
/// <param name="Packs">The packs.</param>
/// <param name="Doubts">What is probably not meant so, though it works.</param>
/// <param name="Lines">All that is in effect in each pack, with its place; empty unless asked for.</param>
public sealed record LoadedPacks(RulePacks Packs, IReadOnlyList<RuleError> Doubts, IReadOnlyList<(RulePack Pack, IReadOnlyList<RuleLine> Lines)> Lines);

/// <summary>Loads the rule files of a folder into packs.</summary>
public static class RuleFolder
{
    /// <summary>The rules that are shipped beside the program; a pack may extend one of theirs.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The main pack of a folder.</summary>
    /// <exception cref="RuleFileException">The folder is missing, a file is not YAML, or anything in it is not understood; holds all mistakes.</exception>
    public static RulePack Load(string folder) => LoadAll(folder).Packs.Main;

    /// <summary>The packs of a folder, or of a <see cref="RuleBundle"/> (see <see cref="PackFiles"/> for which files make one).</summary>
    /// <exception cref="RuleFileException">The folder is missing, a file is not YAML, or anything in it is not understood; holds all mistakes.</exception>
    public static LoadedPacks LoadAll(string folder, bool withLines = false)
    {
        var reading = new RuleReading();
        if (folder.EndsWith(RuleBundle.Extension, StringComparison.Ordinal) && File.Exists(folder))
            return Build(RuleBundle.Read(folder, reading), reading, withLines);
        if (!Directory.Exists(folder))
            throw new RuleFileException([new RuleError(new RuleOrigin(folder, 1, 1), new Wording(
                "không có thư mục quy tắc này; chỉ đúng thư mục bằng --rules", "there is no such rule folder; name the right one with --rules"))]);
        return Build(PackFiles.In(folder, reading), reading, withLines);
    }

    /// <summary>One pack from texts already read; the names stand in messages and origins.</summary>
    /// <exception cref="RuleFileException">Anything in them is not understood.</exception>
    public static RulePack Load(IEnumerable<(string Name, string Yaml)> files) => Load(files, new RuleReading()).Packs.Main;

    /// <summary>The same, with a reading that a test looks into.</summary>
    internal static LoadedPacks Load(IEnumerable<(string Name, string Yaml)> files, RuleReading reading) =>
        Build([[.. files.Select(file => PackFile.Parse(file.Name, file.Name, file.Yaml, reading))]], reading, withLines: true);

    private static LoadedPacks Build(IReadOnlyList<IReadOnlyList<PackFile>> packs, RuleReading reading, bool withLines)
    {
        var built = new List<RulePack>();
        var lines = new List<(RulePack, IReadOnlyList<RuleLine>)>();
        foreach (var files in packs)
        {
            var builder = new PackBuilder();
            foreach (var file in files)
                builder.Add(file.Name, file.HashName, file.Yaml, file.Layer);
            var roots = files.Select(file => file.Root).OfType<RuleNode>().ToList();
            RuleFile.Read(roots, builder);
            if (reading.Errors.Count == 0)
                RuleLints.Of(builder, reading);
            built.Add(builder.Build());
            if (withLines)
                lines.Add((built[^1], [.. RuleLine.Of(roots, builder.Dropped)]));
        }

        // files that several packs share are read for each of them: their mistakes and doubts are told once
        return reading.Errors.Count > 0
            ? throw new RuleFileException(InOrder(reading.Errors))
            : new LoadedPacks(new RulePacks(built), InOrder(reading.Doubts), lines);

        static IReadOnlyList<RuleError> InOrder(List<RuleError> told) =>
            [.. told.DistinctBy(one => (one.Origin, one.Message)).OrderBy(one => one.Origin.File, StringComparer.Ordinal).ThenBy(one => one.Origin.Line).ThenBy(one => one.Origin.Column)];
    }
}

/// <summary>A rule file of a pack.</summary>
/// <param name="Name">What messages and origins call it.</param>
/// <param name="HashName">What the pack's hash calls it, whatever machine it lies on.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="Layer">0 for the pack that is extended, counting up to the pack itself.</param>
/// <param name="Root">Its YAML; null where it has none or is no YAML.</param>
internal sealed record PackFile(string Name, string HashName, string Yaml, int Layer, RuleNode? Root)
{
    /// <summary>Parses a file; where it is no YAML, that is a mistake of the reading.</summary>
    internal static PackFile Parse(string name, string hashName, string yaml, RuleReading reading) => new(name, hashName, yaml, 0, Parsed(name, yaml, reading));

    private static RuleNode? Parsed(string name, string yaml, RuleReading reading)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : new RuleNode(stream.Documents[0].RootNode, name, reading);
        }
        catch (YamlException exception)
        {
            reading.Errors.Add(YamlMistake.Of(name, yaml, exception));
            return null;
        }
    }
}
