using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Finds where a report breaks a figure down by dossier fields: the rows of a table, the items of a list, the clauses of a sentence. Only
/// breakdowns that claim to be whole count: one that says "chủ yếu", "như", "một số" names examples and need not add up.
/// </summary>
public static class Breakdowns
{
    /// <summary>The breakdowns of an indicator, each with at least two different fields, in order of the text; where one part may be the total, also without it.</summary>
    public static IEnumerable<Reading> Of(Evidence evidence, string indicator, RulePack rules)
    {
        var (open, run) = (new List<Figure>(), new List<Figure>());
        var wasTorn = false;
        foreach (var figure in evidence.Figures.Where(figure => figure.Indicator == indicator && figure.Field.Length > 0))
        {
            if (run.Count > 0 && !GoesOn(evidence, run[^1], figure))
            {
                if (IsOfSharedFields(run))
                    yield return new Reading([.. run]);
                run = [];
            }

            run.Add(figure);
            if (open.Count > 0 && (open.Any(part => part.Field == figure.Field) || !GoesOn(evidence, open[^1], figure)))
            {
                // what stands some lines further on may be one list with what was read: neither is known to be whole
                var torn = open[^1].Section == figure.Section && figure.Block - open[^1].Block is > 0 and <= FarthestItem && open.TrueForAll(part => part.Field != figure.Field);
                if (!torn && !wasTorn)
                    foreach (var reading in Readings(evidence, open, rules))
                        yield return reading;
                (open, wasTorn) = ([], torn);
            }

            open.Add(figure);
        }

        if (!wasTorn)
            foreach (var reading in Readings(evidence, open, rules))
                yield return reading;
        if (IsOfSharedFields(run))
            yield return new Reading(run);
    }

    /// <summary>"Địa chính 35 ... Tài nguyên - Môi trường 13": two names of one field in one list or table are two parts; a breakdown that is said again has all fields twice.</summary>
    private static bool IsOfSharedFields(List<Figure> run) =>
        run.Count > 2 && run.GroupBy(figure => figure.Field).Select(same => same.Count()).ToList() is var counts && counts.Exists(count => count > 1) && counts.Count(count => count > 1) * 2 < counts.Count;

    /// <summary>Lines between two items of one list, those below the first one of them.</summary>
    private const int FarthestItem = 8;

    private static bool GoesOn(Evidence evidence, Figure before, Figure next) =>
        before.Section == next.Section && next.Block >= before.Block && (next.Block - before.Block <= 2 || AreBelow(evidence, before.Block, next.Block))
        && (before.Block == next.Block || (evidence.Document.Blocks[before.Block] is not Table && evidence.Document.Blocks[next.Block] is not Table));

    private static IEnumerable<Reading> Readings(Evidence evidence, List<Figure> parts, RulePack rules)
    {
        if (parts.Count < 2 || parts.Any(part => part.Rule.Contains(Figure.SomeParts, StringComparison.Ordinal)) || parts.Any(part => part.Number is null or { Approximate: true } or { Ambiguous: true }) || !Complete(evidence, parts) || NamesExamples(Said(evidence, parts), rules) || NamesExamples(Head(evidence, parts), rules))
            yield break;
        // a column or clause whose number is the sum of all others may be the total under another name
        var total = parts.Count > 2 ? parts.FindLast(part => part.Value > 0 && part.Value * 2 == parts.Sum(other => other.Value)) : null;
        if (total is not null)
            yield return new Reading(parts.Where(part => part != total).ToList());
        yield return new Reading(parts);
    }

    /// <summary>Nothing among the parts is left unread: every field that is named there has its part, every item of a list gives one, every number is understood.</summary>
    private static bool Complete(Evidence evidence, List<Figure> parts)
    {
        var (first, last) = (parts[0].Block, parts[^1].Block);
        var family = Mentions.Family(parts[0]);
        var around = evidence.Figures.Where(figure => figure.Block >= first && figure.Block <= last && figure.Indicator.StartsWith(family, StringComparison.Ordinal)).ToList();
        var beside = evidence.Figures.Where(figure => figure.Block >= first - 1 && figure.Block <= last + 1 && figure.Section == parts[0].Section && figure.Indicator.StartsWith(family, StringComparison.Ordinal));
        if (beside.Any(figure => figure.Field.Length > 0 && parts.All(part => part.Field != figure.Field)))
            return false;
        if (evidence.Document.Blocks[first] is Table)
            return true;
        for (var block = first; block <= last; block++)
            if (parts.All(part => part.Block != block) && Printed(evidence, block).Any(char.IsAsciiDigit) && !IsBelow(evidence, block, first))
                return false;
        if (first == last)
            return !Unread(evidence, first, parts[0].Excerpt) && !around.SkipWhile(figure => figure != parts[0]).Any(figure => figure.Field.Length == 0 && figure.Sentence == parts[^1].Sentence && figure.Indicator != parts[0].Indicator && figure.Unit != "%");
        // an item that gives one part may say more; one that lists several must be understood whole
        var several = parts.GroupBy(part => part.Block).Where(group => group.Count() > 1).Select(group => group.Key);
        return !several.Any(block => Unread(evidence, block)) && (IsTotalOf(evidence, first - 1, parts) || !SiblingUnread(evidence, first - 1, first)) && !SiblingUnread(evidence, last + 1, last) && !SiblingIsPart(evidence, last + 1, parts);
    }

    /// <summary>All lines between two items are below the first of them.</summary>
    private static bool AreBelow(Evidence evidence, int item, int next)
    {
        if (next - item > FarthestItem || IsBelow(evidence, next, item))
            return false;
        for (var block = item + 1; block < next; block++)
            if (!IsBelow(evidence, block, item))
                return false;
        return true;
    }

