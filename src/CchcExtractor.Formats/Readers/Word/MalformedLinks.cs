using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Links of Office packages that are no addresses (<c>http://[a</c>, <c>mailto:a@b@c</c>): the packaging library gives up the whole file over one of them, and the
/// Open XML SDK mends that on the disk, in the folder for temporary files. Links are never followed, so we leave these out beforehand.
/// </summary>
internal static class MalformedLinks
{
    /// <summary>The same package without them; the very same bytes where there are none, as nearly always.</summary>
    internal static ReadOnlyMemory<byte> LeftOut(ReadOnlyMemory<byte> content)
    {
        using (var archive = new ZipArchive(ContentStream.Of(content)))
        {
            if (!archive.Entries.Where(IsRelations).Any(HasAny))
                return content;
        }

        using var memory = new MemoryStream();
        memory.Write(content.Span);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(IsRelations).Where(HasAny).ToList())
                Mend(entry);
        }

        return memory.ToArray();
    }

    private static bool IsRelations(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool HasAny(ZipArchiveEntry entry)
    {
        using var xml = WordXml.Open(entry.Open());
        try
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && IsMalformed(xml.GetAttribute("TargetMode"), xml.GetAttribute("Target")))
                    return true;
            }
        }
        catch (XmlException)
        {
            // the library meets it too, and says what it means
        }

        return false;
    }

    private static void Mend(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        XDocument relations;
        using (var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
            relations = XDocument.Load(xml);
        relations.Descendants().Where(element => element.Name.LocalName == "Relationship" && IsMalformed((string?)element.Attribute("TargetMode"), (string?)element.Attribute("Target"))).Remove();
        stream.SetLength(0);
        relations.Save(stream);
    }

    private static bool IsMalformed(string? mode, string? target) => mode == "External" && !Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _);
}
