using System.Diagnostics;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Reading.WordBinary;

/// <summary>The reader of Word 97-2003 files, on the one fixture that is kept in that format, whole and damaged on purpose.</summary>
public class WordBinaryTests
{
    private static readonly string Path = FixtureFolder.File("ba-dien-2021-m09", "doc");
    private static readonly byte[] Content = File.ReadAllBytes(Path);

    [Fact]
    public void A_report_is_the_same_as_in_the_newer_format() =>
        Assert.Equal(RealReportTests.Show(System.IO.Path.ChangeExtension(Path, "docx")), RealReportTests.Show(Path));

    [Fact]
    public void It_is_set_the_same_as_in_the_newer_format() =>
        Assert.Equal(Looks(System.IO.Path.ChangeExtension(Path, "docx")), Looks(Path));

    [Fact]
    public void Deleted_and_hidden_text_is_out_and_inserted_text_is_in()
    {
        var source = File.ReadAllText(System.IO.Path.Combine(FixtureFolder.Path, "ba-dien-2021-m09", "report.txt"));
        Assert.Contains("{~", source, StringComparison.Ordinal);
        Assert.Contains("{?", source, StringComparison.Ordinal);
        Assert.Equal(Text(ReportFiles.Read(System.IO.Path.ChangeExtension(Path, "docx"), "x")), Text(ReportFiles.Read(Path, "x")));
    }

    [Fact]
    public void The_whole_path_gives_the_expected_report()
    {
        var expected = ExpectedReport.Load(System.IO.Path.ChangeExtension(Path, "expected.json"));
        var got = ReportsRead.From(Path);
        Difference.None(Path, Comparison.OfMetadata(expected, got).Concat(Comparison.OfCitations(expected, got)).Concat(Comparison.OfDiscrepancies(expected, got)));
        Difference.None(Path, Comparison.OfFormats(ReportsRead.From(System.IO.Path.ChangeExtension(Path, "docx")), got));
    }

    [Fact]
    public void It_is_known_by_its_content_whatever_its_name()
    {
        var document = ReportFiles.Read("report.docx", Content);
        Assert.Equal(("doc", "application/msword"), (document.Reader, document.Source.MediaType));
    }

    [Fact]
    public void A_file_that_is_protected_by_a_password_is_refused_as_such()
    {
        var content = (byte[])Content.Clone();
        content[FileInformationBlock(content) + 11] |= 0x01;
        Assert.Equal("file/encrypted", Code(content));
    }

    [Fact]
    public void A_file_from_before_word_97_is_refused_as_such()
    {
        var content = (byte[])Content.Clone();
        content[FileInformationBlock(content)] = 0xDC;
        Assert.Equal("file/old-word", Code(content));
    }

    [Theory]
    [InlineData(520)]
    [InlineData(3000)]
    [InlineData(9000)]
    public void A_file_that_ends_too_early_is_refused_as_such(int length) => Assert.Equal("file/truncated", Code(Content[..length]));

    [Fact]
    public void A_chain_of_sectors_that_runs_in_a_circle_ends()
    {
        var content = (byte[])Content.Clone();
        var table = (BitConverter.ToInt32(content, 76) + 1) * 512;
        for (var sector = 0; sector < 128; sector++)
            BitConverter.GetBytes(sector).CopyTo(content, table + 4 * sector);
        Assert.Equal("file/damaged", Code(content));
    }

    [Fact]
    public void Whatever_is_damaged_the_file_is_read_or_refused_and_never_hangs()
    {
        var random = new Random(20_240_101);
        var clock = Stopwatch.StartNew();
        var refused = 0;
        for (var trial = 0; trial < 300; trial++)
        {
            var content = (byte[])Content.Clone();
            for (var wounds = random.Next(1, 40); wounds > 0; wounds--)
            {
                // half of the wounds in what the rest hangs on: the header of the file and the block of information
                var at = random.Next(2) == 0 ? random.Next(24, 512) : random.Next(512, content.Length);
                content[at] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
            }

            refused += Code(content) is null ? 0 : 1;
        }

        Assert.InRange(refused, 1, 299);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private static int FileInformationBlock(byte[] content)
    {
        var at = 512;
        while (content[at] != 0xEC || content[at + 1] != 0xA5)
            at += 512;
        return at;
    }

    private static string? Code(byte[] content)
    {
        try
        {
            ReportFiles.Read("test.doc", content);
            return null;
        }
        catch (UnreadableFileException e)
        {
            return e.Problem.Code;
        }
    }

    private static List<Look> Looks(string path) => [.. ReportFiles.Read(path, "x").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Look)];

    private static string Text(Document document) => document.Blocks.OfType<TextBlock>().Aggregate(new StringBuilder(), (all, block) => all.AppendLine(block.Text.Printed)).ToString();
}
