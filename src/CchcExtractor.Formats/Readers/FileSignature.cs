using System.Buffers.Binary;
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
        Mail,
        OtherArchive,
        PlainText,
    }

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);

    internal static bool IsOle(ReadOnlySpan<byte> content) => content.StartsWith(Ole);

    /// <summary>A zip archive is whole when its end record is there; it stands in the last 64 kB.</summary>
    internal static bool IsWholeZip(ReadOnlySpan<byte> content) =>
        content[Math.Max(0, content.Length - 65_557)..].LastIndexOf("PK\x05\x06"u8) >= 0;

    /// <summary>
    /// The part of a zip archive that lists its entries (APPNOTE.TXT 4.3.12): only there do the names tell what the archive is, since an
    /// entry that is stored without compression shows the names of its own entries. The whole content where there is no such list.
    /// </summary>
    internal static ReadOnlySpan<byte> Directory(ReadOnlySpan<byte> content)
    {
        var tail = Math.Max(0, content.Length - 65_557);
        var end = tail + content[tail..].LastIndexOf("PK\x05\x06"u8);
        if (end < tail || end + 16 > content.Length)
            return content;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(content[(end + 12)..]);
        return size > 0 && size <= end ? content.Slice(end - (int)size, (int)size) : content;
    }

    internal static Kind Of(ReadOnlySpan<byte> content)
    {
        if (IsOle(content))
            return HasStream(content, "EncryptedPackage") ? Kind.EncryptedOffice : WordBinary.CompoundFile.IsCut(content) ? Kind.CutOle : Kind.OtherOle;
        if (IsZip(content))
            return !IsWholeZip(content) ? Kind.CutZip : Directory(content) is var names && names.IndexOf("xl/workbook"u8) >= 0 ? Kind.Spreadsheet : Kind.Zip;
        if (content.StartsWith("Rar!"u8) || content is [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] || content is [0x1F, 0x8B, ..])
            return Kind.OtherArchive;
        if (content is [0x89, 0x50, 0x4E, 0x47, ..] || content is [0xFF, 0xD8, 0xFF, ..] || content.StartsWith("GIF8"u8) || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8))
            return Kind.Picture;
        if (Mime.MimePart.IsMessage(content))
            return Kind.Mail;
        return LooksLikeText(content[..Math.Min(content.Length, 4096)]) ? Kind.PlainText : Kind.Unknown;
    }

    /// <summary>Directory entries of a compound file hold their names in UTF-16; case does not count in them ([MS-CFB] 2.6.4), and some programs write it otherwise.</summary>
    internal static bool HasStream(ReadOnlySpan<byte> content, string name) =>
        content.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0 || content.IndexOf(Encoding.Unicode.GetBytes(name.ToLowerInvariant())) >= 0 || content.IndexOf(Encoding.Unicode.GetBytes(name.ToUpperInvariant())) >= 0;

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
