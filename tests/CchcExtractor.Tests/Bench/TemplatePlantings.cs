namespace CchcExtractor.Tests.Bench;

/// <summary>Text that was taken from elsewhere, and letterheads that were not filled in.</summary>
internal static class TemplatePlantings
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("template/stale-year", "last year's plan", ground => ground.Report().Replace("review",
            $"UBND xã đã ban hành Kế hoạch số {ground.Random.Next(3, 40):00}/KH-UBND ngày {ground.Random.Next(10, 28)}/01/2023 về {ground.One("rà soát, đánh giá thủ tục hành chính năm 2023", "kiểm soát thủ tục hành chính năm 2023", "công tác văn thư, lưu trữ năm 2023")}.")),
        new("template/wrong-agency", "UBND of another commune", ground => ground.Report().Change("conduct", ground.Commune.Name, ground.Other().Name), "template/reused-paragraph"),
        new("template/wrong-agency", "the land of another commune", ground => ground.Report().Change("digital", ground.Commune.Name, ground.Other().Name), "template/reused-paragraph"),
        new("template/wrong-agency", "another commune closes", ground => ground.Report().Change("closing", ground.Commune.Name, ground.Other().Name)),
        new("template/reused-paragraph", "the commune's own counts", ground => ground.Report().Replace("dossiers", InventedText.Dossiers(ground.Commune, ground.Commune.Counts[ground.Random.Next(Ground.Last)])),
            "sum/parts-differ", "cross/differs", "series/identical", "repeat/value-differs"),
        new("template/reused-paragraph", "another commune's section", ground =>
        {
            var (other, period) = (ground.Other(), ground.Random.Next(Ground.Last));
            var source = other.Report(period);
            return ground.Report().Replace("dossiers", source["dossiers"]).Replace("fields", source["fields"]).Replace("documents", source["documents"]);
        }, "sum/parts-differ", "cross/differs", "repeat/value-differs", "part/exceeds-whole", "ratio/differs"),
        new("template/reused-paragraph", "one paragraph of another commune", ground =>
        {
            var other = ground.Other();
            return ground.Report().Replace("directives", $"Trong kỳ, đài truyền thanh xã đã phát {ground.Commune.Counts[Ground.Last].Broadcasts} tin bài.").Add("documents", other.Report(ground.Random.Next(Ground.Last))["meetings"]);
        }),
        new("template/reused-paragraph", "all fields of the last report", ground =>
        {
            var fields = ground.Commune.Report(ground.Random.Next(Ground.Last))["fields"];
            return ground.Report().Replace("fields", fields);
        }, "sum/parts-differ", "part/exceeds-whole", "series/identical"),
        new("citation/reused-subject", "one number for two matters", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[ground.One(0, 1, 2)];
            return ground.Report().Add("documents", $"UBND xã đã ban hành {plan.Cited} về {ground.One("phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng, chống thiên tai và tìm kiếm cứu nạn", "tiêm phòng gia súc, gia cầm vụ thu")}.");
        }),
        new("form/heading-misspelt", "letters swapped", ground => ground.Report().Replace("II", "II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CHCC")),
        new("number/missing", "blank number", ground => ground.Report().Change("number", "125", ground.One("      ", "....", ""))),
        new("title/incomplete", "a word is missing", ground => ground.Report().Change("title", "cải cách hành chính", ground.One("cải cách chính", "cải hành chính", "cải cách hành"))),
    ];
}
