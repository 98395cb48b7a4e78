using System.Globalization;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>
/// <c>date/number-order</c>: an office numbers its documents of one type through the year, so a higher number cannot carry a clearly earlier date,
/// and a document of the last year's first months that would stand in this year's row, near in number and in day, means that its year is mistyped. The fewest documents
/// that put the rest in order are the findings. Only documents whose issuer is known are compared.
/// </summary>
public sealed class NumbersFollowDates : ICheck
{
    /// <summary>Numbers are drawn before a document is signed, so two or three days of disorder are ordinary.</summary>
    private const int DaysOfGrace = 3;

    /// <summary>No office draws a number and lets so many others go out before it.</summary>
    private const int NumbersOfGrace = 5;

    /// <summary>Whoever mistypes the year writes the old one, and does so in its first months.</summary>
    private const int LastMonthOfOldYears = 3;

    /// <summary>From here on plans for the coming year are issued.</summary>
    private const int FirstMonthOfComing = 11;

    /// <summary>A document of last year stands in this year's row where numbers so near to its own were given ...</summary>
    private const int NearNumbers = 5;

    /// <summary>... on days so near to its day.</summary>
    private const int NearDays = 31;

    /// <summary>No commune cites so many documents of one row; more of them are not compared, each with each.</summary>
    private const int MostInRow = 300;

