using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>A number as a sentence prints it, whatever it counts.</summary>
/// <param name="Value">The number; of "15/20" the 15, of "60 triệu" the 60,000,000.</param>
/// <param name="Numeral">The printed numeral alone; of "60 triệu" the 60.</param>
/// <param name="Printed">With its printed digits.</param>
/// <param name="Whole">Of "15/20" the 20; null for none.</param>
/// <param name="Unit">Key of the unit behind it, <c>%</c>, empty where none is printed, <c>?</c> for any other word.</param>
/// <param name="Start">First character in the folded text of its paragraph.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Depth">Parentheses that it stands in.</param>
/// <param name="IsWord">It is no digits but "không".</param>
/// <param name="Indicator">What a rule of the narrative took it for; empty where none did.</param>
internal sealed record PrintedNumber(decimal Value, decimal Numeral, Number Printed, decimal? Whole, string Unit, int Start, int End, int Depth, bool IsWord, string Indicator)
{
    /// <summary>A rule of the narrative took it.</summary>
    public bool IsFigure => Indicator.Length > 0;

    /// <summary>It is a share.</summary>
    public bool IsRate => Unit == "%";

    /// <summary>It counts something by itself.</summary>
    public bool IsCount => !IsRate && Whole is null && Printed is { Decimals: 0, Ambiguous: false, Approximate: false } && !IsWord;
}

/// <summary>A sentence that states results, with its numbers; dates, periods, document numbers and the like are none.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Section">Number path of its section.</param>
/// <param name="Folded">Folded text of the whole paragraph, asides about numbers blanked out.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its end.</param>
/// <param name="Numbers">In order.</param>
/// <param name="Paragraph">All numbers of the paragraph.</param>
/// <param name="Before">All numbers of the paragraph before it.</param>
/// <param name="Figures">What the whole report counts, as the rules of the narrative took it.</param>
internal sealed record Sentence(TextBlock Block, string Section, string Folded, int Start, int End, IReadOnlyList<PrintedNumber> Numbers, IReadOnlyList<PrintedNumber> Paragraph, IReadOnlyList<PrintedNumber> Before, IReadOnlyCollection<decimal> Figures)
{
    /// <summary>What a stroke joins in it are two counts side by side, no part of a whole.</summary>
    public bool IsOfPairs { get; init; }

    /// <summary>All numbers of the paragraph and of the one before it.</summary>
    public IEnumerable<PrintedNumber> Nearby => Before.Concat(Paragraph);

    /// <summary>Digits stand in it that are none of its numbers and say this value: "nghị quyết 09" may be a count and is read as a document's number.</summary>
    public bool HoldsUnread(decimal value)
    {
        for (var i = BehindMark(); i < End; i++)
        {
            if (!char.IsAsciiDigit(Folded[i]))
                continue;
            var begin = i;
            while (i < End && char.IsAsciiDigit(Folded[i]))
                i++;
            if (i - begin < 7 && int.Parse(Folded.AsSpan(begin, i - begin), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) == value && !Numbers.Any(number => number.Start <= begin && number.End >= i))
                return true;
        }

        return false;
    }

    /// <summary>Behind the number that the paragraph has in its list: "2. ", "2.1) ".</summary>
    private int BehindMark()
    {
        var at = Start;
        while (at < End && (char.IsAsciiDigit(Folded[at]) || Folded[at] is '.' or ')' or '('))
            at++;
        return at > Start && at < End && Folded[at - 1] is '.' or ')' ? at : Start;
    }

    /// <summary>The folded words of it.</summary>
    public string Words => Folded[Start..End];

    /// <summary>What stands between two of its numbers.</summary>
    public string Between(PrintedNumber one, PrintedNumber other) => Folded[one.End..other.Start];

    /// <summary>The clauses of two numbers and what is between: from the mark before the one to the mark behind the other.</summary>
    public string Around(PrintedNumber one, PrintedNumber other)
    {
        var from = Start + Folded.AsSpan(Start, one.Start - Start).LastIndexOfAny(",;:(") + 1;
        var behind = Folded.AsSpan(other.End, End - other.End).IndexOfAny(",;:)(");
        return Folded[from..(behind < 0 ? End : other.End + behind)];
    }

    /// <summary>The word behind a number, empty for none.</summary>
    public string WordBehind(PrintedNumber number) => WordsBehind(number).Split(' ')[0];

