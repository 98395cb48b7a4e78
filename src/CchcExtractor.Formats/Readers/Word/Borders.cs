using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Which rulings of a table or cell are drawn; null where nothing is said.</summary>
internal readonly record struct Borders(bool? Top, bool? Bottom, bool? Left, bool? Right, bool? InsideHorizontal, bool? InsideVertical)
{
    /// <summary>Reads <c>w:tblBorders</c> or <c>w:tcBorders</c> and leaves the reader behind it.</summary>
    internal static Borders Read(XmlReader reader)
    {
        var borders = default(Borders);
        reader.ForEachDescendant(side =>
        {
            bool? drawn = side.Attribute() is not (null or "nil" or "none");
            borders = side.LocalName switch
            {
                "top" => borders with { Top = drawn },
                "bottom" => borders with { Bottom = drawn },
                "left" or "start" => borders with { Left = drawn },
                "right" or "end" => borders with { Right = drawn },
                "insideH" => borders with { InsideHorizontal = drawn },
                "insideV" => borders with { InsideVertical = drawn },
                _ => borders,
            };
            return false;
        });
        return borders;
    }

    internal Borders Over(Borders under) => new(
        Top ?? under.Top,
        Bottom ?? under.Bottom,
        Left ?? under.Left,
        Right ?? under.Right,
        InsideHorizontal ?? under.InsideHorizontal,
        InsideVertical ?? under.InsideVertical);

    /// <summary>
    /// A cell with these borders of its own in a table with those looks boxed: rulings on at least two sides. One side alone is the
    /// line under a letterhead.
    /// </summary>
    internal bool MakeBox(Borders table)
    {
        var horizontal = table.InsideHorizontal == true || table.Top == true || table.Bottom == true;
        var vertical = table.InsideVertical == true || table.Left == true || table.Right == true;
        var sides = Count(Top ?? horizontal) + Count(Bottom ?? horizontal) + Count(Left ?? vertical) + Count(Right ?? vertical);
        return sides >= 2;

        static int Count(bool drawn) => drawn ? 1 : 0;
    }
}
