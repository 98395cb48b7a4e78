using System.Globalization;

namespace CchcExtractor.Formats.Writers.Json;

/// <summary>
/// Which contents have a JSON file in a folder already, by the last part of its name: looked for once for each folder, since a worker adds its reports a few at a
/// time to as many as there may be.
/// </summary>
internal sealed class NamesOfContents
{
    private readonly string _folder;
    private readonly HashSet<uint> _there;

    public NamesOfContents(string folder)
    {
        _folder = folder;
        _there = [.. Directory.EnumerateFiles(folder, "*.json").Select(path => Content(path)).OfType<uint>()];
    }

    /// <summary>Notes a file that has been written.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sha256">Of the content: among a hundred thousand some two begin with the same eight digits.</param>
    /// <returns>Files of the same content under other names.</returns>
    public IReadOnlyList<string> Add(string name, string sha256)
    {
        if (Content(name) is not { } content || _there.Add(content))
            return [];
        return [.. Directory.EnumerateFiles(_folder, "*-" + Digits(name) + ".json")
            .Where(path => Path.GetFileName(path) != name && File.ReadAllText(path).Contains(sha256, StringComparison.Ordinal))];
    }

    /// <summary>The last part of the id, which the content alone decides.</summary>
    private static string Digits(string fileName) => Path.GetFileNameWithoutExtension(fileName).Split('-')[^1];

    private static uint? Content(string fileName) => uint.TryParse(Digits(fileName), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var content) ? content : null;
}
