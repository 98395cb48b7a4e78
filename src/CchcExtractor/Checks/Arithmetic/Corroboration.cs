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

    /// <summary>True where the sentence of a figure of the narrative bears it out: a rate that it makes, or two other counts with which it adds up.</summary>
    public static bool OfSentence(Figure figure, Evidence evidence)
    {
        if (figure.Origin != Origin.Narrative || figure.Value is not { } value)
            return false;
        if (figure.Unit == "%")
            return Doubt.IsQuotientOfItsSentence(figure, evidence);
        var counts = Doubt.Counts(figure.Excerpt).ToList();
        if (value < Telling || counts.Count > MostCounts || !counts.Remove(value))
            return false;
        return AddsUp(value, counts) || Rates(figure.Excerpt).Any(rate => counts.Exists(other => other >= Telling && Math.Min(other, value) is var part && Math.Max(other, value) is var whole && AsPrinted.Fits(part / whole * 100, rate)));
    }

    private static bool AddsUp(decimal value, List<decimal> counts)
    {
        for (var i = 0; i < counts.Count; i++)
            for (var j = i + 1; j < counts.Count; j++)
                if (counts[i] > 0 && counts[j] > 0 && (counts[i] + counts[j] == value || Math.Abs(counts[i] - counts[j]) == value))
                    return true;
        return false;
    }

    /// <summary>The rates of a sentence that tell something: with decimals, so that few quotients fit.</summary>
    private static IEnumerable<Number> Rates(string sentence)
    {
        foreach (var token in NumberLexer.Scan(sentence))
            if (sentence.AsSpan(token.End).TrimStart(' ').StartsWith("%") && NumberLexer.Read(sentence.Substring(token.Start, token.Length), count: false) is { Ambiguous: false, Decimals: > 0 } number)
                yield return number;
    }

    /// <summary>True where other rows of its form bear a row out: a rate that part and whole make, of which none is all of the other.</summary>
    public static bool OfForm(FormLine line, FormRows rows) =>
        rows.Lines.Any(rate => rate.Rule.Form == line.Rule.Form && rate.Rule.Ratio is { } ratio && rate.Figure.Number is { } printed
            && (rate.Rule == line.Rule || ratio.Part == line.Rule.Code || ratio.Whole == line.Rule.Code)
            && rows.Beside(rate.Rule, ratio.Part)?.Value is > 0 and var part && rows.Beside(rate.Rule, ratio.Whole)?.Value is > 0 and var whole && part != whole
            && AsPrinted.Fits(part / whole * 100, printed));
}
