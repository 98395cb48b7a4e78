using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>
/// Tells lists that count documents by their kinds ("QĐ 254; KH 39; BC 169; CV 277") from documents cited by type and number ("KH 39 ngày 12/01/2024"): three kinds in a row, each with a number and
/// nothing else, are counted.
/// </summary>
internal sealed class DocumentCounts(RulePack rules)
{
    private const int FewestKinds = 3;

    private readonly HashSet<string> _kinds = [.. rules.Vocabulary("document_types").Terms.SelectMany(term => term.Words.Append(term.Key))];

    /// <summary>Start and end of each such list in a folded text.</summary>
    public IEnumerable<(int Start, int End)> In(string folded)
    {
        var (start, end, count, seen) = (0, 0, 0, new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAsciiDigit(folded[i]))
                continue;
            var first = i;
            while (i < folded.Length && char.IsAsciiDigit(folded[i]))
                i++;
            var kind = KindBefore(folded, end, first);
            var joined = kind is not null && count > 0 && folded[end..(first - kind.Length)].Trim(' ', ';', ',', ':').Trim() is "" or "và";
            if (kind is null || (count > 0 && (!joined || !seen.Add(kind))) || !EndsCount(folded, i))
            {
                if (count >= FewestKinds)
                    yield return (start, end);
                (count, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
                if (kind is null || !EndsCount(folded, i))
                {
                    end = i;
                    continue;
                }

                seen.Add(kind);
            }

            if (count == 0)
                (start, seen) = (first - kind!.Length, [kind.TrimEnd(' ', ':')]);
            (count, end) = (count + 1, i);
        }

        if (count >= FewestKinds)
            yield return (start, end);
    }

    /// <summary>"qđ ", "kh: ": the kind right before a number, with what joins them; null for none.</summary>
    private string? KindBefore(string folded, int from, int at)
    {
        var before = folded[from..at];
        var words = before.TrimEnd(' ', ':');
        foreach (var kind in _kinds)
            if (Words.EndsWith(words, kind))
                return before[(words.Length - kind.Length)..];
        return null;
    }

    /// <summary>A mark or the end stands behind the number: "kh 39 ngày 12/01" is a document.</summary>
    private static bool EndsCount(string folded, int end) => folded.AsSpan(end).TrimStart(' ') is [] or [';' or ',' or '.' or ')', ..];
}
