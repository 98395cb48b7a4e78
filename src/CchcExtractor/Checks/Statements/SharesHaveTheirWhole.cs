using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// <c>ratio/differs</c> without knowing of what a share is one: "Thu về 77 phiếu. Hài lòng 75 phiếu, đạt 84,7%", where of no number that the whole report prints 75 is 84,7%, and no two numbers around make that share.
/// (Of 22,000 counts with their share in 4,200 clean reports, in 364 no such number stood anywhere; nearly all of these are shares of something else, of other places or years, which are left out here.)
/// </summary>
public sealed class SharesHaveTheirWhole : ISecondLook
{
    /// <summary>Numbers around of which all quotients are tried; among more of them any share is found.</summary>
    private const int MostAround = 60;

    /// <summary>No report prints so many different numbers; each share is tried with all of them.</summary>
    private const int MostNumbers = 3000;

    private const int MostBetween = 40;

    private const int MostWordsOfUnit = 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, all, sentences) = (new StatementWords(rules), PrintedCounts.Of(evidence, rules).Anywhere, ReadSentences.Of(evidence, rules));
        // of so many numbers some one makes any share
        if (all.Count > MostNumbers)
            yield break;
        var rates = sentences.SelectMany(sentence => sentence.Numbers.Where(number => number.IsRate)).CountBy(number => number.Value).ToDictionary();
        foreach (var sentence in sentences)
            for (var i = 1; i < sentence.Numbers.Count; i++)
            {
                var (part, share) = (sentence.Numbers[i - 1], sentence.Numbers[i]);
                if (!part.IsCount || part.Value <= 0 || part.Unit == UnitKeys.Money || !share.IsRate || share.Value is <= 0 or > 100 || share.Printed is { Ambiguous: true } or { Approximate: true } || !IsShareOf(sentence, i, words) || IsOfOther(sentence, part, share, words))
                    continue;
                // "mức độ hài lòng qua 150 phiếu đạt 98,67%": a rate that is told elsewhere is that one said again
                if (rates[share.Value] > 1 || IsMade(sentence, part, share, all))
                    yield return Outcome.Passed;
                else
                    yield return Wholes(sentence, part, share) is { Count: > 0 } wholes ? new Outcome.Failed(Differs(sentence, part, share, wholes)) : Outcome.NotEvaluated;
            }
    }

    /// <summary>Nothing but its unit and words that open a share stands between the count and the share, and behind the share its sentence or clause ends.</summary>
    private static bool IsShareOf(Sentence sentence, int index, StatementWords words)
    {
        var (part, share) = (sentence.Numbers[index - 1], sentence.Numbers[index]);
        if (!sentence.EndsBehind(share) || !SharesHold.IsShareOf(sentence, part, share, words) || SharesHold.Grows(sentence, index, words))
            return false;
        var between = words.WithoutCommasOfNames(sentence.Between(part, share));
        var mark = between.LastIndexOfAny([',', '(', '=']);
        if (between.Length > MostBetween || (mark >= 0 && between.IndexOfAny([',', '(', '=']) != mark))
            return false;
        if (mark < 0)
            return share.Depth == part.Depth && StatementWords.BeforeEnd(words.OpensRate, between) is { } counted && counted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfUnit;
        return words.WithoutOpenings(between[(mark + 1)..]).Trim(' ').Length == 0 && (share.Depth == part.Depth || between[mark] == '(');
    }

    /// <summary>The sentence tells of a target, another period, somebody else, what grew, or what would be.</summary>
    private static bool IsOfOther(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words)
    {
        var (before, matter) = (sentence.Folded[sentence.Start..part.Start], sentence.Matter(share));
        return words.IsAbout(before) || words.TellsOfOther(sentence.Words) || IsOfYearBefore(before, share) || words.Compares(matter) || StatementWords.Any(words.Rounding, matter) || Texts.Words.Contains(matter, If);
    }

    /// <summary>"Năm 2023 khảo sát 250 phiếu đạt 95,2%": a sentence that a year opens may tell of that one, and of what its count is the whole.</summary>
    private static bool IsOfYearBefore(string before, PrintedNumber share) =>
        share.Printed.Decimals > 0 && Texts.PeriodLexer.Scan(Texts.Bullets.TrimStart(before)) is [{ Start: 0, Period.Kind: PeriodKind.Year }, ..];

    private const string If = "nếu";

    /// <summary>Some number of the report is the whole of the part, or some two numbers around make the share.</summary>
    private static bool IsMade(Sentence sentence, PrintedNumber part, PrintedNumber share, IReadOnlySet<decimal> all)
    {
        if (all.Any(whole => Fits(part.Value, whole)))
            return true;
        var (own, near) = (SharesHold.Values(sentence.Paragraph), SharesHold.Values(sentence.Nearby));
        if (near.Count > MostAround || Passages.Quotients.Unread(sentence.Folded).Any(whole => Fits(part.Value, whole)))
            return true;
        // "trực tuyến 7.267, đạt 97%, trực tiếp 225": each is a share of both together; or the share is that of what is left over
        return near.Exists(one => Fits(part.Value, part.Value + one) || own.Exists(other => Fits(part.Value, one + other) || Fits(part.Value, one - other) || Fits(part.Value + one, other)))
            || own.Exists(one => own.Exists(other => Fits(one, other))) || all.Any(whole => Fits(whole - part.Value, whole));

        bool Fits(decimal one, decimal of) => of > 0 && one > 0 && AsPrinted.Fits(one / of * 100, share.Printed);
    }

    /// <summary>What the part may be one of: a report that does not print the whole at all is not wrong.</summary>
    private static List<PrintedNumber> Wholes(Sentence sentence, PrintedNumber part, PrintedNumber share) =>
        sentence.Nearby.Where(number => number.IsCount && number != part && number.Value >= part.Value && number.Unit.Length > 1 && number.Unit == part.Unit).Concat(OfBoth(sentence, part, share)).DistinctBy(number => number.Value).TakeLast(MostShown).ToList();

    /// <summary>"lấy ý kiến 191 người; rất hài lòng 161, đạt 77,99%; hài lòng 30": with the next count it makes one before it, whatever they are counted in.</summary>
    private static IEnumerable<PrintedNumber> OfBoth(Sentence sentence, PrintedNumber part, PrintedNumber share) =>
        part.Value < FewestOfBoth ? [] : sentence.Paragraph.Where(whole => whole.IsCount && whole.End <= part.Start && sentence.Paragraph.FirstOrDefault(next => next.Start >= share.End && next.IsCount) is { Value: > 1 } rest && part.Value + rest.Value == whole.Value);

    /// <summary>Smaller counts make another by chance.</summary>
    private const decimal FewestOfBoth = 10;

    private static Discrepancy Differs(Sentence sentence, PrintedNumber part, PrintedNumber share, List<PrintedNumber> wholes)
    {
        var (place, printed, side) = (sentence.Place, sentence.Raw(share), sentence.Side(share));
        var tried = wholes.Select(whole => (Vietnamese: $"{sentence.Raw(part)}/{Phrases.Vietnamese(whole.Value)} = {Phrases.Vietnamese(part.Value / whole.Value * 100)}%", English: $"{sentence.Raw(part)}/{Phrases.English(whole.Value)} = {Phrases.English(part.Value / whole.Value * 100)}%")).ToList();
        var (shown, showing) = (string.Join("; ", tried.Select(one => one.Vietnamese)), string.Join("; ", tried.Select(one => one.English)));
        return new Discrepancy
        {
            Kind = Checks.Kinds.RatioDiffers,
            Message = new(
                $"\"{side.Quote}\" ({place.Vietnamese}): không số nào trong báo cáo làm mẫu số để {sentence.Raw(part)} thành {printed} ({shown}).",
                $"\"{side.Quote}\" ({place.English}): of no number in the report {sentence.Raw(part)} is {printed} ({showing})."),
            Sides = [side, sentence.Side(part), .. wholes.Select(sentence.Side)],
            Found = printed,
            Expected = shown,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }

    private const int MostShown = 2;
}
