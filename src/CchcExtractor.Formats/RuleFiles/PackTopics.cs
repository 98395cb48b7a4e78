using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads what a pack is: its identity, how reports of its kind are known, and what it leaves out of the pack that it extends.</summary>
internal static class PackTopics
{
    internal static void Pack(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("id", "version", "title", "reads");
        var held = builder.Pack;
        builder.Pack = new PackIdentity(
            Text("id", held.Id), Text("version", held.Version), Text("title", held.Title), keys.TryGetValue("reads", out var reads) ? reads.Boolean() : held.Reads);

        string Text(string key, string otherwise) => keys.TryGetValue(key, out var found) ? found.Text() : otherwise;
    }

    internal static void Recognise(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("title", "not", "headings", "kinds");
        var held = builder.Recognise;
        builder.Recognise = held with
        {
            Title = [.. held.Title, .. RulePatterns.Read(keys, "title")],
            Not = [.. held.Not, .. RulePatterns.Read(keys, "not")],
            Headings = [.. held.Headings, .. RulePatterns.Read(keys, "headings")],
            Kinds = [.. held.Kinds, .. keys.TryGetValue("kinds", out var kinds) ? kinds.Entries().Select(kind => (kind.Key, RulePatterns.Read(kind.Value))) : []],
        };
    }

    /// <summary>The pack was found by its name before the topics are read; here only the kind of value is looked at.</summary>
    internal static void Extends(RuleNode node, PackBuilder builder) => node.Texts();

    /// <summary>Takes rules, checks, sections, rows, indicators and terms out by their ids.</summary>
    internal static void Disable(RuleNode node, PackBuilder builder)
    {
        foreach (var item in node.Items())
        {
            var id = item.Text();
            if (Remove(id, builder))
                continue;
            var nearest = Nearest.To(id, Ids(builder));
            item.Error(
                $"không có quy tắc \"{id}\" để tắt" + (nearest is null ? "; cchc rules show liệt kê các id" : $"; có phải \"{nearest}\"?"),
                $"there is no rule \"{id}\" to disable" + (nearest is null ? "; cchc rules show lists the ids" : $"; did you mean \"{nearest}\"?"));
        }
    }

    private static bool Remove(string id, PackBuilder builder)
    {
        var gone = new List<RuleOrigin>();
        Take(builder.Sentences, rule => rule.Id == id, rule => rule.Origin);
        Take(builder.Numbers, rule => rule.Id == id || rule.Indicator == id, rule => rule.Origin);
        Take(builder.Checks, check => check.Id == id, check => check.Origin);
        Take(builder.Sections, section => section.Id == id, section => section.Origin);
        for (var i = 0; i < builder.Forms.Count; i++)
            if (builder.Forms[i].Rows.FirstOrDefault(row => row.Id == id) is { } row)
            {
                gone.Add(row.Origin);
                builder.Forms[i] = builder.Forms[i] with { Rows = [.. builder.Forms[i].Rows.Where(other => other.Id != id)] };
            }

        if (id.Split('/') is [var vocabulary, var key] && builder.Vocabularies.TryGetValue(vocabulary, out var terms) && terms.Remove(key) is { } term)
            gone.Add(term.Origin);
        gone.ForEach(builder.Drop);
        return gone.Count > 0;

        void Take<T>(List<T> items, Predicate<T> wanted, Func<T, RuleOrigin> origin)
        {
            gone.AddRange(items.FindAll(wanted).Select(origin));
            items.RemoveAll(wanted);
        }
    }

    private static IEnumerable<string> Ids(PackBuilder builder) =>
    [
        .. builder.Sentences.Select(rule => rule.Id), .. builder.Numbers.Select(rule => rule.Id), .. builder.Checks.Select(check => check.Id),
        .. builder.Sections.Select(section => section.Id), .. builder.RowIds, .. builder.Vocabularies.Values.SelectMany(vocabulary => vocabulary.Terms.Select(term => $"{vocabulary.Name}/{term.Key}")),
    ];
}
