using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>A section of the report as its headings have it.</summary>
/// <param name="Number">Number path, e.g. <c>II.2.c</c>.</param>
/// <param name="Title">As printed, without the number.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Id">The content section that a rule knows it as (<c>one_stop</c>), or empty.</param>
/// <param name="Location">Where its heading stands.</param>
public sealed record Section(string Number, string Title, int Level, string Id, Location Location);

/// <summary>A number of the narrative that no rule took, or a word for none ("không có") before what is counted.</summary>
/// <param name="Raw">As printed.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Section">Number path of its section.</param>
/// <param name="Location">Where it stands.</param>
public sealed record UnclaimedNumber(string Raw, string Sentence, string Section, Location Location);

/// <summary>How many looks of the checks came to what.</summary>
/// <param name="Passed">It holds.</param>
/// <param name="Failed">It does not.</param>
/// <param name="NotEvaluated">Something that it needs is blank or not said.</param>
/// <param name="NotApplicable">Checks that found nothing of their kind in the report.</param>
/// <param name="Errors">Checks that broke; each is a problem as well.</param>
public sealed record CheckCounts(int Passed = 0, int Failed = 0, int NotEvaluated = 0, int NotApplicable = 0, int Errors = 0)
{
    /// <summary>These and those of other checks.</summary>
    public CheckCounts And(CheckCounts other) =>
        new(Passed + other.Passed, Failed + other.Failed, NotEvaluated + other.NotEvaluated, NotApplicable + other.NotApplicable, Errors + other.Errors);
}

/// <summary>One report, whole: everything that was found in one file. Can be written down as JSON.</summary>
public sealed record Report
{
    /// <summary>The file.</summary>
    public required Source Source { get; init; }

    /// <summary>Which reader read it; empty where none could.</summary>
    public string Reader { get; init; } = "";

    /// <summary>How far it was read. A report that was read in part is never called clean.</summary>
    public ReportStatus Status =>
        Problems.Any(problem => problem.Code == Problem.SameContent) ? ReportStatus.Duplicate
        : Problems.Any(problem => problem.Code == Problem.NotAReport) ? ReportStatus.Skipped
        : Reader.Length == 0 ? ReportStatus.Failed
        : Problems.Any(problem => problem.Severity == Severity.Error || problem.Code == Problem.NotThisKind) ? ReportStatus.Partial
        : ReportStatus.Ok;

    /// <summary>Pages, where the format has them.</summary>
    public int? Pages { get; init; }

    /// <summary>Version and hash of the rule pack.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Which pack was chosen, and by what; null where there was nothing to choose by.</summary>
    public PackChoice? Pack { get; init; }

    /// <summary>Letterhead, title, signature.</summary>
    public Metadata Metadata { get; init; } = new();

    /// <summary>Sections in order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Figures in order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Cited documents in order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What is wrong with the report.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies { get; init; } = [];

    /// <summary>Text that was converted from old encodings.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    /// <summary>What we could not do.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Numbers of the narrative that no rule took.</summary>
    public IReadOnlyList<UnclaimedNumber> UnclaimedNumbers { get; init; } = [];

    /// <summary>Its paragraphs as they are compared with other reports.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Its sentences as they are compared with those of all who write alike.</summary>
    public IReadOnlyList<SentenceFrame> Frames { get; init; } = [];

    /// <summary>Its figures as they are compared with the commune's other reports.</summary>
    public IReadOnlyList<SeriesValue> Series { get; init; } = [];

    /// <summary>Checks that wait for the commune's last report.</summary>
    public IReadOnlyList<AskedOfPast> Asked { get; init; } = [];

    /// <summary>Outcomes of all checks.</summary>
    public CheckCounts Checks { get; init; } = new();
}
