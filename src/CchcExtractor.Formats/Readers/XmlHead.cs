using System.Text;

namespace CchcExtractor.Formats.Readers;

/// <summary>The beginning of files that are XML, by which their formats are told apart.</summary>
internal static class XmlHead
{
    /// <summary>Name spaces stand in the first element; LibreOffice writes some forty of them.</summary>
    private const int Length = 8192;

    /// <summary>The first characters; empty where the content is no XML in UTF-8 or UTF-16.</summary>
    internal static string Of(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, Length)];
        var text = (head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        }).TrimStart();
        return text.StartsWith('<') ? text : "";
    }

    /// <summary>True where a document type is declared before the first element: with it a file can define entities, and name others to be drawn in.</summary>
    internal static bool DeclaresType(ReadOnlySpan<byte> content)
    {
        var rest = Of(content).AsSpan();
        while (rest.IndexOf('<') is var at and >= 0)
        {
            rest = rest[at..];
            if (rest.StartsWith("<!DOCTYPE", StringComparison.Ordinal))
                return true;
            var end = rest.StartsWith("<!--", StringComparison.Ordinal) ? rest.IndexOf("-->", StringComparison.Ordinal) : rest.StartsWith("<?", StringComparison.Ordinal) ? rest.IndexOf("?>", StringComparison.Ordinal) : -1;
            if (end < 0)
                return false;
            rest = rest[end..];
        }

        return false;
    }
}
