namespace CchcExtractor.App.Isolation;

/// <summary>What one file may cost before its child is ended.</summary>
/// <param name="Time">Of the clock, from the moment the file is given to a child that is ready.</param>
/// <param name="Memory">Bytes that the child may have in memory.</param>
internal sealed record ReadingLimits(TimeSpan Time, long Memory)
{
    /// <summary>Real reports take some seconds at most on the slowest machine, and some 200 MB.</summary>
    public static ReadingLimits Default { get; } = new(TimeSpan.FromSeconds(60), 1L << 30);
}
