using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Texts;

namespace CchcExtractor.Tidying;

/// <summary>What kind of number or bullet a line begins with.</summary>
public enum MarkKind
{
    /// <summary><c>Phần I</c>, <c>Phần thứ nhất</c>, <c>Chương II</c>, <c>Mục 1</c>.</summary>
    Part,

    /// <summary><c>I.</c> <c>II/</c> <c>III -</c>.</summary>
    Roman,

    /// <summary><c>A.</c> <c>B/</c>.</summary>
    Capital,

    /// <summary><c>1.</c> <c>1.1</c> <c>2/</c> <c>(3)</c>.</summary>
    Decimal,

    /// <summary><c>a.</c> <c>đ)</c> <c>b1)</c>.</summary>
    Letter,

    /// <summary><c>-</c> <c>+</c> <c>•</c> and the like.</summary>
    Bullet,
}

/// <summary>The number or bullet at the beginning of a line.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Number">As one token without outer punctuation (<c>I</c>, <c>1.1</c>, <c>a</c>); for bullets the bullet.</param>
/// <param name="Printed">As printed, closing sign included: <c>a)</c>, <c>1.1.</c>, <c>-</c>.</param>
/// <param name="Length">Characters up to where the words begin.</param>
/// <param name="Value">Its last component as a count from 1: 3 for <c>III</c>, <c>1.3</c>, <c>c</c>; 0 for bullets.</param>
/// <param name="Depth">Number of components: 2 for <c>1.1</c>.</param>
/// <param name="InParentheses">It closes with <c>)</c>.</param>
public sealed record LeadingMark(MarkKind Kind, string Number, string Printed, int Length, int Value, int Depth, bool InParentheses)
{
    /// <summary>Letters in the order in which Vietnamese lists count (decree 30/2020: a, b, c, d, đ, e, g ...; no f, j, w, z).</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] _partWords = ["phần", "chương", "mục"];

    private static readonly string[] _ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly string[] _romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <summary>The mark of a paragraph: the word processor's own where it made one, else what is typed; null where there is none.</summary>
    public static LeadingMark? Of(Paragraph paragraph)
    {
        if (paragraph.AutomaticMark is not { } mark)
            return Of(paragraph.Text);
        var length = paragraph.Text.Printed.Length > mark.Length && char.IsWhiteSpace(paragraph.Text.Printed[mark.Length]) ? mark.Length + 1 : mark.Length;
        if (Of(new Text(mark + " X")) is { Kind: not MarkKind.Bullet } known)
            return known with { Printed = mark, Length = length };
        var number = mark.Trim('.', ')', '(', '/', ':', '-', ' ');
        return number.Length > 0 && char.IsAsciiDigit(number[^1]) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new LeadingMark(MarkKind.Decimal, number, mark, length, value, 1, mark.EndsWith(')'))
            : new LeadingMark(MarkKind.Bullet, mark, mark, length, 0, 1, false);
    }

    /// <summary>The mark that is typed at the beginning of a text; null where there is none. Amounts, dates and fractions are no marks.</summary>
    public static LeadingMark? Of(Text text)
    {
        var line = text.Printed;
        var start = 0;
        while (start < line.Length && char.IsWhiteSpace(line[start]))
            start++;
        if (start == line.Length)
            return null;
        return Bullet(line, start) ?? Part(text) ?? Numbered(line, start);
    }

    /// <summary>This mark with another count of the same kind; unchanged where the kind does not count simply.</summary>
    internal LeadingMark WithValue(int value) => Kind switch
    {
        MarkKind.Decimal when Depth == 1 => this with { Value = value, Number = value.ToString(CultureInfo.InvariantCulture) },
        MarkKind.Roman when Depth == 1 && value <= _romans.Length => this with { Value = value, Number = _romans[value - 1] },
        MarkKind.Letter when Depth == 1 && value <= Letters.Length => this with { Value = value, Number = Letters[value - 1].ToString() },
        _ => this,
    };

    private static LeadingMark? Bullet(string line, int start)
    {
        var sign = line[start];
        var next = start + 1 < line.Length ? line[start + 1] : ' ';
        var isBullet = Bullets.IsSign(sign) && (char.IsWhiteSpace(next) || char.IsLetter(next) || next is '(' or '"' or '“');
        // an "o" is Word's second bullet when it stands before a new sentence
        if (!isBullet && !(sign == 'o' && char.IsWhiteSpace(next) && start + 2 < line.Length && char.IsUpper(line[start + 2])))
            return null;
        return new LeadingMark(MarkKind.Bullet, sign.ToString(), sign.ToString(), SkipBlanks(line, start + 1), 0, 1, false);
    }

