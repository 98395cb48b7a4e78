using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// The rates of the forms against their parts, as the rules have them: <c>ratio/differs</c>, <c>ratio/zero-denominator</c> (a rate of nothing; blank or
/// nought of nothing is as it should be), <c>form/ratio-missing</c> (parts given, rate blank) and <c>part/exceeds-whole</c>.
/// </summary>
public sealed class FormRatesFit : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers, Checks.Kinds.ZeroDenominator, Checks.Kinds.RatioMissing, Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules);
        foreach (var (rate, rule) in rows.Distinct)
        {
            if (rule.Ratio is not { } ratio)
                continue;
            var (part, whole) = (rows.Beside(rule, ratio.Part), rows.Beside(rule, ratio.Whole));
            if (whole?.Value is not { } all)
                yield return Outcome.NotEvaluated;
            else if (all == 0)
                yield return rate.Value is > 0 and <= 100 ? Failed(OfNothing(rate, whole, part, rules)) : Outcome.Passed;
            else if (part?.Value is not { } some)
                yield return Outcome.NotEvaluated;
            else
            {
                if (some > all && !(part.Number is { Ambiguous: true } || part.Raw.Count(',') == 1 && whole.Raw.Count(',') == 1 && some / 1000 <= all))
                    yield return Failed(TooLarge(part, whole, rules));
                yield return rate.Number is null ? IsLeftOut(rate.Raw) ? Failed(Missing(rate, part, whole, rules)) : Outcome.NotEvaluated
                    : rate.Value > 100 ? Outcome.NotEvaluated
                    : AsPrinted.Fits(some / all * 100, rate.Number) ? Outcome.Passed : Failed(Differs(rate, part, whole, rules));
            }
        }
    }

    /// <summary>Blank, or a dash: of parts that are given there is a rate.</summary>
    private static bool IsLeftOut(string raw) => raw.Trim(' ', '-', '–', '—', '\u00a0').Length == 0;

    private static Outcome.Failed Failed(Discrepancy discrepancy) => new(discrepancy);

    private static Discrepancy OfNothing(Figure rate, Figure whole, Figure? part, RulePack rules)
    {
        var (name, of) = (Phrases.Name(rate, rules), Phrases.Name(whole, rules));
        return Of(Checks.Kinds.ZeroDenominator, [rate, whole, .. part is null ? Array.Empty<Figure>() : [part]], "0 hoặc để trống", new(
            $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(rate)}, trong khi mẫu số - {of.Vietnamese} - bằng 0 ({Phrases.Place(rate).Vietnamese}). Đề nghị bỏ tỷ lệ hoặc kiểm tra lại số 0.",
            $"{Phrases.Capital(name.English)} says {Phrases.Printed(rate)}, while its denominator, {of.English}, is 0 ({Phrases.Place(rate).English}). There is nothing to take a rate of."));
    }

    private static Discrepancy TooLarge(Figure part, Figure whole, RulePack rules)
    {
        var (name, of) = (Phrases.Name(part, rules), Phrases.Name(whole, rules));
        return Of(Checks.Kinds.ExceedsWhole, [part, whole], $"<= {Phrases.Printed(whole)}", new(
            $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(part)}, lớn hơn {of.Vietnamese} = {Phrases.Printed(whole)} ({Phrases.Place(part).Vietnamese}).",
            $"{Phrases.Capital(name.English)} says {Phrases.Printed(part)}, more than {of.English} = {Phrases.Printed(whole)} ({Phrases.Place(part).English})."));
    }

    private static Discrepancy Missing(Figure rate, Figure part, Figure whole, RulePack rules)
    {
        var name = Phrases.Name(rate, rules);
        var quotient = part.Value!.Value / whole.Value!.Value * 100;
        // of two values of which one is wrong as well there is no rate to propose
        var (vi, en) = quotient <= 100 ? ($" Đề nghị ghi tỷ lệ {Phrases.Vietnamese(quotient)}%.", $" Please fill in {Phrases.English(quotient)}%.") : ("", "");
        return Of(Checks.Kinds.RatioMissing, [rate, part, whole], quotient <= 100 ? $"{Phrases.English(quotient)}%" : "", new(
            $"{Phrases.Capital(name.Vietnamese)} ({Phrases.Place(rate).Vietnamese}) để trống, dù {Phrases.Row(whole).Vietnamese} ({Phrases.Printed(whole)}) và {Phrases.Row(part).Vietnamese} ({Phrases.Printed(part)}) đã có số liệu.{vi}",
            $"{Phrases.Capital(name.English)} is blank, though {Phrases.Row(part).English} = {Phrases.Printed(part)} and {Phrases.Row(whole).English} = {Phrases.Printed(whole)} are given ({Phrases.Place(rate).English}).{en}"));
    }

    private static Discrepancy Differs(Figure rate, Figure part, Figure whole, RulePack rules)
    {
        var name = Phrases.Name(rate, rules);
        var quotient = part.Value!.Value / whole.Value!.Value * 100;
        return Of(Checks.Kinds.RatioDiffers, [rate, part, whole], $"{Phrases.English(quotient)}% ({Phrases.Printed(part)}/{Phrases.Printed(whole)})", new(
            $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(rate)}, nhưng {Phrases.Printed(part)} ({Phrases.Row(part).Vietnamese}) / {Phrases.Printed(whole)} ({Phrases.Row(whole).Vietnamese}) = {Phrases.Vietnamese(quotient)}% ({Phrases.Place(rate).Vietnamese}).",
            $"{Phrases.Capital(name.English)} says {Phrases.Printed(rate)}, but {Phrases.Row(part).English} / {Phrases.Row(whole).English} = {Phrases.Printed(part)}/{Phrases.Printed(whole)} = {Phrases.English(quotient)}% ({Phrases.Place(rate).English})."));
    }

    private static Discrepancy Of(DiscrepancyKind kind, IReadOnlyList<Figure> figures, string expected, Wording message) => new()
    {
        Kind = kind,
        Message = message,
        Sides = figures.Select(Phrases.Side).ToList(),
        Found = $"{Phrases.Id(figures[0])} = {Phrases.Printed(figures[0])}",
        Expected = expected,
        Excerpt = figures[0].Excerpt,
        Key = Phrases.Id(figures[0]),
    };
}
