using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>Tells older documents that are cited as such, so that their age is right.</summary>
internal static class LookedBack
{
    /// <summary>The sentence says that the document is over: summed up, replaced, of the year before.</summary>
    internal static bool IsOver(Citation citation, RulePack rules) => Says(citation, WordList.LookedBackAt, rules) || OpensWithYear(citation) || IsCarriedInto(citation, rules) || Item(citation) is var item && Words.Contains(item, Task) && Words.Contains(item, LeftOver);

    /// <summary>"Còn 1 nhiệm vụ của Kế hoạch CCHC năm 2013 (Kế hoạch số 71 ...) chuyển sang".</summary>
    private const string LeftOver = "chuyển sang";

    private const string Task = "nhiệm vụ";

    /// <summary>"có 23 nhiệm vụ, cuối năm hoàn thành 22; nhiệm vụ còn lại được chuyển sang kế hoạch năm nay": what comes of it is told in the same sentence.</summary>
    private static bool IsCarriedInto(Citation citation, RulePack rules) => Folding.Fold(citation.Excerpt) is var sentence && Words.Contains(sentence, Task) && rules.Words(WordList.CarriedIntoPlan).Any(word => Words.Contains(sentence, word));

    /// <summary>"Năm 2013, thực hiện Kế hoạch ... năm 2013, UBND xã đã hoàn thành 19/21 nhiệm vụ": what follows is told of that year. Not where the subject is all that stands there.</summary>
    private static bool OpensWithYear(Citation citation) =>
        WithoutMark(Bullets.TrimStart(Folding.Fold(citation.Excerpt))) is var sentence && PeriodLexer.Scan(sentence) is [{ Start: 0, Period.Kind: PeriodKind.Year } first, ..] && sentence.AsSpan(first.End).StartsWith(",")
        && citation.Date is { } date && (first.Period.Year == date.Year || first.Period.Year == date.Year + 1) && Words.Contains(Folding.Fold(citation.Subject), $"năm {first.Period.Year}");

    /// <summary>"g) Năm 2016, ...": without the letter or number of its item.</summary>
    private static string WithoutMark(string sentence) => sentence.IndexOfAny([')', '.']) is > 0 and < LongestMark and var end && sentence.AsSpan(0, end).IndexOf(' ') < 0 ? sentence[(end + 1)..].TrimStart(' ') : sentence;

    private const int LongestMark = 4;

    /// <summary>The sentence says that it goes on to be carried out.</summary>
    internal static bool GoesOn(Citation citation, RulePack rules) => Says(citation, WordList.StillCarriedOut, rules);

    /// <summary>A text about days of another year says so: it names the year, compares, or tells what was left of it.</summary>
    internal static bool IsMeant(string folded, int year, RulePack rules) => IsMeant(folded, folded, year, rules);

    /// <summary>The same, where only what stands near the days is about what was left of them.</summary>
    internal static bool IsMeant(string folded, string near, int year, RulePack rules) =>
        Words.Contains(folded, $"năm {year}") || Words.Contains(folded, "cùng kì") || rules.Words(WordList.LookedBackAt).Any(word => Words.Contains(folded, word)) || rules.Words(WordList.CarriedOver).Any(word => Words.Contains(near, word));

    private static bool Says(Citation citation, WordList list, RulePack rules) => $"{Item(citation)} {Folding.Fold(citation.Subject)}" is var sentence && rules.Words(list).Any(word => Words.Contains(sentence, word));

    /// <summary>Of a list of documents in one sentence the item of this one, and the words that lead to the list.</summary>
    private static string Item(Citation citation)
    {
        var (sentence, raw) = (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw));
        if (sentence.IndexOf(raw, StringComparison.Ordinal) is not (>= 0 and var at) || !sentence.Contains(';'))
            return sentence;
        var (from, end) = (sentence.LastIndexOf(';', at) + 1, sentence.IndexOf(';', at));
        var lead = from == 0 ? -1 : sentence.IndexOf(':', StringComparison.Ordinal);
        return $"{(lead > 0 && lead < from ? sentence[..lead] : "")} {sentence[from..(end < 0 ? sentence.Length : end)]}";
    }
}
