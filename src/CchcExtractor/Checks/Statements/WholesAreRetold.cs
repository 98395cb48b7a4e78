using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Template;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>repeat/value-differs</c>: whoever sums a report up names its people, procedures, documents and dossiers once more ("đội ngũ 28 cán bộ, công chức cơ bản đáp ứng yêu cầu"). Of each the results have one count. A count
/// of the same in the summary that stands nowhere else, and that no count of the results makes with another, is that one mistyped, however far the digits are from each other.
/// </summary>
public sealed class WholesAreRetold : ISecondLook
{
    private const decimal Fewest = 10;

    /// <summary>Whoever copies a number from above, or leaves one standing from the last report, is not further off.</summary>
    private const decimal MostTimes = 1.6m;

    /// <summary>The same of what was late, of which there are few.</summary>
    private const decimal MostTimesLate = 3;

    /// <summary>A commune has so many procedures at least; smaller counts are of some of them.</summary>
    private const decimal FewestProcedures = 50;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <param name="Value">A count of the results.</param>
    /// <param name="Side">Where it stands.</param>
    /// <param name="Printed">As printed.</param>
    /// <param name="Block">The text it stands in.</param>
    private sealed record Count(decimal Value, Side Side, string Printed, object Block);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.IsOfTwoPeriods || ReportedPeriod.Of(evidence) is not { } reported)
            yield break;
        var (summing, wholes, others) = (Summaries.Of(evidence, rules), new RetoldWholes(evidence, rules), new OtherCounts(evidence, reported, rules));
        var sentences = ReadSentences.Of(evidence, rules);
        var results = sentences.Where(sentence => !summing.Contains(sentence.Block)).ToList();
        var told = Counts(evidence, summing, wholes, results, others).ToLookup(one => one.Whole, one => one.Count);
        foreach (var sentence in sentences)
            foreach (var number in sentence.Numbers.Where(number => number is { IsCount: true, Value: > 0, Printed.Approximate: false }))
            {
                var sums = Summaries.SumsUp(sentence, evidence, rules);
                if (!(sums || wholes.IsSaidToBeAll(sentence, number)) || wholes.Of(sentence, number) is not (not Whole.None and var whole) || (number.Value < Fewest && whole != Whole.Late) || (!sums && whole is not (Whole.Staff or Whole.Procedures)))
                    continue;
                var counts = told[whole].Where(one => !ReferenceEquals(one.Block, sentence.Block)).ToList();
                if (counts.Count == 0 || counts.Exists(one => one.Value == number.Value))
                    continue;
                // a small count stands in any report for something
                var elsewhere = whole == Whole.Late ? results.Exists(other => other.Numbers.Any(one => one.Value == number.Value && wholes.TellsOfLate(other, one)))
                    : sums ? Summaries.StandsElsewhere(sentence, number, evidence, rules) && !(whole == Whole.Staff && wholes.CountsOthers(number.Value, results, summing)) : results.Exists(other => other.Block != sentence.Block && other.Numbers.Any(one => (one.Value == number.Value || one.Whole == number.Value) && (one.Unit == number.Unit || one.Unit.Length < 2)));
                if (!elsewhere && !Summaries.IsBorneOut(sentence, number) && !Summaries.IsOneOfParts(sentence, number, evidence, rules) && !sentence.Numbers.Any(beside => beside != number && beside.Value == counts[0].Value) && counts.TrueForAll(one => one.Value == counts[0].Value) && (IsNear(number.Value, counts[0].Value, whole) || (whole == Whole.Staff && Misprint.TensReplaced(number.Value, counts[0].Value))) && !others.Has(sentence, number, whole) && !IsMade(number.Value, counts[0].Value, whole, number.Unit, results))
                    yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, number, new(counts[0].Side, counts[0].Printed)));
                else
                    yield return Outcome.Passed;
            }
    }

    /// <summary>The counts of the results: those that the rules of the narrative took, and those that their words tell.</summary>
    private static IEnumerable<(Whole Whole, Count Count)> Counts(Evidence evidence, HashSet<object?> summing, RetoldWholes wholes, IReadOnlyList<Sentence> results, OtherCounts others)
    {
        foreach (var figure in evidence.Figures)
            if (RetoldWholes.Of(figure) is not Whole.None and var whole && figure is { Value: > 0, Number: { Ambiguous: false, Approximate: false } } && !summing.Contains(evidence.Document.Blocks[figure.Block]) && IsLarge(figure.Value.Value, whole))
                yield return (whole, new Count(figure.Value.Value, Phrases.Side(figure), Phrases.Printed(figure), evidence.Document.Blocks[figure.Block]));
        foreach (var sentence in results)
            foreach (var number in sentence.Numbers.Where(number => number.IsCount && !number.IsFigure))
                if (wholes.Of(sentence, number) is (Whole.Staff or Whole.Procedures or Whole.Documents) and var whole && IsLarge(number.Value, whole) && !others.Has(sentence, number, whole))
                    yield return (whole, new Count(number.Value, sentence.Side(number), sentence.Raw(number), sentence.Block));
    }

    private static bool IsLarge(decimal value, Whole whole) => value >= (whole switch { Whole.Late => 1, Whole.Procedures => FewestProcedures, _ => Fewest });

    private static bool IsNear(decimal one, decimal other, Whole whole) => Math.Max(one, other) <= (whole == Whole.Late ? MostTimesLate : MostTimes) * Math.Min(one, other);

    /// <summary>"18 cán bộ, công chức và 3 hợp đồng": what it has more or less than the count of the results stands beside that, or two counts of one sentence come to it.</summary>
    private static bool IsMade(decimal value, decimal meant, Whole whole, string unit, IReadOnlyList<Sentence> results) => results.Any(sentence =>
        sentence.Numbers.Where(one => one.IsCount && one.Value > 0 && !IsPartOf(one, meant, sentence) && (one.Unit == unit || one.Unit.Length < 2 || unit.Length < 2)).Select(one => one.Value).ToList() is var counts
        && (counts.Exists(one => one == Math.Abs(value - meant) && ((value >= Telling && whole is not (Whole.Procedures or Whole.Documents)) || counts.Contains(meant))) || counts.Where((one, i) => counts.Skip(i + 1).Contains(value - one)).Any()));

    /// <summary>"văn bản đi 55 (QĐ 14, BC 6, khác 35)": a part of a count that a bracket behind it divides makes nothing with it.</summary>
    private static bool IsPartOf(PrintedNumber part, decimal whole, Sentence sentence)
    {
        var all = sentence.Numbers.LastOrDefault(number => number.End <= part.Start && number.Depth < part.Depth);
        if (all?.Value != whole)
            return false;
        var parts = sentence.Numbers.Where(number => number.Start > all.Start && number.IsCount).TakeWhile(number => number.Depth > all.Depth).Select(number => number.Value).ToList();
        // one of them may be read as a document's number ("QĐ 14")
        return parts.Count > 1 && parts.Sum() <= whole && parts.Sum() * 2 > whole;
    }

    /// <summary>Smaller differences are found in any report.</summary>
    private const decimal Telling = 100;
}

