using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>
/// A location as people say it. The path (<c>table 3/row 5/column 2</c>) is for programs and stays as it is in every output; in the sentence of a
/// message it reads <c>bảng 3, dòng 5, cột 2</c> in Vietnamese.
/// </summary>
public static class PlaceInWords
{
    private static readonly (string Step, string Vietnamese)[] Steps =
    [
        ("paragraph", "đoạn"), ("table", "bảng"), ("row", "dòng"), ("column", "cột"), ("page", "trang"), ("text box", "hộp văn bản"),
        ("footnote", "chú thích cuối trang"), ("endnote", "chú thích cuối văn bản"), ("header", "đầu trang"), ("footer", "chân trang"), ("sheet", "trang tính"),
        ("document", "văn bản"),
    ];

    /// <summary>Nobody counts them on paper; what they are is quoted.</summary>
    private const string Characters = "characters ";

    /// <summary>The path in both languages. Steps that are not known, such as the name of a sheet, stay as they are.</summary>
    public static Wording Of(Location location)
    {
        var steps = location.Path.Split('/');
        return new(string.Join(", ", steps.Where(step => !step.StartsWith(Characters, StringComparison.Ordinal)).Select(Vietnamese)), string.Join(", ", steps));
    }

    private static string Vietnamese(string step)
    {
        foreach (var (word, vietnamese) in Steps)
            if (step == word || (step.StartsWith(word, StringComparison.Ordinal) && step[word.Length] == ' '))
                return vietnamese + step[word.Length..];
        return step;
    }
}
