using System.Globalization;

namespace CchcExtractor.Documents;

/// <summary>A rectangle on a page, in PDF points (1/72 inch), origin at the bottom left.</summary>
public readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}

/// <summary>
/// Where something stands in a report. Every block, cell, figure and discrepancy has one from birth.
/// <paramref name="Path"/> counts blocks from 1 in reading order (<c>paragraph 12</c>, <c>table 3/row 5/column 2</c>,
/// <c>paragraph 12/characters 30-33</c>); page (from 1) and box are given where the format has them.
/// </summary>
public sealed record Location(string Path, int? Page = null, Box? Box = null)
{
    /// <summary>The place of some characters (0-based start in the printed text) within this block; shown 1-based and inclusive.</summary>
    public Location Characters(int start, int length) => this with
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"{Path}/characters {start + 1}-{start + Math.Max(length, 1)}"),
    };

    /// <summary>The path of the block in which characters are named; the path itself where none are.</summary>
    public string BlockPath => Path.LastIndexOf("/characters ", StringComparison.Ordinal) is > 0 and var at ? Path[..at] : Path;

    /// <summary>The first of the characters meant in its block, from 1; null where the whole block is.</summary>
    public int? FirstCharacter => Path.IndexOf("/characters ", StringComparison.Ordinal) is > 0 and var at && Path.LastIndexOf('-') is var dash && dash > at
        && int.TryParse(Path.AsSpan(at + "/characters ".Length, dash - at - "/characters ".Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first) ? first : null;

    /// <summary>Where characters are named: the number of the last of them, from 1 (its 0-based end).</summary>
    public int? LastCharacter => Path.LastIndexOf('-') is > 0 and var dash && Path.Contains("/characters ", StringComparison.Ordinal)
        && int.TryParse(Path.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null;

    /// <summary>The place of a cell (0-based row and column) within this table; shown 1-based.</summary>
    public Location Cell(int row, int column) => this with
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"{Path}/row {row + 1}/column {column + 1}"),
    };

    /// <inheritdoc/>
    public override string ToString() => Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}, {Path}") : Path;
}
