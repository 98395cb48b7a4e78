using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers.Pdf;

/// <summary>
/// Words of pages in TCVN3, VNI or code page 1258 become Unicode before lines and paragraphs are built of them, which go by small
/// and capital letters. Each word has the font of its letters.
/// </summary>
internal static class PageEncodings
{
    /// <summary>Replaces the words of the pages; a page of Unicode stays as it is, but for signs.</summary>
    internal static (IReadOnlyList<Conversion> Conversions, IReadOnlyList<Problem> Problems) ToUnicode(IReadOnlyList<PageContent> pages)
    {
        var notes = pages.All(IsPlain) ? ([], []) : Read(pages);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Words.Count; i++)
            {
                var text = Printed(page.Words[i]);
                if (!ReferenceEquals(text, page.Words[i].Text))
                    page.Words[i] = page.Words[i].Spelled(text, page.Words[i].Glyphs);
            }
        }

        return notes;
    }

    /// <summary>A word with hyphens for what only looks like them, and bullets and signs for the private codes of symbol fonts.</summary>
    private static string Printed(PdfWord word)
    {
        var text = word.Text.Contains('\u00AD') ? word.Text.Replace('\u00AD', '-') : word.Text;
        return text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF') && LetterFonts.Of(word.Font) is null ? SymbolCharacters.PrintPrivate(text, FontLook.WithoutSubset(word.Font)) : text;
    }

    /// <summary>Neither fonts nor words speak for an old encoding.</summary>
    private static bool IsPlain(PageContent page)
    {
        string? known = null;
        foreach (var word in page.Words)
        {
            if (!ReferenceEquals(word.Font, known) && LetterFonts.Of(word.Font) is not null)
                return false;
            known = word.Font;
            if (!EncodingReading.IsPlain(word.Text))
                return false;
        }

        return true;
    }

    private static (IReadOnlyList<Conversion> Conversions, IReadOnlyList<Problem> Problems) Read(IReadOnlyList<PageContent> pages)
    {
        var lines = pages.SelectMany(page => Lines(page)).ToList();
        if (EncodingReading.Of([.. lines.Select(line => line.Encoded)]) is not { } reading)
            return ([], []);
        for (var i = 0; i < lines.Count; i++)
        {
            var (page, from, to, starts, _) = lines[i];
            if (reading.Decoded(i) is { } decoded)
                for (var word = from; word < to; word++)
                    page.Words[word] = InUnicode(page.Words[word], starts[word - from], decoded);
        }

        return ([.. EncodingNotes.Conversions(reading, Place)], [.. EncodingNotes.Problems(reading, Place)]);

        Location Place(int line) => lines[line].Page.At(FormattableString.Invariant($"page {lines[line].Page.Number}"), lines[line].Page.Words[lines[line].From].Box);
    }

    private static PdfWord InUnicode(PdfWord word, int start, DecodedText decoded)
    {
        var (from, to) = (decoded.Length(start), decoded.Length(start + word.Text.Length));
        var text = decoded.Text[from..to];
        return text == word.Text ? word : word.Spelled(text, [.. word.Glyphs.Select(glyph => (glyph.At, Math.Min(decoded.Length(start + glyph.Index) - from, text.Length)))]);
    }

    /// <summary>Neighbours on a page, one text for each line, its words parted by blanks.</summary>
    private static IEnumerable<(PageContent Page, int From, int To, List<int> Starts, EncodedText Encoded)> Lines(PageContent page)
    {
        for (var from = 0; from < page.Words.Count;)
        {
            var (to, length) = (from, 0);
            var (starts, fonts) = (new List<int>(), new List<FontSpan>());
            for (; to < page.Words.Count && Math.Abs(page.Words[to].Baseline - page.Words[from].Baseline) < 1; to++)
            {
                var old = LetterFonts.Of(page.Words[to].Font) is not null;
                if (old || fonts.Count > 0)
                    fonts.Add(new FontSpan(length, old ? page.Words[to].Font : null));
                if (old)
                    page.Words[to] = page.Words[to].Spelled(Typed(page.Words[to]), page.Words[to].Glyphs);
                starts.Add(length);
                length += page.Words[to].Text.Length + 1;
            }

            yield return (page, from, to, starts, new EncodedText(string.Join(' ', page.Words.GetRange(from, to - from).Select(word => word.Text)), fonts));
            from = to;
        }
    }

    /// <summary>
    /// The characters of a word in an old font as typed: out of the private area, and ư, which the standard encodings of PDF call
    /// a hyphen (ISO 32000-1, table D.2, code 255 octal), told from hyphens by the syllable that it makes.
    /// </summary>
    private static string Typed(PdfWord word)
    {
        var text = LetterFonts.OutOfPrivateArea(word.Text);
        return LetterFonts.Of(word.Font) == LetterEncoding.Tcvn3 && text.Contains('-') ? HornedLetters.Restore(text) : text;
    }
}
