using CchcExtractor.Documents;
using CchcExtractor.Extraction.Forms;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Parts;

/// <summary>
/// Finds where letterhead, title, body, signature and appendix begin. The type line BÁO CÁO is the landmark of the front, recipients and
/// signing authority that of the end; each is missing in some real files (shared field notes, section 2).
/// </summary>
public static class FindParts
{
    /// <summary>A type line further down is not that of this report.</summary>
    private const int LastTitleBlock = 40;

    /// <summary>A longer line is a paragraph, not part of a title.</summary>
    private const int LongestTitleLine = 250;

    /// <summary>A title has fewer lines (blocks) than this, blank ones included.</summary>
    private const int LongestTitle = 16;

    /// <summary>The parts of a tidied document.</summary>
    public static ReportParts In(Document document, Outline outline, RulePack rules)
    {
        var lines = Enumerable.Range(0, document.Blocks.Count).Select(block => Lines.Of(document, block, block + 1)).ToList();
        var title = Title(document, lines, rules.Letterhead);
        var body = Body(document, lines, title, rules.Letterhead);
        var signature = Signature(lines, body, rules.Letterhead);
        var appendix = Appendix(document, lines, signature < document.Blocks.Count ? signature : body, rules);
        return new ReportParts(title, body, Math.Min(signature, appendix), appendix);
    }

    private static int Title(Document document, List<IReadOnlyList<Line>> lines, LetterheadRules rules)
    {
        var last = Math.Min(LastTitleBlock, document.Blocks.Count);
        for (var i = 0; i < last; i++)
            if (lines[i].Any(line => Lines.Is(line.Folded, rules.Types)))
                return i;
        for (var i = 0; i < last; i++)
            if (document.Blocks[i] is TextBlock && lines[i] is [{ } line, ..] && line.Folded.Length < LongestTitleLine && Lines.Begins(line.Folded, rules.Types) && (IsCapitals(line.Text.Printed[..Math.Min(7, line.Text.Printed.Length)]) || IsCentered(document.Blocks[i])))
                return i;

        // no type line: the title is what stands before the first paragraph of the body, behind number and date
        for (var i = 0; i < last; i++)
            if (lines[i].Count > 0 && Lines.Begins(lines[i][0].Folded, rules.BodyOpens))
                return Math.Max(0, i - 1);
        return 0;
    }

    private static int Body(Document document, List<IReadOnlyList<Line>> lines, int title, LetterheadRules rules)
    {
        var said = lines.Count > title && lines[title].Count > 0 && !lines[title].All(line => Lines.Is(line.Folded, rules.Types)) && document.Blocks[title] is TextBlock;
        for (var i = title + 1; i < Math.Min(document.Blocks.Count, title + LongestTitle); i++)
        {
            if (lines[i].Count == 0 || lines[i].All(line => IsRuling(line.Folded)))
                continue;
            if (document.Blocks[i] is not TextBlock block || !IsTitleLine(block, lines[i][0].Folded, said, rules))
                return i;
            said = true;
        }

        return Math.Min(document.Blocks.Count, title + LongestTitle);
    }

    private static bool IsTitleLine(TextBlock block, string folded, bool said, LetterheadRules rules)
    {
        if (folded.StartsWith('('))
            return true;
        if (folded.Length > LongestTitleLine || Lines.Begins(folded, rules.BodyOpens))
            return false;
        if (!said)
            return true;
        if (block is ListItem || (block is Heading { Number.Length: > 0 } && !GoesOn(folded)))
            return false;
        return IsCentered(block) || block.Look.Bold || IsCapitals(block.Text.Printed) || char.IsLower(block.Text.Printed.TrimStart()[0]);
    }

    /// <summary>"I/2015, PHƯƠNG HƯỚNG" behind "... QUÝ" is no numbered heading: a digit stands right behind the mark.</summary>
    private static bool GoesOn(string folded)
    {
        var mark = folded.AsSpan().IndexOfAny('/', '.', ' ');
        return mark > 0 && mark + 1 < folded.Length && (char.IsAsciiDigit(folded[mark + 1]) || folded.AsSpan(mark + 1).StartsWith("năm ") || folded.AsSpan(mark + 1).StartsWith("tháng "));
    }

    private static int Signature(List<IReadOnlyList<Line>> lines, int body, LetterheadRules rules)
    {
        for (var i = body; i < lines.Count; i++)
            if (lines[i].Any(line => Lines.Begins(line.Folded, rules.Recipients) || Lines.Is(line.Folded, rules.Authorities)))
                return i;
        return lines.Count;
    }

    private static int Appendix(Document document, List<IReadOnlyList<Line>> lines, int from, RulePack rules)
    {
        for (var i = from; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Table table)
            {
                if (FormTables.LooksLikeForm(table, rules.Forms))
                    return i;
            }
            else if (lines[i].Any(line => line.Folded.Length < LongestTitleLine && (Lines.Begins(line.Folded, rules.Letterhead.Appendices) || FormTables.TitleNumber(line.Folded, rules.Forms) is not null)))
                return i;
        }

        return document.Blocks.Count;
    }

    private static bool IsCentered(Block block) => block is TextBlock { Look.Centered: true };

    private static bool IsRuling(string folded) => folded.All(c => !char.IsLetterOrDigit(c)) && !folded.StartsWith('(');

    /// <summary>All letters are capitals.</summary>
    internal static bool IsCapitals(string printed) => printed.Any(char.IsLetter) && !printed.Any(char.IsLower);
}
