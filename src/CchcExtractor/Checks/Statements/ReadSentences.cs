using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>Reads the sentences of a report that state results.</summary>
internal sealed class ReadSentences
{
    private readonly FindNumbers _numbers;
    private readonly SpelledOut _spelledOut;
    private readonly Sentences _sentences;
    private readonly IReadOnlyList<string> _leads;
    private readonly IReadOnlyList<string> _dividing;
    private readonly IReadOnlyList<string> _noCounts;
    private readonly IReadOnlyList<string> _totals;
    private readonly List<(string First, string Second)> _oneInTwo;
    private readonly RulePack _rules;

    private ReadSentences(RulePack rules)
    {
        _rules = rules;
        _numbers = new FindNumbers(rules);
        _spelledOut = new SpelledOut(rules);
        _sentences = new Sentences(rules);
        _oneInTwo = [.. rules.Words(WordList.OneInTwoWords).Select(pair => pair.Split(' ', 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]))];
        (_leads, _dividing, _noCounts, _totals) = (rules.Words(WordList.Parting), rules.Words(WordList.DividingSentence), rules.Words(WordList.CountsNothing), rules.Words(WordList.TotalOf));
    }

    private static readonly PerReport<IReadOnlyList<Sentence>> Known = new((evidence, rules) => [.. new ReadSentences(rules).In(evidence)]);

    /// <summary>In order of the text. Sections of what is planned are left out, and sentences that nobody can have written.</summary>
    public static IReadOnlyList<Sentence> Of(Evidence evidence, RulePack rules) => Known.Of(evidence, rules);

    private IEnumerable<Sentence> In(Evidence evidence)
    {
        var figures = evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).GroupBy(figure => figure.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Indicator, StringComparer.Ordinal);
        var values = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Unit: not "%", Value: > 0 }).Select(figure => figure.Value!.Value).Distinct().Take(MostFigures).ToHashSet();
        IReadOnlyList<PrintedNumber> before = [];
        Sentence? above = null;
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = evidence.Parts.Body; i < end; i++)
        {
            if (evidence.Document.Blocks[i] is Table table && i < evidence.Parts.Appendix && evidence.Outline.ReportsResultsAt(i))
                foreach (var sentence in InCells(table, evidence, i, figures, values))
                    yield return sentence;
            if (evidence.Document.Blocks[i] is not TextBlock block || !(evidence.Outline.ReportsResultsAt(i) || LastWord.Is(evidence, i, _rules)))
                continue;
            var folded = Joined(Enumerators.Without(_spelledOut.Without(Questions.Answered(Bullets.Plain(block.Text.Folded))), _leads));
            var pairs = SideBySide.At(evidence.Document, evidence.Outline, i);
            var numbers = Numbers(block, folded, evidence.Taken.In(block.Text.Folded), figures, pairs);
            var twice = numbers.Count > 1 ? Arithmetic.CountedTwice.NearTo(evidence, i, _rules) : [];
            Sentence? last = null;
            if (numbers.Count > 0)
                foreach (var (start, length) in _sentences.In(folded))
                    if (numbers.Where(number => number.Start >= start && number.Start < start + length).ToList() is { Count: > 0 and <= MostNumbers } inside)
                        yield return last = new Sentence(block, evidence.Outline.NumberAt(i), folded, start, start + length, inside, numbers, before, values) { IsOfPairs = pairs, Above = above, CountedTwice = twice };
            // each knows the one above it, and no chain of all of them is kept
            (before, above) = (numbers, last is null ? null : last with { Above = null });
        }
    }

    /// <summary>Cells that say more than a value ("Hài lòng trở lên 23 (88,4%)", "KH 8; QĐ 5; CV 12"): each is read for itself.</summary>
    private IEnumerable<Sentence> InCells(Table table, Evidence evidence, int index, Dictionary<string, string> figures, HashSet<decimal> values)
    {
        foreach (var block in table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>().Where(block => block.Text.Folded.Length >= ShortestCell && block.Text.Folded.Count(char.IsLetter) >= FewestLetters))
        {
            var folded = Joined(Enumerators.Without(block.Text.Folded, _leads));
            var numbers = Numbers(block, folded, evidence.Taken.In(block.Text.Folded), figures, pairs: false);
            if (numbers.Count is > 0 and <= MostNumbers)
                yield return new Sentence(block, evidence.Outline.NumberAt(index), folded, 0, folded.Length, numbers, numbers, [], values);
        }
    }

    /// <summary>No clerk counts so much in one sentence; the numbers of one are held against each other.</summary>
    private const int MostNumbers = 400;

    /// <summary>No report counts so many different things; each share is tried with all of them.</summary>
    private const int MostFigures = 3000;

    private const int ShortestCell = 8;

    private const int FewestLetters = 3;

    /// <summary>"Số văn bản ban hành: 220. Chia ra: quyết định 22; ...": the parts belong to the sentence of their total.</summary>
    private string Joined(string folded)
    {
        foreach (var opening in _dividing)
            for (var at = Words.IndexOf(folded, opening); at >= 0; at = Words.IndexOf(folded, opening, at + opening.Length))
                if (at > 1 && folded.AsSpan(at - 2, 2) is ". ")
                    folded = string.Concat(folded.AsSpan(0, at - 2), ", ", folded.AsSpan(at));
        return WithEntries(Unparted(folded));
    }

    /// <summary>"tỷ lệ trước, đúng hạn 99,7%": the comma parts no clauses.</summary>
    private string Unparted(string folded)
    {
        foreach (var (first, second) in _oneInTwo)
            for (var at = folded.IndexOf($"{first}, {second}", StringComparison.Ordinal); at >= 0; at = folded.IndexOf($"{first}, {second}", at + first.Length, StringComparison.Ordinal))
                if (Words.StandsAt(folded, at, first) && Words.StandsAt(folded, at + first.Length + 2, second))
                    folded = string.Concat(folded.AsSpan(0, at + first.Length), "  ", folded.AsSpan(at + first.Length + 2));
        return folded;
    }

    /// <summary>"Tổng nhiệm vụ (NV): 27. Đã xong: 25. Đang làm: 40.": entries of a list that full stops divide read as with semicolons.</summary>
    private string WithEntries(string folded)
    {
        char[]? joined = null;
        for (var (from, at) = (0, folded.IndexOf(". ", StringComparison.Ordinal)); at >= 0; (from, at) = (at + 2, folded.IndexOf(". ", at + 2, StringComparison.Ordinal)))
            if (IsEntry(folded.AsSpan(from, at - from)) && folded.AsSpan(at + 2) is var next && (IsEntry(next[..(next.IndexOf(". ") is >= 0 and var end ? end : next.Length)]) || IsTotal(next)))
                (joined ??= folded.ToCharArray())[at] = ';';
        return joined is null ? folded : new string(joined);
    }

    /// <summary>"Cộng 1.164.", "Tổng là 1.164": what the entries before it come to.</summary>
    private bool IsTotal(ReadOnlySpan<char> text)
    {
        foreach (var word in _totals)
            if (text.StartsWith(word) && text[word.Length..].TrimStart(" :") is [>= '0' and <= '9', ..])
                return true;
        return false;
    }

    /// <summary>A label, a colon and a count with few words behind it.</summary>
    private static bool IsEntry(ReadOnlySpan<char> text) =>
        text.LastIndexOf(':') is > 1 and var colon && text[(colon + 1)..].TrimStart(' ') is [>= '0' and <= '9', ..] value && WithoutBracket(value).Length <= LongestValue && text[..colon].TrimStart(' ') is var label && label[(label.LastIndexOfAny(".;") + 1)..].Length <= LongestLabel;

    /// <summary>"187 (trực tiếp 101, trực tuyến 86)": what a bracket at its end says belongs to the count.</summary>
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> value) => value.EndsWith(")") && value.IndexOf('(') is > 0 and var open ? value[..open].TrimEnd(' ') : value;

    private const int LongestValue = 24;

    private const int LongestLabel = 44;

    /// <summary>"Cùng kỳ 2022: 2.811 HS".</summary>
    private static bool IsYear(string folded, NumberMention mention) =>
        mention.End - mention.Start == YearDigits && mention.Number is { Decimals: 0, Denominator: null, Value: > 1990 and < 2100 } && Words.EndsWith(folded.AsSpan(0, mention.Start).TrimEnd(' '), SamePeriod);

    private const int YearDigits = 4;

    private const string SamePeriod = "cùng kì";

    private List<PrintedNumber> Numbers(TextBlock block, string folded, IReadOnlyList<(int Start, int Length)> taken, Dictionary<string, string> figures, bool pairs)
    {
        var found = new List<PrintedNumber>();
        if (folded.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return found;
        var (depth, at) = (0, 0);
        foreach (var mention in _numbers.In(folded, [(0, ListMarks.LengthOf(block)), .. taken]).Mentions)
        {
            if (_noCounts.Any(word => Words.StandsAt(folded, Math.Min(folded.Length, mention.End + 1), word)))
                continue;
            if (Brackets.IsAside(folded, mention.Start) || IsYear(folded, mention))
                continue;
            for (; at < mention.Start; at++)
                depth = folded[at] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            var (start, length) = block.Text.ToPrinted(mention.Start, mention.End - mention.Start);
            found.Add(new PrintedNumber(mention.Number.Value, Numeral(folded, mention), mention.Number, pairs ? null : mention.Number.Denominator, mention.Unit, mention.Start, mention.End, depth, mention.IsWord, figures.GetValueOrDefault(block.Location.Characters(start, length).Path, "")));
        }

        JoinAmounts(folded, found);
        return found;
    }

    /// <summary>"1 tỷ 120 triệu đồng" is one amount.</summary>
    private static void JoinAmounts(string folded, List<PrintedNumber> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i + 1] is { Value: >= Million and < Billion } rest && found[i] is { IsCount: true, Unit: not "%" } billions && folded[billions.End..rest.Start].Trim() is "tỉ" or "tỷ")
            {
                found[i] = rest with { Value = (billions.Value * Billion) + rest.Value, Numeral = (billions.Value * Billion) + rest.Value, Start = billions.Start };
                found.RemoveAt(i + 1);
            }

        // "phường 4 tỷ 215 triệu đồng": what stands before it was read as something else
        found.RemoveAll(number => number.Value is >= Million and < Billion && folded.AsSpan(0, number.Start).TrimEnd(' ') is var before && (before.EndsWith(" tỉ") || before.EndsWith(" tỷ")));
    }

    private const decimal Million = 1_000_000;

    private const decimal Billion = 1_000_000_000;

    private static decimal Numeral(string folded, NumberMention mention)
    {
        var end = mention.Start;
        while (end < mention.End && (char.IsAsciiDigit(folded[end]) || folded[end] is '.' or ','))
            end++;
        return NumberLexer.Read(folded[mention.Start..end].TrimEnd('.', ','), count: mention.Unit != "%")?.Value ?? mention.Number.Value;
    }
}
