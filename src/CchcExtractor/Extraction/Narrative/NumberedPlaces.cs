using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells numbers that are names: "UBND Phường 17 đã triển khai", "ấp 5 tổ chức". A number that counts something ("toàn phường 17 hồ sơ") is none.</summary>
internal sealed class NumberedPlaces(RulePack rules)
{
    /// <summary>No ward or hamlet has a higher number than these digits can write.</summary>
    private const int MostDigits = 2;

    private readonly IReadOnlyList<string> _places = rules.Words(WordList.NumberedPlace);
    private readonly IReadOnlyList<string> _all = rules.Words(WordList.AllOfPlace);
    private readonly IReadOnlyList<string> _names = rules.Words(WordList.NumberedName);
    private readonly IReadOnlyList<string> _bodies = rules.Words(WordList.BodyOfPlace);

    /// <summary>True where the number ends a name: "hợp đồng 111" is a contract by Decree 111.</summary>
    internal bool EndsName(string folded, NumberMention number) => _names.Any(name => Words.EndsWith(folded.AsSpan(0, number.End), name)) || (number.End - number.Start <= MostDigits && Words.EndsWith(folded.AsSpan(0, number.Start).TrimEnd(' '), Item));

    /// <summary>"4. Mục 12: gồm 11 cán bộ": an item of a form or a list.</summary>
    private const string Item = "mục";

    /// <summary>True where the number is the name of the place before it: a word follows that it does not count, or the place is a body's.</summary>
    internal bool Names(string folded, NumberMention number)
    {
        if (number is not { Unit: "" or "?", Start: > 0 } || number.End - number.Start > MostDigits || folded.AsSpan(number.Start, number.End - number.Start).ContainsAnyExceptInRange('0', '9'))
            return false;
        var before = folded.AsSpan(0, number.Start).TrimEnd(' ');
        foreach (var place in _places)
            if (Words.EndsWith(before, place) && before[..^place.Length].TrimEnd(' ') is var owner)
                return !Words.EndsWithAny(owner, _all) && (IsFollowedByWord(folded, number.End) || Words.EndsWithAny(owner, _bodies));
        return false;
    }

    private static bool IsFollowedByWord(string folded, int end) => end + 1 < folded.Length && folded[end] == ' ' && char.IsLetter(folded[end + 1]);
}
