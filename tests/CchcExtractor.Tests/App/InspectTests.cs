using System.Text.Json.Nodes;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class InspectTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_outline_shows_headings_by_level_and_tables_by_size()
    {
        var report = Path.Combine(Cchc.Fixtures, "cam-dong-2024-q1", "cam-dong-2024-q1.docx");
        var (status, output, _) = await Cchc.Run("inspect", report);
        Assert.Equal(0, status);
        Assert.Contains("\n#1 PHẦN I. KẾT QUẢ THỰC HIỆN", output);
        Assert.Contains("\n    #3 2. Cải cách thủ tục hành chính", output);
        Assert.Matches(@"\[\d+ x \d+\] STT", output);
    }

    [Fact]
    public async Task The_json_has_every_block_with_its_place()
    {
        var (status, output, _) = await Cchc.Run("inspect", Cchc.SomeReport, "--as", "json");
        Assert.Equal(0, status);
        var blocks = JsonNode.Parse(output)!["blocks"]!.AsArray();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.False(string.IsNullOrEmpty((string?)block!["place"])));
        Assert.Contains(blocks, block => (string?)block!["type"] == "heading");
    }

    [Fact]
    public async Task Of_a_folder_each_document_gets_a_file_and_what_cannot_be_read_a_reason()
    {
        Cchc.WriteReport(_folder["in/a.docx"], 1);
        Cchc.WriteReport(_folder["in/sub/b.docx"], 2);
        File.WriteAllText(_folder["in/b.docx"], "");
        var (status, _, error) = await Cchc.Run("inspect", _folder["in"], "--as", "json", "--out", _folder["out"]);
        Assert.Equal(2, status);
        Assert.Contains("b.docx: error file/empty", error);
        Assert.Equal(["a.json", "sub/b.json"], Directory.GetFiles(_folder["out"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["out"], path).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }
}
