using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Loads the rule files of a folder into one <see cref="RulePack"/>.</summary>
public static class RuleFolder
{
    /// <summary>Reads every <c>*.yaml</c> below <paramref name="folder"/> in path order (<c>base.yaml</c> first).</summary>
    /// <exception cref="RuleFileException">The folder is missing, a file is not YAML, or anything in it is not understood; holds all mistakes.</exception>
    public static RulePack Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new RuleFileException([new RuleError(new RuleOrigin(folder, 1, 1), new Wording(
                "không có thư mục quy tắc này; chỉ đúng thư mục bằng --rules", "there is no such rule folder; name the right one with --rules"))]);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name == "base.yaml" ? 0 : 1).ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.Path)));
        return Load(files);
    }

    /// <summary>The same from texts already read; the names stand in messages and origins.</summary>
    /// <exception cref="RuleFileException">Anything in them is not understood.</exception>
    public static RulePack Load(IEnumerable<(string Name, string Yaml)> files)
    {
        var errors = new List<RuleError>();
        var builder = new PackBuilder();
        var roots = new List<RuleNode>();
        foreach (var (name, yaml) in files)
        {
            builder.Hash(name, yaml);
            if (Root(name, yaml, errors) is { } root)
                roots.Add(root);
        }

        RuleFile.Read(roots, builder);
        var pack = builder.Build();
        return errors.Count == 0 ? pack : throw new RuleFileException(errors);
    }

    private static RuleNode? Root(string name, string yaml, List<RuleError> errors)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : new RuleNode(stream.Documents[0].RootNode, name, errors);
        }
        catch (YamlException exception)
        {
            var origin = new RuleOrigin(name, (int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column));
            errors.Add(new RuleError(origin, new Wording(
                $"tệp không đúng cú pháp YAML ({exception.Message}); xem lại thụt lề, dấu ngoặc kép và dấu hai chấm",
                $"not valid YAML ({exception.Message}); look at indentation, quotes and colons")));
            return null;
        }
    }
}
