using System.Diagnostics;
using CchcExtractor.App.Batch;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Writers;
using Xunit.Abstractions;

namespace CchcExtractor.Tests.Fuzzing;

/// <summary>
/// Each reader, and what opens archives, on damaged files: read, or refused with a reason, in time; an empty result is never a clean one. The same thirty files each time, so that a
/// change is judged by what it changed; new ones at random with <c>CCHC_FUZZ_SECONDS=300</c>, and one of those again with <c>CCHC_FUZZ_SEED=…</c>. The file at
/// work then lies in the folder for temporary files, so that what ends the process is there to look into.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int FilesEachTime = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Extractor _extractor = new(new RulePack());

    private int _read;

    /// <summary>All readers by name.</summary>
    public static TheoryData<string> Names => new(Readers.All.Select(reader => reader.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_read_or_refused(string reader) => Attack(reader, Seeds.Of(reader), content => Fault(() => ReportFiles.Read($"fuzz.{reader}", content)));

    [Fact]
    public void A_damaged_archive_is_opened_or_refused_and_so_is_what_is_in_it()
    {
        using var folder = new TemporaryFolder();
        Attack("zip", Seeds.Archives, content =>
        {
            File.WriteAllBytes(folder["fuzz.zip"], content);
            var reports = new InputFile(folder["fuzz.zip"], "fuzz.zip").Reports();
            return reports.Count == 0 ? "nothing in it, without a word" : reports.Select(report => Fault(report.Read)).FirstOrDefault(fault => fault is not null);
        });
    }

    /// <summary>Damages files until one shows a fault, or the time is over.</summary>
    /// <param name="name">What messages call them.</param>
    /// <param name="seeds">Sound files.</param>
    /// <param name="faultOf">What is wrong with how a damaged file is taken; null where nothing is.</param>
    private void Attack(string name, IReadOnlyList<byte[]> seeds, Func<byte[], string?> faultOf)
    {
        var seconds = double.TryParse(Environment.GetEnvironmentVariable("CCHC_FUZZ_SECONDS"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CCHC_FUZZ_SEED"), out var given) ? given : seconds > 0 ? Random.Shared.Next() : 1;
        var (clock, files, slowest, kept) = (Stopwatch.StartNew(), 0, TimeSpan.Zero, seconds > 0 ? Path.Combine(Path.GetTempPath(), $"cchc-fuzz-{name}") : null);
        for (; seconds > 0 ? clock.Elapsed.TotalSeconds < seconds : files < FilesEachTime; files++)
        {
            var content = new Mutation(new Random(unchecked(seed + files)), seeds).Next();
            if (kept is not null)
                File.WriteAllBytes(kept, content);
            var begun = clock.Elapsed;
            if ((faultOf(content) ?? (clock.Elapsed - begun > Patience ? $"it took {clock.Elapsed - begun}" : null)) is { } fault)
            {
                var path = Path.Combine(Path.GetTempPath(), $"cchc-fuzz-{name}-{seed}-{files}");
                File.WriteAllBytes(path, content);
                Assert.Fail($"{name}: CCHC_FUZZ_SEED={unchecked(seed + files)} ({path}): {fault}");
            }

            slowest = clock.Elapsed - begun > slowest ? clock.Elapsed - begun : slowest;
        }

        output.WriteLine($"{name}: seed {seed}, {files} files, {_read} read, slowest {slowest.TotalMilliseconds:0} ms");
        Assert.True(files > 0);
    }

    private string? Fault(Func<Document> reading)
    {
        try
        {
            var document = reading();
            _read++;
            if (document.Blocks.Count == 0 && document.Problems.All(problem => problem.Severity != Severity.Error))
                return "an empty result without a word";
            _extractor.Extract(document);
        }
        catch (UnreadableFileException refused)
        {
            if (refused.Problem.Message is not { Vietnamese.Length: > 20, English.Length: > 20 })
                return "refused without a reason";
        }
        catch (Exception bug)
        {
            return bug.ToString();
        }

        return null;
    }
}
