using CchcExtractor.Checks.Statements;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>What a share says in words of what it is.</summary>
/// <param name="Part">Words that tell of what is counted; empty where none do.</param>
/// <param name="Whole">The same of what that is a part of.</param>
/// <param name="NamesWhole">A whole is named, if only by words that tell nothing ("trên tổng số").</param>
/// <param name="Before">The count right before it, where it says nothing itself ("82 (97,6% số thu)").</param>
/// <param name="Clause">The words before it up to those that open its whole.</param>
/// <param name="Behind">The words that name its whole, before the share or behind it.</param>
/// <param name="Opening">What opens its whole, empty for nothing.</param>
internal sealed record SaidOfShare(IReadOnlyList<string> Part, IReadOnlyList<string> Whole, bool NamesWhole, Mention? Before, string Clause, string Behind, string Opening);

/// <summary>Reads what shares say of themselves, and finds the counts of which the same is said.</summary>
internal sealed class ShareWords(RulePack rules)
{
    private const int MostWords = 14;

    private readonly StatementWords _words = new(rules);
    private readonly List<string> _openings = [.. rules.Words(WordList.NamesWhole).Concat(rules.Words(WordList.OpensWhole)).Distinct().OrderByDescending(word => word.Length)];
    private readonly List<string> _behind = [.. rules.Words(WordList.NamesWhole).Concat(rules.Words(WordList.OpensWhole)).Concat(rules.Words(WordList.WholeBehindShare)).Distinct().OrderByDescending(word => word.Length)];
    private readonly List<string> _saysNothing = [.. rules.Words(WordList.ShareLabel).OrderByDescending(word => word.Length)];
    private readonly HashSet<string> _fillers = rules.Words(WordList.Filler).ToHashSet(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _not = rules.Words(WordList.Not);

    /// <summary>What is said of a share; null where that is not understood.</summary>
    public SaidOfShare? Read(Passage passage, Mention share)
    {
        var previous = passage.Mentions.LastOrDefault(other => other.End <= share.Start);
        var lead = _words.WithoutCommasOfNames(passage.Text[(previous?.End ?? 0)..share.Start]);
        var clause = lead.TrimEnd(' ', ':');
        clause = clause[(clause.LastIndexOfAny([',', ';', ':', '(', '.']) + 1)..].Trim(' ', '-', '+', '*');
        var next = passage.Mentions.FirstOrDefault(other => other.Start >= share.End)?.Start ?? passage.Text.Length;
        var behind = passage.Text[share.End..next];
        behind = (behind.AsSpan().IndexOfAny(",;.:()") is >= 0 and var end ? behind[..end] : behind).Trim(' ');
        if (clause.Split(' ').Length > MostWords || IsOpened(lead, clause))
            return null;
        var (own, whole, opening) = Split(clause);
        if (behind.Length > 0)
        {
            // "82 (97,6% số thu)", "93% trên tổng số phiếu"; what else stands behind it is not understood
            if (opening.Length > 0 || _behind.Find(word => Texts.Words.StandsAt(behind, 0, word)) is not { } opens)
                return null;
            (whole, opening) = (behind[opens.Length..], opens);
        }

        var part = Telling(own);
        // "thu 130; tỷ lệ 93%": the count right before it
        var isBare = part.Count == 0 && previous is not null && IsRightBehind(lead, clause);
        return part.Count == 0 && !isBare ? null : new SaidOfShare(part, Telling(whole), opening.Length > 0, isBare ? previous : null, own, whole, opening);
    }

    /// <summary>"Trước, đúng hạn 99,78%", "Quý IV/2022, tỷ lệ trực tuyến là 78,9%": words without a number open its sentence, and say more of it than its clause does.</summary>
    private static bool IsOpened(string lead, string clause)
    {
        var stop = lead.LastIndexOf(". ", StringComparison.Ordinal);
        return stop >= 0 && lead[(stop + 1)..] is var said && said.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && said.LastIndexOf(clause, StringComparison.Ordinal) > comma && said.AsSpan(0, comma).ContainsAnyInRange('a', 'z');
    }

    /// <summary>The count nearest to another one of whose label all the words are; of several that are as near the one that says the least besides.</summary>
    public Mention? Nearest(Passage passage, IEnumerable<Mention> counts, IReadOnlyList<string> words, Mention to, bool done = false) =>
        counts.Where(count => Words(passage.Label(count)) is var label && words.All(label.Contains) && _not.Any(label.Contains) == _not.Any(words.Contains) && !(done && IsLeft(passage.Label(count))))
            .OrderBy(count => count.Start > to.Start).ThenBy(count => Math.Abs(count.Start - to.Start)).FirstOrDefault();

    /// <summary>"HS đang giải quyết: 09" is no part of which "tỷ lệ HS đã giải quyết" tells.</summary>
    private bool IsLeft(string label) => StatementWords.Any(_words.LeftOver, label);

    /// <summary>A share of what is done.</summary>
    public static bool IsDone(SaidOfShare said) => Texts.Words.Contains(said.Clause, Done);

    private const string Done = "đã";

    /// <summary>"Hòa giải ở cơ sở 15 vụ, thành 12 vụ, tỷ lệ hòa giải thành": the last count that some of the words tell of, where the count before it, of which it is one, has the others.</summary>
    public Mention? Narrowed(Passage passage, IReadOnlyList<Mention> counts, IReadOnlyList<string> words, Mention to)
    {
        var before = counts.Where(count => count.End <= to.Start).TakeLast(2).ToList();
        if (before is not [var whole, var part] || part.Number.Value > whole.Number.Value || part.Number.Unit != whole.Number.Unit)
            return null;
        var (own, all) = (Words(passage.Label(part)), Words(passage.Label(whole)));
        return words.Any(word => own.Contains(word) && !all.Contains(word)) && words.All(word => own.Contains(word) || all.Contains(word)) && _not.Any(own.Contains) == _not.Any(words.Contains) ? part : null;
    }

    /// <summary>"tỷ lệ đã xử lý so với tổng phải xử lý": what stands before the first words that open a whole, and what behind.</summary>
    private (string Part, string Whole, string Opening) Split(string clause)
    {
        var (at, opening) = (-1, "");
        foreach (var word in _openings)
            if (Texts.Words.IndexOf(clause, word) is > 0 and var found && (at < 0 || found < at))
                (at, opening) = (found, word);
        return at < 0 ? (clause, "", "") : (clause[..at], clause[(at + opening.Length)..], opening);
    }

    /// <summary>Nothing but its unit and words that lead to a share stand between a count and it.</summary>
    private static bool IsRightBehind(string lead, string clause) =>
        lead[..^Math.Min(lead.Length, clause.Length)] is var unit && unit.AsSpan().Count(',') + unit.AsSpan().Count(';') + unit.AsSpan().Count('(') <= 1 && !unit.Contains(". ", StringComparison.Ordinal) && !unit.Contains(')', StringComparison.Ordinal);

    private List<string> Telling(string text)
    {
        foreach (var word in _saysNothing)
            while (Texts.Words.IndexOf(text, word) is >= 0 and var at)
                text = text.Remove(at, word.Length);
        return [.. Words(text).Where(word => !_fillers.Contains(word)).Distinct(StringComparer.Ordinal)];
    }

    private static List<string> Words(string text) => [.. text.Split([' ', ',', ':', '(', ')', '"', '-', '/', '.', '#'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter))];
}
