using System.Security.Cryptography;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Checks;

/// <summary>Short invented reports of any commune and period, read by the whole program but for the file.</summary>
internal static class Told
{
    private static readonly Lazy<RulePack> Rules = new(() => RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules")));

    public static readonly (string Title, string From, string To, string Issued)[] Periods =
    [
        ("quý I năm 2022", "15/12/2021", "14/3/2022", "15 tháng 3 năm 2022"),
        ("quý III năm 2022", "15/6/2022", "14/9/2022", "15 tháng 9 năm 2022"),
        ("quý I năm 2023", "15/12/2022", "14/3/2023", "15 tháng 3 năm 2023"),
        ("quý III năm 2023", "15/6/2023", "14/9/2023", "15 tháng 9 năm 2023"),
        ("quý I năm 2024", "15/12/2023", "14/3/2024", "15 tháng 3 năm 2024"),
        ("quý III năm 2024", "15/6/2024", "14/9/2024", "15 tháng 9 năm 2024"),
    ];

    /// <summary>The text of a report, line by line.</summary>
    public static string[] Lines(string commune, (string Title, string From, string To, string Issued) period, params string[] paragraphs) =>
        [
            $"ỦY BAN NHÂN DÂN", $"XÃ {commune.ToUpperInvariant()}", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Số: 25/BC-UBND", $"{commune}, ngày {period.Issued}", "BÁO CÁO", $"Kết quả công tác cải cách hành chính {period.Title}",
            $"UBND xã {commune} báo cáo kết quả công tác cải cách hành chính {period.Title} (số liệu từ ngày {period.From} đến ngày {period.To}) như sau:",
            "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "UBND xã đã chỉ đạo thực hiện nghiêm túc các nhiệm vụ được giao.",
            "II. KẾT QUẢ THỰC HIỆN", "1. Cải cách thủ tục hành chính", .. paragraphs,
            "III. PHƯƠNG HƯỚNG NHIỆM VỤ", "Tiếp tục thực hiện các nhiệm vụ theo kế hoạch.", $"Trên đây là báo cáo kết quả công tác cải cách hành chính {period.Title} của UBND xã {commune}./.",
        ];

    public static Report Report(string commune, (string Title, string From, string To, string Issued) period, params string[] paragraphs) =>
        Report($"{commune}-{period.Title}.docx", Lines(commune, period, paragraphs));

    /// <summary>The report that these lines make, whatever they say.</summary>
    public static Report Report(string name, string[] lines)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        var blocks = lines.Select((line, i) => (Block)new Paragraph(new Location($"paragraph {i + 1}"), new Text(line))).ToList();
        return new Extractor(Rules.Value).Extract(new Document(new Source(name, hash, "text/plain"), blocks) { Reader = "test" });
    }

    /// <summary>The codes at warning or error in a report.</summary>
    public static IEnumerable<string> Loud(Report report) => report.Discrepancies.Where(found => found.Severity > Severity.Info).Select(found => found.Kind.Code);

    /// <summary>The codes at warning or error in a report of this one of <see cref="Periods"/>.</summary>
    public static IEnumerable<string> Alarms(int period, params string[] paragraphs) => Loud(Report("Phú Lâm Hạ", Periods[period], paragraphs));

    /// <summary>Asserts that this code, and no other, comes up; none where it is null.</summary>
    public static void Expect(int period, string? code, params string[] paragraphs) => Assert.Equal(code is null ? [] : [code], Alarms(period, paragraphs));

    /// <summary>Codes with their severity that come up in a report when the others are there.</summary>
    public static IReadOnlyList<string> Codes(Report report, params Report[] others) => [.. Found(report, others).Select(found => $"{found.Kind.Code} {found.Severity}")];

    /// <summary>What comes up in a report because the others are there.</summary>
    public static IReadOnlyList<Discrepancy> Found(Report report, params Report[] others)
    {
        var past = new PastReportsInMemory();
        foreach (var one in others.Append(report))
            past.Put(CchcExtractor.Remembering.PastReport.Of(one));
        return [.. CchcExtractor.Checks.Across.AcrossReports.Audited(report, past).Discrepancies.Skip(report.Discrepancies.Count)];
    }
}
