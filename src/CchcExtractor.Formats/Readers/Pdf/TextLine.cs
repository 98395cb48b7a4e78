using System.Text;
using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A line of text: words that share a baseline, left to right.</summary>
internal sealed class TextLine
{
    private string? _text;

    public TextLine(List<PdfWord> words)
    {
        Words = words;
        var box = words[0].Box;
        var size = 0.0;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            size = Math.Max(size, word.Size);
        }

        Box = box;
        Size = size;
        Baseline = words.MaxBy(word => word.Size)!.Baseline;
    }

    public IReadOnlyList<PdfWord> Words { get; }

    public Box Box { get; }

    public double Baseline { get; }

    /// <summary>The largest font size on it.</summary>
    public double Size { get; }

    public bool Bold => Words.All(word => word.Bold);

    public bool Italic => Words.All(word => word.Italic);

    public string Text => _text ??= Join(Words);

    /// <summary>Words joined by one blank; nothing between a word and the raised or lowered one that touches it.</summary>
    public static string Join(IEnumerable<PdfWord> words)
    {
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
        foreach (var word in words.Where(word => word.Turn == 0).OrderByDescending(word => word.CenterY))
        {
            if (open.Count > 0)
            {
                var shared = Math.Min(top, word.Box.Top) - Math.Max(bottom, word.Box.Bottom);
                if (shared < 0.55 * Math.Min(top - bottom, word.Box.Top - word.Box.Bottom))
                    Close();
            }

            if (open.Count == 0 || word.Box.Top - word.Box.Bottom > 1.1 * (top - bottom))
                (bottom, top) = (word.Box.Bottom, word.Box.Top);
            open.Add(word);
        }

        Close();
        foreach (var turned in words.Where(word => word.Turn != 0).GroupBy(word => (word.Turn, Math.Round(word.Baseline / 3))).OrderBy(group => group.Key.Turn).ThenByDescending(group => group.Key.Item2))
            lines.Add(new TextLine([.. turned.OrderBy(word => word.Along)]));
        return lines;

        void Close()
        {
            if (open.Count == 0)
                return;
            open.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
            lines.Add(new TextLine(open));
            open = [];
        }
    }
}
