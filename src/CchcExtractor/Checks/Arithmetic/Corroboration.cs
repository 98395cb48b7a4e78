using CchcExtractor.Checks.Forms;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Whether what stands around a number bears it out: its rate, its parts, its form's other rows. Who mistypes a number breaks these; two numbers that
/// differ and are each borne out in their own place count two things, whatever the rules took them for.
/// </summary>
internal static class Corroboration
{
    /// <summary>Smaller counts fit together by chance.</summary>
    private const decimal Telling = 10;

    /// <summary>More numbers than these in a sentence are a list, in which any number is found.</summary>
    private const int MostCounts = 8;

    /// <summary>True where the sentence of a figure of the narrative bears it out: a rate that it makes and the other number would not, or two other counts with which it adds up.</summary>
    public static bool OfSentence(Figure figure, decimal other, Evidence evidence)
    {
        if (figure.Origin != Origin.Narrative || figure.Value is not { } value)
            return false;
        if (figure.Unit == "%")
            return Doubt.IsQuotientOfItsSentence(figure, evidence);
        var counts = Doubt.Counts(figure.Excerpt).ToList();
        if (value < Telling || counts.Count > MostCounts || !counts.Remove(value))
            return false;
        return AddsUp(value, counts) || OfRate(value, other, figure.Excerpt, counts);
    }

    /// <summary>The same by a rate only: a sentence that sums up names counts that have nothing to do with each other, so that two of them come to a third by chance.</summary>
    public static bool OfRate(Figure figure, decimal other) =>
        figure is { Unit: not "%", Value: >= Telling and { } value } && Doubt.Counts(figure.Excerpt).ToList() is var counts && counts.Remove(value) && OfRate(value, other, figure.Excerpt, counts);

    private static bool OfRate(decimal value, decimal other, string sentence, List<decimal> counts) =>
        Rates(sentence).Any(rate => counts.Exists(beside => beside >= Telling && IsRate(value, beside, rate) && !IsRate(other, beside, rate)));

    private static bool IsRate(decimal one, decimal beside, Number rate) => Math.Max(one, beside) is > 0 and var whole && AsPrinted.Fits(Math.Min(one, beside) / whole * 100, rate);

    private static bool AddsUp(decimal value, List<decimal> counts)
    {
        for (var i = 0; i < counts.Count; i++)
            for (var j = i + 1; j < counts.Count; j++)
                if (counts[i] > 0 && counts[j] > 0 && (counts[i] + counts[j] == value || Math.Abs(counts[i] - counts[j]) == value))
                    return true;
        return false;
    }

    /// <summary>The rates of a sentence that tell something: with decimals, so that few quotients fit.</summary>
    public static IEnumerable<Number> Rates(string sentence)
    {
        foreach (var token in NumberLexer.Scan(sentence))
            if (sentence.AsSpan(token.End).TrimStart(' ').StartsWith("%") && NumberLexer.Read(sentence.Substring(token.Start, token.Length), count: false) is { Ambiguous: false, Decimals: > 0 } number)
                yield return number;
    }

    /// <summary>True where other rows of its form bear a row out: a rate that it makes with one of them, and that the other number would not make.</summary>
    public static bool OfForm(FormLine line, decimal other, FormRows rows)
    {
        if (line.Figure.Value is not { } value)
            return false;
        return rows.Lines.Any(rate => rate.Rule.Form == line.Rule.Form && rate.Rule.Ratio is { } ratio && rate.Figure.Number is { } printed
            && rows.Beside(rate.Rule, ratio.Part)?.Value is { } part && rows.Beside(rate.Rule, ratio.Whole)?.Value is > 0 and var whole && part != whole
            && (rate.Rule == line.Rule ? AsPrinted.Fits(part / whole * 100, printed) && !AsPrinted.Agree(printed, printed with { Value = other })
                : ratio.Part == line.Rule.Code ? Tells(value, whole, other, whole, printed)
                : ratio.Whole == line.Rule.Code && Tells(part, value, part, other, printed)));
    }

    private static bool Tells(decimal part, decimal whole, decimal otherPart, decimal otherWhole, Number rate) =>
        whole > 0 && AsPrinted.Fits(part / whole * 100, rate) && !(otherWhole > 0 && AsPrinted.Fits(otherPart / otherWhole * 100, rate));
}
