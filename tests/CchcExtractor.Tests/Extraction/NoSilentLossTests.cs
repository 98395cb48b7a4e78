using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Every number of the text is a figure, or known to be none, or listed as claimed by nobody.</summary>
public class NoSilentLossTests
{
    public static TheoryData<string, string> Files() => FixtureFolder.Files();

    [Theory]
    [MemberData(nameof(Files))]
    public void No_number_of_a_fixture_is_lost(string name, string format) => NothingIsLost(FixtureFolder.File(name, format));

    [RealReportTheory]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("html")]
    public void No_number_of_the_real_report_is_lost(string format)
    {
        foreach (var truth in Directory.EnumerateFiles(FixtureFolder.Shared!, "*.expected.json"))
            NothingIsLost(truth.Replace("expected.json", format, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Trong quý 4.406 hồ sơ được tiếp nhận, 12hồ sơ trả lại, xử lý12 vụ, còn 1.23.4 và 5/9 huyện.")]
    [InlineData("Năm 2023, 1950 hồ sơ; năm 2022: 1.800 hồ sơ; mức độ 3, 4: 25 hồ sơ; ngày 5/3 tiếp 10 lượt; từ 7-8 người.")]
    [InlineData("Tỷ lệ 98,5%(120/122 phiếu), tăng 1,2 điểm; ISO 9001:2015; Đề án 06; ĐT 0243.123.456; 24/7; lúc 7h30; 10-12 cuộc.")]
    [InlineData("+ 12 cuộc kiểm tra; + 5 buổi; (3) 14 tin; số 45; 1) 30 hồ sơ 2) 40 hồ sơ; khoản 3 Điều 5; tiết 2 phụ lục 4.")]
    public void No_number_of_a_clumsy_sentence_is_lost(string sentence)
    {
        var (lost, all) = EveryDigit.In(Paper.Of($"BÁO CÁO\nCông tác cải cách hành chính quý I năm 2024\nUBND xã báo cáo như sau:\nI. KẾT QUẢ\n{sentence}"), Paper.Rules);
        Assert.True(all > 4 && lost.Count == 0, string.Join("\n", lost));
    }

    [Fact]
    public void A_word_for_none_that_no_rule_takes_is_listed()
    {
        var read = Paper.Read("BÁO CÁO\nCông tác cải cách hành chính quý I năm 2024\nUBND xã báo cáo như sau:\nI. KẾT QUẢ\nTrong quý không có trường hợp nào bị nhắc nhở vì đeo thẻ sai.");
        Assert.Equal(["không có"], read.Unclaimed.Select(number => number.Raw));
    }

    [Fact]
    public void What_is_not_the_plans_after_all_is_listed()
    {
        var read = Paper.Read("BÁO CÁO\nCông tác cải cách hành chính quý I năm 2024\nUBND xã báo cáo như sau:\nI. KẾT QUẢ\n1. Công tác chỉ đạo, điều hành\nTrong kỳ, UBND huyện giao xã 24 việc. Xã đã thực hiện xong 16 nhiệm vụ bảo đảm thời hạn và 02 nhiệm vụ sau thời hạn.");
        Assert.DoesNotContain(read.Figures, figure => figure.Indicator.StartsWith("plan.", StringComparison.Ordinal));
        Assert.Contains("16", read.Unclaimed.Select(number => number.Raw));
        Assert.Equal(3, read.Unclaimed.Count + read.Figures.Count);
    }

    [Fact]
    public void No_number_of_a_table_in_the_body_is_lost()
    {
        var (lost, all) = EveryDigit.In(Paper.Of("BÁO CÁO\nCông tác cải cách hành chính quý I năm 2024\nUBND xã báo cáo như sau:\nI. KẾT QUẢ\n| STT | Lĩnh vực | Tiếp nhận | Ghi chú |\n| 1 | Hộ tịch | 08/10 | có 3 hồ sơ và 2 trả lại |\n| 2 | Loại 4 khác | 12 (100%) | 1.2.3 |"), Paper.Rules);
        Assert.True(all > 6 && lost.Count == 0, string.Join("\n", lost));
    }

    private static void NothingIsLost(string file)
    {
        Document document = ReportFiles.Read(file, Path.GetFileName(file));
        var (lost, all) = EveryDigit.In(document, Paper.Rules);
        Assert.True(all > 0, "no digits at all");
        Assert.True(lost.Count == 0, $"{file}: {lost.Count} of {all}\n{string.Join("\n", lost)}");
    }
}
