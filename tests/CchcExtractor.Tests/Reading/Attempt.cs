using System.Diagnostics;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Reading;

/// <summary>Reads what was made to hurt.</summary>
internal static class Attempt
{
    /// <summary>What became of it: its document, or the problem for which it was refused. The limit leaves room for a busy machine; it takes some seconds at most.</summary>
    public static (Document? Document, Problem? Refused) Outcome(string name, byte[] content)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            return (ReportFiles.Read(name, content), null);
        }
        catch (UnreadableFileException refused)
        {
            return (null, refused.Problem);
        }
        finally
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{name}: {clock.Elapsed}");
        }
    }
}
