using System.Security.Cryptography;
using System.Text;
using CchcExtractor.Texts;

namespace CchcExtractor.Reporting;

/// <summary>The names that results are known by, in every output and from run to run.</summary>
public static class Identity
{
    private const string Unknown = "unknown";

    /// <summary>
    /// <c>commune-period-8 hex digits</c>, e.g. <c>binh-an-2023-q1-1a2b3c4d</c>; fit for a file name. What the report does not say is
    /// <c>unknown</c>. The digits are of the content; of the name where there is no content.
    /// </summary>
    public static string ReportId(Report report)
    {
        var hash = report.Source.Sha256.Length > 0 ? report.Source.Sha256 : Hash(report.Source.Name);
        return $"{CommuneSlug(report)}-{PeriodSlug(report)}-{hash[..8]}";
    }

    /// <summary>
    /// What makes a finding known again in a corrected upload: 16 hex digits over code, commune, period and keys, but no value and no
    /// file hash.
    /// </summary>
    public static string Fingerprint(Report report, Discrepancy discrepancy) =>
        Hash(string.Join('\n', discrepancy.Kind.Code, CommuneSlug(report), PeriodSlug(report), discrepancy.Key))[..16];

    /// <summary>64 lower-case hex digits of the SHA-256 of a text in UTF-8.</summary>
    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // a name in a damaged file can be a whole page long; file names hold 255 bytes
    private static string CommuneSlug(Report report)
    {
        var slug = Folding.Slug(report.Metadata.Commune ?? "");
        return slug.Length == 0 ? Unknown : slug[..Math.Min(slug.Length, 80)].TrimEnd('-');
    }

    private static string PeriodSlug(Report report) => report.Metadata.Period is { } period ? Folding.Slug(period.ToString()) : Unknown;
}
