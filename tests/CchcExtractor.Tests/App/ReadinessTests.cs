using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Why a file that is still has to wait, whatever the clocks say: this machine's, or that of whoever wrote the file.</summary>
public sealed class ReadinessTests : IDisposable
{
    private static readonly TimeSpan Still = TimeSpan.FromSeconds(2);

    private readonly TemporaryFolder _folder = new();
    private readonly HandClock _clock = new();
    private readonly Readiness _readiness;

    public ReadinessTests()
    {
        _readiness = new Readiness(null, _clock);
        Cchc.WriteReport(_folder["r.docx"], 1);
        Cchc.WriteReport(_folder["half.docx"], 2);
        using var half = File.OpenWrite(_folder["half.docx"]);
        half.SetLength(half.Length / 2);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("~$r.docx")]
    [InlineData("~$docx")]
    [InlineData(".~lock.r.docx#")]
    public void A_lock_holds_for_half_an_hour_of_ours_however_the_clocks_are_set(string name)
    {
        File.WriteAllText(_folder[name == "~$docx" ? "~$.docx" : name], "");
        if (name == "~$docx")
            Assert.Equal("~$.docx", PassingNames.LocksOf("r.docx").ElementAt(1));
        foreach (var lockFile in Directory.GetFiles(_folder.Path, "*lock*").Concat(Directory.GetFiles(_folder.Path, "~$*")))
            File.SetLastWriteTimeUtc(lockFile, _clock.Wall.UtcDateTime.AddHours(3));
        Assert.Contains("open in another program", Why("r.docx"));
        _clock.Wall += TimeSpan.FromHours(-5);
        _clock.Seconds = 29 * 60;
        Assert.Contains("open in another program", Why("r.docx"));
        _clock.Seconds = 31 * 60;
        Assert.Null(Why("r.docx"));
    }

    [Fact]
    public void A_lock_that_somebody_left_behind_yesterday_holds_nothing()
    {
        File.WriteAllText(_folder["~$r.docx"], "");
        File.SetLastWriteTimeUtc(_folder["~$r.docx"], _clock.Wall.UtcDateTime.AddDays(-1));
        Assert.Null(Why("r.docx"));
    }

    [Fact]
    public void A_lock_that_comes_again_holds_again()
    {
        File.WriteAllText(_folder["~$r.docx"], "");
        Assert.NotNull(Why("r.docx"));
        File.Delete(_folder["~$r.docx"]);
        Assert.Null(Why("r.docx"));
        _clock.Seconds = 40 * 60;
        File.WriteAllText(_folder["~$r.docx"], "");
        Assert.NotNull(Why("r.docx"));
    }

    [Fact]
    public void Half_a_file_waits_for_its_end_whatever_its_time_is_and_is_taken_once_that_will_not_come()
    {
        foreach (var hours in (int[])[-20, 0, 20])
        {
            File.SetLastWriteTimeUtc(_folder["half.docx"], _clock.Wall.UtcDateTime.AddHours(hours));
            Assert.Contains("the end is missing", Why("half.docx"));
            Assert.Null(_readiness.Of(_folder["half.docx"], TimeSpan.FromSeconds(31)));
        }

        File.SetLastWriteTimeUtc(_folder["half.docx"], _clock.Wall.UtcDateTime.AddDays(-3));
        Assert.Null(Why("half.docx"));
    }

    [Theory]
    [InlineData("{\\rtf1 a}\r\n\0", true)]
    [InlineData("{\\rtf1 a", false)]
    [InlineData("<?xml version=\"1.0\"?><a/>\n", true)]
    [InlineData("<?xml version=\"1.0\"?><a>b", false)]
    [InlineData("%PDF-1.4 x", false)]
    [InlineData("<html><p>a", true)]
    public void Formats_with_an_end_are_known_by_it(string content, bool isWhole)
    {
        File.WriteAllText(_folder["f"], content);
        Assert.Equal(isWhole, FileEnds.IsWhole(_folder["f"]));
    }

    [Fact]
    public void A_file_that_a_program_holds_open_for_writing_is_not_taken()
    {
        using (new FileStream(_folder["r.docx"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            Assert.True(OperatingSystem.IsMacOS() || OpenElsewhere.Is(_folder["r.docx"]));
        Assert.False(OpenElsewhere.Is(_folder["r.docx"]));
    }

    private string? Why(string name) => _readiness.Of(_folder[name], Still)?.Why.English;
}
