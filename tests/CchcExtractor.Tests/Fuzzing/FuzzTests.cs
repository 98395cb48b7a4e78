using System.Diagnostics;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Fuzzing;

/// <summary>
/// Each reader on damaged files: read, or refused with a reason, in time; an empty result is never a clean one. The same thirty files each time, so that a
/// change is judged by what it changed; new ones at random with <c>CCHC_FUZZ_SECONDS=300</c>, and one of those again with <c>CCHC_FUZZ_SEED=…</c>. The file at
/// work then lies in the folder for temporary files, so that what ends the process is there to look into.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int FilesEachTime = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Extractor _extractor = new(new RulePack());

    /// <summary>All readers by name.</summary>
    public static TheoryData<string> Names => new(Readers.All.Select(reader => reader.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_read_or_refused(string reader)
    {
        var seconds = double.TryParse(Environment.GetEnvironmentVariable("CCHC_FUZZ_SECONDS"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CCHC_FUZZ_SEED"), out var given) ? given : seconds > 0 ? Random.Shared.Next() : 1;
        var seeds = Seeds.Of(reader);
        var (clock, files, read, slowest, kept) = (Stopwatch.StartNew(), 0, 0, TimeSpan.Zero, seconds > 0 ? Path.Combine(Path.GetTempPath(), $"cchc-fuzz-{reader}") : null);
        for (; seconds > 0 ? clock.Elapsed.TotalSeconds < seconds : files < FilesEachTime; files++)
        {
            var content = new Mutation(new Random(unchecked(seed + files)), seeds).Next();
            if (kept is not null)
                File.WriteAllBytes(kept, content);
            var begun = clock.Elapsed;
            if (Fault(reader, content, ref read) is { } fault)
            {
                var path = Path.Combine(Path.GetTempPath(), $"cchc-fuzz-{reader}-{seed}-{files}");
                File.WriteAllBytes(path, content);
                Assert.Fail($"{reader}: CCHC_FUZZ_SEED={unchecked(seed + files)} ({path}): {fault}");
            }

            slowest = clock.Elapsed - begun > slowest ? clock.Elapsed - begun : slowest;
        }

        output.WriteLine($"{reader}: seed {seed}, {files} files, {read} read, slowest {slowest.TotalMilliseconds:0} ms");
        Assert.True(files > 0);
    }

    private static string? Fault(string reader, byte[] content, ref int read)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var document = ReportFiles.Read($"fuzz.{reader}", content);
            read++;
            if (document.Blocks.Count == 0 && document.Problems.All(problem => problem.Severity != Severity.Error))
                return "an empty result without a word";
            _extractor.Extract(document);
        }
        catch (UnreadableFileException refused)
        {
            if (refused.Problem is not { Severity: Severity.Error, Message: { Vietnamese.Length: > 20, English.Length: > 20 } })
                return "refused without a reason";
        }
        catch (Exception bug)
        {
            return bug.ToString();
        }

        return clock.Elapsed > Patience ? $"it took {clock.Elapsed}" : null;
    }
}
