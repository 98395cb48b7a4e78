using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <content>Words around shares of things, and of money.</content>
internal sealed partial class StatementWords
{
    /// <summary>"tỷ lệ".</summary>
    public IReadOnlyList<string> RateWord { get; } = rules.Words(WordList.RateWord);

    /// <summary>"kinh phí".</summary>
    public IReadOnlyList<string> MoneyNames { get; } = rules.Words(WordList.MoneyName);

    /// <summary>"nào của người dân": narrows nothing of which there was none.</summary>
    public IReadOnlyList<string> NeutralOfNone { get; } = rules.Words(WordList.NeutralOfNone);

    /// <summary>"tồn tại được khắc phục": what was wrong was put right.</summary>
    public IReadOnlyList<string> PutRight { get; } = rules.Words(WordList.PutRight);

    /// <summary>"học tập chỉ thị, nghị quyết": what is studied there is no target.</summary>
    public IReadOnlyList<string> Studied { get; } = rules.Words(WordList.Studied);

    /// <summary>"công chức": a "tỷ lệ" of them is a share.</summary>
    public IReadOnlyList<string> BoundedThing { get; } = rules.Words(WordList.BoundedThing);

    /// <summary>"giải ngân": money is told as spent.</summary>
    public IReadOnlyList<string> Disbursing { get; } = rules.Words(WordList.Disbursing);

    /// <summary>"có mặt": the people who are there.</summary>
    public IReadOnlyList<string> Present { get; } = rules.Words(WordList.Present);

    /// <summary>"đúng hạn": a share of what was done in time.</summary>
    public IReadOnlyList<string> OnTimeShare { get; } = rules.Words(WordList.OnTimeShare);

    /// <summary>"hồ sơ": two words in a row that all shares have.</summary>
    public IReadOnlyList<string> CommonPairs { get; } = rules.Words(WordList.CommonPair);

    /// <summary>"ngoài kế hoạch": more was done than was planned.</summary>
    public IReadOnlyList<string> BeyondPlan { get; } = rules.Words(WordList.BeyondPlan);

    /// <summary>"thôn", "công" chức: first words of what a commune has a fixed number of.</summary>
    public IReadOnlyList<string> FixedNumber { get; } = rules.Words(WordList.FixedNumber);

    /// <summary>"niêm yết: 173/137": no more can be done than there is.</summary>
    public IReadOnlyList<string> FixedLabels { get; } = rules.Words(WordList.FixedLabel);

    /// <summary>"TTHC": what procedures are called.</summary>
    public IReadOnlyList<string> ProcedureWords { get; } = rules.Words(WordList.ProcedureWord);

    /// <summary>A text without the words that open a share: nothing is left of ", đạt tỷ lệ".</summary>
    public string WithoutOpenings(string text)
    {
        foreach (var word in Openings)
            while (Texts.Words.IndexOf(text, word) is >= 0 and var at)
                text = text.Remove(at, word.Length);
        return text;
    }

    private List<string> Openings => field ??= [.. OpensRate.OrderByDescending(word => word.Length)];

    /// <summary>What stands behind the word of a list that a text begins with; null where it begins with none.</summary>
    public static string? Starts(IReadOnlyList<string> words, string text) =>
        words.OrderByDescending(word => word.Length).FirstOrDefault(word => Texts.Words.StandsAt(text, 0, word)) is { } word ? text[word.Length..].TrimStart(' ') : null;

    /// <summary>"nếu so với tổng phải giải quyết": a share of another whole than the usual.</summary>
    public bool IsOfOtherWhole(string sentence) => Any(_otherWhole, sentence);

    private readonly IReadOnlyList<string> _otherWhole = rules.Words(WordList.OtherWhole);
}
