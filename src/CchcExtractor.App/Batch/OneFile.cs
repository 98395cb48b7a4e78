using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>
/// From a file to its report, in one piece. This is the one boundary per file: whatever goes wrong with a file becomes the problem of
/// its report, and the other files go on.
/// </summary>
internal sealed class OneFile(Extractor extractor)
{
    /// <summary>The report of a file; never throws for anything that is in the file.</summary>
    public Report Report(InputFile file)
    {
        try
        {
            return extractor.Extract(file.Read());
        }
        catch (UnreadableFileException unreadable)
        {
            return Unread(file, unreadable.Problem);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return Unread(file, Crash(file, bug));
        }
    }

    /// <summary>The report of a file that cannot be read.</summary>
    public static Report Unread(InputFile file, Problem problem) => new() { Source = new Source(file.Name, file.Hash(), ""), Problems = [problem] };

    /// <summary>What is said of a file on which the program itself failed.</summary>
    public static Problem Crash(InputFile file, Exception bug) => new("file/crash", Severity.Error, new Wording(
        $"{file.Name}: chương trình gặp lỗi khi xử lý tệp này ({bug.GetType().Name}: {bug.Message}). Các tệp khác không bị ảnh hưởng. Hãy lưu lại tệp bằng Word rồi thử lại, và báo lỗi kèm tệp này.",
        $"{file.Name}: the program itself failed on this file ({bug.GetType().Name}: {bug.Message}). The other files are not touched. Save it again with Word and retry, and report the fault with this file."));
}
