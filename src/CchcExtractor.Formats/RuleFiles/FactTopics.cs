using System.Globalization;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the narrative rules: sentences with holes (<c>find</c>, <c>each</c>) and numbers by cues (<c>number</c>).</summary>
internal static class FactTopics
{
    /// <summary>Of shorter ids a third of the letters is one, and anything is near to them.</summary>
    private const int ShortestName = 3;

    /// <summary>A new unit that differs from a known one in one letter is a slip of the pen, unless it is very short.</summary>
    private const int ShortestUnitWithSlip = 5;

    internal static void Facts(RuleNode node, PackBuilder builder)
    {
        foreach (var item in node.Items())
        {
            if (!item.IsMapping)
                item.Error("mỗi quy tắc là một nhóm khóa: find, each hoặc number ...", "each rule is a group of keys: find, each or number ...");
            else if (Has(item, "number"))
                Number(item, builder);
            else if (Has(item, "find"))
                Sentence(item, "find", builder);
            else if (Has(item, "each"))
                Sentence(item, "each", builder);
            else
            {
                item.Keys("number", "find", "each", "id", "name", "unit", "in", "cues", "within", "not", "not_within", "field", "zero", "beside");
                item.Error("quy tắc cần một trong các khóa find, each, number", "a rule needs one of the keys find, each, number");
            }
        }
    }

    private static bool Has(RuleNode item, string key) => item.Entries().Any(entry => entry.Key == key);

    private static void Number(RuleNode item, PackBuilder builder)
    {
        var keys = item.Keys("number", "id", "name", "unit", "in", "cues", "within", "not", "not_within", "field", "zero", "beside");
        var indicator = keys["number"].Text();
        var units = keys.TryGetValue("unit", out var unit) ? unit.Items().Select(one => UnitKey(one, keys.ContainsKey("name") || !builder.Indicators.ContainsKey(indicator), builder)).ToList() : [];
        var printed = unit?.Items() is [var first, ..] ? first.Text() : "";
        if (keys.TryGetValue("name", out var name))
            Declare(indicator, printed, name, builder);
        Indicator(keys["number"], indicator, 0, printed, builder);
        if (!keys.ContainsKey("cues"))
            item.Error("quy tắc number cần khóa cues: từ đứng gần con số", "a number rule needs cues: words that stand near the number");
        var id = keys.TryGetValue("id", out var given) ? given.Text() : FreeId(indicator, builder.Numbers.Select(rule => rule.Id));
        builder.Put(builder.Numbers, rule => rule.Id == id, rule => rule.Origin, given ?? item, new NumberRule(
            id, indicator, units, Sections(keys, builder),
            RulePatterns.Read(keys, "cues"), RulePatterns.Read(keys, "within"), RulePatterns.Read(keys, "not"), RulePatterns.Read(keys, "not_within"),
            keys.TryGetValue("field", out var field) && field.Boolean(), keys.TryGetValue("zero", out var zero) && zero.Boolean(), Beside(keys, builder), item.Origin));
    }

    private static (string, string)? Beside(IReadOnlyDictionary<string, RuleNode> keys, PackBuilder builder)
    {
        if (!keys.TryGetValue("beside", out var node) || node.Entries() is not [var (other, otherNode, indicator), ..])
            return null;
        Indicator(otherNode, other, 0, "", builder);
        Indicator(indicator, indicator.Text(), 0, "", builder);
        return (other, indicator.Text());
    }

    private static void Sentence(RuleNode item, string kind, PackBuilder builder)
    {
        var keys = item.Keys(kind, "id", "name", "unit", "in");
        var node = keys[kind];
        if (RulePatterns.One(node) is not { } pattern)
            return;
        var yields = pattern.Holes.Where(hole => HoleTypes.IsNumber(hole.Type)).ToList();
        if (keys.TryGetValue("name", out var name) && yields.Find(hole => hole.Name != "_" && !builder.Indicators.ContainsKey(hole.Name)) is { Name: { } fresh } hole)
            Declare(fresh, keys.TryGetValue("unit", out var unit) ? unit.Text() : hole.Type == HoleType.Pct ? "%" : "", name, builder);
        foreach (var (indicator, type) in yields)
            Indicator(node, indicator, Math.Max(0, node.Text().IndexOf('{' + indicator, StringComparison.Ordinal)) + 1, type == HoleType.Pct ? "%" : "", builder);
        if (yields.Count == 0)
            node.Doubt("câu không có ô số nào nên không cho số liệu; viết {chi_tieu} vào chỗ con số", "the sentence has no hole for a number and yields nothing; write {indicator} where the number stands");
        var id = keys.TryGetValue("id", out var given) ? given.Text() : $"sentence#{Path.GetFileNameWithoutExtension(item.Origin.File)}:{item.Origin.Line}";
        builder.Put(builder.Sentences, rule => rule.Id == id, rule => rule.Origin, given ?? item, new SentenceRule(id, Sections(keys, builder), pattern, kind == "each", item.Origin));
    }

