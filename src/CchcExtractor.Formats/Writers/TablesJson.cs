using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Writers;

/// <summary>Writes the tables of a document as the JSON of <c>inspect --as tables</c>: rows for eyes, cells with their spans for programs.</summary>
public static class TablesJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>
    /// All tables, nested ones too. Page and box (PDF points, origin bottom left) are those of the first page, null where the format has none.
    /// </summary>
    /// <param name="document">What a reader made of a file.</param>
    /// <param name="seconds">How long reading took; printed as is.</param>
    public static string Write(Document document, double seconds)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("tables");
            foreach (var table in document.Blocks.SelectMany(TablesIn))
                Write(json, table);
            json.WriteEndArray();
            json.WriteNumber("seconds", Math.Round(seconds, 4));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static IEnumerable<Table> TablesIn(Block block) =>
        block is Table table ? table.Cells.SelectMany(cell => cell.Blocks).SelectMany(TablesIn).Prepend(table) : [];

    private static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        if (table.Location.Page is { } page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        json.WriteStartArray("pages");
        foreach (var covered in table.Pages)
            json.WriteNumberValue(covered);
        json.WriteEndArray();
        WriteBox(json, table.Location.Box);
        json.WriteBoolean("ruled", table.Ruled);
        json.WriteNumber("header_rows", table.HeaderRows);
        WriteRows(json, table);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("col", cell.Column);
            json.WriteNumber("rowspan", cell.RowSpan);
            json.WriteNumber("colspan", cell.ColumnSpan);
            json.WriteString("text", cell.Text.Printed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter json, Box? box)
    {
        if (box is not { } place)
        {
            json.WriteNull("bbox");
            return;
        }

        json.WriteStartArray("bbox");
        foreach (var side in new[] { place.Left, place.Bottom, place.Right, place.Top })
            json.WriteNumberValue(Math.Round(side, 2));
        json.WriteEndArray();
    }

    /// <summary>The grid: each cell's text at its first place, null where a cell is blank or the place is covered.</summary>
    private static void WriteRows(Utf8JsonWriter json, Table table)
    {
        var texts = new string?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
            texts[cell.Row, cell.Column] = cell.IsBlank ? null : cell.Text.Printed;
        json.WriteStartArray("rows");
        for (var row = 0; row < table.RowCount; row++)
        {
            json.WriteStartArray();
            for (var column = 0; column < table.ColumnCount; column++)
                json.WriteStringValue(texts[row, column]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
