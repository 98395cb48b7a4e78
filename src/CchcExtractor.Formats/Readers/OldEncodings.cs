using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// The last step of reading: text in TCVN3, VNI or code page 1258 becomes Unicode, letters and their marks become one character (NFC),
/// soft hyphens that were no letters go. What was converted and what is doubtful is noted with its place.
/// </summary>
internal static class OldEncodings
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The document in Unicode; itself where it is.</summary>
    internal static Document ToUnicode(Document document)
    {
        var paragraphs = new List<Paragraph>();
        Collect(document.Blocks, paragraphs);
        Collect(document.Furniture, paragraphs);
        var reading = EncodingReading.Of([.. paragraphs.Select(paragraph => new EncodedText(paragraph.Text.Printed, paragraph.EncodingFonts))]);
        if (reading is null && !paragraphs.Exists(paragraph => IsLoose(paragraph.Text.Printed)))
            return document;
        var next = 0;
        var (blocks, furniture) = (Rebuilt(document.Blocks), Rebuilt(document.Furniture));
        document = document with { Blocks = blocks, Furniture = furniture };
        return reading is null ? document : document with
        {
            Conversions = [.. document.Conversions, .. EncodingNotes.Conversions(reading, text => paragraphs[text].Location)],
            Problems = [.. document.Problems, .. EncodingNotes.Problems(reading, text => paragraphs[text].Location)],
        };

        IReadOnlyList<Block> Rebuilt(IReadOnlyList<Block> blocks) => [.. blocks.Select(Unicode)];

        Block Unicode(Block block) => block switch
        {
            Paragraph paragraph => InUnicode(paragraph, reading?.Decoded(next++)),
            Table table => new Table(table.Location, [.. table.Cells.Select(cell => new Cell(cell.Location, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Rebuilt(cell.Blocks)))])
            {
                HeaderRows = table.HeaderRows,
                Ruled = table.Ruled,
                Pages = table.Pages,
            },
            _ => block,
        };
    }

    /// <summary>In the order in which they are read.</summary>
    private static void Collect(IReadOnlyList<Block> blocks, List<Paragraph> into)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                into.Add(paragraph);
            else if (block is Table table)
                foreach (var cell in table.Cells)
                    Collect(cell.Blocks, into);
        }
    }

    private static Paragraph InUnicode(Paragraph paragraph, DecodedText? decoded)
    {
        if (decoded is null && paragraph.EncodingFonts.Count == 0 && !IsLoose(paragraph.Text.Printed))
            return paragraph;
        var text = decoded?.Text ?? paragraph.Text.Printed;
        var mark = paragraph.AutomaticMark;
        return paragraph with
        {
            Text = new Text(Composed(text)),
            AutomaticMark = mark is null ? null : Composed(decoded is null ? mark : text[..decoded.Length(mark.Length)]),
            EncodingFonts = [],
        };
    }

    /// <summary>It has soft hyphens, or marks beside their letters.</summary>
    private static bool IsLoose(string text) => text.Contains(SoftHyphen) || text.AsSpan().ContainsAnyInRange('\u0300', '\u036F');

    private static string Composed(string text) => Composition.Compose(text.Replace("\u00AD", "", StringComparison.Ordinal));
}
