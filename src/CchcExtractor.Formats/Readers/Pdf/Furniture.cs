using System.Text;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Finds page numbers and running heads and feet: lines at the very top or bottom of a page that are a page's number, or that stand at the
/// same height with the same words on at least three pages. A line whose number counts on may as well be the title of a form, and what repeats may be the header of a table without rulings. (On two pages only, it may as well be the letterhead of an appendix.)
/// </summary>
internal static class Furniture
{
    private const int DeepestLine = 3;

    /// <summary>Shares of the page's width: page numbers stand so near to an edge or to the middle.</summary>
    private const double LeftOfPage = 0.2;
    private const double NearMiddle = 0.1;

    /// <summary>For each page its lines that are furniture.</summary>
    public static List<HashSet<TextLine>> Find(IReadOnlyList<PageLines> pages)
    {
        var found = pages.Select(_ => new HashSet<TextLine>()).ToList();
        var edges = pages.Select(EdgeLines).ToList();
        var heights = new Dictionary<string, List<(int Page, TextLine Line)>>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var (line, _) in edges[page])
            {
                var key = Folding.Fold(line.Text);
                if (!heights.TryGetValue(key, out var places))
                    heights.Add(key, places = []);
                places.Add((page, line));
            }
        }

        for (var page = 0; page < pages.Count; page++)
        {
            var headers = AlignedTables.HeaderLines(pages[page].Lines);
            foreach (var side in edges[page].GroupBy(edge => edge.Head))
            {
                foreach (var (line, _) in side.TakeWhile(edge => (Repeats(edge.Line, page) && !headers.Contains(edge.Line)) || IsPageNumber(edge.Line, pages[page].Page)))
                    found[page].Add(line);
            }
        }

        return found;

        bool Repeats(TextLine line, int page) =>
            heights[Folding.Fold(line.Text)].Where(other => Math.Abs(other.Line.Baseline - line.Baseline) < 4).Select(other => other.Page).Distinct().Count() >= 3;
    }

    /// <summary>The lines before the first and after the last table, from the edges of the page inwards.</summary>
    private static List<(TextLine Line, bool Head)> EdgeLines(PageLines page)
    {
        var top = page.Tables.Count == 0 ? double.MinValue : page.Tables.Max(table => table.Box.Top);
        var bottom = page.Tables.Count == 0 ? double.MaxValue : page.Tables.Min(table => table.Box.Bottom);
        var heads = page.Lines.Take(DeepestLine).TakeWhile(line => line.Box.Bottom > top - 2).Select(line => (line, true));
        var feet = page.Lines.AsEnumerable().Reverse().Take(DeepestLine).TakeWhile(line => line.Box.Top < bottom + 2).Select(line => (line, false));
        return heads.Concat(feet).DistinctBy(edge => edge.line).ToList();
    }

    /// <summary>The folded text with every number as <c>#</c>.</summary>
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        foreach (var c in Folding.Fold(text))
        {
            var mark = char.IsDigit(c) ? '#' : c;
            if (mark != '#' || pattern.Length == 0 || pattern[^1] != '#')
                pattern.Append(mark);
        }

        return pattern.ToString();
    }

    /// <summary>
    /// <c>3</c>, <c>- 3 -</c>, <c>Trang 3/16</c>, <c>Page 3 of 16</c>, in the outer tenth of the page; no more than three digits, for a page
    /// may well end with <c>2025.</c> as the last word of its last paragraph.
    /// </summary>
    private static bool IsPageNumber(TextLine line, PageContent page)
    {
        var height = page.Frame.ReadingHeight;
        if (line.Box.Bottom > 0.11 * height && line.Box.Top < 0.89 * height)
            return false;
        // in the middle or in a margin; elsewhere a number is the rest of a cell that the page break cut
        var center = (line.Box.Left + line.Box.Right) / 2 / page.Frame.ReadingWidth;
        if (line.Text.Length > 16 || center is > LeftOfPage and < 1 - LeftOfPage and (< 0.5 - NearMiddle or > 0.5 + NearMiddle))
            return false;
        // at the left margin it may be the end of a sentence
        if (center < 0.5 - NearMiddle && line.Text.EndsWith('.'))
            return false;
        var words = Pattern(line.Text).Replace("trang", "", StringComparison.Ordinal).Replace("page", "", StringComparison.Ordinal).Replace("of", "/", StringComparison.Ordinal);
        return LongestNumber(line.Text) is > 0 and <= 3 && words.All(c => c is '#' or ' ' or '-' or '/' or '|' or '.') && words.Count(c => c == '#') <= 2
            && !(words.Contains('.') && words.Count(c => c == '#') > 1);
    }

    private static int LongestNumber(string text)
    {
        var (longest, digits) = (0, 0);
        foreach (var c in text)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            longest = Math.Max(longest, digits);
        }

        return longest;
    }
}

/// <summary>A page after its ruled tables are taken out: the tables and the lines of the rest, top to bottom.</summary>
internal sealed record PageLines(PageContent Page, List<Grid> Tables, List<TextLine> Lines);
