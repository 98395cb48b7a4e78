using System.Globalization;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "18 (mười tám) nhiệm vụ", "mười tám (18) nhiệm vụ": a number said twice, so that nobody may alter it. Its words and parentheses are no part
/// of the sentence.
/// </summary>
internal sealed class SpelledOut(RulePack rules)
{
    /// <summary>"chín nghìn chín trăm chín mươi chín" has seven words.</summary>
    private const int MostWords = 8;

    /// <summary>Characters that eight words of a number have at most, marks and blanks among them.</summary>
    private const int Longest = 100;

    private readonly Dictionary<string, int> _digits = Values(rules, WordList.DigitWord);
    private readonly Dictionary<string, int> _powers = Values(rules, WordList.PowerWord);

    /// <summary>The text with blanks in place of what says a number again; every other character keeps its index.</summary>
    internal string Without(string folded)
    {
        char[]? kept = null;
        for (var open = folded.IndexOf('('); open > 0; open = folded.IndexOf('(', open + 1))
        {
            var length = folded.AsSpan(open, Math.Min(Longest, folded.Length - open)).IndexOf(')');
            if (length < 0 || folded.AsSpan(open, length).LastIndexOf('(') > 0)
                continue;
            var close = open + length;
            if (SaidAgain(folded, open, close) is not var (from, to, digits))
                continue;
            kept ??= folded.ToCharArray();
            for (var i = from; i < to; i++)
                if (!digits || !char.IsAsciiDigit(kept[i]))
                    kept[i] = ' ';
        }

        return kept is null ? folded : new string(kept);
    }

    /// <summary>The stretch to blank, and whether the digits in it stay.</summary>
    private (int From, int To, bool Digits)? SaidAgain(string folded, int open, int close)
    {
        var inside = folded[(open + 1)..close].Trim();
        var cut = Math.Max(0, open - Longest);
        var before = folded[cut..open].TrimEnd();
        if (inside.Length == 0 || before.Length == 0)
            return null;
        if (inside.All(char.IsAsciiDigit))
            return inside.Length <= 4 && WordsAtEnd(before, int.Parse(inside, CultureInfo.InvariantCulture)) is { } from ? (cut + from, close + 1, true) : null;
        var start = before.Length;
        while (start > 0 && (char.IsAsciiDigit(before[start - 1]) || before[start - 1] == '.'))
            start--;
        return int.TryParse(before[start..].Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var said) && Value(inside.Split(' ', StringSplitOptions.RemoveEmptyEntries)) == said
            ? (open, close + 1, false)
            : null;
    }

    /// <summary>Where the words begin that say a number at the end of a text; null where they do not say it.</summary>
    private int? WordsAtEnd(string text, int number)
    {
        var from = text.Length;
        for (var words = 0; words < MostWords && from > 0; words++)
        {
            from = text.LastIndexOf(' ', from - 1) is >= 0 and var blank ? blank : 0;
            var said = text[from..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_digits.ContainsKey(said[0]) && !_powers.ContainsKey(said[0]))
                return null;
            if (Value(said) == number && !IsNumberWord(WordBefore(text, from)))
                return from;
        }

        return null;
    }

    private static string WordBefore(string text, int end)
    {
        var rest = text.AsSpan(0, end).TrimEnd(' ');
        return rest[(rest.LastIndexOf(' ') + 1)..].ToString();
    }

    private bool IsNumberWord(string word) => _powers.ContainsKey(word);

    /// <summary>What words count; null where one of them is no number, or has nothing to multiply.</summary>
    private int? Value(string[] words)
    {
        if (words.Length is 0 or > MostWords)
            return null;
        var (thousands, value, last) = (0, 0, 0);
        foreach (var word in words)
            if (_digits.TryGetValue(word, out var digit))
                (value, last) = (value + digit, digit);
            else if (!_powers.TryGetValue(word, out var power))
                return null;
            else if (power > 1 && value == 0)
                return null;
            else if (power >= 1000)
                (thousands, value, last) = (thousands + value * power, 0, 0);
            else if (power > 1)
                value += last * power - last;
        return thousands + value;
    }

    private static Dictionary<string, int> Values(RulePack rules, WordList list) => rules.Words(list)
        .Select(pair => pair.Split(" = ")).Where(pair => pair.Length == 2)
        .ToDictionary(pair => Folding.Fold(pair[0]), pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
