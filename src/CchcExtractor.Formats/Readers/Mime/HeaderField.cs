namespace CchcExtractor.Formats.Readers.Mime;

/// <summary>A header field with parameters (RFC 2045, 5.1): <c>text/html; charset="utf-8"</c>.</summary>
internal static class HeaderField
{
    /// <summary>Its value in lower case, and its parameters by name in lower case; the first of two of one name counts.</summary>
    internal static (string Value, IReadOnlyDictionary<string, string> Parameters) Parse(string field)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var end = field.IndexOf(';', StringComparison.Ordinal);
        var value = (end < 0 ? field : field[..end]).Trim().ToLowerInvariant();
        for (var at = end < 0 ? field.Length : end + 1; at < field.Length;)
        {
            var equals = field.IndexOf('=', at);
            if (equals < 0)
                break;
            var name = field[at..equals].Trim(' ', '\t', ';');
            parameters.TryAdd(name, Value(field, equals + 1, out at));
        }

        return (value, parameters);
    }

    /// <summary>A token or a quoted string; <paramref name="next"/> is behind the semicolon after it.</summary>
    private static string Value(string field, int start, out int next)
    {
        while (start < field.Length && field[start] is ' ' or '\t')
            start++;
        var quoted = start < field.Length && field[start] == '"';
        var end = quoted ? field.IndexOf('"', start + 1) : field.IndexOf(';', start);
        if (end < 0)
            end = field.Length;
        var semicolon = quoted ? field.IndexOf(';', end) : end;
        next = semicolon < 0 ? field.Length : semicolon + 1;
        return quoted ? field[(start + 1)..end] : field[start..end].Trim();
    }
}
