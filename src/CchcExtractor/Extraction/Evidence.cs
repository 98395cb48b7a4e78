using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction;

/// <summary>Everything that one report says, with its places: what the checks look at.</summary>
public sealed record Evidence
{
    /// <summary>The tidied document.</summary>
    public required Document Document { get; init; }

    /// <summary>Its headings as sections.</summary>
    public required Outline Outline { get; init; }

    /// <summary>Where letterhead, title, body, signature and appendix begin.</summary>
    public required ReportParts Parts { get; init; }

    /// <summary>Letterhead, title, signature.</summary>
    public Metadata Metadata { get; init; } = new();

    /// <summary>Every mention of a reporting period that speaks for the report itself.</summary>
    public IReadOnlyList<PeriodMention> Periods { get; init; } = [];

    /// <summary>
    /// The title names two periods at once ("quý II và 6 tháng đầu năm 2024"): figures of both stand in the text, and which of them a sentence means is told by few.
    /// </summary>
    public bool IsOfTwoPeriods => Periods.Where(mention => mention is { Part: PeriodPart.Title, Outlook: false, Period.Kind: not PeriodKind.Years }).Select(mention => (mention.Period.Kind, mention.Period.Part)).Distinct().Count() > 1;

    /// <summary>Narrative and appendix figures in order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Cited documents in order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Stretches of the text whose digits are no figures.</summary>
    public required TakenSpans Taken { get; init; }

    /// <summary>What could not be done on the way.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Numbers that no rule took.</summary>
    public IReadOnlyList<UnclaimedNumber> Unclaimed { get; init; } = [];
}

/// <summary>Block indexes (0-based, in the tidied document) at which the parts of a report begin; a missing part begins where the next one does.</summary>
/// <param name="Title">The type line BÁO CÁO or, without it, the title.</param>
/// <param name="Body">First block behind the title (preamble included).</param>
/// <param name="Signature">The signature block; at the end of the body.</param>
/// <param name="Appendix">First block of the appendix; the number of blocks where there is none.</param>
public sealed record ReportParts(int Title, int Body, int Signature, int Appendix);

/// <summary>Which part of the report speaks of a period.</summary>
public enum PeriodPart
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The sentence that opens the report.</summary>
    Preamble,

    /// <summary>A section heading.</summary>
    Heading,

    /// <summary>The sentence that closes it ("Trên đây là ...").</summary>
    Closing,

    /// <summary>Title and attachment line of the appendix.</summary>
    Appendix,

    /// <summary>A sentence that sums up and opens with the period ("Nhìn chung, 6 tháng đầu năm 2016 ...").</summary>
    Summary,
}

/// <summary>A period that the report says it is about.</summary>
/// <param name="Part">Where.</param>
/// <param name="Period">Which; year 0 where it is left out.</param>
/// <param name="Outlook">It is the coming period ("phương hướng nhiệm vụ quý II"), not the one reported on.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Location">Its place.</param>
/// <param name="Section">Number path of the section, empty outside sections.</param>
public sealed record PeriodMention(PeriodPart Part, Period Period, bool Outlook, string Raw, Location Location, string Section = "");
