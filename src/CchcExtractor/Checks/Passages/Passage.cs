using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>A number in a passage.</summary>
/// <param name="Sentence">The sentence that prints it.</param>
/// <param name="Number">As it prints it.</param>
/// <param name="Start">First character in the text of the passage.</param>
/// <param name="End">Behind its last character there.</param>
internal sealed record Mention(Sentence Sentence, PrintedNumber Number, int Start, int End)
{
    /// <summary>The number to be added: of "60 triệu" beside parts that leave out the "triệu" the 60.</summary>
    public decimal Value => Number.Numeral;
}

/// <summary>What belongs together: a paragraph, or one with the items of the list below it, read as one text.</summary>
/// <param name="Text">Folded text; items are joined by semicolons.</param>
/// <param name="Mentions">Its numbers in order, rates too.</param>
/// <param name="Before">Numbers of the paragraph before it.</param>
/// <param name="IsParagraph">It is one paragraph, without items.</param>
internal sealed record Passage(string Text, IReadOnlyList<Mention> Mentions, IReadOnlyList<Mention> Before, bool IsParagraph)
{
    /// <summary>Where the number before one ends; 0 for the first.</summary>
    public int EndBefore(int index) => index > 0 ? Mentions[index - 1].End : 0;

    /// <summary>What stands between two numbers.</summary>
    public string Between(Mention one, Mention other) => Text[one.End..other.Start];

    /// <summary>The words of one number: from the last mark or number before it to the next behind it, with a sign where it stands.</summary>
    public string Label(Mention mention)
    {
        var from = Mentions.LastOrDefault(other => other.End <= mention.Start)?.End ?? 0;
        var lead = Text[from..mention.Start].TrimEnd(' ', ':');
        lead = lead[(lead.LastIndexOfAny([',', ';', ':', '(', '.']) + 1)..];
        if (Texts.Words.LastIndexOf(lead, And) is >= 0 and var and)
            lead = lead[(and + And.Length)..];
        // "52 TTHC mức độ 4": the digit is a name and no number of the passage
        var next = Mentions.FirstOrDefault(other => other.Start >= mention.End)?.Start ?? Text.Length;
        var behind = Text.AsSpan(mention.End, next - mention.End);
        var end = behind.IndexOfAny(",;:().");
        var rest = (end < 0 ? behind : behind[..end]).ToString();
        return Texts.Words.IndexOf(rest, And) is >= 0 and var joined ? $"{lead.Trim(' ')} # {rest[..joined].Trim(' ')}" : $"{lead.Trim(' ')} # {rest.Trim(' ')}";
    }

    private const string And = "và";

    /// <summary>All that stands from mark to mark around a number: of "144 công văn và văn bản khác" the others too.</summary>
    public string Clause(Mention mention)
    {
        var behind = Text.AsSpan(mention.End);
        var end = behind.IndexOfAny(",;:().");
        var lead = Text[(Mentions.LastOrDefault(other => other.End <= mention.Start)?.End ?? 0)..mention.Start];
        lead = lead[(lead.TrimEnd(' ', ':').LastIndexOfAny([',', ';', ':', '(', '.']) + 1)..];
        return $"{(Texts.Words.LastIndexOf(lead, And) is >= 0 and var and ? lead[(and + And.Length)..] : lead)} # {(end < 0 ? behind : behind[..end])}";
    }

    /// <summary>What stands before a number in its sentence, from the number before it.</summary>
    public string Lead(Mention mention)
    {
        var lead = Text[(Mentions.LastOrDefault(other => other.End <= mention.Start)?.End ?? 0)..mention.Start];
        return lead[(lead.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
    }
}

/// <summary>Reads the passages of a report that state results.</summary>
internal sealed class ReadPassages(RulePack rules)
{
    /// <summary>Items that make a list.</summary>
    private const int FewestItems = 2;

    private const int MostItems = 20;

    /// <summary>No clerk counts so much in one paragraph; each number is held against each.</summary>
    private const int MostMentions = 150;

    private static readonly PerReport<IReadOnlyList<Passage>> Known = new((evidence, rules) => [.. new ReadPassages(rules).In(evidence, ReadSentences.Of(evidence, rules))]);

    /// <summary>Every paragraph with numbers, in order of the text; one with a list below it a second time, with the first count of each item.</summary>
    public static IReadOnlyList<Passage> Of(Evidence evidence, RulePack rules) => Known.Of(evidence, rules);

    private IEnumerable<Passage> In(Evidence evidence, IReadOnlyList<Sentence> all)
    {
        var sentences = all.ToLookup(sentence => sentence.Block.Location.Path, StringComparer.Ordinal);
        IReadOnlyList<Mention> before = [];
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || Paragraph([.. sentences[block.Location.Path]], before) is not { Mentions.Count: <= MostMentions } passage)
                continue;
            yield return passage;
            if (WithItems(evidence, i, passage, sentences) is { } list)
                yield return list;
            before = passage.Mentions;
        }
    }

    private static Passage? Paragraph(List<Sentence> sentences, IReadOnlyList<Mention> before) =>
        sentences.Count == 0 ? null : WithoutBareBrackets(new Passage(sentences[0].Folded, [.. sentences.SelectMany(sentence => sentence.Numbers.Select(number => new Mention(sentence, number, number.Start, number.End)))], before, IsParagraph: true));

