using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>A row of the appendix and what the rules know of it.</summary>
/// <param name="Figure">What is printed.</param>
/// <param name="Rule">The known row that its label says it is, whatever code it carries.</param>
public sealed record FormLine(Figure Figure, RowRule Rule);

/// <summary>Looks up the rows of a report's forms by what they are.</summary>
public sealed class FormRows
{
    private readonly Dictionary<(int Form, string Code), FormLine> _byCode = [];

    /// <summary>Indexes the forms of a report; of a row that stands twice the first counts.</summary>
    public FormRows(Evidence evidence, RulePack rules)
    {
        var lines = new List<FormLine>();
        foreach (var figure in evidence.Figures.Where(figure => figure.Origin == Origin.Appendix))
        {
            if (rules.Forms.Row(figure.Rule) is not { } rule)
                continue;
            var line = new FormLine(figure, rule);
            lines.Add(line);
            _byCode.TryAdd((rule.Form, rule.Code), line);
        }

        Lines = lines;
    }

    /// <summary>All known rows in order of the text.</summary>
    public IReadOnlyList<FormLine> Lines { get; }

    /// <summary>The first occurrence of each known row, in order of the text.</summary>
    public IReadOnlyCollection<FormLine> Distinct => _byCode.Values;

    /// <summary>The row of the same form with a code, or null where the report's form does not have it.</summary>
    public Figure? Beside(RowRule row, string code) => _byCode.GetValueOrDefault((row.Form, code))?.Figure;
}
