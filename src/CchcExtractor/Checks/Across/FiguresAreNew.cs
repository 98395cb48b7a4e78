using System.Globalization;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// <c>series/identical</c>: all that happened in the period, counted to the last digit as in an earlier one. Asked of each family of figures
/// (dossiers, documents ...) that has enough different counts of two digits and more; what there simply is (staff, procedures) may stay.
/// </summary>
public sealed class FiguresAreNew : IAcrossCheck
{
    private const int FewestCounts = 4;

    /// <summary>So many are enough where they are the whole family's and every one is the same.</summary>
    private const int FewestOfAll = 3;

    /// <summary>Digits in which chance would have to agree.</summary>
    private const int FewestDigits = 9;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.SeriesIdentical];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        foreach (var family in before.Report.Series.Where(value => value.Course == Course.Flow && !IsRowApart(value)).GroupBy(value => value.Key[..(value.Key.IndexOf('.') + 1)]))
        {
            if (before.Own.Count == 0)
                continue;
            // all of a family, or else what came in alone, or what was done alone
            Outcome? outcome = null;
            foreach (var (start, values) in family.GroupBy(value => Branch(value.Key)).Select(branch => (branch.Key, branch.ToList())).Prepend((family.Key, family.ToList())).Where(part => Tells(part.Item2, part.Item1 == family.Key ? FewestOfAll : FewestCounts, FewestDigits)))
                if (outcome is not Outcome.Failed)
                    outcome = before.Own.LastOrDefault(other => IsSame(values, other, start, FewestCounts, FewestDigits) || (start == family.Key && IsAllOf(values, other, start))) is { } source && !IsOneCopy(values, before, source) ? new Outcome.Failed(Identical(values, start, before, source)) : Outcome.Passed;
            if (outcome is not null)
                yield return outcome;
        }

        // rows of the forms that say otherwise than the narrative, with what an earlier report said
        var rows = before.Report.Series.Where(value => value.Course == Course.Flow && IsRowApart(value)).Select(value => value with { Key = value.Key[..value.Key.IndexOf(SeriesValues.RowMark)] }).DistinctBy(value => value.Key).ToList();
        if (Tells(rows, FewestRows, FewestDigitsOfRows) && before.Own.LastOrDefault(other => IsSame(rows, other, "", FewestRows, FewestDigitsOfRows)) is { } form)
            yield return new Outcome.Failed(Identical(rows, Forms, before, form));
    }

    /// <summary>All of them stand in one paragraph that was taken over, and what else the report counts is its own: that is told by itself.</summary>
    private static bool IsOneCopy(List<SeriesValue> values, Before before, PastReport source)
    {
        var copied = values.FindAll(value => before.TookOver(before.Report, value));
        if (copied.Count * 2 < values.Count)
            return false;
        var own = before.Report.Series.Where(value => value.Course == Course.Flow && value.Value >= 10 && !IsRowApart(value) && !values.Contains(value))
            .Select(value => (value.Value, Its: source.Series.FirstOrDefault(one => one.Key == value.Key)?.Value)).Where(pair => pair.Its is not null).ToList();
        if (own.Count == 0)
            return before.Report.Passages.Any(passage => values.TrueForAll(value => passage.Holds(value.Location)));
        return own.Count(pair => pair.Value == pair.Its) * 2 < own.Count;
    }

    /// <summary>Figures that are listed; whoever looks there sees the others.</summary>
    private const int MostNamed = 6;

    /// <summary>What the discrepancy of all forms is about.</summary>
    private const string Forms = "bm.";

    private const int FewestRows = 2;

    private const int FewestDigitsOfRows = 7;

    private static bool IsRowApart(SeriesValue value) => value.Key.Contains(SeriesValues.RowMark);

    /// <summary><c>dossiers.received</c> of <c>dossiers.received.online@ho_tich</c>.</summary>
    private static string Branch(string key)
    {
        var second = key.IndexOfAny(['.', '@'], key.IndexOf('.') + 1);
        return second < 0 ? key : key[..second];
    }

    private static bool Tells(IEnumerable<SeriesValue> values, int fewestCounts, int fewestDigits)
    {
        var counts = values.Select(value => value.Value).Where(value => value >= 10).Distinct().ToList();
        return counts.Count >= fewestCounts && counts.Sum(Digits) >= fewestDigits;
    }

    /// <summary>Round numbers are those that people guess: their noughts do not count.</summary>
    private static int Digits(decimal value) => decimal.Truncate(value).ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length;

    private static bool IsSame(List<SeriesValue> values, PastReport other, string family, int fewestCounts, int fewestDigits)
    {
        var its = other.Series.Where(value => value.Course == Course.Flow && value.Key.StartsWith(family, StringComparison.Ordinal)).ToLookup(value => value.Key, value => value.Value);
        var shared = values.Where(value => its.Contains(value.Key)).ToList();
        var same = shared.FindAll(value => its[value.Key].First() == value.Value);
        // where very many are the same, one that differs does not clear the others
        var isEnough = same.Count == shared.Count ? Tells(same, fewestCounts, fewestDigits) : same.Count * 6 >= shared.Count * 5 && Tells(same, fewestCounts * 2, fewestDigits * 2);
        return isEnough && shared.Count * 4 >= values.Count * 3;
    }

    private static bool IsAllOf(List<SeriesValue> values, PastReport other, string family) =>
        IsSame(values, other, family, FewestOfAll, FewestDigits) && values.TrueForAll(value => other.Series.Any(one => one.Course == Course.Flow && one.Key == value.Key));

    private static Discrepancy Identical(List<SeriesValue> values, string family, Before before, PastReport source)
    {
        var its = source.Series.GroupBy(value => value.Key).ToDictionary(same => same.Key, same => same.First());
        var shared = values.Where(value => its.ContainsKey(value.Key)).OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).ToList();
        var list = string.Join("; ", shared.Take(MostNamed).Select(value => $"{value.Key} = {Phrases.English(value.Value)}"));
        return new Discrepancy
        {
            Kind = Checks.Kinds.SeriesIdentical,
            Message = new Wording(
                $"{shared.Count} số liệu của {before.Report.Metadata.Period?.InVietnamese()} ({Phrases.Place(shared[0]).Vietnamese}) trùng hoàn toàn với báo cáo {source.Metadata.Period?.InVietnamese()} ({source.Name}), trong đó có: {string.Join("; ", shared.Take(MostNamed).Select(value => $"{value.Name.Vietnamese} {Phrases.Vietnamese(value.Value)}"))}. Có thể số liệu kỳ này chưa được cập nhật, còn giữ của báo cáo đó; đề nghị đối chiếu lại với phần mềm một cửa.",
                $"{shared.Count} figures of {before.Report.Metadata.Period} are to the last digit those of {source.Metadata.Period} ({source.Name}): {list}. They may not have been brought up to this period; please compare them with the one-stop software."),
            Sides =
            [
                new Side($"{shared[0].Key} = {Phrases.English(shared[0].Value)}", shared[0].Location, shared[0].Section),
                Before.Elsewhere(source, $"{shared[0].Key} = {Phrases.English(shared[0].Value)}", its[shared[0].Key].Location, its[shared[0].Key].Section),
            ],
            Found = list,
            Expected = "",
            Excerpt = shared[0].Excerpt,
            Key = family.TrimEnd('.'),
        };
    }
}
