using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells pages whose text layer cannot be what the page shows: letters without a meaning (no ToUnicode map), UTF-8 read byte by byte, words
/// without vowels, Vietnamese syllables that cannot be, single letters, fonts of the old Vietnamese encodings. Such a page is read all the same, but never as if it were right.
/// </summary>
internal static class TextQuality
{
    /// <summary>With fewer words (or letters) than this a page is not judged.</summary>
    private const int FewestWords = 20;

    /// <summary>So many glyphs without a meaning are no stray ones: the figures of a report may be the only text in their font.</summary>
    private const int FewestUnmapped = 5;

    /// <summary>The problem of a page, if it has one. The shares are far from any Vietnamese or English text (single letters there: under 10 %; words without vowel: under 8 %; Vietnamese text has 85 % syllables and more).</summary>
    public static Problem? Judge(PageContent page)
    {
        var seen = WordCounts.Of(page.Words);
        var strange = seen.Strange + page.Unmapped;
        if (strange > 0.1 * (seen.Characters + page.Unmapped) ? strange >= FewestWords || seen.Words == 0 : page.Unmapped >= FewestUnmapped && page.Unmapped > 0.02 * seen.Characters)
            return Unreadable(page, "ký tự không có mã Unicode", "letters without a Unicode value");
        if (seen.Words < FewestWords)
            return null;
        if (seen.OldFont > 0.3 * seen.Words && seen.Accented < 0.02 * seen.Characters)
            return Unreadable(page, "phông chữ cũ TCVN3 hoặc VNI", "an old font encoding, TCVN3 or VNI");
        if (seen.Bytewise > 0.08 * seen.Words)
            return Unreadable(page, "UTF-8 bị đọc thành từng byte, như \"á»‡\"", "UTF-8 read byte by byte, as \"á»‡\"");
        if (seen.Mute > 0.4 * seen.Words)
            return Unreadable(page, "những từ không thể có", "words that cannot be");
        if (seen.Single > 0.6 * seen.Words)
            return Unreadable(page, "từng chữ cái rời", "single letters");
        return seen.Vietnamese >= FewestWords && seen.Vietnamese > 0.15 * seen.Words && seen.Possible < 0.6 * seen.Vietnamese
            ? Unreadable(page, "âm tiết tiếng Việt không thể có", "Vietnamese syllables that cannot be")
            : null;
    }

    private static Problem Unreadable(PageContent page, string found, string foundEnglish) => new(
        "text/unreadable",
        Severity.Error,
        new Wording(
            $"Trang {page.Number}: lớp văn bản có vẻ sai ({found}), số liệu đọc từ trang này không đáng tin. Hãy dùng bản Word, hoặc in lại ra PDF bằng phông Unicode, hoặc nhận dạng chữ (OCR).",
            $"Page {page.Number}: the text layer seems wrong ({foundEnglish}); figures read from this page cannot be trusted. Use the Word file, print it to PDF again with a Unicode font, or run text recognition (OCR)."),
        new Location($"page {page.Number}", page.Number));

    /// <summary>What the words of a page are, counted.</summary>
    private struct WordCounts
    {
        /// <summary>Characters of all words, those of no meaning among them, and those beyond Latin-1.</summary>
        public int Characters, Strange, Accented;

        /// <summary>Words of letters: all of them, of one letter, without vowel, in a font of the old encodings, with UTF-8 taken for Latin-1, with a letter that only Vietnamese has.</summary>
        public int Words, Single, Mute, OldFont, Bytewise, Vietnamese;

        /// <summary>Those of the last that can be a syllable. Words without such letters may be of any language.</summary>
        public int Possible;

        /// <summary>The last font that was asked for: words beside each other have one font.</summary>
        private string? _font;
        private bool _isOld;

        public static WordCounts Of(List<PdfWord> words)
        {
            var counts = default(WordCounts);
            foreach (var word in words)
                counts.Add(word);
            return counts;
        }

        private void Add(PdfWord word)
        {
            var text = word.Text;
            var (own, vowels, capitals, vietnamese, first, last) = (0, 0, 0, 0, text.Length, -1);
            Characters += text.Length;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF' and not (>= '\uF020' and <= '\uF0FF'))
                    Strange++;
                if (!char.IsLetter(c))
                    continue;
                own++;
                (first, last) = (Math.Min(first, i), i);
                Accented += c >= '\u0102' ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
                vietnamese += Syllables.IsVietnameseLetter(c) ? 1 : 0;
                vowels += IsVowel(c) ? 1 : 0;
            }

            if (text.StartsWith("(cid:", StringComparison.Ordinal))
                Strange += text.Length;
            if (own < text.Length / 2 || own == 0)
                return;
            Words++;
            Single += own == 1 ? 1 : 0;
            Mute += own > 2 && vowels == 0 && capitals < own ? 1 : 0;
            OldFont += IsOld(word.Font) ? 1 : 0;
            Bytewise += IsBytewise(text) ? 1 : 0;
            if (vietnamese == 0)
                return;
            Vietnamese++;
            Possible += last - first + 1 == own && Syllables.IsPossible(text.AsSpan(first, own)) ? 1 : 0;
        }

        private bool IsOld(string font)
        {
            if (!ReferenceEquals(font, _font))
                (_font, _isOld) = (font, LetterFonts.Of(font) is not null);
            return _isOld;
        }

        private static bool IsVowel(char c) => char.ToLowerInvariant(char.IsAscii(c) ? c : Composition.WithoutMarks(c)) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

        /// <summary>The bytes of a letter above U+007F as Latin-1 shows them: <c>Ã´</c>, <c>Æ°</c>, <c>Ä‘</c>, <c>á»‡</c>; the second is no letter that could follow and no quote.</summary>
        private static bool IsBytewise(string text)
        {
            for (var i = 1; i < text.Length; i++)
                if ((text[i - 1] is 'Ã' or 'Ä' or 'Å' or 'Æ' or 'Â' && text[i] is (>= '\u00A0' and <= '\u00BF' and not '«' and not '»') or '\u2020' or '\u2021' or '€')
                    || (text[i - 1] == 'á' && text[i] is 'º' or '»' && i + 1 < text.Length))
                    return true;
            return false;
        }
    }
}
