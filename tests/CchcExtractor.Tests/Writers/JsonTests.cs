using System.Text.Json.Nodes;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Writers;

public sealed class JsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_named_after_commune_period_and_content()
    {
        Write(SampleReport.Of());
        Assert.Equal(["hoa-vang-thuong-2024-q1-aaaaaaaa.json"], Names());
    }

    [Fact]
    public void It_has_the_keys_of_the_contract_in_their_order()
    {
        var json = Read(SampleReport.Of());
        Assert.Equal(
            ["report_id", "source", "sha256", "media_type", "reader", "rules", "pages", "status", "metadata", "sections", "figures", "citations", "discrepancies", "problems", "unclaimed_numbers", "checks", "conversions"],
            json.AsObject().Select(pair => pair.Key));
        Assert.Equal(
            ["agency", "commune", "district", "province", "number", "symbol", "place", "date", "period", "data_from", "data_to", "signer", "signer_title", "commune_code", "district_code", "province_code"],
            json["metadata"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(["passed", "failed", "not_evaluated", "not_applicable", "error"], json["checks"]!.AsObject().Select(pair => pair.Key));
    }

    [Fact]
    public void What_the_report_does_not_say_is_null()
    {
        var metadata = Read(SampleReport.Of())["metadata"]!;
        Assert.Null(metadata["signer"]);
        Assert.Null(metadata["data_to"]);
        Assert.Equal("2024-03-15", (string?)metadata["date"]);
        Assert.Equal("2024-Q1", (string?)metadata["period"]);
    }

    [Fact]
    public void A_form_row_says_its_form_and_code_and_a_blank_one_has_the_value_null()
    {
        var row = Read(SampleReport.Of())["figures"]![4]!;
        Assert.Equal("""{"origin":"appendix","indicator":"bm3/3.3.1","field":"","form":3,"code":"3.3.1"}""", Head(row, 5));
        Assert.True(row.AsObject().ContainsKey("value"));
        Assert.Null(row["value"]);
        Assert.Equal("[1,2,3,4.13]", row["box"]!.ToJsonString());
    }

    [Fact]
    public void A_discrepancy_names_both_sides_with_their_places()
    {
        var found = Read(SampleReport.Of())["discrepancies"]![0]!;
        Assert.Equal("dossiers.received = 1204 (page 2, paragraph 10); dossiers.received = 1300 (paragraph 20)", (string?)found["where"]);
        Assert.Equal("Tổng 1.204 khác 1.300", (string?)found["message"]);
        Assert.Equal("error", (string?)found["severity"]);
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_the_corrected_file_comes()
    {
        var first = SampleReport.Of();
        var second = SampleReport.Of("sửa.docx", 'f');
        var otherCommune = SampleReport.Of(commune: "Tân Lập");
        Assert.Equal(Identity.Fingerprint(first, first.Discrepancies[0]), Identity.Fingerprint(second, second.Discrepancies[0] with { Found = "1" }));
        Assert.NotEqual(Identity.Fingerprint(first, first.Discrepancies[0]), Identity.Fingerprint(otherCommune, otherCommune.Discrepancies[0]));
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_no_report()
    {
        Write(SampleReport.Unreadable());
        Assert.Empty(Names());
    }

    [Fact]
    public void Read_again_with_better_rules_a_file_leaves_no_second_report_behind()
    {
        Write(SampleReport.Of(commune: ""), SampleReport.Of("khác.docx", 'b'));
        Assert.Contains("unknown-2024-q1-aaaaaaaa.json", Names());
        Write(SampleReport.Of());
        Assert.Equal(["hoa-vang-thuong-2024-q1-aaaaaaaa.json", "hoa-vang-thuong-2024-q1-bbbbbbbb.json"], Names().Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_contents_whose_hashes_begin_alike_keep_their_reports(bool adds)
    {
        var other = SampleReport.Of("khác.docx", 'a', "Tân Lập");
        other = other with { Source = other.Source with { Sha256 = "aaaaaaaa" + new string('b', 56) } };
        var writer = new JsonWriter();
        foreach (var report in (Report[])[SampleReport.Of(), other, SampleReport.Of()])
            Write(writer, adds, report);
        Assert.Equal(["hoa-vang-thuong-2024-q1-aaaaaaaa.json", "tan-lap-2024-q1-aaaaaaaa.json"], Names().Order());
    }

    [Fact]
    public void The_worker_too_leaves_no_second_report_of_a_content_behind()
    {
        var writer = new JsonWriter();
        Write(writer, true, SampleReport.Of(commune: ""));
        Write(writer, true, SampleReport.Of());
        Assert.Equal(["hoa-vang-thuong-2024-q1-aaaaaaaa.json"], Names());
    }

    [Fact]
    public void A_report_that_came_out_the_same_is_not_written_again()
    {
        Write(SampleReport.Of());
        var path = Directory.GetFiles(_folder["reports"]).Single();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);
        Write(SampleReport.Of());
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));
        Write(SampleReport.Of() with { Discrepancies = [] });
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(path));
    }

    private JsonNode Read(Report report)
    {
        Write(report);
        return JsonNode.Parse(File.ReadAllText(Directory.GetFiles(_folder["reports"]).Single()))!;
    }

    private void Write(params Report[] reports) => Write(new JsonWriter(), false, reports);

    private void Write(JsonWriter writer, bool adds, params Report[] reports)
    {
        using var writing = writer.Begin(new WritingOptions(_folder.Path, "vi", new Dictionary<string, string>(), KeepEarlier: adds));
        foreach (var report in reports)
            writing.Add(report);
        writing.Commit();
    }

    private IEnumerable<string?> Names() => Directory.GetFiles(_folder["reports"]).Select(Path.GetFileName);

    private static string Head(JsonNode node, int count) =>
        new JsonObject(node.AsObject().Take(count).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))).ToJsonString();
}
