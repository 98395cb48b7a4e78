namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>
/// The file information block at the beginning of the stream <c>WordDocument</c> ([MS-DOC] 2.5): how long each story is and where
/// each structure lies in the table stream.
/// </summary>
internal sealed class FileInformation
{
    private const int Signature = 0xA5EC;
    private const int OldSignature = 0xA5DC;

    /// <summary>First version of the format that began with Word 97.</summary>
    private const int Word97 = 0xC1;

    private readonly ByteBlock _stream;
    private readonly long _lengths;
    private readonly long _pairs;
    private readonly int _pairCount;

    internal FileInformation(ByteBlock stream)
    {
        _stream = stream;
        _lengths = 34 + 2L * stream.UInt16(32) + 2;
        var count = _lengths + 4L * stream.UInt16(_lengths - 2);
        _pairs = count + 2;
        _pairCount = stream.UInt16(count);
    }

    /// <summary>Structures in the table stream, by their number in <c>FibRgFcLcb97</c> ([MS-DOC] 2.5.6).</summary>
    internal enum Part
    {
        Styles = 1,
        FootnoteReferences = 2,
        FootnoteTexts = 3,
        Sections = 6,
        Headers = 11,
        CharacterPages = 12,
        ParagraphPages = 13,
        Fonts = 15,
        Pieces = 33,
        Anchors = 40,
        EndnoteReferences = 46,
        EndnoteTexts = 47,
        TextBoxes = 56,
        Lists = 73,
        ListOverrides = 74,
    }

    /// <summary>Stories in the order in which their characters follow one another.</summary>
    internal enum Story
    {
        Body,
        Footnotes,
        Headers,
        Macros,
        Comments,
        Endnotes,
        TextBoxes,
        HeaderTextBoxes,
    }

    /// <summary>It is a Word file at all.</summary>
    internal static bool IsWord(ByteBlock stream) => stream.Length >= 34 && stream.UInt16(0) is Signature or OldSignature;

    /// <summary>Word 6.0 and 95 wrote another format.</summary>
    internal static bool IsOlderThanWord97(ByteBlock stream) => stream.UInt16(0) == OldSignature || stream.UInt16(2) < Word97;

    internal static bool IsEncrypted(ByteBlock stream) => (stream.UInt16(10) & 0x0100) != 0;

    /// <summary>Name of the table stream that belongs to this block; a file may hold an outdated one as well.</summary>
    internal string TableStream => (_stream.UInt16(10) & 0x0200) != 0 ? "1Table" : "0Table";

    /// <summary>Positions of the first character of a story and behind its last.</summary>
    internal (int Start, int End) Range(Story story)
    {
        var start = 0L;
        for (var before = Story.Body; before < story; before++)
            start += Characters(before);
        var end = start + Characters(story);
        return end <= int.MaxValue ? ((int)start, (int)end) : throw new InvalidDataException("its stories are too long");
    }

    /// <summary>Offset and length (bytes) in the table stream; a length of 0 where the file has no such structure.</summary>
    internal (uint Offset, uint Length) Place(Part part) =>
        (int)part < _pairCount ? (_stream.UInt32(_pairs + 8 * (int)part), _stream.UInt32(_pairs + 8 * (int)part + 4)) : (0, 0);

    private long Characters(Story story) => Math.Max(0, _stream.Int32(_lengths + 12 + 4 * (int)story));
}
