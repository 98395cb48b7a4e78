namespace CchcExtractor.Rules;

/// <content>What of a paragraph is compared with other reports.</content>
public sealed partial class WordList
{
    /// <summary>Words of what happened in a period, so that a longer one has more of it ("hội nghị").</summary>
    public static WordList EventWord { get; } = new();

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
}
