using System.Globalization;
using System.Text;

namespace CchcExtractor.Formats.Readers.Archives;

/// <summary>Names of entries as results call them: an archive may say anything there, also <c>../../etc/passwd</c> and <c>C:\x</c>.</summary>
internal sealed class EntryNames
{
    /// <summary>File systems take 255 bytes; Vietnamese letters have up to three each.</summary>
    private const int LongestPart = 80;

    private const int MostParts = 20;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A path of harmless parts that no other entry has.</summary>
    internal string Clean(string name)
    {
        var parts = name.Split('/', '\\').Select(Part).Where(part => part.Length > 0).ToList();
        if (parts.Count > MostParts)
            parts.RemoveRange(0, parts.Count - MostParts);
        var clean = parts.Count == 0 ? "_" : string.Join('/', parts);
        var (stem, extension) = (Path.ChangeExtension(clean, null), Path.GetExtension(clean));
        for (var i = 2; !_given.Add(clean); i++)
            clean = string.Create(CultureInfo.InvariantCulture, $"{stem} ({i}){extension}");
        return clean;
    }

    private static string Part(string part)
    {
        var clean = new StringBuilder(part.Length);
        foreach (var c in part)
            clean.Append(c < ' ' || c is ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\u007F' or (>= '\u202A' and <= '\u202E') ? '_' : c);
        // neither "." nor ".." nor what Windows would cut
        var name = clean.ToString().Trim(' ').TrimEnd('.', ' ');
        return name.Length <= LongestPart ? name : name[..(LongestPart - 10)] + name[^10..];
    }
}
