using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Forms;

/// <summary>Tells the tables and title lines of forms from others.</summary>
public static class FormTables
{
    /// <summary>The header of a form is no deeper than this.</summary>
    private const int DeepestHeader = 4;

    /// <summary>The number of the form that a line begins, or null where it begins none.</summary>
    public static int? TitleNumber(string folded, FormRules rules)
    {
        var start = 0;
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
            start++;
        foreach (var pattern in rules.Titles)
            if (pattern.LengthAt(folded, start) is not null && pattern.Find(folded, start) is { } match && match.Hole("form") is { } hole
                && int.TryParse(folded.AsSpan(hole.Start, hole.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100)
                return number;
        return null;
    }

    /// <summary>True where the header of a table has columns for what is counted and for its value or unit.</summary>
    public static bool LooksLikeForm(Table table, FormRules rules)
    {
        var seen = new HashSet<FormColumn>();
        for (var row = 0; row < Math.Min(table.RowCount, DeepestHeader); row++)
            foreach (var cell in table.Row(row))
                if (!cell.IsBlank && FormHeader.Classify(cell.Text.Folded, rules) is { } column)
                    seen.Add(column);
        return seen.Contains(FormColumn.Label) && (seen.Contains(FormColumn.Value) || seen.Contains(FormColumn.Unit));
    }

    /// <summary>The code in a text that is nothing but one (<c>2.1.</c>, <c>1,1</c>), without its last dot and with points; null for anything else.</summary>
    public static string? Code(string folded)
    {
        var text = folded.Trim().TrimEnd('.', ',', ')', ' ').Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
        if (text.Length is 0 or > 12)
            return null;
        foreach (var part in text.Split('.'))
            if (part.Length is 0 or > 2 || !part.All(char.IsAsciiDigit))
                return null;
        return text;
    }
}
