using CchcExtractor.Reporting;
using static CchcExtractor.Reporting.Severity;

namespace CchcExtractor.Checks;

/// <summary>The catalogue: every kind of discrepancy there is. Codes are stable for ever; the severity is that of an ordinary occurrence.</summary>
public static class Kinds
{
    /// <summary>Title, preamble, window, closing or appendix speak of different periods.</summary>
    public static readonly DiscrepancyKind PeriodContradiction = new("period/contradiction", Error, new(
        "Các phần của báo cáo nói về những kỳ hoặc năm khác nhau", "Parts of the report speak of different periods or years"));

    /// <summary>A cited document is dated after the report.</summary>
    public static readonly DiscrepancyKind DateAfterReport = new("date/after-report", Error, new(
        "Văn bản viện dẫn có ngày ban hành sau ngày báo cáo", "A cited document is dated after the report"));

    /// <summary>No such day.</summary>
    public static readonly DiscrepancyKind DateInvalid = new("date/invalid", Error, new("Ngày không có trong lịch", "There is no such day"));

    /// <summary>Numbers and dates of one body's documents run against each other.</summary>
    public static readonly DiscrepancyKind DateNumberOrder = new("date/number-order", Warning, new(
        "Số và ngày của các văn bản cùng loại, cùng cơ quan ban hành không theo thứ tự", "Numbers and dates of one body's documents run against each other"));

    /// <summary>One document with two dates.</summary>
    public static readonly DiscrepancyKind DateNumberConflict = new("date/number-conflict", Error, new(
        "Một văn bản được ghi hai ngày ban hành khác nhau", "One document is given two dates"));

    /// <summary>An older year's plan presented as this period's.</summary>
    public static readonly DiscrepancyKind StaleYear = new("template/stale-year", Warning, new(
        "Văn bản của năm cũ được nêu như kết quả của kỳ này", "An older year's plan is presented as this period's"));

    /// <summary>Another commune's name.</summary>
    public static readonly DiscrepancyKind WrongAgency = new("template/wrong-agency", Error, new(
        "Tên địa phương khác đứng ở chỗ phải là tên của xã báo cáo", "Another commune's name stands where this one's should"));

    /// <summary>A paragraph and its values come from an earlier report or another commune.</summary>
    public static readonly DiscrepancyKind ReusedParagraph = new("template/reused-paragraph", Warning, new(
        "Đoạn văn và số liệu chép từ báo cáo kỳ trước hoặc của xã khác", "A paragraph and its values come from an earlier report or another commune"));

    /// <summary>One document cited for two matters.</summary>
    public static readonly DiscrepancyKind ReusedSubject = new("citation/reused-subject", Warning, new(
        "Một văn bản được viện dẫn cho hai nội dung khác nhau", "One document is cited for two different matters"));

    /// <summary>Parts do not add up.</summary>
    public static readonly DiscrepancyKind PartsDiffer = new("sum/parts-differ", Error, new("Các phần cộng lại không bằng tổng", "Parts do not add up to the total"));

    /// <summary>A part is larger than its whole.</summary>
    public static readonly DiscrepancyKind ExceedsWhole = new("part/exceeds-whole", Error, new("Số thành phần lớn hơn tổng", "A part is larger than its whole"));

    /// <summary>One figure with two values.</summary>
    public static readonly DiscrepancyKind ValueDiffers = new("repeat/value-differs", Error, new(
        "Cùng một số liệu được ghi hai giá trị khác nhau", "One figure is printed twice with two values"));

    /// <summary>A rate is not the quotient of its parts.</summary>
    public static readonly DiscrepancyKind RatioDiffers = new("ratio/differs", Error, new("Tỷ lệ không khớp với tử số và mẫu số", "A rate is not the quotient of its parts"));

    /// <summary>A rate below 0 or above 100.</summary>
    public static readonly DiscrepancyKind RatioOutOfRange = new("ratio/out-of-range", Error, new("Tỷ lệ nằm ngoài khoảng 0-100%", "A rate lies outside 0 to 100 %"));

    /// <summary>A rate of nothing.</summary>
    public static readonly DiscrepancyKind ZeroDenominator = new("ratio/zero-denominator", Error, new("Có tỷ lệ trong khi mẫu số bằng 0", "A rate is given of nothing"));

    /// <summary>Narrative and appendix disagree.</summary>
    public static readonly DiscrepancyKind CrossDiffers = new("cross/differs", Error, new("Phần lời và phụ lục ghi số khác nhau", "Narrative and appendix disagree"));

