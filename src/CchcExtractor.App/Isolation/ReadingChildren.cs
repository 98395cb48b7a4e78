using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Serialization.Metadata;
using CchcExtractor.App.Batch;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Isolation;

/// <summary>
/// Reads files in a few children, each used for many files and replaced when one kills it or goes over a limit: some files overflow the
/// stack or hang inside the libraries, and nothing in the same process survives or stops that. A file that kills a child is tried once more
/// in a new one (the machine may have been short of memory); then it is a failed file like any other.
/// </summary>
internal sealed class ReadingChildren(string firstRules, Terminal terminal, int most, ReadingLimits limits) : IReadsReports
{
    /// <summary>So often is a file read that ends its child.</summary>
    public const int Tries = 2;

    /// <summary>So often may a child be ended from outside before its file counts as one that cannot be read on this machine.</summary>
    private const int TriesOfOthers = 10;

    private static readonly TimeSpan PauseOfOthers = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _places = new(most);
    private readonly ConcurrentBag<ReadingChild> _idle = [];
    private readonly ConcurrentDictionary<ReadingChild, bool> _all = [];
    private volatile string _rules = firstRules;
    private long _openings;
    private bool _disposed;

    /// <summary>Ids of the children that live now.</summary>
    public IReadOnlyList<int> Processes => [.. _all.Keys.Select(child => child.Id)];

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> FieldNames(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            var (child, greeting) = await StartChild(cancellation);
            _idle.Add(child);
            return greeting.FieldNames;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InputFile>> Reports(InputFile file, CancellationToken cancellation)
    {
        if (!file.IsArchive())
            return [file];
        var opening = Interlocked.Increment(ref _openings);
        var (ending, listing) = await Ask(new Question(Path.GetFullPath(file.Path), file.Name, file.Name, Opening: opening), WireForms.Default.Listing, cancellation);
        return listing is null
            ? [file with { Problem = ReadingProblems.Of(file.Name, ending, limits) }]
            : [.. listing.Entries.Select(entry => file.Holding(entry.Name, entry.Problem, opening))];
    }

    /// <inheritdoc/>
    public async Task<Report> Report(InputFile file, CancellationToken cancellation)
    {
        if (file.Problem is not null)
            return OneFile.Unread(file, file.Problem);
        var question = new Question(Path.GetFullPath(file.Path), file.Name, file.ArchiveName, file.EntryName, file.Opening);
        var (ending, report) = await Ask(question, WireForms.Default.Report, cancellation);
        return report ?? Failed(file, ending);
    }

    /// <summary>Asks a child; another one where it ends over the question.</summary>
    private async Task<(Ending Ending, T? Answer)> Ask<T>(Question question, JsonTypeInfo<T> form, CancellationToken cancellation)
        where T : class
    {
        await _places.WaitAsync(cancellation);
        try
        {
            var ending = Ending.Crashed;
            for (var (own, others) = (0, 0); own < Tries && others < TriesOfOthers;)
            {
                var child = TakeIdle() ?? (await StartChild(cancellation)).Child;
                (ending, var answer) = await Use(child, question, form, cancellation);
                if (answer is not null)
                    return (ending, answer);
                if (ending != Ending.EndedFromOutside)
                    own++;
                else
                    await Task.Delay(PauseOfOthers * ++others, cancellation);
            }

            return (ending, null);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>A child that waits and reads by the rules in use; one that came back while they changed is ended.</summary>
    private ReadingChild? TakeIdle()
    {
        while (_idle.TryTake(out var child))
        {
            if (child.Rules == _rules)
                return child;
            End(child);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Renew(RulePacks packs, string bundle)
    {
        _rules = bundle;
        while (_idle.TryTake(out var child))
            End(child);
    }

    private async Task<(Ending Ending, T? Answer)> Use<T>(ReadingChild child, Question question, JsonTypeInfo<T> form, CancellationToken cancellation)
        where T : class
    {
        var good = false;
        try
        {
            var (ending, answer) = await child.Ask(question, form, cancellation);
            good = ending == Ending.Read;
            return (ending, answer);
        }
        finally
        {
            // one that a large file has filled would come to its limit with the next small one
            if (good && !_disposed && child.Rules == _rules && child.Memory() < limits.Memory / 2)
                _idle.Add(child);
            else
                End(child);
        }
    }

    /// <summary>A child that has its rules; one that does not come up may have been ended from outside, and is tried again.</summary>
    private async Task<(ReadingChild Child, Greeting Greeting)> StartChild(CancellationToken cancellation)
    {
        for (var i = 0; i < TriesOfOthers; i++)
        {
            var child = ReadingChild.Start(_rules, terminal.Language, limits);
            _all.TryAdd(child, true);
            var isReady = false;
            try
            {
                if (await child.Greeting(cancellation) is { } greeting)
                {
                    isReady = greeting.Failure is null;
                    return isReady ? (child, greeting) : throw Refused(greeting);
                }
            }
            finally
            {
                if (!isReady)
                    End(child);
            }

            await Task.Delay(PauseOfOthers * i, cancellation);
        }

        throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
            "Tiến trình đọc tệp không khởi động được (máy có thể đã hết bộ nhớ). Hãy thử lại, giảm --jobs hoặc tăng --memory.",
            "The process that reads files does not come up (the machine may be out of memory). Try again, with fewer --jobs or more --memory."));
    }

    private CommandFailure Refused(Greeting greeting)
    {
        terminal.Error.Write(greeting.Mistakes);
        return new CommandFailure(ExitStatus.Unprocessed, greeting.Failure!);
    }

    private void End(ReadingChild child)
    {
        if (_all.TryRemove(child, out _))
            child.Dispose();
    }

    private Report Failed(InputFile file, Ending ending) => new()
    {
        Source = new Source(file.Name, Hash(file), ""),
        Problems = [ReadingProblems.Of(file.Name, ending, limits)],
    };

    /// <summary>Of the bytes on the disk, block by block; entries of archives, which had to be inflated here, go without.</summary>
    private static string Hash(InputFile file)
    {
        try
        {
            if (file.EntryName is not null)
                return "";
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        foreach (var child in _all.Keys)
            End(child);
    }
}
