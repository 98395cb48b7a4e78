using System.IO.Compression;
using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Files are read in child processes, which may die of them.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IsolationTests() => Directory.CreateDirectory(_folder["in"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_is_the_same_from_a_child_as_from_this_process()
    {
        foreach (var file in Directory.GetFiles(Cchc.Fixtures, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(5))
            File.Copy(file, _folder[$"in/{Path.GetFileName(file)}"], overwrite: true);
        await Cchc.Run("extract", _folder["in"], "--out", _folder["a"]);
        var (status, _, error) = await Cchc.RunIsolated("extract", _folder["in"], "--out", _folder["b"], "--jobs", "1");
        Assert.Equal((0, ""), (status, error));
        var files = Directory.GetFiles(_folder["a"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["a"], path)).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("reports.csv", files);
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(_folder["a"], file)), File.ReadAllText(Path.Combine(_folder["b"], file))));
    }

    [Fact]
    public async Task A_file_that_overflows_the_stack_is_named_and_the_others_are_done()
    {
        File.WriteAllBytes(_folder["in/loop.pdf"], FormsInEachOther());
        File.Copy(Cchc.SomeReport, _folder["in/r.docx"]);
        var (status, output, error) = await Cchc.RunIsolated("extract", _folder["in"], "--out", _folder["out"], "--jobs", "1");
        Assert.Equal(2, status);
        Assert.Contains("loop.pdf: error file/crashed-reader", error);
        Assert.Contains("1 đọc trọn", output);
        Assert.Contains("file/crashed-reader", File.ReadAllText(_folder["out/problems.csv"]));
    }

    [Fact]
    public async Task A_child_that_is_too_slow_is_ended_twice_and_the_file_said_to_be_too_slow()
    {
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default with { Time = TimeSpan.Zero });
        var report = await reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default);
        Assert.Equal("file/too-slow", Assert.Single(report.Problems).Code);
        Assert.Equal(64, report.Source.Sha256.Length);
    }

    [Fact]
    public async Task A_child_that_takes_too_much_memory_is_ended_and_the_next_file_is_read_by_another()
    {
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default with { Memory = 300L << 20 });
        var zeros = _folder["zeros.html"];
        using (var file = new StreamWriter(zeros))
        {
            file.Write("<html>");
            for (var i = 0; i < 700_000; i++)
                file.Write("<p>so lieu so lieu");
        }

        var report = await reading.Report(new InputFile(zeros, "zeros.html"), default);
        Assert.Equal("file/too-much-memory", Assert.Single(report.Problems).Code);
        Assert.NotEmpty((await reading.Report(new InputFile(Cchc.SomeReport, "a.docx"), default)).Figures);
    }

    [Fact]
    public async Task An_entry_of_an_archive_is_read_by_a_child()
    {
        using (var zip = ZipFile.Open(_folder["a.zip"], ZipArchiveMode.Create))
            zip.CreateEntryFromFile(Cchc.SomeReport, "../xã A/r.docx");
        using var reading = new ReadingChildren(Rules, Quiet, 1, ReadingLimits.Default);
        var report = await reading.Report(Assert.Single(new InputFile(_folder["a.zip"], "a.zip").Reports()), default);
        Assert.Equal("a.zip/xã A/r.docx", report.Source.Name);
        Assert.NotEmpty(report.Figures);
    }

    [Fact]
    public async Task Mistakes_in_the_rules_are_said_by_the_parent()
    {
        Directory.CreateDirectory(_folder["rules"]);
        File.WriteAllText(_folder["rules/base.yaml"], "nonsense: 1\n");
        var (status, _, error) = await Cchc.RunIsolated("extract", Cchc.SomeReport, "--out", _folder["out"], "--rules", _folder["rules"]);
        Assert.Equal(2, status);
        Assert.Contains("base.yaml:1:1", error);
    }

    /// <summary>Two form XObjects that draw each other, which PdfPig follows until its stack is full.</summary>
    private static byte[] FormsInEachOther()
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>",
            "<</Length 5>>stream\n/A Do\nendstream",
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</B 6 0 R>>>>/Length 5>>stream\n/B Do\nendstream",
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>stream\n/A Do\nendstream",
        ];
        var pdf = new System.Text.StringBuilder("%PDF-1.4\n");
        var table = new System.Text.StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return System.Text.Encoding.ASCII.GetBytes(pdf.ToString());
    }

    private static string Rules => Path.Combine(AppContext.BaseDirectory, "rules");

    private static Terminal Quiet => new(TextWriter.Null, TextWriter.Null, "vi");
}
