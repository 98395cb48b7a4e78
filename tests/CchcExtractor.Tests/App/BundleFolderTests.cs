using CchcExtractor.App.Watching;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

/// <summary>Nothing that a killed worker left stays for ever.</summary>
public sealed class BundleFolderTests
{
    [Fact]
    public void What_was_half_removed_goes_after_a_day_and_what_is_in_the_making_stays()
    {
        using var results = new TemporaryFolder();
        var (old, young) = (Directory.CreateTempSubdirectory("cchc-rules-").FullName, Directory.CreateTempSubdirectory("cchc-rules-").FullName);
        try
        {
            File.WriteAllText(Path.Combine(old, "1.rules.json"), "{}");
            Directory.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
            using var folder = new BundleFolder(results.Path);
            Assert.False(Directory.Exists(old));
            Assert.True(Directory.Exists(young));
        }
        finally
        {
            Directory.Delete(young);
        }
    }
}
