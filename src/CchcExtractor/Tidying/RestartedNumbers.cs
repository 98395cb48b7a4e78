namespace CchcExtractor.Tidying;

/// <summary>
/// Counts automatic numbers on where they begin at one again under the same heading. LibreOffice closes a numbered list at every paragraph
/// between its items and leaves out where it goes on, so that a browser shows 1., 1., 1. for headings that Word numbers 1., 2., 3.
/// </summary>
internal sealed class RestartedNumbers
{
    private readonly List<(HeadingShape? Shape, int Value)> _last = [];

    /// <summary>The mark that a heading at a level (from 1) has when its neighbours are counted on; typed numbers stay as they are.</summary>
    internal LeadingMark? Correct(LeadingMark? mark, int level, bool isAutomatic)
    {
        HeadingShape? shape = mark is null ? null : HeadingShape.Of(mark);
        if (isAutomatic && mark is { Value: 1 } && _last.Count >= level && _last[level - 1] is { Value: > 0 } before && before.Shape == shape)
            mark = mark.WithValue(before.Value + 1);
        if (_last.Count >= level)
            _last.RemoveRange(level - 1, _last.Count - level + 1);
        while (_last.Count < level - 1)
            _last.Add(default);
        _last.Add((shape, mark?.Value ?? 0));
        return mark;
    }
}
