using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>Every fixture, in each of its formats, down the real path.</summary>
public class FixtureTests
{
    public static TheoryData<string> Names() => [.. FixtureFolder.Names];

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Letterhead_title_and_signature_are_read(string name, string format) => Compare(name, format, Comparison.OfMetadata);

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Every_row_of_every_form_is_read_with_label_unit_and_value(string name, string format) => Compare(name, format, Comparison.OfFormRows);

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Every_figure_of_the_narrative_is_found_and_none_is_invented(string name, string format) => Compare(name, format, Comparison.OfFigures);

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Every_cited_document_is_found(string name, string format) => Compare(name, format, Comparison.OfCitations);

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void Every_planted_error_is_found_and_nothing_else_is_called_wrong(string name, string format) => Compare(name, format, Comparison.OfDiscrepancies);

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void No_part_is_left_unread(string name, string format) => Compare(name, format, (_, got) =>
        got.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Code}: {problem.Message.English} at {problem.Location}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_three_formats_agree_to_the_last_figure(string name)
    {
        var docx = ReportsRead.From(FixtureFolder.File(name, "docx"));
        Difference.None(name, FixtureFolder.Formats.Skip(1).SelectMany(format =>
            Comparison.OfFormats(docx, ReportsRead.From(FixtureFolder.File(name, format))).Select(line => $"docx against {format}: {line}")));
    }

    private static void Compare(string name, string format, Func<ExpectedReport, Report, IEnumerable<string>> differences)
    {
        var file = FixtureFolder.File(name, format);
        Difference.None(file, differences(ExpectedReport.Load(FixtureFolder.File(name, "expected.json")), ReportsRead.From(file)));
    }
}
