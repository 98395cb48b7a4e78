namespace CchcExtractor.Tests.Bench;

/// <summary>
/// A commune that reports six times, clean, with what looks wrong and is not: rates rounded here and cut off there, staff and procedures that stay, laws
/// and programmes of older years cited again and again, sentences that all communes write.
/// </summary>
internal sealed class InventedCommune
{
    private static readonly string[] First = ["An", "Bình", "Phú", "Tân", "Long", "Mỹ", "Hòa", "Vĩnh", "Thanh", "Đại"];
    private static readonly string[] Second = ["Lạc", "Khê", "Điền", "Sơn", "Thạnh", "Hưng", "Trạch", "Lương", "Cát", "Nghĩa"];
    private static readonly string[] Third = ["Đông", "Tây", "Thượng", "Hạ", "Trung"];

    public InventedCommune(Random random, int number)
    {
        Name = $"{First[number % 10]} {Second[number / 10 % 10]} {Third[number / 100 % 5]}" + (number < 500 ? "" : $" {First[number / 500 % 10]}" + (number < 5000 ? "" : $" {Second[number / 5000 % 10]}"));
        (Procedures, Decimals, Cuts, Style) = (random.Next(110, 190), random.Next(0, 3), random.Next(2) == 0, random.Next(3));
        Counts = [.. InventedPeriod.All.Select(period => new InventedCounts(random, this, period))];
        Documents = [.. InventedPeriod.All.Select(period => new InventedDocuments(random, period))];
    }

    public static IReadOnlyList<string> Fields { get; } = ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội"];

    public string Name { get; }

    public int Procedures { get; }

    /// <summary>Digits behind the comma of its rates.</summary>
    public int Decimals { get; }

    /// <summary>Rates are cut off, not rounded.</summary>
    public bool Cuts { get; }

    /// <summary>Which of the usual wordings it is in the habit of.</summary>
    public int Style { get; }

    public IReadOnlyList<InventedCounts> Counts { get; }

    public IReadOnlyList<InventedDocuments> Documents { get; }

    /// <summary>Its report on a period, with what happened in it or, for a copy, in another.</summary>
    public InventedReport Report(int period, InventedCounts? counts = null) => new(this, InventedPeriod.All[period], counts ?? Counts[period], Documents[period]);

    /// <summary>Its report on half a year of which the first quarter is reported, with so many dossiers more in each field.</summary>
    public InventedReport HalfYear(int more)
    {
        var fields = Counts[4].Fields.Select(field => (field.Name, field.Received + more, field.Online + (more * 2 / 3)));
        return new InventedReport(this, InventedPeriod.HalfYear, new InventedCounts(new Random(more), this, InventedPeriod.HalfYear, [.. fields]).Since(Counts[4]), Documents[4]);
    }

    public string Percent(int part, int whole) => InventedCounts.Percent(part, whole, Decimals, Cuts);
}
