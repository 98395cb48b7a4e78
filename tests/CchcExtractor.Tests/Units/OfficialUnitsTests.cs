using CchcExtractor.Units;

namespace CchcExtractor.Tests.Units;

public class OfficialUnitsTests
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "rules", "units", "units.txt");
    private static readonly List<OfficialUnit> All = Read();
    private static readonly OfficialUnits Lists = new(All);

    [Theory]
    [InlineData("2023-03-14", 63, 705, 10599)]
    [InlineData("2025-03-14", 63, 696, 10035)]
    [InlineData("2025-09-14", 34, 0, 3321)]
    public void As_many_units_are_listed_on_a_day_as_there_were(string day, int provinces, int districts, int communes)
    {
        var listed = All.Where(unit => unit.On(DateOnly.Parse(day, null))).ToList();
        Assert.Equal(provinces, Count(2));
        Assert.InRange(Count(3), districts, districts + 1);
        Assert.InRange(Count(5), communes - 6, communes + 20);

        int Count(int digits) => listed.Where(unit => unit.Code.Length == digits).Select(unit => unit.Code).Distinct().Count();
    }

    [Theory]
    [InlineData("xã Đoàn Kết", "huyện Thanh Miện", "tỉnh Hải Dương", "2023-03-14", "11263/300/30")]
    [InlineData("xã Đoàn Kết", null, "tỉnh Hải Dương", "2023-03-14", "11263//30")]
    [InlineData("xã Đoàn Kết", null, null, "2023-03-14", "//")]                                  // there are several
    [InlineData("phường Phúc Xá", null, null, "2023-03-14", "00001//")]                         // there is one
    [InlineData("xã Tân Hiệp", "huyện Phú Giáo", "tỉnh Bình Dương", "2019-03-14", "25873/722/74")]
    [InlineData("xã Tân Hiệp", "huyện Hớn Quản", "tỉnh Bình Phước", "2019-03-14", "25361/694/70")]
    [InlineData("xã Đưng K’Nớ", "huyện Lạc Dương", "tỉnh Lâm Đồng", "2022-03-14", "24850/675/68")]
    [InlineData("phường 01", "thành phố Đà Lạt", "tỉnh Lâm Đồng", "2022-03-14", "24784/672/68")]
    [InlineData("phường Yên Hoà", null, "thành phố Hà Nội", "2025-09-14", "00175//01")]
    [InlineData("phường Yên Hòa", null, "thành phố Hà Nội", "2025-09-14", "00175//01")]
    [InlineData("đặc khu Phú Quốc", null, "tỉnh An Giang", "2025-09-14", "31078//91")]
    public void All_that_a_report_names_leads_to_one_unit_or_to_none(string commune, string? district, string? province, string day, string codes) =>
        Assert.Equal(codes, Codes(commune, district, province, day));

    [Theory]
    [InlineData("phường Nguyễn Trung Trực", "quận Ba Đình", "2024-06-14", "00010/001/01")]
    [InlineData("phường Nguyễn Trung Trực", "quận Ba Đình", "2025-06-14", "/001/01")]
    [InlineData("phường Hồng Hà", null, "2025-06-14", "//01")]
    [InlineData("phường Hồng Hà", null, "2025-07-14", "00097//01")]
    [InlineData("phường Ba Đình", "quận Ba Đình", "2025-07-14", "//01")]
    public void A_unit_has_its_code_only_while_it_is_one(string commune, string? district, string day, string codes) =>
        Assert.Equal(codes, Codes(commune, district, "thành phố Hà Nội", day));

    [Fact]
    public void A_commune_that_is_on_no_list_leaves_district_and_province_their_codes()
    {
        Assert.Equal("/300/30", Codes("xã Bình Thạch Đoài", "huyện Thanh Miện", "tỉnh Hải Dương", "2023-03-14"));
        Assert.Equal("//30", Codes("xã Bình Thạch Đoài", "huyện Sông Trong", "tỉnh Hải Dương", "2023-03-14"));
        Assert.Equal("//", Codes("xã Bình Thạch Đoài", "huyện Sông Trong", "tỉnh Đông Xuyên", "2023-03-14"));
    }

    [Fact]
    public void A_commune_with_a_name_of_the_list_in_a_district_or_province_that_is_on_none_has_no_code()
    {
        Assert.Equal("//30", Codes("xã Đoàn Kết", "huyện Sông Trong", "tỉnh Hải Dương", "2023-03-14"));
        Assert.Equal("//", Codes("phường Phúc Xá", null, "tỉnh Đông Xuyên", "2023-03-14"));
        Assert.Equal("/001/01", Codes("xã Phúc Xá", "quận Ba Đình", "thành phố Hà Nội", "2023-03-14"));
    }

    [Fact]
    public void A_town_and_the_district_around_it_are_told_apart_by_their_kind()
    {
        Assert.Equal("/817/82", Codes("xã Không Tên", "thị xã Cai Lậy", "tỉnh Tiền Giang", "2023-03-14"));
        Assert.Equal("/820/82", Codes("xã Không Tên", "huyện Cai Lậy", "tỉnh Tiền Giang", "2023-03-14"));
    }

    [Fact]
    public void A_district_that_became_a_town_has_the_code_of_both()
    {
        Assert.Equal("/259/27", Codes("xã Không Tên", "huyện Quế Võ", "tỉnh Bắc Ninh", "2022-03-14"));
        Assert.Equal("/259/27", Codes("xã Không Tên", "thị xã Quế Võ", "tỉnh Bắc Ninh", "2024-03-14"));
        Assert.Equal("/259/27", Codes("xã Không Tên", "huyện Quế Võ", "tỉnh Bắc Ninh", "2024-03-14"));
    }

    [Fact]
    public void Every_unit_is_found_by_its_own_name_with_what_is_above_it()
    {
        var above = All.GroupBy(unit => unit.Code).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var day in new[] { new DateOnly(2018, 6, 1), new DateOnly(2023, 6, 1), new DateOnly(2025, 9, 1) })
        {
            var listed = All.Where(unit => unit.Code.Length == 5 && unit.On(day)).ToList();
            var found = listed.Count(unit => Lists.CodesOf(Of(unit), unit.District.Length == 0 ? null : Of(Above(unit.District)), Of(Above(unit.Province)), [day]).Commune == unit.Code);
            Assert.InRange(found, listed.Count * 0.995, listed.Count);

            OfficialUnit Above(string code) => above[code].First(unit => unit.On(day));
        }

        static NamedUnit Of(OfficialUnit unit) => new(unit.Kind, unit.Name.ToUpperInvariant());
    }

    [Theory]
    [InlineData("= a 2017-10-15\n> a-a\n01 Hà Nội", "line 3")]
    [InlineData("= a 2017-10-15\n> a-a\nThành phố Hà Nội", "line 3")]
    public void A_line_of_another_form_is_named(string file, string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => UnitLists.Read(new StringReader(file)).ToList()).Message, StringComparison.Ordinal);

    private static string Codes(string commune, string? district, string? province, string day)
    {
        var codes = Lists.CodesOf(Named(commune), Named(district), Named(province), [DateOnly.Parse(day, null)]);
        return $"{codes.Commune}/{codes.District}/{codes.Province}";
    }

    private static NamedUnit? Named(string? said)
    {
        var kind = said is null ? null : new[] { "thành phố", "thị xã", "đặc khu" }.FirstOrDefault(two => said.StartsWith(two, StringComparison.Ordinal)) ?? said.Split(' ')[0];
        return kind is null ? null : new NamedUnit(kind, said![(kind.Length + 1)..]);
    }

    private static List<OfficialUnit> Read()
    {
        using var file = new StreamReader(File);
        return UnitLists.Read(file).ToList();
    }
}
