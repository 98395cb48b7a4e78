using System.Globalization;
using CchcExtractor.Texts;

namespace CchcExtractor.Units;

/// <summary>
/// Reads the data file of units: first the lists (<c>= a 2017-10-15</c>: a letter and the day it was in effect), then the units, of three levels and of two,
/// each indented below what it belongs to, below a line that says for which lists (<c>&gt; a-n</c>); <c>@b-n</c> behind a name says on which lists it is, where it is not on all.
/// </summary>
public static class UnitLists
{
    private static readonly string[] Kinds = ["thành phố", "thị trấn", "đặc khu", "thị xã", "phường", "huyện", "quận", "tỉnh", "xã"];

    /// <summary>All units of the file.</summary>
    /// <exception cref="FormatException">A line is none of these; the message names it.</exception>
    public static IEnumerable<OfficialUnit> Read(TextReader file)
    {
        var days = new List<DateOnly>();
        var (first, last, province, district, number) = (0, 0, "", "", 0);
        while (file.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '=')
            {
                days.Add(DateOnly.ParseExact(line.AsSpan(4), "yyyy-MM-dd", CultureInfo.InvariantCulture));
                continue;
            }

            if (line[0] == '>')
            {
                (first, last) = (line[^3] - 'a', line[^1] - 'a');
                continue;
            }

            var depth = line[0] != ' ' ? 0 : line[1] != ' ' ? 1 : 2;
            var blank = line.IndexOf(' ', depth);
            var at = line.IndexOf(" @", StringComparison.Ordinal);
            var said = line.AsSpan(blank + 1, (at < 0 ? line.Length : at) - blank - 1);
            if (blank - depth is < 2 or > 5 || Kind(said) is not { } kind)
                throw new FormatException($"line {number}: {line}");
            var code = line[depth..blank];
            var (from, to) = at < 0 ? (first, last) : (line[at + 2] - 'a', line[^1] - 'a');
            if (code.Length == 2)
                province = code;
            else if (code.Length == 3)
                district = code;
            yield return new OfficialUnit(code, kind, said[(kind.Length + 1)..].ToString(), code.Length == 2 ? "" : province, code.Length == 5 && depth == 2 ? district : "",
                Begin(from), End(to));
        }

        // What is not on a list may have begun on any day since, and what is not on the next may have ended on any day before it; but the districts all
        // ended on one day.
        DateOnly Begin(int list) => list == 0 ? DateOnly.MinValue : list == first ? days[list] : days[list - 1].AddDays(1);

        DateOnly End(int list) => list == days.Count - 1 ? DateOnly.MaxValue : days[list + 1].AddDays(-1);
    }

    private static string? Kind(ReadOnlySpan<char> said)
    {
        foreach (var kind in Kinds)
            if (said.Length > kind.Length + 1 && said[kind.Length] == ' ' && said[..kind.Length].Equals(kind, StringComparison.OrdinalIgnoreCase))
                return kind;
        return null;
    }
}
