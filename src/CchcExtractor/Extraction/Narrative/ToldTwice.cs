namespace CchcExtractor.Extraction.Narrative;

/// <summary>Takes back claims on numbers that a sentence counts twice: parts of what it says anyway.</summary>
internal static class ToldTwice
{
    private const int LeastParts = 2;

    /// <summary>Takes back what the numbers of one text say again.</summary>
    internal static void Drop(List<NumberMention> mentions)
    {
        foreach (var same in mentions.Where(mention => mention is { Claim: not null, Unit: not "%" }).GroupBy(mention => (mention.Sentence, mention.Claim!.Indicator, mention.Claim.Field)).Where(group => group.Skip(1).Any()))
            DropAllButTotal([.. same]);
    }

    /// <summary>
    /// "thiếu 04 người, trong đó thiếu 02 công chức": what is less than the first is a part of it. "HĐND 02 nghị quyết ..., UBND 01 quyết định ..., tổng cộng 03":
    /// where one is what all the others add up to, it stands for them. "không ghi nhận phản ánh nào (số phản ánh: 0)" says one nought twice.
    /// </summary>
    private static void DropAllButTotal(List<NumberMention> same)
    {
        var counts = same.Where(mention => !mention.IsWord).ToList();
        if (counts.Count > 0)
            foreach (var nought in same.Where(mention => mention.IsWord))
                nought.Claim = null;
        if (counts.Count == 0)
            return;
        var sum = counts.Sum(mention => mention.Number.Value);
        var total = counts.Count > LeastParts ? counts.Find(mention => mention.Number.Value * 2 == sum) : null;
        foreach (var mention in counts)
            if (total is not null ? mention != total : mention.Number.Value < counts[0].Number.Value)
                mention.Claim = null;
    }
}
