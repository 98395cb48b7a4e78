namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells what a page break cut: rows of which the rest stands on the next page, and cells that reach down over the break. The writers draw
/// both as rows and cells of their own; what gives them away is that they are blank where the column is filled in every other row, and
/// what they say.
/// </summary>
internal sealed class CutRows
{
    /// <summary>A column counts as filled where so many of its cells are; of fewer cells than this nothing is concluded.</summary>
    private const double Filled = 0.9;
    private const int FewestCells = 3;

    /// <summary>
    /// How likely a row of its own may be blank in the places where this one is, for the row to be the rest of the one above: where its
    /// texts go on from those above, and where they may as well stand by themselves.
    /// </summary>
    private const double UnlikelyWhereTextGoesOn = 0.3;
    private const double UnlikelyByItself = 0.03;

    /// <summary>A rest without words is as high as the padding of a cell (points).</summary>
    private const double OnlyPadding = 8;

    /// <summary>For each column: how many cells start there, how many of them with words, whether one spans rows.</summary>
    private readonly Dictionary<int, (int Cells, int Filled, bool Spans)> _columns = [];

    /// <summary>Learns from the cells of a table, without header and the rows that may be rests, which columns are always filled.</summary>
    public CutRows(IEnumerable<JoinedCell> cells)
    {
        foreach (var cell in cells)
        {
            var (count, filled, spans) = _columns.GetValueOrDefault(cell.Column);
            _columns[cell.Column] = (count + 1, filled + (cell.Content.IsBlank ? 0 : 1), spans || cell.RowSpan > 1);
        }
    }

    /// <summary>Those cells of the first row of a part that only finish the cells <paramref name="above"/> them (one for each, or null).</summary>
    public List<JoinedCell> Rests(List<JoinedCell> next, List<JoinedCell?> above)
    {
        if (FinishesRow(next, above))
            return next;
        if (RestsOfHeader(next, above) is { } header)
            return header;
        var rests = new List<JoinedCell>();
        for (var i = 0; i < next.Count; i++)
            if (above[i] is { } upper && ReachesDown(upper, next[i]))
                rests.Add(next[i]);
        if (rests.Count == 0 || rests.Count == next.Count)
            return [];
        for (var i = 0; i < next.Count; i++)
            if (!rests.Contains(next[i]) && above[i] is { } upper && SameColumns(upper, next[i]) && !next[i].Content.IsBlank && !LastOf(upper).IsBlank && GoesOnInWords(LastOf(upper), next[i].Content))
                rests.Add(next[i]);
        return rests;
    }

    /// <summary>
    /// A header of two rows that the break cuts between them: headings below a common one stand beside cells that are blank or go on. Null where that is not so.
    /// </summary>
    private static List<JoinedCell>? RestsOfHeader(List<JoinedCell> next, List<JoinedCell?> above)
    {
        var rests = new List<JoinedCell>();
        var common = new List<JoinedCell>();
        for (var i = 0; i < next.Count; i++)
        {
            if (above[i] is not { Row: 0 } upper || next[i].RowSpan > 1)
                return null;
            if (upper.ColumnSpan > next[i].ColumnSpan && !next[i].Content.IsBlank)
                common.Add(upper);
            else if (SameColumns(upper, next[i]) && !upper.Content.IsBlank && (next[i].Content.IsBlank || LineMarks.StartsSmall(next[i].Content.Lines[0])))
                rests.Add(next[i]);
            else
                return null;
        }

        return common.Count > 1 && rests.Count > 0 && common.TrueForAll(heading => ReferenceEquals(heading, common[0])) ? rests : null;
    }

