using CchcExtractor.Reporting;

namespace CchcExtractor.Remembering;

/// <summary>
/// How little one expects that what a paragraph tells is told of another commune too, in bits: one bit for each time that chance halves. A count of about a
/// thousand has ten, one of about eight three.
/// </summary>
internal static class Surprise
{
    /// <summary>An estimate, not a count: two persons of two communes have one full name in about one pair of eight thousand.</summary>
    public const double OfPerson = 13;

    /// <summary>A document of one number among some two hundred and one day of some two hundred.</summary>
    public const double OfDocument = 15;

    /// <summary>Bits that a paragraph must have among the reports of one district on one period: some five for the reports, and nine more.</summary>
    public const double AmongNeighbours = 14;

    /// <summary>Round numbers are guessed, and rounded to.</summary>
    private const double OfRoundness = 2.3;

    /// <summary>A digit has so many bits at most.</summary>
    private const double OfDigit = 3.32;

    private const int WorkDays = 5;

    private const int DaysOfWeek = 7;

    /// <summary>Numbers further in front say little of one.</summary>
    private const int Neighbours = 2;

    /// <summary>A day among so many.</summary>
    public static double OfDayAmong(int days) => Math.Log2(Math.Max(1, days * WorkDays / DaysOfWeek));

    /// <summary>All counts of a paragraph; what follows from the ones right before it, or is nearly one of them, adds only what is new.</summary>
    public static double OfCounts(IReadOnlyList<TellingNumber> numbers)
    {
        var bits = 0.0;
        for (var i = 0; i < numbers.Count; i++)
        {
            var before = numbers.Take(i).ToList();
            if (!before.Exists(other => other.Value == numbers[i].Value) && !Follows(numbers[i], before))
                bits += before.Aggregate(Of(numbers[i]), (least, other) => Math.Min(least, OfDifference(numbers[i], other)));
        }

        return bits;
    }

    private static double Of(TellingNumber number) =>
        Math.Min(Math.Log2((double)Math.Max(1, number.Value)) - (number.Value % 10 == 0 ? OfRoundness : 0), number.Digits * OfDigit);

    /// <summary>"phát 136 phiếu, thu 134": how many are missing.</summary>
    private static double OfDifference(TellingNumber number, TellingNumber other) => Math.Log2((double)Math.Abs(number.Value - other.Value) + 1) + 1;

    /// <summary>"tiếp nhận 08 vụ, hòa giải thành 06, không thành 02": the last one is what is left; a rate is that of two counts.</summary>
    private static bool Follows(TellingNumber number, List<TellingNumber> before)
    {
        var near = number.IsRate ? before.FindAll(other => !other.IsRate) : before.TakeLast(Neighbours).ToList();
        return near.Exists(one => near.Exists(other => one != other && (number.IsRate
            ? other.Value > 0 && Math.Abs(number.Value - (one.Value / other.Value * 100)) < 1
            : number.Value == one.Value - other.Value || number.Value == one.Value + other.Value)));
    }
}
