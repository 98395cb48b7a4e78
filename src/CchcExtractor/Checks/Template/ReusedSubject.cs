using CchcExtractor.Checks.Dates;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Template;

/// <summary>Says that one document is cited for two matters.</summary>
internal static class ReusedSubject
{
    /// <summary>The finding.</summary>
    /// <param name="odd">The citation that is taken for the wrong one.</param>
    /// <param name="other">The one that it is held against.</param>
    /// <param name="matter">What the first is said to be about.</param>
    /// <param name="usual">What the other is said to be about.</param>
    public static Discrepancy Of(Citation odd, Citation other, string matter, string usual)
    {
        var (one, two) = (Phrases.Short(matter, 110), Phrases.Short(usual, 110));
        var (first, second) = CitedDocument.IsBehind(odd, other) ? ((Citation: other, Words: two), (Citation: odd, Words: one)) : ((Citation: odd, Words: one), (Citation: other, Words: two));
        var (here, there) = CitedDocument.Places(first.Citation, second.Citation);
        return new Discrepancy
        {
            Kind = Checks.Kinds.ReusedSubject,
            Message = new(
                $"{CitedDocument.Full(odd)} được viện dẫn cho hai nội dung khác nhau: \"{first.Words}\" ({here.Vietnamese}) và \"{second.Words}\" ({there.Vietnamese}). Có thể ghi nhầm số, ký hiệu ở một trong hai chỗ; đề nghị đối chiếu bản gốc.",
                $"{CitedDocument.Full(odd)} is cited for two different matters: \"{first.Words}\" ({here.English}) and \"{second.Words}\" ({there.English}). The number may be copied from another document."),
            Sides = [CitedDocument.Side(odd), CitedDocument.Side(other)],
            Found = one,
            Expected = two,
            Excerpt = odd.Excerpt,
            Key = CitedDocument.Key(odd),
        };
    }
}
