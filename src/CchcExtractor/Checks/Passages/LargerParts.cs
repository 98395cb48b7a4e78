using CchcExtractor.Checks.Statements;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>
/// "Nhận 254 hồ sơ: người có công 281, hộ tịch 65, đất đai 49", "áp dụng 123 thủ tục. Mức độ 4: 145; mức độ 3: 29": one part of a list is larger than all. That the list is one of parts is taken from the others, which
/// come to no more than the total, and from its labels: they name dossier fields, or divide what is counted in one of the ways that the rules name.
/// </summary>
internal sealed class LargerParts(RulePack rules)
{
    /// <summary>"Đất đai: 12, hộ tịch: 30" behind a number may be of another one.</summary>
    private const int FewestFields = 3;

    private const decimal FewestOfTotal = 5;

    private readonly StatementWords _words = new(rules);
    private readonly List<string> _fields = [.. rules.Vocabulary("fields").Terms.SelectMany(term => term.Words)];

    /// <summary>The part; null where none is larger, or where it may be none of the total.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="list">A number and what may be its parts.</param>
    /// <param name="isDivision">They divide it in a way that the rules name.</param>
    public Mention? In(Passage passage, PartList list, bool isDivision)
    {
        var (total, parts) = (list.Total, list.Parts);
        if (total.Value < FewestOfTotal || !_words.ClosedUnits.Contains(total.Number.Unit) || parts.FindAll(part => part.Value > total.Value) is not [var larger] || parts.Sum(part => part.Value) - larger.Value > total.Value)
            return null;
        if (!(isDivision && list.IsIntroduced) && !(list.IsOpened && parts.Count >= FewestFields && parts.TrueForAll(part => StatementWords.Any(_fields, passage.Label(part)))))
            return null;
        var around = passage.Text[(total.Start > 0 ? passage.Text.LastIndexOf(". ", total.Start - 1, StringComparison.Ordinal) + 1 : 0)..larger.End];
        if (_words.Compares(around) || _words.TellsOfOther(around) || parts.Exists(part => StatementWords.Any(_words.Settled, passage.Label(part)) || StatementWords.Any(_words.CarriedOver, passage.Label(part))))
            return null;
        // "Cán bộ 12 người, công chức 09 người. Trình độ: đại học trở lên 19, cao đẳng 01": of both together
        if (passage.Mentions.Where(other => other.Start < parts[0].Start && other.Number.IsCount).Sum(other => other.Value) >= larger.Value)
            return null;
        return passage.Mentions.Concat(passage.Before).Any(other => other != larger && !other.Number.IsRate && Math.Max(other.Value, other.Number.Whole ?? 0) >= larger.Value) ? null : larger;
    }
}
