using System.Text;

namespace CchcExtractor.Formats.Readers.Mime;

/// <summary>A part of a MIME message (RFC 2045, 2046): its header fields, and what it holds.</summary>
internal sealed class MimePart
{
    /// <summary>Real messages nest two or three levels.</summary>
    private const int Deepest = 8;

    private readonly Dictionary<string, string> _fields;
    private readonly ReadOnlyMemory<byte> _body;

    private MimePart(Dictionary<string, string> fields, ReadOnlyMemory<byte> body, int depth)
    {
        (_fields, _body) = (fields, body);
        var parameters = HeaderField.Parse(fields.GetValueOrDefault("Content-Type") ?? "text/plain");
        (MediaType, Parameters) = (parameters.Value, parameters.Parameters);
        if (MediaType.StartsWith("multipart/", StringComparison.Ordinal) && depth < Deepest && Parameters.TryGetValue("boundary", out var boundary) && boundary.Length > 0)
            Parts = [.. Split(boundary).Select(part => Parse(part, depth + 1))];
    }

    /// <summary>Media type in lower case, without parameters.</summary>
    internal string MediaType { get; }

    /// <summary>Parameters of the media type, by name in lower case.</summary>
    internal IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>The parts of a multipart message, in order.</summary>
    internal IReadOnlyList<MimePart> Parts { get; } = [];

    /// <summary>What <c>cid:</c> links and <c>start</c> call it, without angle brackets.</summary>
    internal string? Id => _fields.GetValueOrDefault("Content-ID")?.Trim('<', '>', ' ');

    /// <summary>This part and all that are nested in it, in order.</summary>
    internal IEnumerable<MimePart> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>A message begins with header fields, and says that it is MIME within them.</summary>
    internal static bool IsMessage(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 4096)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        var name = head.AsSpan().IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-");
        return name > 0 && head[name] == ':'
            && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && head.Contains("Content-Type:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a message.</summary>
    internal static MimePart Parse(ReadOnlyMemory<byte> content)
    {
        var start = content.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (start < content.Length && content.Span[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            start++;
        return Parse(content[start..], 0);
    }

    /// <summary>What it holds, its transfer encoding undone.</summary>
    internal ReadOnlyMemory<byte> Content() => _fields.GetValueOrDefault("Content-Transfer-Encoding")?.Trim().ToLowerInvariant() switch
    {
        "base64" => TransferEncoding.FromBase64(_body.Span),
        "quoted-printable" => TransferEncoding.FromQuotedPrintable(_body.Span),
        _ => _body,
    };

    private static MimePart Parse(ReadOnlyMemory<byte> content, int depth)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (at, name) = (0, "");
        while (at < content.Length)
        {
            var end = EndOfLine(content.Span, at, out var next);
            var line = Encoding.Latin1.GetString(content.Span[at..end]);
            at = next;
            if (line.Length == 0)
                break;
            if (line[0] is ' ' or '\t')
            {
                if (name.Length > 0)
                    fields[name] += " " + line.Trim();
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? line[..colon].Trim() : "";
            if (name.Length > 0 && !fields.TryAdd(name, line[(colon + 1)..].Trim()))
                name = "";
        }

        return new MimePart(fields, content[at..], depth);
    }

    /// <summary>What stands between the lines that are the boundary; the last part may end with the file.</summary>
    private List<ReadOnlyMemory<byte>> Split(string boundary)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        var delimiter = Encoding.Latin1.GetBytes("--" + boundary);
        var body = _body.Span;
        int? start = null;
        for (int at = 0, next; at < body.Length; at = next)
        {
            var end = EndOfLine(body, at, out next);
            if (!body[at..end].StartsWith(delimiter))
                continue;
            var rest = body[(at + delimiter.Length)..end].TrimEnd(" \t"u8);
            if (rest.Length > 0 && !rest.SequenceEqual("--"u8))
                continue;
            if (start is { } from)
                parts.Add(_body[from..Math.Max(from, WithoutLineEnd(from, at))]);
            if (rest.Length > 0)
                return parts;
            start = next;
        }

        if (start < body.Length)
            parts.Add(_body[start.Value..]);
        return parts;
    }

    /// <summary>The line end before a boundary belongs to the boundary.</summary>
    private int WithoutLineEnd(int from, int at)
    {
        if (at > from && _body.Span[at - 1] == '\n')
            at--;
        return at > from && _body.Span[at - 1] == '\r' ? at - 1 : at;
    }

    private static int EndOfLine(ReadOnlySpan<byte> content, int start, out int next)
    {
        var end = content[start..].IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
            return next = content.Length;
        end += start;
        next = content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? end + 2 : end + 1;
        return end;
    }
}