    /// <summary>"văn bản đã ban hành (281) bao gồm nghị quyết (05), quyết định (50)": a count alone in the bracket behind its noun is no aside but what the clause counts.</summary>
    private static Passage WithoutBareBrackets(Passage passage)
    {
        char[]? text = null;
        var mentions = passage.Mentions.ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var (open, close) = (mention.Start - 1, passage.Text.IndexOf(')', mention.End));
            if (mention.Number is not { Depth: > 0, IsCount: true, Whole: null } || HasOtherBrackets(mention.Sentence, passage) || open < 1 || close < 0 || passage.Text[open] != '(' || !IsUnit(passage.Text.AsSpan(mention.End, close - mention.End)) || !IsNoun(passage.Text.AsSpan(passage.EndBefore(i), Math.Max(0, open - passage.EndBefore(i)))))
                continue;
            text ??= passage.Text.ToCharArray();
            (text[open], text[close]) = (' ', ' ');
            mentions[i] = mention with { Number = mention.Number with { Depth = mention.Number.Depth - 1 } };
        }

        return text is null ? passage : passage with { Text = new string(text), Mentions = mentions };
    }

    /// <summary>"gửi qua mạng (301, bằng 58,8%) và mang đến (211)": the brackets of a sentence are read in one way.</summary>
    private static bool HasOtherBrackets(Sentence sentence, Passage passage) =>
        passage.Mentions.Any(other => other.Sentence == sentence && other.Number is { Depth: > 0, IsCount: true } && other.Start > 0 && passage.Text[other.Start - 1] == '(' && passage.Text.IndexOf(')', other.End) is >= 0 and var close && !IsUnit(passage.Text.AsSpan(other.End, close - other.End)));

    /// <summary>What stands between the number before and the bracket ends with a word of its own clause: "), quyết định", and not "hồ sơ" of "322 hồ sơ".</summary>
    private static bool IsNoun(ReadOnlySpan<char> between) =>
        between.TrimEnd(' ') is [.., var last] said && char.IsLetter(last) && (said.LastIndexOfAny(",;:.()") is >= 0 || said.Length > LongestUnit);

    /// <summary>Nothing, or the unit of the number: "(22 người)".</summary>
    private static bool IsUnit(ReadOnlySpan<char> words) => words.Length <= LongestUnit && words.IndexOfAny(",;:.(") < 0 && words.IndexOfAnyInRange('0', '9') < 0;

    /// <summary>Longer words than those of a unit stand for a clause of their own.</summary>
    private const int LongestUnit = 14;

    /// <summary>What else an item says is of its own count: in brackets, as a share, or what became of it ("387 hồ sơ, đã giải quyết 387 hồ sơ").</summary>
    private bool IsOfFirst(Passage item, Mention first, Mention other) =>
        other.Number.IsRate || other.Number.Depth > first.Number.Depth || StatementWords.Any(_told, item.Between(first, other));

    private readonly List<string> _told = [.. rules.Words(WordList.InPart), .. rules.Words(WordList.Settled), .. rules.Words(WordList.BesideParts), .. rules.Words(WordList.BracketedPart)];

    /// <summary>"a. Hộ tịch", "b) Đất đai": the letter that comes next.</summary>
    private static bool IsLettered(string text, int items) => IsLettered(text) && items < Letters.Length && text[0] == Letters[items];

    private static bool IsLettered(string text) => text.Length > LengthOfLetter && text[1] is '.' or ')' && text[2] == ' ' && Letters.Contains(text[0], StringComparison.Ordinal);

    private const string Letters = "abcdđeghik";

    private const int LengthOfLetter = 3;

    private Passage? WithItems(Evidence evidence, int index, Passage lead, ILookup<string, Sentence> sentences)
    {
        var (text, mentions, items) = (lead.Text.TrimEnd(' '), lead.Mentions.ToList(), 0);
        char? mark = null;
        for (var i = index + 1; i < evidence.Document.Blocks.Count && evidence.Document.Blocks[i] is TextBlock and not Heading and { Text.Folded: { Length: > 0 } folded } block; i++)
        {
            var isLettered = IsLettered(folded, items);
            mark ??= isLettered ? '.' : folded[0];
            if (!(isLettered && mark == '.' && !IsLettered(lead.Text)) && (!Texts.Bullets.IsSign(folded[0]) || folded[0] != mark || lead.Text[0] == mark))
                break;
            if (Paragraph([.. sentences[block.Location.Path]], []) is not { } item)
                return null; // one without a count: the list is not whole
            text = items == 0 && text.EndsWith(':') ? $"{text} " : $"{text.TrimEnd('.', ';', ',')}{(items == 0 ? ": " : "; ")}";
            var bullet = isLettered ? LengthOfLetter : item.Text.Length - Texts.Bullets.TrimStart(item.Text).Length;
            var counts = item.Mentions.Where(one => one.Start >= bullet).ToList();
            if (counts.Count == 0 || counts.Skip(1).Any(other => !IsOfFirst(item, counts[0], other)))
                return null; // "khai tử 9, kết hôn 31"
            // "a. Hộ tịch (584 hồ sơ, trực tuyến 393)": what its bracket counts first is what the item counts
            if (counts[0].Number.Depth > 0)
                item = item with { Text = item.Text.Replace('(', ' ').Replace(')', ' ') };
            mentions.AddRange(counts.Take(1).Select(one => one with { Number = one.Number with { Depth = 0 }, Start = one.Start - bullet + text.Length, End = one.End - bullet + text.Length }));
            text += item.Text[bullet..].TrimEnd(' ');
            if (++items > MostItems)
                return null;
        }

        return items < FewestItems ? null : new Passage(text, mentions, lead.Before, IsParagraph: false);
    }
}
