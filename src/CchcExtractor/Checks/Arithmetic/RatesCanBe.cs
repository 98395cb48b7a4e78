using CchcExtractor.Checks.Dates;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>ratio/differs</c> where only the whole is printed: "45,3 %" of 37 dossiers is no number of dossiers (the GRIM test of Brown and Heathers,
/// https://doi.org/10.1177/1948550616673876). Which wholes a rate may be of, the rules say (<c>pct(part, whole | whole) ~= rate</c>). A rate fails
/// only if every one of these, as well as every other count of the family anywhere in the report, cannot be its whole.
/// </summary>
public sealed class RatesCanBe : ICheck
{
    /// <summary>Of larger wholes every printed rate can be; also keeps the search for a numerator short.</summary>
    private const decimal LargestWhole = 5000;

    private const decimal SmallestWhole = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, whole, rate) in Quotients.Of(rules))
        {
            foreach (var field in mentions.Fields.Prepend(""))
            {
                if (mentions.For(part, field).Count > 0)
                    continue; // its parts are printed: another check divides them
                var wholes = whole.Names.SelectMany(name => mentions.Of(name, field)).ToList();
                foreach (var figure in rate.Names.SelectMany(name => mentions.Of(name, field)).Where(figure => figure.Number is { Decimals: > 0 }))
                {
                    // "Tỷ lệ đúng hạn lũy kế 99,8%" in the report on a month: of what came since the new year, which need not be told
                    if (wholes.Count == 0 || (OtherPeriod.BeginsLater(ReportedPeriod.Of(evidence)?.Period) && Folding.Fold(figure.Excerpt) is var sentence && rules.Words(WordList.SinceNewYear).Any(word => Words.Contains(sentence, word))))
                        continue;
                    if (Doubt.IsQuotientOfItsSentence(figure, evidence) || evidence.Figures.Any(other => other != figure && other.Indicator == figure.Indicator && other.Value == figure.Value && other.Origin == Origin.Narrative && Doubt.IsQuotientOfItsSentence(other, evidence)) || CanBe(figure, wholes) || CanBe(figure, Kin(evidence, figure)) || IsOfCountBeside(figure, evidence))
                        yield return Outcome.Passed;
                    else if (told.Add(Phrases.Id(figure)))
                        yield return new Outcome.Failed(Cannot(figure, wholes, rules));
                }
            }
        }
    }

    /// <summary>All counts of the rate's family, of every field: what it is of may be any of them.</summary>
    private static IEnumerable<Figure> Kin(Evidence evidence, Figure rate) => evidence.Figures.Where(figure =>
        figure.Unit != "%" && figure.Number is not null && (figure.Block == rate.Block || figure.Indicator.StartsWith(rate.Indicator[..(rate.Indicator.IndexOf('.') + 1)], StringComparison.Ordinal)));

    /// <summary>"243 hồ sơ đã có kết quả ...; tính chung trước hạn và đúng hạn chiếm 98,76%": a count of its paragraph that no rule took, or of another paragraph that gives the same rate.</summary>
    private static bool IsOfCountBeside(Figure rate, Evidence evidence) =>
        evidence.Figures.Where(other => other.Indicator == rate.Indicator && other.Value == rate.Value && other.Origin == Origin.Narrative).Select(other => evidence.Document.Blocks[other.Block]).OfType<TextBlock>().Distinct()
            .Any(block => Doubt.Counts(block.Text.Folded).Any(whole => whole >= SmallestWhole && whole <= LargestWhole && CanBe(rate, whole)));

    private static bool CanBe(Figure rate, IEnumerable<Figure> wholes) => wholes.Select(figure => figure.Value ?? 0).Distinct().Any(whole => CanBe(rate, whole));

    private static bool CanBe(Figure rate, decimal whole)
    {
        // of one or two nobody prints a share: it is of something else
        if (whole <= 0 || whole > LargestWhole || whole < SmallestWhole || rate.Value is not { } printed)
            return whole != 0;
        // the two or three whole numbers around what the rate says
        var about = decimal.Floor(printed * whole / 100);
        for (var part = about - 1; part <= about + 2; part++)
            if (part >= 0 && AsPrinted.Fits(part / whole * 100, rate.Number!))
                return true;
        return false;
    }

    private static Discrepancy Cannot(Figure rate, List<Figure> wholes, RulePack rules)
    {
        var (name, place) = (Phrases.Name(rate, rules), Phrases.Place(rate));
        var first = wholes[0];
        var (tried, triedInEnglish) = (Tried(wording => wording.Vietnamese), Tried(wording => wording.English));
        var about = decimal.Floor(rate.Value!.Value * first.Value!.Value / 100);
        var (below, above) = (about / first.Value.Value * 100, (about + 1) / first.Value.Value * 100);
        return new Discrepancy
        {
            Kind = Checks.Kinds.RatioDiffers,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(rate)} ({place.Vietnamese}), nhưng không có số nguyên nào cho tỷ lệ này: {Phrases.Vietnamese(about)}/{Phrases.Printed(first)} = {Phrases.Vietnamese(below)}%, {Phrases.Vietnamese(about + 1)}/{Phrases.Printed(first)} = {Phrases.Vietnamese(above)}%. Mẫu số đã thử: {tried}.",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(rate)} ({place.English}), but no whole number makes this rate: {Phrases.English(about)}/{Phrases.Printed(first)} = {Phrases.English(below)} %, {Phrases.English(about + 1)}/{Phrases.Printed(first)} = {Phrases.English(above)} %. Tried as the whole: {triedInEnglish}."),
            Sides = [Phrases.Side(rate), Phrases.Side(first)],
            Found = $"{Phrases.Id(rate)} = {Phrases.Printed(rate)}",
            Expected = $"{Phrases.Vietnamese(below)} / {Phrases.Vietnamese(above)} %",
            Excerpt = rate.Excerpt,
            Key = $"{Phrases.Id(rate)} grim",
        };

        string Tried(Func<Wording, string> language) => string.Join("; ", wholes.Select(figure => $"{language(Phrases.Name(figure, rules))} = {Phrases.Printed(figure)}").Distinct());
    }
}
