using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>How sure it is that a line is a heading.</summary>
public enum HeadingGuess
{
    /// <summary>It is none.</summary>
    No,

    /// <summary>A short numbered line in plain type: its neighbours decide.</summary>
    Perhaps,

    /// <summary>A short numbered title that runs on into a sentence: <c>1. Cải cách thể chế: UBND xã đã ...</c>.</summary>
    RunsOn,

    /// <summary>It is one.</summary>
    Yes,
}

/// <summary>What a line alone says for or against being a heading.</summary>
/// <param name="Guess">The judgement.</param>
/// <param name="Mark">Its number, if it has one.</param>
/// <param name="Capitals">All letters are capitals.</param>
/// <param name="TitleEnd">Where its title ends in the printed text; before the end only where it runs on.</param>
public sealed record HeadingEvidence(HeadingGuess Guess, LeadingMark? Mark, bool Capitals, int TitleEnd)
{
    /// <summary>The longest heading (characters) seen in reports has 178; sentences are mostly longer.</summary>
    private const int LongestHeading = 260;

    /// <summary>Plain numbered lines up to this length (characters) may be headings.</summary>
    private const int LongestPlainHeading = 130;

    /// <summary>The longest title (characters) before a colon that is taken for one.</summary>
    private const int LongestTitleThatRunsOn = 90;

    /// <summary>The shortest sentence (characters) that a title runs on into; what is shorter is a value (<c>1. Hộ tịch: 12 hồ sơ</c>).</summary>
    private const int ShortestSentence = 120;

    /// <summary>The evidence of one paragraph.</summary>
    public static HeadingEvidence Of(Paragraph paragraph)
    {
        var mark = LeadingMark.Of(paragraph);
        var printed = paragraph.Text.Printed;
        if (mark is { Kind: MarkKind.Bullet } || printed.Length > LongestHeading * 8)
            return new HeadingEvidence(HeadingGuess.No, mark, false, printed.Length);
        var title = printed.AsSpan(mark?.Length ?? 0).Trim();
        var capitals = IsCapitals(title);
        var (guess, end) = mark is null ? (OfUnnumbered(paragraph, title), printed.Length) : OfNumbered(paragraph, mark, title, capitals);
        return new HeadingEvidence(guess, mark, capitals, end);
    }

    private static (HeadingGuess Guess, int End) OfNumbered(Paragraph paragraph, LeadingMark mark, ReadOnlySpan<char> title, bool capitals)
    {
        var printed = paragraph.Text.Printed;
        if (title.IsEmpty || title[^1] is ';' or ',')
            return (HeadingGuess.No, printed.Length);
        var isSentence = title[^1] == '.' && title.Length > LongestPlainHeading;
        if (title.Length <= LongestHeading && !isSentence && (paragraph.OutlineLevel is not null || capitals || paragraph.Look.Bold))
            return (HeadingGuess.Yes, printed.Length);
        if (RunsOn(printed, mark, paragraph.Look.Bold) is { } end)
            return (HeadingGuess.RunsOn, end);
        var isShort = title.Length <= LongestPlainHeading && title[^1] != '.' && char.IsUpper(title[0]) && !StatesValue(title);
        return (isShort ? HeadingGuess.Perhaps : HeadingGuess.No, printed.Length);
    }

    /// <summary>A line without number is a heading where the file declares it, or where it is short, bold and no sentence.</summary>
    private static HeadingGuess OfUnnumbered(Paragraph paragraph, ReadOnlySpan<char> title)
    {
        if (title.IsEmpty || title.Length > 150 || title[^1] is '.' or ';' or ',' || !char.IsUpper(title[0]) || title.Count(' ') == 0 || title.Contains('\t'))
            return HeadingGuess.No;
        var isCaption = paragraph.Text.Folded.StartsWith("bảng ", StringComparison.Ordinal) || paragraph.Text.Folded.StartsWith("biểu ", StringComparison.Ordinal);
        return paragraph.OutlineLevel is not null || (paragraph.Look.Bold && !StatesValue(title) && !isCaption) ? HeadingGuess.Yes : HeadingGuess.No;
    }

    /// <summary>Where the title ends that a sentence follows on the same line; null where there is no such title.</summary>
    private static int? RunsOn(string printed, LeadingMark mark, bool bold)
    {
        var limit = Math.Min(printed.Length, mark.Length + LongestTitleThatRunsOn);
        for (var i = mark.Length; i < limit; i++)
        {
            if (char.IsAsciiDigit(printed[i]) || printed[i] is ';' or ',' or '(' or '\n')
                return null;
            if (printed[i] is not (':' or '.'))
                continue;
            var words = printed.AsSpan(mark.Length, i - mark.Length).Count(' ') + 1;
            var sentence = printed.AsSpan(i + 1).TrimStart();
            return !bold && words >= 2 && sentence.Length >= ShortestSentence && char.IsLetter(sentence[0]) ? i + 1 : null;
        }

        return null;
    }

    /// <summary>"Tổng số hồ sơ: 523" gives a figure; a heading names a matter.</summary>
    private static bool StatesValue(ReadOnlySpan<char> title)
    {
        var colon = title.IndexOf(':');
        return colon >= 0 && colon < title.Length - 1 && title[(colon + 1)..].ContainsAnyInRange('0', '9');
    }

    /// <summary>True for a text in capitals of at least three letters.</summary>
    internal static bool IsCapitals(ReadOnlySpan<char> title)
    {
        var letters = 0;
        foreach (var c in title)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsLetter(c))
                letters++;
        }

        return letters >= 3;
    }
}
