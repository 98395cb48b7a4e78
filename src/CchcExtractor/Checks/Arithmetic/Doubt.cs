using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Whether a number was taken for a figure while the figure stands beside it: "Đầu năm có mặt 19 người; đến nay có mặt 18 người", of which the first was
/// read. Where a number of the same paragraph, counted in the same unit and taken by no rule, is what the figure should be, the reading is in doubt before the
/// report is, and a finding is a remark only. (Of 18 alarms about figures in 178 clean reports of strangers 14 were of this kind, of 43 true findings none.)
/// </summary>
internal static class Doubt
{
    /// <summary>Larger counts hardly come about by chance, whatever the unit.</summary>
    private const decimal Telling = 100;

    /// <summary>The numbers beside a figure of the narrative that might have been meant.</summary>
    public static IEnumerable<Number> Beside(Evidence evidence, Figure figure)
    {
        if (figure.Origin != Origin.Narrative || evidence.Document.Blocks[figure.Block] is not TextBlock block)
            yield break;
        var unit = UnitBehind(block, figure.Location);
        foreach (var other in evidence.Unclaimed)
            if (IsIn(block, other.Location) && NumberLexer.Read(other.Raw.TrimEnd('%', ' '), count: unit != "%") is { } number && (number.Value >= Telling || UnitBehind(block, other.Location) == unit))
                yield return number;
    }

    private static bool IsIn(TextBlock block, Location place) =>
        place.Path.StartsWith(block.Location.Path, StringComparison.Ordinal) && place.Path.AsSpan(block.Location.Path.Length).StartsWith("/characters");

    /// <summary>The word behind a number, or "%".</summary>
    private static string UnitBehind(TextBlock block, Location place)
    {
        var text = block.Text.Printed;
        if (place.LastCharacter is not { } last || last >= text.Length)
            return "";
        if (text[last - 1] == '%')
            return "%";
        var start = last;
        while (start < text.Length && text[start] is ' ' or '\u00a0')
            start++;
        if (start < text.Length && text[start] == '%')
            return "%";
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Folding.Fold(text[start..end]);
    }
}
