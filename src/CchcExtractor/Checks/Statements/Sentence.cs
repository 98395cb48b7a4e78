using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

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

    /// <summary>How many the texts around it say were counted twice ("01 hồ sơ được tính ở cả hai lĩnh vực").</summary>
    public IReadOnlyCollection<decimal> CountedTwice { get; init; } = [];

    /// <summary>The last sentence with numbers of the paragraph before it, to which those numbers belong; null for the first.</summary>
    public Sentence? Above { get; init; }

    /// <summary>Two of them are one only where they are the same sentence of the same reading: their texts are not held against each other.</summary>
    public bool Equals(Sentence? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>A number of the paragraph before.</summary>
    private bool IsAbove(PrintedNumber number) => Above is not null && !Paragraph.Contains(number) && Before.Contains(number);

    /// <summary>All numbers of the paragraph and of the one before it.</summary>
    public IEnumerable<PrintedNumber> Nearby => Before.Concat(Paragraph);

    /// <summary>Digits stand in it that are none of its numbers and say this value: "nghị quyết 09" may be a count and is read as a document's number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="until">Where to stop looking, within the sentence; its end where nothing is given.</param>
    public bool HoldsUnread(decimal value, int until = int.MaxValue)
    {
        var last = Math.Min(until, End);
        for (var i = BehindMark(); i < last; i++)
        {
            if (!char.IsAsciiDigit(Folded[i]))
                continue;
            var begin = i;
            while (i < last && char.IsAsciiDigit(Folded[i]))
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

    /// <summary>Where it stands, for people.</summary>
    public Wording Place => Phrases.Place(Block.Location, Section, Excerpt);

    /// <summary>A number as printed, for people: with the words of its clause before it, of the clause before as well where it has only one ("đạt 154%"), ten at most.</summary>
    public Side Side(PrintedNumber number)
    {
        if (IsAbove(number))
            return Above!.Side(number);
        var from = number.Start;
        for (var words = 0; words < MostWords && from > Start && !(words > FewestWords && from > Start + 1 && Folded[from - 2] is ',' or ';' or ':' or '.'); words++)
            from = Math.Max(Start, Folded.LastIndexOf(' ', Math.Max(from - 2, 0)) + 1);
        var (start, length) = Block.Text.ToPrinted(number.Start, number.End - number.Start);
        var (begin, end) = (Quotes.Begin(Folded, from, Start), Quotes.End(Folded, number.End, End));
        return new Side(Texts.Bullets.TrimStart(Block.Text.PrintedAt(from, number.End - from)), Block.Location.Characters(start, length), Section) { Quote = Texts.Bullets.TrimStart(Block.Text.PrintedAt(begin, end - begin)) };
    }

    private const int MostWords = 10;

    private const int FewestWords = 1;

    /// <summary>The digits of a number as printed.</summary>
    public string Raw(PrintedNumber number) => IsAbove(number) ? Above!.Raw(number) : Block.Text.PrintedAt(number.Start, number.End - number.Start);

    /// <summary>The words between the last mark and a number, a sign for it, and the words right behind it.</summary>
    public string Label(PrintedNumber number) => Label((Holds(number) ? Numbers : Paragraph).LastOrDefault(other => other.End <= number.Start), number);

    /// <summary>The number stands in this sentence and not in another one of its paragraph.</summary>
    internal bool Holds(PrintedNumber number) => number.Start >= Start && number.End <= End;

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

    /// <summary>"41 TTHC mức độ 3,": the words behind a number up to the next mark, digits among them.</summary>
    public string Behind(PrintedNumber number) => Folded[number.End..End] is var behind && behind.AsSpan().IndexOfAny(",;.:()") is >= 0 and var end ? behind[..end] : behind;

    private const string And = "và";

    /// <summary>The words between the number before and this one, or the beginning.</summary>
    public string Lead(PrintedNumber number) => Folded[(Numbers.LastOrDefault(other => other.End <= number.Start)?.End ?? Start)..number.Start];

    /// <summary>What a finding about a number is known by: the words before it, no values.</summary>
    public string Key(PrintedNumber number) => IsAbove(number) ? Above!.Key(number) : $"{Section} {string.Join(' ', Folded[(Holds(number) ? Start : 0)..number.Start].Split(' ').Where(word => !word.Any(char.IsAsciiDigit)).TakeLast(5))}";
}
