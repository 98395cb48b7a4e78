using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>What headings of one rank have in common: the kind of their number, or the look of those that have none.</summary>
/// <param name="Kind">Kind of number; null for headings without one.</param>
/// <param name="Depth">Components of the number (2 for <c>1.1</c>); for headings without number their rank by look.</param>
/// <param name="InParentheses">Closes with <c>)</c>; not told apart for letters, which clerks write <c>a.</c> and <c>b)</c> in one list.</param>
public readonly record struct HeadingShape(MarkKind? Kind, int Depth, bool InParentheses)
{
    /// <summary>The shape of a numbered heading.</summary>
    public static HeadingShape Of(LeadingMark mark) => new(mark.Kind, mark.Depth, mark.InParentheses && mark.Kind == MarkKind.Decimal);
}

/// <summary>
/// Levels from the document's own hierarchy, whatever its numbers look like: a shape that is open already closes what was opened below it, a
/// new shape opens below the current one. So <c>I. 1. a)</c>, <c>A. I. 1.</c> and <c>Phần I, I., 1.</c> all come out as 1, 2, 3.
/// </summary>
public sealed class HeadingLevels
{
    private readonly List<(HeadingShape Shape, int? Outline, bool Capitals)> _open = [];

    /// <summary>The shapes that are open, outermost first.</summary>
    public IEnumerable<HeadingShape> Open => _open.Select(open => open.Shape);

    /// <summary>Enters a heading and gives its level, from 1.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="outline">The level that the file declares, if it does.</param>
    /// <param name="capitals">It is set in capitals; then it stands beside an outermost heading that is.</param>
    public int Enter(HeadingShape shape, int? outline, bool capitals)
    {
        var same = _open.FindIndex(open => open.Shape == shape);
        if (same < 0 && shape.Kind is null)
            same = _open.FindIndex(open => IsClosedBy(open.Shape, open.Outline, open.Capitals));
        if (same >= 0)
            _open.RemoveRange(same, _open.Count - same);
        _open.Add((shape, outline, capitals));
        return _open.Count;

        // a heading without number closes those of lower look, by its declared level, and in capitals the highest in capitals
        bool IsClosedBy(HeadingShape other, int? declared, bool otherCapitals) =>
            outline is { } level ? declared >= level : (other.Kind is null && other.Depth >= shape.Depth) || (capitals && otherCapitals);
    }

    /// <summary>Closes everything: what follows (an appendix) begins at the outermost level.</summary>
    public void Reset() => _open.Clear();
}
