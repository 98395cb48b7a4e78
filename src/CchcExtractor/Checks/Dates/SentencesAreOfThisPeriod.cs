using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// <c>period/contradiction</c> in the evaluation: a sentence that opens with the report's kind of period in another year ("Quý III năm 2024 xã đã tiếp nhận 1.100 hồ sơ" in a report for 2025) and goes on with this report's own
/// count. That the count is the same shows that the year was left from the last report; with any other count, or a word that compares, it tells of that year.
/// </summary>
public sealed class SentencesAreOfThisPeriod : ICheck
{
    /// <summary>Smaller counts are the same by chance.</summary>
    private const decimal Telling = 100;

    /// <summary>Characters before the period: a mark and "Ưu điểm:".</summary>
    private const int LongestLead = 40;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PeriodContradiction];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence) is not { Period.Kind: not PeriodKind.Years } reported)
            yield break;
        var own = Own(evidence).Where(figure => figure.Unit != "%" && figure.Value >= Telling).ToLookup(figure => figure.Value!.Value, figure => Kind(Folding.Fold(figure.Unit), 0, rules));
        var sentences = new Sentences(rules);
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || block is Heading || !evidence.Outline.ReportsResultsAt(i))
                continue;
            var folded = block.Text.Folded;
            foreach (var (start, length) in sentences.In(folded))
            {
                var sentence = folded.Substring(start, length);
                if (PeriodLexer.Scan(sentence) is not [var first, ..] || first.Start > LongestLead || first.Period.Year == 0 || PeriodLexer.Scan(sentence).Any(token => reported.Fits(token.Period)) || Compares(sentence, rules)
                    || !(IsLabelled(sentence, first, rules) || (first.Period.Kind == reported.Period.Kind && first.Period.Part == reported.Period.Part && first.Period.Year != reported.Period.Year && Opens(sentence[..first.Start], rules))))
                    continue;
                var told = sentence[first.End..];
                var same = NumberLexer.Scan(told).Where(token => NumberLexer.Read(told.Substring(token.Start, token.Length), count: true)?.Value is { } count && own[count].Any(kind => IsSame(kind, Kind(told, token.Start + token.Length, rules))))
                    .Select(token => NumberLexer.Read(told.Substring(token.Start, token.Length), count: true)?.Value).FirstOrDefault();
                if (same is { } count)
                    yield return new Outcome.Failed(Left(block, start + first.Start, first.End - first.Start, count, reported, evidence, i));
            }
        }
    }

    /// <summary>The report's own counts: those of the text, of its forms, and what its parts come to (all fields, what was settled and is in hand, with and without what was carried over).</summary>
    private static IEnumerable<(decimal? Value, string Unit)> Own(Evidence evidence)
    {
        var counts = evidence.Figures.Where(figure => figure.Number is { Denominator: null } && figure.Value is not null).ToList();
        var told = counts.FindAll(figure => figure.Origin == Origin.Narrative);
        foreach (var figure in counts)
            yield return (figure.Value, figure.Unit);
        foreach (var fields in told.Where(figure => figure.Field.Length > 0).GroupBy(figure => (figure.Indicator, figure.Block, figure.Section)).Where(group => group.Count() > 1 && group.DistinctBy(figure => figure.Field).Count() == group.Count()))
            yield return (fields.Sum(figure => figure.Value), fields.First().Unit);
        var all = Of(Resolved).SelectMany(settled => Of(Pending).Select(left => settled + left)).Concat(Of(ToResolve)).ToList();
        foreach (var sum in all.Concat(all.SelectMany(sum => Of(CarriedOver).Select(old => sum - old))))
            yield return (sum, told.Find(figure => figure.Indicator.StartsWith(Dossiers, StringComparison.Ordinal))?.Unit ?? "");

        IEnumerable<decimal> Of(string indicator) => told.Where(figure => figure.Indicator == indicator && figure.Field.Length == 0).Select(figure => figure.Value!.Value);
    }

    private const string Dossiers = "dossiers.";

    private const string Resolved = "dossiers.resolved";

    private const string Pending = "dossiers.pending";

    private const string ToResolve = "dossiers.to_resolve";

    private const string CarriedOver = "dossiers.carried_over";

    /// <summary>"Tiếp nhận quý I năm 2022: 352 hồ sơ", "Hồ sơ tiếp nhận mới (6 tháng đầu năm 2022): 165": of which period a line counts, before its colon. Another part of this year tells of the year so far as often as of a report before.</summary>
    private static bool IsLabelled(string sentence, PeriodToken period, RulePack rules) =>
        sentence[period.End..].TrimStart(' ', ')') is [':', ..] && Bullets.TrimStart(sentence[..period.Start]).Trim(' ', '(') is { Length: > 0 } label && label.AsSpan().IndexOfAnyInRange('0', '9') < 0 && rules.Words(WordList.TakenIn).Any(word => Words.Contains(label, word));

    /// <summary>What is counted, if a known unit stands there: "năm 2021 ban hành 1.119 văn bản" is not the 1.119 dossiers of this year.</summary>
    private static string? Kind(string folded, int at, RulePack rules)
    {
        while (at < folded.Length && folded[at] == ' ')
            at++;
        return at < folded.Length ? rules.Vocabulary("units").At(folded, at)?.Term.Key : null;
    }

    private static bool IsSame(string? kind, string? other) => kind is null || other is null || kind == other;

    /// <summary>Nothing but a mark, a label up to a colon, or words of time stands before.</summary>
    private static bool Opens(string before, RulePack rules)
    {
        // "Tham khảo: quý I năm 2024 xã mới nhận 254 hồ sơ"
        if (before.IndexOf(':') is > 0 and var colon && rules.Words(WordList.ForReference).Any(word => Words.Contains(before[..colon], word)))
            return false;
        var bare = Bullets.TrimStart(before[(before.LastIndexOf(':') + 1)..]).Trim(' ', ',');
        return bare.Length == 0 || bare.Split(' ').All(word => rules.Words(WordList.TimeWord).Contains(word));
    }

    private static bool Compares(string sentence, RulePack rules) =>
        new[] { WordList.Growth, WordList.LookedBackAt, WordList.CarriedOver, WordList.SameTime, WordList.HeldAgainstThis }.Any(list => rules.Words(list).Any(word => Words.Contains(sentence, word))) || rules.Narrative.Never.Any(other => other.IsIn(sentence));

    private static Discrepancy Left(TextBlock block, int at, int length, decimal told, ReportedPeriod reported, Evidence evidence, int index)
    {
        var (start, count) = block.Text.ToPrinted(at, length);
        var (raw, location, section) = (block.Text.PrintedAt(at, length), block.Location.Characters(start, count), evidence.Outline.NumberAt(index));
        var (place, witness) = (Phrases.Place(location, section), reported.Witness(evidence));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PeriodContradiction,
            Message = new(
                $"Câu ở {place.Vietnamese} ghi \"{raw}\" với số {Phrases.Vietnamese(told)} là số của chính báo cáo này của {reported.Period.InVietnamese()}{PeriodsAgree.As(witness, reported)}. Năm có thể còn sót lại từ báo cáo trước.",
                $"The sentence in {place.English} says \"{raw}\" with {Phrases.English(told)}, which is this report's own ({reported.Period}: \"{witness.What}\", {Phrases.Place(witness.Location, witness.Section).English}). The year may be left over from an earlier report."),
            Sides = [new Side(raw, location, section), witness],
            Found = raw,
            Expected = reported.Period.ToString(),
            Excerpt = Phrases.Short(block.Text.Printed, 200),
            Key = $"sentence {section}",
        };
    }
}
