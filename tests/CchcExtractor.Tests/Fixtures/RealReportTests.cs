using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>The same comparisons on the real report that lies beside the repository; skipped, and said so, where it does not.</summary>
public class RealReportTests
{
    private static readonly string[] Truths = FixtureFolder.Shared is null ? [] : [.. Directory.EnumerateFiles(FixtureFolder.Shared, "*.expected.json").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var truth in Truths)
        {
            foreach (var format in FixtureFolder.Formats.Concat(["doc", "odt", "rtf"]))
                files.Add(Path.GetFileName(Document(truth, format)));
        }

        if (Truths.Length == 0)
            files.Add("absent");
        return files;
    }

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void Letterhead_title_and_signature_are_read(string file) => Compare(file, Comparison.OfMetadata);

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void Every_row_of_every_form_is_read_with_label_unit_and_value(string file) => Compare(file, Comparison.OfFormRows);

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void Every_figure_of_the_narrative_is_found_and_none_is_invented(string file) => Compare(file, Comparison.OfFigures);

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void Every_cited_document_is_found(string file) => Compare(file, Comparison.OfCitations);

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void Every_error_is_found_and_nothing_else_is_called_wrong(string file) => Compare(file, Comparison.OfDiscrepancies);

    [RealReportTheory]
    [MemberData(nameof(Files))]
    public void It_says_in_every_format_what_it_says_as_docx(string file)
    {
        var docx = Path.Combine(FixtureFolder.Shared!, Path.ChangeExtension(file, "docx"));
        Difference.None(file, Comparison.OfFormats(ReportsRead.From(docx), ReportsRead.From(Path.Combine(FixtureFolder.Shared!, file))));
    }

    private static string Document(string truth, string format) => truth.Replace("expected.json", format, StringComparison.Ordinal);

    private static void Compare(string file, Func<ExpectedReport, Report, IEnumerable<string>> differences)
    {
        var path = Path.Combine(FixtureFolder.Shared!, file);
        Difference.None(file, differences(ExpectedReport.Load(Path.ChangeExtension(path, "expected.json")), ReportsRead.From(path)));
    }
}

/// <summary>A theory that is skipped, with the reason, where the folder with the real report is absent.</summary>
public sealed class RealReportTheoryAttribute : TheoryAttribute
{
    public RealReportTheoryAttribute()
    {
        if (FixtureFolder.Shared is null)
            Skip = "The real report is not here: set CCHC_SHARED, or put the folder 'shared' beside the repository.";
    }
}
