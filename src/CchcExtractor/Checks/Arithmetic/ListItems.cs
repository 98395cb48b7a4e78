using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>Lines that belong to one list although no sign opens them: "Tôn giáo (77 hồ sơ);" below "Định danh (85 hồ sơ);".</summary>
internal static class ListItems
{
    private const int Longest = 60;

    /// <summary>Both are a name and a number, and the same stands around it.</summary>
    public static bool AreAlike(string item, string other) => Make(item) is { } one && one == Make(other);

    /// <summary>The blocks right above and below a list that are made like its first and last line.</summary>
    public static IEnumerable<int> Around(Document document, int first, int last)
    {
        for (var i = first; i > 0 && AreAlike(Line(document, i), Line(document, i - 1)); i--)
            yield return i - 1;
        for (var i = last; i + 1 < document.Blocks.Count && AreAlike(Line(document, i), Line(document, i + 1)); i++)
            yield return i + 1;
    }

    private static string Line(Document document, int block) => document.Blocks[block] is TextBlock text and not Heading ? text.Text.Folded : "";

    /// <summary>"( # hồ sơ)" of "Cư trú (85 hồ sơ);", with the sign before the name; null for a line that is no name with a number.</summary>
    private static string? Make(string line)
    {
        if (line.Length > Longest || line.AsSpan().IndexOfAnyInRange('0', '9') is not (> 1 and var at) || !line.AsSpan(0, at).ContainsAnyInRange('a', 'z'))
            return null;
        var end = at;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || (line[end] is '.' && end + 1 < line.Length && char.IsAsciiDigit(line[end + 1]))))
            end++;
        var (lead, behind) = (line[..at].TrimEnd(' '), line[end..].Trim(' ', ';', '.', ','));
        return behind.Length == 0 || behind.Any(char.IsAsciiDigit) ? null : $"{(Bullets.IsSign(line[0]) ? line[0] : ' ')}{(char.IsLetter(lead[^1]) ? ' ' : lead[^1])}#{behind}";
    }
}
