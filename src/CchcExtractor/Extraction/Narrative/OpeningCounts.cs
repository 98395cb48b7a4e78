using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Tells counts of the day on which the period opened: "Đầu năm có mặt 20 người; đến nay có mặt 19 người" reports nineteen. Only what is counted anew at each date
/// can be one: what was planned, given or issued at the year's beginning is a result.
/// </summary>
internal sealed class OpeningCounts(RulePack rules)
{
    private readonly IReadOnlyList<string> _openings = rules.Words(WordList.OpeningDay);
    private readonly IReadOnlyList<string> _there = rules.Words(WordList.OfWhatIsThere);
    private readonly IReadOnlyList<string> _units = rules.Words(WordList.CountedAgain);
    private readonly IReadOnlyList<string> _sinceThen = rules.Words(WordList.SinceThen);

    /// <summary>True for such a count. <paramref name="before"/>: its sentence up to it, from the last semicolon.</summary>
    internal bool Holds(NumberMention mention, string before) =>
        _units.Contains(mention.Unit, StringComparer.Ordinal) && (IsOfOpeningDay(before) || IsOfOpeningDay(mention.Before));

    private bool IsOfOpeningDay(string before)
    {
        foreach (var opening in _openings)
            if (Words.StandsAt(before, 0, opening) && before[opening.Length..].TrimEnd(' ', ':') is var said && !_sinceThen.Any(word => Words.Contains(said, word)))
                return said.Length == 0 || _there.Any(word => Words.EndsWith(said, word)) || said.AsSpan().Trim("0123456789 /,").IsEmpty;
        return false;
    }
}
