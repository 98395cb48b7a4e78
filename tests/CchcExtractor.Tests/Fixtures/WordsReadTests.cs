using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>What the readers read, held against the words of the report, before any rule sees them.</summary>
public class WordsReadTests
{
    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Every_word_of_the_report_is_read_once(string name, string format)
    {
        var file = FixtureFolder.File(name, format);
        var read = ReportFiles.Read(file, Path.GetFileName(file)).Blocks.SelectMany(Texts).SelectMany(Words).ToList();
        var printed = File.ReadLines(FixtureFolder.File(name, "txt")).SelectMany(line => Words(new Text(line))).ToList();
        Difference.None(file, Difference.Between(printed, read, word => word, word => word, word => word, word => word, word => word, word => word));
    }

    private static IEnumerable<Text> Texts(Block block) => block switch
    {
        TextBlock text => [text.Text],
        Table table => table.Cells.SelectMany(cell => cell.Blocks).SelectMany(Texts),
        _ => [],
    };

    // runs of letters and digits: bullets, dashes and quotes are set differently by every program
    private static IEnumerable<string> Words(Text text) =>
        string.Concat(text.Folded.Select(character => char.IsLetterOrDigit(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
