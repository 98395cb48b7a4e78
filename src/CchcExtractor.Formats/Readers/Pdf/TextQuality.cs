using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Tells pages whose text layer cannot be what the page shows: letters without a meaning (no ToUnicode map), words without vowels, single letters,
/// fonts of the old Vietnamese encodings. Such a page is read all the same, but never as if it were right.
/// </summary>
internal static class TextQuality
{
    /// <summary>With fewer words than this a page is not judged.</summary>
    private const int FewestWords = 20;

    /// <summary>The problem of a page, if it has one. The shares are far from any Vietnamese or English text (single letters there: under 10 %; words without vowel: under 8 %).</summary>
    public static Problem? Judge(PageContent page)
    {
        var (letters, strange, words, single, mute, old, accented) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var word in page.Words)
        {
            var (own, vowels) = (0, 0);
            foreach (var c in word.Text)
            {
                letters++;
                if (c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF' and not (>= '\uF020' and <= '\uF0FF'))
                    strange++;
                if (!char.IsLetter(c))
                    continue;
                own++;
                if (c >= '\u0102')
                    accented++;
                if ("aeiouy".Contains(char.ToLowerInvariant(Composition.WithoutMarks(c))))
                    vowels++;
            }

            if (own < word.Text.Length / 2 || own == 0)
                continue;
            words++;
            single += own == 1 ? 1 : 0;
            mute += own > 2 && vowels == 0 && !word.Text.All(char.IsUpper) ? 1 : 0;
            old += IsOldFont(word.Font) ? 1 : 0;
        }

        if (letters >= FewestWords && strange > 0.1 * letters)
            return Unreadable(page, "ký tự không có mã Unicode", "letters without a Unicode value");
        if (words < FewestWords)
            return null;
        if (old > 0.3 * words && accented < 0.02 * letters)
            return Unreadable(page, "phông chữ cũ TCVN3 hoặc VNI", "an old font encoding, TCVN3 or VNI");
        if (mute > 0.4 * words)
            return Unreadable(page, "những từ không thể có", "words that cannot be");
        return single > 0.6 * words ? Unreadable(page, "từng chữ cái rời", "single letters") : null;
    }

    private static bool IsOldFont(string font)
    {
        var plus = font.IndexOf('+', StringComparison.Ordinal);
        var name = plus == 6 ? font.AsSpan(7) : font;
        return name.StartsWith(".Vn", StringComparison.Ordinal) || name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase);
    }

    private static Problem Unreadable(PageContent page, string found, string foundEnglish) => new(
        "text/unreadable",
        Severity.Error,
        new Wording(
            $"Trang {page.Number}: lớp văn bản có vẻ sai ({found}), số liệu đọc từ trang này không đáng tin. Hãy dùng bản Word, hoặc in lại ra PDF bằng phông Unicode, hoặc nhận dạng chữ (OCR).",
            $"Page {page.Number}: the text layer seems wrong ({foundEnglish}); figures read from this page cannot be trusted. Use the Word file, print it to PDF again with a Unicode font, or run text recognition (OCR)."),
        new Location($"page {page.Number}", page.Number));
}
