using CchcExtractor.Tests.Checks;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Headings of what lies ahead in words that no rule has.</summary>
public class LooksAheadTests
{
    private static readonly string[] Results =
    [
        "Trong kỳ, bộ phận một cửa đã tiếp nhận 156 hồ sơ; kỳ trước chuyển sang 12 hồ sơ.", "Hòm thư góp ý đặt tại cửa ra vào.", "Bảng niêm yết được thay mới.", "Ghế chờ đủ cho người dân.",
        "Công chức mặc đồng phục.", "Sổ theo dõi được ghi hằng ngày.", "Trang tin được cập nhật.",
    ];

    [Theory]
    [InlineData("C. Việc quý II", true)]
    [InlineData("C. Quý II năm 2023", true)]
    [InlineData("PHƯƠNG HƯỚNG NĂM 2024", true)]
    [InlineData("Phương hướng quý II", true)]
    [InlineData("9) PHƯƠNG HƯỚNG: làm thêm 8 nhiệm vụ; trực tuyến 82%.", true)]
    [InlineData("9) HẠN CHẾ: 8 nhiệm vụ chậm; trực tuyến 62%.", false)]
    [InlineData("C. Việc quý I", false)]
    [InlineData("C. Việc quý IV năm 2022", false)]
    [InlineData("C. Kết quả bước đầu của quý II", false)]
    [InlineData("Quý II sẽ mở thêm một quầy tiếp nhận.", false)]
    public void A_heading_that_names_a_coming_period_opens_what_lies_ahead(string heading, bool ahead)
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[2], [.. Results, heading, "Trả dứt điểm 8 hồ sơ kỳ trước chuyển sang."]);
        Assert.Equal(ahead ? ["12"] : ["12", "8"], report.Figures.Where(figure => figure.Indicator == "dossiers.carried_over").Select(figure => figure.Raw));
    }

    /// <summary>A title left over from the quarter before: what the true quarter brought is read all the same.</summary>
    [Fact]
    public void A_title_of_an_earlier_period_hides_no_result()
    {
        string[] Lines(string title) => [.. Told.Lines("Phú Lâm Hạ", Told.Periods[2], [.. Results, "C. Quý I năm 2023", "Trả dứt điểm 8 hồ sơ kỳ trước chuyển sang."]).Select(line => line.StartsWith("Kết quả công tác", StringComparison.Ordinal) ? title : line)];
        Assert.Equal(["12", "8"], Told.Report("Phú Lâm Hạ.docx", Lines("Kết quả công tác cải cách hành chính quý IV năm 2022")).Figures.Where(figure => figure.Indicator == "dossiers.carried_over").Select(figure => figure.Raw));
    }
}
