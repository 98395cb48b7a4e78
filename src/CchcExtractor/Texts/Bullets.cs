namespace CchcExtractor.Texts;

/// <summary>
/// The signs that lists are bulleted with, typed or made by word processors: dashes, plus, stars, dots, squares, arrows, ticks, and the same of the Symbol and Wingdings fonts where their private code points remain. The one place that
/// knows them.
/// </summary>
public static class Bullets
{
    /// <summary>All of them but Word's "o", which is a bullet only before a new sentence.</summary>
    public const string Signs = "-–—−‐‑+*•●○◦▪▫■□◆◇❖❑➢➔→⇨✓✔☐☑·∙\uF0B7\uF02D\uF0A7\uF0D8\uF0FC";

    private static readonly char[] _signsAndBlank = [.. Signs, ' '];

    /// <summary>Whether this character may be one.</summary>
    public static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether nothing else but blanks stands in a piece of text.</summary>
    public static bool IsOnly(ReadOnlySpan<char> text) => text.Trim(_signsAndBlank).IsEmpty;

    /// <summary>A folded text of the same length whose bullet is a dash where it was Word's "o", which would pass for a word.</summary>
    public static string Plain(string folded) => folded.StartsWith("o ", StringComparison.Ordinal) ? string.Concat("-", folded.AsSpan(1)) : folded;

    /// <summary>A folded text without those at its beginning, and without blanks there; Word's "o" goes too, since no Vietnamese sentence opens with that syllable.</summary>
    public static string TrimStart(string folded) => Plain(folded.TrimStart(_signsAndBlank)).TrimStart(_signsAndBlank);

    /// <summary>A folded text without those at both ends, and without blanks there.</summary>
    public static string Trim(string folded) => TrimStart(folded.TrimEnd(_signsAndBlank));
}
