using System.IO.Compression;
using System.Text;

namespace CchcExtractor.Tests.Fuzzing;

/// <summary>Damages a file as disks, programs and people do, and as an attacker would: the same random numbers give the same damage.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> seeds)
{
    /// <summary>What parsers branch on, of all formats.</summary>
    private static readonly byte[][] _tokens = [.. ((string[])[
        "<w:tbl><w:tr><w:tc>", "</w:tc>", "</w:p>", "<w:p>", "<w:gridSpan w:val=\"99999\"/>", "<w:vMerge/>", "w:val=\"-1\"", "2147483647", "-2147483648", "4294967295", "1e308", "<![CDATA[", "]]>", "<!--", "&#0;", "&#xD800;", "&lt;", "\uFFFE",
        "<td colspan=65535 rowspan=65535>", "<table>", "</table>", "<li>", "<ol start=-9>", "<style>", "<script>", "<base href=http://x/>", "{\\rtf1", "}", "\\trowd", "\\cellx-1", "\\cell", "\\row", "\\intbl", "\\itap9", "\\bin2000000000 ", "\\u-1?", "\\'ff", "\\ansicpg99999",
        "endobj", "obj", "<<", ">>", "[", "]", "/Kids", "/Parent 1 0 R", "/Length 99999999", "/Filter [/FlateDecode /FlateDecode]", "/Count -1", "/Contents 1 0 R", "/Prev 0", "0 0 R", "BT", "ET", "Tj", "Do", "q", "/W [1 9 1]", "startxref",
        "table:number-columns-repeated=\"99999999\"", "text:c=\"99999999\"", "<text:s text:c=\"2000000000\"/>", "<c r=\"XFD1048576\">", "<row r=\"1048576\">", "<mergeCell ref=\"A1:XFD1048576\"/>", "t=\"s\"", "Content-Transfer-Encoding: base64", "boundary=\"\"", "=?utf-8?B?", "PK\u0003\u0004"]).Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[] _numbers = [0, 1, 0x7F, 0x80, 0xFE, 0xFF];

    /// <summary>A damaged file: mostly one of the seeds; archives are damaged inside their parts as often as outside.</summary>
    public byte[] Next()
    {
        var file = seeds[random.Next(seeds.Count)];
        return file.AsSpan().StartsWith("PK"u8) && random.Next(4) > 0 ? Inside(file) : Damaged(file, random.Next(1, 6));
    }

    private byte[] Inside(byte[] file)
    {
        var memory = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(from.Entries.Count);
            for (var i = 0; i < from.Entries.Count; i++)
            {
                var entry = from.Entries[i];
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(content);
                if (i == chosen && random.Next(20) == 0)
                    continue; // it is not there
                var bytes = i == chosen || entry.FullName.EndsWith("document.xml", StringComparison.Ordinal) ? Damaged(content.ToArray(), random.Next(1, 4)) : content.ToArray();
                using var written = to.CreateEntry(entry.FullName, entry.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                written.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    private byte[] Damaged(byte[] file, int times)
    {
        var bytes = file.ToList();
        for (var i = 0; i < times && bytes.Count > 0; i++)
            Damage(bytes);
        return [.. bytes];
    }

    private void Damage(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(2) == 0 ? 8 : 2000));
        switch (random.Next(10))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2:
                for (var i = 0; i < Math.Min(4, length); i++)
                    bytes[at + i] = _numbers[random.Next(_numbers.Length)];
                break;
            case 3: bytes.RemoveRange(at, length); break;
            case 4: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            case 5: bytes.RemoveRange(at, random.Next(8) == 0 ? bytes.Count - at : 0); break;
            case 6: bytes.InsertRange(at, _tokens[random.Next(_tokens.Length)]); break;
            case 7: bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, Math.Min(length, 40)), random.Next(1, 2000)).SelectMany(piece => piece)); break;
            case 8: bytes.InsertRange(at, Enumerable.Repeat(_tokens[random.Next(_tokens.Length)], random.Next(1, 3000)).SelectMany(piece => piece)); break;
            default:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, length)).ToArray());
                break;
        }
    }
}
