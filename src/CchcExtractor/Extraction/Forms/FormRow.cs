using CchcExtractor.Documents;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Forms;

/// <summary>A row of a form as printed; each text with single blanks.</summary>
internal sealed record FormRow
{
    /// <summary>Code without its last dot; empty where none is printed.</summary>
    public required string Code { get; init; }

    /// <summary>Label.</summary>
    public required string Label
    {
        get;
        init
        {
            field = value;
            Comparable = RowRule.Comparable(value);
        }
    }

    /// <summary>Label for comparing.</summary>
    public string Comparable { get; private init; } = "";

    /// <summary>Unit; null where the form has no such column.</summary>
    public string? Unit { get; init; }

    /// <summary>Value as printed, empty where blank.</summary>
    public string Raw { get; init; } = "";

    /// <summary>What the column of notes says of it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The place of the value, or of the row where it has no cell for one.</summary>
    public required Location Location { get; init; }

    /// <summary>Index of the table in the document.</summary>
    public required int Block { get; init; }

    /// <summary>Grid row in the table.</summary>
    public required int Row { get; init; }
}

/// <summary>The rows of one form, gathered from all its tables.</summary>
/// <param name="Number">Number as printed; null where none is.</param>
/// <param name="Title">Its title lines, folded.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Rows">Its rows in order.</param>
internal sealed record FormSheet(int? Number, string Title, Location Location, List<FormRow> Rows);
