using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>Why the inbox cannot be worked in just now; all of it is tried again.</summary>
internal static class UnreachableInbox
{
    /// <summary>The folder itself.</summary>
    public static Wording Of(string inbox, Exception cause) => Renaming.IsFull(cause)
        ? new Wording($"{inbox}: đĩa đã đầy nên không chuyển được tệp; sẽ thử lại. Hãy giải phóng dung lượng đĩa.", $"{inbox}: the disk is full, so no file can be moved; trying again. Free some space.")
        : new Wording($"{inbox}: tạm thời không truy cập được ({cause.Message}); sẽ thử lại.", $"{inbox}: cannot be reached just now ({cause.Message}); trying again.");

    /// <summary>A file that was taken cannot be opened.</summary>
    public static Wording NotOpened(string inbox, Problem problem) => new($"{inbox}: {problem.Message.Vietnamese} Sẽ thử lại.", $"{inbox}: {problem.Message.English} Trying again.");

    /// <summary>A file that is done cannot be moved to its place.</summary>
    public static Wording NotMoved(string inbox, string name, Exception cause) => Renaming.IsFull(cause)
        ? Of(inbox, cause)
        : new Wording(
            $"{inbox}: {name} đã xử lý xong nhưng chưa chuyển được vào thư mục kết thúc ({cause.Message}); sẽ thử lại. Hãy kiểm tra quyền ghi ở done, failed, duplicate.",
            $"{inbox}: {name} is done, but cannot be moved to its place yet ({cause.Message}); trying again. Check permission to write in done, failed and duplicate.");
}
