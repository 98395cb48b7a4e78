using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>How near to each other things stand in a report; the nearer the likelier they are meant together.</summary>
public enum Nearness
{
    /// <summary>In one sentence or table row.</summary>
    Sentence,

    /// <summary>In one paragraph or table.</summary>
    Block,

    /// <summary>In one section.</summary>
    Section,

    /// <summary>In one report.</summary>
    Report,
}

/// <summary>What stands for a reference of an expression: one mention of a figure, a breakdown by fields, or nothing (nought).</summary>
/// <param name="Figures">One figure, the parts of a breakdown, or none.</param>
public sealed record Reading(IReadOnlyList<Figure> Figures)
{
    /// <summary>What an optional reference reads where the report does not mention it.</summary>
    public static Reading Nought { get; } = new([]);

    /// <summary>The number, or the sum of the parts.</summary>
    public decimal Value => Figures.Sum(figure => figure.Value ?? 0);

    /// <summary>The printed number where it is one figure.</summary>
    public Number? Printed => Figures is [var only] ? only.Number : null;

    /// <summary>A name for the place at a nearness: readings with equal names stand together. Null where its parts do not stand in one such place.</summary>
    public (int, int, string)? Place(Nearness nearness)
    {
        var first = Figures[0];
        return nearness switch
        {
            Nearness.Sentence => Figures.All(figure => figure.Block == first.Block && figure.Sentence == first.Sentence) ? (first.Block, first.Sentence, "") : null,
            Nearness.Block => Figures.All(figure => figure.Block == first.Block) ? (first.Block, 0, "") : null,
            Nearness.Section => first.Origin == Origin.Narrative ? (0, 0, first.Section) : (first.Form ?? 0, 0, "bm"),
            _ => (0, 0, ""),
        };
    }
}
