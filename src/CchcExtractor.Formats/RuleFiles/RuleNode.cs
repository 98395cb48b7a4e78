using System.Globalization;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;
using YamlDotNet.RepresentationModel;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>
/// A strict view of a YAML node: says what it expected, with file, line and column, and collects every mistake instead of stopping at
/// the first. A reading method that fails notes the mistake and returns a harmless default, so that the rest of the file is checked too.
/// </summary>
public sealed class RuleNode
{
    private readonly YamlNode _node;
    private readonly RuleNode? _parent;
    private readonly string _step;

    internal RuleNode(YamlNode node, string file, RuleReading reading, RuleNode? parent = null, string step = "")
    {
        (_node, Reading, _parent, _step) = (node, reading, parent, step);
        Origin = new RuleOrigin(file, (int)Math.Max(1, node.Start.Line), (int)Math.Max(1, node.Start.Column));
    }

    /// <summary>Where the node begins.</summary>
    public RuleOrigin Origin { get; }

    /// <summary>The loading that it belongs to.</summary>
    internal RuleReading Reading { get; }

    /// <summary>The way to it from the top of its file: keys, <c>[]</c> for the members of a list.</summary>
    internal string Path => _parent is null ? "" : _parent._parent is null ? _step : $"{_parent.Path}/{_step}";

    /// <summary>The YAML behind it.</summary>
    internal YamlNode Yaml => _node;

    /// <summary>It is a mapping.</summary>
    public bool IsMapping => _node is YamlMappingNode;

    /// <summary>It is a sequence.</summary>
    public bool IsSequence => _node is YamlSequenceNode;

    /// <summary>It is a single value.</summary>
    public bool IsScalar => _node is YamlScalarNode;

    /// <summary>Notes a mistake at this node.</summary>
    public void Error(string vietnamese, string english) => Reading.Errors.Add(new RuleError(Origin, new Wording(vietnamese, english)));

    /// <summary>Notes that this is probably not meant so.</summary>
    internal void Doubt(string vietnamese, string english) => Reading.Doubts.Add(new RuleError(Origin, new Wording(vietnamese, english)));

    /// <summary>Notes a mistake some characters into this scalar (0-based offset), for texts that have a syntax of their own.</summary>
    public void ErrorAt(int offset, string vietnamese, string english)
    {
        var quoted = _node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted } ? 1 : 0;
        Reading.Errors.Add(new RuleError(Origin with { Column = Origin.Column + quoted + offset }, new Wording(vietnamese, english)));
    }

    /// <summary>The single value as written; an empty string, and a mistake noted, where the node is something else.</summary>
    public string Text()
    {
        if (_node is YamlScalarNode scalar)
            return scalar.Value ?? "";
        Error("ở đây cần một giá trị đơn (chữ hoặc số), không phải danh sách hay nhóm khóa", "expected a single value here, not a list or a group of keys");
        return "";
    }

    /// <summary>A whole number.</summary>
    public int Integer()
    {
        if (int.TryParse(Text(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
            return value;
        Error($"cần một số nguyên, gặp \"{Text()}\"", $"expected a whole number, got \"{Text()}\"");
        return 0;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool Boolean()
    {
        if (Text() is "true" or "false")
            return Text() == "true";
        Error($"cần true hoặc false, gặp \"{Text()}\"", $"expected true or false, got \"{Text()}\"");
        return false;
    }

    /// <summary>The members of a sequence; a single value counts as a sequence of one.</summary>
    public IReadOnlyList<RuleNode> Items() => _node switch
    {
        YamlSequenceNode sequence => sequence.Children.Select(child => Child(child, "[]")).ToList(),
        YamlScalarNode { Value: null or "" } => [],
        _ => [this],
    };

    /// <summary>The single values of a sequence, or the one value.</summary>
    public IReadOnlyList<string> Texts() => Items().Select(item => item.Text()).ToList();

    /// <summary>Keys and values of a mapping whose keys are free (names, codes), in file order.</summary>
    public IReadOnlyList<(string Key, RuleNode KeyNode, RuleNode Value)> Entries()
    {
        if (_node is YamlMappingNode mapping)
            return mapping.Children.Select(pair => (Child(pair.Key, "").Text(), Child(pair.Key, ""), Child(pair.Value, (pair.Key as YamlScalarNode)?.Value ?? ""))).ToList();
        if (_node is not YamlScalarNode { Value: null or "" })
            Error("ở đây cần các cặp \"khóa: giá trị\"", "expected \"key: value\" pairs here");
        return [];
    }

    /// <summary>Keys and values of a mapping whose keys are fixed; an unknown key is a mistake, answered with the nearest known one.</summary>
    public IReadOnlyDictionary<string, RuleNode> Keys(params string[] known)
    {
        Reading.KeysAsked?.Invoke(Path, known);
        var found = new Dictionary<string, RuleNode>(StringComparer.Ordinal);
        foreach (var (key, keyNode, value) in Entries())
        {
            if (known.Contains(key, StringComparer.Ordinal))
                found[key] = value;
            else
            {
                var nearest = Nearest.To(key, known);
                var list = string.Join(", ", known);
                keyNode.Error(
                    $"không có khóa \"{key}\"" + (nearest is null ? $"; các khóa dùng được: {list}" : $"; có phải \"{nearest}\"?"),
                    $"unknown key \"{key}\"" + (nearest is null ? $"; known keys: {list}" : $"; did you mean \"{nearest}\"?"));
            }
        }

        return found;
    }

    private RuleNode Child(YamlNode node, string step) => new(node, Origin.File, Reading, this, step);
}
