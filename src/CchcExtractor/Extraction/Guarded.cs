using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction;

/// <summary>Does one step of the work on one block; where it breaks, that is a mistake of ours, said with its place, and the rest of the report is read all the same.</summary>
internal static class Guarded
{
    /// <summary>Runs a step. A bug in it becomes a problem at error, so that the report counts as read in part.</summary>
    internal static void Do(Location location, List<Problem> problems, Action step)
    {
        try
        {
            step();
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            problems.Add(new Problem("block/crash", Severity.Error, new Wording(
                $"chương trình gặp lỗi khi đọc đoạn này ({bug.GetType().Name}: {bug.Message}); số liệu và văn bản trong đoạn có thể thiếu, các đoạn khác vẫn được đọc. Hãy kiểm tra đoạn này bằng mắt và báo lỗi kèm tệp.",
                $"the program met a mistake of its own while it read this paragraph ({bug.GetType().Name}: {bug.Message}); figures and documents of it may be missing, the others were read. Look at this paragraph yourself and report it with the file."), location));
        }
    }
}
