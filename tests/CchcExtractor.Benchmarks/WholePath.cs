using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig;

namespace CchcExtractor.Benchmarks;

/// <summary>From the bytes of a file to its report, beside what the bare library takes to get at the same words.</summary>
public class WholePath
{
    private readonly Extractor _extractor = new(Samples.Rules());
    private byte[] _bytes = [];

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    public static IEnumerable<string> Formats => Samples.Formats;

    [GlobalSetup]
    public void Load() => _bytes = Samples.Bytes(Format);

    [Benchmark]
    public Report Report() => _extractor.Extract(ReportFiles.Read("report." + Format, _bytes));

    [Benchmark(Baseline = true)]
    public int BareLibrary() => Format switch
    {
        "docx" => WordsOfWord(),
        "pdf" => WordsOfPdf(),
        _ => WordsOfHtml(),
    };

    private int WordsOfWord()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(_bytes), false);
        using var reader = OpenXmlReader.Create(word.MainDocumentPart!);
        var text = new StringBuilder();
        while (reader.Read())
            text.Append(reader.GetText());
        return text.Length;
    }

    private int WordsOfPdf()
    {
        using var pdf = PdfDocument.Open(_bytes);
        return pdf.GetPages().Sum(page => page.GetWords().Count());
    }

    private int WordsOfHtml()
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(_bytes));
        return page.Body!.TextContent.Length;
    }
}
