using System.Text.Json;
using CchcExtractor.Documents;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Tables whose every cell is known, made by <c>Grids/make.py</c> and printed by LibreOffice.</summary>
public class GridTests
{
    private static readonly string Folder = Path.Combine(FixtureFolder.Repository, "tests", "CchcExtractor.Tests", "Reading", "Pdf", "Grids");

    private static readonly Lazy<Document> Read = new(() => PdfSheet.Read(File.ReadAllBytes(Path.Combine(Folder, "grids.pdf"))));

    private static readonly Lazy<List<(string Name, string[] Cells)>> Truth = new(() =>
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "grids.json")));
        return [.. json.RootElement.EnumerateArray().Select(table => (table.GetProperty("name").GetString()!, table.GetProperty("cells").EnumerateArray()
            .Select(cell => Line(cell[0].GetInt32(), cell[1].GetInt32(), cell[2].GetInt32(), cell[3].GetInt32(), cell[4].GetString()!)).Order(StringComparer.Ordinal).ToArray()))];
    });

    public static TheoryData<int, string> Tables()
    {
        var tables = new TheoryData<int, string>();
        foreach (var (table, i) in Truth.Value.Select((table, i) => (table, i)))
            tables.Add(i, table.Name);
        return tables;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_of_a_known_grid_is_read_with_its_spans(int index, string name)
    {
        var tables = Read.Value.Blocks.OfType<Table>().ToList();
        Assert.Equal(Truth.Value.Count, tables.Count);
        Assert.Equal(Truth.Value[index].Name, name);
        Assert.Equal(Truth.Value[index].Cells, tables[index].Cells.Select(cell => Line(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text.Printed)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_word_of_the_grids_is_lost() => Assert.Empty(Read.Value.Problems);

    private static string Line(int row, int column, int rowSpan, int columnSpan, string text) =>
        $"{row:D3} {column} {rowSpan}x{columnSpan} {string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
