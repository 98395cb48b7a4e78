using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// Looks up who says what: the figures of a report that may stand in an equation. Figures said to be about right only ("hơn 9.200") and blank
/// rows are not among them.
/// </summary>
public sealed class Mentions
{
    private readonly ILookup<(string Indicator, string Field), Figure> _figures;
    private readonly Evidence _evidence;

    /// <summary>Indexes the figures of a report.</summary>
    public Mentions(Evidence evidence)
    {
        _evidence = evidence;
        _figures = evidence.Figures.Where(figure => figure.Number is { Approximate: false, Ambiguous: false }).ToLookup(figure => (figure.Indicator, figure.Field));
        Fields = evidence.Figures.Select(figure => figure.Field).Where(field => field.Length > 0).Distinct().ToList();
    }

    /// <summary>Keys of the dossier fields that the report mentions, in order.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>All usable mentions of an indicator, of the whole (<paramref name="field"/> empty) or of a field, in order of the text.</summary>
    public IEnumerable<Figure> Of(string indicator, string field = "") => _figures[(indicator, field)];

    /// <summary>What may stand for a reference: one reading for each mention, or for each complete breakdown by fields.</summary>
    public IReadOnlyList<Reading> For(Reference reference, string field)
    {
        if (reference.OverFields)
            return reference.Names.SelectMany(name => Breakdowns.Of(_evidence, name)).ToList();
        return reference.Names.SelectMany(name => Of(name, field)).Select(figure => new Reading([figure])).ToList();
    }
}
