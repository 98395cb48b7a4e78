using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers;

/// <summary>What every writer is told.</summary>
/// <param name="Folder">The output folder; it exists.</param>
/// <param name="Language">Of the messages: <c>vi</c> or <c>en</c>.</param>
/// <param name="FieldNames">Key of each dossier field to its name, as the rule pack has them.</param>
/// <param name="KeepEarlier">
/// True where the reports are added to what the folder already holds (the worker), a report that was there before being replaced;
/// false where the files are to hold these reports and no others.
/// </param>
public sealed record WritingOptions(string Folder, string Language, IReadOnlyDictionary<string, string> FieldNames, bool KeepEarlier = false);

/// <summary>One output format.</summary>
public interface IWriter
{
    /// <summary>As in <c>--format</c>: <c>json</c>, <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>It is written only where <c>--format</c> names it.</summary>
    bool OnRequest => false;

    /// <summary>Begins writing a run of reports.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    IWriting Begin(WritingOptions options);
}

/// <summary>A run of reports on its way to the disk; nothing of it grows with the number of reports. Disposed without a commit, it leaves no trace.</summary>
public interface IWriting : IDisposable
{
    /// <summary>Each report has files of its own, so those of earlier runs are there still and can be put right.</summary>
    bool HasFilesOfEarlier => false;

    /// <summary>Takes the next report.</summary>
    void Add(Report report);

    /// <summary>Puts the files in place, each whole.</summary>
    void Commit();
}
