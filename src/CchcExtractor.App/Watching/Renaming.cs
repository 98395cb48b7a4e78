using System.Runtime.InteropServices;
using System.Text;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Moves a file to a name that is free, in one step or not at all. .NET makes two steps of it on Unix (a second name, then the first removed), and
/// copies where there can be no second name, as on most network shares: a file that may not be removed would be there twice.
/// </summary>
internal static class Renaming
{
    private const int CurrentFolder = -100;
    private const uint NotOverAnother = 1;

    private const int NotPermitted = 1, NotFound = 2, NoAccess = 13, OtherDisk = 18, NotUnderstood = 22, ReadOnlyDisk = 30, NoSuchCall = 38;

    /// <summary>Renames a file.</summary>
    /// <exception cref="IOException">There is a file of the new name, or the old one is gone, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public static void Move(string from, string to)
    {
        if (OperatingSystem.IsWindows() || Try(from, to) is not { } error)
        {
            File.Move(from, to, overwrite: false);
            return;
        }

        if (error == 0)
            return;
        var message = $"{from}: {Marshal.GetPInvokeErrorMessage(error)}";
        throw error switch
        {
            NotPermitted or NoAccess or ReadOnlyDisk => new UnauthorizedAccessException(message),
            NotFound => new FileNotFoundException(message),
            _ => new IOException(message, error),
        };
    }

    /// <summary>The system's error, 0 where there was none; null where it does not know how, or the name is on another disk.</summary>
    private static int? Try(string from, string to)
    {
        try
        {
            if (Rename(CurrentFolder, Encoding.UTF8.GetBytes(from + '\0'), CurrentFolder, Encoding.UTF8.GetBytes(to + '\0'), NotOverAnother) == 0)
                return 0;
            var error = Marshal.GetLastPInvokeError();
            return error is OtherDisk or NotUnderstood or NoSuchCall ? null : error;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    private static extern int Rename(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
}
