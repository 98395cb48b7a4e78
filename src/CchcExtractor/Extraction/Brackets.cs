namespace CchcExtractor.Extraction;

/// <summary>Square brackets of the running text.</summary>
internal static class Brackets
{
    /// <summary>"24/30 nhiệm vụ [17/30, đạt 56,7%]": behind a number, square brackets that begin with a number hold those of another period or of the whole year.</summary>
    internal static bool IsAside(string folded, int at)
    {
        var open = at < folded.Length ? folded.LastIndexOf('[', at) : -1;
        return open > 0 && folded.IndexOf(']', open) is var close && close > at && open + 1 < folded.Length && char.IsAsciiDigit(folded[open + 1]) && folded.AsSpan(open + 1, close - open - 1).IndexOf('[') < 0;
    }
}
