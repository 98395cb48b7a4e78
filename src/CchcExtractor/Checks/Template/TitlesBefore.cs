using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Titles that stand before the number of a document: "Kế hoạch tuyên truyền (số 05/KH-UBND ...)", "Kế hoạch tuyên truyền: số 05/KH-UBND ...", "KH kiểm soát TTHC, số 05/KH-UBND ...", "Kế hoạch tuyên truyền CCHC năm 2022 là Kế
/// hoạch số 05/KH-UBND ...", or of a list of them: "ban hành các kế hoạch: tuyên truyền (số 05/KH-UBND ...), kiểm tra (số 09/KH-UBND ...)".
/// </summary>
internal sealed class TitlesBefore(RulePack rules)
{
    /// <summary>Characters of a title before the number.</summary>
    private const int LongestTitle = 110;

    /// <summary>The title, folded; empty where there is none.</summary>
    /// <param name="before">What stands before the number in its sentence, folded.</param>
    /// <param name="type">The type of the document, folded.</param>
    public string Before(string before, string type)
    {
        var names = rules.Vocabulary("document_types").Terms.Where(term => Folding.Fold(term.Name) == type).SelectMany(term => term.Words.Append(term.Key)).Append(type).Distinct().ToList();
        var isBracket = before.EndsWith('(');
        var rest = WithoutJoin(before, names, ref isBracket);
        var at = names.Select(name => (At: Words.LastIndexOf(rest, name), name.Length)).MaxBy(found => found.At);
        var said = at.At < 0 ? "" : rest[(at.At + at.Length)..].Trim(' ');
        // "thực hiện kế hoạch, tuyên truyền" is no title
        var title = said.StartsWith(',') ? "" : said.Trim(' ', ',', ':', '-');
        if (at.At < 0 || title.AsSpan().IndexOfAny(".;:()") >= 0)
            return isBracket ? OfList(rest, names) : "";
        return title.Length is > 0 and <= LongestTitle && (isBracket || IsWhole(title)) ? title : "";
    }

    /// <summary>"... : ", ", KH ", "(KH ", " là ", " mang " between the title and the number or the type that is said again.</summary>
    private string WithoutJoin(string before, List<string> names, ref bool isBracket)
    {
        var rest = before.TrimEnd(' ', '(', ':', ',', '-');
        if (names.Where(name => Words.EndsWith(rest, name)).MaxBy(name => name.Length) is { } again)
        {
            isBracket |= rest[..^again.Length].TrimEnd(' ').EndsWith('(');
            rest = rest[..^again.Length].TrimEnd(' ', '(', ':', ',', '-');
        }

        return rules.Words(WordList.JoinsTitle).OrderByDescending(word => word.Length).FirstOrDefault(word => Words.EndsWith(rest, word)) is { } join ? rest[..^join.Length].TrimEnd(' ', ':', ',', '-') : rest;
    }

    /// <summary>Nothing else stands between: behind its year at most whose it is, no clause of its own behind a comma, and no other level's plan.</summary>
    private bool IsWhole(string title)
    {
        if (rules.Citations.OtherLevels.Any(pattern => pattern.IsIn(title)))
            return false;
        var year = Words.LastIndexOf(title, Year);
        if (year >= 0 && title[(year + Year.Length)..].TrimStart() is [>= '0' and <= '9', _, _, _, .. var owner] && owner.Length > 0 && !rules.Citations.By.Any(pattern => pattern.LengthAt(owner.TrimStart(), 0) is not null))
            return false;
        // "kế hoạch đề ra, UBND xã ban hành": a clause of its own
        return !title.Split(',').Skip(1).Any(part => rules.Words(WordList.CommuneWord).Append(Committee).Any(word => Words.Contains(part, word)));
    }

    /// <summary>"các kế hoạch: tuyên truyền (", ", kiểm tra (": an item of a list that the type stands before.</summary>
    private static string OfList(string rest, List<string> names)
    {
        var from = Math.Max(rest.LastIndexOfAny([',', ':', ';', ')']), rest.LastIndexOf(And, StringComparison.Ordinal) is >= 0 and var and ? and + And.Length - 1 : -1) + 1;
        var head = rest[..from];
        var item = rest[from..].Trim();
        return from > 0 && head.LastIndexOf(':') is > 0 and var colon && names.Exists(name => Words.Contains(head[..colon], $"{All} {name}")) && item.Length is > 0 and <= LongestItem ? item : "";
    }

    private const int LongestItem = 60;

    private const string All = "các";

    private const string And = " và ";

    private const string Year = "năm";

    private const string Committee = "ubnd";
}
