using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Extraction.Periods;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;
using CchcExtractor.Units;

namespace CchcExtractor.Extraction.Letterhead;

/// <summary>
/// Reads letterhead, title and signature. Where the letterhead is lost (readers and printers drop it) the names come from the place line, the
/// preamble and the body; what nobody says stays null.
/// </summary>
public static class ReadLetterhead
{
    private const string NumberWord = "số ";

    /// <summary>No letterhead has more lines; where none is found the first block may be anything.</summary>
    private const int MostLines = 60;

    /// <summary>The metadata of a report. <paramref name="periods"/> as <see cref="ReadPeriods"/> found them.</summary>
    public static Metadata From(Document document, ReportParts parts, IReadOnlyList<PeriodMention> periods, RulePack rules)
    {
        var head = Cleaned(Lines.Of(document, 0, parts.Title + 1).Take(MostLines), rules.Letterhead);
        var (number, symbol, afterNumber) = Number(head);
        var (place, date) = PlaceAndDate(head, afterNumber, rules.Letterhead);
        var units = new IssuingUnit(document, parts, head, place, rules);
        var window = DataWindow.Find(document, parts);
        var period = Period(periods, date);
        var (signer, title) = ReadSignature.From(document, parts, rules);
        var districts = rules.Letterhead.NoDistrictsFrom is not { } day || date is null || date < day || (window?.To ?? LastDay(period) ?? date) < day;
        var days = new[] { date, window?.To, LastDay(period) }.OfType<DateOnly>().Distinct();
        return new Metadata
        {
            Agency = units.Agency,
            Commune = units.Commune,
            District = districts ? units.District : null,
            Province = units.Province,
            Number = number,
            Symbol = symbol,
            Place = place,
            Date = date,
            Period = period,
            DataFrom = window?.From,
            DataTo = window?.To,
            Signer = signer,
            SignerTitle = title,
            Codes = units.NamedCommune is null && units.NamedDistrict is null && units.NamedProvince is null
                ? UnitCodes.None
                : rules.Units.Value.CodesOf(units.NamedCommune, districts ? units.NamedDistrict : null, units.NamedProvince, days),
        };
    }

    /// <summary>The lines without national name and motto, which lines that were read across both columns carry in their middle.</summary>
    private static List<Line> Cleaned(IEnumerable<Line> lines, LetterheadRules rules)
    {
        var cleaned = new List<Line>();
        foreach (var line in lines)
        {
            var from = 0;
            foreach (var motto in rules.Mottos.SelectMany(pattern => pattern.FindAll(line.Folded)).OrderBy(match => match.Start))
            {
                Add(line, from, motto.Start);
                from = motto.End;
            }

            Add(line, from, line.Folded.Length);
        }

        return cleaned;

        void Add(Line line, int from, int to)
        {
            if (to > from && new Text(line.Text.PrintedAt(from, to - from)) is { IsBlank: false } text)
                cleaned.Add(from == 0 && to == line.Folded.Length ? line : line with { Text = text });
        }
    }

    private static (string? Number, string? Symbol, (Line Line, int End)? After) Number(IReadOnlyList<Line> head)
    {
        foreach (var line in head)
            foreach (var token in DocumentNumberLexer.Scan(line.Folded))
            {
                var number = token.NumberLength == 0 ? null : Printed(line.Text, token.Start, token.NumberLength);
                return (number, Printed(line.Text, token.SymbolStart, token.End - token.SymbolStart), (line, token.End));
            }

        // "Số:" in one cell or line and "/BC-UBND" in the next
        foreach (var line in head)
            if (line.Folded[0] is '/' or '.' or '…' or '_')
                foreach (var token in DocumentNumberLexer.Scan(NumberWord + line.Folded))
                    return (null, Printed(line.Text, token.SymbolStart - NumberWord.Length, token.End - token.SymbolStart), (line, token.End - NumberWord.Length));
        return (null, null, null);
    }

