using System.Text.RegularExpressions;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>unit/mismatch</c>: a row with a unit of another kind than the form has it (a count where a rate belongs), a value that the row's choice does not offer
/// (3 where 0 or 1 can stand), a fraction of what only whole ones can be, or đồng where millions belong. Two spellings of one unit (vocabulary <c>units</c>) are the same.
/// </summary>
public sealed partial class RowsFitTheirUnit : ICheck
{
    /// <summary>Keys of units for people; forms use them for one another.</summary>
    private static readonly string[] People = ["nguoi", "bien_che", "luot_nguoi"];

    /// <summary>"Trực tuyến 210 phiếu, đạt 97,1%": a sentence where a choice belongs.</summary>
    private const int FewestWords = 4;

    /// <summary>Ten thousand billion đồng: no commune's money in a year comes to it.</summary>
    private const decimal MostMillions = 10_000_000;

    /// <summary>Millions in a billion (tỷ).</summary>
    private const decimal Thousand = 1_000;

    private const string OfMillions = "triệu đồng";

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.UnitMismatch];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var units = rules.Vocabulary("units");
        foreach (var (row, rule) in new FormRows(evidence, rules).Distinct)
        {
            if (OfAnotherKind(row.Unit, rule.Unit, units))
                yield return Failed(row, rule.Unit, new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi đơn vị tính \"{row.Unit}\", theo biểu mẫu là \"{rule.Unit}\".",
                    $"In {Place().English}, {Name().English} has the unit \"{row.Unit}\"; the form has \"{rule.Unit}\"."));
            else if (row.Raw.Trim() is ['-' or '−' or '–', >= '0' and <= '9', ..] && CountsWholes(rule.Unit, units))
                yield return Failed(row, row.Raw.Trim()[1..], new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi {row.Raw.Trim()}, nhưng số đếm theo \"{rule.Unit}\" không thể âm.",
                    $"In {Place().English}, {Name().English} says {row.Raw.Trim()}, but \"{rule.Unit}\" cannot be counted below nought."));
            else if (UnitOfValue(row) is { Length: > 0 } counted && OfAnotherKind(counted, rule.Unit, units))
                yield return Failed(row, rule.Unit, new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi \"{row.Raw.Trim()}\", nhưng dòng này đếm theo \"{rule.Unit}\".",
                    $"In {Place().English}, {Name().English} says \"{row.Raw.Trim()}\", but the row counts \"{rule.Unit}\"."));
            else if (rule.Values.Count > 0 && (row.Raw.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords && row.Raw.Any(char.IsAsciiDigit) || IsOfNoChoice(row, rule.Unit)))
                yield return Failed(row, string.Join(", ", rule.Values.Select(Phrases.English)), new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi \"{Phrases.Short(row.Raw.Trim(), 60)}\", nhưng dòng này chỉ ghi {Choices(rule.Values)} ({Listed(rule.Unit)}).",
                    $"In {Place().English}, {Name().English} says \"{Phrases.Short(row.Raw.Trim(), 60)}\", but it can only be {string.Join(", ", rule.Values.Select(Phrases.English))} ({rule.Unit})."));
            else if (Folding.Fold(rule.Unit) == OfMillions && Billions(row) is { } billions && billions * Thousand >= MostMillions)
                yield return Failed(row, $"{Phrases.English(billions)} ({rule.Unit})", new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi \"{row.Raw.Trim()}\", trong khi đơn vị tính là \"{rule.Unit}\"; số này có lẽ tính bằng triệu đồng.",
                    $"In {Place().English}, {Name().English} says \"{row.Raw.Trim()}\", but its unit is \"{rule.Unit}\"; the number is probably in millions."));
            else if (row.Value is not { } value)
                yield return Outcome.NotEvaluated;
            else if (rule.Values.Count > 0 && !rule.Values.Contains(value))
                yield return Failed(row, string.Join(", ", rule.Values.Select(Phrases.English)), new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi {Phrases.Printed(row)}, nhưng dòng này chỉ ghi {Choices(rule.Values)} ({Listed(rule.Unit)}).",
                    $"In {Place().English}, {Name().English} says {Phrases.Printed(row)}, but it can only be {string.Join(", ", rule.Values.Select(Phrases.English))} ({rule.Unit})."));
            else if (row.Raw.Contains('%') && CountsWholes(rule.Unit, units))
                yield return Failed(row, $"{Phrases.English(value)} ({rule.Unit})", new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi {row.Raw.Trim()}, nhưng dòng này đếm theo \"{rule.Unit}\", không phải tỷ lệ.",
                    $"In {Place().English}, {Name().English} says {row.Raw.Trim()}, but the row counts \"{rule.Unit}\" and is no rate."));
            else if (value != decimal.Truncate(value) && CountsWholes(rule.Unit, units))
                yield return Failed(row, "số nguyên", new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi {Phrases.Printed(row)}, trong khi đơn vị tính là \"{rule.Unit}\" nên phải là số nguyên.",
                    $"In {Place().English}, {Name().English} says {Phrases.Printed(row)}, but \"{rule.Unit}\" can only be counted in whole numbers."));
            else if (value >= MostMillions && Folding.Fold(rule.Unit) == OfMillions)
                yield return Failed(row, $"{Phrases.English(value / 1_000_000)} ({rule.Unit})", new(
                    $"Trong {Place().Vietnamese}, {Name().Vietnamese} ghi {Phrases.Printed(row)} theo đơn vị \"{rule.Unit}\"; có lẽ số này tính bằng đồng.",
                    $"In {Place().English}, {Name().English} says {Phrases.Printed(row)} in units of \"{rule.Unit}\"; it is probably in đồng."));
            else
                yield return Outcome.Passed;

            Wording Place() => Phrases.Place(row);
            Wording Name() => Phrases.Name(row, rules);
        }
    }

    /// <summary>"0, 1 hoặc 2".</summary>
    private static string Choices(IReadOnlyList<decimal> values) => values.Count < 2 ? string.Join("", values.Select(Phrases.Vietnamese)) : $"{string.Join(", ", values.SkipLast(1).Select(Phrases.Vietnamese))} hoặc {Phrases.Vietnamese(values[^1])}";

    /// <summary>"Trực tuyến = 0 Phát phiếu = 1": what stood in lines of its own in the form, with a mark between.</summary>
    private static string Listed(string unit) => Choice().Replace(unit, "$0;");

    [GeneratedRegex(@"= ?[0-9]+(?= \S)", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    /// <summary>"18.450 tỷ đồng": the number of billions in a cell; null where it counts none.</summary>
    private static decimal? Billions(Figure row) =>
        Folding.Fold(UnitOfValue(row)) is "tỷ đồng" or "tỉ đồng" or "tỷ" or "tỉ" && row.Raw.Trim() is var raw && NumberLexer.Read(raw[..raw.IndexOf(' ')], count: true) is { Ambiguous: false } number ? number.Value : null;

    /// <summary>"2.492 phiếu" in a cell: the words behind the number; empty where there are none.</summary>
    private static string UnitOfValue(Figure row)
    {
        var behind = row.Raw.AsSpan().Trim().TrimStart("0123456789.,");
        return behind.Length < row.Raw.Trim().Length && behind is [' ', _, ..] && char.IsLetter(behind.TrimStart(' ')[0]) ? behind.Trim().ToString() : "";
    }

    /// <summary>"3 cấp huyện" where the choice offers "2 cấp = 1, 3 cấp = 2": it says a word that none of the choices has.</summary>
    private static bool IsOfNoChoice(Figure row, string unit) =>
        UnitOfValue(row) is { Length: > 0 } words && Folding.Fold(unit) is var choices && !Folding.Fold(words).Split([' ', ',', '.', '(', ')', '='], StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(choices, word));

    private static bool OfAnotherKind(string printed, string known, Vocabulary units)
    {
        if (printed.Trim().Length == 0 || known.Length == 0)
            return false;
        var (one, other) = (Kind(printed, units), Kind(known, units));
        // "Đồng" where the form has "Triệu đồng"; "Người" where it has "Cơ quan, đơn vị"
        if (one is not null && one == other)
            return one == Money && Folding.Fold(printed).Trim() is Dong && Folding.Fold(known).Contains(Millions, StringComparison.Ordinal);
        if (one is not null && other is null)
            return !known.Contains('=') && known.Split(',').All(part => Kind(part.Trim(), units) != one) && units.ByKey(one)?.Words.Any(word => Words.Contains(Folding.Fold(known), word)) != true;
        return one is not null && other is not null && one != other;
    }

    private const string Money = "dong";

    private const string Dong = "đồng";

    private const string Millions = "triệu";

    private static string? Kind(string unit, Vocabulary units)
    {
        var folded = Folding.Fold(unit);
        if (folded.Contains('%'))
            return "%";
        var key = units.Find(folded)?.Key;
        return key is not null && People.Contains(key) ? People[0] : key;
    }

    /// <summary>Units may be listed ("Phòng, đơn vị"): one that is known tells the kind of all.</summary>
    private static bool CountsWholes(string unit, Vocabulary units) => unit.Split(',').Select(one => Kind(one.Trim(), units)).OfType<string>().FirstOrDefault() is { } kind && kind is not "%" and not "dong";

    private static Outcome.Failed Failed(Figure row, string expected, Wording message) => new(new Discrepancy
    {
        Kind = Checks.Kinds.UnitMismatch,
        Message = message,
        Sides = [Phrases.Side(row)],
        Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)} ({row.Unit})",
        Expected = expected,
        Excerpt = row.Excerpt,
        Key = Phrases.Id(row),
    });
}
