using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Guesses why a printed number is not the one that fits: digits swapped, a nought too many, or another figure of the same family counted in or
/// left out. Says nothing where the evidence points nowhere.
/// </summary>
public static class LikelyCause
{
    /// <summary>A sentence about the likely cause, or null. <paramref name="expected"/> is what would fit in the figure's place.</summary>
    public static Wording? Of(Figure printed, decimal expected, Evidence evidence, RulePack rules)
    {
        if (printed.Value is not { } value || value == expected)
            return null;
        if (Swapped(value, expected))
            return new($"{Phrases.Vietnamese(value)} và {Phrases.Vietnamese(expected)} chỉ khác thứ tự chữ số; có thể gõ đảo.", $"Digits may be swapped: {Phrases.English(value)} for {Phrases.English(expected)}.");
        foreach (var factor in (decimal[])[10, 100, 1000])
            if (expected != 0 && (value == expected * factor || value * factor == expected))
                return new($"Có thể thừa hoặc thiếu chữ số: hai số chênh nhau {factor} lần.", $"A digit may be missing or too many: one is {factor} times the other.");
        return CountedIn(printed, value, expected, evidence, rules);
    }

    /// <summary>True where two whole numbers have the same digits in another order.</summary>
    public static bool Swapped(decimal one, decimal other)
    {
        var (a, b) = (Phrases.English(one), Phrases.English(other));
        return a.Length > 1 && a.Length == b.Length && a != b && a.Order().SequenceEqual(b.Order());
    }

    /// <summary>
    /// Dossiers are counted with those of the last period or without, with those in hand, withdrawn or early or without: where two counts differ by exactly one of these, and not as a slip of the hand would have it,
    /// they count two things. (Of 1,300 planted errors of fourteen sets none was such a difference; of 60 false alarms of the same hands 15 were.)
    /// </summary>
    /// <param name="printed">A count of dossiers, of the narrative or of a form.</param>
    /// <param name="expected">What it is held against.</param>
    /// <param name="evidence">The report.</param>
    internal static bool IsCountedIn(Figure printed, decimal expected, Evidence evidence) =>
        printed is { Value: { } value, Field.Length: 0 } && value != expected && string.Equals(printed.Unit, Dossiers, StringComparison.OrdinalIgnoreCase) && !Swapped(value, expected)
        && evidence.Figures.Any(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Unit: not "%" } && figure.Value == Math.Abs(value - expected) && figure.Value != value && figure.Value != expected && States.Contains(figure.Indicator, StringComparer.Ordinal));

    private const string Dossiers = "hồ sơ";

    /// <summary>What one count of dossiers has and another leaves out.</summary>
    private static readonly string[] States = ["dossiers.carried_over", "dossiers.pending", "dossiers.withdrawn", "dossiers.returned", "dossiers.resolved.early", "dossiers.late"];

    /// <summary>Posts and people in them: nobody adds up two counts of everybody.</summary>
    private static bool IsAnotherWhole(Figure figure) => figure.Indicator is "staff.present" or "staff.assigned" || (figure.Origin == Origin.Appendix && figure.Unit == "Người");

    /// <summary>"18 + 1 contract = 19": the difference is exactly another figure of the same family.</summary>
    private static Wording? CountedIn(Figure printed, decimal value, decimal expected, Evidence evidence, RulePack rules)
    {
        var difference = Math.Abs(value - expected);
        var family = printed.Indicator[..(printed.Indicator.IndexOf('.') + 1)];
        if (family.Length == 0 || printed.Unit == "%")
            return null;
        var other = evidence.Figures
            .Where(figure => figure.Value == difference && figure.Unit == printed.Unit && figure.Indicator.StartsWith(family, StringComparison.Ordinal) && Phrases.Id(figure) != Phrases.Id(printed) && (figure.Field.Length == 0 || figure.Field == printed.Field) && !IsAnotherWhole(figure))
            .OrderBy(figure => figure.Origin).ThenBy(figure => Math.Abs(figure.Block - printed.Block)).FirstOrDefault();
        if (other is null)
            return null;
        var (less, more) = (Math.Min(value, expected), Math.Max(value, expected));
        var name = Phrases.Name(other, rules);
        return new(
            $"Chênh lệch {Phrases.Vietnamese(difference)} bằng đúng {name.Vietnamese}: {Phrases.Vietnamese(less)} + {Phrases.Vietnamese(difference)} = {Phrases.Vietnamese(more)}; có thể một bên đã tính gộp.",
            $"The difference of {Phrases.English(difference)} is exactly {name.English}: {Phrases.English(less)} + {Phrases.English(difference)} = {Phrases.English(more)}; one side may have counted it in.");
    }
}
