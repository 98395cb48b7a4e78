using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> of procedures for which there is no indicator: new ones, abolished ones, those that anybody may hand in anywhere, and those that go through several offices, of one level or of several ("công bố mới 07, bãi
/// bỏ 15; liên thông cùng cấp 03"). The text must say each once, or always alike, and not of the province.
/// </summary>
public sealed class ProcedureRowsAgree : ICheck
{
    /// <summary>Smaller numbers of linked procedures are of single groups of them ("liên thông 03 thủ tục khai sinh").</summary>
    private const decimal FewestLinked = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var reading = new ReadProcedureMatters(rules);
        var rows = new FormRows(evidence, rules).Distinct.Where(line => line.Rule is { Unit: not "%", Concept.Length: 0 } && line.Figure.Value is > 0).Select(line => (line.Figure, Matter: reading.OfLabel(Folding.Fold(line.Rule.Label)))).Where(line => line.Matter is not null).ToList();
        if (rows.Count == 0)
            yield break;
        var told = reading.All(evidence);
        foreach (var (row, matter) in rows)
        {
            var said = told.FindAll(one => one.Matter == matter);
            if (said.Count == 0 && matter == ReadProcedureMatters.SeveralLevels)
                said = Linked(row, told, rows);
            if (said.Exists(one => one.Number.Value == row.Value))
                yield return Outcome.Passed;
            else if (said.Count == 0 || said.DistinctBy(one => one.Number.Value).Count() > 1 || IsMadeBeside(row.Value!.Value, said[0]))
                yield return Outcome.NotEvaluated;
            else
                yield return IsSlip(row.Value!.Value, said[0].Number.Value) ? new Outcome.Failed(TextAgainstRow.Differs(row, said[0].Sentence.Side(said[0].Number), said[0].Sentence.Raw(said[0].Number), said[0].Sentence.Excerpt, matter!, rules)) : Outcome.NotEvaluated;
        }
    }

    /// <summary>"Thay thế 04, bãi bỏ 0" for the row of both: what the row says stands beside it, or comes of both.</summary>
    private static bool IsMadeBeside(decimal row, ProcedureMatter said) => said.Sentence.Paragraph.Any(number => number != said.Number && number.IsCount && number.Value is var other && (other == row || other + said.Number.Value == row) && said.Sentence.Label(number).Contains(Replaced, StringComparison.Ordinal));

    private const string Replaced = "thay thế";

    /// <summary>
    /// "137 TTHC, trong đó 46 TTHC liên thông": whether of one level or of several is not said, so it may be either row or both together. Nothing where it agrees with one of these other than <paramref name="row"/>.
    /// </summary>
    private static List<ProcedureMatter> Linked(Figure row, List<ProcedureMatter> told, List<(Figure Figure, string? Matter)> rows)
    {
        var said = told.FindAll(one => one is { Matter: ReadProcedureMatters.Linked, Number.Value: >= FewestLinked });
        if (row.Value < FewestLinked || told.Exists(one => one.Matter == ReadProcedureMatters.OneLevel))
            return [];
        var within = rows.Where(line => line.Matter == ReadProcedureMatters.OneLevel).Select(line => line.Figure.Value!.Value).ToList();
        return said.Exists(one => within.Exists(few => one.Number.Value == few || one.Number.Value == few + row.Value)) ? [] : said;
    }

    /// <summary>So many times one may be the other: the text says it once or always alike.</summary>
    private const decimal MostTimes = 2;

    /// <summary>"28" of the text and "20" of the form: both of two digits, of which one was put for another, or one at most twice the other; smaller ones as close as misprints are.</summary>
    private static bool IsSlip(decimal row, decimal said) =>
        Misprint.Plausible(row, said) || (Math.Min(row, said) >= FewestLinked && (Math.Max(row, said) <= MostTimes * Math.Min(row, said) || DigitSlips.OneReplaced(Phrases.English(row), Phrases.English(said))));
}