    /// <summary>
    /// The whole row is a rest: blank in the first column and where else rows have words, while its texts go on from those above or at least may. Cells that
    /// reach further down have to be blank, or to go on in words, and to stand below one of their width.
    /// </summary>
    private bool FinishesRow(List<JoinedCell> next, List<JoinedCell?> above)
    {
        if (!next.Exists(cell => cell.RowSpan == 1))
            return false;
        var reachFurther = false;
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i].RowSpan == 1)
                continue;
            if (above[i] is not { } upper || !SameColumns(upper, next[i]) || !(next[i].Content.IsBlank || (!LastOf(upper).IsBlank && GoesOnInWords(LastOf(upper), next[i].Content))))
                return false;
            reachFurther = true;
        }

        var own = next.FindAll(cell => cell.RowSpan == 1);
        if (own.TrueForAll(cell => cell.Content.IsBlank))
            return reachFurther || own.Max(cell => cell.Content.Box.Top - cell.Content.Box.Bottom) < OnlyPadding || LikelihoodOfBlanks(next) <= UnlikelyByItself;
        if (!next[0].Content.IsBlank && !EachGoesOn(next, above))
            return false;
        var goesOn = true;
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i].Content.IsBlank)
                continue;
            if (above[i] is not { } upper || !SameColumns(upper, next[i]) || LastOf(upper).IsBlank)
                return false;
            var (last, first) = (LastOf(upper).Lines, next[i].Content.Lines[0]);
            if (last[^1].Bold != first.Bold)
                return false;
            if (!FitsAbove(LastOf(upper), next[i].Content) || LineMarks.StartsSmall(first))
                continue;
            if (last.Count == 1 && !LineMarks.StartsItem(first))
                return false;
            goesOn = false;
        }

        return !next[0].Content.IsBlank || LikelihoodOfBlanks(next) <= (goesOn ? UnlikelyWhereTextGoesOn : UnlikelyByItself);
    }

    /// <summary>Every text of a row goes on from the one above it, at least one of them in small letters.</summary>
    private static bool EachGoesOn(List<JoinedCell> next, List<JoinedCell?> above)
    {
        var small = false;
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i].Content.IsBlank)
                continue;
            if (above[i] is not { } upper || LastOf(upper).IsBlank || !GoesOnInWords(LastOf(upper), next[i].Content))
                return false;
            small |= LineMarks.StartsSmall(next[i].Content.Lines[0]);
        }

        return small;
    }

    /// <summary>How likely a row of this table is blank where this one is, were its columns filled by chance. Columns with cells of several rows do not tell.</summary>
    private double LikelihoodOfBlanks(List<JoinedCell> row)
    {
        var likelihood = 1.0;
        foreach (var cell in row)
            if (cell.Content.IsBlank && _columns.TryGetValue(cell.Column, out var column) && !column.Spans)
                likelihood *= 1 - ((column.Filled + 0.5) / (column.Cells + 1));
        return likelihood;
    }

    /// <summary>A cell of several rows that the break cut: blank on one side, in a column that is filled elsewhere.</summary>
    private bool ReachesDown(JoinedCell above, JoinedCell next)
    {
        if (!SameColumns(above, next) || !IsFilled(next))
            return false;
        var spans = above.RowSpan > 1 || next.RowSpan > 1;
        if (next.Content.IsBlank)
            return !above.Content.IsBlank && (spans || _columns[next.Column].Spans);
        return above.Content.IsBlank && above.RowSpan > 1;
    }

    private static bool SameColumns(JoinedCell above, JoinedCell next) => above.Column == next.Column && above.ColumnSpan == next.ColumnSpan;

    private bool IsFilled(JoinedCell cell) => _columns.TryGetValue(cell.Column, out var column) && column.Cells >= FewestCells && column.Filled >= Filled * column.Cells;

    /// <summary>The piece of a cell on the last page that it stands on.</summary>
    private static GridCell LastOf(JoinedCell cell)
    {
        var content = cell.Content;
        while (content.Rest is { } more)
            content = more.Cell;
        return content;
    }

    /// <summary>The text had no room above for its first word, which is in small letters or a number after such; nor does the text above end a sentence.</summary>
    private static bool GoesOnInWords(GridCell above, GridCell next) =>
        (LineMarks.StartsSmall(next.Lines[0]) || (char.IsDigit(next.Lines[0].Words[0].Text[0]) && char.IsLower(above.Lines[^1].Words[^1].Text[0]))) && !LineMarks.StartsItem(next.Lines[0]) && !LineMarks.EndsSentence(above.Lines[^1]) && !FitsAbove(above, next);

    /// <summary>The first word had room on the last line above.</summary>
    private static bool FitsAbove(GridCell above, GridCell next)
    {
        var line = above.Lines[^1];
        var word = next.Lines[0].Words[0];
        return line.Box.Right - line.Box.Left + word.Box.Right - word.Box.Left + 0.2 * word.Size < above.Box.Right - above.Box.Left - 12;
    }
}
