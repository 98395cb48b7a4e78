namespace CchcExtractor.Tests.Bench;

/// <summary>A document of the commune.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="Subject">What it is about.</param>
internal sealed record InventedDocument(int Number, DateOnly Date, string Subject)
{
    /// <summary>As cited.</summary>
    public string Cited => $"Kế hoạch số {Number:00}/KH-UBND ngày {InventedPeriod.Day(Date)}";
}

/// <summary>The plans that a commune issued in a period, numbered as they came.</summary>
internal sealed class InventedDocuments
{
    private static readonly string[] Subjects =
    [
        "cải cách hành chính năm {0}", "kiểm tra công tác cải cách hành chính năm {0}", "tuyên truyền cải cách hành chính năm {0}",
        "rà soát, đánh giá thủ tục hành chính năm {0}", "chuyển đổi số năm {0}",
    ];

    public InventedDocuments(Random random, InventedPeriod period)
    {
        var (number, day) = (random.Next(3, 12) + (period.From.Month > 5 ? 60 : 0), new DateOnly(period.Year, period.From.Month == 12 ? 1 : period.From.Month, 3).AddDays(random.Next(5)));
        Plans = [.. Subjects.Select(subject =>
        {
            var plan = new InventedDocument(number, day, string.Format(System.Globalization.CultureInfo.InvariantCulture, subject, period.Year));
            (number, day) = (number + random.Next(2, 8), day.AddDays(random.Next(6, 14)));
            return plan;
        })];
    }

    public IReadOnlyList<InventedDocument> Plans { get; }
}