    /// <summary>The two words behind a number ("tài khoản"), empty where a mark stands before there are two.</summary>
    public string WordsBehind(PrintedNumber number)
    {
        var behind = Folded.AsSpan(number.End, End - number.End).TrimStart(' ');
        var end = behind.IndexOfAny(",;.:()");
        return string.Join(' ', (end < 0 ? behind : behind[..end]).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2));
    }

    /// <summary>What stands around a number between semicolons: one matter of the sentence.</summary>
    public string Matter(PrintedNumber number)
    {
        var from = Folded.AsSpan(Start, number.Start - Start).LastIndexOf(';') + 1 + Start;
        var end = Folded.AsSpan(number.End, End - number.End).IndexOf(';');
        return Folded[from..(end < 0 ? End : number.End + end)];
    }

    /// <summary>Behind a number stands the end, a mark or a parenthesis: "đạt 100% chỉ tiêu" says of what, "đạt 100%." does not.</summary>
    public bool EndsBehind(PrintedNumber number) => Folded.AsSpan(number.End).TrimStart(' ') is [] or [',' or ';' or '.' or ')' or '(', ..];

    /// <summary>As printed.</summary>
    public string Excerpt => Block.Text.PrintedAt(Start, End - Start);

    /// <summary>A number as printed, for people: with the words of its clause before it, of the clause before as well where it has only one ("đạt 154%"), ten at most.</summary>
    public Side Side(PrintedNumber number)
    {
        var from = number.Start;
        for (var words = 0; words < MostWords && from > Start && !(words > FewestWords && from > Start + 1 && Folded[from - 2] is ',' or ';' or ':' or '.'); words++)
            from = Math.Max(Start, Folded.LastIndexOf(' ', Math.Max(from - 2, 0)) + 1);
        var (start, length) = Block.Text.ToPrinted(number.Start, number.End - number.Start);
        return new Side(Block.Text.PrintedAt(from, number.End - from), Block.Location.Characters(start, length), Section);
    }

    private const int MostWords = 10;

    private const int FewestWords = 1;

    /// <summary>The digits of a number as printed.</summary>
    public string Raw(PrintedNumber number) => Block.Text.PrintedAt(number.Start, number.End - number.Start);

    /// <summary>The words between the last mark and a number, a sign for it, and the words right behind it.</summary>
    public string Label(PrintedNumber number) => Label((Holds(number) ? Numbers : Paragraph).LastOrDefault(other => other.End <= number.Start), number);

    /// <summary>The number stands in this sentence and not in another one of its paragraph.</summary>
    private bool Holds(PrintedNumber number) => number.Start >= Start && number.End <= End;

    /// <summary>The same, where the number before it is known; null for none.</summary>
    public string Label(PrintedNumber? before, PrintedNumber number)
    {
        var (start, close) = Holds(number) ? (Start, End) : (0, Folded.Length);
        var lead = Folded[(before?.End ?? start)..number.Start];
        var behind = Folded.AsSpan(number.End, close - number.End);
        var end = behind.IndexOfAny(",;.:()0123456789");
        // "24 công văn và 87 báo cáo": what stands before "và" is the other's
        if (before is not null && Texts.Words.EndsWith(lead.TrimEnd(' '), And))
            lead = "";
        return $"{lead[(lead.TrimEnd(' ', ':').LastIndexOfAny([',', ';', '(', ':']) + 1)..]} # {(end < 0 ? behind : behind[..end])}";
    }

    private const string And = "và";

    /// <summary>The words between the number before and this one, or the beginning.</summary>
    public string Lead(PrintedNumber number) => Folded[(Numbers.LastOrDefault(other => other.End <= number.Start)?.End ?? Start)..number.Start];

    /// <summary>What a finding about a number is known by: the words before it, no values.</summary>
    public string Key(PrintedNumber number) => $"{Section} {string.Join(' ', Folded[Start..number.Start].Split(' ').Where(word => !word.Any(char.IsAsciiDigit)).TakeLast(5))}";
}

/// <summary>Reads the sentences of a report that state results.</summary>
internal sealed class ReadSentences(RulePack rules)
{
    private readonly FindNumbers _numbers = new(rules);
    private readonly SpelledOut _spelledOut = new(rules);
    private readonly Sentences _sentences = new(rules);
    private readonly IReadOnlyList<string> _leads = rules.Words(WordList.Parting);
    private readonly IReadOnlyList<string> _dividing = rules.Words(WordList.DividingSentence);
    private readonly IReadOnlyList<string> _noCounts = rules.Words(WordList.CountsNothing);

