using System.Text.Json;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Tidying;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Reading;

/// <summary>The real report, where it is at hand: all flowing formats give one and the same document.</summary>
public class RealReportTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(".html")]
    [InlineData(".doc")]
    [InlineData(".odt")]
    [InlineData(".rtf")]
    public void Every_flowing_format_gives_the_text_tables_and_outline_of_word(string ending)
    {
        if (Report() is not { } report)
            return;
        // LibreOffice writes no \trhdr: its RTF does not say which rows are heads
        var heads = ending != ".rtf";
        var (word, other) = (Show(report + ".docx", heads), Show(report + ending, heads));
        Assert.NotEmpty(word);
        Assert.Equal(word, other);
    }

    [Fact]
    public void Every_section_of_an_expected_figure_is_in_the_outline()
    {
        if (Report() is not { } report)
            return;
        using var expected = JsonDocument.Parse(File.ReadAllText(report + ".expected.json"));
        var sections = expected.RootElement.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("section").GetString()!).Distinct();
        Assert.Empty(sections.Except(Sections(Tidy.Up(ReportFiles.Read(report + ".docx", "x")))));
    }

    private string? Report()
    {
        var file = FixtureFolder.Shared is { } shared ? Directory.EnumerateFiles(shared, "*.expected.json").FirstOrDefault() : null;
        if (file is null)
            output.WriteLine("Skipped: the shared reports are not at hand.");
        return file?[..^".expected.json".Length];
    }

    internal static List<string> Show(string path, bool heads = true) => [.. Tidy.Up(ReportFiles.Read(path, "x")).Blocks.SelectMany(block => Show(block, heads))];

    internal static IEnumerable<string> Show(Block block, bool heads = true) => block switch
    {
        Table table => table.Cells.Select(cell => $"{cell.Location} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Text.Printed}").Prepend($"{table.Location} {(heads ? table.HeaderRows : 0)} {table.Ruled}"),
        Heading heading => [$"{heading.Location} {heading.Level} {heading.Number} {heading.Text}"],
        TextBlock text => [$"{text.Location} {text.GetType().Name} {text.Text}"],
        _ => [],
    };

    private static IEnumerable<string> Sections(Document document)
    {
        var path = new List<string>();
        foreach (var heading in document.Blocks.OfType<Heading>())
        {
            path.RemoveRange(Math.Min(path.Count, heading.Level - 1), path.Count - Math.Min(path.Count, heading.Level - 1));
            path.Add(heading.Number);
            yield return string.Join('.', path);
        }
    }
}
