using System.Reflection;

namespace CchcExtractor.App.Isolation;

/// <summary>
/// How much the process that must not die keeps in memory while its children read. It needs some fifty megabytes; without a limit .NET would rather leave what
/// large reports left behind lying about than look for it.
/// </summary>
internal static class ParentMemory
{
    /// <summary>Of the heap (bytes); with code, stacks and SQLite's own memory it comes to less than 300 MB.</summary>
    private const ulong Most = 140UL << 20;

    /// <summary>Sets the limit, where this is the program's own process.</summary>
    public static void Limit(IReadsReports reader)
    {
        if (reader is not ReadingChildren || Assembly.GetEntryAssembly() != typeof(ParentMemory).Assembly)
            return;
        AppContext.SetData("GCHeapHardLimit", Most);
        try
        {
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            // the machine has set a lower one
        }
    }
}