    /// <summary>". Khai sinh: 53;" under "+ Lĩnh vực Hộ tịch tiếp nhận 118 hồ sơ;": it begins with another mark, or stands one level deeper.</summary>
    private static bool IsBelow(Evidence evidence, int block, int item) => evidence.Document.Blocks[block] is TextBlock and not Heading and var below && evidence.Document.Blocks[item] is TextBlock above
        && (below is ListItem sub && above is ListItem main && sub.Mark == main.Mark ? sub.Level > main.Level : Mark(below) is { } one && Mark(above) is { } other && one != other);

    /// <summary>The mark with which a line begins, typed or of a list; null for none.</summary>
    private static char? Mark(TextBlock block) => block is ListItem { Mark: [var sign, ..] } ? char.IsLetterOrDigit(sign) ? null : sign : block.Text.Printed.TrimStart() is [var first, ..] && !char.IsLetterOrDigit(first) ? first : null;

    /// <summary>A number stands in the block (in one sentence of it, where that is given) that no rule took.</summary>
    private static bool Unread(Evidence evidence, int block, string sentence = "")
    {
        var path = evidence.Document.Blocks[block].Location.Path + "/";
        return evidence.Unclaimed.Any(number => number.Raw.Any(char.IsAsciiDigit) && number.Location.Path.StartsWith(path, StringComparison.Ordinal) && (sentence.Length == 0 || number.Sentence == sentence));
    }

    /// <summary>The item before gives the whole, so it is no part, whatever else it says.</summary>
    private static bool IsTotalOf(Evidence evidence, int block, List<Figure> parts) => evidence.Figures.Any(figure => figure.Block == block && figure.Field.Length == 0 && figure.Indicator == parts[0].Indicator);

    /// <summary>The next item of the same list, or the next line that begins as it does, holds numbers of which nobody knows what they count: perhaps one more field.</summary>
    private static bool SiblingUnread(Evidence evidence, int block, int beside) =>
        block >= 0 && block < evidence.Document.Blocks.Count
        && evidence.Document.Blocks[block] is TextBlock item && evidence.Document.Blocks[beside] is TextBlock sibling && IsSibling(item, sibling)
        && item.Text.Printed.Any(char.IsAsciiDigit) && (Unread(evidence, block) || evidence.Figures.All(figure => figure.Block != block));

    /// <summary>"c)", "2.": a mark that goes on from item to item.</summary>
    private static bool IsCounted(string mark) => mark.Length is > 1 and < 5 && char.IsLetterOrDigit(mark[0]) && !char.IsLetterOrDigit(mark[^1]);

    private static bool IsSibling(TextBlock one, TextBlock other) => one is ListItem item && other is ListItem sibling
        ? item.Level == sibling.Level && (item.Mark == sibling.Mark || (IsCounted(item.Mark) && IsCounted(sibling.Mark)))
        : one is not (ListItem or Heading) && other is not (ListItem or Heading) && FirstWord(one.Text.Printed) is { Length: > 1 } word && word == FirstWord(other.Text.Printed);

    /// <summary>The next item begins as all parts do ("Lĩnh vực ...", "Về ..."), or counts the same, and its field was not understood: one part more.</summary>
    private static bool SiblingIsPart(Evidence evidence, int block, List<Figure> parts)
    {
        if (block >= evidence.Document.Blocks.Count || evidence.Document.Blocks[block] is not ListItem item || evidence.Document.Blocks[parts[^1].Block] is not ListItem last || item.Level != last.Level || item.Mark != last.Mark || !item.Text.Printed.Any(char.IsAsciiDigit))
            return false;
        var words = parts.Select(part => FirstWord(Printed(evidence, part.Block))).Append(FirstWord(item.Text.Printed)).Distinct().ToList();
        return words is [{ Length: > 0 }] || evidence.Figures.Any(figure => figure.Block == block && figure.Field.Length == 0 && figure.Indicator == parts[0].Indicator);
    }

    private static string FirstWord(string text) => Folding.Fold(text).Split([' ', ':', ',', '.', '-', '+', '*'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");

    private static string Said(Evidence evidence, List<Figure> parts) =>
        Folding.Fold(string.Join(' ', parts.Select(part => part.Excerpt.Length > 0 ? part.Excerpt : Printed(evidence, part.Block)).Distinct()));

    /// <summary>The sentence that leads to the parts: right before a list of items, or with a colon before all of them in one paragraph.</summary>
    private static string Head(Evidence evidence, List<Figure> parts) =>
        parts[0].Block > 0 && Folding.Fold(Printed(evidence, parts[0].Block - 1)) is var before && (parts[^1].Block > parts[0].Block || before.EndsWith(':')) ? LastSentence(before) : "";

    private static bool NamesExamples(string text, RulePack rules)
    {
        // "..., còn lại là một phần" names the rest
        var said = text.Replace("như sau", "", StringComparison.Ordinal).Replace("còn lại là", "", StringComparison.Ordinal);
        return said.Contains("...", StringComparison.Ordinal) || said.Contains('…') || rules.Words(WordList.Examples).Any(word => Words.Contains(said, word));
    }

    private static string Printed(Evidence evidence, int block) => evidence.Document.Blocks[block] is TextBlock text ? text.Text.Printed : "";

    /// <summary>The sentence that leads to a list stands right before it.</summary>
    private static string LastSentence(string text)
    {
        var at = text.TrimEnd('.', ':', ' ').LastIndexOf(". ", StringComparison.Ordinal);
        return at < 0 ? text : text[at..];
    }
}
