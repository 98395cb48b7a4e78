namespace CchcExtractor.Tests.Checks;

/// <summary>Wholes that the results count once and a summary names again: all staff, all procedures, the documents, what came in and what was late.</summary>
public class WholesAreRetoldTests
{
    private static readonly string[] Results =
    [
        "Hiện xã có 20 cán bộ, công chức có mặt.", "UBND xã niêm yết công khai 193 thủ tục thuộc thẩm quyền tại trụ sở.", "Trong kỳ UBND xã đã ban hành 111 văn bản.", "Kết quả: đã tiếp nhận 1.117 hồ sơ.",
    ];

    private static void Expect(string? code, string summary, params string[] more) => Told.Expect(3, code, [.. Results, .. more, "III. ĐÁNH GIÁ CHUNG", summary]);

    [Theory]
    [InlineData("- Đội ngũ 28 cán bộ, công chức đang công tác cơ bản đáp ứng yêu cầu.", "repeat/value-differs")]
    [InlineData("- Đội ngũ 20 cán bộ, công chức đang công tác cơ bản đáp ứng yêu cầu.", null)]
    [InlineData("- Thuận lợi: 16 cán bộ, công chức xã Phú Lâm Hạ đoàn kết, nhiệt tình.", "repeat/value-differs")]
    [InlineData("- Thuận lợi: 16 cán bộ, công chức được tập huấn phần mềm một cửa.", null)]
    [InlineData("- Năm trước xã chỉ có 16 cán bộ, công chức.", null)]
    public void Staff(string summary, string? code) => Expect(code, summary);

    [Theory]
    [InlineData("Mặt được: nhân dân đồng tình với việc công khai 189 thủ tục.", "repeat/value-differs")]
    [InlineData("Mặt được: 201 thủ tục đang áp dụng đều được công khai.", "repeat/value-differs")]
    [InlineData("Mặt được: nhân dân đồng tình với việc công khai 193 thủ tục.", null)]
    [InlineData("Mặt được: đã cung cấp trực tuyến 160 thủ tục.", null)]
    public void Procedures(string summary, string? code) => Expect(code, summary);

    [Theory]
    [InlineData("+ Đã tiếp nhận 1.117 hồ sơ, ban hành 131 văn bản các loại.", "repeat/value-differs")]
    [InlineData("+ Đã tiếp nhận 1.117 hồ sơ, ban hành 111 văn bản các loại.", null)]
    public void Documents(string summary, string? code) => Expect(code, summary);

    [Fact]
    public void What_two_counts_of_the_results_make_is_no_slip() => Expect(null, "+ Ban hành 131 văn bản.", "Ngoài 111 văn bản nêu trên còn có 20 văn bản mật.");

    [Theory]
    [InlineData("- Tồn tại: vẫn còn 5 hồ sơ giải quyết quá hạn.", "repeat/value-differs")]
    [InlineData("- Tồn tại: vẫn còn 8 hồ sơ giải quyết quá hạn.", null)]
    [InlineData("- Tồn tại: vẫn còn 5 hồ sơ đất đai giải quyết quá hạn.", null)]
    [InlineData("- Tồn tại: còn 5 hồ sơ quá hạn chưa giải quyết.", null)]
    public void Late(string summary, string? code) => Expect(code, summary, "Đã giải quyết 1.100 hồ sơ; đúng hạn 1.092 hồ sơ; quá hạn 8 hồ sơ.");
}
