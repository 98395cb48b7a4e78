using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Writers.Csv;

/// <summary>What the cells of a column are.</summary>
public enum CellKind
{
    /// <summary>Words, or a key.</summary>
    Text,

    /// <summary>A number, written as such.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its header, in snake_case; part of the contract with whoever reads the files.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Value">The cell of a row: a string, an int or decimal, a <see cref="DateOnly"/>, or null for an empty one.</param>
public sealed record Column<TRow>(string Name, CellKind Kind, Func<TRow, object?> Value);

/// <summary>A CSV file: its name, its columns (the first is <c>report_id</c>) and the rows it has of a report.</summary>
public abstract record Sheet(string Name)
{
    /// <summary>Headers, left to right.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>What the cells of each column are.</summary>
    public abstract IReadOnlyList<CellKind> Kinds { get; }

    /// <summary>The rows of one report, cell by cell.</summary>
    public abstract IEnumerable<object?[]> Rows(Report report, WritingOptions options);
}

/// <summary>A sheet whose rows are made of <typeparamref name="TRow"/>.</summary>
internal sealed record Sheet<TRow>(string Name, Func<Report, WritingOptions, IEnumerable<TRow>> Of, IReadOnlyList<Column<TRow>> Columns) : Sheet(Name)
{
    public override IReadOnlyList<string> Header { get; } = [.. Columns.Select(column => column.Name)];

    public override IReadOnlyList<CellKind> Kinds { get; } = [.. Columns.Select(column => column.Kind)];

    public override IEnumerable<object?[]> Rows(Report report, WritingOptions options)
    {
        foreach (var row in Of(report, options))
        {
            var cells = new object?[Columns.Count];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Columns[i].Value(row);
            yield return cells;
        }
    }
}
