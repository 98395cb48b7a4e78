using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the topics that name things: the pack itself, word lists, indicators, sections.</summary>
internal static class NarrativeTopics
{
    internal static void Vocabularies(RuleNode node, PackBuilder builder)
    {
        foreach (var (name, keyNode, terms) in node.Entries())
        {
            var vocabulary = builder.Vocabulary(name, keyNode.Origin);
            foreach (var (key, termNode, value) in terms.Entries())
                vocabulary.Add(Term(key, value, termNode.Origin));
        }
    }

    private static TermDraft Term(string key, RuleNode value, RuleOrigin origin)
    {
        if (!value.IsMapping)
            return new TermDraft(key, value.Texts() is [var first, ..] ? first : key, value.Texts(), origin);
        var keys = value.Keys("name", "words");
        return new TermDraft(key, keys.TryGetValue("name", out var name) ? name.Text() : key, keys.TryGetValue("words", out var list) ? list.Texts() : [], origin);
    }

    internal static void Words(RuleNode node, PackBuilder builder)
    {
        foreach (var (name, list) in node.Keys([.. WordList.ByName.Keys]))
        {
            if (!builder.Words.TryGetValue(WordList.ByName[name], out var words))
                builder.Words[WordList.ByName[name]] = words = [];
            words.AddRange(list.Texts().Select(Texts.Folding.Fold));
        }
    }

    internal static void Indicators(RuleNode node, PackBuilder builder)
    {
        foreach (var (id, keyNode, value) in node.Entries())
        {
            var keys = value.Keys("unit", "name", "rate", "of");
            if (builder.Indicators.TryGetValue(id, out var earlier))
                builder.Replaces(earlier.Origin, keyNode, $"indicators/{id}");
            builder.Indicators[id] = new IndicatorRule(id, Get("unit"), Get("name"), Get("rate"), Get("of"), keyNode.Origin);
            string Get(string key) => keys.TryGetValue(key, out var found) ? found.Text() : "";
        }
    }

    internal static void Sections(RuleNode node, PackBuilder builder)
    {
        foreach (var (id, keyNode, value) in node.Entries())
        {
            var keys = value.Keys("headings", "from", "to", "not", "within", "results", "unmarked");
            if (!keys.ContainsKey("headings") && !keys.ContainsKey("from"))
                keyNode.Error("mục cần khóa headings (lời của tiêu đề) hoặc from (lời của đoạn mở đầu mục)", "a section needs headings (what its heading says) or from (what its first paragraph says)");
            builder.Put(builder.Sections, section => section.Id == id, section => section.Origin, keyNode, new SectionRule(
                id, RulePatterns.Read(keys, "headings"), RulePatterns.Read(keys, "not"), keys.TryGetValue("within", out var within) ? within.Texts() : [],
                !keys.TryGetValue("results", out var results) || results.Boolean(), keyNode.Origin)
            { From = RulePatterns.Read(keys, "from"), To = RulePatterns.Read(keys, "to"), Unmarked = keys.TryGetValue("unmarked", out var unmarked) && unmarked.Boolean() });
        }
    }

    internal static void Narrative(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("never", "never_in_sentence", "never_behind", "never_before", "about", "neutral", "abbreviations", "compounds");
        var held = builder.Narrative;
        builder.Narrative = held with
        {
            Never = [.. held.Never, .. RulePatterns.Read(keys, "never")],
            NeverInSentence = [.. held.NeverInSentence, .. RulePatterns.Read(keys, "never_in_sentence")],
            NeverBehind = [.. held.NeverBehind, .. RulePatterns.Read(keys, "never_behind")],
            NeverBefore = [.. held.NeverBefore, .. RulePatterns.Read(keys, "never_before")],
            About = [.. held.About, .. RulePatterns.Read(keys, "about")],
            Neutral = [.. held.Neutral, .. keys.TryGetValue("neutral", out var neutral) ? neutral.Entries().Select(entry => ($"@{Texts.Folding.Fold(entry.Key)}", RulePatterns.Read(entry.Value))) : []],
            Abbreviations = [.. held.Abbreviations, .. keys.TryGetValue("abbreviations", out var shortenings) ? shortenings.Entries().Select(entry => (Texts.Folding.Fold(entry.Key), RulePatterns.Read(entry.Value))) : []],
            Compounds = [.. held.Compounds, .. RulePatterns.Read(keys, "compounds")],
        };
    }
}

/// <summary>Reads patterns and turns their mistakes into mistakes of the file.</summary>
internal static class RulePatterns
{
    internal static IReadOnlyList<Pattern> Read(IReadOnlyDictionary<string, RuleNode> keys, string key) =>
        keys.TryGetValue(key, out var node) ? Read(node) : [];

    internal static IReadOnlyList<Pattern> Read(RuleNode node) => node.Items().Select(One).OfType<Pattern>().ToList();

    internal static Pattern? One(RuleNode node)
    {
        try
        {
            return node.Reading.Pattern(node.Text());
        }
        catch (PatternException exception)
        {
            node.ErrorAt(exception.Offset, exception.Wording.Vietnamese, exception.Wording.English);
            return null;
        }
    }
}