/// <summary>Tells counts that are of another period or place, a target, about right only, or what one has more than another.</summary>
internal sealed class OtherCounts(Evidence evidence, ReportedPeriod reported, RulePack rules)
{
    private readonly StatementWords _words = new(rules);
    private readonly string _own = Folding.Fold(evidence.Metadata.Commune ?? "");

    /// <summary>True of such a count.</summary>
    public bool Has(Sentence sentence, PrintedNumber number, Whole whole)
    {
        var before = sentence.Folded[sentence.Start..number.Start];
        var (matter, clause) = (before[(before.LastIndexOf(';') + 1)..], sentence.Around(number, number));
        return rules.Words(WordList.OtherPeriod).Any(word => Words.Contains(matter, word) || Words.Contains(clause, word)) || _words.IsAbout(before) || _words.TellsOfOther(matter) || _words.TellsOfOtherTime(clause) || StatementWords.Any(_words.Growth, clause) || (whole != Whole.Late && StatementWords.Any(_words.Not, clause)) || StatementWords.Any(_words.Rounding, clause) || StatementWords.Any(_words.SinceNewYear, matter)
            || _words.OfWhole.Any(word => Words.EndsWith(before.TrimEnd(' '), word)) || (whole is not (Whole.Done or Whole.Tasks or Whole.Documents) && _words.Compares(clause))
            || PeriodLexer.Scan(matter + BeforeComparison(sentence.Folded[number.Start..sentence.End])).Any(period => !reported.Fits(period.Period))
            || NamesAreOwn.AllNames(sentence.Block, rules).Any(name => !NamesAreOwn.IsOwn(Folding.Fold(name), _own));
    }

    /// <summary>"08 hồ sơ trễ hạn, giảm so với 25 hồ sơ của năm 2022": what it is held against is of another year, and it is not.</summary>
    private string BeforeComparison(string text) =>
        _words.Growth.Concat(_words.BesideParts).Select(word => Words.IndexOf(text, word)).Where(at => at > 0 && text[..at].TrimEnd(' ') is [.., ',' or '(' or ';']).DefaultIfEmpty(text.Length).Min() is var end ? text[..end] : text;
}
