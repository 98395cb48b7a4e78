using System.Runtime.InteropServices;
using System.Text;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Tells plain files from pipes, devices and sockets, which have names in folders too on Unix. The system is asked for the kind without opening
/// them: a pipe would wait for whoever writes, <c>/dev/zero</c> never ends.
/// </summary>
internal static class OrdinaryFiles
{
    private const int CurrentFolder = -100;
    private const int NotThroughLinks = 0x100;
    private const int TypeAsked = 1;

    /// <summary>Place of the mode in <c>struct statx</c>, which is the same on every processor; its upper four bits are the kind.</summary>
    private const int ModeAt = 28;
    private const int KindOfMode = 0xF000;
    private const int PlainFile = 0x8000;

    /// <summary>False for what is there and no plain file (a link is none either).</summary>
    public static bool Contains(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        try
        {
            var status = new byte[256];
            return Status(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), NotThroughLinks, TypeAsked, status) != 0
                || (BitConverter.ToUInt16(status, ModeAt) & KindOfMode) == PlainFile;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return SeemsPlain(path);
        }
    }

    /// <summary>Where the system has no such call: opened for writing too, since opening a pipe for reading waits until somebody writes.</summary>
    private static bool SeemsPlain(string path)
    {
        var found = new FileInfo(path);
        if (found.Length > 0)
            return true;
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
        return file.CanSeek;
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);
}
