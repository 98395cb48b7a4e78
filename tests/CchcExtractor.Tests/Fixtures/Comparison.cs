using System.Globalization;
using System.Text.RegularExpressions;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>
/// What differs between a report and what was expected, aspect by aspect. Left open, as in the truth: upper and lower case, Unicode
/// composition, tone placement, blanks, leading zeros of document numbers, "Ủy ban nhân dân" or "UBND". Nothing else is.
/// </summary>
public static partial class Comparison
{
    public static IEnumerable<string> OfMetadata(ExpectedReport expected, Report got)
    {
        var found = MetadataOf(got.Metadata);
        foreach (var (key, value) in expected.Metadata)
        {
            if (MetadataKey(key, value) != MetadataKey(key, found[key]))
                yield return $"{key}: expected {Say(value)}, got {Say(found[key])}";
        }
    }

    public static IEnumerable<string> OfFormRows(ExpectedReport expected, Report got) => Difference.Between(
        expected.FormRows,
        got.Figures.Where(figure => figure.Origin == Origin.Appendix),
        row => string.Join('|', row.Form, row.Code, Fold(row.Label), Fold(row.Unit), row.Raw, Number(row.Value)),
        figure => string.Join('|', figure.Form, figure.Code, Fold(figure.Label), Fold(figure.Unit), figure.Raw.Trim(), Number(figure.Value)),
        row => $"{row.Form}/{row.Code}",
        figure => $"{figure.Form}/{figure.Code}",
        row => $"bm{row.Form}/{row.Code} = {Number(row.Value)} \"{row.Raw}\" [{row.Unit}] {row.Label}",
        figure => $"{figure.Indicator} = {Number(figure.Value)} \"{figure.Raw}\" [{figure.Unit}] {figure.Label} at {figure.Location}");

    public static IEnumerable<string> OfFigures(ExpectedReport expected, Report got)
    {
        var known = Indicators.Known.Union(expected.Figures.Select(figure => figure.Indicator)).ToHashSet(StringComparer.Ordinal);
        var optional = expected.Figures.Where(figure => figure.Optional).Select(FigureKey).ToList();
        var narrative = got.Figures.Where(figure => figure.Origin == Origin.Narrative && figure.Value is not null && known.Contains(figure.Indicator)).ToList();
        var must = expected.Figures.Where(figure => !figure.Optional).ToList();
        // an optional mention may be given: take as many of them away as there are beyond the demanded ones
        foreach (var key in optional)
        {
            var index = narrative.FindLastIndex(figure => FigureKey(figure) == key);
            if (index >= 0 && narrative.Count(figure => FigureKey(figure) == key) > must.Count(figure => FigureKey(figure) == key))
                narrative.RemoveAt(index);
        }

        return Difference.Between(
            must, narrative, FigureKey, FigureKey,
            figure => $"{figure.Indicator}|{figure.Field}", figure => $"{figure.Indicator}|{figure.Field}",
            figure => $"{Name(figure.Indicator, figure.Field)} = {Number(figure.Value)} in {figure.Section}",
            figure => $"{Name(figure.Indicator, figure.Field)} = {Number(figure.Value)} \"{figure.Raw}\" in {figure.Section} at {figure.Location} by {figure.Rule}: {Short(figure.Excerpt)}");
    }

    public static IEnumerable<string> OfCitations(ExpectedReport expected, Report got) => Difference.Between(
        expected.Citations, got.Citations,
        citation => CitationKey(citation.Type, citation.Number, citation.Symbol, citation.Date, citation.DateRaw is not null),
        citation => CitationKey(citation.Type, citation.Number, citation.Symbol, citation.Date, citation.Date is null && citation.DateRaw is not null),
        citation => $"{Bare(citation.Number)}/{Fold(citation.Symbol)}", citation => $"{Bare(citation.Number)}/{Fold(citation.Symbol)}",
        citation => $"{citation.Type} {citation.Number}/{citation.Symbol} of {Date(citation.Date)}{(citation.DateRaw is null ? "" : $" (printed {citation.DateRaw})")}",
        citation => $"{citation.Type} {citation.Number}/{citation.Symbol} of {Date(citation.Date)} \"{citation.Raw}\" at {citation.Location}");

    /// <summary>Each demanded finding by its code, at its place; then errors and warnings that nobody planted.</summary>
    public static IEnumerable<string> OfDiscrepancies(ExpectedReport expected, Report got)
    {
        var free = got.Discrepancies.ToList();
        var unplaced = new List<ExpectedDiscrepancy>();
        foreach (var wanted in expected.Discrepancies.Where(discrepancy => discrepancy.Must))
        {
            var places = Places(wanted.Where);
            var at = free.FindIndex(finding => finding.Kind.Code == wanted.Code && (places.Count == 0 || places.Any(place => Everything(finding).Contains(place, StringComparison.Ordinal))));
            if (at >= 0)
                free.RemoveAt(at);
            else
                unplaced.Add(wanted);
        }

        foreach (var wanted in unplaced)
        {
            var elsewhere = free.FirstOrDefault(finding => finding.Kind.Code == wanted.Code);
            yield return $"missed: {wanted.Code} ({wanted.Where}){(elsewhere is null ? "" : $"; the same code elsewhere: {Say(elsewhere)}")}";
        }

        var welcome = expected.Discrepancies.Where(discrepancy => !discrepancy.Must).Select(discrepancy => discrepancy.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in free.Where(finding => finding.Severity != Severity.Info && !welcome.Contains(finding.Kind.Code)))
            yield return $"false alarm: {Say(finding)}";
    }

