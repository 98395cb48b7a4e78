using System.Globalization;
using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Parts a paragraph at a soft line break (Shift+Enter, <c>&lt;br&gt;</c>) behind which a new item or numbered heading begins:
/// typists use it like Enter, and a line beginning with <c>- </c>, <c>+ </c> or <c>2. </c> was meant as one of its own.
/// Other soft breaks (names in letterheads, titles) stay.
/// </summary>
public static class SplitLines
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        if (!document.Blocks.Any(block => block is Paragraph { Text.Printed: var text } && text.Contains('\n')))
            return document;
        return document with { Blocks = [.. document.Blocks.SelectMany(Split)] };
    }

    private static IEnumerable<Block> Split(Block block)
    {
        if (block is not Paragraph paragraph || !paragraph.Text.Printed.Contains('\n'))
            return [block];
        var parts = new List<string>();
        foreach (var line in paragraph.Text.Printed.Split('\n'))
        {
            if (parts.Count == 0 || (LeadingMark.Of(new Text(line)) is not null && !string.IsNullOrWhiteSpace(parts[^1])))
                parts.Add(line);
            else
                parts[^1] += "\n" + line;
        }

        if (parts.Count == 1)
            return [block];
        return parts.Select((part, index) => index == 0
            ? paragraph with { Text = new Text(part.Trim()) }
            : paragraph with
            {
                Text = new Text(part.Trim()),
                Location = paragraph.Location with { Path = string.Create(CultureInfo.InvariantCulture, $"{paragraph.Location.Path}/part {index + 1}") },
                AutomaticMark = null,
            });
    }
}
