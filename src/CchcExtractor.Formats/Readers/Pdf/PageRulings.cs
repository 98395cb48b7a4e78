using CchcExtractor.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What draws a ruling, from the plainest to what only may mean one.</summary>
internal enum RulingKind
{
    /// <summary>A line or a thin bar.</summary>
    Drawn,

    /// <summary>The edge of a filled box.</summary>
    Edge,

    /// <summary>The edge of a white box: some writers lay one under each cell.</summary>
    WhiteEdge,
}

/// <summary>A straight line, level or upright.</summary>
/// <param name="At">Its height if level, its x if upright.</param>
/// <param name="From">Where it starts, along its direction.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Kind">What draws it.</param>
internal readonly record struct Ruling(double At, double From, double To, RulingKind Kind)
{
    public double Length => To - From;
}

/// <summary>The rulings of a page in reading space, by direction.</summary>
internal sealed class PageRulings
{
    /// <summary>Wider than this, a filled box is an area and not a line (Word draws rulings as bars of 0.5 to 3 points).</summary>
    private const double ThickestBar = 3.2;

    /// <summary>Shorter pieces (points) are the corners of rounded boxes and the like.</summary>
    private const double ShortestAslant = 3;

    /// <summary>More pieces than this on one page are a drawing, not tables; what comes after is left out.</summary>
    private const int MostPieces = 20_000;

    public List<Ruling> Level { get; } = [];

    public List<Ruling> Upright { get; } = [];

    /// <summary>The middles of pieces that run aslant: the curves of a chart.</summary>
    public List<(double X, double Y)> Aslant { get; } = [];

    /// <summary>Takes the straight axis-parallel pieces off the page's paths. White lines are erasers, not rulings.</summary>
    public static PageRulings Of(IReadOnlyList<PdfPath> paths, PageFrame frame)
    {
        var rulings = new PageRulings();
        foreach (var path in paths)
        {
            if (rulings.Level.Count + rulings.Upright.Count > MostPieces)
                break;
            var stroked = path.IsStroked && !IsWhite(path.StrokeColor);
            if (!stroked && !path.IsFilled)
                continue;
            var white = path.IsFilled && IsWhite(path.FillColor);
            foreach (var subpath in path)
            {
                if (path.IsFilled && BoxOf(subpath) is { } box)
                    rulings.AddFilled(frame.ToReading(box), frame, white);
                if (stroked && path.LineWidth <= 8)
                    rulings.AddStroked(subpath, frame);
            }
        }

        return rulings;
    }

    private void AddFilled(Box box, PageFrame frame, bool white)
    {
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (Math.Min(width, height) <= ThickestBar && width != height)
        {
            if (white)
                return;
            if (width > height)
                Add(Level, (box.Bottom + box.Top) / 2, box.Left, box.Right, RulingKind.Drawn);
            else
                Add(Upright, (box.Left + box.Right) / 2, box.Bottom, box.Top, RulingKind.Drawn);
        }
        else if (width < 0.95 * frame.ReadingWidth && height < 0.9 * frame.ReadingHeight && width > 6 && height > 4)
        {
            var kind = white ? RulingKind.WhiteEdge : RulingKind.Edge;
            Add(Level, box.Bottom, box.Left, box.Right, kind);
            Add(Level, box.Top, box.Left, box.Right, kind);
            Add(Upright, box.Left, box.Bottom, box.Top, kind);
            Add(Upright, box.Right, box.Bottom, box.Top, kind);
        }
    }

    private void AddStroked(PdfSubpath subpath, PageFrame frame)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddPiece(line.From, line.To, frame);
                    first ??= line.From;
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } start && last is { } end:
                    AddPiece(end, start, frame);
                    last = start;
                    break;
                case PdfSubpath.BezierCurve curve:
                    last = curve.EndPoint;
                    break;
            }
        }
    }

    private void AddPiece(PdfPoint from, PdfPoint to, PageFrame frame)
    {
        var (x1, y1) = frame.ToReading(from.X, from.Y);
        var (x2, y2) = frame.ToReading(to.X, to.Y);
        var (dx, dy) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
        if (dx > dy && dy <= 0.6 + 0.003 * dx)
            Add(Level, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2), RulingKind.Drawn);
        else if (dy > dx && dx <= 0.6 + 0.003 * dy)
            Add(Upright, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2), RulingKind.Drawn);
        else if (Aslant.Count < MostPieces && dx + dy is > ShortestAslant and < double.PositiveInfinity)
            Aslant.Add(((x1 + x2) / 2, (y1 + y2) / 2));
    }

    private static void Add(List<Ruling> rulings, double at, double from, double to, RulingKind kind)
    {
        if (double.IsFinite(at) && to - from is > 0 and < 20_000)
            rulings.Add(new Ruling(at, from, to, kind));
    }

    /// <summary>The box that a subpath draws, if it is an upright rectangle however it was written.</summary>
    private static Box? BoxOf(PdfSubpath subpath)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        var corners = 0;
        foreach (var command in subpath.Commands)
        {
            PdfPoint point;
            switch (command)
            {
                case PdfSubpath.Move move:
                    point = move.Location;
                    break;
                case PdfSubpath.Line line:
                    point = line.To;
                    if (Math.Abs(line.From.X - line.To.X) > 0.5 && Math.Abs(line.From.Y - line.To.Y) > 0.5)
                        return null;
                    break;
                case PdfSubpath.Close:
                    continue;
                default:
                    return null;
            }

            corners++;
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (bottom, top) = (Math.Min(bottom, point.Y), Math.Max(top, point.Y));
        }

        return corners is >= 2 and <= 5 ? new Box(left, bottom, right, top) : null;
    }

    private static bool IsWhite(IColor? color)
    {
        switch (color)
        {
            case null or PatternColor:
                return false;
            case GrayColor gray:
                return gray.Gray > 0.985;
            default:
                var (red, green, blue) = color.ToRGBValues();
                return red > 0.985 && green > 0.985 && blue > 0.985;
        }
    }
}
