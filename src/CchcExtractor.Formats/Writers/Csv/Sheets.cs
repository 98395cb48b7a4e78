using CchcExtractor.Reporting;
using static CchcExtractor.Formats.Writers.Csv.CellKind;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>The CSV files and their columns. Readers of these files rely on names and order: columns are only ever added at the right.</summary>
public static class Sheets
{
    private sealed record Row<T>(Report Report, T Item, string Language)
    {
        public string Id { get; } = Identity.ReportId(Report);
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Sheet> All { get; } =
    [
        new Sheet<Report>("reports.csv", (report, _) => report.Status is ReportStatus.Duplicate or ReportStatus.Skipped ? [] : [report],
        [
            new("report_id", Text, Identity.ReportId),
            new("source", Text, report => report.Source.Name),
            new("sha256", Text, report => report.Source.Sha256),
            new("media_type", Text, report => report.Source.MediaType),
            new("agency", Text, report => report.Metadata.Agency),
            new("commune", Text, report => report.Metadata.Commune),
            new("district", Text, report => report.Metadata.District),
            new("province", Text, report => report.Metadata.Province),
            new("number", Text, report => report.Metadata.Number),
            new("symbol", Text, report => report.Metadata.Symbol),
            new("place", Text, report => report.Metadata.Place),
            new("date", Date, report => report.Metadata.Date),
            new("period", Text, report => report.Metadata.Period?.ToString()),
            new("data_from", Date, report => report.Metadata.DataFrom),
            new("data_to", Date, report => report.Metadata.DataTo),
            new("signer", Text, report => report.Metadata.Signer),
            new("signer_title", Text, report => report.Metadata.SignerTitle),
            new("pages", Number, report => report.Pages),
            new("figures", Number, report => report.Figures.Count),
            new("errors", Number, report => report.Discrepancies.Count(found => found.Severity == Severity.Error)),
            new("warnings", Number, report => report.Discrepancies.Count(found => found.Severity == Severity.Warning)),
            new("infos", Number, report => report.Discrepancies.Count(found => found.Severity == Severity.Info)),
            new("status", Text, report => Slugs.Of(report.Status)),
        ]),
        new Sheet<Row<Figure>>("figures.csv", (report, options) => Each(report, report.Figures, options),
        [
            new("report_id", Text, row => row.Id),
            new("source", Text, row => row.Report.Source.Name),
            new("agency", Text, row => row.Report.Metadata.Agency),
            new("period", Text, row => row.Report.Metadata.Period?.ToString()),
            new("origin", Text, row => Slugs.Of(row.Item.Origin)),
            new("indicator", Text, row => row.Item.Indicator),
            new("field", Text, row => row.Item.Field),
            new("form", Number, row => row.Item.Form),
            new("code", Text, row => row.Item.Code),
            new("label", Text, row => row.Item.Label),
            new("value", Number, row => row.Item.Value),
            new("value_text", Text, row => row.Item.Value is null ? row.Item.Raw : null),
            new("unit", Text, row => row.Item.Unit),
            new("raw", Text, row => row.Item.Raw),
            new("grade", Text, row => Slugs.Of(row.Item.Grade)),
            new("section", Text, row => row.Item.Section),
            new("page", Number, row => row.Item.Location.Page),
            new("place", Text, row => row.Item.Location.Path),
            new("rule", Text, row => row.Item.Rule),
        ]),
        DossierSheet.Instance,
        new Sheet<Row<Citation>>("citations.csv", (report, options) => Each(report, report.Citations, options),
        [
            new("report_id", Text, row => row.Id),
            new("type", Text, row => row.Item.Type),
            new("number", Text, row => row.Item.Number),
            new("symbol", Text, row => row.Item.Symbol),
            new("date", Date, row => row.Item.Date),
            new("subject", Text, row => row.Item.Subject),
            new("section", Text, row => row.Item.Section),
            new("place", Text, row => row.Item.Location.ToString()),
        ]),
        new Sheet<Row<Discrepancy>>("discrepancies.csv", (report, options) => Each(report, report.Discrepancies, options),
        [
            new("report_id", Text, row => row.Id),
            new("source", Text, row => row.Report.Source.Name),
            new("code", Text, row => row.Item.Kind.Code),
            new("severity", Text, row => Slugs.Of(row.Item.Severity)),
            new("message", Text, row => row.Item.Message.In(row.Language)),
            new("where", Text, row => Slugs.Where(row.Item)),
            new("section", Text, row => row.Item.Sides[0].Section),
            new("page", Number, row => row.Item.Sides[0].Location.Page),
            new("place", Text, row => row.Item.Sides[0].Location.Path),
            new("found", Text, row => row.Item.Found),
            new("expected", Text, row => row.Item.Expected),
            new("excerpt", Text, row => row.Item.Excerpt),
            new("fingerprint", Text, row => Identity.Fingerprint(row.Report, row.Item)),
        ]),
        new Sheet<Row<Problem>>("problems.csv", (report, options) => Each(report, report.Problems, options),
        [
            new("report_id", Text, row => row.Id),
            new("source", Text, row => row.Report.Source.Name),
            new("code", Text, row => row.Item.Code),
            new("severity", Text, row => Slugs.Of(row.Item.Severity)),
            new("message", Text, row => row.Item.Message.In(row.Language)),
            new("page", Number, row => row.Item.Location?.Page),
            new("place", Text, row => row.Item.Location?.Path),
        ]),
    ];

    private static IEnumerable<Row<T>> Each<T>(Report report, IEnumerable<T> items, WritingOptions options) =>
        items.Select(item => new Row<T>(report, item, options.Language));
}
