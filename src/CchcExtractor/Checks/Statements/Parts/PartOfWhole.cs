namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>Two counts of which the words say that one is a part of the other: of "145 thủ tục, trong đó 154 thủ tục được rút ngắn" the 154 and the 145.</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">What it is a part of.</param>
/// <param name="Rivals">How sure it is: other counts that may be the whole as well, of which one as large as the part clears it. With none the words leave no doubt.</param>
internal sealed record PartOfWhole(PrintedNumber Part, PrintedNumber Whole, IEnumerable<PrintedNumber> Rivals)
{
    /// <summary>The words leave no doubt.</summary>
    public PartOfWhole(PrintedNumber part, PrintedNumber whole)
        : this(part, whole, [])
    {
    }

    /// <summary>How large the part may be: of "10 cán bộ và 9 công chức, trong đó 12 đảng viên" both together.</summary>
    public decimal Most { get; init; } = Whole.Value;

    /// <summary>The part is no larger than its whole.</summary>
    public bool IsWithin => Part.Value <= Most;

    /// <summary>"quá hạn 2 hồ sơ; giải quyết đúng hạn 850 hồ sơ": a slip of the hand adds a digit at most; so many times as many are no part of it, whatever the words seem to say.</summary>
    public static bool IsFarBeyond(decimal part, decimal whole) => whole > 0 && part > MostTimes * whole;

    private const decimal MostTimes = 12;

    /// <summary>Another count may be the whole, and is large enough.</summary>
    public bool HasRival => Rivals.Any(rival => rival != Part && !rival.IsRate && Math.Max(rival.Value, rival.Whole ?? 0) >= Part.Value);
}

/// <summary>One way in which reports say that a count is a part of another.</summary>
internal interface IPartFinder
{
    /// <summary>The parts of a sentence with their wholes, which may stand in the sentences before it.</summary>
    IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words);
}
