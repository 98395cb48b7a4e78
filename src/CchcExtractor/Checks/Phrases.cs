using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks;

/// <summary>The turns of phrase that messages share: names of figures, places, numbers, in both languages.</summary>
public static class Phrases
{
    /// <summary>What a figure is called in keys and sides: <c>dossiers.received</c>, <c>dossiers.received@ho_tich</c>, <c>bm7/6.7</c>.</summary>
    public static string Id(Figure figure) => figure.Field.Length == 0 ? figure.Indicator : $"{figure.Indicator}@{figure.Field}";

    /// <summary>One side: a figure, what it says and where.</summary>
    public static Side Side(Figure figure) => new($"{Id(figure)} = {Printed(figure)}", figure.Location, figure.Section) { Quote = Quoted(figure) is { Length: > 0 } words ? words : Printed(figure) };

    /// <summary>A figure as printed, with its percent sign where its unit is one; "để trống" where it is blank.</summary>
    public static string Printed(Figure figure)
    {
        var raw = figure.Raw.Trim();
        if (figure.Number is null)
            return raw.Length > 0 ? raw : "(trống)";
        return figure.Unit == "%" && !raw.EndsWith('%') ? raw + "%" : raw;
    }

    /// <summary>A figure's name for people as it stands inside a sentence. English has no names for the figures of the narrative, so there it is the id.</summary>
    public static Wording Name(Figure figure, RulePack rules)
    {
        if (figure.Origin == Origin.Appendix)
            return new($"dòng {figure.Code} \"{Short(figure.Label)}\"", $"row {figure.Code} \"{Short(figure.Label)}\"");
        var name = rules.Indicators.TryGetValue(figure.Indicator, out var indicator) && indicator.Name.Length > 0 ? indicator.Name : "số liệu";
        var field = figure.Field.Length == 0 ? "" : $", lĩnh vực {Field(figure, rules).Vietnamese}";
        return new($"{Uncapital(name)}{field}", $"[{Id(figure)}]");
    }

    /// <summary>A dossier field's name for people; in English its key.</summary>
    public static Wording Field(Figure figure, RulePack rules) => new(rules.Vocabulary("fields").ByKey(figure.Field)?.Name ?? (figure.Field == Extraction.Narrative.UnknownFields.Rest ? "Khác" : figure.Field.Replace('_', ' ')), figure.Field);

    /// <summary>A row of a form by its code, where the form is named beside it.</summary>
    public static Wording Row(Figure figure) => new($"dòng {figure.Code}", $"row {figure.Code}");

