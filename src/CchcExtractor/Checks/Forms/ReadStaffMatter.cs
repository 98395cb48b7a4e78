using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>What a sentence says of a matter of the staff.</summary>
/// <param name="Matter">Which: key of the vocabulary <c>staff_matters</c>.</param>
/// <param name="Count">How many people; nought for nobody.</param>
/// <param name="Group">Folded word of those it speaks of alone, as rows of the form name them; empty for all.</param>
/// <param name="Text">The sentence as printed.</param>
/// <param name="Block">Where.</param>
/// <param name="Section">Of which section.</param>
internal sealed record StaffMatter(string Matter, int Count, string Group, string Text, TextBlock Block, string Section)
{
    /// <summary>Both speak of the same people, or the other of nobody at all.</summary>
    public bool IsOfSame(StaffMatter other) => Group == other.Group || (Group.Length > 0 && other is { Count: 0, Group.Length: 0 });
}

/// <summary>Reads what a report's text says of one matter of the staff: "không có ai bị kỷ luật", "Tuyển mới: 01 công chức".</summary>
/// <param name="evidence">The report.</param>
/// <param name="rules">Its rules.</param>
/// <param name="matter">The matter, and the words for it, the longest first.</param>
internal sealed class ReadStaffMatter(Evidence evidence, RulePack rules, Term matter)
{
    /// <summary>Characters between the words of a matter and the number or the "không" that belongs to them.</summary>
    private const int Near = 70;

    private readonly Sentences _sentences = new(rules);
    private readonly IReadOnlyList<string> _words = matter.Words;
    private readonly IReadOnlyList<string> _nobody = rules.Words(WordList.Nobody);
    private readonly IReadOnlyList<string> _noneOf = rules.Words(WordList.NoneOf);
    private readonly IReadOnlyList<string> _notDone = [.. rules.Words(WordList.Not), .. rules.Words(WordList.LeftOver)];
    private readonly IReadOnlyList<string> _others = [.. rules.Words(WordList.MatterOtherwise), .. rules.Words(WordList.BesidePast), .. rules.Words(WordList.LookedBackAt)];
    private readonly IReadOnlyList<string> _people = [.. rules.Vocabulary("units").ByKey("nguoi")?.Words ?? [], .. rules.Words(WordList.MatterPerson)];
    private readonly IReadOnlyList<string> _groups = rules.Words(WordList.MatterPerson);

    public List<StaffMatter> All()
    {
        var all = new List<StaffMatter>();
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = evidence.Parts.Body; i < end; i++)
            if (evidence.Document.Blocks[i] is TextBlock block && evidence.Outline.ReportsResultsAt(i) && _words.Any(word => Words.Contains(block.Text.Folded, word)))
                foreach (var (start, length) in _sentences.In(block.Text.Folded))
                    if (Read(block, start, length, evidence.Outline.NumberAt(i)) is { } said)
                        all.Add(said);
        return all;
    }

    private StaffMatter? Read(TextBlock block, int start, int length, string section)
    {
        var sentence = block.Text.Folded.Substring(start, length);
        if (_others.Any(word => Words.Contains(sentence, word)) || PeriodLexer.Scan(sentence).Any(token => token.Period != evidence.Metadata.Period))
            return null;
        foreach (var word in _words)
        {
            var at = Words.IndexOf(sentence, word);
            if (at < 0 || Words.IndexOf(sentence, word, at + word.Length) >= 0)
                continue;
            var (before, behind) = (sentence[Math.Max(0, at - Near)..at], sentence[(at + word.Length)..]);
            // "không có cán bộ, công chức nào": that comma ends no clause
            var joined = _people.Aggregate(before, (text, people) => text.Replace($", {people}", $" {people}", StringComparison.Ordinal));
            var clause = joined[(joined.AsSpan().LastIndexOfAny(",;:(") + 1)..];
            if (Count(clause, behind) is not { } count)
                return null;
            var printed = block.Text.ToPrinted(start, length);
            return new StaffMatter(matter.Key, count, Group(clause, behind), block.Text.Printed.Substring(printed.Start, printed.Length).Trim(), block, section);
        }

        return null;
    }

    /// <summary>"không có ai bị kỷ luật", "Bị kỷ luật: 01 công chức"; null where it says neither.</summary>
    private int? Count(string before, string behind)
    {
        // "Kỷ luật: không", "kỷ luật 01 công chức"
        var value = behind.TrimStart(' ', ':');
        var label = behind.AsSpan().TrimStart(' ').StartsWith(":") || value is [>= '0' and <= '9', ..];
        var text = label ? value : before;
        var token = label ? NumberLexer.Scan(text).FirstOrDefault() : NumberLexer.Scan(text).LastOrDefault();
        if (label && token is { Start: 0, Length: > 0 } && text[..token.Length].Trim('0').Length == 0)
            return 0;
        var counts = token.Length > 0 && (!label || token.Start == 0) && _people.Any(word => Words.StandsAt(text[(token.Start + token.Length)..].TrimStart(' '), 0, word));
        if (label ? _nobody.Any(word => Words.StandsAt(text, 0, word)) : _nobody.Any(word => Words.Contains(counts ? text[token.Start..] : text, word)))
            return 0;
        // "không có cán bộ nào trong số 21 cán bộ, công chức bị kỷ luật"
        if (counts && !label && Words.EndsWithAny(text.AsSpan(0, token.Start).TrimEnd(' '), _noneOf) && _nobody.Any(word => Words.Contains(text[..token.Start], word)))
            return 0;
        // "còn 02 vị trí chưa tuyển dụng" counts what was not done
        if (!counts || (!label && _notDone.Any(word => Words.Contains(text[(token.Start + token.Length)..], word))))
            return null;
        return NumberLexer.Read(text.Substring(token.Start, token.Length), count: true) is { Decimals: 0, Value: < 100 } number ? (int)number.Value : null;
    }

    private string Group(string before, string behind)
    {
        var named = _groups.Where(word => Words.Contains(before, word) || (behind.AsSpan().TrimStart(' ').StartsWith(":") && Words.Contains(behind, word))).ToList();
        return named.Count == 1 ? named[0] : "";
    }
}
