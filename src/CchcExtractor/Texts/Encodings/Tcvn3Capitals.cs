namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// Gives capitals back to words that were typed in a TCVN3 font for capitals whose name is lost: there the accented letters are small
/// ones. A word goes by its other letters, and where it has but one of them (<c>Số</c>, <c>XÃ</c>) by the words around it.
/// </summary>
internal static class Tcvn3Capitals
{
    private enum Case
    {
        Unknown,
        Title,
        Small,
        Capital,
    }

    /// <summary>Corrects the letters of a paragraph.</summary>
    /// <param name="letters">The decoded letters.</param>
    /// <param name="isOpen">True where the encoded text leaves the case of a letter open.</param>
    internal static void Restore(Span<char> letters, Func<int, bool> isOpen)
    {
        var words = Words(letters, isOpen);
        var after = new Case[words.Count];
        for (var (i, next) = (words.Count - 1, Case.Unknown); i >= 0; i--)
        {
            after[i] = next;
            next = words[i].Deciding ? words[i].Case : next;
        }

        var before = Case.Unknown;
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end, own, deciding) = words[i];
            var among = before == Case.Unknown ? after[i] : after[i] == Case.Unknown || after[i] == before ? before : Case.Small;
            if (own == Case.Capital || (own is Case.Unknown or Case.Title && among == Case.Capital))
            {
                for (var at = start; at < end; at++)
                    letters[at] = char.ToUpperInvariant(letters[at]);
            }

            before = deciding ? own : before;
        }
    }

    /// <summary>The words with the case that their own letters speak for; deciding are those that say it for their neighbours.</summary>
    private static List<(int Start, int End, Case Case, bool Deciding)> Words(ReadOnlySpan<char> letters, Func<int, bool> isOpen)
    {
        var words = new List<(int, int, Case, bool)>();
        for (var start = 0; start < letters.Length; start++)
        {
            if (!char.IsLetter(letters[start]))
                continue;
            var (end, upper, lower, open) = (start, 0, 0, 0);
            for (; end < letters.Length && (char.IsLetter(letters[end]) || Composition.IsMark(letters[end])); end++)
            {
                if (isOpen(end))
                    open++;
                else if (char.IsUpper(letters[end]))
                    upper++;
                else
                    lower++;
            }

            var own = lower > 0 ? Case.Small
                : upper == 0 ? Case.Unknown
                : upper == 1 && open > 0 && char.IsUpper(letters[start]) ? Case.Title
                : Case.Capital;
            // an abbreviation (UBND, TTHC) is in capitals among small letters too
            var deciding = own == Case.Small || (own == Case.Capital && end - start > 1 && Syllables.IsWellFormed(letters[start..end]));
            words.Add((start, end, own, deciding));
            start = end;
        }

        return words;
    }
}
