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

    private const int NotPermitted = 1, NotFound = 2, NoAccess = 13, OtherDisk = 18, NotUnderstood = 22, FullDisk = 28, ReadOnlyDisk = 30, NoSuchCall = 38;
    private const int FullWindowsDisk = unchecked((int)0x80070070);

    /// <summary>The disk is full, in the system's words.</summary>
    public static bool IsFull(Exception e) => e.HResult is FullDisk or FullWindowsDisk;

    /// <summary>Renames a file.</summary>
    /// <exception cref="IOException">There is a file of the new name, or the old one is gone, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public static void Move(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Move(from, to, overwrite: false);
            return;
        }

        var error = Try(from, to);
        switch (error)
        {
            case 0:
                return;
            case OtherDisk:
                File.Move(from, to, overwrite: false);
                return;
            case NotUnderstood or NoSuchCall:
                MoveOverOwn(from, to);
                return;
        }

        var message = $"{from}: {Marshal.GetPInvokeErrorMessage(error)}";
        throw error switch
        {
            NotPermitted or NoAccess or ReadOnlyDisk => new UnauthorizedAccessException(message),
            NotFound => new FileNotFoundException(message),
            _ => new IOException(message, error),
        };
    }

    /// <summary>The system's error; 0 where there was none.</summary>
    private static int Try(string from, string to)
    {
        try
        {
            return Rename(CurrentFolder, Encoding.UTF8.GetBytes(from + '\0'), CurrentFolder, Encoding.UTF8.GetBytes(to + '\0'), NotOverAnother) == 0
                ? 0
                : Marshal.GetLastPInvokeError();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return NoSuchCall;
        }
    }

    /// <summary>
    /// Where the system does not know how to spare a file of the new name, as on most network shares: an empty file takes the name first, which
    /// nobody else can do then, and the old one is renamed over it.
    /// </summary>
    internal static void MoveOverOwn(string from, string to)
    {
        if (!File.Exists(from))
            throw new FileNotFoundException($"{from} is not there");
        File.Open(to, FileMode.CreateNew).Dispose();
        try
        {
            File.Move(from, to, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(to);
            throw;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    private static extern int Rename(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
}
