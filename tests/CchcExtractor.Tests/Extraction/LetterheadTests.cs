namespace CchcExtractor.Tests.Extraction;

public class LetterheadTests
{
    private const string Body = """
        BÁO CÁO
        Kết quả công tác cải cách hành chính quý I năm 2024
        Thực hiện Công văn số 12/UBND-NV ngày 02/01/2024 của UBND huyện Cẩm Bình, tỉnh Sông Lam, UBND xã Thạch Hòa báo cáo kết quả công tác cải cách hành chính quý I năm 2024 như sau:
        I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
        UBND xã Thạch Hòa đã ban hành 5 văn bản.
        Trên đây là báo cáo của UBND xã Thạch Hòa./.
        """;

    public static TheoryData<string> Letterheads() => new()
    {
        "| UBND HUYỆN CẨM BÌNH / ỦY BAN NHÂN DÂN / XÃ THẠCH HÒA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc |\n| Số: 45/BC-UBND | Thạch Hòa, ngày 14 tháng 3 năm 2024 |",
        "UBND HUYỆN CẨM BÌNH<tab>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ THẠCH HOÀ<tab>Độc lập – Tự do – Hạnh phúc\nSố:45/BC- UBND<tab>Thạch Hòa, ngày 14 tháng 03 năm 2024",
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THẠCH HÒA Độc lập - Tự do - Hạnh phúc\nSố:  45  /BC-UBND Thạch Hòa, ngày 14 tháng 3 năm 2024",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN\nXÃ THẠCH HÒA\nSố: 45/BC-UBND\nThạch Hòa, ngày 14/3/2024",
        "Số: 45/BC-UBND\nThạch Hòa, ngày 14 tháng 3 năm 2024",
        "| ỦY BAN NHÂN DÂN XÃ THẠCH / HÒA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 45/BC-UBND | Thạch Hòa, ngày 14 tháng 3 năm / 2024 |",
        "| ỦY BAN NHÂN DÂN / XÃ THẠCH HÒA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 45/BC-UBND | Thạch Hòa, ngày 14 tháng / 3 năm 2024 |",
        "Ký bởi: Ủy ban nhân dân xã Thạch Hòa\nThời gian ký: 15.03.2024 08:12:33 +07:00\nUBND XÃ THẠCH HÒA\nSố: 45/BC-UBND\nThạch Hòa, ngày 14/3/2024",
        "| CÔNG VĂN ĐẾN / Số: 233 / Ngày: 18/3/2024 | |\n| UBND XÃ THẠCH HÒA / Số: 45/BC-UBND | Thạch Hòa, ngày 14/3/2024 |",
        "DỰ THẢO LẦN 2\nỦY BAN NHÂN DÂN XÃ THẠCH HÒA\nSố 45/ BC - UBND\nThạch Hòa , ngày 14 tháng 03 năm 2024.",
    };

    [Theory]
    [MemberData(nameof(Letterheads))]
    public void A_letterhead_is_read_in_every_layout(string head)
    {
        var metadata = Paper.Metadata($"{head}\n{Body}");
        Assert.Equal("UBND xã Thạch Hòa", metadata.Agency);
        Assert.Equal(("Thạch Hòa", "Cẩm Bình", "Sông Lam"), (metadata.Commune, metadata.District, metadata.Province));
        Assert.Equal(("45", "BC-UBND"), (metadata.Number, metadata.Symbol));
        Assert.Equal(("Thạch Hòa", new DateOnly(2024, 3, 14)), (metadata.Place, metadata.Date));
        Assert.Equal("2024-Q1", metadata.Period?.ToString());
    }

    [Fact]
    public void A_dash_ends_the_name_of_a_province_but_where_it_belongs_to_it()
    {
        var head = "UBND XÃ THẠCH HÒA\nSố: 45/BC-UBND\nThạch Hòa, ngày 14 tháng 3 năm 2024\n";
        Assert.Equal("Bà Rịa - Vũng Tàu", Paper.Metadata(head + Body.Replace("tỉnh Sông Lam", "tỉnh Bà Rịa – Vũng Tàu", StringComparison.Ordinal)).Province);
        Assert.Equal("Sông Lam", Paper.Metadata(head + Body.Replace("tỉnh Sông Lam", "tỉnh Sông Lam - Việt Nam", StringComparison.Ordinal)).Province);
    }

