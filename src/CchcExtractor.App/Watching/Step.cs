using System.Diagnostics;

namespace CchcExtractor.App.Watching;

/// <summary>
/// The steps of a file's way through the worker, in their order. Tests make one of them the last: with <c>CCHC_DIE_AT=recorded</c> in the
/// environment the process ends right there, as it would if the power failed.
/// </summary>
internal static class Step
{
    public const string Claimed = "claimed";
    public const string Read = "read";
    public const string Written = "written";
    public const string Recorded = "recorded";
    public const string Applied = "applied";
    public const string ReasonWritten = "reason-written";
    public const string Moved = "moved";
    public const string Noted = "noted";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Claimed, Read, Written, Recorded, Applied, ReasonWritten, Moved, Noted];

    private static readonly string? _last = Environment.GetEnvironmentVariable("CCHC_DIE_AT");

    /// <summary>The step is done.</summary>
    public static void Done(string step)
    {
        if (step != _last)
            return;
        using var own = Process.GetCurrentProcess();
        own.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
