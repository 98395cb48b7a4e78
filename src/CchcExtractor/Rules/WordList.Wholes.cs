namespace CchcExtractor.Rules;

/// <content>Wholes, their parts and dossier fields.</content>
public sealed partial class WordList
{
    /// <summary>Before a number: it counts all there was ("tiếp nhận").</summary>
    public static WordList CountsAll { get; } = new();

    /// <summary>Before a number: it is the total of those before ("tổng cộng").</summary>
    public static WordList TotalOf { get; } = new();

    /// <summary>Before the last part of a ranking: with it all are told ("sau cùng là văn hóa").</summary>
    public static WordList ClosesRanking { get; } = new();

    /// <summary>Before the smallest part of one ("ít nhất").</summary>
    public static WordList LeastOfRanking { get; } = new();

    /// <summary>Before the largest part of one ("nhiều nhất").</summary>
    public static WordList OpensRanking { get; } = new();

    /// <summary>What a sentence goes on with behind a list, and what is no part of it ("ngoài ra có 33 văn bản nội bộ").</summary>
    public static WordList BesidesList { get; } = new();

    /// <summary>In the label of a part that counts whatever the others leave over ("TTHC khác").</summary>
    public static WordList NamedRest { get; } = new();

    /// <summary>Before a number that the two before it come to ("358, cộng 7 chuyển qua thành 365").</summary>
    public static WordList AddsUpTo { get; } = new();

    /// <summary>Before a number that is added to the one before it ("cộng với").</summary>
    public static WordList AddedNumber { get; } = new();

    /// <summary>Things of which a part is no larger than all ("6 trong 3 phản ánh").</summary>
    public static WordList CountedNoun { get; } = new();

    /// <summary>Words of a sentence that tells a share of another whole than the usual ("nếu so với tổng phải giải quyết thì đúng hạn bằng 98,9%").</summary>
    public static WordList OtherWhole { get; } = new();

    /// <summary>Opens what some are told of ("trong số hồ sơ đang giải quyết có 01 hồ sơ xin rút").</summary>
    public static WordList OpensNamed { get; } = new();

    /// <summary>Between what is named and the number of those told of it ("có").</summary>
    public static WordList HasSome { get; } = new();

    /// <summary>Indicators of which some may be told ("trong 23 hồ sơ quá hạn có 19 hồ sơ nhận bàn giao"), as <c>whole → part</c> where that is a figure of its own.</summary>
    public static WordList PartOfNamed { get; } = new();

    /// <summary>Before what a share is held against ("tính trên").</summary>
    public static WordList HeldAgainst { get; } = new();

    /// <summary>Before what is counted with what was done ("tính cả").</summary>
    public static WordList CountedIn { get; } = new();

    /// <summary>All that there was to do ("phải giải quyết").</summary>
    public static WordList AllWork { get; } = new();

    /// <summary>Of this what is not done yet ("chưa đến hạn").</summary>
    public static WordList UndoneWork { get; } = new();

    /// <summary>Of the parting words, those behind which the whole stands that the number before is a part of ("trên tổng số").</summary>
    public static WordList OpensWhole { get; } = new();

    /// <summary>Words that, alone before a number, open a total whose parts follow ("trong").</summary>
    public static WordList OpensTotal { get; } = new();

    /// <summary>Openings of what a share is of ("tổng số").</summary>
    public static WordList OfTotal { get; } = new();

    /// <summary>Words that say a total.</summary>
    public static WordList Total { get; } = new();

    /// <summary>Rows of a table that begin with one of these are totals.</summary>
    public static WordList TotalRow { get; } = new();

    /// <summary>Words that make what follows a part of the number before ("trong đó").</summary>
    public static WordList Among { get; } = new();

    /// <summary>Indicators that two others make up, as <c>whole = one + other</c>.</summary>
    public static WordList MadeUpOf { get; } = new();

    /// <summary>Words between a part and its whole, where nothing else stands between the two ("15 trong 20 nhiệm vụ").</summary>
    public static WordList PartOf { get; } = new();

    /// <summary>Words before what a figure was ("tăng từ").</summary>
    public static WordList RisesFrom { get; } = new();

    /// <summary>Words before what it is now ("lên").</summary>
    public static WordList RisesTo { get; } = new();

    /// <summary>Places that have a number for a name ("phường", "khu phố").</summary>
    public static WordList NumberedPlace { get; } = new();

    /// <summary>"Bộ phận Tiếp nhận và Trả kết quả": the desk, not what is done there.</summary>
    public static WordList DeskName { get; } = new();

    /// <summary>Other words behind which a number is no count but a name ("mức độ", "quý").</summary>
    public static WordList NumberedThing { get; } = new();

    /// <summary>Words before such a place that make it no name ("toàn phường 12").</summary>
    public static WordList AllOfPlace { get; } = new();

    /// <summary>Bodies of such a place ("UBND"): behind them its number is a name even where a mark follows.</summary>
    public static WordList BodyOfPlace { get; } = new();

    /// <summary>The word before the name of a dossier field ("lĩnh vực").</summary>
    public static WordList FieldLabel { get; } = new();

    /// <summary>What ends the name of an unknown field.</summary>
    public static WordList FieldLabelEnd { get; } = new();

    /// <summary>Words that say what is counted: what holds them is no field's name.</summary>
    public static WordList NoFieldName { get; } = new();

    /// <summary>Words of <see cref="OtherFields"/> that name no rest ("các lĩnh vực khác nhau").</summary>
    public static WordList NoRestOfFields { get; } = new();

    /// <summary>Words behind "lĩnh vực" that name none ("khác").</summary>
    public static WordList OtherFields { get; } = new();

    /// <summary>Words before a field's name at the head of a line ("đối với").</summary>
    public static WordList FieldOpening { get; } = new();

    /// <summary>Words between a number and the field that it belongs to ("hồ sơ thuộc").</summary>
    public static WordList BeforeField { get; } = new();

    /// <summary>Words before a field that a sentence opens with ("mảng", "bên"): what follows in it is that field's.</summary>
    public static WordList FieldMatter { get; } = new();

    /// <summary>Before a list: it goes through all of them ("theo từng lĩnh vực").</summary>
    public static WordList OneByOne { get; } = new();

    /// <summary>Indicators that a list of fields divides where it does not say what it counts: dossiers by field are dossiers received.</summary>
    public static WordList DividedByField { get; } = new();

    /// <summary>Indicators that are told beside those and may be as many ("đã giải quyết").</summary>
    public static WordList AsMany { get; } = new();

    /// <summary>Column headers of row numbers.</summary>
    public static WordList OrdinalHeader { get; } = new();

    /// <summary>Column headers of units.</summary>
    public static WordList UnitHeader { get; } = new();

    /// <summary>Words of a clause that tells of the budget, not of investment ("thu ngân sách").</summary>
    public static WordList BudgetFlow { get; } = new();

    /// <summary>Beside a number of people who are called by what they are and not by their office ("đảng viên").</summary>
    public static WordList SomeNamedPeople { get; } = new();

    /// <summary>Between a matter with its year and the plan by which it was done ("được tiến hành theo").</summary>
    public static WordList CarriedBy { get; } = new();
}