    private static string Printed(Text text, int start, int length) => string.Concat(Composition.Compose(text.PrintedAt(start, length)).Where(c => !char.IsWhiteSpace(c)).Select(c => c is '–' or '—' or '‐' or '‑' or '−' ? '-' : c));

    private static (string? Place, DateOnly? Date) PlaceAndDate(IReadOnlyList<Line> head, (Line Line, int End)? number, LetterheadRules rules)
    {
        foreach (var line in head.Concat(BrokenDates(head)))
            foreach (var token in DateLexer.Scan(line.Folded))
            {
                var from = number is { } after && ReferenceEquals(after.Line, line) && after.End <= token.Start ? after.End : 0;
                var before = line.Folded[from..token.Start].TrimEnd();
                if (rules.NotDated.Any(pattern => pattern.IsIn(before)))
                    continue;
                if (before.EndsWith("ngày", StringComparison.Ordinal))
                    before = before[..^4].TrimEnd();
                var place = Composition.Compose(line.Text.PrintedAt(from, before.TrimEnd(',', ' ').Length)).Trim(' ', ',', '.', ':', '\u00A0');
                return (place.Length == 0 || Lines.Is(Folding.Fold(place), rules.NotNames) ? null : UnitNames.TitleCase(place), (token.Year > 0 ? token : token with { Year = LoneYear(head) }).Date);
            }

        return (null, null);
    }

    /// <summary>"..., ngày 21 tháng" and "11 năm 2025" below it: two lines that a narrow column broke, as one.</summary>
    private static IEnumerable<Line> BrokenDates(IReadOnlyList<Line> head)
    {
        for (var i = 0; i + 1 < head.Count; i++)
            if (char.IsAsciiDigit(head[i + 1].Folded[0]) && DateLexer.EndsInsideDate(head[i].Folded))
                yield return head[i] with { Text = new Text($"{head[i].Text.Printed.TrimEnd()} {head[i + 1].Text.Printed.TrimStart()}") };
    }

    /// <summary>The year of a date whose line broke before it; 0 where no line is a year alone.</summary>
    private static int LoneYear(IReadOnlyList<Line> head)
    {
        foreach (var line in head)
            if (line.Folded is ['1' or '2', '0' or '9', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones))
                return int.Parse(line.Folded, NumberStyles.None, CultureInfo.InvariantCulture);
        return 0;
    }

    private static Period? Period(IReadOnlyList<PeriodMention> periods, DateOnly? date)
    {
        foreach (var part in (ReadOnlySpan<PeriodPart>)[PeriodPart.Title, PeriodPart.Preamble, PeriodPart.Closing, PeriodPart.Appendix])
            if (periods.FirstOrDefault(mention => mention.Part == part && !mention.Outlook) is { } mention)
                return mention.Period.Year > 0 ? mention.Period : Dated(mention.Period, periods, date);
        return null;
    }

    private static DateOnly? LastDay(Period? period)
    {
        if (period is not { Year: > 0 })
            return null;
        var month = period.Kind switch
        {
            PeriodKind.Quarter => period.Part * 3,
            PeriodKind.Half => period.Part * 6,
            PeriodKind.Month or PeriodKind.Months => period.Part,
            _ => 12,
        };
        return new DateOnly(period.Kind == PeriodKind.Years ? period.Part : period.Year, month, DateTime.DaysInMonth(period.Year, month));
    }

    /// <summary>A period whose year is left out: another mention of it gives the year, else the date of the report does.</summary>
    private static Period? Dated(Period period, IReadOnlyList<PeriodMention> periods, DateOnly? date)
    {
        var year = periods.FirstOrDefault(mention => !mention.Outlook && mention.Period.Year > 0 && mention.Period.Kind == period.Kind && mention.Period.Part == period.Part)?.Period.Year
            ?? (date is { } day ? day.Year - (day.Month <= 2 && period is { Kind: PeriodKind.Quarter, Part: 4 } or { Kind: PeriodKind.Year } or { Kind: PeriodKind.Month, Part: 12 } ? 1 : 0) : null);
        return year is { } found ? period with { Year = found } : null;
    }
}
