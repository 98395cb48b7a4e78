namespace CchcExtractor.Formats.RuleFiles;

/// <summary>The top level of a rule file: one key a topic, each read by its own class.</summary>
internal static class RuleFile
{
    /// <summary>The topics, in the order they are read.</summary>
    internal static readonly IReadOnlyList<(string Key, Action<RuleNode, PackBuilder> Read)> Topics =
    [
        ("pack", PackTopics.Pack),
        ("extends", PackTopics.Extends),
        ("recognise", PackTopics.Recognise),
        ("vocabularies", NarrativeTopics.Vocabularies),
        ("words", NarrativeTopics.Words),
        ("indicators", NarrativeTopics.Indicators),
        ("sections", NarrativeTopics.Sections),
        ("narrative", NarrativeTopics.Narrative),
        ("facts", FactTopics.Facts),
        ("letterhead", ReportTopics.Letterhead),
        ("periods", ReportTopics.Periods),
        ("citations", ReportTopics.Citations),
        ("forms", FormTopics.Forms),
        ("tables", FormTopics.Tables),
        ("taken", ReportTopics.Taken),
        ("checks", CheckTopics.Checks),
        ("disable", PackTopics.Disable),
        ("tests", TestTopics.Tests),
    ];

    /// <summary>Reads all files topic by topic, so that a file may use what another defines, whatever their order.</summary>
    internal static void Read(IEnumerable<RuleNode> roots, PackBuilder builder)
    {
        var files = roots.Select(root => root.Keys(Topics.Select(topic => topic.Key).ToArray())).ToList();
        foreach (var (key, read) in Topics)
            foreach (var keys in files)
                if (keys.TryGetValue(key, out var node))
                    read(node, builder);
    }
}
