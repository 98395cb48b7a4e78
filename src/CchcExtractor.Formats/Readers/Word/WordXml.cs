using System.Globalization;
using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Reading WordprocessingML as a stream. Elements are known by their local names, so that transitional and strict files
/// read alike; what is nested is never followed by recursion.
/// </summary>
internal static class WordXml
{
    /// <summary>Real main parts have up to 15 million bytes; a bomb has more than this.</summary>
    internal const long MostBytes = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    /// <summary>For OpenDocument: old programs name the document type, which is passed over; what it would define stays unknown.</summary>
    private static readonly XmlReaderSettings _pastDocumentType = With(DtdProcessing.Ignore, MostBytes);

    private static readonly XmlReaderSettings _uncounted = With(DtdProcessing.Ignore, 0);

    internal static XmlReader Open(Stream part) => XmlReader.Create(part, _settings);

    /// <summary>Opens XML that may name its document type.</summary>
    internal static XmlReader OpenPastDocumentType(Stream part) => XmlReader.Create(part, _pastDocumentType);

    /// <summary>Opens XML whose bytes are counted by whoever gives them.</summary>
    internal static XmlReader OpenUncounted(Stream part) => XmlReader.Create(part, _uncounted);

    private static XmlReaderSettings With(DtdProcessing processing, long most)
    {
        var settings = _settings.Clone();
        (settings.DtdProcessing, settings.MaxCharactersInDocument) = (processing, most);
        return settings;
    }

    /// <summary>An attribute in the namespace of its element (<c>w:val</c>), strict or transitional.</summary>
    internal static string? Attribute(this XmlReader reader, string name = "val") =>
        reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    internal static int? IntegerAttribute(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Value of an on/off element: present means on unless it says otherwise.</summary>
    internal static bool IsOn(this XmlReader reader) => reader.Attribute() is not ("0" or "false" or "off");

    /// <summary>
    /// Visits the descendants of the current element and leaves the reader behind its end. <paramref name="visit"/> returns
    /// true if it has consumed the element whole (by <see cref="XmlReader.Skip"/> or a call of this).
    /// </summary>
    internal static void ForEachDescendant(this XmlReader reader, Func<XmlReader, bool> visit)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            reader.Read();
            while (!reader.EOF && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element || !visit(reader))
                    reader.Read();
            }
        }

        reader.Read();
    }
}
