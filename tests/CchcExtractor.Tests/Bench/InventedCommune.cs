using System.Globalization;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Checks;

namespace CchcExtractor.Tests.Bench;

/// <summary>
/// A commune that reports six times, clean, with what looks wrong and is not: rates rounded here and cut off there, staff and procedures that stay, a
/// law of an older year cited again and again, sentences that all communes write.
/// </summary>
internal sealed class InventedCommune
{
    private static readonly string[] First = ["An", "Bình", "Phú", "Tân", "Long", "Mỹ", "Hòa", "Vĩnh", "Thanh", "Đại"];
    private static readonly string[] Second = ["Lạc", "Khê", "Điền", "Sơn", "Thạnh", "Hưng", "Trạch", "Lương", "Cát", "Nghĩa"];
    private static readonly string[] Third = ["Đông", "Tây", "Thượng", "Hạ", "Trung"];
    private readonly int _staff;
    private readonly int _procedures;

    public InventedCommune(Random random, int number)
    {
        Name = $"{First[number % 10]} {Second[number / 10 % 10]} {Third[number / 100 % 5]}";
        (_staff, _procedures) = (random.Next(17, 26), random.Next(110, 190));
        Counts = [.. Told.Periods.Select(_ => Draw(random))];
        RoundsUp = random.Next(2) == 0;
    }

    public string Name { get; }

    public List<Figures> Counts { get; }

    private bool RoundsUp { get; }

    /// <summary>What happened in one period.</summary>
    internal sealed record Figures(int Received, int Online, int Resolved, int OnTime, int Issued, int Bulletins)
    {
        public string? Rate { get; init; }

        public int? Direct { get; init; }

        public string? Extra { get; init; }

        public bool WithoutOnline { get; init; }
    }

    private static Figures Draw(Random random)
    {
        var received = random.Next(160, 420);
        var resolved = received - random.Next(0, 9);
        return new Figures(received, random.Next(received / 4, received - 12), resolved, resolved, random.Next(110, 260), random.Next(14, 60));
    }

    public Report Report(int period, Figures? changed = null, string? copied = null)
    {
        var counts = changed ?? Counts[period];
        string?[] paragraphs =
        [
            copied ?? Dossiers(counts),
            $"Trong kỳ, UBND xã đã ban hành {counts.Issued} văn bản; đài truyền thanh xã đã phát {counts.Bulletins} tin bài tuyên truyền về cải cách hành chính.",
            $"Tổng số thủ tục hành chính niêm yết công khai tại bộ phận một cửa là {_procedures} thủ tục. Tổng số cán bộ, công chức hiện có là {_staff} người.",
            "UBND xã tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.",
            counts.Extra,
        ];
        return Told.Report(Name, Told.Periods[period], [.. paragraphs.OfType<string>()]);
    }

    public string Dossiers(Figures counts)
    {
        var direct = counts.Direct ?? counts.Received - counts.Online;
        return counts.WithoutOnline
            ? $"Bộ phận một cửa đã tiếp nhận {counts.Received} hồ sơ, tỷ lệ tiếp nhận trực tuyến đạt {counts.Rate}. Đã giải quyết {counts.Resolved} hồ sơ."
            : $"Bộ phận một cửa đã tiếp nhận {counts.Received} hồ sơ, trong đó tiếp nhận trực tuyến {counts.Online} hồ sơ, đạt {counts.Rate ?? Percent(counts.Online, counts.Received)}; tiếp nhận trực tiếp {direct} hồ sơ. Đã giải quyết {counts.Resolved} hồ sơ, trong đó đúng hạn {counts.OnTime} hồ sơ.";
    }

    /// <summary>Rounded or cut off, as the clerk is used to.</summary>
    public string Percent(int part, int whole)
    {
        var exact = 100m * part / whole;
        var printed = RoundsUp ? Math.Round(exact, 1, MidpointRounding.AwayFromZero) : decimal.Truncate(exact * 10) / 10;
        return printed.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + "%";
    }
}
