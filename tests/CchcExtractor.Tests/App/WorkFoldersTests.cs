using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>What is said of a file that was taken and cannot be seen.</summary>
public sealed class WorkFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WorkFolders _work;
    private readonly Claim _claim;

    public WorkFoldersTests()
    {
        Directory.CreateDirectory(_folder["in/work"]);
        File.WriteAllText(_folder["in/r.docx"], "a report");
        _work = new WorkFolders(_folder["in/work"]);
        _claim = _work.TryTake(_folder["in/r.docx"], "xã/r.docx", out _)!;
    }

    public void Dispose()
    {
        _work.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_lies_there_is_not_gone() => Assert.False(_work.IsGone(_claim.Key));

    [Fact]
    public void Nor_is_what_lies_on_a_share_that_is_away_just_now()
    {
        Directory.Move(_folder["in"], _folder["elsewhere"]);
        Assert.False(_work.IsGone(_claim.Key));
        // the mount point, empty
        Directory.CreateDirectory(_folder["in"]);
        Assert.False(_work.IsGone(_claim.Key));
    }

    [Fact]
    public void What_a_person_took_out_is_gone()
    {
        File.Delete(_claim.Path);
        Assert.True(_work.IsGone(_claim.Key));
    }

    [Fact]
    public void Of_folders_that_are_not_there_nothing_is_known()
    {
        using var other = new WorkFolders(_folder["in/work"]);
        Assert.False(other.IsGone(_claim.Key));
        Assert.False(other.IsGone("w-00000000/r.docx"));
    }

    [Fact]
    public void Nor_of_what_lay_on_a_share_in_whose_place_the_folders_were_made_anew()
    {
        Directory.Move(_folder["in"], _folder["elsewhere"]);
        Directory.CreateDirectory(_folder["in/work"]);
        File.WriteAllText(_folder["in/s.docx"], "another");
        Assert.Null(_work.TryTake(_folder["in/s.docx"], "xã/s.docx", out _));
        _work.TakeOver();
        Assert.False(_work.IsGone(_claim.Key));
        Directory.Delete(_folder["in"], recursive: true);
        Directory.Move(_folder["elsewhere"], _folder["in"]);
        _work.TakeOver();
        Assert.False(_work.IsGone(_claim.Key));
        Assert.Contains(_work.Claimed(), claim => claim.Key == _claim.Key);
    }
}
