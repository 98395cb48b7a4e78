namespace CchcExtractor.Rules;

/// <summary>
/// How the frame of a report is known: letterhead, title, signature, appendix. The words for communes, districts, provinces and offices are
/// vocabularies of the pack (<c>commune_kinds</c>, <c>district_kinds</c>, <c>province_kinds</c>, <c>central_cities</c>, <c>signer_titles</c>).
/// </summary>
public sealed record LetterheadRules
{
    /// <summary>The type line alone ("báo cáo", "dự thảo báo cáo").</summary>
    public IReadOnlyList<Pattern> Types { get; init; } = [];

    /// <summary>National name and motto: no part of any name beside them.</summary>
    public IReadOnlyList<Pattern> Mottos { get; init; } = [];

    /// <summary>How the first paragraph behind the title begins.</summary>
    public IReadOnlyList<Pattern> BodyOpens { get; init; } = [];

    /// <summary>How the closing sentence begins.</summary>
    public IReadOnlyList<Pattern> Closings { get; init; } = [];

    /// <summary>How the recipients begin.</summary>
    public IReadOnlyList<Pattern> Recipients { get; init; } = [];

    /// <summary>On whose behalf is signed ("tm. ủy ban nhân dân", "kt. chủ tịch").</summary>
    public IReadOnlyList<Pattern> Authorities { get; init; } = [];

    /// <summary>How the first line of an appendix begins.</summary>
    public IReadOnlyList<Pattern> Appendices { get; init; } = [];

    /// <summary>What looks like a name in a signature and is none.</summary>
    public IReadOnlyList<Pattern> NotNames { get; init; } = [];

    /// <summary>Capitalised words behind "xã", "huyện", "tỉnh" that are no names ("Huyện Ủy", "tỉnh Đoàn").</summary>
    public IReadOnlyList<Pattern> NotUnits { get; init; } = [];

    /// <summary>Names of units that have a dash in them ("Bà Rịa - Vũng Tàu"); any other dash ends a name.</summary>
    public IReadOnlyList<Pattern> DashedNames { get; init; } = [];

    /// <summary>Words before a date that make it one of signing or arrival ("thời gian ký"), not of issue.</summary>
    public IReadOnlyList<Pattern> NotDated { get; init; } = [];

    /// <summary>On whose order is signed ("tuq. chủ tịch"): the office of who signs stands in the line below.</summary>
    public IReadOnlyList<Pattern> Orders { get; init; } = [];

    /// <summary>Reports of this day and later have no district; null where the rules do not say.</summary>
    public DateOnly? NoDistrictsFrom { get; init; }
}

/// <summary>Which periods a report says it is about.</summary>
public sealed record PeriodRules
{
    /// <summary>Words of the preamble behind which its own period stands ("báo cáo kết quả").</summary>
    public IReadOnlyList<Pattern> Reports { get; init; } = [];

    /// <summary>Words before a period that make it the coming one ("phương hướng").</summary>
    public IReadOnlyList<Pattern> Outlook { get; init; } = [];

    /// <summary>Words that do so only behind another period ("nhiệm vụ").</summary>
    public IReadOnlyList<Pattern> OutlookLater { get; init; } = [];

    /// <summary>Words right before a period that make it another thing's ("kế hoạch cải cách hành chính").</summary>
    public IReadOnlyList<Pattern> Not { get; init; } = [];
}
