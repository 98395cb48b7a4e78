using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Finds where a report breaks a figure down by dossier fields: the rows of a table, the items of a list, the clauses of a sentence. Only
/// breakdowns that claim to be whole count: one that says "chủ yếu", "như", "một số" names examples and need not add up.
/// </summary>
public static class Breakdowns
{
    /// <summary>Words that make a list a choice of examples, folded.</summary>
    private static readonly string[] Partial =
        ["chủ yếu", "như", "một số", "điển hình", "tiêu biểu", "nhiều nhất", "cao nhất", "tập trung vào", "tập trung ở", "đa số", "phần lớn", "đa phần", "còn lại", "chiếm đa số", "nhất là", "đặc biệt"];

    /// <summary>The breakdowns of an indicator, each with at least two different fields, in order of the text.</summary>
    public static IEnumerable<Reading> Of(Evidence evidence, string indicator)
    {
        var open = new List<Figure>();
        foreach (var figure in evidence.Figures.Where(figure => figure.Indicator == indicator && figure.Field.Length > 0))
        {
            if (open.Count > 0 && (open.Any(part => part.Field == figure.Field) || !GoesOn(evidence, open[^1], figure)))
            {
                if (Whole(evidence, open))
                    yield return new Reading(open);
                open = [];
            }

            open.Add(figure);
        }

        if (Whole(evidence, open))
            yield return new Reading(open);
    }

    private static bool GoesOn(Evidence evidence, Figure before, Figure next) =>
        before.Section == next.Section && next.Block >= before.Block && next.Block - before.Block <= 2
        && (before.Block == next.Block || (evidence.Document.Blocks[before.Block] is not Table && evidence.Document.Blocks[next.Block] is not Table));

    private static bool Whole(Evidence evidence, List<Figure> parts)
    {
        if (parts.Count < 2 || parts.Any(part => part.Number is null or { Approximate: true } or { Ambiguous: true }))
            return false;
        if (evidence.Document.Blocks[parts[0].Block] is Table)
            return true;
        var own = Folding.Fold(string.Join(' ', parts.Select(part => part.Excerpt.Length > 0 ? part.Excerpt : Printed(evidence, part.Block)).Distinct()));
        var head = parts[0].Block > 0 && parts[^1].Block > parts[0].Block ? LastSentence(Folding.Fold(Printed(evidence, parts[0].Block - 1))) : "";
        return !NamesExamples(own) && !NamesExamples(head);
    }

    private static bool NamesExamples(string text)
    {
        var said = text.Replace("như sau", "", StringComparison.Ordinal);
        return said.Contains("...", StringComparison.Ordinal) || said.Contains('…') || Partial.Any(word => Words.Contains(said, word));
    }

    private static string Printed(Evidence evidence, int block) => evidence.Document.Blocks[block] is TextBlock text ? text.Text.Printed : "";

    /// <summary>The sentence that leads to a list stands right before it.</summary>
    private static string LastSentence(string text)
    {
        var at = text.TrimEnd('.', ':', ' ').LastIndexOf(". ", StringComparison.Ordinal);
        return at < 0 ? text : text[at..];
    }
}
