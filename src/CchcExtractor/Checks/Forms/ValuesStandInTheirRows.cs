using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>form/values-shifted</c>: values slipped one row up or down while the form was filled in. Seen by what the narrative says of the next row, by a rate that
/// is no rate, and by parts whose quotient stands in another row. One such sign in a rate's row is enough; counts need two that agree. Where none is seen, all stretches are tried (<see cref="FindSlips"/>).
/// </summary>
public sealed class ValuesStandInTheirRows : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValuesShifted];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        foreach (var form in new FormRows(evidence, rules).Distinct.GroupBy(line => line.Rule.Form))
        {
            var lines = form.ToList();
            var slips = new[] { 1, -1 }.SelectMany(step => Slips(lines, step, mentions)).ToList();
            var runs = slips.GroupBy(slip => slip.Belongs - slip.At).SelectMany(Runs).Where(run => run.Any(slip => slip.Sure) || run.Count > 1).ToList();
            runs.RemoveAll(run => IsOneCell(run, lines, mentions));
            if (runs.Count == 0 && SlipPatterns.In(lines).ToList() is { Count: > 0 } shown && !IsOneCell(shown, lines, mentions))
                runs.AddRange(shown.GroupBy(slip => slip.Belongs - slip.At).SelectMany(Runs));
            if (runs.Count == 0 && FindSlips.In(lines, mentions) is { Count: > 0 } found && !IsOneCell(found, lines, mentions))
                runs.Add(found);
            if (runs.Count == 0)
                yield return Outcome.Passed;
            foreach (var run in runs.Take(1))
                yield return new Outcome.Failed(Shifted(run, lines, rules));
        }
    }

    private static IEnumerable<Slip> Slips(List<FormLine> lines, int step, Mentions mentions)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + step;
            if (next < 0 || next >= lines.Count || lines[i].Figure.Value is not { } value || value < 2)
                continue;
            var rate = lines[i].Rule.Unit == "%";
            var stands = lines[next].Figure.Value is { } held && held != value && Says(lines[next].Rule, held, mentions); // what the narrative says stands there already
            var belongs = !stands && (lines[next].Figure.Value != value || LeftBlank(lines, next, step, mentions)) && Says(lines[next].Rule, value, mentions) && !Says(lines[i].Rule, value, mentions);
            if (belongs && lines[next].Rule.Unit != "%")
                yield return new Slip(i, next, (rate && (value > 100 || RatioFails(lines, i))) || LeftBlank(lines, next, step, mentions));
            else if (step == 1 && rate && (Rotated(lines, i) || IsRotatedAsTold(lines, i, mentions)))
                yield return new Slip(i, next, true);
        }
    }

    /// <summary>The row beyond is blank, and what the narrative says of it stands in the row that the value came from: the whole stretch slipped.</summary>
    private static bool LeftBlank(List<FormLine> lines, int row, int step, Mentions mentions) =>
        row + step is >= 0 and var beyond && beyond < lines.Count && lines[beyond].Figure.Raw.Trim().Length == 0 && lines[beyond].Rule.Unit == lines[row].Rule.Unit && lines[row].Figure.Value is { } moved && Says(lines[beyond].Rule, moved, mentions);

    /// <summary>One value that the narrative gives otherwise, and with which its rate would be right: that was mistyped, and nothing slipped.</summary>
    private static bool IsOneCell(List<Slip> run, List<FormLine> lines, Mentions mentions)
    {
        // the narrative says what the rows below the rate say: the rate alone is wrong
        if (run is [var only] && lines[only.At].Rule.Ratio is not null && Parts(lines, only.At) is { Whole.Value: { } all, Part.Value: { } done } && Says(lines[only.At + 1].Rule, all, mentions) && Says(lines[only.At + 2].Rule, done, mentions))
            return true;
        // a rate of nothing among noughts: that alone is wrong
        if (run.SelectMany(slip => new[] { slip.At, slip.Belongs }).Distinct().Where(at => lines[at].Figure.Value is not (null or 0)).ToList() is [var odd] && lines[odd].Rule.Ratio is { } of && Of(of.Whole) == 0 && Of(of.Part) == 0)
            return true;
        foreach (var at in run.SelectMany(slip => new[] { slip.At, slip.Belongs }).Distinct())
        {
            if (lines[at].Rule is not { Unit: not "%" } rule || lines[at].Figure.Value is not { } printed)
                continue;
            var others = rule.Concept.Length == 0 ? [] : mentions.Of(rule.Concept).Where(figure => figure.Origin == Origin.Narrative && figure.Value is > 0).Select(figure => figure.Value!.Value).ToList();
            if (rule.Sum.Count > 0 && rule.Sum.All(code => Of(code) is not null))
                others.Add(rule.Sum.Sum(code => Of(code)!.Value));
            foreach (var said in others.Where(other => other != printed).Distinct())
                if (lines.Exists(line => line.Figure.Number is { Value: <= 100 } rate && line.Rule.Ratio is { } ratio && Quotient(ratio, rule.Code, said) is { } quotient && AsPrinted.Fits(quotient, rate)))
                    return true;
        }

        return false;

        decimal? Quotient((string Part, string Whole) ratio, string code, decimal said)
        {
            var (part, whole) = (ratio.Part == code ? said : Of(ratio.Part), ratio.Whole == code ? said : Of(ratio.Whole));
            return (ratio.Part == code || ratio.Whole == code) && part is not null && whole is > 0 ? part / whole * 100 : null;
        }

        decimal? Of(string code) => lines.Find(line => line.Rule.Code == code)?.Figure.Value;
    }

    private static bool Says(RowRule rule, decimal value, Mentions mentions) =>
        rule.Concept.Length > 0 && mentions.Of(rule.Concept).Any(figure => figure.Origin == Origin.Narrative && figure.Value == value);

    /// <summary>The two rows below a rate, where these are its whole and its part.</summary>
    private static (Figure Whole, Figure Part)? Parts(List<FormLine> lines, int rate)
    {
        if (lines[rate].Rule.Ratio is not { } ratio || rate + 2 >= lines.Count)
            return null;
        return lines[rate + 1].Rule.Code == ratio.Whole && lines[rate + 2].Rule.Code == ratio.Part ? (lines[rate + 1].Figure, lines[rate + 2].Figure) : null;
    }

    private static bool RatioFails(List<FormLine> lines, int rate) =>
        Parts(lines, rate) is { } parts && !(parts is { Whole.Value: { } whole and not 0, Part.Value: { } part } && AsPrinted.Fits(part / whole * 100, lines[rate].Figure.Number!));

    /// <summary>The rate's row holds a count, the whole's row its part, and the part's row the very rate, or nothing.</summary>
    private static bool Rotated(List<FormLine> lines, int rate)
    {
        if (Parts(lines, rate) is not { } parts || lines[rate].Figure.Value is not { } whole || parts.Whole.Value is not { } part || part > whole || part == 0)
            return false;
        if (parts.Part.Number is not { } last)
            return whole > 100 && parts.Part.Raw.Trim().Length == 0;
        return RatioFails(lines, rate) && whole != last.Value && last.Value is > 0 and <= 100 && AsPrinted.Fits(part / whole * 100, last) && (whole > 100 || last.Decimals > 0);
    }

    /// <summary>The rate's row and the whole's hold two counts, the part's row nothing, and the narrative gives the rate that they make.</summary>
    private static bool IsRotatedAsTold(List<FormLine> lines, int rate, Mentions mentions) =>
        Parts(lines, rate) is { Part.Raw: var last, Whole.Value: { } part } && last.Trim().Length == 0 && lines[rate].Figure.Value is { } whole && part <= whole && whole > 0
        && (IsSumOfOthers(lines, rate + 1, whole) || mentions.Of(lines[rate].Rule.Concept).Any(figure => figure.Origin == Origin.Narrative && figure.Number is { Value: < 100 } told && told.Value != whole && AsPrinted.Fits(part / whole * 100, told)));

    /// <summary>What the rate's row holds is the sum that should stand in the row below.</summary>
    private static bool IsSumOfOthers(List<FormLine> lines, int row, decimal value) =>
        lines[row].Rule.Sum is { Count: > 1 } parts && lines[row].Figure.Value != value && parts.All(code => lines.Exists(line => line.Rule.Code == code && line.Figure.Value is not null)) && parts.Sum(code => lines.Find(line => line.Rule.Code == code)!.Figure.Value!.Value) == value;

    /// <summary>Slips that stand close together are one.</summary>
    private static IEnumerable<List<Slip>> Runs(IEnumerable<Slip> slips)
    {
        List<Slip> run = [];
        foreach (var slip in slips.OrderBy(slip => slip.At))
        {
            if (run.Count > 0 && slip.At - run[^1].At > 4)
            {
                yield return run;
                run = [];
            }

            run.Add(slip);
        }

        if (run.Count > 0)
            yield return run;
    }

    private static Discrepancy Shifted(List<Slip> run, List<FormLine> lines, RulePack rules)
    {
        var (first, last) = (run.Min(slip => Math.Min(slip.At, slip.Belongs)), run.Max(slip => Math.Max(slip.At, slip.Belongs)));
        // the rates that follow and are rates of nothing slipped along
        while (last + 1 < lines.Count && (lines[last + 1].Rule.Unit != "%" || lines[last + 1].Figure.Value > 0) && OfNothing(lines, last + 1))
            last++;
        var rows = lines.Skip(first).Take(last - first + 1).Select(line => line.Figure).ToList();
        var moves = string.Join("; ", run.Select(slip => $"{Phrases.Printed(lines[slip.At].Figure).TrimEnd('%')} đang ở dòng {lines[slip.At].Figure.Code}, có thể là của {Phrases.Name(lines[slip.Belongs].Figure, rules).Vietnamese}"));
        var (vi, en) = (Proposal(run, lines, "dòng", "chưa rõ"), Proposal(run, lines, "row", "not clear"));
        var range = $"{rows[0].Code} – {rows[^1].Code}";
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValuesShifted,
            Message = new(
                $"{Phrases.Capital(Phrases.Place(rows[0]).Vietnamese)}, dòng {range}: số liệu có thể bị ghi lệch dòng. Có thể phải là: {vi}. Đề nghị kiểm tra, ghi lại đúng dòng.", $"{Phrases.Capital(Phrases.Place(rows[0]).English)}: the values of rows {range} seem to have slipped. They may be: {en}. Please check and put them in their rows."),
            Sides = rows.Select(Phrases.Side).ToList(),
            Found = string.Join(", ", rows.Select(row => $"{Phrases.Id(row)} = {Phrases.Printed(row)}")),
            Expected = moves,
            Excerpt = rows[0].Excerpt,
            Key = Phrases.Id(rows[0]),
        };
    }

    private static bool OfNothing(List<FormLine> lines, int i)
    {
        if (lines[i].Rule.Ratio is not null)
            return Parts(lines, i) is { Whole.Value: 0 } && lines[i].Figure.Value > 0;
        return i > 0 && lines[i].Rule.Unit != "%" && lines[i].Figure.Value is 0 && !lines[i].Rule.Heads && lines[i].Rule.Code.Count(c => c == '.') > 1;
    }

    /// <summary>Every row of a slip with what it should hold: what slipped, and in the row that is left over the one value that has no row any more, where it can be that.</summary>
    private static string Proposal(List<Slip> run, List<FormLine> lines, string row, string unknown)
    {
        var right = run.GroupBy(slip => slip.Belongs).ToDictionary(same => same.Key, same => lines[same.First().At].Figure);
        var (left, displaced) = (run.Select(slip => slip.At).Where(at => !right.ContainsKey(at)).Distinct().ToList(), right.Keys.Where(at => run.TrueForAll(slip => slip.At != at) && lines[at].Figure.Value is not null).ToList());
        if (left is [var empty] && displaced is [var homeless] && lines[homeless].Figure.Value is > 0 and var value && (lines[empty].Rule.Unit == "%" ? value <= 100 : value == decimal.Truncate(value)))
            right[empty] = lines[homeless].Figure;
        return string.Join("; ", right.Keys.Concat(left).Distinct().Order().Select(at => $"{row} {lines[at].Figure.Code} = {(right.GetValueOrDefault(at) is { } figure ? Phrases.Printed(figure).TrimEnd('%') : unknown)}"));
    }
}
