using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Giải quyết xong 7.548 hồ sơ: trước hạn 1.781 (23,6%), đúng hạn 5.767 (76,4%)": beside what was settled early, and where both together make up another number of the text, "đúng hạn" counts what was
/// settled on its day, and its share is that one's.
/// </summary>
internal static class EarlyAndDue
{
    private const string Early = "dossiers.resolved.early";

    private const string OnTime = "dossiers.resolved.on_time";

    private const string Due = "dossiers.resolved.due";

    private const string Late = "dossiers.late";

    private const string Rate = "dossiers.on_time.rate";

    private const string DueRate = "dossiers.resolved.due.rate";

    /// <summary>Puts it right among the numbers of one text.</summary>
    internal static void Tell(List<NumberMention> mentions)
    {
        BelowEachOther(mentions);
        foreach (var early in mentions.Where(mention => mention.Claim is { Indicator: Early, Field: "" }))
        {
            // "Sớm: 120. Đúng: 681. Trễ: 2.": the next count, where a mark parts them
            var next = mentions.Find(mention => mention.Start > early.Start && mention.Unit != "%");
            var onTime = mentions.Find(mention => mention.Start > early.Start && (mention.Sentence == early.Sentence || mention == next) && mention.Depth == early.Depth && mention.Claim is { Indicator: OnTime, Field: "" });
            if (onTime is null || onTime.Number.Denominator is not null || !IsWhole(early.Number.Value + onTime.Number.Value, onTime))
                continue;
            onTime.Claim = onTime.Claim! with { Indicator = Due };
            foreach (var share in mentions.Where(mention => mention is { Unit: "%", Claim.Indicator: Rate } && mention.Previous == onTime && mention.Depth > onTime.Depth && !IsOfBoth(mention, early, onTime)))
                share.Claim = share.Claim! with { Indicator = DueRate };
        }

        // "trước hạn 233, đúng hạn 1.027 (bằng 100%)" of the 1.260: the share of both
        bool IsOfBoth(NumberMention share, NumberMention early, NumberMention onTime) => Counts(onTime).Any(whole => whole >= early.Number.Value + onTime.Number.Value && whole > 0
            && Shares.IsShareOf(share.Number, early.Number.Value + onTime.Number.Value, whole) && !Shares.IsShareOf(share.Number, onTime.Number.Value, whole));

        List<decimal> Counts(NumberMention onTime) => mentions.Concat(onTime.Earlier.SelectMany(text => text.Numbers)).Where(mention => mention.Unit != "%").Select(mention => mention.Number.Value).ToList();

        // all that was settled, or all of it but what the same text says was late
        bool IsWhole(decimal both, NumberMention onTime)
        {
            var counts = Counts(onTime);
            return counts.Contains(both) || mentions.Exists(late => late.Start > onTime.Start && late.Claim is { Indicator: Late, Field: "" } && counts.Contains(both + late.Number.Value));
        }
    }

    /// <summary>"* Giải quyết sớm hạn - 131 hồ sơ" and, as the next item, "* Giải quyết đúng hạn - 271 hồ sơ", of the 402 above.</summary>
    private static void BelowEachOther(List<NumberMention> mentions)
    {
        if (mentions.Find(mention => mention.Unit != "%") is not { Claim: { Indicator: OnTime, Field: "" }, Number.Denominator: null } first || first.Earlier.Count == 0)
            return;
        if (first.Earlier[0].Numbers.FirstOrDefault(mention => mention.Unit != "%") is { Claim: { Indicator: Early, Field: "" } } early && first.Earlier.SelectMany(text => text.Numbers).Any(mention => mention.Unit != "%" && mention.Number.Value == early.Number.Value + first.Number.Value))
            first.Claim = first.Claim! with { Indicator = Due };
    }
}
