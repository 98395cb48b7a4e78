using System.Text;
using System.Xml;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading;

/// <summary>No XML nests deeper than its count of tags says.</summary>
public class XmlTagCountTests
{
    static XmlTagCountTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<a><b/><c>x</c></a>", 3)]
    [InlineData("<a b='/>' c=\"&lt;/\"><!-- </x></x><y> --><![CDATA[</a></a>]]>a/>b</a>", 4)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a><?pi </a></a> ?></a>", 3)]
    [InlineData("\uFEFF<a/>", 1)]
    public void End_tags_are_not_counted_wherever_they_stand(string xml, long most) => Assert.Equal(most, AtMost(Encoding.UTF8.GetBytes(xml)));

    [Fact]
    public void Nothing_nests_deeper_than_the_count_in_any_encoding_that_is_counted()
    {
        var random = new Random(6);
        string[] pieces = ["<a>", "<b c='/>'>", "</a>", "</b>", "<d/>", "<!--</a></a>-->", "<![CDATA[</a>]]>", "<?p </a>?>", "đ㼯⼼", "a/>b", "<e x=\"㼼\">", "</e>"];
        for (var i = 0; i < 300; i++)
        {
            var xml = "<r>" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
            {
                byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)];
                Assert.InRange(Depth(content), 0, AtMost(content) ?? throw new InvalidOperationException(encoding.WebName));
            }
        }
    }

    [Fact]
    public void Large_parts_are_counted_across_the_blocks_in_which_they_come()
    {
        var xml = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r/></w:p>", 50_000)));
        Assert.InRange(AtMost(xml) ?? 0, 100_000, 100_020);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='IBM037'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='x-unknown'?><a/>")]
    [InlineData("no XML")]
    public void What_may_write_tags_in_other_bytes_is_not_counted(string xml) => Assert.Null(AtMost(Encoding.UTF8.GetBytes(xml)));

    [Fact]
    public void Tags_in_bytes_of_their_own_are_not_counted()
    {
        Assert.Null(AtMost(Encoding.GetEncoding("IBM037").GetBytes("<?xml version='1.0' encoding='IBM037'?><a/>")));
        Assert.Null(AtMost([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("<a/>")]));
    }

    private static long? AtMost(byte[] xml)
    {
        using var stream = new MemoryStream(xml);
        return XmlTagCount.AtMost(stream);
    }

    /// <summary>As deep as a parser comes, up to the first fault.</summary>
    private static int Depth(byte[] xml)
    {
        var deepest = 0;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { CheckCharacters = false });
            while (reader.Read())
                deepest = Math.Max(deepest, reader.Depth);
        }
        catch (XmlException)
        {
            // as most of them end
        }

        return deepest;
    }
}
