namespace CchcExtractor.Tests.App;

/// <summary>A clock that stands until it is moved: the seconds that have gone by, and what the wall clock shows, which somebody may set as he likes.</summary>
internal sealed class HandClock : TimeProvider
{
    public double Seconds { get; set; }

    public DateTimeOffset Wall { get; set; } = System.GetUtcNow();

    public override long GetTimestamp() => (long)(Seconds * TimestampFrequency);

    public override DateTimeOffset GetUtcNow() => Wall;
}
