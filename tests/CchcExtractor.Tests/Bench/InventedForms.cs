using System.Globalization;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Bench;

/// <summary>A row of a form while it is filled in.</summary>
internal sealed class InventedRow
{
    public required int Form { get; init; }

    public required string Code { get; set; }

    public required string Label { get; set; }

    public required string Unit { get; set; }

    public string Raw { get; set; } = "";

    public string Id => $"bm{Form}/{Code}";

    public InventedRow Copy() => (InventedRow)MemberwiseClone();
}

/// <summary>Fills in the seven forms, as their rules have them, from what happened.</summary>
internal static class InventedForms
{
    public static List<InventedRow> Rows(InventedCommune commune, InventedCounts counts, RulePack rules)
    {
        var values = Values(commune, counts);
        return [.. rules.Forms.Forms.OrderBy(form => form.Number).SelectMany(form => form.Rows).DistinctBy(row => (row.Form, row.Code))
            .Select(row => new InventedRow { Form = row.Form, Code = row.Code, Label = row.Label, Unit = row.Unit, Raw = values.GetValueOrDefault(row.Id, "") })];
    }

    private static Dictionary<string, string> Values(InventedCommune commune, InventedCounts counts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var part = counts.Procedures / 3;
        var full = counts.Procedures / 4;
        void Put(string form, params (string Code, int Value)[] rows) => rows.ToList().ForEach(row => values[$"{form}/{row.Code}"] = row.Value.ToString(CultureInfo.InvariantCulture));
        void Rate(string id, int some, int all) => values[id] = commune.Percent(some, all);
        Put("bm1", ("1", counts.Directives), ("2.1", counts.Tasks), ("2.2", counts.TasksDone), ("3.1", 2), ("3.3.1", 4), ("3.3.2", 4), ("4.1", 37), ("4.2", 31), ("4.3", 2), ("4.4", 1), ("5", 1), ("5.1", counts.Surveys), ("5.2", 1), ("6", 0));
        Rate("bm1/2", counts.TasksDone, counts.Tasks);
        Rate("bm1/3.3", 4, 4);
        Put("bm2", ("1.3", 0), ("2.2.1", 0), ("2.2.2", 0), ("3.2.1", 0));
        Put("bm3", ("1", counts.Procedures), ("1.1", 0), ("1.2", 3), ("1.3", 1), ("1.4", counts.Procedures), ("1.4.3", counts.Procedures), ("2.1", 4), ("2.2", 27), ("2.3", 6), ("3.3.1", counts.Resolved), ("3.3.2", counts.Resolved - 2), ("3.4.1", 0), ("3.4.2", 0));
        Rate("bm3/3.3", counts.Resolved - 2, counts.Resolved);
        Put("bm4", ("1.2", 100), ("2.1", counts.Assigned), ("2.2", counts.Present), ("2.3", 2), ("2.4", 0));
        Put("bm5", ("1.1", 1), ("1.2", 0), ("1.3", 0), ("2.1", 0), ("2.2", 0), ("3", counts.Leaders), ("4.3", 0), ("4.4", 0));
        Put("bm6", ("1.1", counts.Money), ("1.2", counts.Spent), ("2.1", 4), ("2.2", 0), ("2.3", 0), ("2.4", 1), ("2.4.1", 0), ("2.4.2", 0), ("2.4.3", 1), ("2.5", 3), ("2.6", 0));
        Rate("bm6/1", counts.Spent, counts.Money);
        Put("bm7", ("1", 1), ("2", 2), ("3", 100), ("4", 2), ("5.1.3", 100), ("5.2.3", 100), ("5.3.3", 100), ("6.4.1", part), ("6.4.2", part - 2), ("6.4.3", part - 9), ("6.5.1", full), ("6.5.2", full - 3), ("6.5.3", full - 8));
        Rate("bm7/6.4", part - 2, part);
        Rate("bm7/6.5", full - 3, full);
        Put("bm7", ("6.6.1", part + full - 5), ("6.6.2", part + full - 12), ("6.7.1", counts.Received), ("6.7.2", counts.Online), ("6.8.1", 22), ("6.8.2", 19));
        Rate("bm7/6.6", part + full - 12, part + full - 5);
        Rate("bm7/6.7", counts.Online, counts.Received);
        Rate("bm7/6.8", 19, 22);
        return values;
    }
}
