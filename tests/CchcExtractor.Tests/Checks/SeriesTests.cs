using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

public class SeriesTests
{
    private static readonly (string, string, string, string) _firstQuarter = ("quý I năm 2024", "15/12/2023", "14/3/2024", "15 tháng 3 năm 2024");
    private static readonly (string, string, string, string) _secondQuarter = ("quý II năm 2024", "15/3/2024", "14/6/2024", "15 tháng 6 năm 2024");
    private static readonly (string, string, string, string) _half = ("6 tháng đầu năm 2024", "15/12/2023", "14/6/2024", "15 tháng 6 năm 2024");

    private static Report Received((string, string, string, string) period, int received, int resolved = 0) => Told.Report("Phú Lâm Hạ", period,
        $"Trong kỳ, bộ phận một cửa đã tiếp nhận {received} hồ sơ." + (resolved > 0 ? $" Đã giải quyết {resolved} hồ sơ." : ""));

    [Fact]
    public void Half_a_year_that_is_not_its_two_quarters_is_found()
    {
        var found = Assert.Single(Told.Found(Received(_half, 510), Received(_firstQuarter, 204), Received(_secondQuarter, 311)));
        Assert.Equal("series/year-to-date", found.Kind.Code);
        Assert.Contains("204 (quý I năm 2024) + 311 (quý II năm 2024) = 515", found.Message.Vietnamese);
        Assert.Equal(3, found.Sides.Count);
    }

    [Fact]
    public void Half_a_year_that_is_its_two_quarters_is_quiet() =>
        Assert.Empty(Told.Found(Received(_half, 515), Received(_firstQuarter, 204), Received(_secondQuarter, 311)));

    [Theory]
    [InlineData(846, 631, 212, 3, null)]
    [InlineData(846, 131, 212, 3, "series/year-to-date")]
    public void Which_dossiers_were_early_is_counted_anew_but_not_how_many_were_in_time(int resolved, int early, int due, int late, string? code)
    {
        var found = Told.Found(Told.Report("Phú Lâm Hạ", _half, Resolved(resolved, early, due, late)), Told.Report("Phú Lâm Hạ", _firstQuarter, Resolved(425, 131, 291, 3)));
        Assert.Equal(code is null ? [] : [code], found.Where(one => one.Kind.Code.StartsWith("series/", StringComparison.Ordinal)).Select(one => one.Kind.Code).Distinct());

        static string Resolved(int resolved, int early, int due, int late) => $"Trả kết quả {resolved} hồ sơ (trước hạn {early}; đúng hạn {due}; quá hạn {late}).";
    }

    [Theory]
    [InlineData(515, null)] // the eight that the first quarter left over are counted in the second again
    [InlineData(541, "series/year-to-date")]
    public void What_had_to_be_resolved_is_no_more_than_the_sum_of_its_quarters(int half, string? code)
    {
        var found = Told.Found(Due(_half, half), Due(_firstQuarter, 209), Due(_secondQuarter, 314));
        Assert.Equal(code is null ? [] : [code], found.Where(one => one.Kind.Code.StartsWith("series/", StringComparison.Ordinal)).Select(one => one.Kind.Code));

        static Report Due((string, string, string, string) period, int due) => Told.Report("Phú Lâm Hạ", period, $"Tổng số hồ sơ phải giải quyết trong kỳ là {due} hồ sơ.");
    }

    [Fact]
    public void A_quarter_unlike_all_others_is_told_there_and_not_in_the_year()
    {
        static Report Heard((string, string, string, string) period, int times) => Told.Report("Phú Lâm Hạ", period, $"Đài truyền thanh xã đã phát {times} tin bài về cải cách hành chính.");
        var (third, fourth, year) = (("quý III năm 2024", "15/6/2024", "14/9/2024", "15 tháng 9 năm 2024"), ("quý IV năm 2024", "15/9/2024", "14/12/2024", "15 tháng 12 năm 2024"), ("năm 2024", "15/12/2023", "14/12/2024", "15 tháng 12 năm 2024"));
        Assert.DoesNotContain(Told.Found(Heard(year, 125), Heard(_firstQuarter, 31), Heard(_secondQuarter, 30), Heard(third, 29), Heard(fourth, 350)), found => found.Kind.Code == "series/year-to-date");
        Assert.Contains(Told.Found(Heard(year, 85), Heard(_firstQuarter, 31), Heard(_secondQuarter, 30), Heard(third, 29), Heard(fourth, 98)), found => found.Kind.Code == "series/year-to-date");
    }

