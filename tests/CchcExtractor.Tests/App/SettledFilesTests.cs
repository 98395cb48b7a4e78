using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class SettledFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HandClock _clock = new();
    private readonly SettledFiles _files;

    public SettledFilesTests() => _files = new SettledFiles(TimeSpan.FromSeconds(2), _clock);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_settles_when_it_has_been_still_for_long_enough()
    {
        File.WriteAllText(_folder["a"], "1");
        Assert.Empty(Look());
        Assert.Equal(1, _files.Unsettled);
        _clock.Seconds = 1.9;
        Assert.Empty(Look());
        _clock.Seconds = 2;
        Assert.Equal([_folder["a"]], Look());
        Assert.Equal(0, _files.Unsettled);
    }

    [Fact]
    public void A_settled_file_that_is_written_anew_while_it_stands_in_the_queue_is_still_no_more()
    {
        File.WriteAllText(_folder["a"], "1");
        Look();
        _clock.Seconds = 2;
        Look();
        Assert.True(_files.IsStill(_folder["a"]));
        Assert.Equal(TimeSpan.FromSeconds(2), _files.StillFor(_folder["a"]));
        File.AppendAllText(_folder["a"], "2");
        Assert.False(_files.IsStill(_folder["a"]));
        File.Delete(_folder["a"]);
        Assert.False(_files.IsStill(_folder["a"]));
    }

    [Fact]
    public void A_file_that_grows_or_is_touched_begins_again()
    {
        File.WriteAllText(_folder["a"], "1");
        File.WriteAllText(_folder["b"], "1");
        Look();
        _clock.Seconds = 1.5;
        File.AppendAllText(_folder["a"], "2");
        File.SetLastWriteTimeUtc(_folder["b"], new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Look();
        _clock.Seconds = 3;
        Assert.Empty(Look());
        _clock.Seconds = 3.5;
        Assert.Equal([_folder["a"], _folder["b"]], Look());
    }

    [Fact]
    public void A_file_that_went_away_is_forgotten()
    {
        File.WriteAllText(_folder["a"], "1");
        Look();
        File.Delete(_folder["a"]);
        _clock.Seconds = 5;
        Assert.Empty(Look());
        Assert.Equal(0, _files.Unsettled);
        File.WriteAllText(_folder["a"], "1");
        Assert.Empty(Look());
    }

    private IReadOnlyList<string> Look() => _files.Look(Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
}
