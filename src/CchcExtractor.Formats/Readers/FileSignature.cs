using System.Text;

namespace CchcExtractor.Formats.Readers;

/// <summary>Tells by the first bytes what a file is that no reader takes, so that the message can say it.</summary>
internal static class FileSignature
{
    internal enum Kind
    {
        Unknown,
        EncryptedOffice,
        CutOle,
        OtherOle,
        Spreadsheet,
        Zip,
        CutZip,
        Picture,
        PlainText,
    }

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);

    internal static bool IsOle(ReadOnlySpan<byte> content) => content.StartsWith(Ole);

    /// <summary>A zip archive is whole when its end record is there; it stands in the last 64 kB.</summary>
    internal static bool IsWholeZip(ReadOnlySpan<byte> content) =>
        content[Math.Max(0, content.Length - 65_557)..].LastIndexOf("PK\x05\x06"u8) >= 0;

    internal static Kind Of(ReadOnlySpan<byte> content)
    {
        if (IsOle(content))
            return HasStream(content, "EncryptedPackage") ? Kind.EncryptedOffice : WordBinary.CompoundFile.IsCut(content) ? Kind.CutOle : Kind.OtherOle;
        if (IsZip(content))
            return !IsWholeZip(content) ? Kind.CutZip : content.IndexOf("xl/workbook"u8) >= 0 ? Kind.Spreadsheet : Kind.Zip;
        if (content is [0x89, 0x50, 0x4E, 0x47, ..] || content is [0xFF, 0xD8, 0xFF, ..] || content.StartsWith("GIF8"u8) || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8))
            return Kind.Picture;
        return LooksLikeText(content[..Math.Min(content.Length, 4096)]) ? Kind.PlainText : Kind.Unknown;
    }

    /// <summary>Directory entries of a compound file hold their names in UTF-16.</summary>
    internal static bool HasStream(ReadOnlySpan<byte> content, string name) => content.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return true;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C))
                return false;
        }

        return true;
    }
}
