using CchcExtractor.Checks.Across;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>What is proof against chance among many communes, and within one district.</summary>
public class ReusedAmongCommunesTests
{
    private const string Archive = "Qua tự kiểm tra tại xã {0}, 354 bộ tài liệu được xem ngẫu nhiên; có 54 bộ ghi sổ theo dõi chưa đủ cột mục, trong đó 46 bộ đã khắc phục ngay.";

    [Fact]
    public void Three_counts_of_another_commune_tell_where_few_write_the_sentence_and_nothing_where_all_do()
    {
        static Report Of(string name, int more) => Told.Report(name, Told.Periods[1], string.Format(System.Globalization.CultureInfo.InvariantCulture, Archive, name).Replace("354", $"{354 + more}", StringComparison.Ordinal).Replace(" 54 bộ", $" {54 + more} bộ", StringComparison.Ordinal).Replace(" 46 bộ", $" {46 + more} bộ", StringComparison.Ordinal));
        var others = Enumerable.Range(1, 120).Select(i => Of($"An Bình {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}", i)).ToArray();
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[2], string.Format(System.Globalization.CultureInfo.InvariantCulture, Archive, "Phú Lâm Hạ"));
        var source = Of("Long Điền Đông", 0);
        Assert.Equal(["template/reused-paragraph Warning"], Told.Codes(now, [source, .. others.Take(30)]));
        Assert.Empty(Told.Codes(now, [source, .. others]));
        // what most of those who write it have in common belongs to the sentence
        Assert.Empty(Told.Codes(now, [source, .. others.Take(30).Select((_, i) => Of($"An Phú {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}", 0) is var one && i % 2 == 0 ? one : Of($"Tân Phú {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}", i + 1))]));
    }

    [Fact]
    public void The_report_with_which_a_sentence_becomes_common_concerns_all_that_have_it()
    {
        static PastReport Of(int i) => PastReport.Of(Told.Report($"An Bình {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}", Told.Periods[1], Archive.Replace("354", $"{354 + i}", StringComparison.Ordinal)));
        var past = new PastReportsInMemory();
        var concerned = Enumerable.Range(0, 103).Select(i =>
        {
            past.Put(Of(i));
            return AcrossReports.Concerned(Of(i), past).Count;
        }).ToList();
        Assert.Equal(100, concerned[100]);
        Assert.True(concerned[99] < 100 && concerned[101] < 100, $"{concerned[99]}, {concerned[101]}");
    }

    [Theory]
    [InlineData("quý III năm 2022", true)]
    [InlineData("quý I năm 2023", false)]
    public void Few_counts_are_enough_where_the_other_period_is_left_in_the_sentence(string said, bool found)
    {
        const string Issued = "Trong {0}, UBND xã đã ban hành 26 văn bản chỉ đạo, gồm 7 kế hoạch, 7 quyết định, 5 công văn và 7 thông báo.";
        var before = Told.Report("Phú Lâm Hạ", Told.Periods[1], string.Format(System.Globalization.CultureInfo.InvariantCulture, Issued, "quý III năm 2022"));
        var now = Told.Report("Phú Lâm Hạ", Told.Periods[2], string.Format(System.Globalization.CultureInfo.InvariantCulture, Issued, said));
        Assert.Equal(found, Told.Found(now, before).Any(one => one.Kind.Code == "template/reused-paragraph"));
    }

    private static Report OfDistrict(string district, string commune, string paragraph) =>
        Told.Report($"{commune}.docx", [$"UBND HUYỆN {district.ToUpperInvariant()}", .. Told.Lines(commune, Told.Periods[2], paragraph)]);

    [Theory]
    [InlineData("Ngày 16/02/2023, Tổ tự kiểm tra của xã do đồng chí Đỗ Quang Khải làm tổ trưởng đã đến 03 bộ phận, xem 58 bộ hồ sơ lưu.", true)]
    [InlineData("Ngày 16/02/2023, tổ tự kiểm tra của xã đã làm việc với 04 bộ phận, xem 57 hồ sơ; 03 hồ sơ còn thiếu chữ ký.", true)]
    [InlineData("Các tổ hòa giải nhận 05 vụ, hòa giải thành 03 vụ, không thành 02 vụ; mở 08 buổi phổ biến pháp luật với 263 lượt người nghe.", true)]
    [InlineData("Ngày 16/02/2023, xã cử 12 người dự lớp tập huấn do huyện tổ chức, trong đó có 07 nữ và 03 người mới.", false)]
    [InlineData("Các tổ hòa giải nhận 05 vụ, hòa giải thành 03 vụ, không thành 02 vụ; mở 08 buổi phổ biến pháp luật với 60 lượt người nghe.", false)]
    public void In_one_district_and_period_a_day_a_person_and_small_counts_are_proof_together(string sentence, bool found)
    {
        Assert.Equal(found, Told.Found(OfDistrict("Thanh Lâm", "Phú Lâm Hạ", sentence), OfDistrict("Thanh Lâm", "Bình Sơn Tây", sentence)).Any(one => one.Kind.Code == "template/reused-paragraph"));
        Assert.Equal(found, Told.Found(OfDistrict("Thanh Lâm", "Phú Lâm Hạ", sentence + " Việc này được duy trì thường xuyên."), OfDistrict("Thanh Lâm", "Bình Sơn Tây", sentence)).Any(one => one.Kind.Code == "template/reused-paragraph"));
    }

    [Fact]
    public void Elsewhere_in_the_country_small_counts_agree_by_chance()
    {
        const string Mediation = "Các tổ hòa giải nhận 05 vụ, hòa giải thành 03 vụ, không thành 02 vụ; mở 08 buổi phổ biến pháp luật với 263 lượt người nghe.";
        Assert.Empty(Told.Found(OfDistrict("Thanh Lâm", "Phú Lâm Hạ", Mediation), OfDistrict("Sông Bồng", "Bình Sơn Tây", Mediation)));
    }

    [Fact]
    public void The_name_of_the_other_before_all_that_it_says_itself_is_proof()
    {
        const string Mediation = "các tổ hòa giải nhận 18 vụ, hòa giải thành 13 vụ; mở 09 buổi phổ biến pháp luật với 382 lượt người nghe.";
        Assert.Contains(Told.Found(OfDistrict("Thanh Lâm", "Phú Lâm Hạ", "Tại xã Bình Sơn Tây: " + Mediation), OfDistrict("Thanh Lâm", "Bình Sơn Tây", "Trong kỳ, " + Mediation)), one => one.Kind.Code == "template/reused-paragraph");
    }
}
