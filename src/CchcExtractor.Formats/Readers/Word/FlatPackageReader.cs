using System.IO.Compression;
using System.Text;
using System.Xml;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Reads "Word XML Document" files (.xml): a .docx whose parts stand one after another in one XML file (flat OPC) instead of an archive.</summary>
public sealed class FlatPackageReader : IReader
{
    private const string Package = "http://schemas.microsoft.com/office/2006/xmlPackage";

    /// <inheritdoc/>
    public string Name => "flat-docx";

    /// <inheritdoc/>
    public string? Recognise(ReadOnlySpan<byte> content)
    {
        var head = XmlHead.Of(content);
        return head.Contains(Package, StringComparison.Ordinal) && head.Contains(":package", StringComparison.Ordinal) ? "application/vnd.ms-word.document.flat+xml" : null;
    }

    /// <inheritdoc/>
    public Document Read(Source source, ReadOnlyMemory<byte> content)
    {
        XmlLimits.Check(source.Name, content);
        byte[] archive;
        try
        {
            using var xml = WordXml.Open(ContentStream.OfXml(content));
            archive = Packed(xml);
        }
        catch (Exception e) when (WordPackage.IsDamage(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(source.Name, e.Message), e);
        }

        return new WordReader().Read(source, archive) with { Reader = Name };
    }

    /// <summary>The same package as an archive. Pictures and other parts that are not XML are left out: no text stands in them.</summary>
    private static byte[] Packed(XmlReader xml)
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var (name, type) = ("", "");
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Package && xml.LocalName == "part")
                {
                    (name, type) = (xml.GetAttribute("name", Package) ?? "", xml.GetAttribute("contentType", Package) ?? "");
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Package && xml.LocalName == "xmlData" && name.Length > 1)
                {
                    if (!name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                        types.Append("<Override PartName=\"").Append(System.Security.SecurityElement.Escape(name)).Append("\" ContentType=\"").Append(System.Security.SecurityElement.Escape(type)).Append("\"/>");
                    Copy(xml, archive.CreateEntry(name.TrimStart('/'), CompressionLevel.Fastest));
                    name = "";
                    continue;
                }

                xml.Read();
            }

            using var list = archive.CreateEntry("[Content_Types].xml", CompressionLevel.Fastest).Open();
            list.Write(Encoding.UTF8.GetBytes(types.Append("</Types>").ToString()));
        }

        return memory.ToArray();
    }

    /// <summary>Copies what stands in the current element, and leaves the reader behind it.</summary>
    private static void Copy(XmlReader xml, ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, CheckCharacters = false });
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        xml.Read();
        // siblings one after another; WriteNode itself walks in a loop, so that nesting costs no stack
        while (!xml.EOF && xml.Depth > depth)
            writer.WriteNode(xml, defattr: false);
        xml.Read();
    }
}
