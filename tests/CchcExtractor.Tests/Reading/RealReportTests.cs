using System.Text.Json;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Tidying;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Reading;

/// <summary>The real report, where it is at hand: Word, old Word and HTML give one and the same document.</summary>
public class RealReportTests(ITestOutputHelper output)
{
    [Fact]
    public void Word_and_html_give_the_same_text_tables_and_outline()
    {
        if (Report() is not { } report)
            return;
        var (word, html) = (Show(report + ".docx"), Show(report + ".html"));
        Assert.NotEmpty(word);
        Assert.Equal(word, html);
    }

    [Fact]
    public void Old_word_gives_the_same_text_tables_and_outline_as_word()
    {
        if (Report() is not { } report)
            return;
        var (word, old) = (Show(report + ".docx"), Show(report + ".doc"));
        Assert.NotEmpty(word);
        Assert.Equal(word, old);
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

    internal static List<string> Show(string path) => [.. Tidy.Up(ReportFiles.Read(path, "x")).Blocks.SelectMany(Show)];

    internal static IEnumerable<string> Show(Block block) => block switch
    {
        Table table => table.Cells.Select(cell => $"{cell.Location} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Text.Printed}").Prepend($"{table.Location} {table.HeaderRows} {table.Ruled}"),
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
