using System.Text.Json;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Json;

/// <summary>The JSON form of a report; names in snake_case, dates ISO, places as paths (see <see cref="Location"/>).</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, Report report, string language)
    {
        json.WriteStartObject();
        json.WriteString("report_id", Identity.ReportId(report));
        json.WriteString("source", report.Source.Name);
        json.WriteString("sha256", report.Source.Sha256);
        json.WriteString("media_type", report.Source.MediaType);
        json.WriteString("reader", report.Reader);
        json.WriteString("rules", report.Rules);
        WritePack(json, report.Pack);
        WriteNumberOrNull(json, "pages", report.Pages);
        json.WriteString("status", Slugs.Of(report.Status));
        WriteMetadata(json, report.Metadata);
        WriteArray(json, "sections", report.Sections, WriteSection);
        WriteArray(json, "figures", report.Figures, WriteFigure);
        WriteArray(json, "citations", report.Citations, WriteCitation);
        WriteArray(json, "discrepancies", report.Discrepancies, (writer, discrepancy) => WriteDiscrepancy(writer, report, discrepancy, language));
        WriteArray(json, "problems", report.Problems, (writer, problem) => WriteProblem(writer, problem, language));
        WriteArray(json, "unclaimed_numbers", report.UnclaimedNumbers, WriteUnclaimed);
        json.WriteStartObject("checks");
        json.WriteNumber("passed", report.Checks.Passed);
        json.WriteNumber("failed", report.Checks.Failed);
        json.WriteNumber("not_evaluated", report.Checks.NotEvaluated);
        json.WriteNumber("not_applicable", report.Checks.NotApplicable);
        json.WriteNumber("error", report.Checks.Errors);
        json.WriteEndObject();
        WriteArray(json, "conversions", report.Conversions, WriteConversion);
        json.WriteEndObject();
    }

    /// <summary>The pack chosen, by what evidence, the runner-up and the points between them; left out where there was nothing to choose by.</summary>
    private static void WritePack(Utf8JsonWriter json, PackChoice? choice)
    {
        if (choice is null)
            return;
        json.WriteStartObject("pack");
        WriteScore(json, choice.Chosen);
        json.WriteStartArray("evidence");
        foreach (var said in choice.Chosen.Evidence)
            json.WriteStringValue(said);
        json.WriteEndArray();
        if (choice.RunnerUp is { } next)
        {
            json.WriteStartObject("runner_up");
            WriteScore(json, next);
            json.WriteEndObject();
        }

        json.WriteNumber("margin", choice.Margin);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, PackScore score)
    {
        json.WriteString("id", score.Id);
        json.WriteString("title", score.Title);
        json.WriteNumber("score", score.Score);
    }

    private static void WriteMetadata(Utf8JsonWriter json, Metadata metadata)
    {
        json.WriteStartObject("metadata");
        json.WriteString("agency", metadata.Agency);
        json.WriteString("commune", metadata.Commune);
        json.WriteString("district", metadata.District);
        json.WriteString("province", metadata.Province);
        json.WriteString("number", metadata.Number);
        json.WriteString("symbol", metadata.Symbol);
        json.WriteString("place", metadata.Place);
        json.WriteString("date", Slugs.Of(metadata.Date));
        json.WriteString("period", metadata.Period?.ToString());
        json.WriteString("data_from", Slugs.Of(metadata.DataFrom));
        json.WriteString("data_to", Slugs.Of(metadata.DataTo));
        json.WriteString("signer", metadata.Signer);
        json.WriteString("signer_title", metadata.SignerTitle);
        json.WriteString("commune_code", metadata.Codes.Commune);
        json.WriteString("district_code", metadata.Codes.District);
        json.WriteString("province_code", metadata.Codes.Province);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        json.WriteNumber("level", section.Level);
        json.WriteString("id", section.Id);
        WritePlace(json, section.Location);
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("origin", Slugs.Of(figure.Origin));
        json.WriteString("indicator", figure.Indicator);
        json.WriteString("field", figure.Field);
        if (figure.Origin == Origin.Appendix)
        {
            WriteNumberOrNull(json, "form", figure.Form);
            json.WriteString("code", figure.Code);
        }

        json.WriteString("label", figure.Label);
        if (figure.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        json.WriteString("unit", figure.Unit);
        json.WriteString("raw", figure.Raw);
        if (figure.Number is { Approximate: true })
            json.WriteBoolean("approximate", true);
        json.WriteString("grade", Slugs.Of(figure.Grade));
        json.WriteString("section", figure.Section);
        WritePlace(json, figure.Location);
        json.WriteString("rule", figure.Rule);
        json.WriteString("excerpt", figure.Excerpt);
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("type", citation.Type);
        json.WriteString("number", citation.Number);
        json.WriteString("symbol", citation.Symbol);
        json.WriteString("date", Slugs.Of(citation.Date));
        json.WriteString("date_raw", citation.DateRaw);
        json.WriteString("issuer", citation.Issuer);
        json.WriteBoolean("own", citation.Own);
        json.WriteString("subject", citation.Subject);
        json.WriteString("section", citation.Section);
        WritePlace(json, citation.Location);
        json.WriteString("raw", citation.Raw);
        json.WriteString("excerpt", citation.Excerpt);
    }

    private static void WriteDiscrepancy(Utf8JsonWriter json, Report report, Discrepancy discrepancy, string language)
    {
        json.WriteString("code", discrepancy.Kind.Code);
        json.WriteString("severity", Slugs.Of(discrepancy.Severity));
        json.WriteString("message", discrepancy.Message.In(language));
        json.WriteString("where", Slugs.Where(discrepancy));
        json.WriteString("section", discrepancy.Sides[0].Section);
        WritePlace(json, discrepancy.Sides[0].Location);
        json.WriteString("found", discrepancy.Found);
        json.WriteString("expected", discrepancy.Expected);
        json.WriteString("excerpt", discrepancy.Excerpt);
        json.WriteString("fingerprint", Identity.Fingerprint(report, discrepancy));
        WriteArray(json, "sides", discrepancy.Sides, WriteSide);
    }

    private static void WriteSide(Utf8JsonWriter json, Side side)
    {
        json.WriteString("what", side.What);
        json.WriteString("section", side.Section);
        WritePlace(json, side.Location);
    }

    internal static void WriteConversion(Utf8JsonWriter json, Conversion conversion)
    {
        json.WriteString("encoding", Slugs.Of(conversion.Encoding));
        json.WriteString("evidence", conversion.ByFont ? "font" : "syllables");
        json.WriteNumber("runs", conversion.Runs);
        json.WriteNumber("characters", conversion.Characters);
        WritePlace(json, conversion.First);
    }

    internal static void WriteProblem(Utf8JsonWriter json, Problem problem, string language)
    {
        json.WriteString("code", problem.Code);
        json.WriteString("severity", Slugs.Of(problem.Severity));
        json.WriteString("message", problem.Message.In(language));
        WritePlace(json, problem.Location);
    }

    private static void WriteUnclaimed(Utf8JsonWriter json, UnclaimedNumber number)
    {
        json.WriteString("raw", number.Raw);
        json.WriteString("sentence", number.Sentence);
        json.WriteString("section", number.Section);
        WritePlace(json, number.Location);
    }

    internal static void WritePlace(Utf8JsonWriter json, Location? location)
    {
        WriteNumberOrNull(json, "page", location?.Page);
        json.WriteString("place", location?.Path);
        if (location?.Box is not { } box)
            return;
        json.WriteStartArray("box");
        foreach (var edge in (double[])[box.Left, box.Bottom, box.Right, box.Top])
            json.WriteNumberValue(Math.Round(edge, 2));
        json.WriteEndArray();
    }

    internal static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
