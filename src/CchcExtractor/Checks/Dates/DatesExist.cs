using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary><c>date/invalid</c>: a day that no calendar has (<c>31/4/2023</c>), of a cited document or anywhere else in the text.</summary>
public sealed class DatesExist : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.DateInvalid];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (told, corrected) = (new HashSet<string>(StringComparer.Ordinal), rules.Words(WordList.CorrectedSlip));
        foreach (var citation in evidence.Citations.Where(citation => citation.DateRaw is not null))
        {
            var folded = Folding.Fold(citation.DateRaw!);
            if (citation.Date is not null || !(DateLexer.Scan("ngày " + folded).Any(date => date.Impossible) || HasNought(folded)))
                yield return Outcome.Passed;
            else if (told.Add(Digits(folded)))
                yield return Failed(citation.DateRaw!, CitedDocument.Full(citation), CitedDocument.Side(citation), citation.Excerpt, CitedDocument.Key(citation));
        }

        for (var i = 0; i < evidence.Document.Blocks.Count; i++)
        {
            foreach (var block in Texts(evidence.Document.Blocks[i]))
                foreach (var date in DateLexer.Scan(block.Text.Folded).Where(date => date is { Impossible: true, Year: > 0 }))
                {
                    var (start, length) = block.Text.ToPrinted(date.Start, date.Length);
                    var raw = block.Text.Printed.Substring(start, length);
                    // "9 - 20/10": from the 9th to the 20th
                    if (raw.Contains('/') && raw.AsSpan().IndexOfAny("-–") >= 0)
                        continue;
                    // "ghi nhầm ngày họp (ghi 31/6/2021, sửa lại là 30/6/2021)": the report itself says that it was wrong
                    if (corrected.Any(word => Words.Contains(block.Text.Folded, word)))
                        continue;
                    var section = evidence.Outline.NumberAt(i);
                    if (told.Add(Digits(Folding.Fold(raw))))
                        yield return Failed(raw, $"ngày {raw}", new Side(raw, block.Location.Characters(start, length), section), block.Text.Printed, $"text {section}");
                }
        }
    }

    /// <summary>A paragraph; of a table those in its cells: the letterhead is often one.</summary>
    private static IEnumerable<TextBlock> Texts(Block block) => block switch
    {
        TextBlock text => [text],
        Table table => table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>(),
        _ => [],
    };

    /// <summary>"00/06/2018": a nought is printed where a blank would be left.</summary>
    private static bool HasNought(string folded) => folded.Split(['/', '.', '-'], StringSplitOptions.TrimEntries) is [var day, var month, { Length: 4 }] && (day is "00" or "0" || month is "00" or "0");

    /// <summary>One date in two spellings of its blanks is one finding.</summary>
    private static string Digits(string folded) => string.Concat(folded.Where(char.IsAsciiDigit));

    /// <summary>Which part of it cannot be: "tháng 13", "tháng 4 chỉ có 30 ngày"; null where that is not plain.</summary>
    private static Wording? Why(string raw)
    {
        if (raw.Split([.. raw.Where(sign => !char.IsAsciiDigit(sign)).Distinct()], StringSplitOptions.RemoveEmptyEntries) is not [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 4 } third])
            return null;
        var (day, month, year) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture), int.Parse(third, CultureInfo.InvariantCulture));
        if (month > MonthsOfYear)
            return day is >= 1 and <= MonthsOfYear ? new("năm chỉ có 12 tháng; có thể ghi đảo ngày và tháng", "a year has twelve months; day and month may be swapped") : new("năm chỉ có 12 tháng", "a year has twelve months");
        return month > 0 && year > 0 && DateTime.DaysInMonth(year, month) is var days && day > days ? new($"tháng {month} năm {year} chỉ có {days} ngày", $"that month has {days} days") : null;
    }

    private const int MonthsOfYear = 12;

    private static Outcome.Failed Failed(string raw, string name, Side side, string excerpt, string key)
    {
        var place = Phrases.Place(side.Location, side.Section, excerpt);
        var why = Why(raw) ?? new("không có ngày này trong lịch", "there is no such day");
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.DateInvalid,
            Message = new($"{Phrases.Capital(place.Vietnamese)} ghi {name}, nhưng {why.Vietnamese}.", $"{Phrases.Capital(place.English)} says {name}, but {why.English}."),
            Sides = [side],
            Found = raw,
            Expected = "một ngày có thật",
            Excerpt = excerpt,
            Key = key,
        });
    }
}
