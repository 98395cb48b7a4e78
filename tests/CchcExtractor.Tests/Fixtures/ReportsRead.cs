using System.Collections.Concurrent;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>Takes a file down the real path (reader, rules, extractor), once for all tests that look at it.</summary>
public static class ReportsRead
{
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules"))));
    private static readonly ConcurrentDictionary<string, Lazy<Report>> Reports = new(StringComparer.Ordinal);

    public static Report From(string path) =>
        Reports.GetOrAdd(path, file => new Lazy<Report>(() => Extractor.Value.Extract(ReportFiles.Read(file, Path.GetFileName(file))))).Value;
}
