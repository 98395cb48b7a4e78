using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using Microsoft.Data.Sqlite;

namespace CchcExtractor.App.Batch;

/// <summary>Why results cannot be written: which folder, why, what to do. What the system says names temporary files that nobody knows.</summary>
internal static class UnwritableResults
{
    private const int DiskFull = 28;
    private const int ReadOnlyDisk = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsInUse = unchecked((int)0x80070020);

    private const int DatabaseCorrupt = 11;
    private const int NoDatabase = 26;

    /// <summary>Writes, and where that cannot be done gives up what was begun and says why.</summary>
    /// <exception cref="CommandFailure">The folder cannot be written.</exception>
    public static void Guard(string folder, Action write, Action giveUp)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            giveUp();
            throw Of(folder, e);
        }
    }

    /// <summary>Ends writings that may not have been committed; that the disk is full or gone was said when the writing failed.</summary>
    public static void End(IEnumerable<IWriting> writings)
    {
        foreach (var writing in writings)
        {
            try
            {
                writing.Dispose();
            }
            catch (IOException)
            {
                // said already
            }
        }
    }

    public static CommandFailure Of(string folder, Exception cause)
    {
        var (vietnamese, english, remedy, remedyEnglish) = Reason(folder, cause);
        return new CommandFailure(ExitStatus.Unprocessed, new Wording(
            $"{folder}: không ghi được kết quả vào thư mục này vì {vietnamese}. Hãy {remedy}, hoặc chọn thư mục khác bằng --out.",
            $"{folder}: the results cannot be written into this folder, because {english}. {remedyEnglish}, or choose another folder with --out."));
    }

    private static (string, string, string, string) Reason(string folder, Exception cause)
    {
        if (cause.InnerException is SqliteException { SqliteErrorCode: DatabaseCorrupt or NoDatabase })
        {
            return ($"một cơ sở dữ liệu ở đó bị hỏng ({cause.Message})", $"a database there is damaged ({cause.Message})",
                "khôi phục tệp đó từ bản sao lưu (kho archive.db thì chỉ cần xóa; nếu là sổ .cchc/ledger.sqlite mà không có bản sao lưu, hãy đổi tên thư mục .cchc rồi thả lại các tệp trong done vào inbox)",
                "Get that file back from a backup (archive.db may simply be removed; where there is no backup of the ledger, .cchc/ledger.sqlite, rename the folder .cchc and drop the files of done into the inbox again)");
        }

        if (cause is UnauthorizedAccessException || cause.HResult == ReadOnlyDisk)
            return ("không có quyền ghi", "there is no permission to write there", "xin quyền ghi", "Get permission to write");
        if (cause.HResult is DiskFull or WindowsDiskFull)
            return ("đĩa đã đầy", "the disk is full", "giải phóng dung lượng đĩa", "Free some space");
        if (cause.HResult == WindowsInUse)
            return ("một tệp kết quả đang mở ở chương trình khác", "one of the files is open in another program", "đóng tệp đang mở (thường là trong Excel)", "Close it (mostly in Excel)");
        if (InTheWay(folder) is { } file)
            return ($"{file} là một tệp chứ không phải thư mục", $"{file} is a file and no folder", "đổi tên hoặc xóa tệp đó", "Rename or remove that file");
        if (cause is DirectoryNotFoundException or FileNotFoundException)
            return ("không tạo được thư mục ở đó", "a folder cannot be made there", "kiểm tra lại đường dẫn", "Check the path");
        return ($"hệ thống báo: {cause.Message}", $"the system says: {cause.Message}", "đóng tệp đang mở trong Excel, kiểm tra quyền ghi và dung lượng đĩa", "Close files that are open in Excel, check permission and free space");
    }

    /// <summary>A file that stands where the folder, or one above it, should be.</summary>
    private static string? InTheWay(string folder)
    {
        for (var path = Path.GetFullPath(folder); path is not null; path = Path.GetDirectoryName(path))
            if (File.Exists(path))
                return path;
        return null;
    }
}