    /// <summary>A name in the middle of a sentence; an abbreviation (TTHC) stays as it is.</summary>
    private static string Uncapital(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>The words around a figure in its sentence, to tell it from another one of its section; empty where it stands in no sentence.</summary>
    public static string Quoted(Figure figure)
    {
        var raw = figure.Raw.Trim();
        // letters and their marks may be printed as two signs
        var text = Texts.Composition.Compose(figure.Excerpt);
        if (figure.Origin != Origin.Narrative || raw.Length == 0 || Find(text, raw) is not (>= 0 and var at))
            return "";
        var before = string.Join(' ', text[..at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var from = before.Length;
        for (var words = 0; words < WordsNear && from > 0; words++)
            from = before.LastIndexOf(' ', Math.Max(from - 2, 0)) + 1;
        var behind = text[(at + raw.Length)..];
        var said = Texts.Bullets.TrimStart($"{before[Quotes.Begin(before, from, 0)..]}{(before.Length > 0 && char.IsWhiteSpace(text[at - 1]) ? " " : "")}{raw}{behind[..Quotes.End(behind, 0, behind.Length)]}");
        return said.Trim() == raw ? "" : said;
    }

    /// <summary>The same in quotes and with a comma behind, to stand before a place.</summary>
    public static string Near(Figure figure) => Quoted(figure) is { Length: > 0 } words ? $"\"{words}\", " : "";

    /// <summary>Where a number stands in its sentence as one: "15" is no part of "19/5/2015".</summary>
    private static int Find(string sentence, string raw)
    {
        for (var at = sentence.IndexOf(raw, StringComparison.Ordinal); at >= 0; at = at + 1 < sentence.Length ? sentence.IndexOf(raw, at + 1, StringComparison.Ordinal) : -1)
            if (!GoesOn(sentence, at - 1, -1) && !GoesOn(sentence, at + raw.Length, 1))
                return at;
        return sentence.IndexOf(raw, StringComparison.Ordinal);
    }

    /// <summary>A digit, or a mark between digits.</summary>
    private static bool GoesOn(string sentence, int at, int step) =>
        at >= 0 && at < sentence.Length && (char.IsAsciiDigit(sentence[at]) || (sentence[at] is '/' or '.' or ',' && at + step >= 0 && at + step < sentence.Length && char.IsAsciiDigit(sentence[at + step])));

    private const int WordsNear = 6;

    /// <summary>Where a figure stands, for people.</summary>
    public static Wording Place(Figure figure) => figure.Origin == Origin.Appendix
        ? Named(figure.Location, $"biểu mẫu {figure.Form}", $"form {figure.Form}")
        : Place(figure.Location, figure.Section, figure.Excerpt);

    /// <summary>Where a value of a series stands: rows of forms are named by their code, and the appendix is where they are looked for.</summary>
    public static Wording Place(SeriesValue value) =>
        value.Section.Length == 0 && value.Name.Vietnamese.StartsWith("dòng ", StringComparison.Ordinal) ? Named(value.Location, "phụ lục", "appendix") : Place(value.Location, value.Section, value.Excerpt);

    /// <summary>The same, outside of sections by the first words of what is said there: nobody counts paragraphs on paper.</summary>
    public static Wording Place(Location location, string section, string excerpt) => section.Length > 0 || location.Page is not null ? Place(location, section) : Passage(location, excerpt);

    /// <summary>The beginning of what is said, or the place as it is where nothing is.</summary>
    public static Wording Passage(Location location, string excerpt)
    {
        var words = Texts.Bullets.TrimStart(excerpt).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return Place(location, "");
        var begins = string.Join(' ', words.Take(FirstWords)) + (words.Length > FirstWords ? "..." : "");
        return new($"đoạn \"{begins}\"", $"\"{begins}\"");
    }

    /// <summary>Words by which a passage is found on paper.</summary>
    private const int FirstWords = 8;

    /// <summary>A place for people: section and page where known, else the path in words.</summary>
    public static Wording Place(Location location, string section) =>
        section.Length == 0 ? Named(location, "", "") : Named(location, section.Split('.') is [var part, var roman, ..] && IsRoman(part) && IsRoman(roman) ? $"Phần {part}, mục {section[(part.Length + 1)..]}" : $"mục {section}", $"section {section}");

    /// <summary>"I.II.2": of two such numerals the first is that of a part.</summary>
    private static bool IsRoman(string numeral) => numeral.Length > 0 && numeral.All(sign => sign is 'I' or 'V' or 'X');

    private static Wording Named(Location location, string vietnamese, string english)
    {
        if (location.Page is { } page)
            return new(vietnamese.Length == 0 ? $"trang {page}" : $"{vietnamese}, trang {page}", english.Length == 0 ? $"page {page}" : $"{english}, page {page}");
        return vietnamese.Length == 0 ? PlaceInWords.Of(location) : new(vietnamese, english);
    }

    /// <summary>A number as Vietnamese read it: a dot between thousands, at most two digits behind the comma.</summary>
    public static string Vietnamese(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", Dots);

    private static readonly NumberFormatInfo Dots = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The same with a point.</summary>
    public static string English(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A date as Vietnamese documents print it.</summary>
    public static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A text cut to a readable length at a word's end.</summary>
    public static string Short(string text, int length = 70)
    {
        var one = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (one.Length <= length)
            return one;
        var at = one.LastIndexOf(' ', length);
        return one[..(at > 0 ? at : length)] + "...";
    }

    /// <summary>A text with its first letter in upper case, as sentences begin.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The message with a further sentence behind it, where there is one.</summary>
    public static Wording With(this Wording message, Wording? more) => more is null ? message : new($"{message.Vietnamese} {more.Vietnamese}", $"{message.English} {more.English}");
}
