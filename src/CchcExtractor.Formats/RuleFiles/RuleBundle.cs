using System.Text.Json;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>
/// All rule files of all packs of a folder, with those that they extend, in one file: what it holds stays the same whatever becomes of the folder.
/// </summary>
public static class RuleBundle
{
    /// <summary>How the names of bundles end; a path that ends so is loaded as one.</summary>
    public const string Extension = ".rules.json";

    /// <summary>A file of a pack as the bundle has it.</summary>
    internal sealed record Entry(string Name, string HashName, string Yaml, int Layer);

    /// <summary>Writes a bundle of a folder's files as they are, right or wrong.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static void Write(string folder, string path)
    {
        var packs = PackFiles.In(folder, new RuleReading()).Select(files => files.Select(file => new Entry(file.Name, file.HashName, file.Yaml, file.Layer)));
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(packs));
    }

    /// <summary>The files of each pack of a bundle.</summary>
    internal static IReadOnlyList<IReadOnlyList<PackFile>> Read(string path, RuleReading reading)
    {
        using var stream = File.OpenRead(path);
        return [.. JsonSerializer.Deserialize<List<List<Entry>>>(stream)!.Select(files => files.Select(entry => PackFile.Parse(entry.Name, entry.HashName, entry.Yaml, reading) with { Layer = entry.Layer }).ToList())];
    }
}
