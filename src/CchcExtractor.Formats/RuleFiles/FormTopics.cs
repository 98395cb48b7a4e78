using System.Globalization;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads what forms look like (<c>forms</c>) and the known forms row by row (<c>tables</c>).</summary>
internal static class FormTopics
{
    private static readonly (string Key, FormColumn Column)[] Columns =
    [
        ("previous", FormColumn.Previous), ("note", FormColumn.Note), ("unit", FormColumn.Unit), ("code", FormColumn.Code), ("label", FormColumn.Label), ("value", FormColumn.Value),
    ];

    internal static void Forms(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("titles", "columns");
        builder.FormTitles.AddRange(RulePatterns.Read(keys, "titles"));
        if (!keys.TryGetValue("columns", out var columns))
            return;
        var words = columns.Keys(Columns.Select(column => column.Key).ToArray());
        builder.FormColumns.AddRange(Columns.Select(column => (column.Column, RulePatterns.Read(words, column.Key))));
    }

    internal static void Tables(RuleNode node, PackBuilder builder)
    {
        foreach (var (id, keyNode, value) in node.Entries())
        {
            if (!id.StartsWith("bm", StringComparison.Ordinal) || !int.TryParse(id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                keyNode.Error($"biểu mẫu có tên dạng bm1, bm2 ...; gặp \"{id}\"", $"forms are called bm1, bm2 ...; got \"{id}\"");
                continue;
            }

            var keys = value.Keys("name", "titles", "rows");
            var rows = keys.TryGetValue("rows", out var node2) ? node2.Entries().SelectMany(entry => Row(number, entry)).ToList() : [];
            Check(rows, node2);
            var form = new FormRule(number, keys.TryGetValue("name", out var name) ? name.Text() : id, RulePatterns.Read(keys, "titles"), rows, keyNode.Origin);
            var extended = builder.Forms.FindIndex(known => known.Number == number && !builder.SameLayer(known.Origin, keyNode.Origin));
            if (extended < 0)
                builder.Forms.Add(form);
            else
                builder.Forms[extended] = Extended(builder.Forms[extended], form, keys.ContainsKey("name"), builder);
        }
    }

    /// <summary>A form of the pack that is extended, with the rows that the extending one has otherwise or besides.</summary>
    private static FormRule Extended(FormRule known, FormRule form, bool named, PackBuilder builder)
    {
        foreach (var row in known.Rows.Where(row => form.Row(row.Code) is not null))
            builder.Drop(row.Origin);
        return known with
        {
            Title = named ? form.Title : known.Title,
            Titles = [.. known.Titles, .. form.Titles],
            Rows = [.. known.Rows.SelectMany(row => form.Row(row.Code) is null ? [row] : row.Id == form.Row(row.Code)!.Id ? form.Rows.Where(other => other.Code == row.Code) : []), .. form.Rows.Where(row => known.Row(row.Code) is null)],
        };
    }

    /// <summary>The row, and one more for each wording of it that restates another indicator.</summary>
    private static IEnumerable<RowRule> Row(int form, (string Code, RuleNode KeyNode, RuleNode Value) entry)
    {
        var keys = entry.Value.Keys("label", "also", "unit", "values", "ratio", "sum", "whole", "requires", "concept", "perhaps", "all_of", "instead", "topic", "cumulative", "level");
        var label = Text("label");
        if (label.Length == 0)
            entry.KeyNode.Error($"dòng {entry.Code} thiếu khóa label", $"row {entry.Code} lacks the key label");
        var also = keys.TryGetValue("also", out var wordings) ? wordings.Items() : [];
        var row = new RowRule
        {
            Id = $"bm{form}/{entry.Code}",
            Form = form,
            Code = entry.Code,
            Label = label,
            Labels = also.Where(item => item.IsScalar).Select(item => item.Text()).Prepend(label).Select(RowRule.Comparable).Distinct().ToList(),
            Unit = Text("unit"),
            Values = keys.TryGetValue("values", out var values) ? values.Items().Select(Value).ToList() : [],
            Ratio = Ratio(),
            Sum = Texts("sum"),
            Whole = Texts("whole"),
            Requires = keys.TryGetValue("requires", out var requires) ? requires.Entries().Select(Requirement).ToList() : [],
            Concept = Text("concept"),
            Perhaps = Texts("perhaps"),
            AllOf = Texts("all_of"),
            Instead = keys.TryGetValue("instead", out var instead) ? instead.Items().Select(StandIn).ToList() : [],
            Topic = RulePatterns.Read(keys, "topic"),
            Cumulative = keys.TryGetValue("cumulative", out var cumulative) && cumulative.Boolean(),
            Level = Text("level"),
            Origin = entry.KeyNode.Origin,
        };
        return also.Where(item => !item.IsScalar).Select((item, index) => Other(row, item, index + 2)).Prepend(row);

        string Text(string key) => keys.TryGetValue(key, out var found) ? found.Text() : "";
        IReadOnlyList<string> Texts(string key) => keys.TryGetValue(key, out var found) ? found.Texts() : [];
        (string, string)? Ratio()
        {
            if (!keys.TryGetValue("ratio", out var found))
                return null;
            if (found.Texts() is [var part, var whole])
                return (part, whole);
            found.Error("ratio cần hai mã: [tử số, mẫu số]", "ratio needs two codes: [numerator, denominator]");
            return null;
        }
    }

    private static RowRule Other(RowRule row, RuleNode node, int ordinal)
    {
        var keys = node.Keys("label", "concept");
        var label = keys.TryGetValue("label", out var text) ? text.Text() : "";
        return row with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{row.Id}#{ordinal}"),
            Label = label,
            Labels = [RowRule.Comparable(label)],
            Concept = keys.TryGetValue("concept", out var concept) ? concept.Text() : "",
            Origin = node.Origin,
        };
    }

