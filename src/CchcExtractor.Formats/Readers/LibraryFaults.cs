using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>
/// Libraries throw all kinds of things at broken files, not only what their documentation says. Around calls that do nothing but hand a file to
/// one, whatever comes out of it says that the file is damaged.
/// </summary>
internal static class LibraryFaults
{
    /// <summary>True but for a refusal that has its reason already, and for want of memory, which says nothing about the file.</summary>
    internal static bool Is(Exception e) => e is not (UnreadableFileException or OutOfMemoryException);

    /// <summary>True for what the system says while a file is read block by block, and not the library: the share went away, say. It has a number of its own then.</summary>
    internal static bool IsOfThePlace(Exception e) => e is IOException and not EndOfStreamException && e.HResult != OfLibraries;

    private const int OfLibraries = unchecked((int)0x80131620);
}
