using Heading = CchcExtractor.Formats.Readers.Pdf.HeaderColumns.Heading;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells which headings of a table without rulings stand under a common one. The headings of a row all lie around one height, or all begin at one, that
/// of the heading of the numbers; those that lie lower have a common heading above them.
/// </summary>
internal sealed class HeaderLevels
{
    /// <summary>How far a heading may lie off (in font sizes); where there are two levels, the rows' own heights move them further.</summary>
    private const double WorstFit = 0.35;
    private const double WorstFitOfLevels = 0.8;

    /// <summary>How far the middle of a common heading may lie off that of its columns (in their width).</summary>
    private const double WorstOverhang = 0.25;

    private readonly Func<Heading, double> _place;
    private readonly double _height;
    private readonly double _size;

    private HeaderLevels(IEnumerable<Heading> columns, IEnumerable<(int From, int To, Heading Heading)> spanning, TextLine numbers, Func<Heading, double> place)
    {
        Columns = [.. columns.Select(column => column.Copy())];
        Spanning = [.. spanning];
        (_height, _size, _place) = (numbers.Words[0].Baseline, numbers.Words[0].Size, place);
    }

    /// <summary>Left to right.</summary>
    public List<Heading> Columns { get; }

    /// <summary>Common headings, first to last of their columns (inclusive).</summary>
    public List<(int From, int To, Heading Heading)> Spanning { get; }

    /// <summary>How far the worst heading lies off.</summary>
    public double Misfit { get; private set; }

    /// <summary>The levels of headings as read from their lines, or null where they do not fit: then lines are missing, or some are no headings.</summary>
    public static HeaderLevels? Of(List<Heading> columns, List<(int From, int To, Heading Heading)> spanning, TextLine numbers)
    {
        var inMiddle = new HeaderLevels(columns, spanning, numbers, heading => (heading.Top + heading.Bottom) / 2);
        if (inMiddle.Fits((from, to, common) => (common.Top + inMiddle.Columns.GetRange(from, to - from + 1).Min(column => column.Bottom)) / 2))
            return inMiddle;
        var onTop = new HeaderLevels(columns, spanning, numbers, heading => heading.Top);
        return onTop.Fits((_, _, common) => common.Top) ? onTop : null;
    }

    private bool Fits(Func<int, int, Heading, double> placeOfGroup)
    {
        while (Enumerable.Range(0, Columns.Count).Where(i => IsLow(i) && Above(i) < 0).ToList() is { Count: > 0 } low)
            if (!Widen(low[0]) && !Lift(low[0]))
                return false;
        Spanning.Sort((a, b) => a.From.CompareTo(b.From));
        for (var i = 1; i < Spanning.Count; i++)
            if (Spanning[i].From <= Spanning[i - 1].To)
                return false;
        for (var i = 0; i < Columns.Count; i++)
        {
            var above = Above(i);
            var place = above < 0 ? _place(Columns[i]) : placeOfGroup(Spanning[above].From, Spanning[above].To, Spanning[above].Heading);
            Misfit = Math.Max(Misfit, Math.Abs(place - _height) / _size);
        }

        return Misfit <= (Spanning.Count == 0 ? WorstFit : WorstFitOfLevels);
    }

    private bool IsLow(int column) => column >= 0 && column < Columns.Count && _place(Columns[column]) < _height - (WorstFit * _size);

    /// <summary>The common heading over a column, -1 where there is none.</summary>
    private int Above(int column) => Spanning.FindIndex(span => span.From <= column && column <= span.To);

    /// <summary>The common heading is short and was seen over some of its columns only: the one beside them is its too.</summary>
    private bool Widen(int column)
    {
        var beside = Enumerable.Range(0, Spanning.Count).Where(i => Spanning[i].To + 1 == column || Spanning[i].From == column + 1).ToList();
        if (beside is not [var at])
            return false;
        var (from, to, common) = Spanning[at];
        Spanning[at] = (Math.Min(from, column), Math.Max(to, column), common);
        return true;
    }

    /// <summary>
    /// The common heading is so short that it was read into one column, beside those that lie lower. Of the columns that may hold it, it is the
    /// one where it then lies in the middle above its group.
    /// </summary>
    private bool Lift(int column)
    {
        (int From, int To, int At, Heading Common, Heading Own, double Off)? best = null;
        var (first, last) = (column, column);
        while (IsLow(first - 1) && Above(first - 1) < 0)
            first--;
        while (IsLow(last + 1) && Above(last + 1) < 0)
            last++;
        foreach (var at in new[] { first - 1, last + 1 })
        {
            if (at < 1 || at >= Columns.Count || Above(at) >= 0 || Columns[at].CutSoThat(_place, _place(Columns[column]), WorstFit * _size) is not { } cut)
                continue;
            var (from, to) = (Math.Min(first, at), Math.Max(last, at));
            while (at == last + 1 && IsLow(to + 1) && Above(to + 1) < 0)
                to++;
            var width = Columns[to].Right - Columns[from].Left;
            var off = Math.Abs(cut.Above.Left + cut.Above.Right - Columns[to].Right - Columns[from].Left) / 2 / width;
            if (off < WorstOverhang && (best is null || off < best.Value.Off))
                best = (from, to, at, cut.Above, cut.Below, off);
        }

        if (best is not { } found)
            return false;
        Columns[found.At] = found.Own;
        Spanning.Add((found.From, found.To, found.Common));
        return true;
    }
}
