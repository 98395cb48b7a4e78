using CchcExtractor.App.Ledgers;
using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Every file finds a place at its end, and takes nobody else's.</summary>
public sealed class EndPlacesTests : IDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 3, 4, 0, 0, 0, TimeSpan.Zero);
    private static readonly Recorded Done = new(1, Outcomes.Done, "", "");
    private static readonly Recorded Failed = new(2, Outcomes.Failed, "file/empty", "nothing in it");

    private readonly TemporaryFolder _folder = new();
    private readonly EndPlaces _places;

    public EndPlacesTests() => _places = new EndPlaces(_folder["in"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        Assert.Equal("done/2026/03/a/r.docx", Put("a/r.docx", Done));
        Assert.Equal("done/2026/03/a/r (2).docx", Put("a/r.docx", Done));
        Assert.Equal("done/2026/03/a/r (3).docx", Put("a/r.docx", Done));
    }

    [Fact]
    public void The_reason_of_one_file_is_not_written_over_another()
    {
        Assert.Equal("failed/file/empty/r.docx.txt", Put("r.docx.txt", Failed));
        Assert.Equal("failed/file/empty/r (2).docx", Put("r.docx", Failed));
        Assert.Equal("r.docx.txt", File.ReadAllText(_folder["in/failed/file/empty/r.docx.txt"]));
        Assert.Equal("nothing in it" + Environment.NewLine, File.ReadAllText(_folder["in/failed/file/empty/r (2).docx.txt"]));
    }

    [Fact]
    public void A_reason_that_was_written_before_we_were_killed_is_taken_up()
    {
        Directory.CreateDirectory(_folder["in/failed/file/empty"]);
        File.WriteAllText(_folder["in/failed/file/empty/r.docx.txt"], "nothing in it" + Environment.NewLine, new System.Text.UTF8Encoding(true));
        Assert.Equal("failed/file/empty/r.docx", Put("r.docx", Failed));
    }

    [Fact]
    public void What_stands_in_the_way_of_a_folder_holds_nobody_up()
    {
        Assert.Equal("done/2026/03/a", Put("a", Done));
        Assert.Equal("done/2026/03/r.docx", Put("a/r.docx", Done));
        Directory.CreateDirectory(_folder["in/done/2026/03/s.docx"]);
        Assert.Equal("done/2026/03/s (2).docx", Put("s.docx", Done));
    }

    [Fact]
    public void Names_as_long_as_the_disk_allows_keep_their_extension_and_get_their_reason()
    {
        foreach (var name in (string[])[new string('ế', 83) + "a.doc", "xxx." + new string('y', 251), new string('z', 255)])
        {
            var place = Put(name, Failed);
            Assert.True(File.Exists(_folder["in/" + place]), place);
            Assert.Equal(2, Directory.GetFiles(_folder["in/failed/file/empty"]).Length);
            Directory.Delete(_folder["in/failed"], recursive: true);
        }

        var first = Put(new string('ế', 83) + ".docx", Failed);
        Assert.EndsWith(".docx", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_name_can_be_spared_an_empty_file_takes_it_first()
    {
        File.WriteAllText(_folder["a"], "a");
        File.WriteAllText(_folder["b"], "b");
        Renaming.MoveOverOwn(_folder["a"], _folder["c"]);
        Assert.Equal(("a", false), (File.ReadAllText(_folder["c"]), File.Exists(_folder["a"])));
        Assert.ThrowsAny<IOException>(() => Renaming.MoveOverOwn(_folder["b"], _folder["c"]));
        Assert.Equal(("a", "b"), (File.ReadAllText(_folder["c"]), File.ReadAllText(_folder["b"])));
        Assert.ThrowsAny<IOException>(() => Renaming.MoveOverOwn(_folder["none"], _folder["d"]));
        Assert.False(File.Exists(_folder["d"]));
    }

    /// <summary>Puts a new file away that says its own name.</summary>
    private string Put(string relative, Recorded file)
    {
        var path = _folder["claimed"];
        File.WriteAllText(path, relative);
        return _places.Put(new Claim(path, relative, "w-1/" + relative), file, Day);
    }
}
