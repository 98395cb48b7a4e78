using System.Text;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Csv;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Writers;

public sealed class CsvTests : IDisposable
{
    private static readonly Dictionary<string, string> FieldNames = new() { ["ho_tich"] = "Hộ tịch" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_begins_with_the_mark_of_UTF_8_and_ends_its_lines_with_CRLF()
    {
        Write(SampleReport.Of());
        var bytes = File.ReadAllBytes(_folder["reports.csv"]);
        Assert.Equal((byte[])[0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", ""));
    }

    [Theory]
    [InlineData("reports.csv", "report_id,source,sha256,media_type,agency,commune,district,province,number,symbol,place,date,period,data_from,data_to,signer,signer_title,pages,figures,errors,warnings,infos,status")]
    [InlineData("figures.csv", "report_id,source,agency,period,origin,indicator,field,form,code,label,value,value_text,unit,raw,grade,section,page,place,rule")]
    [InlineData("dossiers.csv", "report_id,source,agency,period,field,field_name,received,online,direct,postal,carried_over,in_system,resolved,on_time,late,pending,digitized,online_rate,direct_rate,on_time_rate,digitized_rate")]
    [InlineData("citations.csv", "report_id,type,number,symbol,date,subject,section,place")]
    [InlineData("discrepancies.csv", "report_id,source,code,severity,message,where,section,page,place,found,expected,excerpt,fingerprint")]
    [InlineData("problems.csv", "report_id,source,code,severity,message,page,place")]
    public void The_header_is_the_same_with_and_without_reports(string file, string header)
    {
        Write();
        Assert.Equal([header], Lines(file));
        Write(SampleReport.Of());
        Assert.Equal(header, Lines(file)[0]);
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_run_are_defused_and_numbers_are_not()
    {
        Write(SampleReport.Of());
        var lines = Lines("figures.csv");
        Assert.Contains("\"'=Tổng, \"\"số\"\" hồ sơ\"", lines[5]);
        Assert.Contains(",-5,", lines[6]);
        Assert.Contains("1204.50,", lines[1]);
    }

    [Fact]
    public void A_blank_row_has_no_value_but_keeps_what_is_printed()
    {
        Write(SampleReport.Of());
        Assert.Contains(",,\"'-\",Hồ sơ,\"'-\",", Lines("figures.csv")[5]);
    }

    [Fact]
    public void A_line_feed_inside_a_cell_is_quoted()
    {
        Write(SampleReport.Of());
        Assert.Contains(",2024-01-05,\"CCHC\nnăm 2024\",,", File.ReadAllText(_folder["citations.csv"]));
    }

    [Fact]
    public void Dossiers_stand_once_per_report_and_field_the_totals_first()
    {
        Write(SampleReport.Of());
        var id = Identity.ReportId(SampleReport.Of());
        Assert.Equal(
        [
            id + ",bao-cao.docx,UBND xã Hòa Vang Thượng,2024-Q1,,,1204.50,,,,,,,,0,,,,,,",
            id + ",bao-cao.docx,UBND xã Hòa Vang Thượng,2024-Q1,ho_tich,Hộ tịch,32,,,,,,,,,,,,,,",
        ], Lines("dossiers.csv")[1..]);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_a_row_in_reports_and_in_problems()
    {
        Write(SampleReport.Unreadable());
        Assert.EndsWith(",0,0,0,0,failed", Lines("reports.csv")[1]);
        Assert.Equal("unknown-unknown-00000000,hong.pdf,file/truncated,error,Tệp bị cắt,,", Lines("problems.csv")[1]);
    }

    [Fact]
    public void Added_to_an_earlier_run_a_report_replaces_its_own_rows_and_no_others()
    {
        Write(SampleReport.Of("một.docx", 'a'), SampleReport.Of("hai.docx", 'b'));
        var before = Lines("figures.csv");
        Write(keepEarlier: true, SampleReport.Of("một-lại.docx", 'a'), SampleReport.Of("ba.docx", 'c'));
        Assert.Equal(["ba.docx", "hai.docx", "một-lại.docx"], Lines("reports.csv")[1..].Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(1 + 3 * 6, Lines("figures.csv").Length);
        Assert.Equal(before.Where(line => line.Contains("hai.docx")), Lines("figures.csv").Where(line => line.Contains("hai.docx")));
    }

    [Fact]
    public void Without_a_commit_the_earlier_files_stay_and_nothing_else_is_left()
    {
        Write(SampleReport.Of());
        var before = File.ReadAllText(_folder["reports.csv"]);
        using (var writing = new CsvWriter().Begin(new WritingOptions(_folder.Path, "vi", FieldNames)))
            writing.Add(SampleReport.Of("khác.docx", 'd'));
        Assert.Equal(before, File.ReadAllText(_folder["reports.csv"]));
        Assert.Equal(Sheets.All.Select(sheet => sheet.Name).Order(), Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Columns_of_another_version_are_not_mixed()
    {
        File.WriteAllText(_folder["reports.csv"], "report_id,other\r\n");
        Assert.Throws<IOException>(() => Write(keepEarlier: true, SampleReport.Of()));
        Assert.Equal("report_id,other\r\n", File.ReadAllText(_folder["reports.csv"]));
    }

    private void Write(params Report[] reports) => Write(keepEarlier: false, reports);

    private void Write(bool keepEarlier, params Report[] reports)
    {
        using var writing = new CsvWriter().Begin(new WritingOptions(_folder.Path, "vi", FieldNames, keepEarlier));
        foreach (var report in reports)
            writing.Add(report);
        writing.Commit();
    }

    private string[] Lines(string file) => File.ReadAllText(_folder[file]).TrimEnd().Split("\r\n");
}
