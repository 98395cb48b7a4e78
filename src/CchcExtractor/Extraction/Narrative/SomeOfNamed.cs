using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Some of what a sentence names first: "Trong số hồ sơ đang giải quyết có 01 hồ sơ công dân xin rút" counts one that is withdrawn, and not what is in hand; "Trong 23 hồ sơ quá hạn
/// có 19 hồ sơ nhận bàn giao" does not count what was taken over.
/// </summary>
internal sealed class SomeOfNamed(RulePack rules)
{
    private readonly IReadOnlyList<string> _openings = rules.Words(WordList.OpensNamed);
    private readonly IReadOnlyList<string> _has = rules.Words(WordList.HasSome);
    private readonly IReadOnlyList<string> _partOf = rules.Words(WordList.PartOf);

    /// <summary>Each with those of its parts that are figures whatever they are a part of.</summary>
    private readonly ILookup<string, string> _parts = rules.Words(WordList.PartOfNamed).Select(pair => pair.Split(" → ", 2)).ToLookup(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "");

    /// <summary>The words before a number that may say what it is: none where they only name what it is some of. A field that is named behind it is what tells it apart ("trong số hồ sơ tiếp nhận có 213 hồ sơ chứng thực").</summary>
    internal string Telling(NumberMention mention, string before) =>
        Words.EndsWithAny(before, _has) && _openings.Any(word => Words.StandsAt(before, 0, word)) && !(mention.Field?.Words.Any(word => Words.Contains(mention.After, word)) ?? false) ? "" : before;

    /// <summary>Takes back what a number was taken for that counts some of a number before it, and is no part of such things by itself.</summary>
    internal void Drop(IReadOnlyList<NumberMention> mentions)
    {
        foreach (var some in mentions)
            if (some is { Unit: not "%", Claim: { } claim, Previous: { Claim: { } whole, IsWord: false } named } && named.Sentence == some.Sentence && _parts.Contains(whole.Indicator)
                && !_parts[whole.Indicator].Contains(claim.Indicator) && !(claim.Indicator == whole.Indicator && claim.Field.Length > 0)
                && named.Depth == some.Depth && _partOf.Contains(named.Before, StringComparer.Ordinal) && Between(named, some) is { } between && between.IndexOfAny([',', ';', ':', '.']) < 0 && Words.EndsWithAny(between, _has))
                some.Claim = null;
    }

    private static string? Between(NumberMention one, NumberMention next) =>
        next.Start - one.End is > 0 and var length && length <= next.SentenceBefore.Length ? next.SentenceBefore[^length..].Trim(' ') : null;
}
