using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Checks;

/// <summary>Items below a paragraph that counts them, whatever they are.</summary>
public class ItemsAddUpTests
{
    private static IEnumerable<string> Alarms(params string[] paragraphs) => Told.Alarms(2, paragraphs);

    private static string[] Items(int second, string last = "+ Nhóm khác: 80 lượt.") =>
        ["Hòm thư nhận 1.088 lượt góp ý. Cụ thể:", "+ Nhóm chợ Đông: 622 lượt;", $"+ Nhóm bến đò: {second} lượt;", "+ Nhóm trường học: 101 lượt;", last, "Các góp ý được trả lời."];

    [Fact]
    public void Items_that_a_swap_keeps_from_their_total_are_found()
    {
        Assert.Equal(["sum/parts-differ"], Alarms(Items(258)));
        Assert.Empty(Alarms(Items(285)));
    }

    [Fact]
    public void Items_that_need_not_be_all_are_left_alone()
    {
        Assert.Empty(Alarms(Items(215, "+ Nhóm chợ Tây: 80 lượt."))); // less, and no swap
        Assert.Equal(["sum/parts-differ"], Alarms(Items(215))); // what is left is counted, so this is all
        Assert.Empty(Alarms(Items(258, "+ Nhóm khác: 80 lượt, 12 lượt qua điện thoại."))); // an item that is not understood
    }

    [Fact]
    public void Items_of_a_list_said_to_be_all_are_held_to_their_total()
    {
        static string[] Divided(int last) => ["Hòm thư nhận 403 lượt góp ý, chia ra:", "+ Nhóm chợ Đông: 222 lượt;", "+ Nhóm bến đò: 101 lượt;", $"+ Nhóm trường học: {last} lượt.", "Các góp ý được trả lời."];
        Assert.Equal(["sum/parts-differ"], Alarms(Divided(90)));
        Assert.Empty(Alarms(Divided(80)));
    }
}
