namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Rebuilds paragraphs from lines. The strongest evidence is what a word processor does: a line inside a paragraph ends only where the next
/// word no longer fits. Then come distance, indentation, font, and what the words say.
/// </summary>
internal static class ParagraphBuilding
{
    /// <summary>Lefts that differ by less are equal (points).</summary>
    private const double Same = 4;

    /// <summary>In cells narrower than this (points) centred words often fill the line.</summary>
    private const double NarrowCell = 150;

    /// <summary>Centred titles often keep the first-line indent of the text (1 to 1.27 cm), which leaves them less room.</summary>
    private const double WidestIndent = 38;

    /// <summary>The lines, top to bottom, as paragraphs.</summary>
    public static List<List<TextLine>> Build(IReadOnlyList<TextLine> lines, Margins margins)
    {
        var paragraphs = new List<List<TextLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (paragraphs.Count == 0 || Begins(paragraphs[^1], lines[i], margins))
                paragraphs.Add([]);
            paragraphs[^1].Add(lines[i]);
        }

        return paragraphs;
    }

    /// <summary>Whether a line that stands below a paragraph begins the next one.</summary>
    private static bool Begins(List<TextLine> paragraph, TextLine next, Margins margins)
    {
        var last = paragraph[^1];
        if (last.Words[0].Turn != next.Words[0].Turn)
            return true;
        var size = Math.Max(last.Size, next.Size);
        if (Math.Min(last.Size, next.Size) < 0.8 * size)
            return true;
        var distance = last.Baseline - next.Baseline;
        var regular = paragraph.Count > 1 ? Math.Max(paragraph[^2].Baseline - last.Baseline, margins.Leading * size * 0.95) : margins.Leading * size;
        if (distance > regular + 0.4 * size || distance < 0)
            return true;
        var loose = distance > regular + 0.12 * size;
        return Begins(paragraph, next, margins, loose);
    }

    /// <summary>The same question where distance does not tell: also for a paragraph that goes on at the head of the next page.</summary>
    public static bool Begins(IReadOnlyList<TextLine> paragraph, TextLine next, Margins margins, bool loose)
    {
        var last = paragraph[^1];
        if (NextWordFits(paragraph, next, margins) && (loose || !GoesOnInSmall(last, next)))
            return true;
        if (paragraph.Count == 1 && margins.Width > NarrowCell && last.Box.Left - Math.Max(next.Box.Left, margins.Left) > 2 * WidestIndent - Same && !AreCentered(last, next, margins))
            return true; // no paragraph begins so far in: a date or a signature at the right
        if (paragraph.Count == 1 && margins.Width > NarrowCell && IsFarIn(last) && IsFarIn(next) && Math.Abs(last.Box.Left - next.Box.Left) > Same && !AreCentered(last, next, margins))
            return true; // each set in a way of its own: a date at the right, a title in the middle
        if (AreCentered(last, next, margins))
            return loose || (IsCapitals(last) && !IsCapitals(next) && !LineMarks.StartsSmall(next) && char.IsLetter(next.Words[0].Text[0])) || (next.Words.Count > 1 && IsCapitals(next) && !IsCapitals(last)) || last.Bold != next.Bold || last.Italic != next.Italic || Math.Abs(last.Size - next.Size) > 0.6;
        if (last.Bold != next.Bold && IsCentered(last, margins))
            return true;
        if (last.Box.Left > margins.Center && next.Box.Left > margins.Center)
            return loose || !LineMarks.StartsSmall(next);
        if (paragraph.Count > 1)
        {
            var left = paragraph[^1].Box.Left;
            if (Math.Abs(next.Box.Left - left) > Same)
                return true;
            if (next.Bold && !last.Bold && LineMarks.StartsItem(next) && LineMarks.EndsSentence(last))
                return true; // a numbered heading right under a full line
            return (loose && (LineMarks.EndsSentence(last) || LineMarks.StartsItem(next)))
                || (StartsItemBelow() && LineMarks.EndsSentence(last) && Math.Abs(paragraph[0].Box.Left - left) <= Same);
        }

        var shift = next.Box.Left - last.Box.Left;
        if (shift < -Same)
            return (loose || StartsItemBelow()) && LineMarks.EndsSentence(last);
        if (shift > Same)
            return (LineMarks.StartsItem(next) && (loose || last.Bold != next.Bold)) || !(LineMarks.StartsItem(last) && (Math.Abs(next.Box.Left - last.Words[1].Box.Left) < 8 || (shift < WidestIndent && (!LineMarks.EndsSentence(last) || LineMarks.StartsSmall(next)))));
        if (LineMarks.StartsItem(next) && (loose || LineMarks.StartsItem(last) || (LineMarks.EndsSentence(last) && StartsItemBelow())))
            return true;
        if (loose || (last.Bold != next.Bold && !LineMarks.StartsSmall(next)))
            return true;
        return last.Box.Left > margins.Left + 8 && LineMarks.EndsSentence(last) && !LineMarks.StartsSmall(next);

        // no list begins with a later number: "... tổng số: / 31. Ngoài ra ..."
        bool StartsItemBelow() => LineMarks.StartsItem(next) && (LineMarks.StartsItem(paragraph[0]) || !LineMarks.StartsWithLaterNumber(next));

        bool IsFarIn(TextLine line) => line.Box.Left - margins.Left > 2 * WidestIndent;
    }

    /// <summary>A sentence that goes on in small letters below, not indented: the line was broken by hand or for a picture.</summary>
    private static bool GoesOnInSmall(TextLine last, TextLine next) =>
        LineMarks.StartsSmall(next) && !LineMarks.StartsItem(next) && !LineMarks.EndsSentence(last) && last.Bold == next.Bold;

    /// <summary>
    /// The next line's first word would have had room at the end of this line: so the break was meant. A paragraph with its own right
    /// edge, seen by two lines that end together, is measured by that edge. A number may be tied to the word after it by a non-breaking blank.
    /// </summary>
    public static bool NextWordFits(IReadOnlyList<TextLine> paragraph, TextLine next, Margins margins)
    {
        var last = paragraph[^1];
        var word = next.Words[0];
        var tied = next.Words.Count > 1 && char.IsDigit(word.Text[0]) && !LineMarks.StartsItem(next) ? next.Words[1] : word;
        var needed = tied.Box.Right - word.Box.Left + 0.25 * word.Size;
        if (AreCentered(last, next, margins))
            return last.Box.Right - last.Box.Left + needed < margins.Width - Math.Min(WidestIndent, 0.08 * margins.Width);
        var right = margins.Right;
        if (paragraph.Count > 1 && Math.Abs(paragraph[^2].Box.Right - last.Box.Right) < 1 && last.Box.Right < right - 8)
            right = last.Box.Right;
        return last.Box.Right + needed < right - 1;
    }

    /// <summary>Set in the middle between the margins (to the width of a trailing blank), and not filling them.</summary>
    public static bool IsCentered(TextLine line, Margins margins)
    {
        var (left, right) = (line.Box.Left - margins.Left, margins.Right - line.Box.Right);
        return left > 1.5 && right > 1.5 && Math.Abs(left - right) < 4;
    }

    /// <summary>
    /// A centred line under one that is centred too, or that is centred and fills the width; in a narrow cell the lower one may fill it.
    /// Lines that start together and end apart only look centred.
    /// </summary>
    private static bool AreCentered(TextLine last, TextLine next, Margins margins)
    {
        if (Math.Abs(last.Box.Left - next.Box.Left) < 1.5 && Math.Abs(last.Box.Right - next.Box.Right) > 3)
            return false;
        var (upper, lower) = (IsCentered(last, margins), IsCentered(next, margins));
        var indented = Math.Min(last.Box.Left, next.Box.Left) - margins.Left > 8 && Math.Abs(last.Box.Left - next.Box.Left) > 3;
        if ((upper && lower) || (indented && Math.Abs(last.Box.Left + last.Box.Right - next.Box.Left - next.Box.Right) < 1.5))
            return true;
        if (Math.Abs(last.Box.Left + last.Box.Right - next.Box.Left - next.Box.Right) >= 3)
            return false;
        return (lower && Fills(last)) || (margins.Width < NarrowCell && (upper || Fills(last)) && Fills(next));

        bool Fills(TextLine line) => Math.Abs(line.Box.Left - margins.Left) < 4 && Math.Abs(line.Box.Right - margins.Right) < 4;
    }

    private static bool IsCapitals(TextLine line) => line.Words.Any(word => word.Text.Any(char.IsUpper)) && !line.Words.Any(word => word.Text.Any(char.IsLower));
}
