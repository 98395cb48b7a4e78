using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>What of a workbook was not read, and is said so.</summary>
internal static class WorkbookProblems
{
    internal static Problem HiddenSheet(string sheet) => new("sheet/hidden", Severity.Info, new Wording(
        $"Trang tính “{sheet}” bị ẩn nên không đọc. Nếu cần, hãy bỏ ẩn (Unhide) rồi lưu lại.",
        $"Sheet \"{sheet}\" is hidden and was not read. If it is needed, unhide it and save again."));

    internal static IEnumerable<Problem> Of(string sheet, SheetCells cells)
    {
        if (cells.HidesText)
        {
            yield return new Problem("sheet/hidden-rows", Severity.Info, new Wording(
                $"Trang tính “{sheet}” có hàng hoặc cột bị ẩn nên không đọc. Nếu cần, hãy bỏ ẩn rồi lưu lại.",
                $"Sheet \"{sheet}\" has hidden rows or columns, which were not read. If they are needed, unhide them and save again."));
        }

        if (cells.WithoutResult > 0)
        {
            var count = cells.WithoutResult.ToString(CultureInfo.InvariantCulture);
            yield return new Problem("sheet/no-result", Severity.Warning, new Wording(
                $"Trang tính “{sheet}” có {count} công thức chưa có kết quả; các ô đó để trống. Hãy mở bằng Excel rồi lưu lại.",
                $"Sheet \"{sheet}\" has {count} formulas without a result; those cells are blank. Open it in Excel and save it again."));
        }

        if (cells.Cut)
        {
            yield return new Problem("sheet/too-large", Severity.Error, new Wording(
                $"Trang tính “{sheet}” quá lớn; chỉ đọc phần đầu. Hãy tách phần là báo cáo ra tệp riêng.",
                $"Sheet \"{sheet}\" is too large; only its beginning was read. Put the part that is the report into a file of its own."));
        }
    }
}
