using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Gives numbers their dossier field. A field named in the clause counts; a parenthesis has its host's; a clause without one keeps the field
/// that opened its group (from the sentence's start or the last semicolon), unless the group names several or speaks of a total.
/// </summary>
internal sealed class Fields(RulePack rules)
{
    private readonly Vocabulary _fields = rules.Vocabulary("fields");
    private readonly IReadOnlyList<string> _labels = rules.Words(WordList.FieldLabel);
    private readonly IReadOnlyList<string> _labelEnds = rules.Words(WordList.FieldLabelEnd);
    private readonly IReadOnlyList<string> _noLabels = rules.Words(WordList.NoFieldName);
    private readonly IReadOnlyList<string> _matters = rules.Words(WordList.FieldMatter);
    private readonly IReadOnlyList<string> _others = rules.Words(WordList.OtherFields);
    private readonly IReadOnlyList<string> _noRest = rules.Words(WordList.NoRestOfFields);
    private readonly IReadOnlyList<string> _openings = rules.Words(WordList.FieldOpening);
    private readonly IReadOnlyList<string> _between = rules.Words(WordList.BeforeField);
    private readonly IReadOnlyList<string> _totals = rules.Words(WordList.Total);
    private readonly IReadOnlyList<string> _among = rules.Words(WordList.Among);

    /// <summary>Characters before the name of the field that a whole text is about: a mark, "Lĩnh vực", "Đối với hồ sơ".</summary>
    private const int LongestLead = 24;

    internal void Assign(string folded, IReadOnlyList<NumberMention> mentions, Term? inherited)
    {
        Term? open = inherited;
        var only = OnlyField(folded, mentions);
        // "nếu tách riêng chứng thực thì ... đạt 82%. Số nộp trực tiếp 1.412": a field named in passing is that sentence's only
        var leads = only is not null && only.Words.Append(Folding.Fold(only.Name)).Any(word => Words.IndexOf(folded, word) is >= 0 and <= LongestLead);
        var among = mentions.Count(mention => mention.IsMain && Before(mention) is not null) >= 2;
        var group = -1;
        var several = false;
        foreach (var mention in mentions)
        {
            var start = GroupStart(folded, mention);
            if (start != group)
                (group, open, several) = (start, (leads || mention.Sentence == mentions[0].Sentence ? only : null) ?? Matter(folded, start, mention.Start) ?? inherited, false);
            var named = FirstBehindUnit(folded, mention.End) ?? Before(mention) ?? HeadLabel(folded, mention);
            if (named is not null)
            {
                several |= open is not null && open != named && open != inherited;
                open = several || !OpensGroup(mention, mentions, group) ? inherited : named;
                mention.Field = named;
            }
            else if (_among.Any(word => mention.Before.StartsWith(word, StringComparison.Ordinal)) && mention.Previous is { } whole)
                (mention.Field, mention.UnknownField) = (whole.Field, whole.UnknownField);
            else if (!mention.IsMain && mention.Previous is { } host && host.Depth < mention.Depth && host.Start >= ClauseStart(folded, mention))
                (mention.Field, mention.UnknownField) = (host.Field, host.UnknownField);
            else if (!mention.IsMain && mention.Previous is { } sibling && sibling.Depth == mention.Depth)
                (mention.Field, mention.UnknownField) = (sibling.Field, sibling.UnknownField);
            else if (!mention.IsMain && OfClause(folded, mention) is { } clause)
                mention.Field = clause;
            else if (!mention.IsMain && ClauseStart(folded, mention) > mention.Sentence)
                mention.Field = inherited;
            else if (UnknownLabel(mention.Before) is { Length: > 0 } unknown)
                mention.UnknownField = unknown;
            else if (mention.Heads is [{ Numbers.Count: 0, IsTitle: false } head, ..] && LabelledHead(head.Text) is { Length: > 0 } label0)
                mention.UnknownField = label0;
            else if (UnknownLabel(mention.After) is { Length: > 0 } behind)
                mention.UnknownField = behind;
            else if (among && LabelOnly(mention) is { Length: > 0 } label)
                mention.UnknownField = label;
            else if (!SaysTotal(mention))
                mention.Field = open;
        }
    }

