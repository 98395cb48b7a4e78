using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Whether another program has a file open for writing. Windows lets nobody open such a file alone. Linux does, but it gives a reader's lease only on a
/// file that nobody writes (<c>man 2 fcntl</c>, <c>F_SETLEASE</c>); other systems and most network shares have no leases, and the settling time has to do.
/// </summary>
internal static class OpenElsewhere
{
    private const int SetLease = 1024, SetSignal = 10;
    private const int ReadersLease = 0, NoLease = 2;

    /// <summary>Sent where somebody opens the file while the lease lasts; this one is ignored by whoever does not ask for it, the usual one ends the process.</summary>
    private const int IgnoredSignal = 23;

    private const int TryAgain = 11;

    /// <summary>True where a file is open for reading, or writing, in a way that keeps us from having it alone.</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 1);
            return OperatingSystem.IsLinux() && IsWritten(file.SafeFileHandle);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool IsWritten(SafeFileHandle file)
    {
        try
        {
            if (Control(file, SetSignal, IgnoredSignal) != 0)
                return false;
            if (Control(file, SetLease, ReadersLease) != 0)
                return Marshal.GetLastPInvokeError() == TryAgain;
            _ = Control(file, SetLease, NoLease);
            return false;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeFileHandle file, int command, nint argument);
}
