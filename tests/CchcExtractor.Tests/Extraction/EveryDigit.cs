using System.Text.RegularExpressions;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tidying;

namespace CchcExtractor.Tests.Extraction;

/// <summary>
/// Where every group of digits of a report's narrative went: into a figure, into the list of numbers that nobody claimed, or into something that is known to be
/// no figure (a date, a document's number, a list mark, a code such as A4). What is none of these was lost in silence.
/// </summary>
internal static partial class EveryDigit
{
    /// <summary>The groups that went nowhere, each with its surroundings, and how many there are in all.</summary>
    public static (List<string> Lost, int All) In(Document read, RulePack rules)
    {
        var document = Tidy.Up(read);
        var evidence = Gather.From(document, rules);
        var places = evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Location)
            .Concat(evidence.Unclaimed.Select(number => number.Location)).Select(location => Place().Match(location.Path)).Where(match => match.Success)
            .ToLookup(match => match.Groups[1].Value, match => (From: int.Parse(match.Groups[2].ValueSpan) - 1, To: int.Parse(match.Groups[3].ValueSpan)));
        var (lost, all) = (new List<string>(), 0);
        for (var i = evidence.Parts.Body; i < evidence.Parts.Signature; i++)
            foreach (var (text, location, mark) in Texts(document.Blocks[i]))
            {
                var known = new TakenSpans(rules).In(text.Folded).Select(span => text.ToPrinted(span.Start, span.Length)).Select(span => (From: span.Start, To: span.Start + span.Length))
                    .Concat(places[location.Path]).ToList();
                foreach (Match digits in Digits().Matches(text.Printed))
                {
                    all++;
                    if (!known.Exists(span => span.From < digits.Index + digits.Length && digits.Index < span.To) && !IsMark(text.Printed, digits, mark) && !IsCode(text.Printed, digits))
                        lost.Add($"{location}: {text.Printed[Math.Max(0, digits.Index - 30)..digits.Index]}>{digits.Value}<{text.Printed[(digits.Index + digits.Length)..Math.Min(text.Printed.Length, digits.Index + digits.Length + 30)]}");
                }
            }

        return (lost, all);
    }

    private static IEnumerable<(Text Text, Location Location, int Mark)> Texts(Block block)
    {
        if (block is TextBlock said)
            return [(said.Text, said.Location, said is Heading heading ? said.Text.Printed.Length - heading.Title.Printed.Length : 0)];
        if (block is not Table table)
            return [];

        // a column of row numbers, and a row of column numbers, count nothing
        var ordinals = Enumerable.Range(0, table.ColumnCount).Where(column => table.At(0, column)?.Text.Folded is "tt" or "stt" or "số tt").ToHashSet();
        return table.Cells.Where(cell => !ordinals.Contains(cell.Column) && !IsNumbering(table, cell.Row)).Select(cell => (cell.Text, cell.Location, 0));
    }

    private static bool IsNumbering(Table table, int row) =>
        table.Row(row).Where(cell => !cell.IsBlank).Select(cell => cell.Text.Folded.Trim('(', ')')).Select((said, i) => said == $"{i + 1}").All(same => same);

    /// <summary>"1.", "2.1", "a) 1)", "(3)" at the head of a line.</summary>
    private static bool IsMark(string printed, Match digits, int heading) =>
        digits.Index + digits.Length <= heading || Mark().Match(printed) is { Success: true } mark && digits.Index + digits.Length <= mark.Length;

    /// <summary>A letter stands right before or behind: A4, 4G, Z01.</summary>
    private static bool IsCode(string printed, Match digits) =>
        (digits.Index > 0 && (char.IsLetter(printed[digits.Index - 1]) || printed[digits.Index - 1] == '_'))
        || (digits.Index + digits.Length < printed.Length && (char.IsLetter(printed[digits.Index + digits.Length]) || printed[digits.Index + digits.Length] == '_'));

    [GeneratedRegex(@"^(.*)/characters (\d+)-(\d+)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[\s\-+*•–(]*(?:[IVX]+\.|[a-zđ][.)])?\s*\(?\d{1,2}(?:\.\d{1,2})*\s*[.)/:\-]?(?=\s|\)|$|\D)")]
    private static partial Regex Mark();
}
