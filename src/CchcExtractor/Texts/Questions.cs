namespace CchcExtractor.Texts;

/// <summary>Reports in questions and answers: "Giải quyết xong mấy hồ sơ? 173 hồ sơ." says what "Giải quyết xong: 173 hồ sơ." says.</summary>
public static class Questions
{
    /// <summary>A folded text of the same length, each question mark before an answer a colon.</summary>
    public static string Answered(string folded) => folded.Replace("? ", ": ", StringComparison.Ordinal);
}
