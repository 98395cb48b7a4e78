using CchcExtractor.Documents;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>A page turned by quarters: maps points between the page and the direction in which its text is read.</summary>
/// <param name="Width">Of the page as it is shown, in points.</param>
/// <param name="Height">Of the page as it is shown, in points.</param>
/// <param name="Turn">Quarter turns, counter-clockwise, by which the text is turned on the page.</param>
internal readonly record struct PageFrame(double Width, double Height, int Turn)
{
    /// <summary>Width in reading direction.</summary>
    public double ReadingWidth => Turn % 2 == 0 ? Width : Height;

    /// <summary>Height in reading direction.</summary>
    public double ReadingHeight => Turn % 2 == 0 ? Height : Width;

    /// <summary>A point of the page as the reader of the turned text sees it.</summary>
    public (double X, double Y) ToReading(double x, double y) => Turn switch
    {
        1 => (y, Width - x),
        2 => (Width - x, Height - y),
        3 => (Height - y, x),
        _ => (x, y),
    };

    /// <summary>The way back.</summary>
    public (double X, double Y) ToPage(double x, double y) => Turn switch
    {
        1 => (Width - y, x),
        2 => (Width - x, Height - y),
        3 => (y, Height - x),
        _ => (x, y),
    };

    /// <summary>A box of reading space on the page.</summary>
    public Box ToPage(Box box)
    {
        var (x1, y1) = ToPage(box.Left, box.Bottom);
        var (x2, y2) = ToPage(box.Right, box.Top);
        return new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    /// <summary>A box of the page in reading space.</summary>
    public Box ToReading(Box box)
    {
        var (x1, y1) = ToReading(box.Left, box.Bottom);
        var (x2, y2) = ToReading(box.Right, box.Top);
        return new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }
}
