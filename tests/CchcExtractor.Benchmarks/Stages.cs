using BenchmarkDotNet.Attributes;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tidying;

namespace CchcExtractor.Benchmarks;

/// <summary>The stages of the path, each on what the one before it yields.</summary>
public class Stages
{
    private readonly RulePack _rules = Samples.Rules();
    private byte[] _bytes = [];
    private Document? _read;
    private Report? _report;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    public static IEnumerable<string> Formats => Samples.Formats;

    [GlobalSetup]
    public void Prepare()
    {
        _bytes = Samples.Bytes(Format);
        _read = Read();
        _report = ExtractAndCheck();
    }

    [Benchmark]
    public Document Read() => ReportFiles.Read("report." + Format, _bytes);

    [Benchmark]
    public Document TidyUp() => Tidy.Up(_read!);

    [Benchmark]
    public Report ExtractAndCheck() => new Extractor(_rules).Extract(_read!);

    [Benchmark]
    public void WriteJson() => JsonWriter.Write(_report!, "vi", Stream.Null);
}

/// <summary>What happens once per run.</summary>
public class Start
{
    [Benchmark]
    public RulePack LoadRules() => Samples.Rules();
}
