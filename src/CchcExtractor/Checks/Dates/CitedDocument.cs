using System.Globalization;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Dates;

/// <summary>Names of cited documents, and when two citations mean the same one.</summary>
public static class CitedDocument
{
    /// <summary>Ends of symbols that only one national body uses, folded; for these nobody needs to say who issued it.</summary>
    private static readonly string[] National = ["-cp", "-ttg", "-vpcp", "-bnv", "-bttt", "-btttt", "-btc", "-btp", "-bqp", "-ubtvqh", "/tw", "-tw"];

    /// <summary>As messages call it: <c>171/KH-UBND</c>, <c>225-CV/ĐU</c>.</summary>
    public static string Name(Citation citation) => $"{citation.Number}{(citation.Symbol.Contains('/') ? "-" : "/")}{citation.Symbol}";

    /// <summary>Number and symbol in one spelling: no leading nought, lower case.</summary>
    public static string Key(Citation citation) => $"{citation.Number?.Trim().TrimStart('0')}/{Folding.Fold(citation.Symbol).Replace(" ", "", StringComparison.Ordinal)}";

    /// <summary>Its number without a year, or null where it is blank or no number.</summary>
    public static int? Number(Citation citation)
    {
        var digits = citation.Number ?? "";
        var end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end]))
            end++;
        return int.TryParse(digits.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Who issued it, as one word for all who mean the same: <c>own</c>, a national symbol, or the folded name; empty where nothing says.</summary>
    public static string Issuer(Citation citation)
    {
        if (citation.Own)
            return "own";
        var symbol = Folding.Fold(citation.Symbol);
        return National.FirstOrDefault(end => symbol.EndsWith(end, StringComparison.Ordinal)) is { } national
            ? national
            : Folding.Fold(citation.Issuer).Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal).Replace("chủ tịch ubnd", "ubnd", StringComparison.Ordinal);
    }

    /// <summary>"ubnd huyện" is "ubnd huyện phước lãnh", where that is the only one of its level that the report cites.</summary>
    private static string WithName(string issuer, Evidence evidence) =>
        Levels.Contains(issuer, StringComparer.Ordinal) && evidence.Citations.Select(Issuer).Where(other => other.StartsWith($"{issuer} ", StringComparison.Ordinal)).Distinct().Take(2).ToList() is [var only] ? only : issuer;

    private static readonly string[] Levels = ["ubnd huyện", "ubnd tỉnh", "ubnd thị xã", "ubnd quận", "ubnd thành phố"];

    /// <summary>The same, where a document of a commune that is not the one that reports ("của xã Tân Phước", merged into it) is not the own one either.</summary>
    public static string Issuer(Citation citation, Evidence evidence) =>
        citation.Own && evidence.Metadata.Commune is { Length: > 0 } commune && Commune(citation) is { Length: > 0 } name && name != Folding.Fold(commune) ? name : WithName(Issuer(citation), evidence);

    /// <summary>The name at the end of who issued it, folded: capitalised words but no abbreviation ("UBND xã Tân Phước").</summary>
    private static string Commune(Citation citation) =>
        Folding.Fold(string.Join(' ', Composition.Compose(citation.Issuer).Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().TakeWhile(word => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1])).Reverse()));

    /// <summary>One side: the document, its date as printed, and the place.</summary>
    public static Side Side(Citation citation) => new(Dated(citation), citation.Location, citation.Section);

    /// <summary>Where it is cited, for people: outside of sections by the words that it is cited with, as nobody counts paragraphs on paper.</summary>
    public static Wording Place(Citation citation) => Phrases.Place(citation.Location, citation.Section, citation.Excerpt);

    /// <summary>The places of two citations; where both stand in one section, with the words that tell them apart.</summary>
    public static (Wording One, Wording Other) Places(Citation one, Citation other)
    {
        var (here, there) = (Place(one), Place(other));
        if (here != there || one.Section.Length == 0)
            return (here, there);
        var (words, others) = (Passage(one), Passage(other));
        return words == others ? (here, there) : (Within(here, words), Within(there, others));
    }

    /// <summary>The one that is read first stands first in a message; where one stands in a table, as they come.</summary>
    public static bool IsBehind(Citation one, Citation other) => ParagraphAt(one) is { } here && ParagraphAt(other) is { } there && here > there;

    private static int? ParagraphAt(Citation citation) => citation.Location.BlockPath.Split(' ') is ["paragraph", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : null;

    private static Wording Within(Wording place, Wording passage) => new($"{place.Vietnamese}, {passage.Vietnamese}", $"{place.English}, {passage.English}");

    /// <summary>The row of a table in the text, else the beginning of what is said.</summary>
    private static Wording Passage(Citation citation)
    {
        if (RowAt(citation.Location.Path) is { } row)
            return new($"bảng, dòng {row}", $"table, row {row}");
        return Phrases.Passage(citation.Location, citation.Excerpt);
    }

    private static string? RowAt(string path) => path.Split('/').FirstOrDefault(step => step.StartsWith("row ", StringComparison.Ordinal))?["row ".Length..];

    /// <summary>Name and date as messages print them.</summary>
    public static string Dated(Citation citation) => citation switch
    {
        { Date: { } date } => $"{Name(citation)} ngày {Phrases.Day(date)}",
        { DateRaw: { } raw } => $"{Name(citation)} ngày {raw}",
        _ => Name(citation),
    };

    /// <summary>For sentences: type, name and date.</summary>
    public static string Full(Citation citation) => $"{citation.Type} số {Dated(citation)}".Trim();
}
