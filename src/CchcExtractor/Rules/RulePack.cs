using CchcExtractor.Units;

namespace CchcExtractor.Rules;

/// <summary>All rules that one run uses: plain data, loaded and checked once, shared by all reports.</summary>
public sealed record RulePack
{
    /// <summary>Id of the pack, e.g. <c>cchc</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name for people, e.g. <c>Báo cáo cải cách hành chính cấp xã</c>.</summary>
    public string Title { get; init; } = "";

    /// <summary>False for a pack that only knows reports of another kind: they are told apart, and nothing is read from them but the letterhead.</summary>
    public bool Reads { get; init; } = true;

    /// <summary>How reports of its kind are known.</summary>
    public RecogniseRules Recognise { get; init; } = new();

    /// <summary>Version as its files have it.</summary>
    public string Version { get; init; } = "";

    /// <summary>SHA-256 of its files, hex.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Word lists by name.</summary>
    public IReadOnlyDictionary<string, Vocabulary> Vocabularies { get; init; } = new Dictionary<string, Vocabulary>();

    /// <summary>The word list of a name; an empty one where the pack has none.</summary>
    public Vocabulary Vocabulary(string name) => Vocabularies.GetValueOrDefault(name) ?? Rules.Vocabulary.Empty;

    /// <summary>Word lists that the engine asks for, folded, the longest words first.</summary>
    public IReadOnlyDictionary<WordList, IReadOnlyList<string>> WordLists { get; init; } = new Dictionary<WordList, IReadOnlyList<string>>();

    /// <summary>The words of a list; none where the pack has no such list.</summary>
    public IReadOnlyList<string> Words(WordList list) => WordLists.GetValueOrDefault(list) ?? [];

    /// <summary>What indicators there are.</summary>
    public IReadOnlyDictionary<string, IndicatorRule> Indicators { get; init; } = new Dictionary<string, IndicatorRule>();

    /// <summary>Content sections, known by their headings.</summary>
    public IReadOnlyList<SectionRule> Sections { get; init; } = [];

    /// <summary>How the sentences of the narrative are read.</summary>
    public NarrativeRules Narrative { get; init; } = new();

    /// <summary>How letterhead, title and signature are known.</summary>
    public LetterheadRules Letterhead { get; init; } = new();

    /// <summary>Which periods a report says it is about.</summary>
    public PeriodRules Periods { get; init; } = new();

    /// <summary>How cited documents are read.</summary>
    public CitationRules Citations { get; init; } = new();

    /// <summary>How the statistical forms are read.</summary>
    public FormRules Forms { get; init; } = FormRules.Empty;

    /// <summary>What takes digits that are no figures (standards, laws, service levels); dates, periods and document numbers are known without.</summary>
    public IReadOnlyList<Pattern> Taken { get; init; } = [];

    /// <summary>What must hold between the figures of a report.</summary>
    public IReadOnlyList<CheckRule> Checks { get; init; } = [];

    /// <summary>The official lists of administrative units, read when first asked for.</summary>
    public Lazy<OfficialUnits> Units { get; init; } = new(OfficialUnits.None);

    /// <summary>Tests that stand in the rule files.</summary>
    public IReadOnlyList<RuleTest> Tests { get; init; } = [];

    /// <summary>Name for results: id, version and the first eight digits of the hash.</summary>
    public string Name => $"{Id} {Version} ({Hash[..Math.Min(8, Hash.Length)]})";
}

/// <summary>An indicator of the narrative.</summary>
/// <param name="Id">E.g. <c>dossiers.received.online</c>.</param>
/// <param name="Unit">Canonical unit, e.g. <c>hồ sơ</c>.</param>
/// <param name="Name">For people, Vietnamese.</param>
/// <param name="Rate">Indicator of the rate that a percentage right behind this figure gives ("495 hồ sơ, chiếm 95%"); empty where none.</param>
/// <param name="Whole">Indicator of what this figure is a part of ("85 trên tổng số 123"); empty where none.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record IndicatorRule(string Id, string Unit, string Name, string Rate, string Whole, RuleOrigin Origin);

/// <summary>
/// A content section: a heading that says one of these, whatever its number. Where reports have no headings, it may begin with a paragraph that says one
/// thing (<see cref="From"/>) and end before one that says another, or at the next heading.
/// </summary>
/// <param name="Id">E.g. <c>one_stop</c>.</param>
/// <param name="Headings">Patterns any of which the heading's title contains.</param>
/// <param name="Not">Patterns that make it another section.</param>
/// <param name="Within">Ids of sections it must stand in; empty for anywhere.</param>
/// <param name="Results">False where nothing said is a result of the period (outlook, proposals).</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record SectionRule(string Id, IReadOnlyList<Pattern> Headings, IReadOnlyList<Pattern> Not, IReadOnlyList<string> Within, bool Results, RuleOrigin Origin)
{
    /// <summary>Patterns any of which the first paragraph contains; none for a section that is known by its heading only.</summary>
    public IReadOnlyList<Pattern> From { get; init; } = [];

    /// <summary>Patterns any of which the first paragraph behind it contains.</summary>
    public IReadOnlyList<Pattern> To { get; init; } = [];

    /// <summary>A short line that begins with the words of its heading opens it too, in the second half of a report, though it bears no mark ("Phương hướng năm 2024").</summary>
    public bool Unmarked { get; init; }
}