    /// <summary>An indicator that a rule declares itself by giving it a name, so that a new figure is one entry.</summary>
    private static void Declare(string indicator, string unit, RuleNode name, PackBuilder builder) =>
        builder.Indicators.TryAdd(indicator, new IndicatorRule(indicator, unit, name.Text(), "", "", name.Origin));

    /// <summary>The key of a unit given by its key or by any of its words; a rule that declares its indicator may bring a new unit.</summary>
    private static string UnitKey(RuleNode node, bool declares, PackBuilder builder)
    {
        var text = node.Text();
        if (text is "%" or "")
            return text;
        var units = builder.Vocabulary("units", node.Origin);
        if (units.KeyOf(text) is { } key)
            return key;
        var slip = text.Length >= ShortestUnitWithSlip ? units.Terms.SelectMany(term => term.Words).FirstOrDefault(word => Nearest.Edits(text, word) == 1) : null;
        if (declares && slip is null)
        {
            units.Add(new TermDraft(Folding.Slug(text, '_'), text, [text], node.Origin));
            return Folding.Slug(text, '_');
        }

        var nearest = slip ?? Nearest.To(text, units.Terms.SelectMany(term => term.Words.Append(term.Key)));
        node.Error(
            $"không có đơn vị \"{text}\"" + (nearest is null ? "; khai báo nó dưới vocabularies/units, hoặc thêm khóa name vào quy tắc" : $"; có phải \"{nearest}\"?"),
            $"unknown unit \"{text}\"" + (nearest is null ? "; declare it under vocabularies/units, or give the rule a name" : $"; did you mean \"{nearest}\"?"));
        return text;
    }

    private static IReadOnlyList<string> Sections(IReadOnlyDictionary<string, RuleNode> keys, PackBuilder builder)
    {
        if (!keys.TryGetValue("in", out var node))
            return [];
        foreach (var item in node.Items())
        {
            var id = item.Text();
            if (builder.Sections.Any(section => section.Id == id))
                continue;
            var nearest = Nearest.To(id, builder.Sections.Select(section => section.Id));
            item.Error(
                $"không có mục \"{id}\"" + (nearest is null ? "; khai báo nó dưới khóa sections" : $"; có phải \"{nearest}\"?"),
                $"unknown section \"{id}\"" + (nearest is null ? "; declare it under sections" : $"; did you mean \"{nearest}\"?"));
        }

        return node.Texts();
    }

    /// <summary>
    /// An indicator that a rule yields. One that is near a known one is a slip of the pen; any other is a new one, so that a new figure is one line; it is then
    /// called by its id until somebody gives it a name.
    /// </summary>
    private static void Indicator(RuleNode node, string id, int offset, string unit, PackBuilder builder)
    {
        if (id == "_" || builder.Indicators.ContainsKey(id))
            return;
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '.'))
            node.ErrorAt(
                offset,
                $"tên chỉ tiêu \"{id}\" chỉ được gồm a-z, 0-9, _ và dấu chấm; hãy viết \"{Folding.Slug(id, '_')}\", tên đầy đủ ghi ở khóa name",
                $"the indicator \"{id}\" may have a-z, 0-9, _ and . only; write \"{Folding.Slug(id, '_')}\", and its full name under the key name");
        else if (Nearest.To(id, builder.Indicators.Keys.Where(known => known.Length > ShortestName)) is { } nearest)
            node.ErrorAt(
                offset,
                $"không có chỉ tiêu \"{id}\"; có phải \"{nearest}\"? Chỉ tiêu mới thì thêm khóa name: \"tên chỉ tiêu\" vào quy tắc này",
                $"unknown indicator \"{id}\"; did you mean \"{nearest}\"? For a new one add name: \"what it counts\" to this rule");
        else
        {
            builder.Indicators.Add(id, new IndicatorRule(id, unit, id, "", "", node.Origin));
            node.Doubt(
                $"chỉ tiêu mới \"{id}\" chưa có tên; thêm khóa name: \"tên chỉ tiêu\" vào quy tắc này",
                $"the new indicator \"{id}\" has no name yet; add name: \"what it counts\" to this rule");
        }
    }

    /// <summary>The id itself, or with the first ordinal that is free.</summary>
    private static string FreeId(string id, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.Ordinal);
        var free = id;
        for (var ordinal = 2; known.Contains(free); ordinal++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}#{ordinal}");
        return free;
    }
}
