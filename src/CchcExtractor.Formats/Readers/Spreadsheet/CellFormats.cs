using System.Xml;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>How a cell is set.</summary>
/// <param name="Number">Number format.</param>
/// <param name="Boxed">It is ruled at a side and at the top or foot, as cells of tables are.</param>
/// <param name="Look">Font and alignment.</param>
internal sealed record CellFormat(string Number, bool Boxed, Look Look);

/// <summary>The styles part of a workbook: cells refer to their formats by number.</summary>
internal sealed class CellFormats
{
    private static readonly CellFormat _plain = new("General", Boxed: false, default);

    /// <summary>Number formats that a file need not define (ECMA-376 part 1, 18.8.30), dates as a Vietnamese desktop has them.</summary>
    private static readonly Dictionary<int, string> _builtIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "dd/mm/yyyy h:mm",
        [37] = "#,##0;(#,##0)",
        [38] = "#,##0;(#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)",
        [41] = "#,##0;(#,##0);\"-\";@",
        [42] = "#,##0;(#,##0);\"-\";@",
        [43] = "#,##0.00;(#,##0.00);\"-\";@",
        [44] = "#,##0.00;(#,##0.00);\"-\";@",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
        [48] = "##0.0E+0",
        [49] = "@",
    };

    private readonly Dictionary<int, string> _numbers = [];
    private readonly List<Look> _fonts = [];
    private readonly List<bool> _borders = [];
    private readonly List<CellFormat> _cells = [];

    internal static CellFormats None { get; } = new();

    /// <summary>The format of a number; a plain one where the file has none of it.</summary>
    internal CellFormat this[int index] => index >= 0 && index < _cells.Count ? _cells[index] : _plain;

    /// <summary>Reads the styles part.</summary>
    internal static CellFormats Read(XmlReader xml)
    {
        var formats = new CellFormats();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || !formats.Take(xml))
                xml.Read();
        }

        return formats;
    }

    private bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "numFmt" when xml.IntegerAttribute("numFmtId") is { } id:
                _numbers[id] = xml.GetAttribute("formatCode") ?? "General";
                return false;
            case "fonts": xml.ForEachDescendant(child => child.LocalName == "font" && TakeFont(child)); return true;
            case "borders": xml.ForEachDescendant(child => child.LocalName == "border" && TakeBorder(child)); return true;
            case "cellXfs": xml.ForEachDescendant(child => child.LocalName == "xf" && TakeCell(child)); return true;
            case "cellStyleXfs" or "dxfs" or "cellStyles":
                xml.Skip();
                return true;
            default: return false;
        }
    }

    private bool TakeFont(XmlReader xml)
    {
        var look = default(Look);
        xml.ForEachDescendant(child =>
        {
            look = child.LocalName switch
            {
                "b" => look with { Bold = child.IsOn() },
                "i" => look with { Italic = child.IsOn() },
                "sz" when double.TryParse(child.Attribute(), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var size) => look with { Size = size },
                _ => look,
            };
            return false;
        });
        _fonts.Add(look);
        return true;
    }

    private bool TakeBorder(XmlReader xml)
    {
        var (side, top) = (false, false);
        xml.ForEachDescendant(child =>
        {
            if (child.GetAttribute("style") is not (null or "none"))
            {
                side |= child.LocalName is "left" or "right" or "start" or "end";
                top |= child.LocalName is "top" or "bottom";
            }

            return false;
        });
        _borders.Add(side && top);
        return true;
    }

    private bool TakeCell(XmlReader xml)
    {
        var number = xml.IntegerAttribute("numFmtId") ?? 0;
        var border = xml.IntegerAttribute("borderId") ?? 0;
        var look = _fonts.ElementAtOrDefault(xml.IntegerAttribute("fontId") ?? 0);
        xml.ForEachDescendant(child =>
        {
            if (child.LocalName == "alignment" && child.GetAttribute("horizontal") is "center" or "centerContinuous")
                look = look with { Centered = true };
            return false;
        });
        _cells.Add(new CellFormat(_numbers.GetValueOrDefault(number) ?? _builtIn.GetValueOrDefault(number) ?? "General", _borders.ElementAtOrDefault(border), look));
        return true;
    }
}
