namespace CchcExtractor.Formats.Readers;

/// <summary>All readers, in the order in which they are asked. To add a format: one class and one line here.</summary>
public static class Readers
{
    /// <summary>The first that recognises a content reads it; HTML comes last because it asks for the least.</summary>
    public static IReadOnlyList<IReader> All { get; } =
    [
        new Word.WordReader(),
        new WordBinary.WordBinaryReader(),
        new Word.FlatPackageReader(),
        new Word.Word2003Reader(),
        new OpenDocument.OpenDocumentReader(),
        new OpenDocument.FlatOpenDocumentReader(),
        new Spreadsheet.WorkbookReader(),
        new Rtf.RtfReader(),
        new Pdf.PdfReader(),
        new Mime.WebArchiveReader(),
        new Html.HtmlReader(),
    ];

    /// <summary>The reader for a content and its media type, by the bytes alone; null where no reader knows it.</summary>
    public static (IReader Reader, string MediaType)? For(ReadOnlySpan<byte> content)
    {
        foreach (var reader in All)
        {
            if (reader.Recognise(content) is { } mediaType)
                return (reader, mediaType);
        }

        return null;
    }
}
