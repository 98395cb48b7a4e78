using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Extraction;

/// <summary>Documents written in a test: a line is a paragraph; lines that begin with | are rows of one table, cells between | with / for a line break.</summary>
internal static class Paper
{
    public static readonly RulePack Rules = RuleFolder.Load(Path.Combine(AppContext.BaseDirectory, "rules"));

    public static Document Of(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(line.Trim('|').Split('|').Select(cell => cell.Trim().Replace(" / ", "\n", StringComparison.Ordinal)).ToArray());
                continue;
            }

            Flush();
            if (line.Length > 0)
                blocks.Add(new Paragraph(At(), new Text(line.Replace("<tab>", "\t", StringComparison.Ordinal))));
        }

        Flush();
        return new Document(new Source("test.docx", new string('0', 64), "text/plain"), blocks);

        Location At() => new($"block {blocks.Count + 1}");

        void Flush()
        {
            if (rows.Count == 0)
                return;
            var place = At();
            var columns = rows.Max(row => row.Length);
            var cells = rows.SelectMany((row, r) => row.Select((said, c) =>
            {
                var span = c == row.Length - 1 ? columns - c : 1;
                return new Cell(place.Cell(r, c), r, c, 1, span, said.Split('\n').Select(part => new Paragraph(place.Cell(r, c), new Text(part))).ToList<Block>());
            })).ToList();
            blocks.Add(new Table(place, cells) { Ruled = true });
            rows.Clear();
        }
    }

    public static Evidence Read(string text) => Gather.From(CchcExtractor.Tidying.Tidy.Up(Of(text)), Rules);

    public static Metadata Metadata(string text) => Read(text).Metadata;
}
