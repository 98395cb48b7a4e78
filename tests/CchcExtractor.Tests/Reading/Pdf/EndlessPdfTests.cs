using System.Globalization;
using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Reading.Pdf;

/// <summary>Files that lead a reader in circles. Each of these ended the process before it was looked for: a stack overflow cannot be caught.</summary>
public class EndlessPdfTests
{
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";
    private const string Good = "BT /F1 12 Tf 50 700 Td (Good page) Tj ET ";

    private static string Stream(string content, string entries) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Drawing(string name, int form) => Stream($"/{name} Do", $"{Form} /Resources << /XObject << /{name} {form} 0 R >> >>");

    /// <summary>Two pages: a good one, and one with these resources and this content; objects from 8 on as given.</summary>
    private static byte[] File(string resources, string content, params string[] more)
    {
        const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"{Page} /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>", Stream(Good, ""), $"{Page} /Resources << /Font << /F1 3 0 R >> {resources} >> /Contents 7 0 R >>", Stream(Good + content, ""), .. more,
        ];
        return Bytes(objects);
    }

    internal static byte[] Bytes(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        return Encoding.Latin1.GetBytes(file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{places}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n").ToString());
    }

    private static void OnlyTheSecondPageIsRefused(byte[] file, string reason, string? limit = null)
    {
        var document = PdfSheet.Read(file);
        Assert.Equal("Good page", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text.Printed);
        Assert.Equal(limit is null ? ["page/failed"] : [limit, "page/failed"], document.Problems.Select(found => found.Code));
        var problem = document.Problems[^1];
        Assert.Equal((Severity.Error, 2), (problem.Severity, problem.Location!.Page));
        Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_forms_that_draw_each_other_fail_only_their_page() =>
        OnlyTheSecondPageIsRefused(File("/XObject << /A 8 0 R /B 9 0 R >>", "/A Do", Drawing("B", 9), Drawing("A", 8)), "draws itself");

    [Fact]
    public void So_does_a_form_without_resources_that_draws_itself_by_the_pages_name() =>
        OnlyTheSecondPageIsRefused(File("/XObject << /A#20b 8 0 R >>", "/A#20b Do", Stream("/A#20b  Do", Form)), "draws itself");

    [Fact]
    public void A_thousand_forms_inside_one_another_are_too_many() =>
        OnlyTheSecondPageIsRefused(File("/XObject << /A 8 0 R >>", "/A Do", [.. Enumerable.Range(9, 1000).Select(next => Drawing("A", next)), Stream("0 0 m", Form)]), "nested");

    [Fact]
    public void Forms_that_draw_two_of_the_next_are_counted_not_followed() =>
        OnlyTheSecondPageIsRefused(File("/XObject << /A 8 0 R >>", "/A Do", [.. Enumerable.Range(9, 40).Select(next => Drawing("A", next).Replace("/A Do", "/A Do /A Do", StringComparison.Ordinal).Replace("/Length 5", "/Length 11", StringComparison.Ordinal)), Stream("0 0 m", Form)]), "nested");

    [Fact]
    public void A_function_made_of_itself_fails_only_its_page() =>
        OnlyTheSecondPageIsRefused(File("/ColorSpace << /C [/Separation /Foo /DeviceGray 8 0 R] >>", "/C cs 0 sc", "<< /FunctionType 3 /Domain [0 1] /Functions [8 0 R 8 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>"), "refers to itself");

    [Fact]
    public void A_form_that_lists_itself_but_does_not_draw_itself_is_read()
    {
        var document = PdfSheet.Read(File("/XObject << /A 8 0 R >>", "/A Do", Stream("BT /F1 12 Tf 50 600 Td (Inside) Tj ET", Form + " /Resources << /Font << /F1 3 0 R >> /XObject << /A 8 0 R >> >>")));
        Assert.Empty(document.Problems);
        Assert.Contains(document.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Printed == "Inside");
    }

    [Fact]
    public void A_loop_that_no_page_draws_harms_none()
    {
        var document = PdfSheet.Read(File("/XObject << /A 8 0 R /B 9 0 R >>", "", Drawing("B", 9), Drawing("A", 8)));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void An_object_that_is_a_reference_to_itself_refuses_the_file() =>
        Assert.Throws<UnreadableFileException>(() => PdfSheet.Read(File("/XObject 8 0 R", "", "8 0 R")));

    [Fact]
    public void A_page_tree_of_a_hundred_thousand_levels_refuses_the_file()
    {
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", .. Enumerable.Range(3, 100_000).Select(next => $"<< /Type /Pages /Kids [{next} 0 R] /Count 1 >>"), "<< /Type /Page /MediaBox [0 0 595 842] >>"];
        Assert.Throws<UnreadableFileException>(() => PdfSheet.Read(Bytes(objects)));
    }

    [Theory]
    [InlineData("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]
    [InlineData("<< /Type /Pages /Kids [4 0 R 3 0 R] /Count 2 >>", "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>")]
    public void A_page_tree_that_leads_back_to_its_root_is_refused_or_ends(params string[] nodes)
    {
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", nodes[0], nodes.Length > 1 ? nodes[1] : "<< >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"];
        Assert.Throws<UnreadableFileException>(() => PdfSheet.Read(Bytes(objects)));
    }

    [Fact]
    public void Cross_references_whose_predecessor_they_are_themselves_end()
    {
        var file = Encoding.Latin1.GetString(File("", ""));
        var xref = file.IndexOf("xref\n0 ", StringComparison.Ordinal);
        var document = PdfSheet.Read(Encoding.Latin1.GetBytes(file.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {xref}", StringComparison.Ordinal)));
        Assert.NotEmpty(document.Blocks);
    }

    [Fact]
    public void Arrays_in_arrays_without_end_cost_no_more_than_their_page()
    {
        var document = PdfSheet.Read(File("", new string('[', 100_000) + new string(']', 100_000) + " TJ"));
        Assert.Equal("Good page", document.Blocks.OfType<Paragraph>().First().Text.Printed);
        Assert.Equal(2, Assert.Single(document.Problems).Location!.Page);
    }

    [Fact]
    public void Run_lengths_of_run_lengths_fail_only_their_page()
    {
        // each pair is a run of 128 bytes
        var content = string.Concat(Enumerable.Repeat("\u0081\u0081", 500));
        OnlyTheSecondPageIsRefused(Bytes([.. Endless(content)]), "InvalidDataException", "file/inflates");

        static IEnumerable<string> Endless(string content)
        {
            const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>";
            yield return "<< /Type /Catalog /Pages 2 0 R >>";
            yield return "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>";
            yield return "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
            yield return $"{Page} /Contents 5 0 R >>";
            yield return Stream(Good, "");
            yield return $"{Page} /Contents 7 0 R >>";
            yield return Stream(content, "/Filter [/RunLengthDecode /RunLengthDecode /RunLengthDecode /RunLengthDecode]");
        }
    }

    [Fact]
    public void Cross_references_with_fields_of_negative_width_are_not_believed()
    {
        var file = Encoding.Latin1.GetString(File("", ""));
        var xref = file.IndexOf("xref\n0 ", StringComparison.Ordinal);
        var stream = $"{file[..xref]}9 0 obj\n{Stream(new string('\u0001', 40), "/Type /XRef /Size 9 /W [1 -2147483647 1] /Root 1 0 R")}\nendobj\nstartxref\n{xref}\n%%EOF\n";
        try
        {
            Assert.NotEmpty(PdfSheet.Read(Encoding.Latin1.GetBytes(stream)).Blocks);
        }
        catch (UnreadableFileException refused)
        {
            Assert.StartsWith("file/", refused.Problem.Code, StringComparison.Ordinal);
        }
    }
}
