using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>ratio/differs</c>, <c>ratio/zero-denominator</c> where part and whole are printed as one ("hoàn thành 9/43 nhiệm vụ, đạt 33%"): the rate that follows is
/// theirs. Where the whole also stands elsewhere in the report, what the rules assert of it judges the rate.
/// </summary>
public sealed class FractionsMakeTheirRate : ICheck
{
    /// <summary>Characters between a fraction and its rate: unit, "đạt tỷ lệ".</summary>
    private const int MostBetween = 50;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers, Checks.Kinds.RatioOutOfRange, Checks.Kinds.ZeroDenominator, Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        var quotients = Quotients.Of(rules).ToList();
        foreach (var figure in evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Number.Denominator: not null }))
        {
            var (part, whole) = (figure.Value!.Value, figure.Number!.Denominator!.Value);
            if (RateBehind(figure, rules) is not { } rate || (whole == 0 && rate.Value == 0))
                continue;
            if (whole == 0)
                yield return new Outcome.Failed(Wrong(figure, rate, Checks.Kinds.ZeroDenominator, "0 hoặc để trống", rules));
            else if (quotients.Exists(quotient => quotient.Part.Names.Contains(figure.Indicator) && mentions.For(quotient.Whole, figure.Field).Count > 0))
                continue;
            else if (AsPrinted.Fits(part / whole * 100, rate))
                yield return Outcome.Passed;
            else
                yield return new Outcome.Failed(Wrong(figure, rate, rate.Value > 100 && part <= whole ? Checks.Kinds.RatioOutOfRange : rate.Value <= 100 && part > whole ? Checks.Kinds.ExceedsWhole : Checks.Kinds.RatioDiffers, $"{Phrases.Vietnamese(part / whole * 100)}%", rules));
        }
    }

    /// <summary>
    /// The rate right behind a fraction: no other number, no end of a clause but a comma, and nothing of another period between, opened by "đạt", "tỷ lệ" or a
    /// parenthesis and followed by nothing. "10/11 người dự, 100% tán thành" and "120/125 hồ sơ, đạt 100% chỉ tiêu" tell of something else. Null where none is.
    /// </summary>
    private static Number? RateBehind(Figure figure, RulePack rules)
    {
        var (said, raw) = (Folding.Fold(figure.Excerpt), Folding.Fold(figure.Raw));
        var at = said.IndexOf(raw, StringComparison.Ordinal);
        if (at < 0 || said.IndexOf(raw, at + 1, StringComparison.Ordinal) >= 0)
            return null; // which of two it is, is not known
        var behind = at + raw.Length;
        foreach (var token in NumberLexer.Scan(said))
        {
            if (token.Start < behind)
                continue;
            var between = said[behind..token.Start];
            return EndsTheClause(said, token.End) && IsOpened(between.TrimEnd(' '), rules)
                && between.Length <= MostBetween && between.AsSpan().IndexOfAny(".;:)") < 0 && !rules.Narrative.Never.Concat(rules.Narrative.NeverInSentence).Any(other => other.IsIn(between))
                ? NumberLexer.Read(said.Substring(token.Start, token.Length), count: false) : null;
        }

        return null;
    }

    /// <summary>A percent sign stands at an index, and behind it the end or a mark.</summary>
    private static bool EndsTheClause(string said, int at) =>
        said.AsSpan(at).TrimStart(' ') is ['%', .. var rest] && rest.TrimStart(' ') is [] or [',' or ';' or '.' or ')', ..];

    /// <summary>Words that lead from a count to its rate stand right before it, and behind a comma nothing else: "279/286 hồ sơ, đúng hạn đạt 100%" is a rate of its own.</summary>
    private static bool IsOpened(string between, RulePack rules)
    {
        IEnumerable<string> openings = [.. rules.Words(WordList.RateOpening), .. rules.Words(WordList.RateWord), .. rules.Words(WordList.EqualTo)];
        if (between is not [.., '(' or '='] && !openings.Any(word => Words.EndsWith(between, word)))
            return false;
        var behind = between[(between.LastIndexOf(',') + 1)..];
        return behind.Length == between.Length || openings.Aggregate(behind, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Trim(' ', '(', '=').Length == 0;
    }

    private static Discrepancy Wrong(Figure figure, Number rate, DiscrepancyKind kind, string expected, RulePack rules)
    {
        var (name, place) = (Phrases.Name(figure, rules), Phrases.Place(figure));
        var (part, whole) = (Phrases.Vietnamese(figure.Value!.Value), Phrases.Vietnamese(figure.Number!.Denominator!.Value));
        var zero = kind == Checks.Kinds.ZeroDenominator;
        return new Discrepancy
        {
            Kind = kind,
            Message = new(
                $"{Phrases.Capital(place.Vietnamese)} ghi {name.Vietnamese} {figure.Raw}, tỷ lệ {rate.Raw}%" + (zero ? "; tổng số bằng 0 nên không tính được tỷ lệ." : $", nhưng {part}/{whole} = {expected}."),
                $"{Phrases.Capital(name.English)} is {figure.Raw} ({place.English}) and the rate beside it {rate.Raw}%, " + (zero ? "but of nothing there is no rate." : $"but {part}/{whole} = {expected}.")),
            Sides = [Phrases.Side(figure), new Side($"{rate.Raw}%", figure.Location, figure.Section)],
            Found = $"{rate.Raw}%",
            Expected = expected,
            Excerpt = figure.Excerpt,
            Key = $"{Phrases.Id(figure)} fraction",
        };
    }
}
