using System.Security.Cryptography;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.App.Watching;

/// <summary>A claimed file, and what became of the reports in it: one, or several where it is an archive.</summary>
internal sealed class Arrival(Claim claim)
{
    private int _reports;

    /// <summary>Where it lies.</summary>
    public Claim Claim { get; } = claim;

    /// <summary>What results call it: composed, since the same name comes taken apart from a Mac.</summary>
    public string Name { get; } = Composition.Compose(claim.Relative.Replace('\\', '/'));

    /// <summary>Of its bytes.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>What the ledger says of it.</summary>
    public Standing Standing { get; private set; }

    /// <summary>How it stands in the ledger already, where it does.</summary>
    public Recorded? Recorded { get; private set; }

    /// <summary>Reports that are finished.</summary>
    public List<Report> Finished { get; } = [];

    /// <summary>True once all of its reports are finished; what is not whole is done again at the next start.</summary>
    public bool IsWhole => Finished.Count == _reports;

    /// <summary>Looks it up, and opens it where it is new.</summary>
    /// <returns>The reports to be read.</returns>
    public IReadOnlyList<InputFile> Begin(Ledger ledger)
    {
        try
        {
            using var stream = new FileStream(Claim.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _reports = 1;
            Finished.Add(OneFile.Unread(new InputFile(Claim.Path, Name), UnreadableFiles.NotOpened(Name, e.Message)));
            return [];
        }

        (Standing, Recorded) = ledger.Look(Claim.Key, Sha256);
        if (Standing != Standing.New)
            return [];
        var reports = new InputFile(Claim.Path, Name).Reports();
        _reports = reports.Count;
        return reports;
    }

    /// <summary>What the ledger is told.</summary>
    public FinishedFile ToRecord(string language)
    {
        var failed = Finished.Where(report => report.Status == ReportStatus.Failed).SelectMany(report => report.Problems).ToList();
        var outcome = Standing == Standing.Duplicate ? Outcomes.Duplicate : failed.Count > 0 ? Outcomes.Failed : Outcomes.Done;
        return new FinishedFile(Claim.Key, Name, Sha256, outcome, failed.Count > 0 ? failed[0].Code : "", string.Join(Environment.NewLine, failed.Select(problem => problem.Message.In(language))), Finished);
    }
}
