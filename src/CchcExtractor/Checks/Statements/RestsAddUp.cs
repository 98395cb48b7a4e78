namespace CchcExtractor.Checks.Statements;

/// <summary>"gồm 176 thủ tục; 19 thủ tục thực hiện liên thông, số còn lại 163 thủ tục": a part and what is left make up the whole right before them.</summary>
internal sealed class RestsAddUp : IStatementRule
{
    private const string Rest = "số còn lại";

    private const int MostBetween = 70;

    /// <summary>Of these nothing comes in or goes out between; of dossiers some may have been left from before.</summary>
    private static readonly string[] Units = [UnitKeys.Procedures, UnitKeys.Documents];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 2; i < sentence.Numbers.Count; i++)
        {
            var (whole, part, rest) = (sentence.Numbers[i - 2], sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!whole.IsCount || !part.IsCount || !rest.IsCount || !Units.Contains(whole.Unit) || part.Unit != whole.Unit || rest.Unit != whole.Unit || whole.Depth != rest.Depth || part.Depth != rest.Depth)
                continue;
            var (first, second) = (sentence.Between(whole, part), sentence.Between(part, rest));
            if (first.Length > MostBetween || second.Length > MostBetween || !Texts.Words.Contains(second, Rest) || first.AsSpan().IndexOfAny(".(") >= 0 || words.Compares(first) || words.TellsOfOther(sentence.Words) || (i > 2 && sentence.Numbers[i - 3] is { IsCount: true } before && before.Unit == whole.Unit))
                continue;
            // "Có 50 thủ tục mức độ 4, 54 mức độ 3, số còn lại 27, như vậy đủ 131": three that make up another
            if (sentence.Numbers.Any(all => all.IsCount && all.Value == whole.Value + part.Value + rest.Value) || (part.Value > whole.Value && !DigitSlips.Explain(part.Value, whole.Value - rest.Value)))
                continue;
            yield return part.Value + rest.Value == whole.Value ? Outcome.Passed : new Outcome.Failed(PartsAddUp.Differs(sentence, whole, [part, rest], part.Value + rest.Value));
        }
    }
}
