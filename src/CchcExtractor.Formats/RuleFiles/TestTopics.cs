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
            var keys = item.Keys("text", "table", "file", "in", "facts", "absent", "fires", "quiet", "loose", "prev");
            if (!keys.ContainsKey("text") && !keys.ContainsKey("table") && !keys.ContainsKey("file"))
            {
                item.Error("phép thử cần khóa text, table hoặc file", "a test needs one of the keys text, table, file");
                continue;
            }

            if (!keys.ContainsKey("facts") && !keys.ContainsKey("absent") && !keys.ContainsKey("fires") && !keys.ContainsKey("quiet"))
                item.Doubt("phép thử không đòi hỏi gì; thêm facts, absent, fires hoặc quiet", "the test asks for nothing; add facts, absent, fires or quiet");
            builder.Tests.Add(new RuleTest
            {
                Text = Text("text"),
                Table = keys.TryGetValue("table", out var table) ? [.. table.Items().Select(row => row.Texts())] : [],
                File = Text("file"),
                In = Text("in"),
                Previous = Text("prev"),
                Facts = keys.TryGetValue("facts", out var facts) ? [.. facts.Entries().SelectMany(Facts)] : [],
                Absent = keys.TryGetValue("absent", out var absent) ? [.. absent.Items().SelectMany(Absent)] : [],
                Codes = keys.TryGetValue("fires", out var fires) ? fires.Texts() : [],
                Quiet = keys.TryGetValue("quiet", out var quiet) && quiet.Boolean(),
                Loose = keys.TryGetValue("loose", out var loose) ? loose.Boolean() : keys.ContainsKey("file") || !keys.ContainsKey("facts"),
                Origin = item.Origin,
            });

            string Text(string key) => keys.TryGetValue(key, out var found) ? found.Text() : "";
        }
    }

    /// <summary>An indicator that must not be found at all, or not with some values.</summary>
    private static IEnumerable<(string, decimal?)> Absent(RuleNode node) =>
        node.IsScalar ? [(node.Text(), null)] : node.Entries().SelectMany(Facts).Select(fact => (fact.Item1, (decimal?)fact.Item2));

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
