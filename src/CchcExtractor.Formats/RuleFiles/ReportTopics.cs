namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the topics about a report as a whole.</summary>
internal static class ReportTopics
{
    internal static void Taken(RuleNode node, PackBuilder builder) =>
        builder.Taken.AddRange(node.Items().Select(RulePatterns.Read).OfType<Rules.Pattern>());
}
