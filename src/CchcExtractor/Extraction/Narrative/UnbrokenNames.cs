using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds names whose commas and dashes part nothing: compounds of the rules, fields such as "Thi đua, khen thưởng".</summary>
internal sealed class UnbrokenNames(RulePack rules)
{
    private readonly List<string> _names = [.. rules.Vocabulary("fields").Terms.SelectMany(term => term.Words).Where(word => word.Contains(',') || word.Contains(" - "))];

    /// <summary>Stretches whose marks part nothing, in order: what is no number of the text, and compound names.</summary>
    internal List<(int Start, int Length)> In(string folded, IEnumerable<(int Start, int Length)> taken, IReadOnlyList<NumberMention> mentions) =>
        [.. Compounds(folded).SelectMany(compound => compound.FindAll(folded)).Where(match => !StandsBetweenCounts(folded, match, mentions)).Select(match => (match.Start, match.Length)).Concat(_names.SelectMany(name => Places(folded, name))).Concat(taken).OrderBy(span => span)];

    private IEnumerable<Pattern> Compounds(string folded)
    {
        var met = new HashSet<int>();
        rules.Narrative.CompoundsTogether.AddMet(folded, met);
        return met.Select(compound => rules.Narrative.Compounds[compound]);
    }

    /// <summary>"172 hồ sơ được tiếp nhận, giải quyết 173 hồ sơ": each verb has a count of its own.</summary>
    private static bool StandsBetweenCounts(string folded, PatternMatch match, IReadOnlyList<NumberMention> mentions)
    {
        if (!mentions.Any(mention => mention.Start >= match.End && folded.AsSpan(match.End, mention.Start - match.End).Trim(' ').IsEmpty))
            return false;
        var mark = folded.LastIndexOfAny([',', ';', ':', '.', '('], Math.Max(0, match.Start - 1));
        return mentions.Any(mention => !mention.IsWord && mention.Start > mark && mention.End <= match.Start);
    }

    private static IEnumerable<(int Start, int Length)> Places(string folded, string name)
    {
        for (var at = Words.IndexOf(folded, name); at >= 0; at = at + name.Length < folded.Length ? Words.IndexOf(folded, name, at + name.Length) : -1)
            yield return (at, name.Length);
    }
}
