using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// <c>period/contradiction</c>: the line under the appendix's title ("Kèm theo Báo cáo số 25 ngày 15/3/2023") names a report of another period than this
/// one. A day that is left blank, or differs by some weeks, is left alone: the line is typed before the day is known. Where it names this report by its number, another day is <c>date/number-conflict</c>.
/// </summary>
public sealed class AppendixBelongs : ICheck
{
    /// <summary>A report of the period before is at least a month older.</summary>
    private const int DaysOff = 25;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.PeriodContradiction, Checks.Kinds.DateNumberConflict];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        foreach (var outcome in Periods(evidence, rules))
            yield return outcome;
        if (evidence.Metadata.Date is not { } issued)
            yield break;
        var told = new HashSet<DateOnly>();
        for (var i = evidence.Parts.Appendix; i < evidence.Document.Blocks.Count; i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !rules.Words(WordList.AttachedTo).Any(word => Words.Contains(block.Text.Folded, word)))
                continue;
            // "(Số liệu từ 01/7/2025 đến 10/12/2025, kèm theo Báo cáo số 203 ngày 12/12/2025)": the day behind the words
            var attached = rules.Words(WordList.AttachedTo).Select(word => Words.IndexOf(block.Text.Folded, word)).Where(at => at >= 0).Min();
            if ((DateLexer.Scan(block.Text.Folded).Cast<DateToken?>().FirstOrDefault(token => token!.Value.Start >= attached) ?? DateLexer.Scan(block.Text.Folded).Cast<DateToken?>().FirstOrDefault()) is not { Date: { } date } found)
                yield return Outcome.NotEvaluated;
            else if (date != issued && Math.Abs(date.DayNumber - issued.DayNumber) <= DaysOff && IsThis(block.Text.Folded, evidence))
            {
                if (told.Add(date))
                    yield return new Outcome.Failed(Conflict(block, found.Start, found.Length, date, issued, evidence));
            }
            else if (Math.Abs(date.DayNumber - issued.DayNumber) <= DaysOff)
                yield return Outcome.Passed;
            else if (told.Add(date))
                yield return new Outcome.Failed(Other(block, found.Start, found.Length, date, issued, evidence));
        }
    }

    /// <summary>"(Kèm theo Báo cáo quý I/2022 của UBND xã Yên Sơn)" above the second form: those above the first are judged with the title of the appendix.</summary>
    private static IEnumerable<Outcome> Periods(Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence) is not { Period.Kind: not PeriodKind.Years } reported)
            yield break;
        var (isBelow, told) = (false, new HashSet<Period>());
        for (var i = evidence.Parts.Appendix; i < evidence.Document.Blocks.Count; i++)
        {
            isBelow |= evidence.Document.Blocks[i] is Table;
            if (!isBelow || evidence.Document.Blocks[i] is not TextBlock block || !rules.Words(WordList.AttachedTo).Any(word => Words.Contains(block.Text.Folded, word)) || PeriodLexer.Scan(block.Text.Folded).ToList() is not [{ Period: { Year: > 0, Kind: not PeriodKind.Years } said } token])
                continue;
            if (reported.Fits(said) || reported.Covers(said))
                yield return Outcome.Passed;
            else if (told.Add(said))
                yield return new Outcome.Failed(OtherPeriod(block, token, reported, evidence));
        }
    }

    private static Discrepancy OtherPeriod(TextBlock block, PeriodToken token, ReportedPeriod reported, Evidence evidence)
    {
        var (start, count) = block.Text.ToPrinted(token.Start, token.Length);
        var location = block.Location.Characters(start, count);
        var (raw, place, witness) = (block.Text.Printed.Substring(start, count), Phrases.Place(location, ""), reported.Witness(evidence));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PeriodContradiction,
            Message = new(
                $"Dòng kèm theo của phụ lục ghi \"{raw}\", nhưng báo cáo này là của {reported.Period.InVietnamese()}. Có thể còn sót lại từ báo cáo kỳ khác.",
                $"The line that attaches the appendix ({place.English}) says \"{raw}\", but the report is about {reported.Period}: \"{witness.What}\" ({Phrases.Place(witness.Location, witness.Section).English}). It may be left over from another period's report."),
            Sides = [new Side(raw, location), witness],
            Found = raw,
            Expected = reported.Period.ToString(),
            Excerpt = Phrases.Short(block.Text.Printed, 160),
            Key = "attached period",
        };
    }

    /// <summary>The line names this very report by its number and symbol.</summary>
    private static bool IsThis(string folded, Evidence evidence) =>
        evidence.Metadata is { Number: { Length: > 0 } number, Symbol: { Length: > 0 } symbol } && Squeezed(folded) is var line
        && line.IndexOf(Squeezed($"{number.TrimStart('0')}/{symbol}"), StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !char.IsAsciiDigit(line[at - 1]) || line[at - 1] == '0');

    private static string Squeezed(string text) => Folding.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static Discrepancy Conflict(TextBlock block, int at, int length, DateOnly date, DateOnly issued, Evidence evidence)
    {
        var (start, count) = block.Text.ToPrinted(at, length);
        var location = block.Location.Characters(start, count);
        var (place, own) = (Phrases.Place(location, ""), IssueDate.Side(evidence, issued));
        var name = $"{evidence.Metadata.Number}/{evidence.Metadata.Symbol}";
        return new Discrepancy
        {
            Kind = Checks.Kinds.DateNumberConflict,
            Message = new(
                $"Phụ lục ghi kèm theo Báo cáo số {name} ngày {Phrases.Day(date)}, nhưng báo cáo này (số {name}) ghi ngày ban hành {Phrases.Day(issued)}.",
                $"The appendix says that it belongs to report {name} of {Phrases.Day(date)} ({place.English}), but this very report of that number is dated {Phrases.Day(issued)} ({Phrases.Place(own.Location, own.Section).English})."),
            Sides = [new Side(block.Text.Printed.Substring(start, count), location), own],
            Found = $"{name} ngày {Phrases.Day(date)}",
            Expected = Phrases.Day(issued),
            Excerpt = Phrases.Short(block.Text.Printed, 160),
            Key = $"attached {CitedDocument.Key(new Citation { Type = "", Number = evidence.Metadata.Number, Symbol = evidence.Metadata.Symbol!, Location = location })}",
        };
    }

    private static Discrepancy Other(TextBlock block, int at, int length, DateOnly date, DateOnly issued, Evidence evidence)
    {
        var (start, count) = block.Text.ToPrinted(at, length);
        var location = block.Location.Characters(start, count);
        var (place, own) = (Phrases.Place(location, ""), IssueDate.Side(evidence, issued));
        return new Discrepancy
        {
            Kind = Checks.Kinds.PeriodContradiction,
            Message = new(
                $"Phụ lục ghi kèm theo báo cáo ngày {Phrases.Day(date)}, nhưng báo cáo này ghi ngày ban hành {Phrases.Day(issued)}. Dòng này có thể còn sót lại từ báo cáo kỳ khác.",
                $"The appendix says that it belongs to a report of {Phrases.Day(date)} ({place.English}), but this report is dated {Phrases.Day(issued)} ({Phrases.Place(own.Location, own.Section).English}). The line may be left over from another period's report."),
            Sides = [new Side(block.Text.Printed.Substring(start, count), location), own],
            Found = Phrases.Day(date),
            Expected = Phrases.Day(issued),
            Excerpt = Phrases.Short(block.Text.Printed, 160),
            Key = "attached",
        };
    }
}
