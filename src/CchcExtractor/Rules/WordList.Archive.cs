namespace CchcExtractor.Rules;

/// <content>What of a paragraph is compared with other reports.</content>
public sealed partial class WordList
{
    /// <summary>Words of what happened in a period, so that a longer one has more of it ("hội nghị").</summary>
    public static WordList EventWord { get; } = new();

    /// <summary>Words of what is done once or twice a year, so that a longer period may have no more of it ("khảo sát").</summary>
    public static WordList Occasion { get; } = new();

    /// <summary>Words before what is granted for a whole year ("dự toán", "kinh phí giao").</summary>
    public static WordList Granted { get; } = new();

    /// <summary>Opens a sentence and joins it to the one before, and a comma behind it.</summary>
    public static WordList JoiningOpening { get; } = new();

    /// <summary>Units that count what there is or, where something happened, what happened ("bản", "phút").</summary>
    public static WordList DoubtfulUnit { get; } = new();

    /// <summary>What is counted behind a number that may stay the same for years ("thủ tục", "cán bộ").</summary>
    public static WordList StandingUnit { get; } = new();

    /// <summary>Words before a number that make it a count of what stays as it is ("đảng viên 16 người").</summary>
    public static WordList StandingLabel { get; } = new();

    /// <summary>Words before a unit that make it a count of what happened ("lượt người").</summary>
    public static WordList PassingUnit { get; } = new();

    /// <summary>Words of a list's head that say its documents were issued ("ban hành").</summary>
    public static WordList IssuedWord { get; } = new();

    /// <summary>Words before what came of a budget in the period ("đã chi").</summary>
    public static WordList Spent { get; } = new();

    /// <summary>Words near a count of what is left or still in hand, which goes up and down ("để lại").</summary>
    public static WordList LeftOver { get; } = new();

    /// <summary>Words of a sentence that tells its counts beside those of another time ("cùng kỳ").</summary>
    public static WordList BesidePast { get; } = new();

    /// <summary>Words of a sentence that tells of others than the commune ("toàn huyện").</summary>
    public static WordList TellsOfOthers { get; } = new();

    /// <summary>Words before a person's name ("đồng chí").</summary>
    public static WordList PersonTitle { get; } = new();

    /// <summary>First words of persons' names ("Nguyễn").</summary>
    public static WordList Surname { get; } = new();

    /// <summary>Words of a paragraph about what several communes took part in together, on one day and under one person ("do huyện tổ chức").</summary>
    public static WordList HeldTogether { get; } = new();
}
