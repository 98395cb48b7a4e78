using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Archives;

/// <summary>What of an archive cannot be read, each with what to do about it.</summary>
internal static class ArchiveProblems
{
    internal static Problem NoReports(string name) => new("archive/no-reports", Severity.Error, new Wording(
        $"{name}: tệp nén không có tệp nào bên trong. Hãy kiểm tra lại tệp gốc.",
        $"{name}: there is no file in the archive. Check the original."));

    internal static Problem NotAReport(string name) => new(Problem.NotAReport, Severity.Info, new Wording(
        $"{name}: không phải báo cáo (theo đuôi tệp) nên bỏ qua.",
        $"{name}: no report by its name, so it was passed over."));

    internal static Problem NestedTooDeeply(string name) => new("archive/nested-too-deeply", Severity.Error, new Wording(
        $"{name}: tệp nén nằm trong nhiều lớp tệp nén nên không đọc. Hãy giải nén ra rồi chạy lại.",
        $"{name}: an archive within archives within an archive is not read. Unpack it and run again."));

    internal static Problem TooManyEntries(string name, int entries, int most) => new("archive/too-many-entries", Severity.Error, new Wording(
        string.Create(CultureInfo.InvariantCulture, $"{name}: tệp nén có {entries} tệp, chỉ đọc {most} tệp đầu. Hãy giải nén ra thư mục rồi chạy lại với thư mục đó."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: the archive has {entries} files, of which the first {most} are read. Unpack it into a folder and run again with that folder.")));

    internal static Problem Inflates(string name) => new("archive/inflates", Severity.Error, new Wording(
        $"{name}: khi giải nén phình ra quá lớn so với một báo cáo nên dừng lại. Hãy kiểm tra nguồn gốc tệp.",
        $"{name}: it inflates far beyond the size of any report, so it was stopped. Check where the file comes from."));
}
