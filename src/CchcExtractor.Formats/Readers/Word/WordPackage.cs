using System.IO.Compression;
using System.IO.Packaging;
using System.Xml;
using CchcExtractor.Reporting;
using DocumentFormat.OpenXml.Packaging;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Opens a .docx or .docm as a package. Only its parts are taken from the Open XML SDK: its object tree recurses, and takes
/// longer to build than we take to read. Relationships that point outside are never followed.
/// </summary>
internal static class WordPackage
{
    /// <summary>More bytes of relationships or content types than any real file has; the SDK reads them whole, so they are counted first.</summary>
    private const int MostDirectoryBytes = 8 * 1024 * 1024;

    /// <summary>A report with a thousand pictures has some thousand entries.</summary>
    private const int MostEntries = 20_000;

    internal static WordprocessingDocument Open(string name, ReadOnlyMemory<byte> content)
    {
        Check(name, content);
        try
        {
            return WordprocessingDocument.Open(Package(content), Settings);
        }
        catch (Exception e) when (LibraryFaults.Is(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(name, e.Message), e);
        }
    }

    /// <summary>How much of a part the SDK may read by itself.</summary>
    internal static OpenSettings Settings => new() { MaxCharactersInPart = WordXml.MostBytes };

    /// <summary>A package in memory. The SDK is not given its bytes: it would copy them to the disk, in case links have to be mended.</summary>
    internal static Package Package(ReadOnlyMemory<byte> content) =>
        System.IO.Packaging.Package.Open(ContentStream.Of(MalformedLinks.LeftOut(content)), FileMode.Open, FileAccess.Read);

    /// <summary>Looks whether a package of Office or OpenDocument is whole, and holds no more than any real file does.</summary>
    /// <exception cref="UnreadableFileException">It is not.</exception>
    internal static void Check(string name, ReadOnlyMemory<byte> content)
    {
        if (!FileSignature.IsWholeZip(content.Span))
            throw new UnreadableFileException(UnreadableFiles.Truncated(name));
        try
        {
            using var stream = ContentStream.Of(content);
            if (!ZipDirectory.IsOfReadableSize(stream))
                throw new UnreadableFileException(UnreadableFiles.TooManyEntries(name));
            using var archive = new ZipArchive(stream);
            CheckDirectory(name, archive);
            XmlLimits.Check(name, archive);
        }
        catch (Exception e) when (LibraryFaults.Is(e))
        {
            throw new UnreadableFileException(UnreadableFiles.Damaged(name, e.Message), e);
        }
    }

    /// <summary>
    /// The same package without the relationships whose parts are not in it, which make the SDK give up the whole file; Word opens such
    /// files, and pictures that programs left out are the usual case. Null where there are none.
    /// </summary>
    internal static byte[]? WithoutDanglingRelations(ReadOnlyMemory<byte> content)
    {
        using var memory = new MemoryStream();
        memory.Write(content.Span);
        var removed = 0;
        using (var package = System.IO.Packaging.Package.Open(memory, FileMode.Open, FileAccess.ReadWrite))
        {
            foreach (var part in package.GetParts().Where(part => !PackUriHelper.IsRelationshipPartUri(part.Uri)).ToList())
            {
                foreach (var relation in part.GetRelationships().Where(relation => IsDangling(package, part, relation)).ToList())
                {
                    part.DeleteRelationship(relation.Id);
                    removed++;
                }
            }
        }

        return removed > 0 ? memory.ToArray() : null;
    }

    private static bool IsDangling(Package package, PackagePart part, PackageRelationship relation)
    {
        try
        {
            return relation.TargetMode == TargetMode.Internal && !package.PartExists(PackUriHelper.ResolvePartUri(part.Uri, relation.TargetUri));
        }
        catch (ArgumentException)
        {
            return false; // a place within the part itself, or nothing that can name a part
        }
    }

    /// <summary>What the zip, packaging and XML libraries throw at broken files.</summary>
    internal static bool IsDamage(Exception e) =>
        e is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or UnauthorizedAccessException or NullReferenceException;

    private static void CheckDirectory(string name, ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries)
            throw new UnreadableFileException(UnreadableFiles.TooManyEntries(name));
        var buffer = new byte[8192];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
                continue;
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if ((total += read) > MostDirectoryBytes)
                    throw new UnreadableFileException(UnreadableFiles.Damaged(name, "its directory inflates without end"));
            }
        }
    }
}
