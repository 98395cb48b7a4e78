using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>Reads one file format into a <see cref="Document"/>.</summary>
public interface IReader
{
    /// <summary>Short name, also that of the format: <c>docx</c>, <c>pdf</c>, <c>html</c>.</summary>
    string Name { get; }

    /// <summary>The media type if the content is of this format (by its bytes, whatever the file is called), else null.</summary>
    string? Recognise(ReadOnlySpan<byte> content);

    /// <summary>Reads it. What could be read in part comes with problems in the document.</summary>
    /// <exception cref="UnreadableFileException">Nothing of it can be read.</exception>
    Document Read(Source source, ReadOnlyMemory<byte> content);
}
