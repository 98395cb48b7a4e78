using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>Says that another commune's name stands where the reporting one's should, and where its paragraph has led to it.</summary>
internal static class WrongAgency
{
    /// <summary>Characters of the sentence that are shown.</summary>
    private const int LongestExcerpt = 110;

    /// <summary>"xã cử 04 CBCC sang xã Thuận Hòa học tập; UBND xã Thuận Hòa đã chia sẻ ...": its paragraph has said before why it names this commune.</summary>
    public static bool IsIntroduced(NamesAreOwn.Found found, Evidence evidence, RulePack rules) =>
        evidence.Document.Blocks.OfType<TextBlock>().LastOrDefault(block => block.Location.Path == found.Side.Location.BlockPath) is { } block && Folding.Fold(found.Name) is var name && Words.IndexOf(block.Text.Folded, name) is >= 0 and var first
        && Words.IndexOf(block.Text.Folded, name, first + name.Length) > first && ReasonsToName.Has(block.Text.Folded, first, found.Name, rules);

    /// <summary>The finding: one for a name, however often it stands.</summary>
    /// <param name="found">Where it stands, at least once.</param>
    /// <param name="commune">The commune that reports.</param>
    /// <param name="agency">What it is called as an office.</param>
    public static Discrepancy Of(List<NamesAreOwn.Found> found, string commune, string agency)
    {
        var first = found[0];
        var place = Phrases.Place(first.Side.Location, first.Side.Section);
        var again = found.Count > 1 ? new Wording($"Tên này còn xuất hiện {found.Count - 1} lần nữa.", $"The name stands {found.Count - 1} more time(s).") : null;
        return new Discrepancy
        {
            Kind = Checks.Kinds.WrongAgency,
            Message = new Wording(
                $"{(first.Side.Section.Length > 0 || first.Side.Location.Page is not null ? Phrases.Capital(place.Vietnamese) : "Báo cáo")} ghi \"{first.Side.What}\" (\"{Phrases.Short(Bullets.TrimStart(first.Excerpt), LongestExcerpt)}\"), trong khi báo cáo này của {agency}. Có thể còn sót khi lấy báo cáo của nơi khác làm mẫu; đề nghị sửa tên cơ quan.",
                $"\"{first.Side.What}\" ({place.English}) stands where the reporting commune's own name ({commune}) should. It may be copied from another commune's report.").With(again),
            Sides = found.Select(item => item.Side).ToList(),
            Found = first.Name,
            Expected = commune,
            Excerpt = first.Excerpt,
            Key = Folding.Slug(first.Name),
        };
    }
}
