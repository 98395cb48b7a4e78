namespace CchcExtractor.Tests.Bench;

/// <summary>Forms that were filled in wrongly or are damaged.</summary>
internal static class FormPlantings
{
    private static readonly string[] Aftermath = ["ratio/differs", "ratio/out-of-range", "cross/differs", "part/exceeds-whole", "unit/mismatch", "form/ratio-missing", "form/value-missing", "sum/parts-differ", "ratio/zero-denominator", "series/jump"];

    private static readonly string[] AnyRate = ["bm7/6.4", "bm7/6.5", "bm7/6.7", "bm7/6.8", "bm3/3.3", "bm6/1", "bm1/2"];

    public static IReadOnlyList<Planting> All { get; } =
    [
        new("form/values-shifted", "one down, part of a form", ground => Shifted(ground, 1), Aftermath),
        new("form/values-shifted", "one up, part of a form", ground => Shifted(ground, -1), Aftermath),
        new("form/values-shifted", "one down with blanks between", ground => Shifted(ground, 1, blank: true), Aftermath),
        new("form/ratio-missing", "a rate blank", ground => ground.Report().Fill(ground.One(AnyRate), "")),
        new("form/value-missing", "a survey without its count", ground => ground.Report().Fill(ground.One("bm1/5.1", "bm1/5.2"), "")),
        new("form/duplicate-row", "a row twice", ground =>
        {
            var report = ground.Report();
            var row = report.Rows[ground.Random.Next(report.Rows.Count)];
            while (row.Raw.Length == 0)
                row = report.Rows[ground.Random.Next(report.Rows.Count)];
            var copy = row.Copy();
            report.Rows.Insert(report.Rows.IndexOf(row) + 1, copy);
            return report;
        }),
        new("form/unknown-row", "a row that no form has", ground =>
        {
            var report = ground.Report();
            var before = report.Row(ground.One("bm1/6", "bm3/2.3", "bm5/4.5"));
            report.Rows.Insert(report.Rows.IndexOf(before) + 1, new InventedRow { Form = before.Form, Code = "8.8", Label = "Số mô hình sáng kiến được nhân rộng trong kỳ", Unit = "Mô hình", Raw = "2" });
            return report;
        }),
        new("form/unit-in-label", "the unit behind the label", ground =>
        {
            var report = ground.Report();
            var row = report.Row(ground.One("bm3/1.2", "bm4/2.3", "bm7/6.8.1", "bm1/5.1"));
            row.Label = $"{row.Label.TrimEnd('.')} {row.Unit}";
            if (row.Id == "bm7/6.8.1")
                row.Label = "Tổng số TTHC có yêu cầu nghĩa vụ tài chính Thủ tục";
            return report;
        }),
        new("unit/mismatch", "an answer that the row does not offer", ground => ground.Report().Fill(ground.One("bm1/5.2", "bm1/6", "bm7/1", "bm7/4"), ground.One("3", "5", "12"))),
        new("unit/mismatch", "the unit of another kind", ground =>
        {
            var report = ground.Report();
            report.Row(ground.One("bm1/1", "bm3/1.2", "bm7/6.8.1")).Unit = "%";
            return report;
        }, "ratio/out-of-range"),
        new("unit/mismatch", "a share in a row of counts", ground => ground.Report().Fill(ground.One("bm3/1.2", "bm4/2.3", "bm7/6.8.2", "bm1/3.1"), ground.One("86,4", "33,5%")), "cross/differs", "ratio/differs", "part/exceeds-whole", "series/jump"),
        new("template/other-level", "rows of the district", ground => ground.Report()),
    ];

    /// <summary>The values of a stretch of rows, each in the next or the last row; what falls out is gone, and the row left behind is blank.</summary>
    private static InventedReport Shifted(Ground ground, int step, bool blank = false)
    {
        var report = ground.Report();
        var (from, to) = blank ? ground.One(("bm7/6.7", "bm7/6.8.2"), ("bm7/6.4", "bm7/6.5.3"), ("bm7/6.5", "bm7/6.7.2")) : ground.One(("bm7/6.7", "bm7/6.8.2"), ("bm7/6.4", "bm7/6.5.3"), ("bm7/6.5", "bm7/6.7.2"), ("bm3/3.3", "bm3/3.4.2"), ("bm6/1", "bm6/2.1"), ("bm1/2", "bm1/3.3"), ("bm1/1", "bm1/2.2"));
        var (first, last) = (report.Rows.FindIndex(row => row.Id == from), report.Rows.FindIndex(row => row.Id == to));
        var raws = report.Rows.Skip(first).Take(last - first + 1).Select(row => row.Raw).ToList();
        if (blank)
            raws[ground.Random.Next(1, raws.Count)] = "";
        var moved = step > 0 ? raws.SkipLast(1).Prepend("").ToList() : [.. raws.Skip(1), ""];
        for (var i = 0; i < moved.Count; i++)
            report.Rows[first + i].Raw = moved[i];
        return report;
    }
}
