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
    /// Dossiers are counted with those of the last period or without, with those in hand or without: where the larger of two counts is all there was to do, and what it has more exactly those, they count two things.
    /// So do all there was and old and new together, where the difference was withdrawn or handed back. (Of 1,330 invented reports with an error each, by some hundred hands, none was found by such a difference alone.)
    /// </summary>
    /// <param name="printed">A count of dossiers, of the narrative or of a form.</param>
    /// <param name="expected">What it is held against.</param>
    /// <param name="evidence">The report.</param>
    internal static bool IsCountedIn(Figure printed, decimal expected, Evidence evidence)
    {
        if (printed is not { Value: { } value, Field.Length: 0 } || value == expected || !string.Equals(printed.Unit, Dossiers, StringComparison.OrdinalIgnoreCase) || Swapped(value, expected))
            return false;
        var difference = Math.Abs(value - expected);
        return printed.Indicator == ToResolve ? Are(Withdrawn, difference) || Are(Returned, difference)
            : (Are(CarriedOver, difference) || Are(Pending, difference)) && IsAllThereWas(Math.Max(value, expected));

        bool IsAllThereWas(decimal all) => Are(ToResolve, all) || Told(CarriedOver).Any(old => old > 0 && Are(Received, all - old) && (Are(Pending, difference) || old == difference));
        bool Are(string indicator, decimal count) => Told(indicator).Contains(count);
        IEnumerable<decimal> Told(string indicator) => evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Value: not null } && figure.Indicator == indicator).Select(figure => figure.Value!.Value);
    }

    private const string Dossiers = "hồ sơ";

    private const string ToResolve = "dossiers.to_resolve";

    private const string Received = "dossiers.received";

    private const string CarriedOver = "dossiers.carried_over";

    private const string Pending = "dossiers.pending";

    private const string Withdrawn = "dossiers.withdrawn";

    private const string Returned = "dossiers.returned";

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
