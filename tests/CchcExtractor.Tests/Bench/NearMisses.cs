namespace CchcExtractor.Tests.Bench;

/// <summary>What looks wrong and is not: not one error or warning may come of it.</summary>
internal static class NearMisses
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        Quiet("a rate cut off to fewer digits", ground => Rate(ground, 1, cut: true)),
        Quiet("a rate rounded to a whole number", ground => Rate(ground, 0, cut: false)),
        Quiet("a rate to two digits, cut off", ground => Rate(ground, 2, cut: true)),
        Quiet("on time of what was received", ground =>
        {
            var report = ground.Report();
            return report.Change("resolved", report.Commune.Percent(report.Counts.Resolved - 2, report.Counts.Resolved) + "%; quá hạn", report.Commune.Percent(report.Counts.Resolved - 2, report.Counts.Received) + "%; quá hạn").Fill("bm3/3.3", "").Fill("bm3/3.3.1", "").Fill("bm3/3.3.2", "");
        }, report => report.Counts.Resolved - 2 <= report.Counts.Received && report.Commune.Percent(report.Counts.Resolved - 2, report.Counts.Resolved) != report.Commune.Percent(report.Counts.Resolved - 2, report.Counts.Received)),
        Quiet("about so many", ground => ground.Report().Replace("judgement", "Bộ phận Một cửa đã tiếp nhận hơn 200 hồ sơ, công tác cải cách hành chính đạt được những kết quả tích cực.")),
        Quiet("the same period of last year beside it", ground => ground.Report().Change("dossiers", " hồ sơ", $" hồ sơ (cùng kỳ năm 2023 là {ground.Random.Next(120, 400)} hồ sơ)")),
        Quiet("examples of fields", ground => ground.Report().Replace("fields", $"Hồ sơ chủ yếu thuộc các lĩnh vực: Hộ tịch: tiếp nhận {ground.Random.Next(12, 40)} hồ sơ; Chứng thực: tiếp nhận {ground.Random.Next(12, 40)} hồ sơ...")),
        Quiet("an old law", ground => ground.Report().Add("law", "Việc kiểm soát thủ tục hành chính thực hiện theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.")),
        Quiet("a programme of the commune that runs", ground => ground.Report().Add("law", "UBND xã tiếp tục thực hiện Kế hoạch số 31/KH-UBND ngày 22/3/2021 về cải cách hành chính giai đoạn 2021-2025.")),
        Quiet("the district's plan of last year", ground => ground.Report().Add("law", "Thực hiện Kế hoạch số 214/KH-UBND ngày 28/12/2023 của UBND huyện Đông Khê về công tác cải cách hành chính năm 2024.")),
        Quiet("this year's plan of last December", ground => ground.Commune.Report(4).Replace("review", "UBND xã đã ban hành Kế hoạch số 171/KH-UBND ngày 20/12/2023 về kiểm soát thủ tục hành chính năm 2024.")),
        Quiet("numbers drawn before dates", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[1];
            return ground.Report().Add("documents", $"UBND xã đã ban hành Kế hoạch số {plan.Number + 1:00}/KH-UBND ngày {InventedPeriod.Day(plan.Date.AddDays(-2))} về phòng, chống thiên tai năm 2024.");
        }),
        Quiet("one number, two types", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[1];
            return ground.Report().Add("documents", $"UBND xã đã ban hành Quyết định số {plan.Number:00}/QĐ-UBND ngày {InventedPeriod.Day(plan.Date.AddDays(-40))} về kiện toàn Tổ công nghệ số cộng đồng.");
        }),
        Quiet("one number, two bodies", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[1];
            return ground.Report().Add("law", $"Thực hiện Kế hoạch số {plan.Number:00}/KH-UBND ngày {InventedPeriod.Day(plan.Date.AddDays(-90))} của UBND huyện Đông Khê về tuyên truyền dịch vụ công trực tuyến năm 2024.");
        }),
        Quiet("cited twice with one date in two spellings", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[0];
            return ground.Report().Add("documents", $"Căn cứ Kế hoạch số {plan.Number}/KH-UBND ngày {plan.Date.Day}/{plan.Date.Month}/{plan.Date.Year} về {plan.Subject}, UBND xã đã phân công nhiệm vụ cho từng công chức.");
        }),
        Quiet("one plan, cited shorter the second time", ground =>
        {
            var plan = ground.Commune.Documents[Ground.Last].Plans[2];
            return ground.Report().Add("documents", $"Việc tuyên truyền được thực hiện theo {plan.Cited} của UBND xã.");
        }),
        Quiet("a neighbour, for a reason", ground => ground.Report().Add("digital", $"UBND xã phối hợp với UBND xã {ground.Other().Name} tổ chức đối thoại với người dân vùng giáp ranh.")),
        Quiet("the same procedures and staff as ever", ground => ground.Report().Replace("staff", $"Biên chế được giao của xã là {ground.Commune.Counts[Ground.Last].Assigned} người, hiện có mặt {ground.Commune.Counts[Ground.Last].Present} người, trong đó có 12 đảng viên, 10 người có trình độ đại học.")),
        Quiet("last period's outlook", ground => ground.Report().Replace("outlook", "Phấn đấu quý IV năm 2024 tỷ lệ hồ sơ trực tuyến đạt từ 95% trở lên; hoàn thành kế hoạch cải cách hành chính năm 2024 trước ngày 15/12/2024.")),
        Quiet("a window that begins on another day", ground => ground.Report().Change("preamble", "15/06/2024 đến ngày 14/09/2024", ground.One("01/07/2024 đến ngày 14/09/2024", "10/6/2024 đến ngày 09/9/2024", "01/07/2024 đến ngày 30/09/2024"))),
        Quiet("the appendix to a report without its day", ground => ground.Report().Change("appendix to", "125/BC-UBND ngày 15/09/2024", ground.One("     /BC-UBND ngày     /9/2024", "125/BC-UBND ngày 15/9/2024", "      /BC-UBND ngày 15 tháng 9 năm 2024"))),
        Quiet("a period without its year", ground => ground.Report().Change("closing", "quý III năm 2024", "quý III")),
        Quiet("no rate of nothing", ground => ground.Report().Fill("bm3/3.4", ground.One("0", "", "-"))),
        Quiet("no survey, no count", ground => ground.Report().Fill("bm1/5", "0").Fill("bm1/5.1", ground.One("", "0")).Fill("bm1/5.2", "").Replace("satisfaction", "Trong kỳ, UBND xã chưa tổ chức khảo sát sự hài lòng của người dân.")),
        Quiet("blank forms", ground =>
        {
            var report = ground.Report();
            report.Rows.Where(row => row.Form is 5 or 6).ToList().ForEach(row => row.Raw = "");
            return report;
        }),
        Quiet("units spelt otherwise", ground =>
        {
            var report = ground.Report();
            report.Row("bm7/6.7.1").Unit = "hồ sơ";
            report.Row("bm3/1.2").Unit = "TTHC";
            report.Row("bm1/3.1").Unit = "Đơn vị";
            return report;
        }),
        Quiet("numbers with leading noughts", ground => ground.Report().Fill("bm3/1.2", "03").Fill("bm1/3.1", "02").Fill("bm6/2.1", "04")),
        Quiet("half a year with its first quarter in it", ground => ground.Commune.HalfYear(ground.Random.Next(30, 80))),
        Quiet("twice as many as ever", ground =>
        {
            var report = ground.Report();
            return report.Change("documents", $"{report.Counts.Incoming} văn bản đến", $"{Enumerable.Range(0, Ground.Last).Max(period => report.Commune.Counts[period].Incoming) * 2} văn bản đến");
        }),
        Quiet("one count as last time", ground =>
        {
            var report = ground.Report();
            return report.Change("documents", $"{report.Counts.Incoming} văn bản đến", $"{report.Commune.Counts[Ground.Last - 1].Incoming} văn bản đến");
        }),
        Quiet("a figure of the district that all repeat", ground => ground.Report().Add("digital", "Toàn huyện Đông Khê có 1.204 thủ tục, tiếp nhận 48.512 hồ sơ, trong đó trực tuyến 39.077 hồ sơ của các xã, thị trấn.")),
    ];

    private static Planting Quiet(string name, Func<Ground, InventedReport> change) => new("", name, change);

    private static Planting Quiet(string name, Func<Ground, InventedReport> change, Func<InventedReport, bool> where) => new("", name, ground => where(ground.Report()) ? change(ground) : ground.Report());

    private static InventedReport Rate(Ground ground, int decimals, bool cut)
    {
        var report = ground.Report();
        var (some, all) = (report.Counts.Online, report.Counts.Received);
        var now = InventedCounts.Percent(some, all, decimals, cut);
        var old = report.Commune.Percent(some, all);
        return now == old ? report : report.Change("dossiers", old + "%", now + "%");
    }
}
