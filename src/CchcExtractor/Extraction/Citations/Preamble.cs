using CchcExtractor.Documents;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>
/// Tells where the preamble ends. Terse reports have no headings that the outline knows, and yet what they cite behind the sentence that opens the report is their own.
/// </summary>
internal static class Preamble
{
    /// <summary>The block is no preamble any more: a heading, or an item that does not give a reason for the report ("- Căn cứ ...").</summary>
    internal static bool IsLeftBy(Block block, RulePack rules) =>
        block is Heading || (block is ListItem item && !rules.Letterhead.BodyOpens.Any(pattern => pattern.LengthAt(item.Text.Folded, Begin(item)) is not null));

    /// <summary>The block says that the commune reports: the body follows.</summary>
    internal static bool IsEndedBy(Block block, RulePack rules) =>
        block is TextBlock { Text.Folded: var said } && rules.Vocabulary("document_types").ByKey("bc") is { } report
        && rules.Words(WordList.OwnCommune).Any(body => rules.Words(WordList.CommuneWord).Any(word =>
            Words.IndexOf(said, $"{body} {word}") is >= 0 and var at && report.Words.Any(verb => Words.IndexOf(said, verb, at) >= 0)));

    private static int Begin(ListItem item)
    {
        var at = item.Text.Folded.StartsWith(Folding.Fold(item.Mark), StringComparison.Ordinal) ? Folding.Fold(item.Mark).Length : 0;
        while (at < item.Text.Folded.Length && !char.IsLetterOrDigit(item.Text.Folded[at]))
            at++;
        return at;
    }
}
