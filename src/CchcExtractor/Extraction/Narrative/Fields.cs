using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Gives numbers their dossier field. A field named in the clause counts; a parenthesis has its host's; a clause without one keeps the field
/// that opened its group (from the sentence's start or the last semicolon), unless the group names several or speaks of a total.
/// </summary>
internal static class Fields
{
    private const string Label = "lĩnh vực";

    private static readonly string[] LabelEnds = [":", "tiếp nhận", "đã", "có", "giải quyết", "là", "được", "-", "số", "với", "tổng", "(", ","];

    internal static void Assign(string folded, IReadOnlyList<NumberMention> mentions, Vocabulary fields, Term? inherited)
    {
        Term? open = inherited;
        var only = OnlyField(folded, mentions, fields);
        var among = mentions.Count(mention => mention.Depth == 0 && LastIn(mention.Before, fields) is not null) >= 2;
        var group = -1;
        var several = false;
        foreach (var mention in mentions)
        {
            var start = GroupStart(folded, mention);
            if (start != group)
                (group, open, several) = (start, only ?? inherited, false);
            var named = LastIn(mention.Before, fields) ?? FirstBehindUnit(folded, mention.End, fields) ?? HeadLabel(mention, fields);
            if (named is not null)
            {
                several |= open is not null && open != named && open != inherited;
                open = several || !OpensGroup(mention, mentions, group) ? inherited : named;
                mention.Field = named;
            }
            else if (mention.Before.StartsWith("trong đó", StringComparison.Ordinal) && mention.Previous is { } whole)
                (mention.Field, mention.UnknownField) = (whole.Field, whole.UnknownField);
            else if (mention.Depth > 0 && mention.Previous is { } host && host.Depth < mention.Depth)
                (mention.Field, mention.UnknownField) = (host.Field, host.UnknownField);
            else if (mention.Depth > 0 && mention.Previous is { } sibling && sibling.Depth == mention.Depth)
                (mention.Field, mention.UnknownField) = (sibling.Field, sibling.UnknownField);
            else if (UnknownLabel(mention.Before) is { Length: > 0 } unknown)
                mention.UnknownField = unknown;
            else if (UnknownLabel(mention.After) is { Length: > 0 } behind)
                mention.UnknownField = behind;
            else if (among && LabelOnly(mention) is { Length: > 0 } label)
                mention.UnknownField = label;
            else if (!SaysTotal(mention))
                mention.Field = open;
        }
    }

    /// <summary>Words that say what is counted, so that what stands before a number among fields is not one more field's name.</summary>
    private static readonly string[] NoLabel =
        ["tiếp nhận", "giải quyết", "trực tuyến", "online", "trực tiếp", "hạn", "tổng", "cộng", "xử lí", "hồ sơ", "mạng", "chiếm", "đạt", "trả", "chuyển", "còn", "đã", "đang", "số", "bưu chính", "khác", "nộp", "tồn"];

    /// <summary>"Trồng trọt 10 hồ sơ" among known fields: a short name before the number and nothing else.</summary>
    private static string LabelOnly(NumberMention mention)
    {
        var label = mention.Before.Trim(' ', ':', '-', '+', '*', '•');
        return mention.Depth == 0 && mention.Unit is "ho_so" or "" && label.Length is > 2 and < 40 && char.IsLetter(label[0]) && label.Split(' ').Length <= 6 && !Array.Exists(NoLabel, word => Words.Contains(label, word))
            ? label
            : "";
    }

    /// <summary>The one field that a text speaks of, named before its first number; null where it names several or none. "Hộ tịch: tiếp nhận 153 hồ sơ; trực tuyến 113".</summary>
    private static Term? OnlyField(string folded, IReadOnlyList<NumberMention> mentions, Vocabulary fields)
    {
        var named = mentions.Select(mention => LastIn(mention.Before, fields) ?? FirstBehindUnit(folded, mention.End, fields) ?? HeadLabel(mention, fields)).ToList();
        return named.Count > 0 && named[0] is { } first && named.All(field => field is null || field == first) && LastIn(mentions[0].Before, fields) is not null | HeadLabel(mentions[0], fields) is not null
            ? first
            : null;
    }

    /// <summary>The last field named in some words, or null.</summary>
    internal static Term? LastIn(string words, Vocabulary fields)
    {
        Term? last = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && Words.IsWordCharacter(words[i - 1]))
                continue;
            if (fields.At(words, i) is { } met)
            {
                last = met.Term;
                i += met.Length - 1;
            }
        }

        return last;
    }

    /// <summary>"Tư pháp - Hộ tịch: tiếp nhận 432 hồ sơ": the words right before the clause are a field's name and nothing else.</summary>
    private static Term? HeadLabel(NumberMention mention, Vocabulary fields)
    {
        if (mention.Heads.Count == 0 || mention.Heads[0].Numbers.Count > 0)
            return null;
        var label = mention.Heads[0].Text.TrimStart('-', '+', '*', '•', '(', ')', '.', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (label.LastIndexOf(Label + " ", StringComparison.Ordinal) is >= 0 and var named)
            label = label[(named + Label.Length + 1)..];
        foreach (var opening in new[] { "về ", "trong ", "đối với ", "thuộc " })
            if (label.StartsWith(opening, StringComparison.Ordinal))
                label = label[opening.Length..];
        return fields.Find(label.TrimEnd(' ', ':', '-'));
    }

    /// <summary>"141 hồ sơ [thuộc] [lĩnh vực] hộ tịch": only at once behind the unit.</summary>
    private static Term? FirstBehindUnit(string after, int from, Vocabulary fields)
    {
        var at = from < after.Length && after[from] == ' ' ? from + 1 : from;
        foreach (var word in new[] { "bộ", "hồ sơ", "hs", "trường hợp", "về", "thuộc", Label })
            if (after.AsSpan(at).StartsWith(word) && Words.IsWhole(after, at, word.Length))
                at = Math.Min(after.Length, at + word.Length + 1);
        return at < after.Length ? fields.At(after, at)?.Term : null;
    }

    private static string UnknownLabel(string before)
    {
        var at = Words.LastIndexOf(before, Label);
        if (at < 0)
            return "";
        var label = before[(at + Label.Length)..].Trim(' ');
        foreach (var end in LabelEnds)
        {
            var cut = char.IsLetter(end[0]) ? Words.IndexOf(label, end) : label.IndexOf(end, StringComparison.Ordinal);
            if (cut >= 0)
                label = label[..cut];
        }

        label = label.Trim(' ');
        return label.Length is > 1 and < 50 && label is not ("khác" or "khác nhau" or "này") ? label : "";
    }

    private static bool OpensGroup(NumberMention mention, IReadOnlyList<NumberMention> mentions, int group)
    {
        foreach (var other in mentions)
            if (other.Start >= group)
                return other == mention;
        return false;
    }

    private static int GroupStart(string folded, NumberMention mention)
    {
        var semicolon = mention.Depth > 0 ? -1 : folded.LastIndexOf(';', Math.Max(mention.Start - 1, 0));
        return Math.Max(mention.Sentence, semicolon);
    }

    private static bool SaysTotal(NumberMention mention) => Words.Contains(mention.Before, "tổng") || Words.Contains(mention.Before, "tổng số") || Words.Contains(mention.Before, "tổng cộng");
}
