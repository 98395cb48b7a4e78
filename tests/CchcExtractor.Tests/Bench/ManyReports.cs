using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Bench;

/// <summary>Reports of thousands of communes without reading thousands of texts: one report with the name of another commune and other counts in the same sentences.</summary>
internal static class ManyReports
{
    /// <summary>The report of the commune of that number for a period; all numbers of as many digits as the template's, but drawn anew.</summary>
    public static Report Like(Report template, int commune, int period, Random random)
    {
        var (name, number) = ($"Thôn Xã {Words(commune)}", (commune * 100) + period);
        return template with
        {
            Source = template.Source with { Name = $"{number}.docx", Sha256 = number.ToString("x64", CultureInfo.InvariantCulture) },
            Metadata = template.Metadata with { Commune = name, Agency = $"UBND xã {name}", Period = new Period(PeriodKind.Quarter, 2010 + (period / 4), (period % 4) + 1), Number = null },
            Passages = [.. template.Passages.Select(passage => passage with { Numbers = [.. passage.Numbers.Select(one => Drawn(one, random))], Days = [] })],
            Series = [.. template.Series.Select(value => value with { Value = Drawn((int)value.Value, random) })],
        };
    }

    private static string Words(int number) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (number % 26))}{number / 26}");

    private static TellingNumber Drawn(TellingNumber number, Random random)
    {
        var value = Drawn((int)number.Value, random);
        var raw = value.ToString(CultureInfo.InvariantCulture);
        return new TellingNumber(raw, value, raw.TrimEnd('0').Length);
    }

    /// <summary>Counts of one kind lie within a factor of four or so.</summary>
    private static int Drawn(int value, Random random) => random.Next((value / 2) + 1, (value * 2) + 12);
}
