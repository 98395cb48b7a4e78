using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CchcExtractor.Benchmarks;

// one more report among many: not for BenchmarkDotNet, since an archive changes with every measurement
if (args is ["archive", var many])
{
    Archives.Measure(int.Parse(many, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

// warm, one core, as the bounds are given: docx 30 ms, PDF three times PdfPig's own words, HTML 20 ms for nine to sixteen pages
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithAffinity(1).WithWarmupCount(5).WithIterationCount(10).AsDefault())
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
