using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the narrative rules: sentences with holes (<c>find</c>, <c>each</c>) and numbers by cues (<c>number</c>).</summary>
internal static class FactTopics
{
    internal static void Facts(RuleNode node, PackBuilder builder)
    {
        foreach (var item in node.Items())
        {
            if (!item.IsMapping)
            {
                item.Error("mỗi quy tắc là một nhóm khóa: find, each hoặc number ...", "each rule is a group of keys: find, each or number ...");
                continue;
            }

            if (item.Entries().Any(entry => entry.Key == "number"))
                builder.Numbers.Add(Number(item, builder));
            else if (Sentence(item, builder) is { } sentence)
                builder.Sentences.Add(sentence);
        }
    }

    private static NumberRule Number(RuleNode item, PackBuilder builder)
    {
        var keys = item.Keys("number", "id", "unit", "in", "cues", "within", "not", "not_within", "field", "zero", "beside");
        var indicator = keys["number"].Text();
        KnownIndicator(keys["number"], indicator, 0, builder);
        if (!keys.ContainsKey("cues"))
            item.Error("quy tắc number cần khóa cues: từ đứng gần con số", "a number rule needs cues: words that stand near the number");
        return new NumberRule(
            keys.TryGetValue("id", out var id) ? id.Text() : $"{indicator}#{item.Origin.Line}", indicator, Texts("unit"), Texts("in"),
            RulePatterns.Read(keys, "cues"), RulePatterns.Read(keys, "within"), RulePatterns.Read(keys, "not"), RulePatterns.Read(keys, "not_within"),
            keys.TryGetValue("field", out var field) && field.Boolean(), keys.TryGetValue("zero", out var zero) && zero.Boolean(), Beside(keys, builder), item.Origin);

        IReadOnlyList<string> Texts(string key) => keys.TryGetValue(key, out var found) ? found.Texts() : [];
    }

    private static (string, string)? Beside(IReadOnlyDictionary<string, RuleNode> keys, PackBuilder builder)
    {
        if (!keys.TryGetValue("beside", out var node) || node.Entries() is not [var (other, otherNode, indicator), ..])
            return null;
        KnownIndicator(otherNode, other, 0, builder);
        KnownIndicator(indicator, indicator.Text(), 0, builder);
        return (other, indicator.Text());
    }

    private static SentenceRule? Sentence(RuleNode item, PackBuilder builder)
    {
        var keys = item.Keys("find", "each", "id", "in");
        if (!keys.TryGetValue("find", out var node) && !keys.TryGetValue("each", out node))
        {
            item.Error("quy tắc cần một trong các khóa find, each, number", "a rule needs one of the keys find, each, number");
            return null;
        }

        if (RulePatterns.One(node) is not { } pattern)
            return null;
        foreach (var (name, type) in pattern.Holes)
            if (type is HoleType.Int or HoleType.Dec or HoleType.Pct)
                KnownIndicator(node, name, Math.Max(0, node.Text().IndexOf('{' + name, StringComparison.Ordinal)), builder);
        return new SentenceRule(
            keys.TryGetValue("id", out var id) ? id.Text() : $"sentence#{Path.GetFileNameWithoutExtension(item.Origin.File)}:{item.Origin.Line}",
            keys.TryGetValue("in", out var sections) ? sections.Texts() : [], pattern, keys.ContainsKey("each"), item.Origin);
    }

    private static void KnownIndicator(RuleNode node, string name, int offset, PackBuilder builder)
    {
        if (name == "_" || builder.Indicators.ContainsKey(name))
            return;
        var nearest = Nearest.To(name, builder.Indicators.Keys);
        node.ErrorAt(
            offset,
            $"không có chỉ tiêu \"{name}\"" + (nearest is null ? "; khai báo nó dưới khóa indicators" : $"; có phải \"{nearest}\"?"),
            $"unknown indicator \"{name}\"" + (nearest is null ? "; declare it under indicators" : $"; did you mean \"{nearest}\"?"));
    }
}
