using CchcExtractor.Formats.Writers;

namespace CchcExtractor.Tests.Writers;

public sealed class WritersTests
{
    [Fact]
    public void Every_writer_is_in_the_list_once()
    {
        var written = typeof(IWriter).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IWriter)) && !type.IsAbstract);
        Assert.Equal(written.Select(type => type.Name).Order(), Formats.Writers.Writers.All.Select(writer => writer.GetType().Name).Order());
        Assert.Distinct(Formats.Writers.Writers.All.Select(writer => writer.Name));
    }
}
