using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>What the words at the start and end of a line say about where paragraphs begin and end.</summary>
internal static class LineMarks
{
    /// <summary>The line begins as a list item or numbered heading does: <c>-</c>, <c>+</c>, <c>•</c>, <c>a)</c>, <c>1.</c>, <c>2.1.</c>, <c>IV.</c>.</summary>
    public static bool StartsItem(TextLine line)
    {
        var first = line.Words[0].Text;
        if (first.Length == 1 && (Bullets.IsSign(first[0]) || first[0] == 'o'))
            return line.Words.Count > 1;
        if (first.Length > 1 && first[0] is '-' or '–' or '+' or '•' or '*' && char.IsUpper(first.Length > 1 ? first[1] : ' '))
            return true;
        return line.Words.Count > 1 && IsNumber(first);
    }

    /// <summary>The number at its start is none with which a list begins: it may be the end of a sentence.</summary>
    public static bool StartsWithLaterNumber(TextLine line) => line.Words[0].Text is [>= '0' and <= '9', ..] and not ['1', not (>= '0' and <= '9'), ..];

    /// <summary><c>1.</c>, <c>12)</c>, <c>1.2.3.</c>, <c>a.</c>, <c>b)</c>, <c>XII.</c></summary>
    public static bool IsNumber(string word)
    {
        if (word.Length is < 2 or > 12)
            return false;
        var end = word[^1];
        var body = word.AsSpan(0, word.Length - 1);
        if (end is not ('.' or ')' or '/' or ':') && !(word.Contains('.') && char.IsAsciiDigit(end)))
            return false;
        if (char.IsAsciiDigit(end))
            body = word;
        if (body.Length == 1 && char.IsLetter(body[0]))
            return true;
        if (!body.ContainsAnyExcept("IVXLC"))
            return true;
        var digits = 0;
        foreach (var c in body)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c == '.')
                digits = 0;
            else
                return false;
            if (digits > 2)
                return false;
        }

        return char.IsAsciiDigit(body[0]);
    }

    /// <summary>The line ends as a sentence, item or introduction of a list does.</summary>
    public static bool EndsSentence(TextLine line)
    {
        var text = line.Words[^1].Text.TrimEnd('"', '”', '’', ')', '\'');
        return text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or '…';
    }

    /// <summary>The line begins with a small letter, so that it goes on with a sentence.</summary>
    public static bool StartsSmall(TextLine line)
    {
        foreach (var c in line.Words[0].Text)
            if (char.IsLetterOrDigit(c))
                return char.IsLower(c);
        return false;
    }
}
