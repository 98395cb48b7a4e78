using CchcExtractor.Documents;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>The heads above a block, nearest first, the field that the nearest item names, and what tells one list from another.</summary>
internal sealed record Above(IReadOnlyList<Inherited> Heads, Term? Field, object Parent);

/// <summary>What list items inherit from the lines above them: the items they stand below and the paragraph that opened the list.</summary>
internal sealed class ListHeads(RulePack rules)
{
    private readonly List<(int Level, Inherited[] Heads, Term? Field)> _open = [];
    private const int MostRecent = 12;
    private readonly List<Inherited> _recent = [];
    private readonly IReadOnlyList<string> _continuing = rules.Words(WordList.Continuing);
    private readonly Sentences _sentences = new(rules);
    private readonly FieldLines _fieldLines = new(rules);
    private bool _continues;

    /// <summary>The heads of the block read last.</summary>
    private Inherited[]? _last;

    /// <summary>The last item that closed with ":" and counted nothing, while items of fields stand right below it; their bullets may be its own.</summary>
    private (int Level, Inherited[] Heads)? _divided;

    /// <summary>What a block inherits; null where it opens a thought of its own.</summary>
    internal Above? Of(TextBlock block)
    {
        var level = LevelOf(block);
        var above = level == 0 ? [] : _open.Where(head => head.Level < level).Reverse().ToList();
        if (_divided is { } divided && divided.Level == level && _fieldLines.OpenWithField(block))
            above.Insert(0, (level, divided.Heads, null));
        var recent = Continues(block) ? _recent : [];
        return above.Count == 0 && recent.Count == 0
            ? null
            : new Above([.. above.SelectMany(head => head.Heads == _last ? head.Heads : [.. head.Heads.Select(one => one with { IsPast = one.IsTold })]), .. recent], above.FirstOrDefault(head => head.Field is not null).Field, above.Count > 0 ? above[0].Heads : block);
    }

    /// <summary>"- Trong đó:", "Cụ thể: ...": the block goes on with what the blocks before it said.</summary>
    private bool Continues(TextBlock block)
    {
        var folded = Bullets.TrimStart(block.Text.Folded);
        return _continuing.Any(word => folded.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Takes note of a block that was read.</summary>
    internal void Add(TextBlock block, IReadOnlyList<NumberMention> mentions, Above? above, Term? field)
    {
        var level = LevelOf(block);
        _open.RemoveAll(head => head.Level >= level);
        var folded = block.Text.Folded;
        var opens = folded.EndsWith(':');
        _continues = block is not Heading && (opens || (folded.EndsWith(';') && (level > 0 || _continues)));
        if (block is Heading)
        {
            _recent.Clear();
            _open.Clear();
            _divided = null;
            return;
        }

        var sentences = _sentences.In(folded);
        var heads = sentences.AsEnumerable().Reverse()
            .Select(sentence => new Inherited(
                WithoutParentheses(folded.Substring(sentence.Start, sentence.Length)),
                mentions.Where(mention => mention.IsMain && mention.Start >= sentence.Start && mention.Start < sentence.Start + sentence.Length).ToList(),
                IsTold: folded.EndsWith('.') && mentions.Any(mention => mention.Start >= sentence.Start && mention.Start < sentence.Start + sentence.Length)))
            .ToArray();
        if (Continues(block))
            heads = [.. heads, .. above?.Heads ?? []];
        _recent.InsertRange(0, heads.Where(head => head.Numbers.Count > 0));
        if (_recent.Count > MostRecent)
            _recent.RemoveRange(MostRecent, _recent.Count - MostRecent);
        if (block is not ListItem || !(_divided?.Level == level && _fieldLines.OpenWithField(block)))
            _divided = block is ListItem && opens && field is null && mentions.Count == 0 ? (level, heads) : null;
        // an item that only names its field hands the field on; a paragraph speaks for no one field
        _last = heads;
        _open.Add((level, heads, block is ListItem && opens ? field ?? above?.Field : null));
    }

    /// <summary>0 for a paragraph; list items by their level; a line without mark below "...:" or "...;" counts as an item.</summary>
    private int LevelOf(TextBlock block) => block switch
    {
        ListItem item => item.Level,
        Paragraph when _continues => 99,
        _ => 0,
    };

    private static string WithoutParentheses(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
                kept.Append(c);
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
