using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Tests.Reading.OpenDocument;
using CchcExtractor.Tests.Reading.Spreadsheet;
using CchcExtractor.Tests.Reading.Word;

namespace CchcExtractor.Tests.Reading;

/// <summary>Small files that unfold into something large: each comes to a limit that is said by name, and is never read in part in silence.</summary>
public class BombTests
{
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Word2003 = "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"";

    private static string Nest(string tags, int times, string inner)
    {
        var names = tags.Split(' ');
        var (open, close) = (string.Concat(names.Select(name => $"<{name}>")), string.Concat(names.Reverse().Select(name => $"</{name}>")));
        return new StringBuilder().Insert(0, open, times).Append(inner).Append(new StringBuilder().Insert(0, close, times)).ToString();
    }

    private static void IsRefused(string code, string name, byte[] content)
    {
        var problem = Attempt.Outcome(name, content).Refused;
        Assert.Equal(code, problem?.Code);
        Assert.StartsWith(name, problem!.Message.Vietnamese, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public void Forty_thousand_tables_in_one_another_are_refused_in_every_format_of_xml()
    {
        var docx = new DocxBuilder().Bytes(Nest("w:tbl w:tr w:tc", 40_000, "<w:p/>"));
        Assert.True(docx.Length < 30_000, $"{docx.Length}");
        IsRefused("file/nested-too-deeply", "b.docx", docx);
        var open = Nest("table:table table:table-row table:table-cell", 40_000, "<text:p>x</text:p>");
        IsRefused("file/nested-too-deeply", "b.odt", OdtBuilder.Bytes(open));
        var sheet = new XlsxBuilder();
        sheet.Sheet("S", Nest("row", 120_000, "<c r=\"A1\"><v>1</v></c>"));
        IsRefused("file/nested-too-deeply", "b.xlsx", sheet.Bytes());
        IsRefused("file/nested-too-deeply", "b.xml", Bytes($"<w:wordDocument {Word2003}><w:body>{Nest("w:tbl w:tr w:tc", 40_000, "<w:p/>")}</w:body></w:wordDocument>"));
        IsRefused("file/nested-too-deeply", "b.xml", Bytes($"<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>{Nest("x", 120_000, "")}</pkg:xmlData></pkg:part></pkg:package>"));
    }

    [Fact]
    public void Twenty_thousand_are_read_flat_and_said_to_be()
    {
        var docx = new DocxBuilder().Bytes(Nest("w:tbl w:tr w:tc", 20_000, "<w:p><w:r><w:t>bottom</w:t></w:r></w:p>"));
        Assert.Contains(Attempt.Outcome("b.docx", docx).Document!.Problems, problem => problem.Code == "table/nested-too-deeply");
    }

    [Fact]
    public void Nesting_is_refused_in_parts_that_are_not_the_text_too() =>
        IsRefused("file/nested-too-deeply", "b.docx", new DocxBuilder().Styles(Nest("w:style", 120_000, "")).Bytes("<w:p/>"));

    [Fact]
    public void What_any_program_nests_is_read()
    {
        var text = string.Join(' ', new DocxBuilder().Read(Nest("w:sdt w:sdtContent", 200, "<w:p><w:r><w:t>bottom</w:t></w:r></w:p>")).Blocks.OfType<TextBlock>().Select(block => block.Text.Printed));
        Assert.Equal("bottom", text);
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    public void A_part_that_inflates_a_thousandfold_is_refused_whatever_its_size_is_said_to_be(string part)
    {
        var bomb = WithPart(new DocxBuilder().Bytes("<w:p/>"), part, XmlOfBlanks(80));
        Assert.True(bomb.Length < 2_000_000);
        var code = part.EndsWith(".rels", StringComparison.Ordinal) ? "file/damaged" : "file/inflates";
        IsRefused(code, "b.docx", bomb);
    }

    [Fact]
    public void So_is_the_text_of_an_open_document() => IsRefused("file/inflates", "b.odt", WithPart(OdtBuilder.Bytes("<text:p>x</text:p>"), "content.xml", XmlOfBlanks(80)));

    [Fact]
    public void More_entries_than_any_report_has_are_refused()
    {
        var memory = new MemoryStream();
        memory.Write(new DocxBuilder().Bytes("<w:p/>"));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < 20_001; i++)
                archive.CreateEntry($"word/media/{i}.png", CompressionLevel.NoCompression);
        }

        IsRefused("file/too-many-entries", "b.docx", memory.ToArray());
    }

    [Fact]
    public void A_directory_of_an_archive_is_measured_before_it_is_listed()
    {
        // the end record speaks of one entry; before it stand nine megabytes
        var archive = new byte[9 << 20];
        Encoding.ASCII.GetBytes("PK\u0003\u0004").CopyTo(archive, 0);
        var end = archive.AsSpan(archive.Length - 22);
        "PK\x05\x06"u8.CopyTo(end);
        end[8] = end[10] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], 46);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], 4);
        Assert.False(ZipDirectory.IsOfReadableSize(new MemoryStream(archive)));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)(archive.Length - 22 - 46));
        Assert.True(ZipDirectory.IsOfReadableSize(new MemoryStream(archive)));
    }

    [Fact]
    public void Laughs_are_not_multiplied_and_no_file_is_drawn_in()
    {
        (string Name, byte[] Content)[] files =
        [
            ("b.docx", new DocxBuilder().Bytes("", $"{Laughs}<w:document {Word}><w:body><w:p><w:r><w:t>&d;&e;</w:t></w:r></w:p></w:body></w:document>")),
            ("s.docx", WithPart(new DocxBuilder().Styles("").Bytes("<w:p><w:r><w:t>x</w:t></w:r></w:p>"), "word/styles0.xml", $"{Laughs}<w:styles {Word}>&d;&e;</w:styles>")),
            ("b.odt", WithPart(OdtBuilder.Bytes(""), "content.xml", $"{Laughs}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>&d;&e;</text:p></office:text></office:body></office:document-content>")),
            ("b.xml", Bytes($"{Laughs}<w:wordDocument {Word2003}><w:body><w:p><w:r><w:t>&d;&e;</w:t></w:r></w:p></w:body></w:wordDocument>")),
        ];
        foreach (var (name, content) in files)
        {
            var (document, refused) = Attempt.Outcome(name, content);
            Assert.True(refused is not null || document!.Problems.Any(problem => problem.Severity >= Severity.Warning), name);
            if (!name.EndsWith(".odt", StringComparison.Ordinal))
                Assert.Equal("file/document-type", refused?.Code);
            var text = document is null ? "" : string.Concat(document.Blocks.OfType<TextBlock>().Select(block => block.Text.Printed));
            Assert.DoesNotContain("lol", text, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{\\fonttbl{\\f1 A;}}")]
    [InlineData("{\\stylesheet{\\s1 A;}}")]
    [InlineData("\\trowd\\cellx1")]
    [InlineData("\\cellx1 ")]
    [InlineData("\\trowd\\intbl a\\cell\\row")]
    [InlineData("\\intbl\\itap2 a\\nestcell{\\*\\nesttableprops\\nestrow}")]
    [InlineData("{\\upr{a}{\\*\\ud{b}}}")]
    [InlineData("\\u7841?")]
    [InlineData("{\\field{\\*\\fldinst x}{\\fldrslt a}}")]
    [InlineData("\\bin9999999 ")]
    [InlineData("\\par a")]
    public void Two_megabytes_of_the_same_rtf_take_seconds(string word) =>
        Assert.True(Attempt.Outcome("b.rtf", Bytes("{\\rtf1 " + new StringBuilder().Insert(0, word, 2_000_000 / word.Length) + "}")) is { Refused: not null } or { Document: not null });

    [Theory]
    [InlineData("<table><tr><td>a")]
    [InlineData("<p>a")]
    [InlineData("<b><p>")]
    [InlineData("<a href=x>")]
    [InlineData("<li>a")]
    [InlineData("<!--")]
    [InlineData("&amp;&#7841;")]
    [InlineData("<td colspan=1000 rowspan=1000>a")]
    public void A_megabyte_of_the_same_tag_takes_seconds(string tag) =>
        Assert.True(Attempt.Outcome("b.html", Bytes("<html><body>" + new StringBuilder().Insert(0, tag, 1_000_000 / tag.Length))) is { Refused: not null } or { Document: not null });

    [Fact]
    public void A_compound_file_whose_chains_and_tree_lead_back_is_read_or_refused()
    {
        var whole = File.ReadAllBytes(FixtureFolder.File("ba-dien-2021-m09", "doc"));
        var (table, directory) = ((Sector(whole, 76) + 1) * 512, (Sector(whole, 48) + 1) * 512);
        void Damage(Action<byte[]> change)
        {
            var file = whole.ToArray();
            change(file);
            Assert.True(Attempt.Outcome("b.doc", file) is { Refused: not null } or { Document: not null });
        }

        Damage(file => Write(file, 68, 0)); // the list of sectors is the first sector of the text
        Damage(file => Write(file, table + (4 * Sector(whole, 48)), Sector(whole, 48)));
        for (var i = 0; i < 32; i++)
        {
            Damage(file => Write(file, table + (4 * i), i)); // each sector its own successor
            Damage(file => Write(file, table + (4 * i), 0));
        }

        for (var entry = 0; entry < 4; entry++)
        {
            foreach (var link in (int[])[68, 72, 76])
                Damage(file => Write(file, directory + (128 * entry) + link, entry));
            Damage(file => Write(file, directory + (128 * entry) + 120, int.MaxValue));
        }
    }

    private static int Sector(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    private static void Write(byte[] file, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);

    /// <summary>XML of so many megabytes, which deflate packs to a thousandth.</summary>
    private static string XmlOfBlanks(int megabytes) => "<x>" + new string(' ', megabytes << 20) + "</x>";

    private static byte[] WithPart(byte[] file, string part, string xml)
    {
        var memory = new MemoryStream();
        memory.Write(file);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part, CompressionLevel.Fastest).Open());
            writer.Write(xml);
        }

        return memory.ToArray();
    }
}
