using CchcExtractor.Rules;
using YamlDotNet.RepresentationModel;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Something that is in effect in a pack, as one line.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Path">The way to it, e.g. <c>narrative/never</c>.</param>
/// <param name="Text">What stands there, on one line.</param>
public sealed record RuleLine(RuleOrigin Origin, string Path, string Text)
{
    /// <summary>How deep the items of a topic lie: a rule, a term, a row is shown whole, whatever lines it takes.</summary>
    private static readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal)
    {
        ["facts"] = 2,
        ["checks"] = 2,
        ["tests"] = 2,
        ["indicators"] = 2,
        ["sections"] = 2,
        ["vocabularies"] = 3,
        ["tables"] = 4,
    };

    /// <summary>All lines of some files, topic by topic, but for what later files replaced and what is disabled.</summary>
    internal static IEnumerable<RuleLine> Of(IReadOnlyList<RuleNode> roots, IReadOnlySet<RuleOrigin> dropped)
    {
        foreach (var (topic, _) in RuleFile.Topics)
            foreach (var root in roots.Where(root => root.IsMapping))
                foreach (var (key, _, value) in root.Entries().Where(entry => entry.Key == topic))
                    foreach (var line in Of(value, value.Origin, key, 1, _depths.GetValueOrDefault(topic, int.MaxValue), dropped))
                        yield return line;
    }

    private static IEnumerable<RuleLine> Of(RuleNode node, RuleOrigin origin, string path, int depth, int whole, IReadOnlySet<RuleOrigin> dropped)
    {
        if (dropped.Contains(origin) || dropped.Contains(node.Origin))
            yield break;
        if (depth >= whole || node.IsScalar || (depth > 1 && whole == int.MaxValue && LastLine(node.Yaml) == node.Origin.Line))
            yield return new RuleLine(origin, path, Flow(node.Yaml));
        else if (node.IsMapping)
            foreach (var (key, keyNode, value) in node.Entries())
                foreach (var line in Of(value, keyNode.Origin, $"{path}/{key}", depth + 1, whole, dropped))
                    yield return line;
        else
            foreach (var item in node.Items())
                foreach (var line in Of(item, item.Origin, path, depth + 1, whole, dropped))
                    yield return line;
    }

    /// <summary>The line on which its last value begins; the parser does not say where a node ends.</summary>
    private static int LastLine(YamlNode node) => node switch
    {
        YamlMappingNode { Children.Count: > 0 } mapping => mapping.Children.Max(pair => LastLine(pair.Value)),
        YamlSequenceNode { Children.Count: > 0 } sequence => sequence.Children.Max(LastLine),
        _ => (int)node.Start.Line,
    };

    private static string Flow(YamlNode node) => node switch
    {
        YamlMappingNode mapping => $"{{ {string.Join(", ", mapping.Children.Select(pair => $"{Flow(pair.Key)}: {Flow(pair.Value)}"))} }}",
        YamlSequenceNode sequence => $"[{string.Join(", ", sequence.Children.Select(Flow))}]",
        YamlScalarNode scalar => Quoted(scalar.Value ?? ""),
        _ => "",
    };

    private static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings(" / ");
        return line.Length == 0 || line.AsSpan().IndexOfAny(",:[]{}#\"") >= 0 ? $"\"{line.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : line;
    }
}