    /// <summary>Values slipped to neighbouring rows.</summary>
    public static readonly DiscrepancyKind ValuesShifted = new("form/values-shifted", Error, new("Số liệu trong biểu bị lệch dòng", "Values of a form slipped to neighbouring rows"));

    /// <summary>Parts given, rate blank.</summary>
    public static readonly DiscrepancyKind RatioMissing = new("form/ratio-missing", Warning, new("Có tử số, mẫu số nhưng bỏ trống tỷ lệ", "Parts are given, their rate is blank"));

    /// <summary>A row that another answer requires is blank.</summary>
    public static readonly DiscrepancyKind ValueMissing = new("form/value-missing", Warning, new(
        "Dòng bắt buộc theo câu trả lời ở dòng khác bị bỏ trống", "A row that another row's answer requires is blank"));

    /// <summary>A row stands twice.</summary>
    public static readonly DiscrepancyKind DuplicateRow = new("form/duplicate-row", Warning, new("Một dòng của biểu xuất hiện hai lần", "A row of a form stands twice"));

    /// <summary>A row that the form does not have.</summary>
    public static readonly DiscrepancyKind UnknownRow = new("form/unknown-row", Info, new("Dòng không có trong biểu mẫu", "A row that the form does not have"));

    /// <summary>The unit stands in the label.</summary>
    public static readonly DiscrepancyKind UnitInLabel = new("form/unit-in-label", Info, new("Đơn vị tính bị ghi lẫn vào tên chỉ tiêu", "The unit stands in the label"));

    /// <summary>A heading is misspelt.</summary>
    public static readonly DiscrepancyKind HeadingMisspelt = new("form/heading-misspelt", Info, new("Tiêu đề viết sai", "A heading is misspelt"));

    /// <summary>Value or unit does not fit the row.</summary>
    public static readonly DiscrepancyKind UnitMismatch = new("unit/mismatch", Warning, new("Đơn vị hoặc giá trị không phù hợp với dòng", "Value or unit does not fit the row"));

    /// <summary>The document number is blank.</summary>
    public static readonly DiscrepancyKind NumberMissing = new("number/missing", Info, new("Chưa ghi số văn bản", "The document number is blank"));

    /// <summary>Words are missing in the title.</summary>
    public static readonly DiscrepancyKind TitleIncomplete = new("title/incomplete", Info, new("Tiêu đề báo cáo thiếu chữ", "Words are missing in the title"));

    /// <summary>Rows of another level's form.</summary>
    public static readonly DiscrepancyKind OtherLevel = new("template/other-level", Info, new("Biểu có dòng dành cho cấp khác", "The form has rows of another level"));

    /// <summary>A jump against the commune's earlier reports.</summary>
    public static readonly DiscrepancyKind SeriesJump = new("series/jump", Warning, new(
        "Số liệu tăng, giảm bất thường so với các kỳ trước", "A figure jumps against the commune's earlier reports"));

    /// <summary>The same figures as in an earlier report.</summary>
    public static readonly DiscrepancyKind SeriesIdentical = new("series/identical", Warning, new(
        "Số liệu trùng hoàn toàn với kỳ trước", "The figures are those of an earlier report"));

    /// <summary>Year to date does not add up.</summary>
    public static readonly DiscrepancyKind SeriesYearToDate = new("series/year-to-date", Warning, new(
        "Số lũy kế không khớp với các kỳ đã báo cáo", "Year to date does not add up with the earlier reports"));

    /// <summary>The whole catalogue, in the order of the design.</summary>
    public static IReadOnlyList<DiscrepancyKind> All { get; } =
    [
        PeriodContradiction, DateAfterReport, DateInvalid, DateNumberOrder, DateNumberConflict, StaleYear, WrongAgency, ReusedParagraph, ReusedSubject,
        PartsDiffer, ExceedsWhole, ValueDiffers, RatioDiffers, RatioOutOfRange, ZeroDenominator, CrossDiffers, ValuesShifted, RatioMissing, ValueMissing,
        DuplicateRow, UnknownRow, UnitInLabel, HeadingMisspelt, UnitMismatch, NumberMissing, TitleIncomplete, OtherLevel,
        SeriesJump, SeriesIdentical, SeriesYearToDate,
    ];

    /// <summary>The kind of a code, or null.</summary>
    public static DiscrepancyKind? Of(string code) => All.FirstOrDefault(kind => kind.Code == code);
}
