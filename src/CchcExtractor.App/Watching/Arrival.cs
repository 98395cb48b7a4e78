using System.Security.Cryptography;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Ledgers;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.Readers.Archives;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.App.Watching;

/// <summary>A claimed file, and what became of the reports in it: one, or several where it is an archive.</summary>
internal sealed class Arrival(Claim claim)
{
    /// <summary>An archive of reports larger than this (bytes) would take minutes to look through.</summary>
    private const long LargestArchive = 4L << 30;

    /// <summary>How many of its reports are not read yet; less than none while nobody knows how many there are.</summary>
    private int _missing = -1;

    /// <summary>Its place among those that were taken.</summary>
    public int Number { get; init; }

    /// <summary>Where it lies.</summary>
    public Claim Claim { get; } = claim;

    /// <summary>What results call it: composed, since the same name comes taken apart from a Mac.</summary>
    public string Name { get; } = Composition.Compose(claim.Relative.Replace('\\', '/'));

    /// <summary>Of its bytes; empty where there are too many of them, or they cannot be read.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>What the ledger says of it.</summary>
    public Standing Standing { get; private set; }

    /// <summary>How it stands in the ledger already, where it does.</summary>
    public Recorded? Recorded { get; private set; }

    /// <summary>Its reports as they were read, in the order in which they stand in it.</summary>
    public KeptReports Reports { get; } = new();

    /// <summary>Its reports as they were written: held against each other, and against those of other files.</summary>
    public KeptReports Results { get; set; } = new();

    /// <summary>True once all of its reports are there; what is not whole is done again at the next start.</summary>
    public bool IsWhole => _missing == 0;

    /// <summary>Looks it up.</summary>
    /// <returns>The file to be read, or to be opened first; null where it has come to its end already.</returns>
    public InputFile? Begin(Ledger ledger)
    {
        var file = new InputFile(Claim.Path, Name);
        var problem = Refused(file);
        (Standing, Recorded) = ledger.Look(Claim.Key, Sha256);
        if (Standing == Standing.New && problem is null)
            return file;
        _missing = 0;
        if (Standing == Standing.New)
            OnlyProblem(problem!);
        return null;
    }

    /// <summary>So many reports are in it.</summary>
    public void IsOpen(int reports) => _missing = reports;

    /// <summary>Takes one of its reports.</summary>
    /// <param name="place">Its place among those that are in it.</param>
    /// <param name="report">The report.</param>
    public void Take(int place, KeptReport report)
    {
        Reports.Put(place, report);
        _missing--;
    }

    /// <summary>Another worker has done the same bytes meanwhile.</summary>
    public void IsCopy() => Standing = Standing.Duplicate;

    /// <summary>The program failed on it once already.</summary>
    public bool Crashed { get; private set; }

    /// <summary>The program itself fails on what was found in it: then it is one that failed, and the others go on.</summary>
    public void FailedOn(Exception bug)
    {
        Crashed = true;
        Reports.Clear();
        OnlyProblem(OneFile.Crash(new InputFile(Claim.Path, Name), bug));
    }

    /// <summary>What the ledger is told.</summary>
    public FinishedFile ToRecord(string language)
    {
        var failed = Standing == Standing.Duplicate ? [] : Results.Where(report => report.Status == ReportStatus.Failed).SelectMany(report => report.Problems).ToList();
        var outcome = Standing == Standing.Duplicate ? Outcomes.Duplicate : failed.Count > 0 ? Outcomes.Failed : Outcomes.Done;
        return new FinishedFile(Claim.Key, Name, Sha256, outcome, failed.Count > 0 ? failed[0].Code : "", string.Join(Environment.NewLine, failed.Select(problem => problem.Message.In(language))), Results);
    }

    /// <summary>Hashes the bytes; where that makes no sense, says why.</summary>
    private Problem? Refused(InputFile file)
    {
        try
        {
            using var stream = new FileStream(Claim.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            // a file with a hole in it may be said to have a terabyte: hours of reading, in which nobody else would have his turn
            var most = stream.Length > ReportFiles.LargestFile && ReportArchive.Is(Claim.Path) ? LargestArchive : ReportFiles.LargestFile;
            if (stream.Length > most)
                return UnreadableFiles.TooLarge(Name, stream.Length, most);
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return UnreadableFiles.NotOpened(file.Name, e.Message);
        }
    }

    private void OnlyProblem(Problem problem)
    {
        Standing = Standing.New;
        Reports.Put(0, new Report { Source = new Documents.Source(Name, Sha256, ""), Problems = [problem] });
    }
}
