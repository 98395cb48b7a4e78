using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>The mark that a block opens with: that of a list, a heading, or one that was typed.</summary>
internal static class ListMarks
{
    /// <summary>Folded characters of a list mark, heading number or "(1)", "1)" behind it, which are no numbers of the text.</summary>
    internal static int LengthOf(TextBlock block)
    {
        var folded = block.Text.Folded;
        var at = block switch
        {
            ListItem item => Folding.Fold(item.Mark).Length,
            Heading heading => Math.Max(0, folded.Length - heading.Title.Folded.Length),
            Paragraph { AutomaticMark: { } mark } => Folding.Fold(mark).Length,
            _ => 0,
        };
        if (at == 0 && folded.StartsWith("o ", StringComparison.Ordinal))
            at = 2;
        while (at < folded.Length && folded[at] is ' ' or '(')
            at++;
        var digits = at;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits]))
            digits++;
        return digits > at && digits - at <= 2 && digits < folded.Length && folded[digits] is ')' or '/' && (digits + 1 == folded.Length || folded[digits + 1] == ' ') ? digits + 1 : at;
    }
}
