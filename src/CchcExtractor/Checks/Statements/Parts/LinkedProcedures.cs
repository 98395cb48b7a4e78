namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"Niêm yết 230 TTHC tại Bộ phận một cửa. Liên thông cùng cấp 232, liên thông giữa các cấp 43 TTHC.": more procedures go through several offices than the paragraph said that there are.</summary>
internal sealed class LinkedProcedures : IPartFinder
{
    /// <summary>All procedures of the commune; it makes all of them known.</summary>
    private static readonly string[] All = ["procedures.in_authority", "procedures.disclosed"];

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words) =>
        sentence.Paragraph.Where(number => All.Contains(number.Indicator, StringComparer.Ordinal) && number is { IsCount: true, Value: > 0 }).ToList() is not [var all] || sentence.Paragraph.Any(number => number != all && number.IsCount && number.Value > all.Value && number.Unit == UnitKeys.Procedures && !IsLinked(sentence, number, words))
            ? [] : sentence.Numbers.Where(number => number.Start > all.Start && number.IsCount && number.Unit is "" or UnitKeys.Procedures && IsLinked(sentence, number, words)).Select(part => new PartOfWhole(part, all));

    private static bool IsLinked(Sentence sentence, PrintedNumber number, StatementWords words) =>
        sentence.Label(number) is var label && StatementWords.Any(words.PartOfProcedures, label[(label.LastIndexOfAny([';', '.']) + 1)..]);
}
