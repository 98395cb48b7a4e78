namespace CchcExtractor.Rules;

/// <content>Numbers and what they count: how a sentence is cut into clauses, units, noughts, numbers written as words.</content>
public sealed partial class WordList
{
    /// <summary>Words that begin a new clause ("trong đó").</summary>
    public static WordList Parting { get; } = new();

    /// <summary>Words that begin a new clause only where a number stands before them ("đạt").</summary>
    public static WordList Results { get; } = new();

    /// <summary>Words between a colon and its number that make no clause of their own ("là").</summary>
    public static WordList ClauseFillers { get; } = new();

    /// <summary>The word that parts two numbers without a mark between them; the first of the list is taken.</summary>
    public static WordList And { get; } = new();

    /// <summary>Words behind a row of names that say that a row of numbers follows in the same order ("lần lượt").</summary>
    public static WordList Respectively { get; } = new();

    /// <summary>Words that hold one number against another and part the two ("so với").</summary>
    public static WordList Against { get; } = new();

    /// <summary>Words that say nought before a unit ("không có", "chưa phát sinh").</summary>
    public static WordList Nought { get; } = new();

    /// <summary>Of these, the ones that are a whole answer behind a colon.</summary>
    public static WordList NoughtAlone { get; } = new();

    /// <summary>Words that may stand between a nought and its unit.</summary>
    public static WordList BeforeUnit { get; } = new();

    /// <summary>Words that go on with the sentence behind a number without a unit.</summary>
    public static WordList BehindNumber { get; } = new();

    /// <summary>Words that multiply the number before them by a thousand.</summary>
    public static WordList Thousand { get; } = new();

    /// <summary>By a million.</summary>
    public static WordList Million { get; } = new();

    /// <summary>By a thousand million, the currency included ("tỷ đồng").</summary>
    public static WordList BillionDong { get; } = new();

    /// <summary>Words of numbers written out and what they count, as <c>bốn = 4</c>.</summary>
    public static WordList DigitWord { get; } = new();

    /// <summary>Words that multiply the one before them ("mươi"), as <c>mươi = 10</c>.</summary>
    public static WordList PowerWord { get; } = new();

    /// <summary>Shortenings that end with a point but end no sentence, without the point.</summary>
    public static WordList Shortening { get; } = new();

    /// <summary>Blocks and sentences that begin so go on with what stands before them.</summary>
    public static WordList Continuing { get; } = new();

    /// <summary>Words that say a rate.</summary>
    public static WordList RateWord { get; } = new();

    /// <summary>Sentences that begin so go on with the number before them ("đạt", "chiếm").</summary>
    public static WordList RateOpening { get; } = new();

    /// <summary>Words that tell nothing about what a number is.</summary>
    public static WordList Bare { get; } = new();

    /// <summary>Units that say how often, not what ("lượt"): the words around say what is counted.</summary>
    public static WordList VagueUnit { get; } = new();

    /// <summary>Words that are units only right behind a number ("bộ": a set of papers, but also a ministry).</summary>
    public static WordList OnlyCounted { get; } = new();

    /// <summary>What a section heading speaks of and what is counted below it, as <c>unit = unit</c> by keys of the vocabulary.</summary>
    public static WordList ImpliedUnit { get; } = new();

    /// <summary>What is counted in a content section where neither text nor heading says it, as <c>section = unit</c>.</summary>
    public static WordList SectionUnit { get; } = new();

    /// <summary>Words that are said of one unit only, as <c>nộp mới = ho_so</c>: what is counted where neither the clause nor those before it name a unit.</summary>
    public static WordList SaidOfUnit { get; } = new();

    /// <summary>Units of which there are fractions; what is counted by any other comes whole.</summary>
    public static WordList DivisibleUnit { get; } = new();

    /// <summary>Words that say whose a number is, and nothing else ("cán bộ").</summary>
    public static WordList Subject { get; } = new();

    /// <summary>Words that set a count beside the share before it ("tương đương").</summary>
    public static WordList EqualTo { get; } = new();

    /// <summary>What stands for 0 in a cell.</summary>
    public static WordList NoughtCell { get; } = new();

    /// <summary>Words that end the name of what is counted ("với", "cho"), to call a new indicator by.</summary>
    public static WordList NameEnd { get; } = new();

    /// <summary>Names that end in a number which counts nothing ("hợp đồng 111", by the decree on contracts).</summary>
    public static WordList NumberedName { get; } = new();

    /// <summary>Ways by which dossiers come that are called like services ("DVCTT").</summary>
    public static WordList Channel { get; } = new();

    /// <summary>Before a <see cref="Channel"/>: by that way ("nộp qua").</summary>
    public static WordList ByWayOf { get; } = new();
}
