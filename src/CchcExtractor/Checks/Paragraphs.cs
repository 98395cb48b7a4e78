using System.Runtime.CompilerServices;
using CchcExtractor.Documents;

namespace CchcExtractor.Checks;

/// <summary>The paragraphs of a document by their paths: who asks for that of every citation does not walk through all of them each time.</summary>
internal static class Paragraphs
{
    private static readonly ConditionalWeakTable<Document, Dictionary<string, TextBlock>> Known = [];

    /// <summary>The paragraph of this path outside of tables; null for none.</summary>
    public static TextBlock? At(Document document, string path) => Known.GetValue(document, ByPath).GetValueOrDefault(path);

    private static Dictionary<string, TextBlock> ByPath(Document document)
    {
        var paragraphs = new Dictionary<string, TextBlock>(StringComparer.Ordinal);
        foreach (var block in document.Blocks.OfType<TextBlock>())
            paragraphs.TryAdd(block.Location.Path, block);
        return paragraphs;
    }
}
