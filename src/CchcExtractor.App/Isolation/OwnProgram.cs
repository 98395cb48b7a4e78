using System.Diagnostics;

namespace CchcExtractor.App.Isolation;

/// <summary>This program once more, as a child process.</summary>
internal static class OwnProgram
{
    /// <summary>How to start it, however it was started itself: as <c>cchc</c>, as <c>dotnet cchc.dll</c>, or from a test.</summary>
    public static ProcessStartInfo Line(params string[] arguments)
    {
        var (program, first) = Executable();
        return new ProcessStartInfo(program, [.. first, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
    }

    private static (string Program, string[] First) Executable()
    {
        if (Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "cchc")
            return (own, []);
        var beside = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cchc.exe" : "cchc");
        return File.Exists(beside) ? (beside, []) : ("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll")]);
    }
}
