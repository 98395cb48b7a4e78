using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"Niêm yết 230 TTHC tại Bộ phận một cửa. Liên thông cùng cấp 232, liên thông giữa các cấp 43 TTHC.": more procedures go through several offices than the paragraph said that there are.</summary>
internal sealed class LinkedProceduresAreWithin : IStatementRule
{
    /// <summary>All procedures of the commune; it makes all of them known.</summary>
    private static readonly string[] All = ["procedures.in_authority", "procedures.disclosed"];

    private static readonly string[] Kinds = ["liên thông", "cùng cấp", "các cấp", "có phát sinh", "phát sinh hồ sơ", "phát sinh hs"];

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        if (sentence.Paragraph.Where(number => All.Contains(number.Indicator, StringComparer.Ordinal) && number is { IsCount: true, Value: > 0 }).ToList() is not [var all] || sentence.Paragraph.Any(number => number != all && number.IsCount && number.Value > all.Value && number.Unit == UnitKeys.Procedures && !IsLinked(sentence, number)))
            yield break;
        foreach (var part in sentence.Numbers.Where(number => number.Start > all.Start && number.IsCount && number.Unit is "" or UnitKeys.Procedures && IsLinked(sentence, number)))
            yield return part.Value <= all.Value ? Outcome.Passed : new Outcome.Failed(PartsAreWithin.Larger(sentence, part, all));
    }

    private static bool IsLinked(Sentence sentence, PrintedNumber number) =>
        sentence.Label(number) is var label && label[(label.LastIndexOfAny([';', '.']) + 1)..] is var clause && Kinds.Any(word => Texts.Words.Contains(clause, word));
}
