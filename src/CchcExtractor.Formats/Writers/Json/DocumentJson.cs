using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Json;

/// <summary>A whole document as JSON, for <c>inspect --as json</c>: every block with its place, every cell with its spans.</summary>
public static class DocumentJson
{
    /// <summary>The document; messages of its problems in <paramref name="language"/>.</summary>
    public static string Write(Document document, string language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("source", document.Source.Name);
            json.WriteString("sha256", document.Source.Sha256);
            json.WriteString("media_type", document.Source.MediaType);
            json.WriteString("reader", document.Reader);
            ReportJson.WriteNumberOrNull(json, "pages", document.Pages);
            ReportJson.WriteArray(json, "blocks", document.Blocks, WriteBlock);
            ReportJson.WriteArray(json, "furniture", document.Furniture, WriteBlock);
            ReportJson.WriteArray(json, "conversions", document.Conversions, ReportJson.WriteConversion);
            ReportJson.WriteArray(json, "problems", document.Problems, (writer, problem) => ReportJson.WriteProblem(writer, problem, language));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteString("type", block.GetType().Name.ToLowerInvariant());
        ReportJson.WritePlace(json, block.Location);
        switch (block)
        {
            case Heading heading:
                json.WriteNumber("level", heading.Level);
                json.WriteString("number", heading.Number);
                json.WriteString("title", heading.Title.Printed);
                break;
            case ListItem item:
                json.WriteNumber("level", item.Level);
                json.WriteString("mark", item.Mark);
                break;
            case Table table:
                json.WriteNumber("rows", table.RowCount);
                json.WriteNumber("columns", table.ColumnCount);
                json.WriteNumber("header_rows", table.HeaderRows);
                ReportJson.WriteArray(json, "cells", table.Cells, WriteCell);
                break;
        }

        if (block is not TextBlock text)
            return;
        json.WriteString("text", text.Text.Printed);
        if (text.Look.Bold)
            json.WriteBoolean("bold", true);
        if (text.Look.Italic)
            json.WriteBoolean("italic", true);
        if (text.Look.Centered)
            json.WriteBoolean("centered", true);
    }

    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("col", cell.Column);
        json.WriteNumber("rowspan", cell.RowSpan);
        json.WriteNumber("colspan", cell.ColumnSpan);
        json.WriteString("text", cell.Text.Printed);
        // a cell that is more than plain paragraphs is told in full
        if (cell.Blocks.Any(block => block is Table))
            ReportJson.WriteArray(json, "blocks", cell.Blocks, WriteBlock);
    }
}
