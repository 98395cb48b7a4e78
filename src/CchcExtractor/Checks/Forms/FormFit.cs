using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>What stands in a row: a number, nothing, or what nobody knows any more.</summary>
/// <param name="Number">The number; null for none.</param>
/// <param name="Lost">It was written over.</param>
internal readonly record struct FormEntry(Number? Number, bool Lost)
{
    /// <summary>What nobody knows.</summary>
    public static FormEntry Unknown { get; } = new(null, true);
}

/// <summary>How well the entries of a form fit their rows: units, choices, rates, sums, and what the narrative says. For weighing one order of them against another.</summary>
internal sealed class FormFit(IReadOnlyList<FormLine> lines, Mentions mentions)
{
    /// <summary>A value that its row cannot have.</summary>
    private const int Wrong = 2;

    /// <summary>A blank where there should be a value.</summary>
    private const int Missing = 1;

    private readonly Dictionary<string, int> _byCode = lines.Select((line, i) => (line.Rule.Code, i)).GroupBy(pair => pair.Code).ToDictionary(same => same.Key, same => same.First().i);
    private readonly List<List<Number>> _said = [.. lines.Select(line => Said(line.Rule, mentions))];

    /// <summary>What speaks for and against the entries, of all that touches rows from the first to the last.</summary>
    public (int Good, int Bad) Of(IReadOnlyList<FormEntry> entries, int first, int last)
    {
        var (good, bad) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= first && i <= last)
                Add(Alone(i, entries[i]));
            if (lines[i].Rule.Ratio is { } ratio && _byCode.TryGetValue(ratio.Part, out var part) && _byCode.TryGetValue(ratio.Whole, out var whole) && Touches(i, part, whole))
                Add(Rate(entries[i], entries[part], entries[whole]));
            if (lines[i].Rule.Sum.Count > 0 && Rows(lines[i].Rule.Sum) is { } parts && Touches([i, .. parts]))
                Add(Sum(entries[i], [.. parts.Select(row => entries[row])]));
            foreach (var code in lines[i].Rule.Whole)
                if (_byCode.TryGetValue(code, out var inner) && Touches(i, inner) && entries[inner].Number?.Value > entries[i].Number?.Value)
                    bad += Wrong;
            foreach (var requirement in lines[i].Rule.Requires.Where(requirement => requirement.Value == entries[i].Number?.Value))
                if (Rows(requirement.Codes) is { } asked && Touches([i, .. asked]))
                    bad += asked.Count(row => entries[row] is { Number: null, Lost: false }) * Missing;
        }

        return (good, bad);

        void Add((int Good, int Bad) outcome) => (good, bad) = (good + outcome.Good, bad + outcome.Bad);

        bool Touches(params int[] rows) => rows.Any(row => row >= first && row <= last);
    }

    private List<int>? Rows(IReadOnlyList<string> codes)
    {
        var rows = new List<int>();
        foreach (var code in codes)
        {
            if (!_byCode.TryGetValue(code, out var row))
                return null;
            rows.Add(row);
        }

        return rows;
    }

    private (int Good, int Bad) Alone(int row, FormEntry entry)
    {
        if (entry.Number is not { } number)
            return (0, 0);
        var rule = lines[row].Rule;
        if (rule.Heads || (rule.Unit == "%" ? number.Value is < 0 or > 100 : number.Decimals > 0 && !rule.Unit.Contains("đồng", StringComparison.Ordinal)) || (rule.Values.Count > 0 && !rule.Values.Contains(number.Value)))
            return (0, Wrong);
        return _said[row].Count == 0 ? (0, 0) : _said[row].Any(said => AsPrinted.Agree(said, number)) ? (1, 0) : (0, Wrong);
    }

    private static (int Good, int Bad) Rate(FormEntry rate, FormEntry part, FormEntry whole)
    {
        if (rate.Lost || part.Lost || whole.Lost)
            return (0, 0);
        if (rate.Number is not { } printed)
            return part.Number is null || whole.Number is null or { Value: 0 } ? (0, 0) : (0, Missing + (part.Number.Value > whole.Number.Value ? Wrong : 0));
        if (part.Number is null || whole.Number is null)
            return printed.Value > 0 ? (0, Missing) : (0, 0);
        if (whole.Number.Value == 0)
            return printed.Value > 0 ? (0, Wrong) : (0, 0);
        return AsPrinted.Fits(part.Number.Value / whole.Number.Value * 100, printed) ? (2, 0) : (0, Wrong);
    }

    private static (int Good, int Bad) Sum(FormEntry total, List<FormEntry> parts)
    {
        if (total.Number is not { } printed || parts.Any(part => part.Number is null))
            return (0, 0);
        return parts.Sum(part => part.Number!.Value) == printed.Value ? (1, 0) : (0, Wrong);
    }

    private static List<Number> Said(RowRule rule, Mentions mentions) => rule.Concept.Length == 0 || rule.Cumulative
        ? []
        : [.. mentions.Of(rule.Concept).Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Number!)];
}
