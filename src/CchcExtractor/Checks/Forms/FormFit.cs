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

    private readonly List<List<Number>> _said = [.. lines.Select(line => Said(line.Rule, mentions))];
    private readonly List<Look> _looks = Looks(lines);

    /// <summary>One thing to look at: a row and the rows that it is held against, all by index; for a requirement the value that asks for them.</summary>
    private sealed record Look(Kind Kind, int Row, int[] Others, decimal? Asking = null)
    {
        internal bool Touches(int first, int last)
        {
            if (Row >= first && Row <= last)
                return true;
            foreach (var other in Others)
                if (other >= first && other <= last)
                    return true;
            return false;
        }
    }

    private enum Kind
    {
        Alone,
        Rate,
        Sum,
        Whole,
        Requirement,
    }

    /// <summary>What speaks for and against the entries, of all that touches rows from the first to the last.</summary>
    public (int Good, int Bad) Of(IReadOnlyList<FormEntry> entries, int first, int last)
    {
        var (good, bad) = (0, 0);
        foreach (var look in _looks)
        {
            if (!look.Touches(first, last))
                continue;
            var (speaksFor, against) = look.Kind switch
            {
                Kind.Alone => Alone(look.Row, entries[look.Row]),
                Kind.Rate => Rate(entries[look.Row], entries[look.Others[0]], entries[look.Others[1]]),
                Kind.Sum => Sum(entries, look),
                Kind.Whole => (0, entries[look.Others[0]].Number?.Value > entries[look.Row].Number?.Value ? Wrong : 0),
                _ => (0, Required(entries, look)),
            };
            (good, bad) = (good + speaksFor, bad + against);
        }

        return (good, bad);
    }

    private static List<Look> Looks(IReadOnlyList<FormLine> lines)
    {
        var byCode = lines.Select((line, i) => (line.Rule.Code, i)).GroupBy(pair => pair.Code).ToDictionary(same => same.Key, same => same.First().i);
        var looks = new List<Look>();
        for (var i = 0; i < lines.Count; i++)
        {
            var rule = lines[i].Rule;
            looks.Add(new Look(Kind.Alone, i, []));
            if (rule.Ratio is { } ratio)
                Add(Kind.Rate, [ratio.Part, ratio.Whole]);
            if (rule.Sum.Count > 0)
                Add(Kind.Sum, rule.Sum);
            foreach (var code in rule.Whole)
                Add(Kind.Whole, [code]);
            foreach (var requirement in rule.Requires)
                Add(Kind.Requirement, requirement.Codes, requirement.Value);

            void Add(Kind kind, IReadOnlyList<string> codes, decimal? asking = null)
            {
                if (codes.All(byCode.ContainsKey))
                    looks.Add(new Look(kind, i, [.. codes.Select(code => byCode[code])], asking));
            }
        }

        return looks;
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

    private static (int Good, int Bad) Sum(IReadOnlyList<FormEntry> entries, Look look)
    {
        if (entries[look.Row].Number is not { } printed)
            return (0, 0);
        var sum = 0m;
        foreach (var row in look.Others)
        {
            if (entries[row].Number is not { } part)
                return (0, 0);
            sum += part.Value;
        }

        return sum == printed.Value ? (1, 0) : (0, Wrong);
    }

    private static int Required(IReadOnlyList<FormEntry> entries, Look look)
    {
        if (look.Asking != entries[look.Row].Number?.Value)
            return 0;
        var missing = 0;
        foreach (var row in look.Others)
            missing += entries[row] is { Number: null, Lost: false } ? Missing : 0;
        return missing;
    }

    private static List<Number> Said(RowRule rule, Mentions mentions) => rule.Concept.Length == 0 || rule.Cumulative
        ? []
        : [.. mentions.Of(rule.Concept).Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Number!)];
}
