using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// "Kỳ liền trước nhận 519 hồ sơ", "con số của năm kề trước là 480": nobody can list all the words for another time, but nearly all of them have "trước" or "ngoái", and where these do not stand before
/// a deadline they tell of it. A figure told so is another time's, whatever it was taken for.
/// </summary>
internal static class LookingBefore
{
    private const string Before = "trước";

    private const string LastYear = "ngoái";

    private static readonly char[] Marks = ['.', ';', ':', '('];

    /// <summary>The words that lead to a figure, from the last mark or number on, look back.</summary>
    /// <param name="figure">A figure of the narrative.</param>
    /// <param name="rules">The words.</param>
    public static bool IsTold(Figure figure, RulePack rules)
    {
        var (sentence, raw) = (Folding.Fold(figure.Excerpt), Folding.Fold(figure.Raw.Trim()));
        if (figure.Origin != Origin.Narrative || raw.Length == 0 || sentence.IndexOf(raw, StringComparison.Ordinal) is not (> 0 and var at))
            return false;
        var lead = sentence[..at];
        lead = lead[(Math.Max(lead.LastIndexOfAny(Marks), lead.AsSpan().LastIndexOfAnyInRange('0', '9')) + 1)..];
        return IsIn(lead, rules);
    }

    /// <summary>Some words look back; what is carried over from before is of this period.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="rules">The words.</param>
    public static bool IsIn(string text, RulePack rules)
    {
        if (Words.Contains(text, LastYear))
            return true;
        var words = text.Split([' ', ',', ';', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        var what = rules.Words(WordList.BeforeWhat);
        for (var i = 0; i < words.Length; i++)
            if (words[i] == Before && !(i + 1 < words.Length && what.Contains(words[i + 1], StringComparer.Ordinal)) && !(i > 0 && what.Contains(words[i - 1], StringComparer.Ordinal)))
                return !rules.Words(WordList.CarriedOver).Any(word => Words.Contains(text, word));
        return false;
    }
}
