using CchcExtractor.Documents;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// A list whose lines were typed with different marks ("+ Hộ tịch: 693;", "- Chứng thực: 1.017;", "+ Văn hóa: 54."), which looks like lists in lists: lines that each name a
/// field and count it, and that all together make up exactly what the paragraph or item before them counts, are items of one level.
/// </summary>
internal sealed class OneList(FindNumbers numbers, FieldLines lines)
{
    private const int FewestItems = 3;

    /// <summary>Paragraphs before a list in which its total may stand.</summary>
    private const int FarthestTotal = 2;

    /// <summary>The blocks from <paramref name="from"/> to <paramref name="to"/> that belong to such lists, as items of one level.</summary>
    internal Dictionary<int, ListItem> In(IReadOnlyList<Block> blocks, int from, int to)
    {
        var levelled = new Dictionary<int, ListItem>();
        for (var i = from; i < to; i++)
        {
            var end = i;
            while (end < to && blocks[end] is ListItem item && lines.NameField(item) && !item.Text.Folded.EndsWith(':'))
                end++;
            if (end - i < FewestItems)
            {
                i = Math.Max(i, end - 1);
                continue;
            }

            var items = Enumerable.Range(i, end - i).Select(at => (At: at, Item: (ListItem)blocks[at])).ToList();
            if (items.DistinctBy(item => item.Item.Level).Count() > 1 && items.TrueForAll(item => First(item.Item) is not null) && Totals(blocks, from, i).Contains(items.Sum(item => First(item.Item)!.Value)))
            {
                var level = items.Min(item => item.Item.Level);
                foreach (var (at, item) in items)
                    levelled[at] = item with { Level = level };
            }

            i = end - 1;
        }

        return levelled;
    }

    private decimal? First(TextBlock block) => Read(block).FirstOrDefault(mention => mention is { IsWord: false, Unit: not "%" })?.Number.Value;

    private HashSet<decimal> Totals(IReadOnlyList<Block> blocks, int from, int list) =>
        [.. Enumerable.Range(1, FarthestTotal).Select(back => list - back).Where(at => at >= from).Select(at => blocks[at]).OfType<TextBlock>().SelectMany(Read).Where(mention => mention.Unit != "%").Select(mention => mention.Number.Value)];

    private List<NumberMention> Read(TextBlock block) => numbers.In(block.Text.Folded, [(0, ListMarks.LengthOf(block))]).Mentions;
}
