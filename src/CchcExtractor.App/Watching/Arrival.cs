using CchcExtractor.App.Batch;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>A file that arrived in the inbox, and what became of the reports in it: one, or several where it is an archive.</summary>
internal sealed class Arrival(InputFile file)
{
    private int _reports;

    public InputFile File { get; } = file;

    /// <summary>Reports that are finished.</summary>
    public List<Report> Finished { get; } = [];

    /// <summary>True once all of its reports are finished; what is not whole is done again at the next start.</summary>
    public bool IsWhole => Finished.Count == _reports;

    /// <summary>Opens it, and puts it on the list of those at work.</summary>
    public IEnumerable<(Arrival Arrival, InputFile File)> Begin(List<Arrival> atWork)
    {
        var reports = File.Reports();
        _reports = reports.Count;
        atWork.Add(this);
        return reports.Select(report => (this, report));
    }
}
