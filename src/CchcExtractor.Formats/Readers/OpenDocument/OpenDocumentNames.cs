using System.Globalization;
using System.Xml;

namespace CchcExtractor.Formats.Readers.OpenDocument;

/// <summary>The namespaces of OpenDocument 1.0 to 1.4, and attributes read by them.</summary>
internal static class OpenDocumentNames
{
    internal const string Office = Root + "office:1.0";
    internal const string Text = Root + "text:1.0";
    internal const string Table = Root + "table:1.0";
    internal const string Drawing = Root + "drawing:1.0";
    internal const string Style = Root + "style:1.0";
    internal const string Layout = Root + "xsl-fo-compatible:1.0";
    internal const string Graphics = Root + "svg-compatible:1.0";
    internal const string LibreOffice = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private const string Root = "urn:oasis:names:tc:opendocument:xmlns:";

    internal static int? Integer(this XmlReader xml, string name, string space) =>
        int.TryParse(xml.GetAttribute(name, space), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A count such as a span: at least 1, and never more than a real table has.</summary>
    internal static int Count(this XmlReader xml, string name, string space) => Math.Clamp(xml.Integer(name, space) ?? 1, 1, 1000);
}
