using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>The paragraphs of a report that are worth comparing: those of the body with enough words and at least one value that should be its own.</summary>
public static class Passages
{
    /// <summary>Shorter ones are phrases that everybody writes.</summary>
    private const int FewestWords = 8;

    /// <summary>Longer ones are no paragraphs but texts that lost theirs; no copy of one is the same by chance or on purpose.</summary>
    private const int LongestText = 6000;

    /// <summary>Passages in order of the text.</summary>
    public static IReadOnlyList<Passage> Of(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata.Commune is not { Length: > 0 })
            return [];
        var mask = new Mask(evidence, rules);
        var passages = new List<Passage>();
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = evidence.Parts.Body; i < end; i++)
        {
            if (evidence.Document.Blocks[i] is Table table && evidence.Outline.ReportsResultsAt(i) && TablePassages.Of(table, i, evidence) is { } counted)
                passages.Add(counted);
            if ((Paragraph(evidence, i) ?? Opening(evidence, i, end)) is not { } block)
                continue;
            var passage = mask.Over(block, i);
            Passage? items = null;
            // a lead that counts for itself may be the own one above a list that was copied
            var apart = passage.Numbers.Count > MostOfLead;
            if (passage.Masked.EndsWith(':') || passage.Masked.EndsWith(AllOfIt, StringComparison.Ordinal))
                for (; i + 1 < end && Paragraph(evidence, i + 1) is { } next && IsItem(next) && mask.Over(next, i + 1) is var item && Length(item) <= LongestItem; i++)
                    (passage, items) = apart ? (passage, items is null ? item : With(items, item)) : (With(passage, item), items);
            else if (IsShortItem(block, passage))
            {
                var (run, last) = (passage, i);
                while (last + 1 < end && Paragraph(evidence, last + 1) is { } next && mask.Over(next, last + 1) is var item && IsShortItem(next, item))
                    (run, last) = (With(run, item), last + 1);
                if (last - i + 1 >= FewestItems)
                    (passage, i) = (run, last);
            }

            passages.AddRange(new[] { passage, items }.OfType<Passage>().Where(IsWorthComparing));
        }

        return passages;
    }

    private const string AllOfIt = ", gồm";

    /// <summary>Items that say too little alone tell together; two of them still too little.</summary>
    private const int FewestItems = 3;

    private static bool IsShortItem(TextBlock block, Passage passage) => IsItem(block) && Length(passage) < FewestWords;

    /// <summary>Counts of a lead up to which its list is told with it.</summary>
    private const int MostOfLead = 1;

    private static bool IsWorthComparing(Passage passage) =>
        Length(passage) >= FewestWords && passage.Numbers.Count + passage.Days.Count + passage.OtherNames.Count + (passage.NamesOwn ? 1 : 0) > 0;

    /// <summary>Words of an item that counts something; longer ones are statements of their own.</summary>
    private const int LongestItem = 16;

    private static int Length(Passage passage) => passage.Masked.AsSpan().Count(' ') + 1;

    private static TextBlock? Paragraph(Evidence evidence, int index) =>
        evidence.Document.Blocks[index] is TextBlock { Text.Folded.Length: <= LongestText } block and not Heading && evidence.Outline.ReportsResultsAt(index) ? block : null;

    /// <summary>"4. Tuyên truyền trong kỳ:" above a list: it looks like a heading and says what the items count.</summary>
    private static TextBlock? Opening(Evidence evidence, int index, int end) =>
        evidence.Document.Blocks[index] is Heading { Text.Folded: { Length: <= LongestText } text } heading && text.EndsWith(':') && index + 1 < end && Paragraph(evidence, index + 1) is { } next && IsItem(next) ? heading : null;

    private static bool IsItem(TextBlock block) => block is ListItem || (block.Text.Folded.AsSpan().TrimStart(' ') is [var first, ..] && Bullets.IsSign(first));

    /// <summary>With one more item of its list: "Cụ thể: / - Chứng thực: 327 hồ sơ; / - Hộ tịch: 81 hồ sơ" is one statement.</summary>
    private static Passage With(Passage lead, Passage item) => lead with
    {
        Text = $"{lead.Text} {item.Text}",
        Masked = $"{lead.Masked} {item.Masked}",
        Numbers = [.. lead.Numbers, .. item.Numbers.Select(number => number with { Place = number.Place + lead.Masked.Count(sign => sign == '#') })],
        Days = [.. lead.Days, .. item.Days],
        NamesOwn = lead.NamesOwn || item.NamesOwn,
        OtherNames = [.. lead.OtherNames.Union(item.OtherNames)],
        People = [.. lead.People.Union(item.People)],
        Documents = [.. lead.Documents.Union(item.Documents)],
        HeldTogether = lead.HeldTogether || item.HeldTogether,
    };
}
