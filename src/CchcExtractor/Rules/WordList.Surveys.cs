namespace CchcExtractor.Rules;

/// <content>Surveys: who was asked, and how content they are.</content>
public sealed partial class WordList
{
    /// <summary>Before what a survey was about: what follows says nothing of its slips ("khảo sát hài lòng: 200 phiếu giấy").</summary>
    public static WordList SurveyTopic { get; } = new();

    /// <summary>Before such a word: what is counted is what the survey counts ("số phiếu khảo sát").</summary>
    public static WordList SurveyCount { get; } = new();

    /// <summary>Words of an item that counts the slips whose marks follow below it ("Số phiếu thu về: 219").</summary>
    public static WordList SlipsBack { get; } = new();

    /// <summary>What a survey was about, which is no mark ("mức độ hài lòng").</summary>
    public static WordList SatisfactionTopic { get; } = new();

    /// <summary>The mark of who is not content ("chưa hài lòng").</summary>
    public static WordList NotContent { get; } = new();

    /// <summary>The mark of who is neither content nor not ("bình thường").</summary>
    public static WordList NeutralMark { get; } = new();

    /// <summary>Words before the share of those who are content, shortened as well ("HL").</summary>
    public static WordList ContentShare { get; } = new();

    /// <summary>Words of a sentence on a survey that others made ("khảo sát của huyện").</summary>
    public static WordList SurveyOfOthers { get; } = new();
}
