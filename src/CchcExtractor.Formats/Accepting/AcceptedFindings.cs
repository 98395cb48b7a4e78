using System.Globalization;
using CsvHelper;

namespace CchcExtractor.Formats.Accepting;

/// <summary>A finding that somebody looked at and lets stand.</summary>
/// <param name="Fingerprint">As in <c>discrepancies.csv</c>.</param>
/// <param name="Reason">Why it may stand; never empty.</param>
/// <param name="Person">Who says so; never empty.</param>
/// <param name="Expires">The last day on which that counts; null: for good.</param>
public sealed record AcceptedFinding(string Fingerprint, string Reason, string Person, DateOnly? Expires);

/// <summary>The findings that are not told again, from a CSV file that people keep in Excel.</summary>
public sealed class AcceptedFindings
{
    private static readonly string[] Columns = ["fingerprint", "reason", "person", "expires"];
    private readonly Dictionary<string, AcceptedFinding> _valid;

    private AcceptedFindings(IEnumerable<AcceptedFinding> findings, DateOnly today)
    {
        var all = findings.ToList();
        Expired = [.. all.Where(finding => finding.Expires < today)];
        _valid = all.Except(Expired).GroupBy(finding => finding.Fingerprint).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
    }

    /// <summary>Nothing was accepted.</summary>
    public static AcceptedFindings None { get; } = new([], DateOnly.MinValue);

    /// <summary>Entries whose day is over; their findings are told again.</summary>
    public IReadOnlyList<AcceptedFinding> Expired { get; }

    /// <summary>Reads the file; entries count up to their day, that day included.</summary>
    /// <exception cref="FormatException">A column is missing, or an entry lacks its reason or person, or its day is none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AcceptedFindings Load(string path, DateOnly today)
    {
        using var csv = CsvReader.FromFile(path);
        var headers = csv.Headers.Select(header => header.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToList();
        var at = Columns.Select(column => headers.IndexOf(column)).ToArray();
        if (at.Contains(-1))
            throw new FormatException($"columns {string.Join(",", Columns)}");
        var findings = new List<AcceptedFinding>();
        for (var line = 2; csv.Read(); line++)
        {
            var cells = at.Select(column => csv.GetString(column)?.Trim() ?? "").ToArray();
            if (cells.All(cell => cell.Length == 0))
                continue;
            findings.Add(Entry(cells, line));
        }

        return new AcceptedFindings(findings, today);
    }

    /// <summary>Who accepted a finding, and why; null where nobody did or the day is over.</summary>
    public AcceptedFinding? Of(string fingerprint) => _valid.GetValueOrDefault(fingerprint);

    private static AcceptedFinding Entry(string[] cells, int line)
    {
        if (cells[0].Length == 0 || cells[1].Length == 0 || cells[2].Length == 0)
            throw new FormatException($"line {line}: fingerprint, reason, person");
        if (cells[3].Length == 0)
            return new AcceptedFinding(cells[0], cells[1], cells[2], null);
        return DateOnly.TryParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new AcceptedFinding(cells[0], cells[1], cells[2], day)
            : throw new FormatException($"line {line}: '{cells[3]}'");
    }
}
