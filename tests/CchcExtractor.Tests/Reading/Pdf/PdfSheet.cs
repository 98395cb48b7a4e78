using System.Globalization;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Pdf;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Writes small PDF files for tests: text in a font whose every letter is 0.6 em wide, at given places, lines and bars. Any letter may be used.</summary>
internal sealed class PdfSheet
{
    private readonly List<(StringBuilder Content, double Width, double Height, int Rotate)> _pages = [];
    private readonly Dictionary<int, string> _deflated = [];
    private readonly List<char> _letters = [' '];

    public PdfSheet() => Page();

    /// <summary>Name of the font F1.</summary>
    public string FontName { get; init; } = "TestMono";

    public PdfSheet Page(double width = 595, double height = 842, int rotate = 0)
    {
        if (_pages is [var only] && only.Content.Length == 0)
            _pages.Clear();
        _pages.Add((new StringBuilder(), width, height, rotate));
        return this;
    }

    public PdfSheet Text(double x, double y, string text, double size = 10, string font = "F1", int turn = 0) =>
        Add($"BT /{font} {N(size)} Tf {(turn == 90 ? "0 1 -1 0" : turn == 270 ? "0 -1 1 0" : "1 0 0 1")} {N(x)} {N(y)} Tm <{Hex(text)}> Tj ET");

    /// <summary>Each piece shown by itself, moved by thousandths of an em as in a TJ array.</summary>
    public PdfSheet Spaced(double x, double y, double size, params object[] pieces) =>
        Add($"BT /F1 {N(size)} Tf 1 0 0 1 {N(x)} {N(y)} Tm [{string.Join(' ', pieces.Select(piece => piece is string text ? $"<{Hex(text)}>" : N(Convert.ToDouble(piece, CultureInfo.InvariantCulture))))}] TJ ET");

    public PdfSheet Line(double x1, double y1, double x2, double y2, string style = "0 G [] 0 d") => Add($"q {style} 0.5 w {N(x1)} {N(y1)} m {N(x2)} {N(y2)} l S Q");

    public PdfSheet Bar(double x, double y, double width, double height, string color = "0 g") => Add($"q {color} {N(x)} {N(y)} {N(width)} {N(height)} re f Q");

    /// <summary>A full grid of rulings with one line of text in each cell, rows from the top.</summary>
    public PdfSheet Grid(double[] columns, double top, double rowHeight, params string[][] rows)
    {
        foreach (var x in columns)
            Line(x, top, x, top - (rows.Length * rowHeight));
        for (var row = 0; row <= rows.Length; row++)
            Line(columns[0], top - (row * rowHeight), columns[^1], top - (row * rowHeight));
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column].Length > 0)
                    Text(columns[column] + 4, top - (row * rowHeight) - 12, rows[row][column], 8);
        return this;
    }

    /// <summary>Makes these deflated bytes the whole content of the page.</summary>
    public PdfSheet Deflated(byte[] content)
    {
        _deflated[_pages.Count - 1] = Encoding.Latin1.GetString(content);
        return this;
    }

    public PdfSheet Add(string operators)
    {
        _pages[^1].Content.Append(operators).Append('\n');
        return this;
    }

    public Document Read() => Read(Bytes());

    public static Document Read(byte[] bytes) => new PdfReader().Read(new Source("test.pdf", new string('0', 64), "application/pdf"), bytes);

    public byte[] Bytes(string header = "%PDF-1.4\n")
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "" };
        foreach (var name in new[] { FontName, "TestMono-Bold" })
            objects.Add($"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 32 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("600", 224))}] /FontDescriptor 6 0 R /ToUnicode 5 0 R >>");
        objects.Add(Stream(ToUnicode()));
        objects.Add("<< /Type /FontDescriptor /FontName /TestMono /Flags 33 /FontBBox [0 -200 600 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>");
        var kids = new List<string>();
        foreach (var (content, width, height, rotate) in _pages)
        {
            objects.Add(_deflated.TryGetValue(kids.Count, out var deflated)
                ? $"<< /Filter /FlateDecode /Length {deflated.Length} >>\nstream\n{deflated}\nendstream"
                : Stream(content.ToString()));
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {N(width)} {N(height)}] /Rotate {rotate} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {objects.Count} 0 R >>");
            kids.Add($"{objects.Count} 0 R");
        }

        objects[1] = $"<< /Type /Pages /Kids [{string.Join(' ', kids)}] /Count {kids.Count} >>";
        var file = new StringBuilder(header);
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}endstream";

    private static string N(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Letters get codes as they come; the map to Unicode tells what they are.</summary>
    private string Hex(string text)
    {
        var hex = new StringBuilder();
        foreach (var letter in text)
        {
            var code = _letters.IndexOf(letter);
            if (code < 0)
            {
                code = _letters.Count;
                _letters.Add(letter);
            }

            hex.Append((code + 32).ToString("X2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        foreach (var group in _letters.Select((letter, i) => (letter, i)).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{group.Length} beginbfchar\n");
            foreach (var (letter, i) in group)
                map.Append(CultureInfo.InvariantCulture, $"<{i + 32:X2}> <{(int)letter:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }
}
