using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells clauses that say nothing of what their number is: filler words, marks, the unit and the name of a field.</summary>
internal sealed class BareWords(RulePack rules)
{
    private readonly Vocabulary _units = rules.Vocabulary("units");
    private readonly IReadOnlyList<string> _bare = rules.Words(WordList.Bare);
    private readonly IReadOnlyList<string> _subjects = rules.Words(WordList.Subject);
    private readonly IReadOnlyList<string> _whose = [.. rules.Words(WordList.Subject).Where(word => rules.Vocabulary("units").Find(word) is not null)];
    private readonly IReadOnlyList<string> _ofTotal = rules.Words(WordList.OfTotal);

    private readonly IReadOnlyList<string> _documents = [.. rules.Vocabulary("document_types").Terms.SelectMany(term => term.Words.Append(Folding.Fold(term.Key)))];

    /// <summary>Nothing stands in its clause but filler words, marks and the name of a field.</summary>
    internal bool IsBare(NumberMention mention) => IsBare($"{mention.Before} {mention.After}", mention);

    /// <summary>"quyết định cá biệt (94), kế hoạch (31), công văn (126)": one of several kinds of documents that are counted.</summary>
    private bool IsKindOfDocument(NumberMention mention) =>
        mention.Unit is "" or "?" && _documents.Any(kind => Words.Contains(mention is { Depth: > 0, Before.Length: 0, Heads: [var head, ..] } ? head.Text : mention.Before, kind) || Words.StandsAt(mention.After.TrimStart(' '), 0, kind)) && _documents.Count(kind => Words.Contains(mention.SentenceBefore, kind) || Words.Contains(mention.SentenceBehind, kind)) >= FewestKinds;

    private const int FewestKinds = 3;

    /// <summary>Nothing but those and whose the number is: "cán bộ 100%".</summary>
    internal bool SaysOnlyWhose(NumberMention mention) => IsBare(_subjects.Aggregate($" {mention.Before} {mention.After} ", Remove), mention);

    /// <summary>It says whose the number is, whatever else.</summary>
    internal bool SaysWhose(NumberMention mention) => _whose.Any(word => Words.Contains(mention.Before, word) || Words.Contains(mention.After, word));

    /// <summary>"217 thủ tục ..., chiếm 97% tổng số TTHC thuộc thẩm quyền": what the total is of does not matter.</summary>
    internal bool IsShareOfTotal(NumberMention mention) => IsOfTotal(mention) && IsBare(mention.Before, mention);

    /// <summary>The words behind it say that it is a share of a total.</summary>
    internal bool IsOfTotal(NumberMention mention) => _ofTotal.Any(words => mention.After.StartsWith(words, StringComparison.Ordinal));

    private bool IsBare(string words, NumberMention mention)
    {
        if (IsKindOfDocument(mention))
            return false;
        var rest = $" {words} ";
        if (mention.Field is { } field)
            foreach (var word in field.Words)
                rest = Remove(rest, word);
        if (_units.ByKey(mention.Unit) is { } unit)
            foreach (var word in unit.Words)
                rest = Remove(rest, word);
        if (mention.UnknownField.Length > 0)
            rest = Remove(rest, mention.UnknownField);
        foreach (var word in _bare)
            rest = Remove(rest, word);
        return !rest.Any(char.IsLetterOrDigit);
    }

    private static string Remove(string text, string word)
    {
        for (var at = Words.IndexOf(text, word); at >= 0; at = Words.IndexOf(text, word, at))
            text = text.Remove(at, word.Length).Insert(at, " ");
        return text;
    }
}