    /// <summary>In order of the text. Sections of what is planned are left out.</summary>
    public IEnumerable<Sentence> Of(Evidence evidence)
    {
        var figures = evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).GroupBy(figure => figure.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Indicator, StringComparer.Ordinal);
        var values = evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Unit: not "%", Value: > 0 }).Select(figure => figure.Value!.Value).ToHashSet();
        IReadOnlyList<PrintedNumber> before = [];
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = evidence.Parts.Body; i < end; i++)
        {
            if (evidence.Document.Blocks[i] is Table table && i < evidence.Parts.Appendix && evidence.Outline.ReportsResultsAt(i))
                foreach (var sentence in InCells(table, evidence, i, figures, values))
                    yield return sentence;
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i))
                continue;
            var folded = Joined(Enumerators.Without(_spelledOut.Without(Questions.Answered(Bullets.Plain(block.Text.Folded))), _leads));
            var pairs = SideBySide.At(evidence.Document, evidence.Outline, i);
            var numbers = Numbers(block, folded, evidence.Taken.In(block.Text.Folded), figures, pairs);
            if (numbers.Count > 0)
                foreach (var (start, length) in _sentences.In(folded))
                    if (numbers.Where(number => number.Start >= start && number.Start < start + length).ToList() is { Count: > 0 } inside)
                        yield return new Sentence(block, evidence.Outline.NumberAt(i), folded, start, start + length, inside, numbers, before, values) { IsOfPairs = pairs };
            before = numbers;
        }
    }

    /// <summary>Cells that say more than a value ("Hài lòng trở lên 23 (88,4%)", "KH 8; QĐ 5; CV 12"): each is read for itself.</summary>
    private IEnumerable<Sentence> InCells(Table table, Evidence evidence, int index, Dictionary<string, string> figures, HashSet<decimal> values)
    {
        foreach (var block in table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>().Where(block => block.Text.Folded.Length >= ShortestCell && block.Text.Folded.Count(char.IsLetter) >= FewestLetters))
        {
            var folded = Joined(Enumerators.Without(block.Text.Folded, _leads));
            var numbers = Numbers(block, folded, evidence.Taken.In(block.Text.Folded), figures, pairs: false);
            if (numbers.Count > 0)
                yield return new Sentence(block, evidence.Outline.NumberAt(index), folded, 0, folded.Length, numbers, numbers, [], values);
        }
    }

    private const int ShortestCell = 8;

    private const int FewestLetters = 3;

    /// <summary>"Số văn bản ban hành: 220. Chia ra: quyết định 22; ...": the parts belong to the sentence of their total.</summary>
    private string Joined(string folded)
    {
        foreach (var opening in _dividing)
            for (var at = Words.IndexOf(folded, opening); at >= 0; at = Words.IndexOf(folded, opening, at + opening.Length))
                if (at > 1 && folded.AsSpan(at - 2, 2) is ". ")
                    folded = string.Concat(folded.AsSpan(0, at - 2), ", ", folded.AsSpan(at));
        return WithEntries(folded);
    }

    /// <summary>"Tổng nhiệm vụ (NV): 27. Đã xong: 25. Đang làm: 40.": entries of a list that full stops divide read as with semicolons.</summary>
    private static string WithEntries(string folded)
    {
        char[]? joined = null;
        for (var (from, at) = (0, folded.IndexOf(". ", StringComparison.Ordinal)); at >= 0; (from, at) = (at + 2, folded.IndexOf(". ", at + 2, StringComparison.Ordinal)))
            if (IsEntry(folded.AsSpan(from, at - from)) && folded.AsSpan(at + 2) is var next && IsEntry(next[..(next.IndexOf(". ") is >= 0 and var end ? end : next.Length)]))
                (joined ??= folded.ToCharArray())[at] = ';';
        return joined is null ? folded : new string(joined);
    }

    /// <summary>A label, a colon and a count with few words behind it.</summary>
    private static bool IsEntry(ReadOnlySpan<char> text) =>
        text.LastIndexOf(':') is > 1 and var colon && text[(colon + 1)..].TrimStart(' ') is [>= '0' and <= '9', ..] value && value.Length <= LongestValue && text[..colon].TrimStart(' ') is var label && label[(label.LastIndexOfAny(".;") + 1)..].Length <= LongestLabel;

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
        foreach (var mention in _numbers.In(folded, [(0, NarrativePass.MarkLength(block)), .. taken]).Mentions)
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
