using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>part/exceeds-whole</c> of what a table of the text remarks beside its counts: "Hộ tịch | 131 | trực tuyến 146". The remark is words and one number; it is a part of what the row counts, and so no more than the largest count of the row.
/// </summary>
public sealed class RemarksAreWithin : ISecondLook
{
    /// <summary>Longer remarks are sentences of their own.</summary>
    private const int Longest = 40;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ExceedsWhole];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (parts, others, words) = (rules.Words(WordList.BracketedPart), rules.Words(WordList.BesideParts).Concat(rules.Words(WordList.Measure)).Concat(rules.Words(WordList.NumberedThing)).ToList(), new StatementWords(rules));
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
            if (evidence.Document.Blocks[i] is Table table)
                for (var row = 1; row < table.RowCount; row++)
                {
                    var cells = table.Row(row).ToList();
                    var counts = cells.Where(cell => cell.Column > 0 && Count(cell.Text) is not null && CountsDossiers(table, cell, words)).ToList();
                    if (counts.MaxBy(cell => Count(cell.Text)) is not { } whole || Count(whole.Text) is not { } most)
                        continue;
                    foreach (var cell in cells)
                        if (Remarked(cell.Text.Folded, parts, others) is { } part)
                            yield return part <= most ? Outcome.Passed : new Outcome.Failed(Larger(cell, whole, part, most, evidence.Outline.NumberAt(i)));
                }
    }

    /// <summary>A cell that is a number and nothing else.</summary>
    private static decimal? Count(Text text) => text.Printed.Trim() is var said && said.Length > 0 && said.All(c => char.IsAsciiDigit(c) || c == '.') ? NumberLexer.Read(said, count: true)?.Value : null;

    /// <summary>The head of its column says that it counts what came in, or dossiers of any kind.</summary>
    private static bool CountsDossiers(Table table, Cell cell, StatementWords words) =>
        Enumerable.Range(0, cell.Row).Select(row => table.At(row, cell.Column)?.Text.Folded ?? "").Where(head => !head.AsSpan().ContainsAnyInRange('0', '9')).Any(head => StatementWords.Any(words.CountsAll, head) || StatementWords.Any(words.CountedThings, head));

    /// <summary>"trực tuyến 146", "146 hồ sơ trực tuyến": the one number of a remark that names a part; null where it holds a share, a date, a time or more numbers.</summary>
    private static decimal? Remarked(string folded, IReadOnlyList<string> parts, List<string> others)
    {
        var said = folded.Trim();
        if (said.Length > Longest || said.AsSpan().IndexOfAny("%/") >= 0 || !parts.Any(part => Words.Contains(said, part)) || others.Any(word => Words.Contains(said, word)))
            return null;
        var tokens = NumberLexer.Scan(said).ToList();
        return tokens is [var only] ? NumberLexer.Read(said.Substring(only.Start, only.Length), count: true) is { Decimals: 0, Ambiguous: false } number ? number.Value : null : null;
    }

    private static Discrepancy Larger(Cell part, Cell whole, decimal value, decimal most, string section)
    {
        var place = Phrases.Place(part.Location, section);
        var said = part.Text.Printed.Trim();
        return new Discrepancy
        {
            Kind = Checks.Kinds.ExceedsWhole,
            Message = new($"\"{said}\" ({place.Vietnamese}): số {Phrases.Vietnamese(value)} lớn hơn số {Phrases.Vietnamese(most)} của cùng dòng trong bảng.", $"\"{said}\" ({place.English}): the part {Phrases.English(value)} is larger than the {Phrases.English(most)} that its row of the table counts."),
            Sides = [new Side(said, part.Location, section), new Side(whole.Text.Printed.Trim(), whole.Location, section)],
            Found = $"{Phrases.English(value)} > {Phrases.English(most)}",
            Expected = $"<= {Phrases.English(most)}",
            Excerpt = said,
            Key = $"remark {section} {part.Row}",
        };
    }
}