    /// <summary>Among more documents nobody looks for two whose dates were exchanged.</summary>
    private const int MostExchanged = 40;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.DateNumberOrder];

    private sealed record Item(Citation Citation, int Number, DateOnly Date);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var items = evidence.Citations
            .Where(citation => citation.Date is { } date && !(date > evidence.Metadata.Date) && CitedDocument.Number(citation) is not null && CitedDocument.Issuer(citation).Length > 0 && !FormerCommunes.IsOf(citation, rules) && !IsReplaced(citation, rules))
            .Concat(Itself(evidence, rules)).Select(citation => new Item(citation, CitedDocument.Number(citation)!.Value, citation.Date!.Value)).ToList();
        foreach (var series in items.GroupBy(item => (item.Citation.Type, CitedDocument.Key(item.Citation)[(CitedDocument.Key(item.Citation).IndexOf('/') + 1)..], CitedDocument.Issuer(item.Citation, evidence))))
        {
            if (series.Count() > MostInRow)
            {
                yield return Outcome.NotEvaluated;
                continue;
            }

            var years = series.GroupBy(item => item.Date.Year).Select(year => year.DistinctBy(item => (item.Number, item.Date)).ToList()).ToList();
            foreach (var outcome in years.SelectMany(InOneYear).Concat(AcrossYears(years, evidence, rules)))
                yield return outcome;
        }
    }

    /// <summary>"Quyết định số 11 ngày 22/01/2018, thay Quyết định số 07 ngày 19/01/2017": the older one is of its own year.</summary>
    private static bool IsReplaced(Citation citation, RulePack rules) =>
        (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw)) is var (sentence, raw) && raw.Length > 0 && sentence.IndexOf(raw, StringComparison.Ordinal) is > 0 and var at && rules.Words(WordList.Replaces).Any(word => Words.EndsWith(sentence[..at].TrimEnd(' '), word));

    /// <summary>The report itself stands in the row of the commune's reports.</summary>
    private static IEnumerable<Citation> Itself(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata is not { Date: { } issued, Number: { Length: > 0 } number, Symbol: { Length: > 0 } symbol } || rules.Vocabulary("document_types").ByKey("bc") is not { } report)
            yield break;
        var side = IssueDate.Side(evidence, issued);
        var itself = new Citation { Type = report.Name, Number = number, Symbol = symbol, Date = issued, Own = true, Location = side.Location, Excerpt = $"{number}/{symbol}" };
        if (CitedDocument.Number(itself) is not null)
            yield return itself;
    }

    private static IEnumerable<Outcome> InOneYear(List<Item> items)
    {
        items = items.FindAll(item => !IsOfLargerBody(item, items));
        var left = items.GroupBy(item => item.Number).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        if (left.Count > 1)
            yield return Outcome.Passed;
        var odd = Removed(left);
        if (odd.Count > 1 && Exchanged(left) is { } pair)
        {
            yield return Failed(pair.One, pair.Other, new(
                $"Số {pair.One.Number} và số {pair.Other.Number} có thể đã ghi lẫn ngày cho nhau; {Register(pair.One)}.", "With the dates of these two exchanged, all are in order; they may have been swapped."));
            yield break;
        }

        foreach (var (item, other) in odd)
            yield return Failed(item, other, new(
                $"Số {item.Number} {(item.Number > other.Number ? "lớn" : "nhỏ")} hơn số {other.Number} nhưng lại ghi ngày {(item.Number > other.Number ? "sớm" : "muộn")} hơn. Có thể ghi nhầm số hoặc ngày; {Register(item)}.",
                $"Its number is {(item.Number > other.Number ? "higher" : "lower")} but its date {(item.Number > other.Number ? "earlier" : "later")}; one of the dates or numbers may be mistyped."));
    }

    /// <summary>Only a body's own documents stand in its register.</summary>
    private static string Register(Item item) => item.Citation.Own ? "đề nghị đối chiếu sổ đăng ký văn bản đi" : "đề nghị đối chiếu bản gốc";

    /// <summary>"được điều động về UBND huyện theo Quyết định số 611/QĐ-UBND ngày 16/01/2025" among the 22 of March: no body is so far in one row, so it is of another that nobody names.</summary>
    private static bool IsOfLargerBody(Item item, List<Item> row) =>
        item.Citation.Issuer.Length == 0 && item.Number >= FewestOfLargerBody && row.Where(other => other != item && other.Number != item.Number).ToList() is { Count: > 0 } others && others.TrueForAll(other => other.Number * TimesOfLargerBody <= item.Number);

    private const int FewestOfLargerBody = 500;

    /// <summary>So many times the number of any other of its row.</summary>
    private const int TimesOfLargerBody = 8;

    /// <summary>The fewest documents without which the rest is in order, as far as taking the worst away each time finds them.</summary>
    private static List<(Item Item, Item Other)> Removed(List<Item> items)
    {
        var (left, odd) = (new List<Item>(items), new List<(Item, Item)>());
        while (true)
        {
            var worst = left.Select(item => (item, others: left.Where(other => Against(item, other)).ToList())).OrderByDescending(pair => pair.others.Count).FirstOrDefault();
            if (worst.others is not { Count: > 0 })
                return odd;
            left.Remove(worst.item);
            odd.Add((worst.item, worst.others.OrderBy(item => Math.Abs(item.Number - worst.item.Number)).First()));
        }
    }

    /// <summary>The two documents of which one has the other's date, if that explains all of the disorder.</summary>
    private static (Item One, Item Other)? Exchanged(List<Item> items)
    {
        if (items.Count > MostExchanged)
            return null;
        foreach (var one in items)
            foreach (var other in items.Where(other => other.Number > one.Number && Against(one, other)))
            {
                var mended = items.Select(item => item == one ? item with { Date = other.Date } : item == other ? item with { Date = one.Date } : item).ToList();
                if (!mended.Any(item => mended.Any(second => Against(item, second))))
                    return (other, one);
            }

        return null;
    }

    private static bool Against(Item one, Item other) => one.Number != other.Number && one.Number < other.Number == one.Date > other.Date && Math.Abs(one.Date.DayNumber - other.Date.DayNumber) is var days && (days > DaysOfGrace || (days > 1 && Math.Abs(one.Number - other.Number) > NumbersOfGrace));

    /// <summary>
    /// Whoever mistypes a year writes the last one, in the first months of the new. Found only where the document is the one of its year, names no
    /// older year and no stretch of years in its subject, is not cited as an older one, and with this year's date fits the row.
    /// </summary>
    private static IEnumerable<Outcome> AcrossYears(List<List<Item>> years, Evidence evidence, RulePack rules)
    {
        if (ReportedPeriod.Of(evidence)?.Period.Year is not { } reported)
            yield break;
        var current = years.Find(year => year[0].Date.Year == reported) ?? [];
        // plans of the end of last year are for this one
        if (years.Find(year => year[0].Date.Year == reported - 1)?.FindAll(item => item.Date.Month < FirstMonthOfComing) is not [var odd] || IsForOlderYears(odd, reported, rules) || NamesItsYear(odd) || LookedBack.IsMeant(Folding.Fold(odd.Citation.Excerpt), odd.Date.Year, rules) || LookedBack.GoesOn(odd.Citation, rules))
            yield break;
        var mended = odd with { Date = odd.Date.AddYears(1) };
        var neighbour = current.Where(item => Math.Abs(item.Number - odd.Number) is > 0 and <= NearNumbers && Math.Abs(item.Date.DayNumber - mended.Date.DayNumber) <= NearDays)
            .OrderBy(item => Math.Abs(item.Number - odd.Number)).FirstOrDefault();
        var between = IsBetween(mended, current);
        neighbour ??= between ? current.MinBy(item => Math.Abs(item.Number - odd.Number)) : null;
        // later in the year both neighbours must tell, or its subject
        if (odd.Date.Month > LastMonthOfOldYears && !(between || (odd.Citation.Own && Words.Contains(Folding.Fold(odd.Citation.Subject), $"năm {reported}"))))
            yield break;
        if (neighbour is not null && !current.Exists(item => Against(item, mended) || item.Number == odd.Number))
            yield return Failed(odd, neighbour, new(
                $"Với năm {reported} thì văn bản đứng đúng thứ tự; có thể gõ nhầm năm.", $"With {reported} for its year it would stand in order; the year may be mistyped."));
    }

    /// <summary>Of the row's documents one with a lower number was issued before it and one with a higher number after it.</summary>
    private static bool IsBetween(Item item, List<Item> row) =>
        row.Exists(other => other.Number < item.Number && other.Date <= item.Date) && row.Exists(other => other.Number > item.Number && other.Date >= item.Date);

    private static bool IsForOlderYears(Item item, int reported, RulePack rules)
    {
        var subject = Folding.Fold(item.Citation.Subject);
        return Words.Contains(subject, $"năm {reported - 1}") || rules.Words(WordList.YearSpan).Any(word => Words.Contains(subject, word));
    }

    /// <summary>"Nhìn lại năm 2015: Kế hoạch số 03 ngày 12/01/2015 ...", "Chấm điểm 2015: ...": whoever writes the year twice means it.</summary>
    private static bool NamesItsYear(Item item)
    {
        var sentence = Folding.Fold(item.Citation.Excerpt).Replace(Folding.Fold(item.Citation.Raw), "", StringComparison.Ordinal);
        var year = item.Date.Year.ToString(CultureInfo.InvariantCulture);
        // in the date of another document it says nothing
        for (var at = Words.IndexOf(sentence, year); at >= 0; at = at + year.Length < sentence.Length ? Words.IndexOf(sentence, year, at + year.Length) : -1)
            if (at == 0 || sentence[at - 1] is not ('/' or '-' or '.'))
                return true;
        return false;
    }

    private static Outcome.Failed Failed(Item odd, Item other, Wording reason)
    {
        var (here, there) = (CitedDocument.Place(odd.Citation), CitedDocument.Place(other.Citation));
        var message = new Wording(
            $"{CitedDocument.Full(odd.Citation)} ({here.Vietnamese}) và {CitedDocument.Full(other.Citation)} ({there.Vietnamese}) có số và ngày không theo thứ tự.",
            $"{CitedDocument.Full(odd.Citation)} ({here.English}) and {CitedDocument.Full(other.Citation)} ({there.English}) run against each other.");
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.DateNumberOrder,
            Message = message.With(reason),
            Sides = [CitedDocument.Side(odd.Citation), CitedDocument.Side(other.Citation)],
            Found = CitedDocument.Dated(odd.Citation),
            Expected = $"{(odd.Number > other.Number ? ">=" : "<=")} {Phrases.Day(other.Date)} ({CitedDocument.Name(other.Citation)})",
            Excerpt = odd.Citation.Excerpt,
            Key = CitedDocument.Key(odd.Citation),
        });
    }
}
