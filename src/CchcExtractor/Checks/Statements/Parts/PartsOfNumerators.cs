namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// "Đã số hóa 2.052/2.098 hồ sơ, trong đó có 2.070 hồ sơ được số hóa cả kết quả": what follows "trong đó" is told with the words of the fraction's part, and so is one of those, not of all 2.098. In the same way of what is left:
/// "còn 20 hồ sơ, trong đó 22 hồ sơ đất đai chưa đến hạn", whatever was counted before it.
/// </summary>
internal sealed class PartsOfNumerators : IPartFinder
{
    /// <summary>Characters between the two.</summary>
    private const int MostBetween = 90;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 1 < sentence.Numbers.Count; i++)
        {
            var (whole, part) = (sentence.Numbers[i], sentence.Numbers[i + 1]);
            if (part is not { IsCount: true, Value: > 0 } || whole is { IsRate: true } or { IsWord: true } || whole.Depth != part.Depth || (whole.Unit.Length > 0 && part.Unit.Length > 0 && whole.Unit != part.Unit))
                continue;
            var between = sentence.Between(whole, part);
            var opening = Opening(between, words);
            if (between.Length <= MostBetween && opening >= 0 && !words.TellsOfOther(between) && (IsOfNumerator(sentence, whole, part, between[..opening], words) || IsOfLeftOver(sentence, whole, part, between[..opening], words)))
                yield return new(part, whole);
        }
    }

    /// <summary>Where ", trong đó" begins that leads to the part; -1 where nothing does, or another sentence begins between.</summary>
    private static int Opening(string between, StatementWords words) =>
        between.AsSpan().IndexOfAny(".(") < 0 && between.AsSpan().LastIndexOfAny(",;") is >= 0 and var mark && words.Among.Any(word => Texts.Words.StandsAt(between[(mark + 1)..].TrimStart(' '), 0, word)) ? mark : -1;

    private static bool IsOfNumerator(Sentence sentence, PrintedNumber whole, PrintedNumber part, string behind, StatementWords words)
    {
        if (whole.Whole is not > 0)
            return false;
        var (first, second) = ($"{Lead(sentence, whole)} {behind}", sentence.Behind(part));
        return words.BoundedShare.Any(word => Texts.Words.Contains(first, word) && Texts.Words.Contains(second, word)) || words.PartPairs.Any(pair => pair.Bounded && Texts.Words.Contains(first, pair.Whole) && Texts.Words.Contains(second, pair.Part));
    }

    private static bool IsOfLeftOver(Sentence sentence, PrintedNumber whole, PrintedNumber part, string behind, StatementWords words) =>
        whole.IsCount && whole.Value > 0 && part.Unit == UnitKeys.Dossiers && $"{Lead(sentence, whole)} # {behind}" is var label && StatementWords.Any(words.LeftOver, label) && !words.CameBefore(label) && !StatementWords.Any(words.Growth, label)
        && sentence.Behind(part) is var said && StatementWords.Any(words.Waiting, said) && !StatementWords.Any(words.BracketedPart, said.Replace("chưa", "", StringComparison.Ordinal));

    /// <summary>The words of its own clause before it.</summary>
    private static string Lead(Sentence sentence, PrintedNumber number) => sentence.Lead(number) is var lead ? lead[(lead.AsSpan().LastIndexOfAny(",;:(") + 1)..] : "";
}
