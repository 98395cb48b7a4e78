using System.IO.Compression;
using System.Text;
using CchcExtractor.App.Batch;
using CchcExtractor.Formats.Readers.Archives;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Zips of reports: each entry is a report of its own.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.NoCompression)]
    public async Task Each_entry_is_a_report_with_the_archive_in_its_source(CompressionLevel level)
    {
        WriteZip("in/quý 1.zip", level, ("xã A/báo cáo.docx", Report(1)), ("xã B/báo cáo.docx", Report(2)));
        var (status, _, _) = await Cchc.Run("extract", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(0, status);
        Assert.Equal(["quý 1.zip/xã A/báo cáo.docx", "quý 1.zip/xã B/báo cáo.docx"], Sources());
        Assert.Equal(2, Directory.GetFiles(_folder["out/reports"], "*.json").Length);
    }

    [Fact]
    public async Task What_is_no_report_is_a_problem_entry_and_fails_nothing()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("r.docx", Report(1)), ("ảnh.jpg", [0xFF, 0xD8, 0xFF]), ("__MACOSX/._r.docx", [1]), ("~$r.docx", [1]), ("folder/", []));
        var (status, _, _) = await Cchc.Run("extract", _folder["a.zip"], "--out", _folder["out"]);
        Assert.Equal(0, status);
        Assert.Equal(["a.zip/r.docx"], Sources());
        var problems = File.ReadAllText(_folder["out/problems.csv"]);
        Assert.Contains("entry/not-a-report", problems);
        Assert.Contains("ảnh.jpg", problems);
        Assert.DoesNotContain("MACOSX", problems);
    }

    [Fact]
    public async Task What_should_be_a_report_and_cannot_be_read_fails_and_the_others_go_on()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("bad.docx", "no Word"u8.ToArray()), ("r.docx", Report(1)));
        var (status, _, error) = await Cchc.Run("extract", _folder["a.zip"], "--out", _folder["out"]);
        Assert.Equal(2, status);
        Assert.Contains("a.zip/bad.docx: error file/not-a-report", error);
        Assert.Contains("a.zip/r.docx", Sources());
    }

    [Fact]
    public void An_archive_that_goes_away_while_it_is_looked_through_is_not_said_to_be_damaged()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("r.docx", Report(1)));
        var entry = Assert.Single(ReportArchive.Entries(_folder["a.zip"], "a.zip"));
        File.Delete(_folder["a.zip"]);
        Assert.Equal("file/missing", Assert.Throws<UnreadableFileException>(() => entry.Content()).Problem.Code);
        Assert.Equal("file/missing", Assert.Single(ReportArchive.Entries(_folder["a.zip"], "a.zip")).Problem?.Code);
    }

    [Fact]
    public async Task An_encrypted_entry_is_refused_as_such()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("r.docx", Report(1)));
        var bytes = File.ReadAllBytes(_folder["a.zip"]);
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        File.WriteAllBytes(_folder["a.zip"], bytes);
        var (_, _, error) = await Cchc.Run("extract", _folder["a.zip"], "--out", _folder["out"]);
        Assert.Contains("a.zip/r.docx: error file/encrypted", error);
    }

    [Fact]
    public void Archives_in_an_archive_are_opened_one_level_deep()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("inner.zip", Zip(CompressionLevel.Fastest, ("r.docx", Report(1)), ("deep.zip", Zip(CompressionLevel.Fastest, ("x.docx", [1]))))));
        Assert.Equal([("a.zip/inner.zip/r.docx", null), ("a.zip/inner.zip/deep.zip", "archive/nested-too-deeply")], Found("a.zip"));
        Assert.NotEmpty(InputFiles.Find([_folder["a.zip"]]).Files[0].Read().Blocks);
    }

    [Fact]
    public async Task Names_that_lead_elsewhere_are_harmless()
    {
        WriteZip("a.zip", CompressionLevel.Fastest, ("../../up.docx", Report(1)), ("/etc/r.docx", Report(2)), ("C:\\windows\\r.docx", Report(3)), ("up.docx", Report(4)));
        Assert.Equal(["a.zip/up.docx", "a.zip/etc/r.docx", "a.zip/C_/windows/r.docx", "a.zip/up (2).docx"], Found("a.zip").Select(found => found.Name));
        await Cchc.Run("inspect", _folder["a.zip"], "--as", "json", "--out", _folder["deep/out"]);
        Assert.Equal(4, Directory.GetFiles(_folder["deep/out/a.zip"], "*.json", SearchOption.AllDirectories).Length);
        Assert.False(File.Exists(_folder["deep/up.json"]) || File.Exists(_folder["up.json"]));
    }

    [Fact]
    public void An_entry_that_inflates_without_end_is_stopped()
    {
        WriteZip("a.zip", CompressionLevel.Optimal, ("bomb.docx", new byte[64 * 1024 * 1024]));
        Assert.Equal("archive/inflates", Assert.Throws<Reporting.UnreadableFileException>(() => InputFiles.Find([_folder["a.zip"]]).Files.Single().Read()).Problem.Code);
    }

    [Fact]
    public void More_entries_than_any_archive_of_reports_has_are_said_to_be_left_out()
    {
        WriteZip("a.zip", CompressionLevel.NoCompression, [.. Enumerable.Range(0, 5010).Select(i => ($"{i}.docx", Array.Empty<byte>()))]);
        var found = Found("a.zip");
        Assert.Equal(5001, found.Count);
        Assert.Equal("archive/too-many-entries", found[^1].Problem);
    }

    [Fact]
    public void An_archive_without_files_is_a_problem()
    {
        WriteZip("a.zip", CompressionLevel.Fastest);
        Assert.Equal([("a.zip", "archive/no-reports")], Found("a.zip"));
    }

    [Fact]
    public void A_word_file_that_is_called_zip_is_a_word_file()
    {
        File.WriteAllBytes(_folder["a.zip"], Report(1));
        Assert.NotEmpty(InputFiles.Find([_folder["a.zip"]]).Files.Single().Read().Blocks);
    }

    [Fact]
    public async Task The_worker_does_all_reports_of_an_archive_and_puts_it_away_once()
    {
        WriteZip("inbox/good.zip", CompressionLevel.Fastest, ("1.docx", Report(1)), ("2.docx", Report(2)), ("ảnh.jpg", [1]));
        WriteZip("inbox/bad.zip", CompressionLevel.Fastest, ("3.docx", Report(3)), ("4.docx", "no Word"u8.ToArray()));
        var (status, _, _) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal(2, status);
        Assert.Single(Directory.GetFiles(_folder["inbox/done"], "good.zip", SearchOption.AllDirectories));
        Assert.Single(Directory.GetFiles(_folder["inbox/failed"], "bad.zip", SearchOption.AllDirectories));
        Assert.Contains("bad.zip/4.docx", File.ReadAllText(Directory.GetFiles(_folder["inbox/failed"], "bad.zip.txt", SearchOption.AllDirectories).Single()));
        Assert.Equal(["bad.zip/3.docx", "bad.zip/4.docx", "good.zip/1.docx", "good.zip/2.docx"], Sources().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_directory_larger_than_any_archive_has_is_refused_wherever_its_start_stands()
    {
        File.WriteAllBytes(_folder["small.zip"], ManyEntries(10, start: 30, largeStart: 30));
        Assert.Equal(10, Found("small.zip").Count); // so it is an archive to the library too, and only too large
        File.WriteAllBytes(_folder["a.zip"], ManyEntries(100_000, start: uint.MaxValue, largeStart: 30));
        Assert.Equal([("a.zip", "file/too-many-entries")], Found("a.zip"));
        // the library goes by the number of entries to see which of the two starts counts
        File.WriteAllBytes(_folder["b.zip"], ManyEntries(100_000, start: 30 + (99_999 * 54), largeStart: 30));
        Assert.Equal([("b.zip", "file/too-many-entries")], Found("b.zip"));
    }

    [Theory]
    [InlineData(int.MaxValue + 5L)]
    [InlineData(uint.MaxValue - 1L)]
    [InlineData(long.MaxValue)]
    [InlineData(-1L)]
    public async Task An_archive_whose_directory_lies_nowhere_holds_up_nobody(long start)
    {
        var nowhere = ManyEntries(1, start: uint.MaxValue, largeStart: start);
        WriteZip("inbox/outer.zip", CompressionLevel.Fastest, ("inner.zip", nowhere));
        File.WriteAllBytes(_folder["inbox/alone.zip"], nowhere);
        File.WriteAllBytes(_folder["inbox/r.docx"], Report(1));
        var (status, _, _) = await Cchc.Run("watch", "--inbox", _folder["inbox"], "--out", _folder["out"], "--once", "--settle", "0");
        Assert.Equal(2, status);
        Assert.Equal(["alone.zip", "outer.zip/inner.zip", "r.docx"], Sources().Order(StringComparer.Ordinal));
        Assert.Equal(2, Directory.GetFiles(_folder["inbox/failed/file/damaged"], "*.zip").Length);
        Assert.Single(Directory.GetFiles(_folder["inbox/done"], "r.docx", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_broken_archive_in_a_folder_is_said_to_be_broken()
    {
        WriteZip("in/cut.zip", CompressionLevel.Fastest, ("r.docx", Report(1)));
        File.WriteAllBytes(_folder["in/cut.zip"], File.ReadAllBytes(_folder["in/cut.zip"])[..^100]);
        File.WriteAllBytes(_folder["in/r.docx"], Report(2));
        var (status, _, error) = await Cchc.Run("extract", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(2, status);
        Assert.Contains("cut.zip: error file/truncated", error);
    }

    /// <summary>An archive whose directory lists a first file so many times, in the two ways in which its end can say where it begins.</summary>
    private static byte[] ManyEntries(int entries, long start, long largeStart)
    {
        using var memory = new MemoryStream();
        using var to = new BinaryWriter(memory);
        to.Write("PK\u0003\u0004"u8);
        to.Write(new byte[26]);
        for (var i = 0; i < entries; i++)
        {
            to.Write("PK\u0001\u0002"u8);
            to.Write(new byte[24]);
            to.Write((ushort)8);
            to.Write(new byte[16]);
            to.Write(Encoding.ASCII.GetBytes(i.ToString("D8", System.Globalization.CultureInfo.InvariantCulture)));
        }

        var end = memory.Position;
        to.Write("PK\u0006\u0006"u8);
        to.Write(44L);
        to.Write(new byte[12]);
        to.Write((long)entries);
        to.Write((long)entries);
        to.Write(end - 30);
        to.Write(largeStart);
        to.Write("PK\u0006\u0007"u8);
        to.Write(0);
        to.Write(end);
        to.Write(1);
        to.Write("PK\u0005\u0006"u8);
        to.Write(0);
        to.Write(uint.MaxValue);
        to.Write(100u);
        to.Write((uint)start);
        to.Write((ushort)0);
        return memory.ToArray();
    }

    private List<(string Name, string? Problem)> Found(string path) => [.. InputFiles.Find([_folder[path]]).Files.Select(file => (file.Name, file.Problem?.Code))];

    private IEnumerable<string> Sources() => File.ReadAllText(_folder["out/reports.csv"]).TrimEnd().Split("\r\n")[1..].Select(line => line.Split(',')[1]);

    private byte[] Report(int number)
    {
        Cchc.WriteReport(_folder[$"made/{number}.docx"], number);
        return File.ReadAllBytes(_folder[$"made/{number}.docx"]);
    }

    private void WriteZip(string path, CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.WriteAllBytes(_folder[path], Zip(level, entries));
    }

    private static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name, level).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }
}
