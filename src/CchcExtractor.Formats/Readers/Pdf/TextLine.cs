using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A line of text: words that share a baseline, left to right.</summary>
internal sealed class TextLine
{
    /// <summary>A gap wider than this (in font sizes) separates two texts on a line; a blank between words has a third of it.</summary>
    private const double WidestBlank = 0.9;

    private string? _text;
    private List<List<PdfWord>>? _pieces;

    public TextLine(List<PdfWord> words)
    {
        Words = words;
        var (box, largest) = (words[0].Box, words[0]);
        (Bold, Italic) = (true, true);
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            Bold &= word.Bold;
            Italic &= word.Italic;
            if (word.Size > largest.Size)
                largest = word;
        }

        (Box, Size, Baseline) = (box, largest.Size, largest.Baseline);
    }

    public IReadOnlyList<PdfWord> Words { get; }

    public Box Box { get; }

    public double Baseline { get; }

    /// <summary>The largest font size on it.</summary>
    public double Size { get; }

    public bool Bold { get; }

    public bool Italic { get; }

    public string Text => _text ??= Join(Words);

    /// <summary>The texts that stand apart.</summary>
    public IReadOnlyList<List<PdfWord>> Pieces => _pieces ??= Apart(Words);

    private static List<List<PdfWord>> Apart(IReadOnlyList<PdfWord> words)
    {
        var pieces = new List<List<PdfWord>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i].Box.Left - words[i - 1].Box.Right > WidestBlank * words[i].Size)
                pieces.Add([]);
            pieces[^1].Add(words[i]);
        }

        return pieces;
    }

    /// <summary>The box around some lines.</summary>
    public static Box BoxOf(List<TextLine> lines)
    {
        var box = lines[0].Box;
        foreach (var line in lines)
            box = box.Union(line.Box);
        return box;
    }

    /// <summary>Words joined by one blank; nothing between a word and the raised or lowered one that touches it.</summary>
    public static string Join(IEnumerable<PdfWord> words)
    {
        if (words is IReadOnlyList<PdfWord> { Count: 1 } one)
            return one[0].Text;
        var text = new StringBuilder();
        PdfWord? last = null;
        foreach (var word in words)
        {
            if (last is not null && !Touches(last, word))
                text.Append(' ');
            text.Append(word.Text);
            last = word;
        }

        return text.ToString();
    }

    /// <summary>
    /// Lines joined by blanks. Where a column is narrower than a word, the word was broken without a hyphen (<c>ST/T</c>, <c>3.3.1/.</c>, <c>1107/3</c>):
    /// such pieces, which fill the column and are no syllables or are figures, are put together again.
    /// </summary>
    public static string Join(IReadOnlyList<TextLine> lines, Margins margins)
    {
        if (lines.Count == 1)
            return lines[0].Text;
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (!BreaksWord(lines[i - 1], lines[i], margins) && !EndsInHyphen(lines[i - 1], lines[i]))
                text.Append(' ');
            text.Append(lines[i].Text);
        }

        return text.ToString();
    }

    private static bool BreaksWord(TextLine last, TextLine next, Margins margins)
    {
        var (piece, rest) = (last.Words[^1].Text, next.Words[0].Text);
        if (rest[0] is '.' or ',' or ';' or ')' && rest.Length <= 2 && last.Words.Count == 1)
            return true;
        if (last.Words.Count > 1 || margins.Width > 8 * last.Size || last.Box.Right - last.Box.Left + 0.75 * last.Size < margins.Width)
            return false;
        if (char.IsLetter(piece[^1]) && char.IsLetter(rest[0]))
            return !piece.Any(IsVowel) || !rest.Any(IsVowel) || IsRestOfWord(piece, rest.TrimEnd(',', ';', '.', ':', ')'));
        return piece.All(c => char.IsAsciiDigit(c) || c is '.' or ',') && rest.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%') && (rest.Length <= piece.Length || piece.Contains('.'));
    }

    /// <summary><c>12/KH- UBND</c>, <c>10/ 2025</c>: a line may end after a hyphen, or the slash of a number, which then has no blank behind it.</summary>
    private static bool EndsInHyphen(TextLine last, TextLine next) =>
        last.Words[^1].Text is [.., var before, var end and ('-' or '/')] && (end == '-' ? char.IsLetterOrDigit(before) : char.IsAsciiDigit(before)) && char.IsLetterOrDigit(next.Words[0].Text[0]);

    /// <summary>
    /// <c>Onlin/e</c>: a few plain letters after a foreign word's; <c>Ngườ/i</c>: a vowel that is no word by itself and makes a syllable with the piece above;
    /// <c>nghi/ệp</c>: a rest that begins with a vowel, as few words do, and makes a syllable too.
    /// </summary>
    private static bool IsRestOfWord(string piece, string rest)
    {
        if (!piece.All(char.IsLetter) || !rest.All(char.IsLower))
            return false;
        if (rest.Length > 1 && IsVowel(rest[0]) && Syllables.IsWellFormed(piece + rest))
            return true;
        return rest.All(char.IsAsciiLetterLower)
            && ((rest.Length <= 3 && piece.All(char.IsAsciiLetter) && !Syllables.IsPossible(piece)) || (rest.Length == 1 && IsVowel(rest[0]) && Syllables.IsPossible(piece + rest)));
    }

    private static bool IsVowel(char c) => "aeiouy".Contains(char.ToLowerInvariant(Composition.WithoutMarks(c)));

    private static bool Touches(PdfWord left, PdfWord right) =>
        left.Turn == right.Turn && Math.Abs(left.Baseline - right.Baseline) is > 0.4 and < 8 && right.Box.Left - left.Box.Right < 0.1 * Math.Max(left.Size, right.Size)
        && right.Box.Left - left.Box.Right > -0.3 * left.Size;

    /// <summary>
    /// Lines of words, top to bottom. Words are on one line when their heights overlap by more than half of the smaller, so that a raised footnote
    /// mark stays with its word; turned words come after the others, in their own reading order.
    /// </summary>
    public static List<TextLine> Of(IReadOnlyCollection<PdfWord> words)
    {
        var lines = new List<TextLine>();
        var open = new List<PdfWord>();
        var (bottom, top) = (0.0, 0.0);
        foreach (var word in TopDown(words))
        {
            if (open.Count > 0)
            {
                var shared = Math.Min(top, word.Box.Top) - Math.Max(bottom, word.Box.Bottom);
                if (shared < 0.55 * Math.Min(top - bottom, word.Box.Top - word.Box.Bottom))
                {
                    lines.Add(LeftToRight(open));
                    open = [];
                }
            }

            if (open.Count == 0 || word.Box.Top - word.Box.Bottom > 1.1 * (top - bottom))
                (bottom, top) = (word.Box.Bottom, word.Box.Top);
            open.Add(word);
        }

        if (open.Count > 0)
            lines.Add(LeftToRight(open));
        if (words.Any(word => word.Turn != 0))
            lines.AddRange(Turned(words));
        return lines;
    }

    /// <summary>The words that are not turned, by height; mostly they come so.</summary>
    private static List<PdfWord> TopDown(IReadOnlyCollection<PdfWord> words)
    {
        var level = new List<PdfWord>(words.Count);
        var sorted = true;
        foreach (var word in words)
        {
            if (word.Turn != 0)
                continue;
            sorted &= level.Count == 0 || level[^1].CenterY >= word.CenterY;
            level.Add(word);
        }

        return sorted ? level : [.. level.OrderByDescending(word => word.CenterY)];
    }

    private static TextLine LeftToRight(List<PdfWord> words)
    {
        words.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return new TextLine(words);
    }

    private static IEnumerable<TextLine> Turned(IEnumerable<PdfWord> words) =>
        words.Where(word => word.Turn != 0).GroupBy(word => (word.Turn, Math.Round(word.Baseline / 3))).OrderBy(group => group.Key.Turn).ThenByDescending(group => group.Key.Item2)
            .Select(line => new TextLine([.. line.OrderBy(word => word.Along)]));
}
