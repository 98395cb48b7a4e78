namespace CchcExtractor.Texts;

/// <summary>The number of a document as printed, e.g. <c>130/2005/NĐ-CP</c>, <c>55 /KH-UBND</c>, <c>225-CV/ĐU</c>, <c>/BC-UBND</c>; indexes in the folded text.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="NumberLength">How many of them are the number, the year of a normative document included; 0 where it is blank.</param>
/// <param name="SymbolStart">First character of the symbol.</param>
public readonly record struct DocumentNumberToken(int Start, int Length, int NumberLength, int SymbolStart)
{
    /// <summary>Index behind it.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Finds document numbers in folded text. A number, perhaps a year, a stroke, then abbreviations joined by hyphens; Party papers turn hyphen and
/// stroke round. Blanks may stand around each mark (<c>61/NĐ- CP</c>). Abbreviations carry no tone marks, which tells them from words. Linear.
/// Source of the forms: Decree 30/2020, annex III, and the deviations in the shared field notes (section 2.3).
/// </summary>
public static class DocumentNumberLexer
{
    private const int LongestSegment = 12;

    /// <summary>All document numbers, left to right.</summary>
    public static IEnumerable<DocumentNumberToken> Scan(string folded)
    {
        for (var i = 0; i < folded.Length;)
        {
            if (At(folded, i) is { } token)
            {
                yield return token;
                i = token.End;
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                while (i < folded.Length && char.IsAsciiDigit(folded[i]))
                    i++;
            }
            else
                i++;
        }
    }

    private static DocumentNumberToken? At(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]))
            return start > 0 && (Words.IsWordCharacter(text[start - 1]) || (text[start - 1] is '/' or '.' or ',' or '-' && start > 1 && Words.IsWordCharacter(text[start - 2])))
                ? null
                : Numbered(text, start);
        return text[start] is '/' or '.' or '…' or '_' ? Unnumbered(text, start) : null;
    }

    private static DocumentNumberToken? Numbered(string text, int start)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        if (i - start > 6)
            return null;
        if (i + 1 < text.Length && text[i] is >= 'a' and <= 'e' && (text[i + 1] is '/' or '-' || (text[i + 1] == ' ' && i + 2 < text.Length && text[i + 2] == '/')))
            i++;
        var numberEnd = i;
        i = SkipBlank(text, i);
        if (i >= text.Length || text[i] is not ('/' or '-'))
            return null;
        var party = text[i] == '-';
        i = SkipBlank(text, i + 1);
        if (!party && IsYear(text, i))
        {
            var behind = SkipBlank(text, i + 4);
            if (behind < text.Length && text[behind] is '/' or '-')
            {
                numberEnd = i + 4;
                i = SkipBlank(text, behind + 1);
            }
        }

        if (SymbolEnd(text, i, party) is not { } end)
            return null;
        var symbol = text.AsSpan(i, end - i);
        var enough = party ? symbol.Contains('/') : symbol.Contains('-') || symbol is "ubnd" or "hđnd" || IsNationalAssembly(symbol) || (AfterNumberWord(text, start) && symbol.Length > 1);
        return enough ? new DocumentNumberToken(start, end - start, numberEnd - start, i) : null;
    }

    /// <summary>A number still to be filled in: <c>số /BC-UBND</c>, <c>số ....../BC-UBND</c>.</summary>
    private static DocumentNumberToken? Unnumbered(string text, int start)
    {
        if (!AfterNumberWord(text, start))
            return null;
        var i = start;
        while (i < text.Length && text[i] is ' ' or '.' or '…' or '_')
            i++;
        if (i >= text.Length || text[i] != '/')
            return null;
        i = SkipBlank(text, i + 1);
        return SymbolEnd(text, i, party: false) is { } end && text.AsSpan(i, end - i).Contains('-') ? new DocumentNumberToken(start, end - start, 0, i) : null;
    }

    private static bool AfterNumberWord(string text, int start) => text.AsSpan(0, start).TrimEnd(" :").EndsWith("số");

    private static bool IsYear(string text, int i) =>
        i + 4 <= text.Length && (text.AsSpan(i, 2) is "19" || text.AsSpan(i, 2) is "20") && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));

    private static bool IsNationalAssembly(ReadOnlySpan<char> symbol) => symbol.StartsWith("qh") && symbol.Length > 2 && char.IsAsciiDigit(symbol[2]);

    /// <summary>Index behind the abbreviations that begin at <paramref name="i"/>, or null where none do.</summary>
    private static int? SymbolEnd(string text, int i, bool party)
    {
        if (SegmentEnd(text, i) is not { } end)
            return null;
        while (end < text.Length)
        {
            var mark = SkipBlank(text, end);
            if (mark >= text.Length || text[mark] is not ('-' or '/') || (text[mark] == '/' && (mark > end || !(party || end - i > 4))))
                break;
            var next = SkipBlank(text, mark + 1);
            // "12/KH-UBND - xem": blanks on both sides join only abbreviations without vowels
            if (SegmentEnd(text, next) is not { } segment || (mark > end && next > mark + 1 && text.AsSpan(next, segment - next).IndexOfAny("aeioy") >= 0))
                break;
            end = segment;
        }

        return end;
    }

    private static int? SegmentEnd(string text, int start)
    {
        if (start >= text.Length || !IsAbbreviationLetter(text[start]))
            return null;
        var i = start;
        while (i < text.Length && (IsAbbreviationLetter(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '&' && i + 1 < text.Length && IsAbbreviationLetter(text[i + 1]))))
            i++;
        return i - start > LongestSegment || (i < text.Length && char.IsLetter(text[i])) ? null : i;
    }

    private static bool IsAbbreviationLetter(char c) => c is >= 'a' and <= 'z' or 'đ' or 'ư';

    private static int SkipBlank(string text, int i) => i < text.Length && text[i] == ' ' ? i + 1 : i;
}
