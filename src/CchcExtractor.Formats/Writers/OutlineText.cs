using System.Globalization;
using System.Text;
using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Writers;

/// <summary>A document for eyes, the outline of <c>inspect --as outline</c>: a line per block, indented by its heading, tables with their size and first row.</summary>
public static class OutlineText
{
    private const int Width = 110;

    /// <summary>The lines of a document that was tidied.</summary>
    public static string Write(Document document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{document.Source.Name} ({document.Reader}{(document.Pages is { } pages ? $", {pages} pages" : "")})\n");
        var depth = 0;
        var page = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Location.Page is { } next && next != page)
            {
                page = next;
                text.Append(CultureInfo.InvariantCulture, $"--- page {page}\n");
            }

            depth = block is Heading heading ? heading.Level : depth;
            WriteBlock(text, block, depth);
        }

        foreach (var furniture in document.Furniture.OfType<TextBlock>())
            text.Append("set apart: ").Append(Short(furniture.Text.Printed)).Append('\n');
        foreach (var problem in document.Problems)
            text.Append(CultureInfo.InvariantCulture, $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {problem.Location}: {problem.Message.English}\n");
        return text.ToString();
    }

    private static void WriteBlock(StringBuilder text, Block block, int depth)
    {
        switch (block)
        {
            case Heading heading:
                text.Append(' ', (heading.Level - 1) * 2).Append('#').Append(heading.Level).Append(' ').Append(Short(heading.Text.Printed)).Append('\n');
                break;
            case ListItem item:
                text.Append(' ', (depth + item.Level - 1) * 2).Append("* ").Append(Short(item.Text.Printed)).Append('\n');
                break;
            case TextBlock paragraph:
                text.Append(' ', depth * 2).Append(Short(paragraph.Text.Printed)).Append('\n');
                break;
            case Table table:
                text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"[{table.RowCount} x {table.ColumnCount}] ")
                    .Append(Short(string.Join(" | ", table.Row(0).Select(cell => cell.Text.Printed)))).Append('\n');
                break;
        }
    }

    private static string Short(string printed)
    {
        var line = string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Width ? line : line[..(Width - 3)] + "...";
    }
}
