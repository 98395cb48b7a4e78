using System.Text.Json;
using CchcExtractor.Formats.Accepting;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Sarif;
using CchcExtractor.Tests.Checks;
using CchcExtractor.Tests.Reading.Word;

namespace CchcExtractor.Tests.App;

public sealed class AuditCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchc-audit-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_second_audit_says_what_is_unchanged_and_what_is_gone()
    {
        var report = Path.Combine(_folder, "in", "r.docx");
        Cchc.WriteReport(report, 1);
        string[] line = ["audit", Path.Combine(_folder, "in"), "--out", Path.Combine(_folder, "out"), "--in-process", "--fail-on", "never", "--lang", "en"];
        var first = await Cchc.Run(line);
        Assert.Equal(0, first.Status);
        Assert.Contains("1 reports:", first.Error);
        var second = await Cchc.Run(line);
        Assert.Equal(first.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, second.Out.Split('\n').Count(one => one.StartsWith("= ", StringComparison.Ordinal)));
        Assert.DoesNotContain("\n+ ", second.Out);
    }

    [Fact]
    public void Accepted_findings_need_reason_and_person_and_end_with_their_day()
    {
        var file = Path.Combine(_folder, "accepted.csv");
        File.WriteAllText(file, "fingerprint,reason,person,expires\naaaa,counted twice on purpose,Lan,2026-12-31\nbbbb,old software,Minh,2025-01-01\ncccc,for good,Minh,\n");
        var accepted = AcceptedFindings.Load(file, new DateOnly(2026, 12, 31));
        Assert.Equal("Lan", accepted.Of("aaaa")?.Person);
        Assert.Null(accepted.Of("bbbb"));
        Assert.NotNull(accepted.Of("cccc"));
        Assert.Equal("bbbb", Assert.Single(accepted.Expired).Fingerprint);
        File.WriteAllText(file, "fingerprint,reason,person,expires\naaaa,,Lan,\n");
        Assert.Throws<FormatException>(() => AcceptedFindings.Load(file, new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public async Task What_is_accepted_is_told_no_more_but_is_not_gone()
    {
        var report = Path.Combine(_folder, "in", "r.docx");
        Directory.CreateDirectory(Path.Combine(_folder, "in"));
        var lines = Told.Lines("Phú Lâm Hạ", Told.Periods[0], "Bộ phận một cửa đã tiếp nhận 120 hồ sơ, trong đó tiếp nhận trực tuyến 70 hồ sơ, tiếp nhận trực tiếp 45 hồ sơ.");
        File.WriteAllBytes(report, new DocxBuilder().Bytes(string.Concat(lines.Select(line => DocxBuilder.P(DocxBuilder.R(line))))));
        await Cchc.Run("extract", report, "--out", Path.Combine(_folder, "ex"), "--format", "csv");
        var row = File.ReadAllText(Path.Combine(_folder, "ex", "discrepancies.csv")).TrimEnd().Split("\r\n").Single(row => row.Contains("sum/parts-differ"));
        var accepted = Path.Combine(_folder, "accepted.csv");
        File.WriteAllText(accepted, $"fingerprint,reason,person,expires\n{row[(row.LastIndexOf(',') + 1)..]},counted twice on purpose,Lan,\n");
        string[] line = ["audit", report, "--out", Path.Combine(_folder, "out"), "--lang", "en"];
        Assert.Equal(1, (await Cchc.Run(line)).Status);
        // the tables of the audit have the fingerprint as well
        Assert.Contains(row[(row.LastIndexOf(',') + 1)..], File.ReadAllText(Path.Combine(_folder, "out", "discrepancies.csv")));
        var (status, output, error) = await Cchc.Run([.. line, "--accepted", accepted]);
        Assert.Equal(0, status);
        Assert.DoesNotContain("sum/parts-differ", output);
        Assert.Contains("1 accepted. Since the last audit: 0 new, 0 gone", error);
        Assert.DoesNotContain("sum/parts-differ", File.ReadAllText(Path.Combine(_folder, "out", "discrepancies.csv")));
    }

    [Fact]
    public void Sarif_has_a_result_with_its_rule_place_and_fingerprint()
    {
        const string Counts = "Bộ phận một cửa đã tiếp nhận 120 hồ sơ, trong đó tiếp nhận trực tuyến 70 hồ sơ, tiếp nhận trực tiếp 45 hồ sơ.";
        var report = Told.Report("Phú Lâm Hạ", Told.Periods[0], Counts);
        using (var writing = new SarifWriter().Begin(new WritingOptions(_folder, "vi", new Dictionary<string, string>())))
        {
            writing.Add(report);
            writing.Commit();
        }

        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, SarifWriter.FileName)));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().First(one => one.GetProperty("ruleId").GetString() == "sum/parts-differ");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("sum/parts-differ", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(16, result.GetProperty("partialFingerprints").GetProperty("cchc/v1").GetString()!.Length);
        Assert.EndsWith(".docx", Uri.UnescapeDataString(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!));
    }
}
