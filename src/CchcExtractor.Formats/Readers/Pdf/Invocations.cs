using System.Globalization;
using System.Text;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>The names before the operator <c>Do</c> in a content stream: the XObjects that it draws.</summary>
internal static class Invocations
{
    /// <summary>Each name with how often it is invoked. What only looks like an invocation, inside a string or an image, is counted too.</summary>
    public static Dictionary<string, int> In(ReadOnlySpan<byte> content)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var from = 0; content[from..].IndexOf("Do"u8) is var at and >= 0; from += at + 2)
        {
            var end = from + at;
            if (end + 2 < content.Length && !IsBlank(content[end + 2]) && !"[]<>(){}/%"u8.Contains(content[end + 2]))
                continue;
            while (end > 0 && IsBlank(content[end - 1]))
                end--;
            var start = content[..end].LastIndexOfAny("/\0\t\n\f\r []<>(){}%"u8);
            if (end == from + at || start < 0 || content[start] != '/')
                continue;
            var name = Unescaped(content[(start + 1)..end]);
            names[name] = names.GetValueOrDefault(name) + 1;
        }

        return names;
    }

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary><c>#20</c> in a name stands for the character of that code.</summary>
    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && byte.TryParse(name.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 2;
            }
            else
            {
                text.Append((char)name[i]);
            }
        }

        return text.ToString();
    }
}
