using CchcExtractor.Documents;
using UglyToad.PdfPig.Content;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What is on a page, in reading space: its words and its drawn rulings.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Frame">The way back to the page's own coordinates.</param>
/// <param name="Words">All of them, in no order.</param>
/// <param name="Rulings">Straight level and upright lines, thin bars and edges of boxes.</param>
internal sealed record PageContent(int Number, PageFrame Frame, List<PdfWord> Words, PageRulings Rulings)
{
    /// <summary>Words that run at an angle (a stamp, a watermark): kept apart, they stand in no line.</summary>
    public IReadOnlyList<PdfWord> Slanted { get; init; } = [];

    /// <summary>Number of glyphs for which the file gives no character, only a code: what they show is not known.</summary>
    public int Unmapped { get; init; }

    /// <summary>Takes words and rulings off a page. A page whose text mostly runs upwards or downwards is turned.</summary>
    public static PageContent Of(Page page)
    {
        using var glyphs = PageGlyphs.Collect(page.Letters, page.Width, page.Height);
        var main = 0;
        for (var turn = 1; turn < 4; turn++)
            if (glyphs[turn].Length > glyphs[main].Length)
                main = turn;
        var frame = new PageFrame(page.Width, page.Height, main);
        var words = WordBuilding.Build(glyphs[main]);
        for (var turn = 0; turn < 4; turn++)
            if (turn != main && glyphs[turn].Length > 0)
                words.AddRange(Turned(WordBuilding.Build(glyphs[turn]), new PageFrame(page.Width, page.Height, turn), frame));
        return new PageContent(page.Number, frame, words, PageRulings.Of(page.Paths, frame))
        {
            Slanted = SlantedWords(glyphs[PageGlyphs.OtherTurn]),
            Unmapped = glyphs.Unmapped,
        };
    }

    /// <summary>Where a box of reading space is on the page.</summary>
    public Location At(string path, Box box) => new(path, Number, Rounded(Frame.ToPage(box)));

    private static Box Rounded(Box box) => new(Math.Round(box.Left, 2), Math.Round(box.Bottom, 2), Math.Round(box.Right, 2), Math.Round(box.Top, 2));

    private static IEnumerable<PdfWord> Turned(List<PdfWord> words, PageFrame from, PageFrame to) =>
        words.Select(word => new PdfWord(word.Text, to.ToReading(from.ToPage(word.Box)), word.Baseline, word.Size)
        {
            Bold = word.Bold,
            Italic = word.Italic,
            Font = word.Font,
            Along = word.Along,
            Turn = (from.Turn - to.Turn + 4) % 4,
        });

    /// <summary>Slanted letters as words in the order they are drawn.</summary>
    private static List<PdfWord> SlantedWords(ReadOnlySpan<Glyph> glyphs)
    {
        var words = new List<PdfWord>();
        var text = "";
        for (var i = 0; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && !glyphs[i].IsBlank)
            {
                text += glyphs[i].Value;
                continue;
            }

            if (text.Length > 0)
            {
                var last = glyphs[i - 1];
                words.Add(new PdfWord(text, new Box(last.Start, last.Baseline, last.Start + last.Size, last.Baseline + last.Size), last.Baseline, last.Size) { Font = last.Font.Name });
            }

            text = "";
        }

        return words;
    }
}
