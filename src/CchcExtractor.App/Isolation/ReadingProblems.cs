using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Isolation;

/// <summary>What is said of files that end the process that reads them.</summary>
internal static class ReadingProblems
{
    public static Problem Of(string name, Ending ending, ReadingLimits limits) => ending switch
    {
        Ending.TooSlow => new Problem("file/too-slow", Severity.Error, Said(
            $"{name}: đọc quá {limits.Time.TotalSeconds:0} giây bộ xử lý, cả hai lần thử, nên dừng. Tệp có thể bị hỏng: hãy mở bằng Word hoặc trình đọc PDF rồi lưu lại; nếu tệp thật sự lớn, tăng --timeout.",
            $"{name}: not read after {limits.Time.TotalSeconds:0} seconds of processor time, twice, and given up. The file may be damaged: open it in Word or a PDF viewer and save it again; if it really is that large, raise --timeout.")),
        Ending.Stuck => new Problem("file/too-slow", Severity.Error, Said(
            $"{name}: chờ quá {limits.Clock.TotalSeconds:0} giây đồng hồ (gấp {ReadingLimits.ClockPerTime} lần --timeout), cả hai lần thử, mà chưa đọc xong dù chưa dùng hết thời gian bộ xử lý, nên dừng. Máy hoặc ổ mạng có thể quá tải: hãy đưa tệp vào lại khi máy rảnh, giảm --jobs hoặc tăng --timeout.",
            $"{name}: not read after {limits.Clock.TotalSeconds:0} seconds by the clock ({ReadingLimits.ClockPerTime} times --timeout), twice, though it had not used up its processor time, and given up. The machine or the share may be overloaded: hand the file in again when it is idle, with fewer --jobs, or raise --timeout.")),
        Ending.TooMuchMemory => new Problem("file/too-much-memory", Severity.Error, Said(
            $"{name}: đọc tệp này cần hơn {limits.Memory >> 20} MB bộ nhớ nên dừng. Tệp có thể bị hỏng hoặc chứa dữ liệu nén bất thường: hãy lưu lại bằng Word hoặc trình đọc PDF, tách nhỏ, hoặc tăng --memory.",
            $"{name}: reading it takes more than {limits.Memory >> 20} MB of memory, so it was given up. The file may be damaged or packed on purpose: save it again with Word or a PDF viewer, split it, or raise --memory.")),
        Ending.EndedFromOutside => new Problem("file/ended-reader", Severity.Error, Said(
            $"{name}: tiến trình đọc tệp nhiều lần bị hệ thống hoặc người khác kết thúc (thường do máy hết bộ nhớ). Hãy giải phóng bộ nhớ hoặc giảm --jobs, rồi đưa tệp vào lại.",
            $"{name}: the process that read it was ended again and again by the system or by somebody (mostly a machine out of memory). Free some memory or lower --jobs, then hand the file in again.")),
        _ => new Problem("file/crashed-reader", Severity.Error, Said(
            $"{name}: tiến trình đọc tệp bị sập, cả hai lần thử (tệp hỏng, hoặc lồng nhau quá sâu). Các tệp khác không bị ảnh hưởng. Hãy mở tệp bằng Word hoặc trình đọc PDF rồi lưu lại.",
            $"{name}: the process that read it crashed, twice (the file is damaged, or nested too deeply). The other files are not touched. Open it in Word or a PDF viewer and save it again.")),
    };

    /// <summary>What was found in a file is more than any report says.</summary>
    public static Problem TooMuchFound(string name) => new("file/too-much-found", Severity.Error, new Wording(
        $"{name}: nội dung nhiều hơn mọi báo cáo (kết quả trên {Wire.LongestMessage >> 20} MB) nên không ghi. Hãy kiểm tra có đúng tệp không, hoặc tách thành từng báo cáo.",
        $"{name}: it holds more than any report does (more than {Wire.LongestMessage >> 20} MB of results), so nothing was written. Check that it is the right file, or split it into single reports."));

    private static Wording Said(FormattableString vietnamese, FormattableString english) =>
        new(vietnamese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