    [Fact]
    public void Quarters_of_other_windows_make_no_half_year() =>
        Assert.Empty(Told.Found(Received(_half, 510), Received(_firstQuarter, 204), Received(("quý II năm 2024", "01/4/2024", "14/6/2024", "15 tháng 6 năm 2024"), 311)));

    [Fact]
    public void A_year_with_less_than_its_half_and_a_quarter_is_found()
    {
        var found = Told.Found(Received(("năm 2024", "15/12/2023", "14/12/2024", "15 tháng 12 năm 2024"), 1952), Received(_half, 1350), Received(("quý III năm 2024", "15/6/2024", "14/9/2024", "15 tháng 9 năm 2024"), 702));
        Assert.Contains("1.350 (6 tháng đầu năm 2024) + 702 (quý III năm 2024) = 2.052", Assert.Single(found).Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_part_took_over_from_another_commune_is_no_evidence_against_the_whole()
    {
        const string Counts = "Trong kỳ, bộ phận một cửa đã tiếp nhận {0} hồ sơ, trong đó trực tuyến {1} hồ sơ, trực tiếp {2} hồ sơ.";
        static Report Says(string commune, (string, string, string, string) period, params object[] counts) => Told.Report(commune, period, string.Format(System.Globalization.CultureInfo.InvariantCulture, Counts, counts));
        var (author, copy) = (Says("Bình Sơn Tây", Told.Periods[2], 1204, 495, 709), Says("Phú Lâm Hạ", _firstQuarter, 1204, 495, 709));
        Assert.Contains("series/year-to-date Warning", Told.Codes(Says("Phú Lâm Hạ", _half, 788, 302, 486), copy));
        Assert.Empty(Told.Codes(Says("Phú Lâm Hạ", _half, 788, 302, 486), copy, author));
    }

    [Fact]
    public void Half_a_year_with_less_than_one_of_its_quarters_is_found() =>
        Assert.Equal(["series/year-to-date Warning"], Told.Codes(Received(_half, 188), Received(_firstQuarter, 204)));

    [Fact]
    public void A_jump_beyond_all_that_the_series_did_is_found()
    {
        var history = Told.Periods[..5].Select((period, i) => Received(period, 180 + (i * 17))).ToArray();
        Assert.Equal(["series/jump Warning"], Told.Codes(Received(Told.Periods[5], 2110), history));
        Assert.Empty(Told.Codes(Received(Told.Periods[5], 395), history));
    }

    [Fact]
    public void Other_counts_than_dossiers_are_held_to_it_loosely()
    {
        static Report Issued((string, string, string, string) period, int count) => Told.Report("Phú Lâm Hạ", period, $"Trong kỳ, UBND xã đã ban hành {count} văn bản các loại.");
        Assert.Empty(Told.Codes(Issued(_half, 280), Issued(_firstQuarter, 140), Issued(_secondQuarter, 150)));
        Assert.Equal(["series/year-to-date Warning"], Told.Codes(Issued(_half, 240), Issued(_firstQuarter, 140), Issued(_secondQuarter, 150)));
    }

    [Fact]
    public void A_digit_too_many_is_seen_against_two_reports_that_are_alike()
    {
        Assert.Equal(["series/jump Warning"], Told.Codes(Received(Told.Periods[5], 2110), [Received(Told.Periods[0], 190), Received(Told.Periods[1], 214)]));
        Assert.Empty(Told.Codes(Received(Told.Periods[5], 2110), [Received(Told.Periods[0], 90), Received(Told.Periods[1], 214)]));
    }

    [Fact]
    public void Three_reports_are_no_history() =>
        Assert.Empty(Told.Codes(Received(Told.Periods[5], 1110), [.. Told.Periods[..3].Select((period, i) => Received(period, 180 + (i * 17)))]));

    [Fact]
    public void A_series_that_always_went_up_and_down_may_go_on_so() =>
        Assert.Empty(Told.Codes(Received(Told.Periods[5], 900), [.. Told.Periods[..5].Select((period, i) => Received(period, i % 2 == 0 ? 20 : 200))]));

    [Fact]
    public void Figures_that_are_all_those_of_an_earlier_period_are_found_in_other_words_too()
    {
        static Report First((string, string, string, string) period) => Told.Report("Phú Lâm Hạ", period, "Đã tiếp nhận 1204 hồ sơ, trong đó tiếp nhận trực tuyến 495 hồ sơ, tiếp nhận trực tiếp 709 hồ sơ.", "Đã giải quyết 1187 hồ sơ.");
        var later = Told.Report("Phú Lâm Hạ", Told.Periods[3], "Kết quả: số hồ sơ đã giải quyết xong là 1187 hồ sơ.", "Tiếp nhận trực tuyến 495 hồ sơ; tiếp nhận trực tiếp 709 hồ sơ; tổng số hồ sơ đã tiếp nhận: 1204 hồ sơ.");
        Assert.Contains("series/identical Warning", Told.Codes(later, First(Told.Periods[2])));
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(16, false)]
    [InlineData(20, false)]
    public void Staff_that_was_the_same_for_years_does_not_shrink_by_a_third(int now, bool jumps)
    {
        static Report Present((string, string, string, string) period, int count) => Told.Report("Phú Lâm Hạ", period, $"Số cán bộ, công chức hiện có mặt là {count} người.");
        Assert.Equal(jumps ? ["series/jump Warning"] : [], Told.Codes(Present(Told.Periods[5], now), [.. Told.Periods[..5].Select(period => Present(period, 18))]));
    }

    [Theory]
    [InlineData(496, true)]
    [InlineData(215, false)]
    public void Procedures_are_published_anew_but_do_not_treble(int now, bool jumps)
    {
        static Report Listed((string, string, string, string) period, int count) => Told.Report("Phú Lâm Hạ", period, $"Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã là {count} thủ tục.");
        Assert.Equal(jumps ? ["series/jump Warning"] : [], Told.Codes(Listed(Told.Periods[5], now), [.. Told.Periods[..5].Select((period, i) => Listed(period, 160 + i))]));
    }

    [Fact]
    public void More_in_a_quarter_than_ever_in_a_longer_period_is_found() =>
        Assert.Equal(["series/jump Warning"], Told.Codes(Received(Told.Periods[5], 1300), Received(("6 tháng đầu năm 2022", "15/12/2021", "14/6/2022", "15 tháng 6 năm 2022"), 220), Received(("6 tháng đầu năm 2023", "15/12/2022", "14/6/2023", "15 tháng 6 năm 2023"), 260)));

    [Fact]
    public void What_came_in_as_in_an_earlier_period_is_found_though_what_was_done_is_not()
    {
        static Report First((string, string, string, string) period, int resolved) => Told.Report("Phú Lâm Hạ", period,
            "Đã tiếp nhận 724 hồ sơ, trong đó tiếp nhận trực tuyến 588 hồ sơ, tiếp nhận trực tiếp 136 hồ sơ.", "Lĩnh vực Chứng thực: tiếp nhận 364 hồ sơ; Lĩnh vực Hộ tịch: tiếp nhận 221 hồ sơ; Lĩnh vực Đất đai: tiếp nhận 139 hồ sơ.", $"Đã giải quyết {resolved} hồ sơ.");
        Assert.Contains("series/identical Warning", Told.Codes(First(Told.Periods[3], 728), First(Told.Periods[2], 655)));
    }

    [Fact]
    public void Ten_times_the_pace_of_quarters_and_half_year_is_a_digit_too_many()
    {
        var year = ("năm 2022", "15/12/2021", "14/12/2022", "16 tháng 12 năm 2022");
        Report[] others =
        [
            Received(("quý I năm 2022", "15/12/2021", "14/3/2022", "15 tháng 3 năm 2022"), 210), Received(("quý II năm 2022", "15/3/2022", "14/6/2022", "15 tháng 6 năm 2022"), 230),
            Received(("quý III năm 2022", "15/6/2022", "14/9/2022", "15 tháng 9 năm 2022"), 190), Received(("6 tháng đầu năm 2022", "15/12/2021", "14/6/2022", "15 tháng 6 năm 2022"), 440),
        ];
        Assert.Equal(["series/jump Warning"], Told.Codes(Received(year, 8520), others));
        Assert.Empty(Told.Codes(Received(year, 1320), others));
    }

    [Fact]
    public void A_count_that_no_rule_takes_jumps_where_every_report_has_its_sentence()
    {
        static Report Leaflets((string, string, string, string) period, string count) => Told.Report("Phú Lâm Hạ", period, $"Đoàn thanh niên gấp {count} con hạc giấy gắn mã QR của cổng dịch vụ công.");
        var history = Told.Periods[..5].Select((period, i) => Leaflets(period, $"{210 + (i * 9)}")).ToArray();
        var found = Assert.Single(Told.Found(Leaflets(Told.Periods[5], "2.330"), history));
        Assert.Equal(("series/jump", "2.330"), (found.Kind.Code, found.Found));
        Assert.Contains("quý I năm 2024: 246", found.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Empty(Told.Codes(Leaflets(Told.Periods[5], "610"), history));
        Assert.Empty(Told.Codes(Leaflets(Told.Periods[5], "2.330"), history[..2]));
    }

    [Fact]
    public void A_count_that_no_rule_takes_is_no_less_than_in_a_part_of_its_period()
    {
        static Report Cranes((string, string, string, string) period, int lessons, int people, int cranes) => Told.Report("Phú Lâm Hạ", period, $"Đoàn thanh niên mở {lessons} buổi gấp hạc giấy có {people} lượt người dự, cấp {cranes} tờ giấy màu.");
        var found = Assert.Single(Told.Found(Cranes(_half, 24, 610, 90), Cranes(_firstQuarter, 11, 290, 201)));
        Assert.Equal(("series/year-to-date", "90"), (found.Kind.Code, found.Found));
        Assert.Empty(Told.Found(Cranes(_half, 24, 610, 260), Cranes(_firstQuarter, 11, 290, 201)));
        Assert.Empty(Told.Found(Cranes(_half, 9, 110, 90), Cranes(_firstQuarter, 11, 290, 201))); // all fell: another way of counting
    }

    [Fact]
    public void Counts_are_held_against_those_of_their_own_place()
    {
        // 1947 looks like a year and is no count; the 460 behind it is no less than the 967 before the year-like one of the other report
        static Report Cranes((string, string, string, string) period, string paper, string silk, string reeds, string cloth) => Told.Report("Phú Lâm Hạ", period, $"Đoàn thanh niên phát {paper} tờ giấy, phát {silk} tờ lụa, phát {reeds} tờ cói, phát {cloth} tờ vải để gấp hạc.");
        Assert.Empty(Told.Found(Cranes(_half, "1091", "1947", "460", "213"), Cranes(_firstQuarter, "543", "967", "195", "1909")));
    }

    [Fact]
    public void Communes_made_anew_in_2025_begin_anew()
    {
        var history = Told.Periods[..5].Select((period, i) => Received(period, 180 + (i * 17))).ToArray();
        Assert.Empty(Told.Codes(Received(("quý III năm 2025", "01/7/2025", "14/9/2025", "15 tháng 9 năm 2025"), 2110), history));
    }

    [Fact]
    public void What_came_in_online_may_grow_fivefold()
    {
        static Report Online((string, string, string, string) period, int count) => Told.Report("Phú Lâm Hạ", period, $"Trong kỳ, bộ phận một cửa đã tiếp nhận trực tuyến {count} hồ sơ.");
        var history = Told.Periods[..5].Select((period, i) => Online(period, 40 + i)).ToArray();
        Assert.Empty(Told.Codes(Online(Told.Periods[5], 220), history));
        Assert.Equal(["series/jump Warning"], Told.Codes(Online(Told.Periods[5], 430), history));
    }

    [Theory]
    [InlineData(23372, true)]
    [InlineData(2331, false)]
    public void Two_parts_of_the_very_period_show_the_pace_of_a_sentence(int leaflets, bool found)
    {
        static Report Says((string, string, string, string) period, int meetings, int leaflets) => Told.Report("Phú Lâm Hạ", period, $"Các đoàn thể lồng ghép tuyên truyền tại {meetings} hội nghị và phát {leaflets} tờ rơi đến hộ gia đình.");
        var codes = Told.Codes(Says(("năm 2024", "15/12/2023", "14/12/2024", "15 tháng 12 năm 2024"), 17, leaflets), Says(_half, 9, 918), Says(("9 tháng đầu năm 2024", "15/12/2023", "14/9/2024", "15 tháng 9 năm 2024"), 14, 1552));
        Assert.Equal(found ? ["series/jump Warning"] : [], codes);
    }

    [Fact]
    public void A_count_that_looks_like_a_year_takes_its_place_among_the_others()
    {
        static Report Says((string, string, string, string) period, int sent, int guided) => Told.Report("Phú Lâm Hạ", period, $"Văn phòng gửi {sent} lượt công văn và hướng dẫn {guided} lượt công dân.");
        var history = Told.Periods[..5].Select((period, i) => Says(period, 1930 + (40 * i), 340 + (7 * i))).ToArray();
        Assert.Equal(["series/jump Warning"], Told.Codes(Says(Told.Periods[5], 1936, 32977), history));
    }

    [Fact]
    public void What_one_year_set_for_all_of_its_reports_is_one_observation()
    {
        static Report Says((string, string, string, string) period, int procedures) => Told.Report("Phú Lâm Hạ", period, $"Xã thực hiện {procedures} dịch vụ công trực tuyến toàn trình.");
        (string, string, string, string) third = ("quý III năm 2023", "15/6/2023", "14/9/2023", "15 tháng 9 năm 2023"), second = ("quý II năm 2023", "15/3/2023", "14/6/2023", "15 tháng 6 năm 2023"), fourth = ("quý IV năm 2023", "15/9/2023", "14/12/2023", "15 tháng 12 năm 2023");
        Assert.Empty(Told.Codes(Says(_firstQuarter, 18), Says(Told.Periods[2], 50), Says(second, 50), Says(third, 50), Says(fourth, 50)));
    }

    [Fact]
    public void A_sentence_whose_small_counts_are_nought_now_and_then_is_the_same_sentence()
    {
        static Report Says((string, string, string, string) period, string torn, int paper) => Told.Report("Phú Lâm Hạ", period, $"Đoàn thanh niên gấp hạc giấy, hỏng {torn} con hạc, phát {paper} tờ giấy màu cho thiếu nhi.");
        var history = Told.Periods[..5].Select((period, i) => Says(period, i % 2 == 0 ? "00" : "03", 340 + (7 * i))).ToArray();
        Assert.Equal(["series/jump Warning"], Told.Codes(Says(Told.Periods[5], "02", 3610), history));
        Assert.Empty(Told.Codes(Says(Told.Periods[5], "02", 361), history));
    }

    [Theory]
    [InlineData(828, 1305, false)]
    [InlineData(898, 1305, true)]
    [InlineData(898, 1315, false)] // two are off: it counts otherwise
    public void A_count_that_no_rule_takes_is_the_sum_of_the_quarters_where_all_others_are(int people, int paper, bool found)
    {
        static Report Says((string, string, string, string) period, int lessons, int people, int cranes, int paper) =>
            Told.Report("Phú Lâm Hạ", period, $"Đoàn thanh niên mở {lessons} buổi gấp hạc giấy có {people} lượt người dự, gấp {cranes} con hạc.", $"Hội phụ nữ mở {lessons + 2} buổi gấp hoa giấy, gấp {cranes * 2} bông hoa, cấp {paper} tờ giấy màu.");
        Report[] quarters =
        [
            Says(("quý I năm 2024", "15/12/2023", "14/3/2024", "15 tháng 3 năm 2024"), 13, 212, 101, 311),
            Says(("quý II năm 2024", "15/3/2024", "14/6/2024", "15 tháng 6 năm 2024"), 14, 185, 117, 327),
            Says(("quý III năm 2024", "15/6/2024", "14/9/2024", "15 tháng 9 năm 2024"), 15, 223, 122, 331),
            Says(("quý IV năm 2024", "15/9/2024", "14/12/2024", "15 tháng 12 năm 2024"), 16, 208, 133, 336),
        ];
        var year = Told.Report("Phú Lâm Hạ", ("năm 2024", "15/12/2023", "14/12/2024", "15 tháng 12 năm 2024"), $"Đoàn thanh niên mở 58 buổi gấp hạc giấy có {people} lượt người dự, gấp 473 con hạc.", $"Hội phụ nữ mở 66 buổi gấp hoa giấy, gấp 946 bông hoa, cấp {paper} tờ giấy màu.");
        Assert.Equal(found ? ["series/year-to-date Warning"] : [], Told.Codes(year, quarters));
    }
}
