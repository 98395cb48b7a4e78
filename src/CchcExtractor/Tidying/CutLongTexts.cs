using System.Globalization;
using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Cuts a paragraph that is longer than any a clerk writes (a whole book on one line, or a hostile file) into parts, at the end of a sentence where there is
/// one: whatever looks at paragraphs may then look back and forth within one, and stays linear in the text. Nothing is left out.
/// </summary>
public static class CutLongTexts
{
    /// <summary>Characters of a part at most. The longest paragraph of several thousand real and test reports has some 6,000.</summary>
    private const int Longest = 20_000;

    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        if (!document.Blocks.Any(IsTooLong))
            return document;
        return document with { Blocks = [.. document.Blocks.SelectMany(block => IsTooLong(block) ? Parts((Paragraph)block) : [block])] };
    }

    private static bool IsTooLong(Block block) => block is Paragraph { Text.Printed.Length: > Longest };

    private static IEnumerable<Block> Parts(Paragraph paragraph)
    {
        var printed = paragraph.Text.Printed;
        for (var (from, part) = (0, 1); from < printed.Length; part++)
        {
            var to = End(printed, from);
            var text = new Text(printed[from..to].Trim());
            yield return part == 1
                ? paragraph with { Text = text }
                : paragraph with
                {
                    Text = text,
                    Location = paragraph.Location with { Path = string.Create(CultureInfo.InvariantCulture, $"{paragraph.Location.Path}/part {part}") },
                    AutomaticMark = null,
                };
            from = to;
        }
    }

    /// <summary>Behind the last sentence, else the last blank, of the second half of a part; a text without either is cut where it is.</summary>
    private static int End(string printed, int from)
    {
        if (printed.Length - from <= Longest)
            return printed.Length;
        var half = printed.AsSpan(from + Longest / 2, Longest / 2);
        var cut = half.LastIndexOf(". ") is >= 0 and var point ? point + 1 : half.LastIndexOf(' ');
        if (cut >= 0)
            return from + Longest / 2 + cut + 1;
        var end = from + Longest;
        return char.IsLowSurrogate(printed[end]) ? end - 1 : end;
    }
}
