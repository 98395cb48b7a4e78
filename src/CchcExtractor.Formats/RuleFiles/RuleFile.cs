namespace CchcExtractor.Formats.RuleFiles;

/// <summary>The top level of a rule file: one key a topic, each read by its own class.</summary>
internal static class RuleFile
{
    /// <summary>The topics, in the order they are read.</summary>
    internal static readonly IReadOnlyList<(string Key, Action<RuleNode, PackBuilder> Read)> Topics =
    [
        ("pack", NarrativeTopics.Pack),
        ("vocabularies", NarrativeTopics.Vocabularies),
        ("indicators", NarrativeTopics.Indicators),
        ("sections", NarrativeTopics.Sections),
        ("narrative", NarrativeTopics.Narrative),
        ("facts", FactTopics.Facts),
        ("taken", ReportTopics.Taken),
        ("tests", TestTopics.Tests),
    ];

    internal static void Read(RuleNode root, PackBuilder builder)
    {
        var keys = root.Keys(Topics.Select(topic => topic.Key).ToArray());
        foreach (var (key, read) in Topics)
            if (keys.TryGetValue(key, out var node))
                read(node, builder);
    }
}
