using CchcExtractor.App.Batch;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Isolation;

/// <summary>From a file to its report: within this process (<see cref="InThisProcess"/>), or in children that may die of it (<see cref="ReadingChildren"/>).</summary>
internal interface IReadsReports : IDisposable
{
    /// <summary>Names of the dossier fields, as the rules in use have them.</summary>
    /// <exception cref="CommandFailure">The rules cannot be used.</exception>
    Task<IReadOnlyDictionary<string, string>> FieldNames(CancellationToken cancellation);

    /// <summary>The reports in a file: itself, or those of an archive. An archive that cannot be opened is one with a problem, never an exception.</summary>
    /// <exception cref="CommandFailure">The rules cannot be used, or no child can be started.</exception>
    Task<IReadOnlyList<InputFile>> Reports(InputFile file, CancellationToken cancellation);

    /// <summary>The report of a file; what is wrong with the file is a problem in its report, never an exception.</summary>
    /// <exception cref="CommandFailure">The rules cannot be used, or no child can be started.</exception>
    Task<Report> Report(InputFile file, CancellationToken cancellation);

    /// <summary>Files that begin from now on are read by these rules; those at work end by the rules they began with.</summary>
    /// <param name="packs">The rules.</param>
    /// <param name="bundle">The file that they can be loaded from.</param>
    void Renew(RulePacks packs, string bundle);
}

/// <summary>Reads in this process: for tests and for looking into faults. A file that overflows the stack ends the program.</summary>
internal sealed class InThisProcess(OneFile first, IReadOnlyDictionary<string, string> fieldNames) : IReadsReports
{
    private volatile OneFile _oneFile = first;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> FieldNames(CancellationToken cancellation) => Task.FromResult(fieldNames);

    /// <inheritdoc/>
    public Task<IReadOnlyList<InputFile>> Reports(InputFile file, CancellationToken cancellation) => Task.FromResult(file.Reports());

    /// <inheritdoc/>
    public Task<Report> Report(InputFile file, CancellationToken cancellation) => Task.FromResult(_oneFile.Report(file));

    /// <inheritdoc/>
    public void Renew(RulePacks packs, string bundle) => _oneFile = new OneFile(new Extractor(packs));

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
