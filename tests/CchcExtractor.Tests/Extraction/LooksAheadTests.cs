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
    [InlineData("C. Việc quý I", false)]
    [InlineData("C. Việc quý IV năm 2022", false)]
    [InlineData("C. Kết quả bước đầu của quý II", false)]
    [InlineData("Quý II sẽ mở thêm một quầy tiếp nhận.", false)]
    public void A_heading_that_names_a_coming_period_opens_what_lies_ahead(string heading, bool ahead)
    {
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[2], [.. Results, heading, "Trả dứt điểm 8 hồ sơ kỳ trước chuyển sang."]);
        Assert.Equal(ahead ? ["12"] : ["12", "8"], report.Figures.Where(figure => figure.Indicator == "dossiers.carried_over").Select(figure => figure.Raw));
    }
}
