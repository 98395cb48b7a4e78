using CchcExtractor.Formats.Readers.Word;
using CchcExtractor.Reporting;
using static CchcExtractor.Formats.Readers.WordBinary.FileInformation;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>The structures of an opened file: its characters and, by position, how they and their paragraphs are set.</summary>
internal sealed class BinaryWord
{
    private readonly FileInformation _information;
    private readonly ByteBlock _table;
    private readonly ByteBlock? _data;
    private readonly PieceTable _pieces;
    private readonly FormatRuns _paragraphs;
    private readonly FormatRuns _characters;
    private readonly SprmGroups _groups;
    private readonly FontNames _fonts;
    private readonly Dictionary<FormatRun, ParagraphProperties> _known = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _sectionEnds = [];

    /// <summary>Reads all structures; those that the text can do without are a problem where they are broken.</summary>
    internal BinaryWord(ByteBlock stream, CompoundFile file, List<Problem> problems)
    {
        _information = new FileInformation(stream);
        _table = file.Stream(_information.TableStream) ?? throw new InvalidDataException($"no stream {_information.TableStream}");
        _data = file.Stream("Data");
        _groups = new SprmGroups(16L * 1024 * 1024 + 64L * stream.Length);
        _pieces = new PieceTable(stream, Part(FileInformation.Part.Pieces) ?? throw new InvalidDataException("no table of pieces"));
        _paragraphs = FormatRuns.OfParagraphs(stream, Part(FileInformation.Part.ParagraphPages) ?? throw new InvalidDataException("no paragraphs"));
        _characters = FormatRuns.OfCharacters(stream, Part(FileInformation.Part.CharacterPages) ?? throw new InvalidDataException("no formatting of characters"));
        _fonts = Optional(FileInformation.Part.Fonts, FontNames.Read, FontNames.None, "fonts", problems);
        var styles = Optional(FileInformation.Part.Styles, new BinaryStyles(_fonts, _groups).Read, WordStyles.None, "styles", problems);
        var lists = new BinaryLists(_fonts, _groups);
        var numbering = Optional(FileInformation.Part.Lists, _ => lists.Read(_table.From(_information.Place(FileInformation.Part.Lists).Offset), Part(FileInformation.Part.ListOverrides) ?? default), NumberingDefinitions.None, "numbering", problems);
        Context = new WordContext(styles, numbering);
        foreach (var end in Positions(FileInformation.Part.Sections, 12))
            _sectionEnds.Add(end - 1);
    }

    internal WordContext Context { get; }

    internal ReadOnlySpan<char> Text => _pieces.Text;

    /// <summary>Characters of a story, cut where the file has fewer.</summary>
    internal (int Start, int End) Range(Story story)
    {
        var (start, end) = _information.Range(story);
        return (Math.Min(start, Text.Length), Math.Min(end, Text.Length));
    }

    /// <summary>The character there ends a section, and so its paragraph; elsewhere the same character is a page break.</summary>
    internal bool EndsSection(int position) => _sectionEnds.Contains(position);

    /// <summary>Properties of the paragraph whose last character stands at a position.</summary>
    internal ParagraphProperties ParagraphAt(int position)
    {
        var piece = _pieces.At(position);
        var run = _paragraphs.At(Offset(piece, position));
        if (run is null || piece.Changes.Length > 0)
            return ParagraphProperties.Of(run?.Style ?? 0, [run?.Changes ?? default, piece.Changes], _data, _groups);
        if (!_known.TryGetValue(run, out var known))
            _known[run] = known = ParagraphProperties.Of(run.Style, [run.Changes], _data, _groups);
        return known;
    }

    /// <summary>How the characters from a position on are set, and the position up to which (at most <paramref name="limit"/>) that holds.</summary>
    internal (CharacterFormat Format, int End) CharactersAt(int position, int limit)
    {
        var piece = _pieces.At(position);
        var run = _characters.At(Offset(piece, position));
        var end = run is null ? position + 1 : piece.Start + (run.End - piece.Offset + piece.Width - 1) / piece.Width;
        var format = default(CharacterFormat);
        foreach (var sprm in _groups.Read(run?.Changes ?? default).Concat(_groups.Read(piece.Changes)))
            format = format.With(sprm, _fonts);
        return (format, Math.Clamp(end, position + 1, Math.Min(limit, piece.End)));
    }

    /// <summary>A structure of the table stream; null where the file has none.</summary>
    internal ByteBlock? Part(Part part) =>
        _information.Place(part) is { Length: > 0 } place ? _table.Slice(place.Offset, place.Length) : null;

    /// <summary>The positions that begin a structure of positions and data of a size (bytes) each; empty where the file has none.</summary>
    internal IReadOnlyList<int> Positions(Part part, int size)
    {
        if (Part(part) is not { Length: >= 4 } block)
            return [];
        var count = (block.Length - 4) / (4 + size);
        return [.. Enumerable.Range(0, count + 1).Select(i => block.Int32(4L * i))];
    }

    private static int Offset(Piece piece, int position) => piece.Offset + (position - piece.Start) * piece.Width;

    private T Optional<T>(Part part, Func<ByteBlock, T> read, T otherwise, string what, List<Problem> problems)
    {
        try
        {
            return Part(part) is { } block ? read(block) : otherwise;
        }
        catch (InvalidDataException e)
        {
            problems.Add(WordProblems.BrokenPart(what, e.Message, Severity.Warning));
            return otherwise;
        }
    }
}
