using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>
/// Which files of a rule folder make which pack. A subfolder in one of whose files <c>pack:</c> or <c>extends:</c> stands is a pack; so is a file
/// at the top with one of them. All other files are shared: every pack has them, <c>base.yaml</c> first. A pack that extends another has that
/// one's files below its own.
/// </summary>
internal sealed class PackFiles
{
    private readonly string _folder;
    private readonly RuleReading _reading;
    private readonly List<PackFile> _shared = [];
    private readonly List<Group> _groups = [];

    private sealed record Group(string Name, List<PackFile> Files)
    {
        internal string Id => Files.Select(file => Value(file, "pack") is { IsMapping: true } pack ? pack.Entries().FirstOrDefault(entry => entry.Key == "id").Value : null)
            .FirstOrDefault(id => id is { IsScalar: true })?.Text() ?? Name;
    }

    private PackFiles(string folder, RuleReading reading)
    {
        (_folder, _reading) = (folder, reading);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name == "base.yaml" ? 0 : 1).ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => PackFile.Parse(file.Name, file.Name, File.ReadAllText(file.Path), reading))
            .GroupBy(file => file.Name.Contains('/') ? file.Name[..file.Name.IndexOf('/')] : file.Name).ToList();
        foreach (var together in files)
            if (together.Any(file => Value(file, "pack") is not null || Value(file, "extends") is not null))
                _groups.Add(new Group(Path.GetFileNameWithoutExtension(together.Key), [.. together]));
            else
                _shared.AddRange(together);
    }

    /// <summary>The files of each pack, in the order they are read; at least one pack.</summary>
    internal static IReadOnlyList<IReadOnlyList<PackFile>> In(string folder, RuleReading reading)
    {
        var files = new PackFiles(folder, reading);
        return files._groups.Count == 0 ? [files._shared] : [.. files._groups.Select(group => files.Of(group, []))];
    }

    private IReadOnlyList<PackFile> Of(Group group, IReadOnlyList<string> above)
    {
        var below = new List<PackFile>();
        foreach (var name in group.Files.SelectMany(file => Value(file, "extends")?.Items() ?? []))
            foreach (var file in Extended(name, group, [.. above, Key(_folder, group.Id)]))
                if (below.All(known => known.Name != file.Name))
                    below.Add(file);
        var layer = below.Count == 0 ? 0 : below.Max(file => file.Layer) + 1;
        // shared files that the extended pack has too stay in its layer
        var own = _shared.Concat(group.Files).Where(file => below.All(known => known.Name != file.Name)).Select(file => file with { Layer = layer });
        return [.. below, .. own];
    }

    /// <summary>The files of the pack that a name means: a pack of this folder, a folder or file from here on, a pack that is shipped.</summary>
    private IEnumerable<PackFile> Extended(RuleNode name, Group by, IReadOnlyList<string> above)
    {
        var text = name.Text();
        if (_groups.Find(group => group != by && (group.Id == text || group.Name == text)) is { } beside)
            return Guarded(name, Key(_folder, beside.Id), above, () => Of(beside, above));
        var from = Path.Combine(_folder, Path.GetDirectoryName(by.Files[0].Name) ?? "");
        foreach (var path in (string[])[Path.Combine(from, text), Path.Combine(_folder, text)])
            if (Directory.Exists(path))
                return Guarded(name, Path.GetFullPath(path), above, () => Elsewhere(path, null, above));
        if (Directory.Exists(RuleFolder.Shipped) && Path.GetFullPath(RuleFolder.Shipped) != Path.GetFullPath(_folder) && Elsewhere(RuleFolder.Shipped, text, above) is { Count: > 0 } shipped)
            return shipped;
        var nearest = Nearest.To(text, _groups.Where(group => group != by).Select(group => group.Id).Append("cchc"));
        name.Error(
            $"không có bộ quy tắc hay thư mục \"{text}\" để mở rộng" + (nearest is null ? "; ghi id của bộ quy tắc, hoặc đường dẫn tính từ tệp này" : $"; có phải \"{nearest}\"?"),
            $"there is no pack or folder \"{text}\" to extend" + (nearest is null ? "; give the id of a pack, or a path from this file" : $"; did you mean \"{nearest}\"?"));
        return [];
    }

    private static IEnumerable<PackFile> Guarded(RuleNode name, string key, IReadOnlyList<string> above, Func<IEnumerable<PackFile>> files)
    {
        if (!above.Contains(key))
            return files();
        name.Error($"các bộ quy tắc mở rộng lẫn nhau thành vòng: {string.Join(" -> ", above.Append(key))}", $"the packs extend each other in a circle: {string.Join(" -> ", above.Append(key))}");
        return [];
    }

    /// <summary>The files of a pack in another folder, called by their full paths; none where it has no pack of that id.</summary>
    private IReadOnlyList<PackFile> Elsewhere(string folder, string? id, IReadOnlyList<string> above)
    {
        var other = new PackFiles(folder, _reading);
        var group = id is null ? other._groups.FirstOrDefault() : other._groups.Find(one => one.Id == id || one.Name == id);
        var files = group is not null ? other.Of(group, [.. above, Path.GetFullPath(folder)]) : id is null ? other._shared : [];
        return [.. files.Select(file => Path.IsPathRooted(file.Name) ? file : PackFile.Parse(Path.GetFullPath(Path.Combine(folder, file.Name)), file.HashName, file.Yaml, _reading) with { Layer = file.Layer })];
    }

    private static string Key(string folder, string id) => $"{Path.GetFullPath(folder)}#{id}";

    private static RuleNode? Value(PackFile file, string key) =>
        file.Root is { IsMapping: true } root ? root.Entries().FirstOrDefault(entry => entry.Key == key).Value : null;
}
