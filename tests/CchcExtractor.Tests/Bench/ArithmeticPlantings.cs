namespace CchcExtractor.Tests.Bench;

/// <summary>Numbers of the text that do not fit each other, or the appendix.</summary>
internal static class ArithmeticPlantings
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("sum/parts-differ", "online and direct", ground =>
        {
            var report = ground.Report();
            return report.Change("dossiers", $"{report.Counts.Direct} hồ sơ", $"{report.Counts.Direct + ground.One(-3, 2, 5, 10)} hồ sơ");
        }, "template/reused-paragraph"),
        new("sum/parts-differ", "a field", ground =>
        {
            var report = ground.Report();
            var field = report.Counts.Fields[ground.Random.Next(4)];
            return report.Change("fields", $"{field.Name}: tiếp nhận {field.Received} ", $"{field.Name}: tiếp nhận {field.Received + ground.One(-3, 2, 9, 10)} ");
        }),
        new("sum/parts-differ", "on time and late", ground => ground.Report().Change("resolved", "quá hạn 02", $"quá hạn 0{ground.Random.Next(3, 9)}")),
        new("sum/parts-differ", "a form's total", ground => ground.One(("bm6/2.1", "6"), ("bm6/2.5", "5"), ("bm6/2.4", "2")) is var (id, raw) ? ground.Report().Fill(id, raw) : throw new InvalidOperationException(), "cross/differs"),
        new("part/exceeds-whole", "digitized", ground =>
        {
            var report = ground.Report();
            var more = report.Counts.Resolved + ground.Random.Next(1, 40);
            return report.Change("resolved", $"kết quả là {report.Counts.Digitized} hồ sơ, đạt {report.Commune.Percent(report.Counts.Digitized, report.Counts.Resolved)}%", $"kết quả là {more} hồ sơ");
        }),
        new("part/exceeds-whole", "a form's part", ground =>
        {
            var report = ground.Report();
            return report.Fill("bm1/4.2", ground.One("41", "73", "310"));
        }, "form/values-shifted", "series/jump"),
        new("part/exceeds-whole", "tasks done", ground =>
        {
            var report = ground.Report();
            return report.Change("tasks", $"hoàn thành {report.Counts.TasksDone} nhiệm vụ, đạt {report.Commune.Percent(report.Counts.TasksDone, report.Counts.Tasks)}%", $"hoàn thành {report.Counts.Tasks + ground.Random.Next(1, 9)} nhiệm vụ");
        }, "cross/differs"),
        new("repeat/value-differs", "digits swapped", ground =>
        {
            var report = ground.Report();
            var count = report.Counts.Received;
            return report.Replace("judgement", $"Trong kỳ, Bộ phận Một cửa đã tiếp nhận {count + ground.One(-2, 3, 9, 20)} hồ sơ, công tác cải cách hành chính đạt được những kết quả tích cực.");
        }, "sum/parts-differ"),
        new("repeat/value-differs", "procedures", ground =>
        {
            var report = ground.Report();
            return report.Replace("judgement", $"Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của UBND xã là {report.Counts.Procedures + ground.One(-1, 2, 10)} thủ tục, được niêm yết đầy đủ.");
        }),
        new("ratio/differs", "a rate of the text", ground =>
        {
            var report = ground.Report();
            var right = report.Commune.Percent(report.Counts.Online, report.Counts.Received);
            return report.Change("dossiers", right + "%", report.Commune.Percent(report.Counts.Online - ground.Random.Next(8, 20), report.Counts.Received) + "%");
        }, "cross/differs"),
        new("ratio/differs", "a rate of a form", ground =>
        {
            var report = ground.Report();
            var (id, raw) = ground.One(("bm7/6.8", "68,2"), ("bm7/6.4", "71,4"), ("bm6/1", "48,9"), ("bm1/2", "97,6"));
            return report.Fill(id, raw);
        }, "cross/differs"),
        new("ratio/differs", "digitized", ground =>
        {
            var report = ground.Report();
            var right = report.Commune.Percent(report.Counts.Digitized, report.Counts.Resolved);
            return report.Change("resolved", $"đạt {right}%.", $"đạt {report.Commune.Percent(report.Counts.Digitized - ground.Random.Next(12, 20), report.Counts.Resolved)}%.");
        }),
        new("ratio/differs", "a rate of no whole number", ground => ground.Report().Replace("dossiers", "Bộ phận Một cửa đã tiếp nhận 37 hồ sơ, tỷ lệ tiếp nhận trực tuyến đạt 45,3%.").Replace("fields", "Hồ sơ được tiếp nhận, giải quyết theo quy định.").Replace("resolved", "Hồ sơ được giải quyết đúng quy trình.")
            .Fill("bm7/6.7", "").Fill("bm7/6.7.1", "").Fill("bm7/6.7.2", ""), "series/jump"),
        new("ratio/out-of-range", "above 100 in the text", ground =>
        {
            var report = ground.Report();
            return report.Change("dossiers", report.Commune.Percent(report.Counts.Online, report.Counts.Received) + "%", $"{ground.Random.Next(101, 180)},4%");
        }, "ratio/differs", "cross/differs"),
        new("ratio/out-of-range", "above 100 in a form", ground => ground.Report().Fill(ground.One("bm7/5.2.3", "bm7/5.3.3", "bm7/3", "bm4/1.2"), ground.One("110", "104,5", "1000"))),
        new("ratio/zero-denominator", "a rate of nothing", ground => ground.Report().Fill(ground.One("bm3/3.4", "bm2/2.2"), ground.One("100", "50", "100%"))),
        new("cross/differs", "a row against the text", ground =>
        {
            var report = ground.Report();
            var (id, value) = ground.One(("bm1/1", report.Counts.Directives), ("bm1/5.1", report.Counts.Surveys), ("bm4/2.1", report.Counts.Assigned), ("bm3/1.4", report.Counts.Procedures));
            return report.Fill(id, $"{value + ground.One(1, 2, 4)}");
        }, "repeat/value-differs"),
        new("cross/differs", "received", ground =>
        {
            var report = ground.Report();
            var other = report.Counts.Received + ground.One(-9, 10, 27);
            return report.Fill("bm7/6.7.1", $"{other}").Fill("bm7/6.7", report.Commune.Percent(report.Counts.Online, other));
        }),
    ];
}
