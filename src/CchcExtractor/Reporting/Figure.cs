using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Reporting;

/// <summary>Where a figure comes from.</summary>
public enum Origin
{
    /// <summary>The running text, tables in the body included.</summary>
    Narrative,

    /// <summary>A statistical form of the appendix.</summary>
    Appendix,
}

/// <summary>How closely the rule met the text.</summary>
public enum Grade
{
    /// <summary>As the rule has it, to the letter.</summary>
    Exact,

    /// <summary>After folding case, blanks, tone placement, dashes.</summary>
    Folded,

    /// <summary>By cue words or by likeness of a label.</summary>
    Fuzzy,

    /// <summary>From recognised characters of a scan.</summary>
    Ocr,
}

/// <summary>A figure of a report, with the place it came from and the rule that found it.</summary>
public sealed record Figure
{
    /// <summary>Narrative or appendix.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What it counts, e.g. <c>dossiers.received</c> or <c>bm3/3.3.1</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Key of the dossier field (<c>ho_tich</c>), or empty.</summary>
    public string Field { get; init; } = "";

    /// <summary>Number of the form, appendix only.</summary>
    public int? Form { get; init; }

    /// <summary>Row code without its last dot, appendix only.</summary>
    public string Code { get; init; } = "";

    /// <summary>The row's label, or the words of the narrative by which it was known.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the form's column of notes says of the row; appendix only.</summary>
    public string Note { get; init; } = "";

    /// <summary>The form has a column of units, whether or not this row says one; appendix only.</summary>
    public bool HasUnitCell { get; init; }

    /// <summary>The number as printed, with its printed precision; null for a blank row.</summary>
    public Number? Number { get; init; }

    /// <summary>The value; null for a blank row.</summary>
    public decimal? Value => Number?.Value;

    /// <summary>Unit as printed, or the rule's unit where none is printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The very characters.</summary>
    public string Raw { get; init; } = "";

    /// <summary>How closely it was met.</summary>
    public Grade Grade { get; init; }

    /// <summary>Number path of the section it stands in, e.g. <c>II.2.c</c>; empty before the first heading.</summary>
    public string Section { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Stands in <see cref="Rule"/> before what some fields were found to divide: they need not make up all of it.</summary>
    internal const string SomeParts = "some:";

    /// <summary>The rule without the way to it: <c>head:x</c>, <c>rate:x</c>, <c>part:x</c>, <c>some:x</c> were found by way of rule <c>x</c>.</summary>
    public string RuleId
    {
        get
        {
            var id = Rule;
            while (id.StartsWith("head:", StringComparison.Ordinal) || id.StartsWith("rate:", StringComparison.Ordinal) || id.StartsWith("part:", StringComparison.Ordinal) || id.StartsWith(SomeParts, StringComparison.Ordinal))
                id = id[5..];
            return id;
        }
    }

    /// <summary>The sentence or row it stands in, for people.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Index of its text block in the tidied document (cells: of their table); for checks that ask what stands near what.</summary>
    public int Block { get; init; }

    /// <summary>Where in that block its sentence begins, or its table row; two figures with equal Block and Sentence stand together.</summary>
    public int Sentence { get; init; }
}
