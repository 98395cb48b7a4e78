using CchcExtractor.Documents;

namespace CchcExtractor.Reporting;

/// <summary>A number of a passage that would hardly be the same in another period or another commune.</summary>
/// <param name="Raw">As printed.</param>
/// <param name="Value">Its value.</param>
/// <param name="Digits">How many digits it tells by: the more, the less it comes about by chance.</param>
/// <param name="IsRate">It is a rate in per cent, and so may follow from two others.</param>
public sealed record TellingNumber(string Raw, decimal Value, int Digits, bool IsRate = false)
{
    /// <summary>It counts what happened in the period, and so grows with it.</summary>
    public bool Happened { get; init; }

    /// <summary>It counts what is left, or stands beside the count of another time: it goes up and down.</summary>
    public bool Swings { get; init; }

    /// <summary>It counts money: works are large or small, and one is no measure for another.</summary>
    public bool IsMoney { get; init; }

    /// <summary>It is told of others than the commune.</summary>
    public bool OfOthers { get; init; }

    /// <summary>The year of which it is a fact, so that every report of that year may say it again: an earlier one that its sentence names, or the report's own where it is a budget; null for none.</summary>
    public int? OfYear { get; init; }

    /// <summary>Which number of the passage it is, from 0, those counted that tell nothing.</summary>
    public int Place { get; init; }
}

/// <summary>A day of a passage that is not the date of a cited document.</summary>
/// <param name="Day">The day.</param>
/// <param name="InRange">It begins or ends a stretch of days ("từ ngày ... đến ngày ...").</param>
public sealed record TellingDay(DateOnly Day, bool InRange);

/// <summary>
/// A paragraph or list item of the body as it is compared with other reports: what is the same in every report is in <see cref="Masked"/>, what
/// should differ in the lists.
/// </summary>
public sealed record Passage
{
    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Number path of its section.</summary>
    public string Section { get; init; } = "";

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>Folded, with numbers, dates, periods, document numbers and names of places replaced by signs of their kind.</summary>
    public required string Masked { get; init; }

    /// <summary>Its telling numbers, in order.</summary>
    public IReadOnlyList<TellingNumber> Numbers { get; init; } = [];

    /// <summary>Its days, in order.</summary>
    public IReadOnlyList<TellingDay> Days { get; init; } = [];

    /// <summary>It names the reporting commune.</summary>
    public bool NamesOwn { get; init; }

    /// <summary>Other communes that it names as if they reported, folded.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Persons that it names, folded ("lê quang tuyến").</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The commune's own dated documents that it cites ("806/cv-ubnd 2022-09-23"): no other commune has one of that number and that day but by chance.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>It tells of what the commune may have taken part in together with others ("hội nghị do huyện tổ chức"): its day and its persons are not its own alone.</summary>
    public bool HeldTogether { get; init; }

    /// <summary>A place lies in it.</summary>
    public bool Holds(Location place) => place.Path.StartsWith(Location.Path + "/", StringComparison.Ordinal);
}
