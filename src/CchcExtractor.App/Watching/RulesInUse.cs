using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.App.Watching;

/// <summary>
/// The rules that a worker reads by, and the folder they come from. They are kept as one file (a bundle), so that whoever loads them later, in the
/// middle of a change, has the same. Changed files are loaded aside and their tests run; then the whole is swapped, or refused with the reason while
/// the old rules go on. A file is read by the rules it began with.
/// </summary>
internal sealed class RulesInUse : IDisposable
{
    private readonly string _folder;
    private readonly WorkerLog _log;
    private readonly BundleFolder _bundles;
    private int _count;
    private string _used;
    private string _seen = "";

    /// <summary>Takes the rules that are there.</summary>
    /// <param name="folder">The rule files.</param>
    /// <param name="results">The folder of the results.</param>
    /// <param name="terminal">Is told of mistakes in the rules.</param>
    /// <param name="log">Is told of rules that are taken later, or refused.</param>
    /// <exception cref="CommandFailure">They cannot be used, or kept.</exception>
    public RulesInUse(string folder, string results, Terminal terminal, WorkerLog log)
    {
        (_folder, _log, _used) = (folder, log, Fingerprint(folder));
        LoadedRules.From(folder, terminal);
        try
        {
            _bundles = new BundleFolder(results);
            Bundle = NewBundle();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UnwritableResults.Of(results, e);
        }
    }

    /// <summary>The file that the rules in use can be loaded from.</summary>
    public string Bundle { get; private set; }

    /// <summary>
    /// Runs the tests of new rules elsewhere: their bundle, the folder they come from and the language of messages, to what fails. Null where this process is
    /// the one that reads.
    /// </summary>
    public Func<string, string, string, IReadOnlyList<Wording>>? Tested { get; init; }

    /// <summary>Other rules are in use from now on.</summary>
    public event Action<RulePacks, string>? Changed;

    /// <summary>Looks whether the files have changed since, and have been still since the last look; if so takes or refuses them.</summary>
    public void Look()
    {
        var now = Fingerprint(_folder);
        if (now == _used)
            return;
        if (now != _seen)
        {
            _seen = now; // somebody is still writing, perhaps
            return;
        }

        _used = now;
        try
        {
            Take(NewBundle());
        }
        catch (RuleFileException mistakes)
        {
            Refuse(mistakes.Errors.Select(mistake => LoadedRules.Placed(mistake, _folder)).Select(mistake => new Wording(mistake.In("vi"), mistake.In("en"))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse([new Wording(e.Message, e.Message)]);
            _used = ""; // it may be reachable again without any file being changed
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // the work does not end because of rules that nobody needs yet
            Refuse([new Wording(
                $"Chương trình gặp lỗi ngoài dự kiến khi nạp quy tắc mới ({bug}). Hãy báo lỗi kèm dòng này.",
                $"The program itself failed while it took the new rules ({bug}). Report the fault with this line.")]);
        }
    }

    private string NewBundle()
    {
        var path = _bundles[string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{++_count}{RuleBundle.Extension}")];
        RuleBundle.Write(_folder, path);
        return path;
    }

    private void Take(string bundle)
    {
        var packs = RuleFolder.LoadAll(bundle).Packs;
        var failures = Tested?.Invoke(bundle, _folder, _log.Language) ?? TestedHere(packs);
        if (failures.Count > 0)
        {
            Refuse(failures);
            return;
        }

        Bundle = bundle;
        Changed?.Invoke(packs, bundle);
        var names = string.Join(", ", packs.All.Select(pack => pack.Name));
        _log.Say("rules-changed", new Wording($"Quy tắc đã thay đổi; từ nay dùng {names}.", $"The rules have changed; from now on {names}."), ("rules", names));
    }

    private List<Wording> TestedHere(RulePacks packs) =>
        [.. packs.All.Where(pack => pack.Reads).SelectMany(pack => RuleTests.Run(pack, RulesCommand.SampleOf(_folder))).Where(result => result.Failures.Count > 0)
            .Select(result => new Wording(Failed(result, "vi"), Failed(result, "en")))];

    private string Failed(RuleTestResult result, string language) =>
        $"{LoadedRules.Placed(result.Test.Origin, _folder)}: {string.Join("; ", result.Failures.Select(failure => failure.In(language)))}";

    private void Refuse(IEnumerable<Wording> reasons)
    {
        foreach (var reason in reasons)
            _log.Complain("rules-mistake", reason);
        _log.Complain("rules-refused", new Wording(
            $"{_folder}: quy tắc mới không dùng được vì các lý do trên; quy tắc cũ vẫn được dùng. Hãy sửa rồi lưu lại.",
            $"{_folder}: the new rules are refused for the reasons above, the old ones go on. Mend the files and save them again."));
    }

    /// <summary>Names, sizes and times of the rule files; a few milliseconds.</summary>
    private static string Fingerprint(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*.yaml", SearchOption.AllDirectories)
                .OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.GetType().Name;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _bundles.Dispose();
}

/// <summary>Looks at the rule files from time to time, beside the work.</summary>
internal sealed class RuleReloading(RulesInUse rules, Watch watch, TimeProvider clock) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(watch.Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                await Task.Run(rules.Look, stopping);
        }
        catch (OperationCanceledException)
        {
            // asked to stop
        }
    }
}
