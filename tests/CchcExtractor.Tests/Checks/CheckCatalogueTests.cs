using CchcExtractor.Checks;
using CchcExtractor.Checks.Catalogue;
using CchcExtractor.Tests.Fixtures;

namespace CchcExtractor.Tests.Checks;

public class CheckCatalogueTests
{
    [Fact]
    public void Every_code_has_its_page_and_no_page_is_left_over() =>
        Assert.Equal(Kinds.All.Select(kind => kind.Code), CheckPages.All.Select(page => page.Code));

    [Fact]
    public void The_catalogue_in_the_repository_is_the_one_that_the_program_prints() =>
        Assert.Equal(CheckCatalogue.Markdown(), File.ReadAllText(Path.Combine(FixtureFolder.Repository, "rules", "checks.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void No_page_is_empty() =>
        Assert.All(CheckPages.All, page => Assert.True(page.Why.Length > 20 && page.Example.Length > 10 && page.Quiet.Length > 10 && page.Mend.Length > 10, page.Code));
}
