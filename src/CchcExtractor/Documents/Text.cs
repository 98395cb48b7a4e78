using CchcExtractor.Texts;

namespace CchcExtractor.Documents;

/// <summary>
/// A piece of a report: the characters as printed and, beside them, the folded form that all matching uses, with a map
/// back, so that whatever is found in the folded form points at the very characters that were printed.
/// </summary>
public sealed class Text
{
    private readonly int[] _map;

    /// <summary>Folds <paramref name="printed"/>; linear in its length.</summary>
    public Text(string printed)
    {
        Printed = printed;
        (Folded, _map) = Folding.FoldWithMap(printed);
    }

    /// <summary>The empty text.</summary>
    public static Text Empty { get; } = new("");

    /// <summary>The characters as the report has them.</summary>
    public string Printed { get; }

    /// <summary>Lower case, composed, one blank between words, one spelling per tone placement, dash and quote (see <see cref="Folding"/>).</summary>
    public string Folded { get; }

    /// <summary>True where nothing but blanks is printed.</summary>
    public bool IsBlank => Folded.Length == 0;

    /// <summary>Start and length in <see cref="Printed"/> of a stretch of <see cref="Folded"/>, without blanks at its ends.</summary>
    public (int Start, int Length) ToPrinted(int foldedStart, int foldedLength)
    {
        if (foldedLength <= 0)
            return (_map[Math.Min(foldedStart, Folded.Length)], 0);
        var start = _map[foldedStart];
        var end = _map[foldedStart + foldedLength];
        while (end > start && char.IsWhiteSpace(Printed[end - 1]))
            end--;
        return (start, end - start);
    }

    /// <summary>The printed characters behind a stretch of the folded form.</summary>
    public string PrintedAt(int foldedStart, int foldedLength)
    {
        var (start, length) = ToPrinted(foldedStart, foldedLength);
        return Printed.Substring(start, length);
    }

    /// <inheritdoc/>
    public override string ToString() => Printed;
}
