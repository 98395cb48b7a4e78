using System.Globalization;
using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the tests that stand in rule files.</summary>
internal static class TestTopics
{
    internal static void Tests(RuleNode node, PackBuilder builder)
    {
        foreach (var item in node.Items())
        {
            var keys = item.Keys("text", "in", "facts", "fires", "quiet", "loose");
            if (!keys.TryGetValue("text", out var text))
            {
                item.Error("bài kiểm tra cần khóa text", "a test needs the key text");
                continue;
            }

            builder.Tests.Add(new RuleTest(
                text.Text(), keys.TryGetValue("in", out var section) ? section.Text() : "",
                keys.TryGetValue("facts", out var facts) ? facts.Entries().SelectMany(Facts).ToList() : [],
                keys.TryGetValue("fires", out var fires) ? fires.Texts() : [],
                keys.TryGetValue("quiet", out var quiet) && quiet.Boolean(), keys.TryGetValue("loose", out var loose) && loose.Boolean(), item.Origin));
        }
    }

    private static IEnumerable<(string, decimal)> Facts((string Key, RuleNode KeyNode, RuleNode Value) entry)
    {
        foreach (var value in entry.Value.Items())
        {
            if (decimal.TryParse(value.Text(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                yield return (entry.Key, number);
            else
                value.Error($"cần một số như 1204 hoặc 98.5, gặp \"{value.Text()}\"", $"expected a number such as 1204 or 98.5, got \"{value.Text()}\"");
        }
    }
}
