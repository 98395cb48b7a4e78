using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>A number of the narrative in its clause; what the number rules look at. Indexes are those of its block's folded text.</summary>
internal sealed class NumberMention
{
    /// <summary>The rule file of the sentence that set it aside; null for none.</summary>
    internal string? SetAsideBy { get; set; }

    /// <summary>The number.</summary>
    internal required Number Number { get; set; }

    /// <summary>First character.</summary>
    internal required int Start { get; init; }

    /// <summary>Behind its last character, the percent sign or denominator included.</summary>
    internal required int End { get; init; }

    /// <summary>It is "không", "chưa phát sinh" ...: a nought, if a rule that asks for noughts takes it.</summary>
    internal bool IsWord { get; init; }

    /// <summary>Key of its unit (<c>%</c>, <c>ho_so</c> ...); empty where none is printed; <c>?</c> where the word behind it is no known unit.</summary>
    internal string Unit { get; set; } = "";

    /// <summary>Where no unit is printed behind it: the units that its clause, or the nearest head that names any, speaks of.</summary>
    internal HashSet<string> SaidUnits { get; } = [];

    /// <summary>Words of its own clause before it.</summary>
    internal string Before { get; set; } = "";

    /// <summary>Words of its own clause behind it, the unit included.</summary>
    internal string After { get; set; } = "";

    /// <summary>What the clause inherits, nearest first.</summary>
    internal List<Inherited> Heads { get; } = [];

    /// <summary>The sentences before its own in the same block, nearest first.</summary>
    internal IReadOnlyList<Inherited> Earlier { get; set; } = [];

    /// <summary>The dossier field of its clause; null for none.</summary>
    internal Term? Field { get; set; }

    /// <summary>A field label that no vocabulary knows; empty for none.</summary>
    internal string UnknownField { get; set; } = "";

    /// <summary>The key of its field, that of the vocabulary or the slug of its label; empty for none.</summary>
    internal string FieldKey => Field?.Key ?? (UnknownField.Length > 0 ? Folding.Slug(UnknownField, '_') : "");

    /// <summary>It stands in a table by fields: only rules that take fields may have it.</summary>
    internal bool ByField { get; set; }

    /// <summary>It stands in the total row of a table by fields.</summary>
    internal bool IsOfAllFields { get; set; }

    /// <summary>It stands in a cell of a table.</summary>
    internal bool IsInTable { get; set; }

    /// <summary>The number before it in the same sentence, or the one that its parenthesis stands behind.</summary>
    internal NumberMention? Previous { get; set; }

    /// <summary>It stands in a column of rates that says nothing of its own.</summary>
    internal bool IsRateOfPrevious { get; set; }

    /// <summary>Start of its sentence.</summary>
    internal int Sentence { get; set; }

    /// <summary>Depth of parentheses it stands in.</summary>
    internal int Depth { get; set; }

    /// <summary>It opens the parenthesis behind a clause without a number, and is that clause's: "đã giải quyết (334 hồ sơ)". <see cref="Before"/> holds the clause.</summary>
    internal bool IsCountOfClause { get; set; }

    /// <summary>It is no aside: it stands outside of parentheses, or is the count of a clause that does.</summary>
    internal bool IsMain => Depth == 0 || (Depth == 1 && IsCountOfClause);

    /// <summary>The words before it that say it is none of this period's results, or about-right-only, are looked for here too.</summary>
    internal string SentenceBefore { get; set; } = "";

    /// <summary>Its clause opens with words that say what the number before it is a part of ("trên tổng số").</summary>
    internal bool OpensWithTotal { get; set; }

    /// <summary>The rest of its sentence behind it: a rule may ask for words that are said later.</summary>
    internal string SentenceBehind { get; set; } = "";

    /// <summary>The fields that stand side by side with it ("Hộ tịch 20, chứng thực 11"), itself included; null for none.</summary>
    internal IReadOnlyList<NumberMention>? Series { get; set; }

    /// <summary>What the fields of its series leave over ("khác 77").</summary>
    internal decimal SeriesRest { get; set; }

    /// <summary>It is the whole that the number before it is said to be a part of ("15 trong 20 nhiệm vụ"), and nothing else.</summary>
    internal bool IsWholeOfPrevious { get; set; }

    /// <summary>Its whole stands behind it: "334/352", "334 trên 352 văn bản".</summary>
    internal bool HasWhole => Number.Denominator is not null || IsPartOfNext;

    /// <summary>The number behind it is the whole that it is a part of.</summary>
    internal bool IsPartOfNext { get; set; }

    /// <summary>It is the share of one number of a row, and of no other ("lần lượt chiếm 72,2%, 27,5%").</summary>
    internal bool IsPaired { get; set; }

    /// <summary>A sentence of the rules says that it is none of the figures (a hole named <c>_</c>).</summary>
    internal bool IsSetAside { get; set; }

    /// <summary>Its words say that it is another period's, a target, a difference.</summary>
    internal bool IsNoResult { get; set; }

    /// <summary>The rule and indicator that took it; null while nobody has.</summary>
    internal Claim? Claim { get; set; }
}

/// <summary>One level of what a clause inherits: its words and the numbers that stand in it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Numbers">The numbers in them, not those that a parenthesis says beside another.</param>
/// <param name="IsTitle">It is the heading of the section: good for what a rule asks to be said somewhere, not for what a number is.</param>
/// <param name="IsTold">It is a sentence that is closed and has counts of its own.</param>
/// <param name="IsPast">Such a sentence, and others stand between: what it is about is over.</param>
/// <param name="IsColumns">It is what the columns and rows of a table are called: good for what a rule asks to be said somewhere, not for what a number of one of them is.</param>
internal sealed record Inherited(string Text, IReadOnlyList<NumberMention> Numbers, bool IsTitle = false, bool IsTold = false, bool IsPast = false, bool IsColumns = false);

/// <summary>What a number was found to be.</summary>
internal sealed record Claim(string Indicator, string Field, string Rule, Grade Grade, string Label);
