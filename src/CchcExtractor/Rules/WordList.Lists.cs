namespace CchcExtractor.Rules;

/// <summary>Lists of words by which lists of parts are told.</summary>
public sealed partial class WordList
{
    /// <summary>Between the words for a part and those for its whole, before or behind their share ("tỷ lệ đã xử lý so với tổng phải xử lý").</summary>
    public static WordList NamesWhole { get; } = new();

    /// <summary>Right behind a share: what it is one of follows ("97,6% số thu").</summary>
    public static WordList WholeBehindShare { get; } = new();

    /// <summary>Words of a share that do not say what it is one of ("chỉ số", "chung").</summary>
    public static WordList ShareLabel { get; } = new();

    /// <summary>Words that lead from a number to whose or where it is ("38 người từ 03 đơn vị").</summary>
    public static WordList LeadsToPlace { get; } = new();

    /// <summary>Says that what is counted before is divided into what follows ("chia theo", "phân loại").</summary>
    public static WordList DividesInto { get; } = new();

    /// <summary>Stands in the clause of a number that is none of the parts listed around it: another period's, a target, somebody else's, or what is more or less ("cùng kỳ", "chỉ tiêu").</summary>
    public static WordList BesideParts { get; } = new();

    /// <summary>
    /// One way to divide what is counted: how many of its parts have to be told for a list to be whole, a colon, and the parts with an arrow between them, each with its words ("2: trực tuyến / qua mạng → trực tiếp / tại quầy").
    /// Nothing is in two of them.
    /// </summary>
    public static WordList Division { get; } = new();

    /// <summary>The same of what may also be said of another number around: dossiers are early and late of those settled, not of those that came in.</summary>
    public static WordList OpenedDivision { get; } = new();

    /// <summary>Stands in a list of what was added to and taken from a number since an earlier day ("đầu năm", "bãi bỏ").</summary>
    public static WordList ChangesSince { get; } = new();

    /// <summary>Says that something was added to a whole that was told before ("bổ sung", "phát sinh").</summary>
    public static WordList AddedSince { get; } = new();

    /// <summary>Says in what state the things are that are counted: those that are done are not those that were given ("hoàn thành", "chưa", "được giao").</summary>
    public static WordList StateOfThing { get; } = new();

    /// <summary>Opens the lines and sections that sum up what was done, and what was not ("ưu điểm", "tồn tại, hạn chế").</summary>
    public static WordList AssessmentHeading { get; } = new();

    /// <summary>Before a colon these open a list ("cụ thể", "kết quả").</summary>
    public static WordList AnnouncesList { get; } = new();

    /// <summary>At the beginning of a sentence, before a colon: how the number before it is divided, all parts or some ("Theo hình thức: trực tuyến 142, trực tiếp 60").</summary>
    public static WordList DividesBy { get; } = new();

    /// <summary>Behind the number of groups that a total is divided into, the first word of what they are called ("chia 9 nhóm", "7 lĩnh vực").</summary>
    public static WordList GroupWord { get; } = new();

    /// <summary>Ends the words before a total of all that was told before it ("tổng cộng ba lĩnh vực").</summary>
    public static WordList ToldBefore { get; } = new();

    /// <summary>Says that a list goes by fields ("theo lĩnh vực").</summary>
    public static WordList ByField { get; } = new();

    /// <summary>There: that it names only some of them ("chủ yếu").</summary>
    public static WordList SomeFields { get; } = new();

    /// <summary>Everybody is one of these ("nam").</summary>
    public static WordList Sex { get; } = new();
}
