using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class ExtractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_and_the_others_are_done()
    {
        File.WriteAllText(_folder["văn bản.docx"], "không phải Word");
        File.WriteAllBytes(_folder["rỗng.pdf"], []);
        File.WriteAllBytes(_folder["cụt.docx"], File.ReadAllBytes(Cchc.SomeReport)[..2000]);
        var (status, output, error) = await Cchc.Run("extract", _folder["văn bản.docx"], _folder["rỗng.pdf"], _folder["cụt.docx"], _folder["mất.docx"], Cchc.SomeReport, "--out", _folder["out"]);
        Assert.Equal(2, status);
        Assert.Equal(["failed", "failed", "failed", "failed", "ok"], Lines("reports.csv").Select(line => line.Split(',')[^1]));
        Assert.Equal(["file/not-a-report", "file/empty", "file/truncated", "file/missing"], Lines("problems.csv").Select(line => line.Split(',')[2]).Take(4));
        Assert.Contains("rỗng.pdf: error file/empty tệp rỗng", error);
        Assert.Contains("5 tệp: 1 đọc trọn, 4 không đọc được", output);
        Assert.Single(Directory.GetFiles(_folder["out/reports"]));
    }

    [Fact]
    public async Task A_folder_is_searched_to_its_depth_and_names_say_where_a_file_lay()
    {
        Cchc.WriteReport(_folder["kho/2023/quý 1/a.docx"], 1);
        Cchc.WriteReport(_folder["kho/2024/a.docx"], 2);
        File.WriteAllText(_folder["kho/ghi chú.txt"], "x");
        File.WriteAllText(_folder["kho/~$a.docx"], "x");
        var (status, output, _) = await Cchc.Run("extract", _folder["kho"], "--out", _folder["kho/out"]);
        Assert.Equal(0, status);
        Assert.Equal(["2023/quý 1/a.docx", "2024/a.docx"], Lines("reports.csv").Select(line => line.Split(',')[1]));
        Assert.Contains("2 tệp khác bỏ qua", output);
        var again = await Cchc.Run("extract", _folder["kho"], "--out", _folder["kho/out"]);
        Assert.Contains("2 tệp: 2 đọc trọn, 2 tệp khác bỏ qua", again.Out);
    }

    [Fact]
    public async Task A_pattern_stands_for_the_files_it_fits()
    {
        Cchc.WriteReport(_folder["a1.docx"], 1);
        Cchc.WriteReport(_folder["b1.docx"], 2);
        Cchc.WriteReport(_folder["sub/a2.docx"], 3);
        await Cchc.Run("extract", _folder["**/a*.docx"], "--out", _folder["out"]);
        Assert.Equal(["a1.docx", "sub/a2.docx"], Lines("reports.csv").Select(line => line.Split(',')[1]));
        var nothing = await Cchc.Run("extract", _folder["c*.docx"], "--out", _folder["out"]);
        Assert.Equal(2, nothing.Status);
        Assert.Contains("không có báo cáo nào ở đây", nothing.Error);
    }

    [Fact]
    public async Task The_same_content_is_counted_once_and_said()
    {
        Cchc.WriteReport(_folder["in/một.docx"], 1);
        Cchc.WriteReport(_folder["in/một (bản sao).docx"], 1);
        var (status, output, _) = await Cchc.Run("extract", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(0, status);
        Assert.Single(Lines("reports.csv"));
        Assert.Contains(Lines("problems.csv"), line => line.Contains("một.docx,file/same-content,info"));
        Assert.Contains("1 trùng nội dung", output);
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs_however_many_work_at_once()
    {
        for (var i = 0; i < 30; i++)
            Cchc.WriteReport(_folder[$"in/{i:00}.docx"], i);
        await Cchc.Run("extract", _folder["in"], "--out", _folder["out"], "--jobs", "8", "--format", "csv");
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i:00}.docx"), Lines("reports.csv").Select(line => line.Split(',')[1]));
        Assert.False(Directory.Exists(_folder["out/reports"]));
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_is_told_and_nothing_is_lost()
    {
        File.WriteAllText(_folder["out"], "a file in the way");
        var (status, _, error) = await Cchc.Run("extract", Cchc.SomeReport, "--out", _folder["out"]);
        Assert.Equal(2, status);
        Assert.Contains("không ghi được kết quả", error);
        Assert.Contains("--out", error);
    }

    [Fact]
    public async Task Nothing_temporary_is_left_in_the_output()
    {
        await Cchc.Run("extract", Cchc.SomeReport, "--out", _folder["out"]);
        Assert.Empty(Directory.GetFiles(_folder["out"], "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Check_writes_nothing_and_prints_a_line_for_each_thing()
    {
        File.WriteAllBytes(_folder["rỗng.pdf"], []);
        var (status, output, _) = await Cchc.Run("check", _folder["rỗng.pdf"]);
        Assert.Equal(2, status);
        Assert.StartsWith(_folder["rỗng.pdf"] + ": error file/empty ", output);
        Assert.Equal(["rỗng.pdf"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    private string[] Lines(string file) => File.ReadAllText(_folder["out/" + file] is var path && File.Exists(path) ? path : _folder["kho/out/" + file]).TrimEnd().Split("\r\n")[1..];
}
