using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Explaining;

/// <summary>A sentence rule that would take what nobody took.</summary>
/// <param name="Find">The sentence with its holes.</param>
/// <param name="Section">Content section that it stands in; empty where that has no id.</param>
/// <param name="Sentence">The sentence as printed.</param>
/// <param name="Holes">What it would yield, in order.</param>
public sealed record RuleProposal(string Find, string Section, string Sentence, IReadOnlyList<ProposedHole> Holes);

/// <summary>A number that a proposed rule would take.</summary>
/// <param name="Indicator">The guess.</param>
/// <param name="Known">It is an indicator of the rules, the nearest one; else a new one, named for the words behind the number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Value">The value in this report.</param>
public sealed record ProposedHole(string Indicator, bool Known, string Name, decimal Value);

/// <summary>
/// Makes sentence rules of sentences with numbers that no rule took: the words around those numbers stay, the numbers become holes typed by
/// how they are printed. What is a target, last year's, or stands where no results are reported is left alone.
/// </summary>
internal static class ProposeRules
{
    /// <summary>Words that are kept before the first and behind the last number.</summary>
    private const int WordsBefore = 6;
    private const int WordsBehind = 3;

    /// <summary>Words that make a name.</summary>
    private const int MostNameWords = 6;

    internal static IEnumerable<RuleProposal> From(NarrativeTrace trace, NearNumbers near, Evidence evidence, RulePack rules)
    {
        var sentences = trace.Numbers.Where(number => evidence.Document.Blocks[number.Block] is TextBlock && evidence.Outline.ReportsResultsAt(number.Block))
            .GroupBy(number => (number.Block, number.Mention.Sentence));
        foreach (var sentence in sentences)
        {
            var numbers = sentence.OrderBy(number => number.Mention.Start).ToList();
            var free = numbers.Where(number => number.Mention is { Claim: null, IsWord: false } && near.Never(number.Mention) is null).ToList();
            if (free.Count > 0 && Proposal(((TextBlock)evidence.Document.Blocks[sentence.Key.Block]).Text, numbers, free, near, rules) is { } proposal)
                yield return proposal with { Section = evidence.Outline.IdsAt(sentence.Key.Block).FirstOrDefault() ?? "", Sentence = free[0].Sentence };
        }
    }

    private static RuleProposal? Proposal(Text text, List<TracedNumber> numbers, List<TracedNumber> free, NearNumbers near, RulePack rules)
    {
        var folded = text.Folded;
        var from = Back(folded, free[0].Mention.Start, free[0].Mention.Sentence);
        var to = On(folded, free[^1].Mention.End);
        var spans = new TakenSpans(rules).In(folded).Where(span => span.Start >= from && span.Start + span.Length <= to).Select(span => (span.Start, End: span.Start + span.Length, Number: (TracedNumber?)null))
            .Concat(numbers.Where(number => number.Mention.Start >= from && number.Mention.End <= to && !number.Mention.IsWord).Select(number => (number.Mention.Start, number.Mention.End, Number: (TracedNumber?)number)))
            .OrderBy(span => span.Start).ToList();
        var find = new StringBuilder();
        var holes = new List<ProposedHole>();
        var at = from;
        foreach (var (start, end, number) in spans)
        {
            if (start < at)
                continue;
            find.Append(Plain(text.PrintedAt(at, start - at))).Append(' ');
            if (number is null)
                find.Append("... ");
            else
                find.Append(Hole(number, free.Contains(number), text, holes, near, rules)).Append(' ');
            at = end;
        }

        find.Append(Plain(text.PrintedAt(at, to - at)));
        var sentence = string.Join(' ', find.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',', ';', ':', '.', '-', '+');
        return holes.Count > 0 && sentence.Any(char.IsLetter) && PatternWords.Of(sentence, _ => true).Any(one => one.Hole is null) ? new RuleProposal(sentence, "", "", holes) : null;
    }

    private static string Hole(TracedNumber number, bool free, Text text, List<ProposedHole> holes, NearNumbers near, RulePack rules)
    {
        var type = number.Mention.Unit == "%" ? "pct" : number.Mention.Number.Decimals > 0 ? "dec" : "int";
        var ratio = number.Mention.Number.Denominator is not null ? "/{_:int}" : "";
        if (!free)
            return $"{{_:{type}}}{ratio}";
        var indicator = near.Guess(number)?.Indicator;
        var known = indicator is not null && holes.All(hole => hole.Indicator != indicator);
        var name = known ? rules.Indicators.GetValueOrDefault(indicator!)?.Name ?? "" : Called(text, number.Mention, rules);
        var id = known ? indicator! : Free($"new.{Folding.Slug(name, '_')}", holes);
        var hole = new ProposedHole(id, known, name, number.Mention.Number.Value);
        holes.Add(hole);
        return $"{{{hole.Indicator}:{type}}}{ratio}";
    }

    /// <summary>The words right behind a number up to a mark or a word that begins another thought, or else those before it, to call a new indicator by.</summary>
    private static string Called(Text text, NumberMention mention, RulePack rules)
    {
        var folded = text.Folded;
        var (at, words) = (mention.End, 0);
        while (at < folded.Length && folded[at] is not (';' or '.' or ',' or ':' or ')' or '(') && !char.IsAsciiDigit(folded[at]))
        {
            if (folded[at] == ' ' && at > mention.End && (++words == MostNameWords || Ends(folded, at + 1, rules)))
                break;
            at++;
        }

        var behind = text.PrintedAt(mention.End, at - mention.End).Trim();
        var name = behind.Any(char.IsLetter) ? behind : string.Join(' ', mention.Before.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(MostNameWords));
        return name.Any(char.IsLetter) ? Composition.Compose(name) : "số mới";
    }

    private static bool Ends(string folded, int at, RulePack rules) =>
        new[] { WordList.NameEnd, WordList.Parting, WordList.Results }.SelectMany(rules.Words).Any(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0 && Words.IsWhole(folded, at, word.Length));

    private static string Free(string id, List<ProposedHole> holes)
    {
        var free = id;
        for (var ordinal = 2; holes.Exists(hole => hole.Indicator == free); ordinal++)
            free = $"{id}_{ordinal}";
        return free;
    }

    /// <summary>Some words back from an index, no further than a mark that ends a thought.</summary>
    private static int Back(string folded, int start, int least)
    {
        var (at, words) = (start, 0);
        while (at > least && words <= WordsBefore && folded[at - 1] is not (';' or '.' or ':') && !(words > 2 && folded[at - 1] == ','))
            if (folded[--at] == ' ')
                words++;
        while (at < start && !Words.IsWordCharacter(folded[at]))
            at++;
        return at;
    }

    private static int On(string folded, int end)
    {
        var (at, words) = (end, 0);
        while (at < folded.Length && folded[at] is not (';' or '.' or ',' or ')' or '('))
        {
            if (folded[at] == ' ' && at > end && ++words == WordsBehind)
                break;
            at++;
        }

        return at;
    }

    /// <summary>Words without the marks that mean something in patterns.</summary>
    private static string Plain(string printed) => string.Concat(printed.Select(c => c is '{' or '}' or '[' or ']' or '<' or '>' or '|' or '"' or '\\' or '\n' or '\r' or '\t' or '…' ? ' ' : c)).Replace("...", " ", StringComparison.Ordinal);
}
