using System.Globalization;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>A reference to a document in a folded text: where its parts stand.</summary>
/// <param name="Start">First character, the word for its type included.</param>
/// <param name="End">Behind its number, or behind the date that follows.</param>
/// <param name="Type">Type in full; empty where unknown.</param>
/// <param name="NumberStart">First character of the number.</param>
/// <param name="NumberLength">Its length, 0 where blank.</param>
/// <param name="SymbolStart">First character of the symbol.</param>
/// <param name="SymbolEnd">Behind the symbol.</param>
/// <param name="Date">Its date, before or behind it; null where none is said.</param>
/// <param name="IssuerStart">First character of the issuer.</param>
/// <param name="IssuerEnd">Behind the issuer; equal to its start where none is said.</param>
internal sealed record Reference(
    int Start, int End, string Type, int NumberStart, int NumberLength, int SymbolStart, int SymbolEnd, DateToken? Date, int IssuerStart, int IssuerEnd);

/// <summary>Finds references: document numbers with the type before them and date and issuer around them.</summary>
internal static class References
{
    private const int LongestIssuer = 90;

    /// <summary>All of them, left to right.</summary>
    public static IReadOnlyList<Reference> In(string folded, Sentences sentences, RulePack rules)
    {
        var found = new List<Reference>();
        var tokens = DocumentNumberLexer.Scan(folded).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var (type, start) = TypeBefore(folded, token, rules.Vocabulary("document_types"));
            var (date, issuerStart, issuerEnd) = Behind(folded, start, token.End, i + 1 < tokens.Count ? tokens[i + 1].Start : folded.Length, rules.Citations);
            var reference = new Reference(
                start, date is { } behind ? Math.Max(token.End, behind.End) : token.End, type, token.Start, token.NumberLength, token.SymbolStart, token.End, date, issuerStart, issuerEnd);
            found.AddRange(SharingSymbol(folded, reference, found.Count > 0 ? found[^1].End : 0));
            found.Add(reference);
        }

