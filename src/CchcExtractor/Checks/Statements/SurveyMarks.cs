namespace CchcExtractor.Checks.Statements;

/// <summary>How people marked what they were asked about: from very content to not content. Each slip bears one mark.</summary>
[Flags]
internal enum SurveyMark
{
    /// <summary>The words tell of something else.</summary>
    None = 0,

    /// <summary>"rất hài lòng".</summary>
    Very = 1,

    /// <summary>"hài lòng".</summary>
    Content = 2,

    /// <summary>"bình thường".</summary>
    Neutral = 4,

    /// <summary>"chưa hài lòng".</summary>
    Not = 8,
}

/// <summary>Reads the marks of surveys off the words around a count.</summary>
internal static class SurveyMarks
{
    private const string ContentWord = "hài lòng";

    private const string VeryWord = "rất hài lòng";

    private const string AndUp = "hài lòng trở lên";

    /// <summary>The marks that a folded label names ("hài lòng và rất hài lòng" names two); none where it names no mark.</summary>
    public static SurveyMark Of(string label, StatementWords words)
    {
        label = words.SatisfactionTopics.Aggregate(label, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        if (StatementWords.Any(words.NotContent, label))
            return SurveyMark.Not;
        if (StatementWords.Any(words.NeutralMarks, label))
            return SurveyMark.Neutral;
        if (Texts.Words.Contains(label, AndUp))
            return SurveyMark.Content | SurveyMark.Very;
        var very = Texts.Words.Contains(label, VeryWord);
        var content = Texts.Words.Contains(label.Replace(VeryWord, "", StringComparison.Ordinal), ContentWord);
        return (very ? SurveyMark.Very : 0) | (content ? SurveyMark.Content : 0);
    }

    /// <summary>
    /// From the best to the worst, each once: whoever was asked is in one of them. Who says nothing of the very content counts them with the content.
    /// </summary>
    public static bool AreAll(IReadOnlyList<SurveyMark> marks) =>
        marks.Count > 1 && marks.All(mark => mark != SurveyMark.None) && marks.Contains(SurveyMark.Not) && marks.Any(mark => mark.HasFlag(SurveyMark.Content))
        && marks.Aggregate((0, true), (sofar, mark) => (sofar.Item1 | (int)mark, sofar.Item2 && (sofar.Item1 & (int)mark) == 0)).Item2;
}
