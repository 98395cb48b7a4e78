namespace CchcExtractor.Rules;

/// <summary>How the sentences of the narrative are read.</summary>
public sealed record NarrativeRules
{
    /// <summary>Sentences with holes.</summary>
    public IReadOnlyList<SentenceRule> Sentences { get; init; } = [];

    /// <summary>Numbers known by unit and cue words.</summary>
    public IReadOnlyList<NumberRule> Numbers { get; init; } = [];

    /// <summary>Words in a number's own clause that make it no result of this period ("cùng kỳ", "phấn đấu").</summary>
    public IReadOnlyList<Pattern> Never { get; init; } = [];

    /// <summary>Words anywhere before it in its sentence that do the same ("chỉ tiêu", "mục tiêu").</summary>
    public IReadOnlyList<Pattern> NeverInSentence { get; init; } = [];

    /// <summary>Words behind it, up to the next semicolon, that do the same ("không tính vào số liệu trên").</summary>
    public IReadOnlyList<Pattern> NeverBehind { get; init; } = [];

    /// <summary>Words right before the number that do the same ("tăng", "điều").</summary>
    public IReadOnlyList<Pattern> NeverBefore { get; init; } = [];

    /// <summary>Names that hold cue words without meaning them ("bộ phận tiếp nhận và trả kết quả"), by the sign that stands for them in cues (<c>@desk</c>).</summary>
    public IReadOnlyList<(string Sign, IReadOnlyList<Pattern> Names)> Neutral { get; init; } = [];

    /// <summary>Shortenings, by the folded words that they stand for.</summary>
    public IReadOnlyList<(string Words, IReadOnlyList<Pattern> Shortenings)> Abbreviations { get; init; } = [];

    /// <summary>Both, names first, as they are looked up.</summary>
    internal Lazy<ReplacedNames> Replaced => field ??= new(() => new ReplacedNames(Neutral.Concat(Abbreviations)));

    /// <summary>The words of <see cref="Never"/>, to be looked for together.</summary>
    internal PatternIndex NeverTogether => field ??= new PatternIndex(Never);

    /// <summary>The cues of all number rules, rule by rule, to be looked for together.</summary>
    internal PatternIndex CuesTogether => field ??= new PatternIndex([.. Numbers.SelectMany(rule => rule.Cues)]);

    /// <summary>For each of these the index of its rule.</summary>
    internal IReadOnlyList<int> RuleOfCue => field ??= [.. Numbers.SelectMany((rule, i) => Enumerable.Repeat(i, rule.Cues.Count))];

    /// <summary>What any number rule looks for, as written.</summary>
    internal IReadOnlySet<string> CueWords => field ??= Numbers.SelectMany(rule => rule.Cues).Select(cue => cue.Source).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lists that are one thing, to be looked for together.</summary>
    internal PatternIndex CompoundsTogether => field ??= new PatternIndex(Compounds);

    /// <summary>Lists that are one thing ("cán bộ, công chức"): their commas part no clauses.</summary>
    public IReadOnlyList<Pattern> Compounds { get; init; } = [];

    /// <summary>Words that say about-right-only ("hơn", "gần", "khoảng").</summary>
    public IReadOnlyList<Pattern> About { get; init; } = [];
}

/// <summary>A sentence with holes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="In">Content sections it is looked for in; empty for all that report results.</param>
/// <param name="Pattern">The sentence.</param>
/// <param name="Each">It may match many times in one block.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record SentenceRule(string Id, IReadOnlyList<string> In, Pattern Pattern, bool Each, RuleOrigin Origin);

/// <summary>A number known by its unit and by the cue words of its clause.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Indicator">What it yields.</param>
/// <param name="Units">Keys of the units it may have; empty for any.</param>
/// <param name="In">Content sections; empty for all that report results.</param>
/// <param name="Cues">One of these stands near the number, in its own clause.</param>
/// <param name="Within">One of these is said in the clause or inherited (sentence head, list head, table header, section); empty for no need.</param>
/// <param name="Not">None of these stands in its own clause.</param>
/// <param name="NotWithin">None of these is inherited either.</param>
/// <param name="Field">It may belong to a dossier field.</param>
/// <param name="Zero">"không", "chưa phát sinh" before its unit is a nought.</param>
/// <param name="Beside">Where the first indicator is found beside it, the number is the second: "đúng hạn" counts less where "trước hạn" is counted apart.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record NumberRule(
    string Id, string Indicator, IReadOnlyList<string> Units, IReadOnlyList<string> In, IReadOnlyList<Pattern> Cues, IReadOnlyList<Pattern> Within,
    IReadOnlyList<Pattern> Not, IReadOnlyList<Pattern> NotWithin, bool Field, bool Zero, (string Other, string Indicator)? Beside, RuleOrigin Origin);