    /// <summary>"Trồng trọt 10 hồ sơ" among known fields: a short name before the number and nothing else.</summary>
    private string LabelOnly(NumberMention mention)
    {
        var label = Bullets.Trim(mention.Before.Trim(' ', ':'));
        return mention.IsMain && mention.Unit is "ho_so" or "" && label.Length is > 2 and < 40 && char.IsLetter(label[0]) && label.Split(' ').Length <= 6 && !_noLabels.Any(word => Words.Contains(label, word))
            ? label
            : "";
    }

    /// <summary>The one field that a text speaks of, named before its first number; null where it names several or none. "Hộ tịch: tiếp nhận 153 hồ sơ; trực tuyến 113".</summary>
    private Term? OnlyField(string folded, IReadOnlyList<NumberMention> mentions)
    {
        var named = mentions.Select(mention => Before(mention) ?? FirstBehindUnit(folded, mention.End) ?? HeadLabel(folded, mention)).ToList();
        return named.Count > 0 && named[0] is { } first && named.All(field => field is null || field == first) && Before(mentions[0]) is not null | HeadLabel(folded, mentions[0]) is not null
            ? first
            : null;
    }

    /// <summary>The last field that the words before a number name. "Dân số 2.916 người" names none: people are in no field.</summary>
    private Term? Before(NumberMention mention) => mention.Unit == People ? null : LastIn(mention.Before, _fields);