    [Theory]
    [InlineData("tỉnh Hải Dương", "Hải Dương")]
    [InlineData("TP. Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("TP.Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("thành phố Huế", "Huế")]
    public void A_province_or_central_city_may_stand_behind_a_short_word(string said, string province) =>
        Assert.Equal(province, Paper.Metadata("UBND XÃ THẠCH HÒA\nSố: 45/BC-UBND\nThạch Hòa, ngày 14 tháng 3 năm 2024\n" + Body.Replace("tỉnh Sông Lam", said, StringComparison.Ordinal)).Province);

    [Fact]
    public void A_commune_of_the_official_lists_has_its_codes_and_an_invented_one_has_none()
    {
        var body = Body.Replace("xã Thạch Hòa", "xã Đoàn Kết", StringComparison.Ordinal).Replace("huyện Cẩm Bình, tỉnh Sông Lam", "huyện Thanh Miện, tỉnh Hải Dương", StringComparison.Ordinal);
        var known = Paper.Metadata("UBND XÃ ĐOÀN KẾT\nSố: 45/BC-UBND\nĐoàn Kết, ngày 14 tháng 3 năm 2024\n" + body).Codes;
        Assert.Equal(("11263", "300", "30"), (known.Commune, known.District, known.Province));
        Assert.Equal(CchcExtractor.Units.UnitCodes.None, Paper.Metadata("UBND XÃ THẠCH HÒA\nSố: 45/BC-UBND\nThạch Hòa, ngày 14 tháng 3 năm 2024\n" + Body).Codes);
    }

    [Fact]
    public void A_blank_number_and_a_blank_day_are_null_but_symbol_and_place_are_read()
    {
        var metadata = Paper.Metadata($"Số:      /BC-UBND<tab>Thạch Hòa, ngày      tháng 3 năm 2024\n{Body}");
        Assert.Equal((null, "BC-UBND"), (metadata.Number, metadata.Symbol));
        Assert.Equal(("Thạch Hòa", (DateOnly?)null), (metadata.Place, metadata.Date));
    }

    [Theory]
    [InlineData("UBND XÃ ĐƯNG K'NỚ", "xã Đưng K’Nớ", "UBND xã Đưng K’Nớ", "Đưng K’Nớ")]
    [InlineData("UBND PHƯỜNG 1", "phường 1", "UBND Phường 1", "Phường 1")]
    [InlineData("ỦY BAN NHÂN DÂN THỊ TRẤN YÊN MỸ", "thị trấn Yên Mỹ", "UBND thị trấn Yên Mỹ", "Yên Mỹ")]
    [InlineData("UBND XÃ EA H'LEO", "xã Ea H'leo", "UBND xã Ea H'leo", "Ea H'leo")]
    public void Names_with_apostrophes_and_numbers_are_respelt_as_the_body_has_them(string head, string named, string agency, string commune)
    {
        var metadata = Paper.Metadata($"{head}\nSố: 1/BC-UBND\nBÁO CÁO\nCông tác cải cách hành chính năm 2022\nThực hiện kế hoạch, UBND {named} báo cáo như sau:\nI. KẾT QUẢ\nXong.");
        Assert.Equal((agency, commune), (metadata.Agency, metadata.Commune));
    }

    [Fact]
    public void A_report_about_the_time_after_districts_were_abolished_has_none()
    {
        var metadata = Paper.Metadata("UBND XÃ AN HÒA\nSố: 1/BC-UBND\nAn Hòa, ngày 12 tháng 9 năm 2025\nBÁO CÁO\nCông tác cải cách hành chính quý III năm 2025\nUBND xã An Hòa (huyện Phù Vân cũ) báo cáo như sau:\nI. KẾT QUẢ\nXong.");
        Assert.Null(metadata.District);
        Assert.Null(metadata.Province);
    }

    [Theory]
    [InlineData("Kết quả công tác cải cách hành chính quý 1, phương hướng nhiệm vụ quý 2 năm 2023", "2023-Q1")]
    [InlineData("Công tác cải cách hành chính quý IV, phương hướng nhiệm vụ quý I năm 2024", "2023-Q4")]
    [InlineData("Kết quả công tác CCHC 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2024", "2024-9M")]
    [InlineData("Kết quả cải cách hành chính năm 2022 và phương hướng, nhiệm vụ năm 2023", "2022")]
    [InlineData("KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ\nI/2015, PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II/2015", "2015-Q1")]
    [InlineData("Công tác cải cách hành chính tháng 7 năm 2018", "2018-07")]
    [InlineData("Công tác CCHC QuýI/2024", "2024-Q1")]
    [InlineData("Kết quả thực hiện Kế hoạch cải cách hành chính năm 2023", "2023")]
    [InlineData("Kết quả thực hiện Kế hoạch cải cách hành chính năm 2023 trong quý II", "2023-Q2")]
    [InlineData("Tổng kết công tác CCHC giai đoạn 2011-2020 và phương hướng, nhiệm vụ giai đoạn 2021-2030", "2011/2020")]
    [InlineData("Sơ kết 5 năm thực hiện Chương trình cải cách hành chính giai đoạn 2021 - 2025", "2021/2025")]
    [InlineData("Kết quả thực hiện Chương trình cải cách hành chính giai đoạn 2021 - 2025, quý I năm 2024", "2024-Q1")]
    [InlineData("Kết quả công tác cải cách hành chính từ năm 2016 đến năm 2020", "2016/2020")]
    [InlineData("Kết quả công tác cải cách hành chính 2 năm 2021, 2022", "2021/2022")]
    [InlineData("Kết quả 3 năm thực hiện cải cách hành chính (2021-2023)", "2021/2023")]
    [InlineData("Kết quả cải cách hành chính năm 2023, phương hướng năm 2024", "2023")]
    public void The_period_of_the_title_is_the_one_reported_on_not_the_coming_one(string title, string period) =>
        Assert.Equal(period, Paper.Metadata($"Số: 1/BC-UBND\nAn Hòa, ngày 12 tháng 12 năm 2023\nBÁO CÁO\n{title}\nCăn cứ kế hoạch, UBND xã An Hòa báo cáo như sau:\nI. KẾT QUẢ\nXong.").Period?.ToString());

    [Theory]
    [InlineData("(Số liệu tính từ ngày 15/12/2022 đến ngày 14/3/2023)", "", "2022-12-15", "2023-03-14")]
    [InlineData("", "Tính từ ngày 15/12 đến 14/3/2023, bộ phận một cửa tiếp nhận 5 hồ sơ.", "2022-12-15", "2023-03-14")]
    public void The_data_window_is_read_from_title_or_body(string title, string body, string from, string to)
    {
        var metadata = Paper.Metadata($"BÁO CÁO\nCông tác cải cách hành chính quý I năm 2023\n{title}\nCăn cứ kế hoạch, UBND xã An Hòa báo cáo như sau:\nI. KẾT QUẢ\n{body}");
        Assert.Equal((from, to), (metadata.DataFrom?.ToString("yyyy-MM-dd"), metadata.DataTo?.ToString("yyyy-MM-dd")));
    }

    [Fact]
    public void The_days_of_a_course_are_no_data_window() =>
        Assert.Null(Paper.Metadata("BÁO CÁO\nCông tác cải cách hành chính quý I năm 2023\nCăn cứ kế hoạch, UBND xã An Hòa báo cáo như sau:\nI. KẾT QUẢ\nCử 2 công chức tập huấn từ ngày 05/3/2023 đến ngày 07/3/2023.").DataFrom);

    [Theory]
    [InlineData("| Nơi nhận: / - Phòng Nội vụ; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Văn Bình |", "Trần Văn Bình", "Chủ tịch")]
    [InlineData("Nơi nhận:<tab>TM. UBND XÃ\n- Phòng Nội vụ;<tab>KT. CHỦ TỊCH\n- Chủ tịch, các PCT UBND xã;<tab>PHÓ CHỦ TỊCH\n- Lưu: VT, VP.<tab>H' Linh Hiệp", "H' Linh Hiệp", "Phó Chủ tịch")]
    [InlineData("Nơi nhận:\n- Phòng Nội vụ;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình", "Trần Văn Bình", "Phó Chủ tịch")]
    [InlineData("Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Phòng Nội vụ; CHỦ TỊCH\n- Lưu: VT. Trần Văn Bình", "Trần Văn Bình", "Chủ tịch")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\nTrần Văn Bình", "Trần Văn Bình", "Quyền Chủ tịch")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nK’Brếp", "K’Brếp", "Chủ tịch")]
    [InlineData("TUQ. CHỦ TỊCH\nCÔNG CHỨC VĂN PHÒNG - THỐNG KÊ\nTrần Văn Bình", "Trần Văn Bình", "Công chức văn phòng - thống kê")]
    public void The_signer_is_read_beside_behind_or_below_the_recipients(string signature, string signer, string title)
    {
        var metadata = Paper.Metadata($"{Body}\n{signature}\nPHỤ LỤC");
        Assert.Equal((signer, title), (metadata.Signer, metadata.SignerTitle));
    }
}
