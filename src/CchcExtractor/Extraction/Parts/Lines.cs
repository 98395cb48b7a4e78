using CchcExtractor.Documents;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Parts;

/// <summary>A line of a letterhead, title or signature: paragraphs are cut at line breaks and tabs, tables at their cells.</summary>
/// <param name="Block">Index of its block in the document.</param>
/// <param name="Column">0 for the first part of its line or row, counting up.</param>
/// <param name="Text">What it says.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Line(int Block, int Column, Text Text, Location Location)
{
    /// <summary>Folded text.</summary>
    public string Folded => Text.Folded;
}

/// <summary>Cuts blocks into lines.</summary>
public static class Lines
{
    private const int LongestExact = 120;
    private static readonly char[] Breaks = ['\n', '\r', '\v', '\t'];

    /// <summary>The lines of some blocks (from inclusive, to exclusive) in reading order, blank ones left out. Tables are read row by row, each cell from top to bottom.</summary>
    public static IReadOnlyList<Line> Of(Document document, int from, int to)
    {
        var lines = new List<Line>();
        for (var i = Math.Max(0, from); i < Math.Min(to, document.Blocks.Count); i++)
            Add(document.Blocks[i], i, 0, lines);
        return lines;
    }

    /// <summary>True where one of the patterns stands at the beginning of a folded text, marks apart.</summary>
    public static bool Begins(string folded, IReadOnlyList<Pattern> patterns)
    {
        var start = 0;
        while (start < folded.Length && !Words.IsWordCharacter(folded[start]))
            start++;
        foreach (var pattern in patterns)
            if (pattern.LengthAt(folded, start) is not null)
                return true;
        return false;
    }

    /// <summary>True where one of the patterns is all that a folded text says, marks apart.</summary>
    public static bool Is(string folded, IReadOnlyList<Pattern> patterns)
    {
        var said = folded.Trim(' ', '.', ':', ';', ',', '*', '-', '_', '/', '"');
        foreach (var pattern in patterns)
            if (said.Length <= LongestExact && pattern.LengthAt(said, 0) == said.Length)
                return true;
        return false;
    }

    private static void Add(Block block, int index, int column, List<Line> lines)
    {
        if (block is TextBlock text)
            Cut(text, index, column, lines);
        else if (block is Table table)
            foreach (var cell in table.Cells)
                foreach (var inner in cell.Blocks)
                    Add(inner, index, cell.Column, lines);
    }

    private static void Cut(TextBlock block, int index, int column, List<Line> lines)
    {
        var printed = block.Text.Printed;
        if (printed.IndexOfAny(Breaks) < 0)
        {
            if (!block.Text.IsBlank)
                lines.Add(new Line(index, column, block.Text, block.Location));
            return;
        }

        for (var start = 0; start <= printed.Length;)
        {
            var end = printed.IndexOfAny(Breaks, start);
            end = end < 0 ? printed.Length : end;
            var piece = new Text(printed[start..end]);
            if (!piece.IsBlank)
                lines.Add(new Line(index, column, piece, block.Location.Characters(start, end - start)));
            if (end < printed.Length)
                column = printed[end] == '\t' ? column + 1 : 0;
            start = end + 1;
        }
    }
}
