using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>sum/parts-differ</c>: "quý I nhận 461 hồ sơ; quý II nhận 404 hồ sơ; quý III ...; quý IV ...", in a sentence or in the rows of a table: what came in by quarters makes up what the report says came in, where
/// all quarters of its period are named.
/// </summary>
public sealed class QuartersAddUp : ISecondLook
{
    private const string Received = "dossiers.received";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PartsDiffer];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var quarters = ReportedPeriod.Of(evidence)?.Period switch
        {
            { Kind: PeriodKind.Year } => 4,
            { Kind: PeriodKind.Months, Part: 9 } => 3,
            { Kind: PeriodKind.Half, Part: 1 } => 2,
            _ => 0,
        };
        var totals = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Indicator: Received, Field.Length: 0, Value: > 0 }).ToList();
        if (quarters == 0 || totals.Count == 0)
            yield break;
        var known = evidence.Figures.Where(figure => figure.Field.Length == 0 && figure.Unit != "%" && figure.Value is not null).Select(figure => figure.Value!.Value).Concat(evidence.Unclaimed.Select(number => NumberLexer.Read(number.Raw, count: true)?.Value ?? 0)).ToHashSet();
        var taken = rules.Words(WordList.TakenIn);
        foreach (var row in ReadSentences.Of(evidence, rules).Where(sentence => !rules.Narrative.NeverInSentence.Any(other => other.IsIn(sentence.Words))).Select(sentence => InSentence(sentence, taken)).Concat(InTables(evidence, taken)))
        {
            if (row is null || row.Count != quarters || !Enumerable.Range(1, quarters).All(quarter => row.Exists(part => part.Quarter == quarter)))
                continue;
            var sum = row.Sum(part => part.Value);
            if (known.Contains(sum))
                yield return Outcome.Passed;
            else if (totals.MinBy(total => Math.Abs(total.Value!.Value - sum)) is { Value: { } nearest } total && Math.Abs(nearest - sum) * 4 <= nearest)
                yield return new Outcome.Failed(Differs(row, sum, total, rules));
        }
    }

    /// <summary>What a quarter counts.</summary>
    private sealed record Part(int Quarter, decimal Value, Side Side);

    private static List<Part>? InSentence(Sentence sentence, IReadOnlyList<string> taken)
    {
        if (!taken.Any(word => Words.Contains(sentence.Words, word)))
            return null;
        var parts = new List<Part>();
        foreach (var number in sentence.Numbers.Where(number => number.IsCount))
            if (PeriodLexer.Scan(sentence.Lead(number)) is [.., { Period: { Kind: PeriodKind.Quarter, Part: var quarter } }] && number.Unit is UnitKeys.Dossiers or "")
                parts.Add(new Part(quarter, number.Value, sentence.Side(number)));
        return parts;
    }

    private static IEnumerable<List<Part>?> InTables(Evidence evidence, IReadOnlyList<string> taken)
    {
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not Table table || !evidence.Outline.ReportsResultsAt(i))
                continue;
            for (var column = 1; column < table.ColumnCount; column++)
                if (table.At(0, column) is { } header && taken.Any(word => Words.Contains(header.Text.Folded, word)))
                    yield return [.. Enumerable.Range(1, table.RowCount - 1).Select(row => InRow(table, row, column, evidence.Outline.NumberAt(i))).OfType<Part>()];
        }
    }

    private static Part? InRow(Table table, int row, int column, string section) =>
        table.At(row, 0) is { } label && PeriodLexer.Scan(label.Text.Folded) is [{ Start: 0, Period: { Kind: PeriodKind.Quarter, Part: var quarter } } said] && said.Length >= label.Text.Folded.TrimEnd().Length
        && table.At(row, column) is { } cell && NumberLexer.Read(cell.Text.Folded.Trim(), count: true) is { Decimals: 0, Ambiguous: false } number ? new Part(quarter, number.Value, new Side($"{label.Text.Printed.Trim()}: {cell.Text.Printed.Trim()}", cell.Location, section)) : null;

    private static Discrepancy Differs(List<Part> parts, decimal sum, Figure total, RulePack rules)
    {
        var (name, here, there) = (Phrases.Name(total, rules), Phrases.Place(total), Phrases.Place(parts[0].Side.Location, parts[0].Side.Section));
        var added = string.Join(" + ", parts.OrderBy(part => part.Quarter).Select(part => Phrases.Vietnamese(part.Value)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PartsDiffer,
            Message = new(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(total)} ({here.Vietnamese}), nhưng các quý kể ở {there.Vietnamese} cộng lại: {added} = {Phrases.Vietnamese(sum)}.",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(total)} ({here.English}), but the quarters in {there.English} add up to {added} = {Phrases.English(sum)}."),
            Sides = [Phrases.Side(total), .. parts.Select(part => part.Side)],
            Found = $"{Phrases.Id(total)} = {Phrases.Printed(total)}; {added}",
            Expected = Phrases.Vietnamese(sum),
            Excerpt = parts[0].Side.What,
            Key = $"quarters {total.Section}",
        };
    }
}
