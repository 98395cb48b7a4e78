using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "- Hộ tịch: tiếp nhận 60 hồ sơ; - Đường bộ: tiếp nhận 4 hồ sơ": where the items of a list each begin with the name of a field, the name of
/// an item that no vocabulary knows is a field too.
/// </summary>
internal static class UnknownFields
{
    private const int LongestName = 45;

    /// <summary>The key of "khác", "các lĩnh vực khác", "còn lại": what a list by fields leaves over, whatever it calls it.</summary>
    internal const string Rest = "khac";

    /// <summary>That a field is in no vocabulary, so that somebody may add it; its numbers are kept.</summary>
    internal static Problem Problem(string name, Location place) => new("field/unknown", Severity.Info, new Wording(
        $"lĩnh vực \"{name}\" chưa có trong danh mục; thêm vào vocabularies/fields của bộ quy tắc",
        $"the field \"{name}\" is in no vocabulary; add it to vocabularies/fields of the rules"), place);

    /// <summary>Gives the numbers of such items their field. Texts of one list have the same first member.</summary>
    internal static void Assign(IEnumerable<(object List, string Text, List<NumberMention> Mentions)> texts, RulePack rules)
    {
        foreach (var list in texts.GroupBy(text => text.List, ReferenceEqualityComparer.Instance).Where(list => list.Count() >= 3))
        {
            var items = list.ToList();
            var known = Enumerable.Range(0, items.Count).Where(i => items[i].Mentions.Exists(mention => mention.Field is not null)).ToList();
            if (known.Count < 2)
                continue;
            for (var i = known[0]; i < items.Count && (i <= known[^1] || (i == known[^1] + 1 && items[i - 1].Text.EndsWith(';')) || GoesOn(items[i - 1].Text, items[i].Text)); i++)
                if (items[i].Mentions.TrueForAll(mention => mention.Field is null && mention.UnknownField.Length == 0) && Name(items[i].Text, rules) is { } name)
                    foreach (var mention in items[i].Mentions)
                        mention.UnknownField = name;
        }
    }

    /// <summary>"- Tôn giáo: tiếp nhận 26 hồ sơ." and "- Trồng trọt và Bảo vệ thực vật: tiếp nhận 9 hồ sơ.": one mark, and between name and number the same words.</summary>
    private static bool GoesOn(string item, string next) => item.Length > 0 && next.Length > 0 && !char.IsLetterOrDigit(item[0]) && item[0] == next[0] && BehindName(item) is { } words && words == BehindName(next);

    /// <summary>What stands between the colon and the first digit.</summary>
    private static string? BehindName(string text) =>
        text.IndexOf(':') is > 0 and var colon && text.AsSpan(0, colon).IndexOfAnyInRange('0', '9') < 0 && text.AsSpan(colon).IndexOfAnyInRange('0', '9') is > 0 and var digit ? text.Substring(colon, digit).Trim(' ', ':') : null;

    /// <summary>"+ 151 hồ sơ thành lập và hoạt động hộ kinh doanh (142 hồ sơ trực tuyến)": what stands behind the count that the item opens with, up to the first mark; null where it opens otherwise.</summary>
    private static string? BehindCount(string text, RulePack rules)
    {
        var item = Bullets.TrimStart(text);
        var digits = item.AsSpan().IndexOfAnyExcept("0123456789.");
        return digits > 0 && item[digits] == ' ' && rules.Vocabulary("units").ByKey(Dossiers)?.Words.FirstOrDefault(unit => Words.StandsAt(item, digits + 1, unit)) is { } counted && item[(digits + 1 + counted.Length)..].TrimStart(' ') is var named
            && named.AsSpan().IndexOfAny("(,;.") is > 0 and var end ? named[..end].TrimEnd(' ') : null;
    }

    private const string Dossiers = "ho_so";

    /// <summary>What stands before the first colon, or behind the count that opens the item, if it may be a name.</summary>
    private static string? Name(string text, RulePack rules)
    {
        var colon = text.IndexOf(':');
        if ((colon > 0 ? Bullets.Trim(text[..colon]) : BehindCount(text, rules)) is not { } name)
            return null;
        foreach (var opening in rules.Words(WordList.FieldOpening).Concat(rules.Words(WordList.FieldLabel)).Concat(rules.Words(WordList.BeforeField)))
            if (name.StartsWith(opening + " ", StringComparison.Ordinal))
                name = name[(opening.Length + 1)..];
        return name.Length is > 2 and < LongestName && !name.Any(char.IsAsciiDigit) && !rules.Words(WordList.NoFieldName).Any(word => Words.Contains(name, word)) && !rules.Words(WordList.OtherFields).Contains(name, StringComparer.Ordinal)
            ? name
            : null;
    }
}
