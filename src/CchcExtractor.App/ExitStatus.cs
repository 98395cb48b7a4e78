namespace CchcExtractor.App;

/// <summary>What the program tells the shell.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    /// <summary>Discrepancies at or above <c>--fail-on</c>.</summary>
    public const int Discrepancies = 1;

    /// <summary>Some input could not be processed; the others were.</summary>
    public const int Unprocessed = 2;

    /// <summary>The command line is not understood (as in <c>sysexits.h</c>).</summary>
    public const int Usage = 64;
}
