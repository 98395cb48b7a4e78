using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>
/// What is asked of whoever wrote the report, one sentence for each kind. A message that states a fault and stops leaves its reader to guess whether anything is to be done; one that knows more than its kind
/// asks in its own words, and is left as it is.
/// </summary>
internal static class Requests
{
    /// <summary>The finding with a request at the end of its message, where it has none yet.</summary>
    public static Discrepancy Asked(Discrepancy found) =>
        Behind(found.Message.Vietnamese, '"').Contains(Ask, StringComparison.OrdinalIgnoreCase) || !ByKind.TryGetValue(found.Kind, out var request) ? found : found with { Message = found.Message.With(request) };

    /// <summary>The message without the request that ends it: where the cause has to be mended first, there is nothing to be asked of what follows from it.</summary>
    public static Wording Unasked(Wording message) => new(Cut(message.Vietnamese, " Đề nghị "), Cut(message.English, " Please "));

    private static string Cut(string text, string request) => text.LastIndexOf(request, StringComparison.Ordinal) is > 0 and var at && at > text.LastIndexOf('"') ? text[..at] : text;

    /// <summary>What stands behind the last quotation: a report may say the word itself.</summary>
    private static string Behind(string text, char mark) => text[(text.LastIndexOf(mark) + 1)..];

    private const string Ask = "đề nghị";

    /// <summary>The sentence of every kind; a test holds the list complete.</summary>
    internal static readonly IReadOnlyDictionary<DiscrepancyKind, Wording> ByKind = new Dictionary<DiscrepancyKind, Wording>
    {
        [Kinds.PeriodContradiction] = new("Đề nghị ghi thống nhất kỳ báo cáo.", "Please make the periods agree."),
        [Kinds.DateAfterReport] = Original,
        [Kinds.DateInvalid] = new("Đề nghị đối chiếu, sửa lại.", "Please look it up and correct it."),
        [Kinds.DateNumberOrder] = Original,
        [Kinds.DateNumberConflict] = Original,
        [Kinds.StaleYear] = new("Đề nghị cập nhật theo năm báo cáo.", "Please bring it up to the year of the report."),
        [Kinds.WrongAgency] = new("Đề nghị sửa tên cơ quan.", "Please correct the name."),
        [Kinds.ReusedParagraph] = new("Có thể chép lại, chưa cập nhật; đề nghị viết lại theo số liệu kỳ này.", "It may have been copied; please write it anew with the values of this period."),
        [Kinds.ReusedSubject] = Original,
        [Kinds.PartsDiffer] = new("Đề nghị cộng lại.", "Please add up again."),
        [Kinds.ExceedsWhole] = new("Đề nghị kiểm tra cả hai số.", "Please check both numbers."),
        [Kinds.ValueDiffers] = new("Đề nghị kiểm tra và ghi thống nhất.", "Please check and make them agree."),
        [Kinds.RatioDiffers] = new("Đề nghị tính lại.", "Please work it out again."),
        [Kinds.RatioOutOfRange] = Check,
        [Kinds.ZeroDenominator] = new("Đề nghị bỏ tỷ lệ hoặc kiểm tra lại số 0.", "Please leave the rate out, or check the 0."),
        [Kinds.CrossDiffers] = new("Đề nghị đối chiếu và ghi thống nhất.", "Please compare and make them agree."),
        [Kinds.ValuesShifted] = new("Đề nghị kiểm tra, ghi lại đúng dòng.", "Please check and put the values in their rows."),
        [Kinds.RatioMissing] = new("Đề nghị ghi tỷ lệ.", "Please fill in the rate."),
        [Kinds.ValueMissing] = new("Đề nghị ghi bổ sung.", "Please fill it in."),
        [Kinds.DuplicateRow] = new("Đề nghị bỏ một dòng.", "Please drop one of the rows."),
        [Kinds.UnknownRow] = new("Đề nghị tự rà lại.", "Please look it over."),
        [Kinds.UnitInLabel] = new("Đề nghị ghi đơn vị tính vào đúng cột.", "Please put the unit in its column."),
        [Kinds.HeadingMisspelt] = new("Đề nghị sửa lại.", "Please correct it."),
        [Kinds.UnitMismatch] = new("Đề nghị ghi lại.", "Please enter it anew."),
        [Kinds.NumberMissing] = new("Đề nghị ghi số trước khi gửi.", "Please fill in the number."),
        [Kinds.TitleIncomplete] = new("Đề nghị bổ sung.", "Please complete it."),
        [Kinds.OtherLevel] = new("Đề nghị để trống các dòng này; nếu là số của xã thì ghi vào đúng dòng của cấp xã.", "Please leave these rows blank, or put the commune's own values in its own rows."),
        [Kinds.SeriesJump] = Check,
        [Kinds.SeriesIdentical] = new("Đề nghị đối chiếu lại.", "Please compare again."),
        [Kinds.SeriesYearToDate] = new("Đề nghị kiểm tra cả hai báo cáo.", "Please check both reports."),
    };

    private static Wording Original => new("Đề nghị đối chiếu bản gốc.", "Please compare with the document itself.");

    private static Wording Check => new("Đề nghị kiểm tra lại.", "Please check again.");
}
