using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Extraction;

public class CitationTests
{
    private static IReadOnlyList<Citation> Cited(string sentence, string preamble = "Căn cứ kế hoạch đã duyệt, UBND xã An Hòa báo cáo như sau:") =>
        Paper.Read($"Số: 9/BC-UBND\nBÁO CÁO\nCông tác cải cách hành chính năm 2023\n{preamble}\nI. KẾT QUẢ\n{sentence}").Citations;

    [Theory]
    [InlineData("UBND xã ban hành Kế hoạch số 55 /KH-UBND ngày 28/02/2023 về chuyển đổi số.", "Kế hoạch", "55", "KH-UBND", "2023-02-28")]
    [InlineData("Ngày 05/01/2022 UBND xã ban hành Kế hoạch số 02/KH-UBND về tuyên truyền.", "Kế hoạch", "02", "KH-UBND", "2022-01-05")]
    [InlineData("Thực hiện Nghị định số 130/2005/NĐ-CP của Chính phủ.", "Nghị định", "130/2005", "NĐ-CP", null)]
    [InlineData("Thực hiện Công văn 225-CV/ĐU ngày 5/5/2023 của Đảng ủy.", "Công văn", "225", "CV/ĐU", "2023-05-05")]
    [InlineData("Theo Nghị quyết 1013/NQ-UBTVQH15 về sắp xếp.", "Nghị quyết", "1013", "NQ-UBTVQH15", null)]
    [InlineData("Theo Thông tư số 85/2019/TT-BQP ngày 04/12/2019 của Bộ Quốc phòng.", "Thông tư", "85/2019", "TT-BQP", "2019-12-04")]
    [InlineData("Theo Quyết định số 7/QĐ-UBND của UBND huyện Cẩm Bình ngày 5 tháng 1 năm 2023 về chỉ tiêu.", "Quyết định", "7", "QĐ-UBND", "2023-01-05")]
    [InlineData("(Kèm theo Báo cáo số      /BC-UBND ngày 14/03/2023)", "Báo cáo", null, "BC-UBND", "2023-03-14")]
    [InlineData("Theo số 508/UBND-VP ngày 01/3/2022.", "Công văn", "508", "UBND-VP", "2022-03-01")]
    public void A_document_is_cited_with_type_number_symbol_and_date(string sentence, string type, string? number, string symbol, string? date)
    {
        var citation = Assert.Single(Cited(sentence));
        Assert.Equal((type, number, symbol, date), (citation.Type, citation.Number, citation.Symbol, citation.Date?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("Ban hành các Kế hoạch số 12/KH-UBND, 13/KH-UBND ngày 05/01/2023 về CCHC.", 2)]
    [InlineData("Ban hành các Kế hoạch số 12, 13 và 14/KH-UBND ngày 05/01/2023.", 3)]
    public void A_list_of_documents_shares_type_symbol_and_date(string sentence, int count)
    {
        var citations = Cited(sentence);
        Assert.Equal(Enumerable.Range(12, count).Select(number => number.ToString()), citations.Select(citation => citation.Number));
        Assert.All(citations, citation => Assert.Equal(("Kế hoạch", "KH-UBND", new DateOnly(2023, 1, 5)), (citation.Type, citation.Symbol, citation.Date)));
    }

    [Fact]
    public void The_date_behind_the_next_number_belongs_to_that_document()
    {
        var citations = Cited("Trên cơ sở Nghị quyết số 76/NQ-CP của Chính phủ và Kế hoạch số 4711/KH-UBND ngày 09/12/2022 của UBND tỉnh, xã triển khai.");
        Assert.Equal([("76", null), ("4711", new DateOnly(2022, 12, 9))], citations.Select(citation => (citation.Number, citation.Date)));
    }

    [Fact]
    public void A_date_is_not_shared_with_a_document_that_names_its_own_year()
    {
        var citations = Cited("Thực hiện Nghị định số 130/2005/NĐ-CP và Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ.");
        Assert.Equal([("130/2005", null), ("117/2013", new DateOnly(2013, 10, 7))], citations.Select(citation => (citation.Number, citation.Date)));
    }

    [Theory]
    [InlineData("Kế hoạch số 5/KH-UBND ngày 02/01/2023 được triển khai đồng bộ, có phân công cụ thể.")]
    [InlineData("Việc thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2023 cơ bản bảo đảm tiến độ.")]
    [InlineData("Kế hoạch số 5/KH-UBND ngày 02/01/2023 đã hoàn thành 12 nhiệm vụ.")]
    [InlineData("Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2023 nêu trên, Đài Truyền thanh xã phát 14 tin.")]
    [InlineData("Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2023 vừa nêu; xã phát 14 tin.")]
    [InlineData("Kế hoạch số 5/KH-UBND ngày 02/01/2023 này là căn cứ để kiểm tra.")]
    public void What_is_said_of_a_document_is_not_what_it_is_about(string sentence) => Assert.Equal("", Assert.Single(Cited(sentence)).Subject);

    [Fact]
    public void An_impossible_date_is_kept_as_printed()
    {
        var citation = Assert.Single(Cited("Kế hoạch số 5/KH-UBND ngày 31/02/2023 về CCHC."));
        Assert.Equal((null, "31/02/2023"), (citation.Date, citation.DateRaw));
    }

    [Fact]
    public void The_end_of_a_stretch_of_days_is_not_the_date_of_a_document() =>
        Assert.Null(Assert.Single(Cited("Từ ngày 10/12/2022 đến ngày 09/3/2023 UBND xã ban hành văn bản theo Nghị định số 61/2018/NĐ-CP.")).Date);

    [Fact]
    public void Subject_issuer_and_ownership_are_read()
    {
        var citations = Cited("UBND xã ban hành Kế hoạch số 5/KH-UBND ngày 02/01/2023 về việc tự kiểm tra CCHC; thực hiện Quyết định số 7/QĐ-UBND ngày 03/01/2023 của UBND huyện về giao chỉ tiêu.");
        Assert.Equal(("tự kiểm tra CCHC", "", true), (citations[0].Subject, citations[0].Issuer, citations[0].Own));
        Assert.Equal(("giao chỉ tiêu", "UBND huyện", false), (citations[1].Subject, citations[1].Issuer, citations[1].Own));
    }

    [Fact]
    public void The_letterhead_of_the_report_itself_is_no_citation() => Assert.Empty(Cited("Xong."));

    [Fact]
    public void A_rate_of_two_words_is_no_document() => Assert.Empty(Cited("Đạt 08/10 người, trung bình 15 hồ sơ/ngày, làm việc 24/24 giờ."));

    [Theory]
    [InlineData("Cập nhật theo Quyết định số 40/QĐ-UBND ngày 05/01/2023 và Quyết định số 444/QĐ-UBND ngày 26/02/2023 của Chủ tịch UBND tỉnh Hà Trung.", false)]
    [InlineData("Công khai theo các quyết định công bố của Chủ tịch UBND tỉnh, gần nhất là Quyết định số 721/QĐ-UBND ngày 03/10/2023 và Quyết định số 982/QĐ-UBND ngày 14/11/2023.", false)]
    [InlineData("UBND thị xã kiểm tra tại xã ngày 11/5/2023 (Quyết định số 870/QĐ-UBND ngày 22/4/2023).", false)]
    [InlineData("Triển khai Kế hoạch số 277/KH-UBND ngày 13/12/2022 (CCHC huyện năm 2023).", false)]
    [InlineData("Thực hiện Kế hoạch số 76/KH-UBND ngày 11/12/2022 về cải cách hành chính của UBND tỉnh năm 2023.", false)]
    [InlineData("UBND xã ban hành Kế hoạch số 5/KH-UBND ngày 11/01/2023 về cải cách hành chính trên địa bàn xã An Hòa, huyện Cẩm Bình.", true)]
    [InlineData("UBND xã ban hành Quyết định số 13/QĐ-UBND ngày 26/01/2023 và Quyết định số 15/QĐ-UBND ngày 30/01/2023.", true)]
    public void Who_issued_one_of_several_issued_all(string sentence, bool own) => Assert.All(Cited(sentence), citation => Assert.Equal(own, citation.Own));

    [Theory]
    [InlineData("- KH số 07/KH-UBND ngày 16/01/2023: kiểm soát TTHC.", "kiểm soát TTHC")]
    [InlineData("- KH 19/KH-UBND, ngày 20/02/2023 - CCHC năm 2023: 27 nhiệm vụ; xong 15.", "CCHC năm 2023")]
    [InlineData("- KH số 07/KH-UBND ngày 16/01/2023: kiểm tra 3 lần.", "")]
    [InlineData("- KH số 07/KH-UBND ngày 16/01/2023: xong 15.", "")]
    [InlineData("Đợt kiểm tra nội bộ theo KH số 07/KH-UBND ngày 16/01/2023: tuyên truyền chưa đều.", "")]
    public void The_matter_of_an_item_of_a_list_stands_behind_its_mark(string line, string subject) => Assert.Equal(subject, Assert.Single(Cited(line)).Subject);

    [Theory]
    [InlineData("Theo Quyết định số 42/QĐ-UBND ngày 03/4/2023 của UBND thị trấn công bố hệ thống.", "UBND thị trấn")]
    [InlineData("Kế hoạch số 07/KH-UBND ngày 21/01/2023 của xã có 29 nhiệm vụ.", "xã")]
    [InlineData("Quyết định số 18/QĐ-UBND ngày 27/02/2023 của UBND xã cử 4 người học tiếng Ba Na.", "UBND xã")]
    [InlineData("Theo Công văn số 12/SGTVT-VP ngày 27/02/2023 của Sở Giao thông vận tải.", "Sở Giao thông vận tải")]
    [InlineData("Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ và các văn bản hướng dẫn.", "Chính phủ")]
    public void An_issuer_ends_where_it_acts(string line, string issuer) => Assert.Equal(issuer, Assert.Single(Cited(line)).Issuer);

    [Theory]
    [InlineData("Công khai theo Thông tư 343/2016/TT-BTC ngày 30/12/2016.", "Thông tư", false)]
    [InlineData("Ban hành Kế hoạch theo dõi thi hành pháp luật số 08/KH-UBND ngày 24/01/2023.", "Kế hoạch", true)]
    public void Type_and_ownership_follow_the_symbol(string line, string type, bool own)
    {
        var citation = Assert.Single(Cited(line));
        Assert.Equal((type, own), (citation.Type, citation.Own));
    }
}
