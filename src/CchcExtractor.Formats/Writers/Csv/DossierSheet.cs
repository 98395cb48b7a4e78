using CchcExtractor.Reporting;
using static CchcExtractor.Formats.Writers.Csv.CellKind;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>
/// <c>dossiers.csv</c>, the sheet that most users want: the dossier figures of the narrative turned on their side, one row per report and
/// dossier field, and first the row of the totals (<c>field</c> empty). Of a figure that is printed more than once the first mention
/// stands here; where the mentions differ, a discrepancy says so.
/// </summary>
internal static class DossierSheet
{
    private sealed record Row(Report Report, string Field, string FieldName, IReadOnlyDictionary<string, decimal> Values);

    /// <summary>Column and the indicator that it shows.</summary>
    private static readonly (string Column, string Indicator)[] Indicators =
    [
        ("received", "dossiers.received"),
        ("online", "dossiers.received.online"),
        ("direct", "dossiers.received.direct"),
        ("postal", "dossiers.received.postal"),
        ("carried_over", "dossiers.carried_over"),
        ("in_system", "dossiers.in_system"),
        ("resolved", "dossiers.resolved"),
        ("on_time", "dossiers.resolved.on_time"),
        ("late", "dossiers.late"),
        ("pending", "dossiers.pending"),
        ("digitized", "dossiers.digitized"),
        ("online_rate", "dossiers.received.online.rate"),
        ("direct_rate", "dossiers.received.direct.rate"),
        ("on_time_rate", "dossiers.on_time.rate"),
        ("digitized_rate", "dossiers.digitized.rate"),
    ];

    private static readonly HashSet<string> Shown = [.. Indicators.Select(pair => pair.Indicator)];

    public static Sheet Instance { get; } = new Sheet<Row>("dossiers.csv", Rows,
    [
        new("report_id", Text, row => Identity.ReportId(row.Report)),
        new("source", Text, row => row.Report.Source.Name),
        new("agency", Text, row => row.Report.Metadata.Agency),
        new("period", Text, row => row.Report.Metadata.Period?.ToString()),
        new("field", Text, row => row.Field),
        new("field_name", Text, row => row.FieldName),
        .. Indicators.Select(pair => new Column<Row>(pair.Column, Number, row => row.Values.TryGetValue(pair.Indicator, out var value) ? value : null)),
    ]);

    private static IEnumerable<Row> Rows(Report report, WritingOptions options)
    {
        var byField = report.Figures
            .Where(figure => figure.Origin == Origin.Narrative && figure.Value is not null && Shown.Contains(figure.Indicator))
            .GroupBy(figure => figure.Field)
            .OrderBy(group => group.Key.Length > 0);
        foreach (var field in byField)
        {
            var values = new Dictionary<string, decimal>();
            foreach (var figure in field)
                values.TryAdd(figure.Indicator, figure.Value!.Value);
            yield return new Row(report, field.Key, Name(field.Key), values);
        }

        string Name(string key) => key.Length == 0 ? "" : options.FieldNames.GetValueOrDefault(key) ?? key;
    }
}
