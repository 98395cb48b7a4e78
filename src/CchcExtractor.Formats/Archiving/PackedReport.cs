using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Archiving;

/// <summary>A report in few bytes, for who has to keep many for a while.</summary>
public static class PackedReport
{
    /// <summary>The bytes of a report.</summary>
    public static byte[] Of(Report report) => StoredForms.Pack(report, StoredForms.Default.Report);

    /// <summary>The report of bytes that <see cref="Of"/> made.</summary>
    public static Report Report(byte[] packed) => StoredForms.Unpack(packed, StoredForms.Default.Report)!;
}
