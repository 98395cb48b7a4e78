using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>What keeps the worker from its work: said once and not at every scan, tried again after longer and longer pauses, and said to be over.</summary>
internal sealed class Trouble(WorkerLog log, TimeSpan interval)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private TimeSpan? _pause;

    /// <summary>The trouble; null while there is none.</summary>
    public Wording? Now { get; private set; }

    /// <summary>It cannot go on, for this reason.</summary>
    public void Say(Wording reason)
    {
        if (reason.English != Now?.English)
            log.Complain("degraded", reason);
        Now = reason;
    }

    /// <summary>It goes on.</summary>
    public void Over()
    {
        if (Now is not null)
            log.Say("recovered", new Wording("Trở ngại đã hết; chương trình chạy tiếp.", "The trouble is over; the work goes on."));
        (Now, _pause) = (null, null);
    }

    /// <summary>How long to wait before the next try.</summary>
    public TimeSpan NextPause()
    {
        var pause = _pause ?? interval;
        _pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 3 / 2, Math.Max(interval.Ticks, LongestPause.Ticks)));
        return pause;
    }
}
