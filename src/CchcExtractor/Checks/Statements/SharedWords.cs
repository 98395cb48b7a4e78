namespace CchcExtractor.Checks.Statements;

/// <summary>Words that stand beside two numbers: what both are said to count.</summary>
internal static class SharedWords
{
    /// <summary>How many words the clauses of two numbers have in common, but for those that say nothing.</summary>
    /// <param name="one">The clause of one, folded.</param>
    /// <param name="other">The clause of the other, folded.</param>
    /// <param name="saysNothing">Words that any clause has.</param>
    public static int Count(string one, string other, Func<string, bool> saysNothing)
    {
        var words = Of(other);
        return Of(one).Count(word => !saysNothing(word) && words.Contains(word));
    }

    private static HashSet<string> Of(string clause) =>
        clause.Split([' ', '.', '-', '+', '*'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
}