    /// <summary>"dossiers.resolved - dossiers.late", "procedures.one_stop?".</summary>
    private static StandIn StandIn(RuleNode node)
    {
        var words = node.Text().TrimEnd('?').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var terms = words.Where((_, i) => i % 2 == 0).Select((indicator, i) => new StandInTerm(indicator, i > 0 && words[(2 * i) - 1] == "-")).ToList();
        if (words.Length % 2 == 0 || words.Where((_, i) => i % 2 == 1).Any(sign => sign is not ("+" or "-")))
            node.Error($"cần \"a + b\" hoặc \"a - b\", gặp \"{node.Text()}\"", $"expected \"a + b\" or \"a - b\", got \"{node.Text()}\"");
        return new StandIn(terms, node.Text().EndsWith('?'));
    }

    private static RowRequirement Requirement((string Key, RuleNode KeyNode, RuleNode Value) entry) => new(Value(entry.KeyNode), entry.Value.Texts());

    private static decimal Value(RuleNode node)
    {
        if (NumberLexer.Read(node.Text(), count: false) is { } number)
            return number.Value;
        node.Error($"cần một số, gặp \"{node.Text()}\"", $"expected a number, got \"{node.Text()}\"");
        return 0;
    }

    /// <summary>Codes that a row names must be rows of its form.</summary>
    private static void Check(List<RowRule> rows, RuleNode? node)
    {
        if (node is null)
            return;
        var known = rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        var entries = node.Entries().ToDictionary(entry => entry.Key, entry => entry.KeyNode, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var named = row.Sum.Concat(row.Whole).Concat(row.Requires.SelectMany(requirement => requirement.Codes));
            if (row.Ratio is { } ratio)
                named = named.Append(ratio.Part).Append(ratio.Whole);
            foreach (var code in named.Where(code => !known.Contains(code)))
                entries[row.Code].Error($"dòng {row.Code} nhắc đến mã \"{code}\" mà biểu không có", $"row {row.Code} names code \"{code}\", which the form does not have");
        }
    }
}