    private const string People = "nguoi";

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
    private Term? HeadLabel(string folded, NumberMention mention)
    {
        if (mention.Heads.Count == 0 || mention.Heads[0].Numbers.Count > 0)
            return null;
        var label = Bullets.TrimStart(mention.Heads[0].Text).TrimStart('(', ')', '.', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        // "a) Chứng thực: nhận 40"
        if (label.Length > 2 && label[1] is ')' or '.')
            label = label[2..].TrimStart();
        foreach (var word in _labels)
            if (label.LastIndexOf(word + " ", StringComparison.Ordinal) is >= 0 and var named)
            {
                // "trễ hẹn 05 bộ, đều thuộc lĩnh vực đất đai; chưa đến hạn 12 bộ": said of the number before
                if (named > 0 && LiesBefore(mention.Heads[0].Text, folded, GroupStart(folded, mention), mention))
                    return null;
                label = label[(named + word.Length + 1)..];
                if (_fields.At(label, 0) is { } met)
                    return met.Term;
            }

        foreach (var opening in _openings)
            if (label.StartsWith(opening + " ", StringComparison.Ordinal))
                label = label[(opening.Length + 1)..];
        return _fields.Find(label.TrimEnd(' ', ':', '-'));
    }

    /// <summary>The words stand in the sentence of a number, but before the group of clauses that it belongs to.</summary>
    private static bool LiesBefore(string words, string folded, int group, NumberMention mention) =>
        folded.AsSpan(mention.Sentence, mention.Start - mention.Sentence).IndexOf(words) >= 0 && folded.AsSpan(group, mention.Start - group).IndexOf(words) < 0;

    /// <summary>"141 hồ sơ [thuộc] [lĩnh vực] hộ tịch": only at once behind the unit.</summary>
    private Term? FirstBehindUnit(string after, int from)
    {
        var at = from < after.Length && after[from] == ' ' ? from + 1 : from;
        while (_between.FirstOrDefault(word => after.AsSpan(at).StartsWith(word) && Words.IsWhole(after, at, word.Length)) is { } word)
            at = Math.Min(after.Length, at + word.Length + 1);
        return at < after.Length ? _fields.At(after, at)?.Term : null;
    }

    /// <summary>"Mảng hộ tịch chiếm phần lớn, người dân nộp 694 hồ sơ": the one field that a group of clauses opens with, if a word says that it is one.</summary>
    private Term? Matter(string folded, int start, int end)
    {
        Term? matter = null;
        for (var at = start; at < end; at++)
        {
            if ((at > start && folded[at - 1] is not (',' or ':' or ';' or '-' or '+' or ' ')) || !char.IsLetter(folded[at]))
                continue;
            var from = at;
            foreach (var opening in _openings)
                if (IsFollowed(folded, from, opening))
                    from += opening.Length + 1;
            if (_matters.FirstOrDefault(word => IsFollowed(folded, from, word)) is { } label && from + label.Length + 1 < end && _fields.At(folded, from + label.Length + 1) is { } met)
            {
                if (matter is not null && matter != met.Term)
                    return null;
                matter = met.Term;
            }

            // to the next clause
            at = folded.AsSpan(at, end - at).IndexOfAny(",:;") is >= 0 and var mark ? at + mark : end;
        }

        return matter;
    }

    private static bool IsFollowed(string folded, int at, string word) => at + word.Length < folded.Length && Words.StandsAt(folded, at, word);

    private string UnknownLabel(string before)
    {
        var (at, length) = (-1, 0);
        foreach (var word in _labels)
            if (Words.LastIndexOf(before, word) is var found && found > at)
                (at, length) = (found, word.Length);
        if (at < 0)
            return "";
        var label = before[(at + length)..].Trim(' ');
        foreach (var end in _labelEnds)
        {
            var cut = char.IsLetter(end[0]) ? Words.IndexOf(label, end) : label.IndexOf(end, StringComparison.Ordinal);
            if (cut >= 0)
                label = label[..cut];
        }

        label = label.Trim(' ');
        // "Lĩnh vực khác tiếp nhận: 41 hồ sơ": the rest of all, and not all
        if (Bullets.Trim(before[..at].Trim(' ')).Length == 0 && !_noRest.Any(word => Words.StandsAt(label, 0, word)) && _others.FirstOrDefault(word => Words.StandsAt(label, 0, word)) is { } rest)
            return rest;
        return label.Length is > 1 and < 50 && !_others.Contains(label, StringComparer.Ordinal) && !_noLabels.Any(word => Words.Contains(label, word)) ? label : "";
    }

    /// <summary>"Lĩnh vực Đường bộ: tiếp nhận 117": the words before the clause begin with "lĩnh vực".</summary>
    private string LabelledHead(string head)
    {
        var words = Bullets.TrimStart(head);
        return _labels.Any(label => words.StartsWith(label + " ", StringComparison.Ordinal)) && _fields.Find(words) is null ? UnknownLabel(words) : "";
    }

    /// <summary>"Hồ sơ đất đai quá hạn còn nhiều (36 hồ sơ)": the field that the words between the last mark and the parenthesis name.</summary>
    private Term? OfClause(string folded, NumberMention mention)
    {
        var start = ClauseStart(folded, mention);
        var open = folded.LastIndexOf('(', mention.Start);
        return open > start ? LastIn(folded[start..open], _fields) : null;
    }

    /// <summary>Index behind the last semicolon before the parenthesis that a number stands in, or the start of its sentence.</summary>
    private static int ClauseStart(string folded, NumberMention mention)
    {
        var open = folded.LastIndexOf('(', mention.Start);
        var mark = open > mention.Sentence ? folded.AsSpan(mention.Sentence, open - mention.Sentence).LastIndexOf(';') : -1;
        return mention.Sentence + mark + 1;
    }

    private static bool OpensGroup(NumberMention mention, IReadOnlyList<NumberMention> mentions, int group)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Start < group ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Count && mentions[low] == mention;
    }

    private static int GroupStart(string folded, NumberMention mention)
    {
        var semicolon = !mention.IsMain ? -1 : folded.AsSpan(mention.Sentence, mention.Start - mention.Sentence).LastIndexOf(';');
        return semicolon < 0 ? mention.Sentence : mention.Sentence + semicolon;
    }

    private bool SaysTotal(NumberMention mention) => _totals.Any(word => Words.Contains(mention.Before, word));
}
