namespace CchcExtractor.Checks.Statements;

/// <summary>Lists that say how many parts they have.</summary>
internal static class GroupsOfList
{
    private const int Fewest = 3;

    /// <summary>Characters between the total and how many groups it makes.</summary>
    private const int MostBetween = 60;

    /// <summary>"30 nhiệm vụ, chia làm 7 nhóm: chỉ đạo điều hành 6, thể chế 3, ...": as many counts as there are groups end the sentence; null where it is no such list.</summary>
    public static List<PrintedNumber>? Of(Sentence sentence, int index, StatementWords words)
    {
        var (total, groups) = (sentence.Numbers[index], sentence.Numbers[index + 1]);
        var parts = sentence.Numbers.Skip(index + 2).ToList();
        return total.IsCount && groups.IsCount && groups.Value == parts.Count && parts.Count > Fewest && parts.TrueForAll(part => part.IsCount && part.Value <= total.Value && part.Depth == parts[0].Depth) && words.GroupWords.Contains(sentence.WordBehind(groups), StringComparer.Ordinal)
            && sentence.Between(total, groups) is { Length: <= MostBetween } said && Texts.Words.Contains(said, Divided) && sentence.Between(groups, parts[0]).Contains(':') ? parts : null;
    }

    private const string Divided = "chia";
}