        ShareDates(folded, found, sentences, rules.Citations);
        ShareIssuers(folded, found, sentences, rules.Citations);
        return found;
    }

    /// <summary>Key of the laws: what is "theo dõi thi hành pháp luật số 08/KH-UBND" is none.</summary>
    private const string Law = "qh";

    /// <summary>Key of the letters, for which "văn bản" stands as well.</summary>
    private const string Letter = "cv";

    /// <summary>The type in words before a number ("kế hoạch số"), else what the symbol abbreviates; a symbol without type is a letter.</summary>
    private static (string Type, int Start) TypeBefore(string folded, DocumentNumberToken token, Vocabulary types)
    {
        var before = folded.AsSpan(0, token.Start).TrimEnd(" :");
        if (before.EndsWith("số") && (before.Length == 2 || !char.IsLetter(before[^3])))
            before = before[..^2].TrimEnd(" :");
        // "tại văn bản số 06/KH-UBND": whatever it is called, its symbol says what it is
        var abbreviation = folded[token.SymbolStart..token.End].Split('-', '/')[0].Trim();
        foreach (var term in types.Terms)
            foreach (var word in term.Words)
                if (!(term.Key == Law && types.ByKey(abbreviation) is not null) && before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || !Words.IsWordCharacter(before[before.Length - word.Length - 1])))
                    return (term.Key == Letter ? types.ByKey(abbreviation)?.Name ?? term.Name : term.Name, before.Length - word.Length);
        var type = types.ByKey(abbreviation)?.Name ?? (abbreviation.StartsWith(Law, StringComparison.Ordinal) ? types.ByKey(Law)?.Name : types.ByKey(Letter)?.Name) ?? "";
        return (type, before.Length < token.Start && folded.AsSpan(before.Length, token.Start - before.Length).TrimStart(" :").StartsWith("số") ? folded.IndexOf("số", before.Length, StringComparison.Ordinal) : token.Start);
    }

    /// <summary>Date and issuer behind a number, in either order: "ngày 01/3/2022 của UBND tỉnh", "của UBND tỉnh ngày 01/3/2022". What stands behind the next number is that one's.</summary>
    private static (DateToken? Date, int IssuerStart, int IssuerEnd) Behind(string folded, int start, int end, int next, CitationRules rules)
    {
        var date = (DateAt(folded, end, rules) ?? OnDay(folded, start, end, rules) ?? BehindBracket(folded, start, end, rules)) is { } told && told.End <= next && !(folded[end..told.Start].Contains(',') && Match(folded, Skip(folded, told.End), rules.DoneOnDay) is not null) ? told : (DateToken?)null;
        var at = date?.End ?? end;
        var by = Skip(folded, at);
        if (Match(folded, by, rules.By) is not { } word)
            return (date, end, end);
        var issuer = Skip(folded, by + word);
        if (issuer > next)
            return (date, end, end);
        var stop = WithoutAnd(folded, issuer, Math.Min(IssuerEnd(folded, issuer, rules), next));
        if (date is null && DateAt(folded, stop, rules) is { } later && later.End <= next)
            date = later;
        return (date, issuer, stop);
    }

    /// <summary>"của UBND huyện Trấn Sơn và Quyết định số 1377": what joins the next document is no part of the name.</summary>
    private static int WithoutAnd(string folded, int start, int stop) =>
        stop > start && folded.AsSpan(start, stop - start).TrimEnd(' ') is var name && name.EndsWith(" và") ? start + name[..^3].TrimEnd(' ').Length : stop;

    /// <summary>"đã ban hành Kế hoạch số 06/KH-UBND vào ngày 14/01/2013": on that day it was issued, where "triển khai Kế hoạch số 06/KH-UBND vào ngày 20/02/2013" tells what was done with it.</summary>
    private static DateToken? OnDay(string folded, int start, int end, CitationRules rules) =>
        Match(folded, Skip(folded, end), rules.OnDay) is { } word && folded[..start].TrimEnd(' ') is var before && rules.Issued.Any(pattern => pattern.Ends(before)) && DateLexer.At(folded, Skip(folded, Skip(folded, end) + word)) is { } date ? date : null;

    /// <summary>"Kế hoạch CCHC năm 2023 (số 02/KH-UBND) được ký ngày 08/01/2023": only the number stands in the bracket.</summary>
    private static DateToken? BehindBracket(string folded, int start, int end, CitationRules rules) =>
        start > 0 && folded[start - 1] == '(' && Skip(folded, end) is var close && close < folded.Length && folded[close] == ')' && Skip(folded, close + 1) is var at
        && DateLexer.At(folded, at) is null && Match(folded, at, rules.Dated) is > BareDay and var word && DateLexer.At(folded, Skip(folded, at + word)) is { } date ? date : null;

    /// <summary>Characters of "ngày" alone, behind which may stand when something was done by the document.</summary>
    private const int BareDay = 4;

    private static DateToken? DateAt(string folded, int at, CitationRules rules)
    {
        var i = Skip(folded, at);
        if (DateLexer.At(folded, i) is { } bare)
            return bare;
        return Match(folded, i, rules.Dated) is { } word && DateLexer.At(folded, Skip(folded, i + word)) is { } date ? date : null;
    }

    private static int IssuerEnd(string folded, int start, CitationRules rules)
    {
        var limit = Math.Min(folded.Length, start + LongestIssuer);
        for (var i = start; i < limit; i++)
        {
            if (folded[i] is ',' or ';' or ':' or '(' or ')' || (folded[i] == '.' && (i + 1 >= folded.Length || folded[i + 1] is ' ' or '/') && !folded.AsSpan(0, i).EndsWith(" tp")))
                return i;
            if (folded[i] == ' ' && i + 1 < folded.Length && (Match(folded, i + 1, rules.IssuerEnds) is not null || Match(folded, i + 1, rules.About) is not null || Match(folded, i + 1, rules.Dated) is not null || DateLexer.At(folded, i + 1) is not null))
                return i;
        }

        return limit;
    }

    /// <summary>"số 12, 13 và 14/KH-UBND": the numbers before the last one have its symbol too.</summary>
    private static List<Reference> SharingSymbol(string folded, Reference last, int from)
    {
        var shared = new List<Reference>();
        var end = last.NumberStart;
        while (true)
        {
            var i = end;
            var glue = folded.AsSpan(from, i - from).TrimEnd(' ');
            if (glue.EndsWith(",") || glue.EndsWith(";"))
                glue = glue[..^1].TrimEnd(' ');
            else if (glue.EndsWith(" và"))
                glue = glue[..^3].TrimEnd(' ');
            else
                break;
            var digits = glue.Length;
            while (digits > 0 && char.IsAsciiDigit(glue[digits - 1]))
                digits--;
            if (digits == glue.Length || glue.Length - digits > 4 || digits == 0 || glue[digits - 1] != ' ')
                break;
            end = from + digits;
            shared.Insert(0, last with { Start = end, End = from + glue.Length, NumberStart = end, NumberLength = glue.Length - digits });
        }

        // only where the word "số" opens the list
        return shared.Count > 0 && folded.AsSpan(0, shared[0].Start).TrimEnd(" :").EndsWith("số") ? shared : [];
    }

    /// <summary>A date said once for several: at the head of the sentence ("Ngày 05/01/2022 UBND xã ban hành ..."), or behind the last of a list.</summary>
    private static void ShareDates(string folded, List<Reference> found, Sentences sentences, CitationRules rules)
    {
        for (var i = found.Count - 2; i >= 0; i--)
            // "sửa đổi Nghị định số 61/2018/NĐ-CP; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018": the day of the second alone
            if (found[i].Date is null && found[i + 1].Date is { } date && date.Start > found[i + 1].NumberStart && (found[i + 1].Type.Length == 0 || found[i + 1].Type == found[i].Type || found[i].Type.Length == 0) && IsGlue(folded[found[i].End..found[i + 1].Start]) && !NamesOtherYear(folded, found[i], date))
                found[i] = found[i] with { Date = date };
        for (var i = 0; i < found.Count; i++)
            if (found[i].Date is null && DateBefore(folded, found[i], sentences, rules) is { } head)
                found[i] = found[i] with { Date = head };
    }

    /// <summary>
    /// An issuer said once for several: behind the last of a list ("Quyết định số 40 ... và Quyết định số 444 ... của UBND tỉnh"), or before them ("các quyết định công bố
    /// của UBND tỉnh, gần nhất là Quyết định số 1721 ...").
    /// </summary>
    private static void ShareIssuers(string folded, List<Reference> found, Sentences sentences, CitationRules rules)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].IssuerEnd > found[i].IssuerStart)
                continue;
            if (i + 1 < found.Count && found[i + 1] is { } next && next.IssuerEnd > next.IssuerStart && next.Start > found[i].End && (next.Type == found[i].Type ? IsGlue(folded[found[i].End..next.Start]) : IsOfBoth(folded, found[i], next, rules)))
                found[i] = found[i] with { IssuerStart = next.IssuerStart, IssuerEnd = next.IssuerEnd };
            else if (IssuerOfAll(folded, found[i], sentences, rules) is { } all)
                found[i] = found[i] with { IssuerStart = all.Start, IssuerEnd = all.End };
        }
    }

    /// <summary>"trên cơ sở Kế hoạch số 289 ngày 18/12/2023 và Hướng dẫn số 22 ... của UBND huyện": two of different types, joined by nothing but "và", of another body.</summary>
    private static bool IsOfBoth(string folded, Reference one, Reference next, CitationRules rules)
    {
        var from = Math.Max(one.End, one.Date is { } date ? date.Start + date.Length : 0);
        var issuer = folded[next.IssuerStart..next.IssuerEnd];
        return from < next.Start && folded[from..next.Start].Trim() is "và" && rules.OtherIssuers.Any(pattern => pattern.IsIn(issuer));
    }

    /// <summary>Who issued "các quyết định" of which one is named behind, where it is not the commune.</summary>
    private static (int Start, int End)? IssuerOfAll(string folded, Reference reference, Sentences sentences, CitationRules rules)
    {
        if (reference.Type.Length == 0)
            return null;
        var plural = "các " + Folding.Fold(reference.Type);
        var from = sentences.Around(folded, reference.Start).Start;
        var at = folded.LastIndexOf(plural, Math.Max(0, reference.Start - 1), Math.Max(0, reference.Start - from), StringComparison.Ordinal);
        for (var i = at < 0 ? reference.Start : at + plural.Length; i < reference.Start; i++)
            if (folded[i - 1] == ' ' && Match(folded, i, rules.By) is { } by)
            {
                var (start, end) = (Skip(folded, i + by), Math.Min(IssuerEnd(folded, Skip(folded, i + by), rules), reference.Start));
                var issuer = folded[start..end];
                return rules.OtherIssuers.Any(pattern => pattern.IsIn(issuer)) && !rules.OwnIssuers.Any(pattern => pattern.IsIn(folded[end..reference.Start])) ? (start, end) : null;
            }

        return null;
    }

    /// <summary>"130/2005/NĐ-CP" is no document of 2013.</summary>
    private static bool NamesOtherYear(string folded, Reference reference, DateToken date) =>
        folded.AsSpan(reference.NumberStart, reference.NumberLength) is var number && number.LastIndexOf('/') is > 0 and var stroke
        && int.TryParse(number[(stroke + 1)..].Trim(' '), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year != date.Year;

    private static bool IsGlue(string between) => between.Trim() is "," or ";" or "và" or ", số" or "; số" or "và số";

    /// <summary>Characters of a day with its bullet.</summary>
    private const int LongestDay = 30;

    private static DateToken? DateBefore(string folded, Reference reference, Sentences sentences, CitationRules rules)
    {
        var from = sentences.Around(folded, reference.Start).Start;
        var sentence = folded[from..reference.Start];
        // "* 01/8/2016: Kế hoạch 32/KH-UBND ...": an entry that begins with its day
        if (sentence.Length < LongestDay && DateLexer.Scan(sentence).ToList() is [var opening] && Bullets.IsOnly(sentence.AsSpan(0, opening.Start)) && sentence[opening.End..].Trim(' ') is ":")
            return opening with { Start = opening.Start + from };
        if (!sentence.Contains("ngày", StringComparison.Ordinal))
            return null;
        foreach (var date in DateLexer.Scan(sentence))
        {
            if (!DateLexer.FollowsDayWord(sentence, date.Start))
                continue;
            var before = sentence[..date.Start].TrimEnd(' ', ':', ',');
            before = before[..^"ngày".Length].TrimEnd();
            var between = sentence[date.End..];
            // "ngày 22/4/2013 ban hành Kế hoạch số 29 sửa đổi, bổ sung Kế hoạch số 12": the day of the one that amends
            if (rules.Amends.Any(pattern => pattern.Ends(between.TrimEnd())) || rules.Amends.Any(pattern => pattern.Ends(WithoutType(between, reference.Type))))
                continue;
            // a date of another document, or the end of a stretch of days, is not this one's
            if (IsOfOther(before) || rules.NotDate.Any(pattern => pattern.FindAll(before).Any(match => match.End == before.Length)))
                continue;
            // "Ngày 19/6/2022: Quyết định số 43 ...": an entry that begins with its day
            if (rules.Issued.Any(pattern => pattern.IsIn(between)) || (between.Trim(' ', ':', '-', ',').Length == 0 && (between.Contains(':') || (between.Contains(',') && Bullets.IsOnly(before)))))
                return date with { Start = date.Start + from };
        }

        return null;
    }

    /// <summary>
    /// A document is named before the day, which may be its own. It is not where that one has its day, and a comma opens what was done on this one: "Nhằm triển khai Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ, ngày 23/12/2015 UBND xã ban hành ...".
    /// </summary>
    private static bool IsOfOther(string before) =>
        DocumentNumberLexer.Scan(before).ToList() is [.., var named] && !(before.EndsWith(',') && DateLexer.Scan(before).Any(own => own.Start >= named.Start + named.Length));

    /// <summary>The words before the type of a document: "sửa đổi, bổ sung kế hoạch số".</summary>
    private static string WithoutType(string before, string type)
    {
        var said = before.TrimEnd(' ', ':');
        said = said.EndsWith(" số", StringComparison.Ordinal) ? said[..^3].TrimEnd() : said;
        return type.Length > 0 && Words.EndsWith(said, Folding.Fold(type)) ? said[..^Folding.Fold(type).Length].TrimEnd() : said;
    }

    private static int? Match(string folded, int at, IReadOnlyList<Pattern> patterns)
    {
        foreach (var pattern in patterns)
            if (pattern.LengthAt(folded, at) is { } length)
                return length;
        return null;
    }

    private static int Skip(string folded, int i)
    {
        while (i < folded.Length && folded[i] is ' ' or ',' or '(' or ':')
            i++;
        return i;
    }
}