    /// <summary><c>Phần I</c>, <c>PHẦN THỨ HAI</c>, <c>Mục 3</c>, with or without a sign after the number.</summary>
    private static LeadingMark? Part(Text text)
    {
        var words = text.Folded.Split(' ', 4);
        if (words.Length < 2 || Array.IndexOf(_partWords, words[0]) < 0)
            return null;
        var isOrdinal = words[1] == "thứ" && words.Length > 2;
        var token = isOrdinal ? words[2] : words[1];
        var bare = token.TrimEnd('.', ':', ')', '/', '-', ',');
        var value = isOrdinal ? Array.IndexOf(_ordinals, bare) + 1 : RomanValue(bare.ToUpperInvariant());
        var number = value is > 0 and <= 10 ? _romans[value - 1] : bare.ToUpperInvariant();
        if (value == 0 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 100)
            (value, number) = (digits, bare);
        // "PHẦN B: KẾT QUẢ"; "phần a" of a sentence is no mark
        if (value == 0 && words[0] == _partWords[0] && bare is [>= 'a' and <= 'h'] && (bare != token || words.Length == 2))
            (value, number) = (bare[0] - 'a' + 1, bare.ToUpperInvariant());
        if (value == 0 || (text.Folded.Length > 100 && bare == token))
            return null;
        var folded = words[0].Length + 1 + (isOrdinal ? words[1].Length + 1 : 0) + token.Length;
        while (folded < text.Folded.Length && text.Folded[folded] is ' ' or '.' or ':' or '-')
            folded++;
        var length = folded >= text.Folded.Length ? text.Printed.Length : text.ToPrinted(folded, 1).Start;
        return new LeadingMark(MarkKind.Part, number, text.Printed[..length].Trim(), length, value, 1, false);
    }

    private static LeadingMark? Numbered(string line, int start)
    {
        var opened = line[start] == '(';
        var at = opened ? start + 1 : start;
        if (Component(line, at) is not { } first)
            return null;
        at = first.End;
        var (depth, last) = (1, first);
        // further components: 1.1, I.2, a.1, b1
        while (at < line.Length)
        {
            var dotted = line[at] == '.' && at + 1 < line.Length;
            if (!dotted && !(last.Kind == MarkKind.Letter && char.IsAsciiDigit(line[at])))
                break;
            if (Component(line, dotted ? at + 1 : at) is not { Kind: MarkKind.Decimal or MarkKind.Letter } further || (further.Kind == MarkKind.Letter && Closes(line, further.End) is null))
                break;
            (depth, last, at) = (depth + 1, further, further.End);
        }

        var number = line[(opened ? start + 1 : start)..at];
        if (opened)
            return at < line.Length && line[at] == ')' && depth == 1 ? Make(at + 1, true) : null;
        if (Closes(line, at) is { } end)
            return Make(end, line[end - 1] == ')');
        // without a closing sign only "1.1 Về ..." is a number of a heading
        return depth > 1 && last.Kind == MarkKind.Decimal && at + 1 < line.Length && char.IsWhiteSpace(line[at]) && char.IsUpper(line[SkipBlanks(line, at)..].FirstOrDefault())
            ? Make(at, false)
            : null;

        LeadingMark Make(int end, bool parenthesis) =>
            new(first.Kind, number, line[start..end].Trim(), SkipBlanks(line, end), last.Value, depth, parenthesis);
    }

    /// <summary>A count of at most two digits, a Roman numeral, or a single letter.</summary>
    private static (MarkKind Kind, int Value, int End)? Component(string line, int start)
    {
        var end = start;
        if (start < line.Length && char.IsAsciiDigit(line[start]))
        {
            var value = 0;
            while (end < line.Length && char.IsAsciiDigit(line[end]) && end - start < 3)
                value = value * 10 + line[end++] - '0';
            return end - start <= 2 ? (MarkKind.Decimal, value, end) : null;
        }

        while (end < line.Length && "IVX".Contains(line[end]) && end - start < 6)
            end++;
        if (end > start && RomanValue(line[start..end]) is > 0 and var roman)
            return (MarkKind.Roman, roman, end);
        if (start < line.Length && line[start] is >= 'A' and <= 'Z')
            return (MarkKind.Capital, line[start] - 'A' + 1, start + 1);
        return start < line.Length && Letters.IndexOf(line[start]) is >= 0 and var index ? (MarkKind.Letter, index + 1, start + 1) : null;
    }

    /// <summary>Where the closing sign of a number ends; null if what follows is no closing sign (<c>9/3/2023</c>, <c>1.204</c>, <c>a b</c>).</summary>
    private static int? Closes(string line, int at)
    {
        if (at >= line.Length)
            return null;
        if (line[at] == ')')
            return at + 1;
        if (line[at] is '.' or '/' or ':')
        {
            var end = at + 1;
            while (end < line.Length && line[end] is '.' or '-' or ')' or '/' or ':')
                end++;
            return end >= line.Length || char.IsWhiteSpace(line[end]) || char.IsUpper(line[end]) || line[end] is '(' or '“' or '"' ? end : null;
        }

        // "I - CÔNG TÁC", "1- Về"
        var dash = SkipBlanks(line, at);
        if (dash >= line.Length || line[dash] is not ('-' or '–'))
            return null;
        var word = SkipBlanks(line, dash + 1);
        return word < line.Length && char.IsUpper(line[word]) ? dash + 1 : null;
    }

    private static int SkipBlanks(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }

    /// <summary>Value of a well-formed Roman numeral up to 39; 0 for anything else.</summary>
    private static int RomanValue(string text)
    {
        var tens = 0;
        while (tens < text.Length && tens < 3 && text[tens] == 'X')
            tens++;
        var ones = text[tens..] switch
        {
            "" => 0,
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" => 4,
            "V" => 5,
            "VI" => 6,
            "VII" => 7,
            "VIII" => 8,
            "IX" => 9,
            _ => -1,
        };
        return ones < 0 ? 0 : tens * 10 + ones;
    }
}
