using System.Security.Cryptography;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Bench;

/// <summary>
/// A report while it is written: its lines by name, the values of its forms by row. What is planted changes one of them; reading it is the work of
/// the whole program but for the file.
/// </summary>
internal sealed class InventedReport
{
    public static readonly Lazy<RulePack> Rules = new(() => RuleFolder.Load(Path.Combine(Repository(), "rules")));

    private static readonly string[] Header = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số lượng/Tỷ lệ", "Ghi chú"];
    private readonly List<(string Name, string Text)> _lines;

    public InventedReport(InventedCommune commune, InventedPeriod period, InventedCounts counts, InventedDocuments documents)
    {
        (Commune, Period, Counts, Documents) = (commune, period, counts, documents);
        _lines = [.. InventedText.Lines(commune, period, counts, documents)];
        Rows = InventedForms.Rows(commune, counts, Rules.Value);
    }

    public InventedCommune Commune { get; }

    public InventedPeriod Period { get; }

    public InventedCounts Counts { get; }

    public InventedDocuments Documents { get; }

    /// <summary>The rows of the appendix in order.</summary>
    public List<InventedRow> Rows { get; }

    /// <summary>A line's text.</summary>
    public string this[string name] => _lines.Single(line => line.Name == name).Text;

    /// <summary>A row by its id.</summary>
    public InventedRow Row(string id) => Rows.First(row => row.Id == id);

    /// <summary>Puts another text in the place of a part of a line; the part must be there.</summary>
    public InventedReport Change(string name, string old, string now)
    {
        var index = _lines.FindIndex(line => line.Name == name);
        var text = _lines[index].Text;
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && old != now, $"\"{old}\" stands not in \"{text}\", or nothing changes");
        _lines[index] = (name, text[..at] + now + text[(at + old.Length)..]);
        return this;
    }

    /// <summary>Puts a whole line in the place of another.</summary>
    public InventedReport Replace(string name, string text)
    {
        _lines[_lines.FindIndex(line => line.Name == name)] = (name, text);
        return this;
    }

    /// <summary>Puts a line behind another.</summary>
    public InventedReport Add(string after, string text)
    {
        _lines.Insert(_lines.FindIndex(line => line.Name == after) + 1, ($"added {_lines.Count}", text));
        return this;
    }

    /// <summary>Fills in a row of a form.</summary>
    public InventedReport Fill(string id, string raw)
    {
        Row(id).Raw = raw;
        return this;
    }

    /// <summary>Reads it.</summary>
    public Report Read()
    {
        var blocks = _lines.Select((line, i) => (Block)new Paragraph(new Location($"paragraph {i + 1}"), new Text(line.Text))).ToList();
        foreach (var form in Rows.GroupBy(row => row.Form))
        {
            blocks.Add(new Paragraph(new Location($"paragraph {blocks.Count + 1}"), new Text($"Biểu mẫu {form.Key}")));
            blocks.Add(new Paragraph(new Location($"paragraph {blocks.Count + 1}"), new Text(Rules.Value.Forms.Forms.First(one => one.Number == form.Key).Title)));
            blocks.Add(Form([.. form], form.Key));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _lines.Select(line => line.Text).Concat(Rows.Select(row => $"{row.Code}|{row.Label}|{row.Unit}|{row.Raw}"))))));
        return new Extractor(Rules.Value).Extract(new Document(new Source($"{Commune.Name}-{Period.Name}.docx", hash, "text/plain"), blocks) { Reader = "test" });
    }

    private static Table Form(List<InventedRow> rows, int number)
    {
        var location = new Location($"table {number}");
        var cells = new List<Cell>();
        foreach (var (texts, row) in rows.Select(row => new[] { row.Code, row.Label, row.Unit, row.Raw, "" }).Prepend(Header).Select((texts, row) => (texts, row)))
            for (var column = 0; column < texts.Length; column++)
                cells.Add(new Cell(location.Cell(row, column), row, column, 1, 1, [new Paragraph(location.Cell(row, column), new Text(texts[column]))]));
        return new Table(location, cells) { Ruled = true };
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CchcExtractor.sln")))
                return folder.FullName;
        throw new InvalidOperationException("no CchcExtractor.sln above the tests");
    }
}
