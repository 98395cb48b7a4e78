using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// What the documents of a commune are about, by the matters that the rules know ("tuyên truyền → information"): a commune has one plan of a year for each. Heuristic: the
/// matter is that of the words its title begins with; the others that it names ("kiểm soát TTHC và tuyên truyền") belong to it as well.
/// </summary>
internal sealed class Matters(RulePack rules)
{
    private readonly TitlesBefore titles = new(rules);

    private const char Arrow = '→';

    private const string Reform = "reform";

    /// <summary>How the places of cells begin.</summary>
    private const string Table = "table ";

    private readonly List<(string Word, string Matter)> _known =
    [
        .. rules.Words(WordList.MatterOfDocument).Select(pair => pair.Split(Arrow)).Where(pair => pair.Length == 2).Select(pair => (pair[0].Trim(), pair[1].Trim())),
        .. rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).Select(word => (word, Reform)),
    ];

    private readonly IReadOnlyList<string> _openings = rules.Words(WordList.OpensMatter);

    private readonly IReadOnlyList<string> _and = [" và", ","];

    /// <summary>What a citation says it is about.</summary>
    /// <param name="Citation">The citation.</param>
    /// <param name="Words">The words that say so.</param>
    /// <param name="First">The matter that they begin with.</param>
    /// <param name="All">All matters that they name.</param>
    internal sealed record Told(Citation Citation, string Words, string First, IReadOnlySet<string> All);

    /// <summary>Two citations of one document that name two matters, neither of which is named by the other; null where there are none.</summary>
    public (Told One, Told Other)? Differing(IReadOnlyList<Citation> citations)
    {
        var told = citations.Select(Of).OfType<Told>().ToList();
        for (var i = 1; i < told.Count; i++)
            if (told.Take(i).FirstOrDefault(other => other.Citation.Date == told[i].Citation.Date && !other.All.Contains(told[i].First) && !told[i].All.Contains(other.First)) is { } first)
                return (told[i], first);
        return null;
    }

    /// <summary>What a citation says it is about, behind it or before its number; null where that is not said or not known.</summary>
    private Told? Of(Citation citation) => Of(citation, citation.Subject, Behind(citation)) ?? Of(citation, Before(citation), true);

    private Told? Of(Citation citation, string printed, bool sure)
    {
        var words = Folding.Fold(printed);
        var isAligned = words.Length == printed.Length;
        words = UpToYear(words.Split(": ")[0].TrimEnd(' ', ',', ':'), out var hasYear);
        if (!sure && !hasYear && !IsWork(words))
            return null;
        var rest = WithoutOpenings(words.TrimStart(' ', '"', ','));
        var found = _known.SelectMany(known => Places(rest, known.Word).Select(at => (At: at, known.Word, known.Matter))).ToList();
        // "rà soát văn bản" within "kiểm tra, rà soát văn bản" is none of its own
        found.RemoveAll(inner => found.Exists(outer => outer.Word.Length > inner.Word.Length && outer.At <= inner.At && outer.At + outer.Word.Length >= inner.At + inner.Word.Length));
        if (found.Count == 0 || found.Min(match => match.At) > 0)
            return null;
        var first = found.First(match => match.At == 0);
        // of "tuyên truyền CCHC" the reform is the object; "kiểm soát TTHC và CCHC" is about both
        var all = found.Where(match => match.Matter != Reform || match.At == 0 || _and.Any(and => rest[..match.At].TrimEnd().EndsWith(and, StringComparison.Ordinal))).Select(match => match.Matter).ToHashSet();
        return new Told(citation, (isAligned ? printed[..words.Length] : words).Trim(' ', '"'), first.Matter, all);
    }

    /// <summary>"công tác phổ biến, giáo dục pháp luật": a known matter of many words, opened as one: no sentence goes on so.</summary>
    private bool IsWork(string words) => Texts.Words.StandsAt(words, 0, Work) && words[Work.Length..].TrimStart() is var work && _known.Exists(known => known.Word.Count(c => c == ' ') >= WordsOfLong && Texts.Words.StandsAt(work, 0, known.Word));

    private const string Work = "công tác";

    private const int WordsOfLong = 3;

    /// <summary>"Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số 45": the title of what a document puts in force, from the beginning of its clause.</summary>
    private string Attached(string before)
    {
        var clause = before[(before.LastIndexOfAny(['.', ';', ':', ',', '(']) + 1)..];
        return rules.Words(WordList.AttachedPaper).Select(word => Texts.Words.LastIndexOf(clause, word)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var at ? clause[at..].Trim() : "";
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = Words.IndexOf(text, word); at >= 0; at = Words.IndexOf(text, word, at + word.Length))
            yield return at;
    }

    private string WithoutOpenings(string words)
    {
        for (var more = true; more;)
        {
            more = false;
            if (_openings.FirstOrDefault(opening => Words.StandsAt(words, 0, opening)) is { } opening && !_known.Exists(known => known.Word.Length > opening.Length && Words.StandsAt(words, 0, known.Word)))
                (words, more) = (words[opening.Length..].TrimStart(' ', ',', '"'), true);
        }

        return words;
    }

    /// <summary>The title ends with its year, or before the clause that tells what came of it.</summary>
    private string UpToYear(string words, out bool hasYear)
    {
        hasYear = false;
        for (var at = Words.IndexOf(words, "năm"); at >= 0; at = Words.IndexOf(words, "năm", at + 1))
            if (at + 8 <= words.Length && !words.AsSpan(at + 4, 4).ContainsAnyExceptInRange('0', '9'))
            {
                hasYear = true;
                return words[..(at + 8)];
            }

        var end = rules.Citations.SubjectEnds.Select(pattern => pattern.Find(words)?.Start ?? words.Length).DefaultIfEmpty(words.Length).Min();
        return words[..end];
    }

    /// <summary>The words behind are surely its title: behind "về", in brackets, quotes or a cell of its own.</summary>
    private bool Behind(Citation citation)
    {
        var (subject, sentence) = (Folding.Fold(citation.Subject), Folding.Fold(citation.Excerpt));
        var at = subject.Length == 0 ? -1 : sentence.IndexOf(subject, StringComparison.Ordinal);
        var before = at < 0 ? "" : sentence[..at].TrimEnd(' ', ':');
        return at < 0 ? citation.Location.Path.StartsWith(Table, StringComparison.Ordinal) : before.EndsWith('(') || before.EndsWith('"') || before.EndsWith('|') || rules.Citations.About.Any(pattern => pattern.Ends(before) || pattern.LengthAt(subject, 0) is not null) || (sentence.AsSpan(0, at).TrimEnd(' ') is [.., ':' or '-'] && IsBareTitle(subject));
    }

    /// <summary>"KH số 43/KH-UBND ngày 31/08/2017: tuyên truyền CCHC": nothing but a matter, the reform and the year, so that it is the title and not what came of the plan.</summary>
    private bool IsBareTitle(string subject)
    {
        var rest = WithoutOpenings(subject);
        if (_known.Where(known => Words.StandsAt(rest, 0, known.Word)).Select(known => known.Word.Length).DefaultIfEmpty(0).Max() is not (> 0 and var length))
            return false;
        rest = rest[length..];
        foreach (var reform in _known.Where(known => known.Matter == Reform).OrderByDescending(known => known.Word.Length))
            rest = rest.Replace(reform.Word, "", StringComparison.Ordinal);
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word is "về" or "công" or "tác" or "năm" || (word.Length == 4 && word.All(char.IsAsciiDigit)));
    }

    /// <summary>"Kế hoạch tuyên truyền CCHC năm 2022 (số 05/KH-UBND ...)": the title between the type and its number; empty where there is none.</summary>
    private string Before(Citation citation)
    {
        var (sentence, raw, type) = (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw), Folding.Fold(citation.Type));
        if (type.Length == 0 || sentence.IndexOf(raw, StringComparison.Ordinal) is not (> 0 and var at))
            return "";
        var before = sentence[..at].TrimEnd();
        if (rules.Words(WordList.NamedIn).OrderByDescending(word => word.Length).FirstOrDefault(word => Words.EndsWith(before, word)) is { Length: > 5 } by && Attached(before[..^by.Length].TrimEnd(' ', ',', '(')) is { Length: > 0 } attached)
            return attached;
        var title = titles.Before(before, type);
        return sentence.Length == citation.Excerpt.Length && title.Length > 0 && before.LastIndexOf(title, StringComparison.Ordinal) is >= 0 and var start ? citation.Excerpt.Substring(start, title.Length) : title;
    }
}
