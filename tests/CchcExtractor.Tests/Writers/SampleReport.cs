using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Writers;

/// <summary>A small report of an invented commune, with one of everything that the writers write.</summary>
internal static class SampleReport
{
    public static Report Of(string name = "bao-cao.docx", char digit = 'a', string commune = "Hòa Vang Thượng") => new()
    {
        Source = new Source(name, new string(digit, 64), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        Reader = "docx",
        Rules = "cchc 1 (0123abcd)",
        Metadata = new Metadata
        {
            Agency = "UBND xã " + commune,
            Commune = commune,
            Number = "45",
            Symbol = "BC-UBND",
            Date = new DateOnly(2024, 3, 15),
            Period = new Period(PeriodKind.Quarter, 2024, 1),
        },
        Sections = [new Section("II.2", "Cải cách thủ tục hành chính", 2, "procedures", new Location("paragraph 9"))],
        Figures =
        [
            Figure("dossiers.received", 1204.50m, "1.204,50"),
            Figure("dossiers.received", 1300m, "1.300"),
            Figure("dossiers.late", 0m, "không"),
            Figure("dossiers.received", 32m, "32") with { Field = "ho_tich" },
            new Figure
            {
                Origin = Origin.Appendix, Indicator = "bm3/3.3.1", Form = 3, Code = "3.3.1", Label = "=Tổng, \"số\" hồ sơ", Unit = "Hồ sơ", Raw = "-",
                Location = new Location("table 4/row 3/column 4", 12, new Box(1, 2, 3, 4.126)), Rule = "bm3", Section = "",
            },
            Figure("staff.change", -5m, "-5"),
        ],
        Citations =
        [
            new Citation { Type = "Kế hoạch", Number = "09", Symbol = "KH-UBND", Date = new DateOnly(2024, 1, 5), Subject = "CCHC\nnăm 2024", Location = new Location("paragraph 3", 1) },
        ],
        Discrepancies =
        [
            new Discrepancy
            {
                Kind = new DiscrepancyKind("sum/parts-differ", Severity.Error, new Wording("Các phần không khớp tổng", "Parts do not add up")),
                Message = new Wording("Tổng 1.204 khác 1.300", "The total 1,204 is not 1,300"),
                Sides = [new Side("dossiers.received = 1204", new Location("paragraph 10", 2), "II.2"), new Side("dossiers.received = 1300", new Location("paragraph 20"))],
                Found = "1204",
                Expected = "1300",
                Key = "dossiers.received",
            },
        ],
        Problems = [new Problem("page/no-text", Severity.Warning, new Wording("Trang 3 không có chữ", "Page 3 has no text"), new Location("page 3", 3))],
        UnclaimedNumbers = [new UnclaimedNumber("17", "Có 17 việc khác.", "II.2", new Location("paragraph 11"))],
        Checks = new CheckCounts(4, 1, 2),
    };

    private static Figure Figure(string indicator, decimal value, string raw) => new()
    {
        Origin = Origin.Narrative,
        Indicator = indicator,
        Label = "tiếp nhận",
        Number = new Number(value, 0, raw),
        Unit = "hồ sơ",
        Raw = raw,
        Grade = Grade.Fuzzy,
        Section = "II.2",
        Location = new Location("paragraph 10/characters 5-9", 2),
        Rule = "dossiers",
    };

    public static Report Unreadable(string name = "hong.pdf") => new()
    {
        Source = new Source(name, new string('0', 64), ""),
        Problems = [new Problem("file/truncated", Severity.Error, new Wording("Tệp bị cắt", "The file is cut off"))],
    };
}

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cchc-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