    /// <summary>Where the same report in another format says something else.</summary>
    public static IEnumerable<string> OfFormats(Report one, Report other) =>
        MetadataOf(one.Metadata).Zip(MetadataOf(other.Metadata)).Where(pair => MetadataKey(pair.First.Key, pair.First.Value) != MetadataKey(pair.Second.Key, pair.Second.Value))
            .Select(pair => $"{pair.First.Key}: {one.Source.Name} says {Say(pair.First.Value)}, {other.Source.Name} says {Say(pair.Second.Value)}")
            .Concat(Sides(one.Figures, other.Figures, figure => $"{figure.Origin} {Name(figure.Indicator, figure.Field)} = {Number(figure.Value)} \"{figure.Raw.Trim()}\" in {figure.Section}"))
            .Concat(Sides(one.Citations, other.Citations, citation => $"{citation.Type} {citation.Number}/{citation.Symbol} of {Date(citation.Date)}"))
            .Concat(Sides(one.Discrepancies, other.Discrepancies, finding => $"{finding.Severity} {finding.Kind.Code} {Fold(finding.Key)}"));

    private static IEnumerable<string> Sides<T>(IEnumerable<T> one, IEnumerable<T> other, Func<T, string> say) => Difference.Between(
        one.Select(say), other.Select(say), Composed, Composed, Composed, Composed, text => text, text => text);

    private static string Composed(string text) => new Text(text).Folded;

    private static Dictionary<string, string?> MetadataOf(Metadata metadata) => new(StringComparer.Ordinal)
    {
        ["agency"] = metadata.Agency,
        ["commune"] = metadata.Commune,
        ["district"] = metadata.District,
        ["province"] = metadata.Province,
        ["number"] = metadata.Number,
        ["symbol"] = metadata.Symbol,
        ["place"] = metadata.Place,
        ["date"] = metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["period"] = metadata.Period?.ToString(),
        ["data_from"] = metadata.DataFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["data_to"] = metadata.DataTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["signer"] = metadata.Signer,
        ["signer_title"] = metadata.SignerTitle,
    };

    private static string MetadataKey(string key, string? value) => value is null ? "" : key switch
    {
        "number" => Bare(value),
        "symbol" => Fold(value).Replace(" ", "", StringComparison.Ordinal),
        "agency" => Fold(value).Replace(Fold("ủy ban nhân dân"), "ubnd", StringComparison.Ordinal),
        _ => Fold(value),
    };

    private static string FigureKey(ExpectedFigure figure) => $"{figure.Indicator}|{figure.Field}|{Number(figure.Value)}";

    private static string FigureKey(Figure figure) => $"{figure.Indicator}|{figure.Field}|{Number(figure.Value)}";

    private static string CitationKey(string type, string? number, string symbol, DateOnly? date, bool impossible) =>
        $"{Fold(type)}|{Bare(number)}|{Fold(symbol).Replace(" ", "", StringComparison.Ordinal)}|{(impossible ? "impossible" : Date(date))}";

    // indicators, row codes, document numbers and quoted words of "where": a finding at the right place names one of them
    private static List<string> Places(string where) => [.. NamedPlace().Matches(where).Select(match => Fold(match.Value.Trim('"')))];

    private static string Everything(Discrepancy finding) => Fold(string.Join(' ',
        finding.Sides.Select(side => $"{side.What} {side.Location}").Append(finding.Message.Vietnamese).Append(finding.Message.English)
            .Append(finding.Found).Append(finding.Expected).Append(finding.Excerpt).Append(finding.Key)));

    [GeneratedRegex(@"""[^""]+""|bm\d+/\d+(\.\d+)*|\d+/[A-ZĐ]+-[A-ZĐ]+|[a-z_]+(\.[a-z_]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex NamedPlace();

    private static string Fold(string text) => new Text(text).Folded.Trim(' ', '.', ',', ';', ':');

    private static string Bare(string? number) => number is null ? "" : Fold(number).TrimStart('0');

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "blank";

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";

    private static string Name(string indicator, string field) => field.Length == 0 ? indicator : $"{indicator}[{field}]";

    private static string Say(string? value) => value is null ? "nothing" : $"\"{value}\"";

    private static string Say(Discrepancy finding) => $"{finding.Severity} {finding.Kind.Code} {finding.Message.English} [{string.Join("; ", finding.Sides.Select(side => $"{side.What} at {side.Location}"))}]";

    private static string Short(string text) => text.Length <= 160 ? text : text[..160] + "…";
}
