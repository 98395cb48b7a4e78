using System.IO.Compression;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;

namespace CchcExtractor.Tests.Reading.OpenDocument;

/// <summary>Builds OpenDocument files in memory from the very XML that matters for a test.</summary>
internal static class OdtBuilder
{
    private const string Root = "urn:oasis:names:tc:opendocument:xmlns:";

    private const string Namespaces =
        $"xmlns:office=\"{Root}office:1.0\" xmlns:text=\"{Root}text:1.0\" xmlns:table=\"{Root}table:1.0\" xmlns:draw=\"{Root}drawing:1.0\" xmlns:style=\"{Root}style:1.0\" " +
        $"xmlns:fo=\"{Root}xsl-fo-compatible:1.0\" xmlns:svg=\"{Root}svg-compatible:1.0\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    /// <summary>The file.</summary>
    public static byte[] Bytes(string body, string automatic = "", string styles = "", string manifest = "")
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Write(archive, "content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>");
            Write(archive, "styles.xml", $"<office:document-styles {Namespaces}>{styles}</office:document-styles>");
            Write(archive, "META-INF/manifest.xml", $"<manifest>{manifest}</manifest>");
        }

        return memory.ToArray();
    }

    /// <summary>Reads the file as the program does.</summary>
    public static Document Read(string body, string automatic = "", string styles = "") => ReportFiles.Read("test.odt", Bytes(body, automatic, styles));

    /// <summary>Reads the same as one XML file.</summary>
    public static Document ReadFlat(string body, string automatic = "") => ReportFiles.Read("test.fodt", Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document {Namespaces} office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>"));

    /// <summary>The texts of the paragraphs of the body.</summary>
    public static string[] BodyTexts(string body, string automatic = "", string styles = "") => [.. Read(body, automatic, styles).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static void Write(ZipArchive archive, string path, string text, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = archive.CreateEntry(path, level).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
