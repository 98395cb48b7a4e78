using System.Text;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading;

public class ReadersTests
{
    [Fact]
    public void The_list_holds_every_reader() =>
        Assert.Equal(
            typeof(IReader).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IReader))).Select(type => type.Name).Order(),
            Readers.All.Select(reader => reader.GetType().Name).Order());

    [Theory]
    [InlineData("<!DOCTYPE html><p>x</p>", "html")]
    [InlineData("\uFEFF  <HTML><body>x", "html")]
    [InlineData("%PDF-1.4\n", "pdf")]
    [InlineData("{\\rtf1 x}", "rtf")]
    public void A_format_is_known_by_its_content(string content, string reader) => Assert.Equal(reader, Readers.For(Encoding.UTF8.GetBytes(content))?.Reader.Name);

    [Theory]
    [InlineData("x < y")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    public void Other_content_is_nobodys(string content) => Assert.Null(Readers.For(Encoding.UTF8.GetBytes(content)));
}
