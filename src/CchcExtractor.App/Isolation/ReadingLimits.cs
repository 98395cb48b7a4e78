namespace CchcExtractor.App.Isolation;

/// <summary>What one file may cost before its child is ended.</summary>
/// <param name="Time">Of the processor, from the moment the file is given to a child that is ready: a busy machine takes nothing from it.</param>
/// <param name="Memory">Bytes that the child may have in memory.</param>
internal sealed record ReadingLimits(TimeSpan Time, long Memory)
{
    /// <summary>A child that gets less than one part in so many of a processor does not work, it waits for something that does not come.</summary>
    public const int ClockPerTime = 5;

    /// <summary>Real reports take some seconds at most on the slowest machine, and some 200 MB.</summary>
    public static ReadingLimits Default { get; } = new(TimeSpan.FromSeconds(60), 1L << 30);

    /// <summary>Of the clock: after so long a file is given up however little its child has worked.</summary>
    public TimeSpan Clock { get; init; } = Time * ClockPerTime;

    /// <summary>How often the time and memory of a child are looked at: a file of 700 bytes takes half a second to fill a gigabyte.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Of the clock, for a file that is tried as often as one is.</summary>
    public TimeSpan LongestFile => Clock * ReadingChildren.Tries;

    /// <summary>The limit that a child has gone over; null while it keeps to all of them.</summary>
    /// <param name="worked">What it has had of the processor.</param>
    /// <param name="elapsed">What has gone by of the clock.</param>
    /// <param name="memory">Bytes that it has in memory.</param>
    public Ending? Over(TimeSpan worked, TimeSpan elapsed, long memory) =>
        memory > Memory ? Ending.TooMuchMemory
        : worked > Time ? Ending.TooSlow
        : elapsed > Clock ? Ending.Stuck
        : null;
}
