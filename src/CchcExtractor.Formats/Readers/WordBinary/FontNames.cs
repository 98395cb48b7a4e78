namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>The fonts of a file by number ([MS-DOC] 2.9.286).</summary>
internal sealed class FontNames
{
    /// <summary>Bytes before the name: family, weight, character set, signature.</summary>
    private const int BeforeName = 39;

    private readonly List<string> _names = [];

    internal static FontNames None { get; } = new();

    internal static FontNames Read(ByteBlock table)
    {
        var fonts = new FontNames();
        var at = 4L;
        for (var left = table.UInt16(0); left > 0 && at < table.Length; left--)
        {
            var length = table.Byte(at);
            var name = length > BeforeName ? table.Utf16(at + 1 + BeforeName, (length - BeforeName) / 2) : "";
            var end = name.IndexOf('\0', StringComparison.Ordinal);
            fonts._names.Add(end < 0 ? name : name[..end]);
            at += 1 + length;
        }

        return fonts;
    }

    /// <summary>Name of a font; null where the number is unknown.</summary>
    internal string? Name(int number) => number < _names.Count && _names[number].Length > 0 ? _names[number] : null;
}
