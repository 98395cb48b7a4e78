namespace CchcExtractor.Extraction.Narrative;

/// <summary>Takes back claims on numbers that a sentence counts twice: parts of what it says anyway.</summary>
internal static class ToldTwice
{
    private const int LeastParts = 2;

    /// <summary>Takes back what the numbers of one text say again, and first what is told of another whole. <paramref name="wholeOf"/>: what an indicator is a part of; empty for none.</summary>
    internal static void Drop(List<NumberMention> mentions, Func<string, string> wholeOf)
    {
        foreach (var same in mentions.Where(mention => mention.Claim is not null).GroupBy(mention => (mention.Sentence, mention.Claim!.Indicator, mention.Claim.Field)).Where(group => group.Skip(1).Any()))
            DropOfOtherWhole([.. same], wholeOf(same.Key.Indicator));
        foreach (var same in mentions.Where(mention => mention is { Claim: not null, Unit: not "%" }).GroupBy(mention => (mention.Sentence, mention.Claim!.Indicator, mention.Claim.Field)).Where(group => group.Skip(1).Any()))
            DropAllButTotal([.. same]);
    }

    /// <summary>"giao 22 (cán bộ 11, công chức 11); có mặt 20 (cán bộ 10, công chức 10)": where one stands in the bracket behind its whole, one behind another number is that one's part.</summary>
    private static void DropOfOtherWhole(List<NumberMention> same, string whole)
    {
        if (whole.Length > 0 && same.Exists(mention => Host(mention) == whole))
            foreach (var mention in same.Where(mention => Host(mention) is { Length: > 0 } host && host != whole))
                mention.Claim = null;
    }

    /// <summary>What the number counts behind which the bracket stands that a mention is in.</summary>
    private static string? Host(NumberMention mention)
    {
        var host = mention.Previous;
        while (host is not null && host.Depth >= mention.Depth)
            host = host.Previous;
        return host?.Claim?.Indicator;
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
