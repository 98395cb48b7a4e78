using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>By what words a number that is said again is known for the one that was told before.</summary>
internal sealed class RecapWords(RulePack rules)
{
    private readonly HashSet<string> _fillers = rules.Words(WordList.Filler).ToHashSet(StringComparer.Ordinal);

    private readonly StatementWords _words = new(rules);

    /// <summary>Short for units, which say nothing of what is counted.</summary>
    private readonly HashSet<string> _units = rules.Words(WordList.ShortUnit).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that stand in the clauses of both and say what is counted.</summary>
    public int Shared(Sentence sentence, PrintedNumber number, Sentence there, PrintedNumber other)
    {
        var unit = sentence.WordsBehind(number).Split(' ');
        return SharedWords.Count(Clause(sentence, number), Clause(there, other), word => _fillers.Contains(word) || unit.Contains(word) || _units.Contains(word));
    }

    /// <summary>The words around a number, up to the marks and numbers beside it.</summary>
    private string Clause(Sentence sentence, PrintedNumber number)
    {
        var (before, next) = (sentence.Numbers.LastOrDefault(other => other.End <= number.Start), sentence.Numbers.FirstOrDefault(other => other.Start >= number.End));
        var lead = sentence.Folded[(before?.End ?? sentence.Start)..number.Start];
        var behind = _words.WithoutCommasOfNames(sentence.Folded[number.End..(next?.Start ?? sentence.End)]);
        var end = behind.AsSpan().IndexOfAny(",;:)(");
        return $"{(number.IsRate ? LeadOfRate(sentence, number) : Lead(sentence, number))} {lead[(lead.AsSpan().LastIndexOfAny(",;:(") + 1)..]} {(end < 0 ? behind : behind[..end])}";
    }

    /// <summary>The words before the bracket or colon that a number stands behind: "Nhiệm vụ huyện giao (42)", "Số HS tiếp nhận: 1.860".</summary>
    private static string Lead(Sentence sentence, PrintedNumber number) =>
        sentence.Folded[sentence.Start..number.Start].TrimEnd(' ') is { Length: > 0 } before && before[^1] is '(' or '[' or ':' ? before[(before[..^1].LastIndexOfAny([',', ';', ':', '(', '.']) + 1)..^1] : "";

    /// <summary>A share is told with the words of what it is one of: "số hóa thành phần đối với 734/802 hồ sơ (đạt 91,5%)", "tỷ lệ tái sử dụng dữ liệu còn thấp, mới 28,4%".</summary>
    private static string LeadOfRate(Sentence sentence, PrintedNumber number)
    {
        var before = sentence.Folded[sentence.Start..number.Start];
        return before[(before.LastIndexOf(';') + 1)..];
    }
}
