using System.Runtime.InteropServices;

namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// The texts of a document in Unicode. Each word is read in the encoding that its font, its syllables and its neighbours speak for
/// (<see cref="EncodingPath"/>); a document in Unicode is seen to be one in a single pass, and left alone.
/// </summary>
public sealed class EncodingReading
{
    /// <summary>Next best readings that are worse by no more than this leave a doubt: one word against the change that it would take.</summary>
    private const float DoubtfulMargin = 1;

    /// <summary>Among fewer TCVN3 words than this the lack of ư may be chance.</summary>
    private const int EnoughForHornedU = 100;

    /// <summary>Where fewer TCVN3 words than one in so many have ư, it was dropped: in real text it is in every eighth or ninth.</summary>
    private const int RarestHornedU = 50;

    /// <summary>So many plain words tell the language, by the share of them that are syllables.</summary>
    private const int EnoughPlainWords = 20;
    private const double LeastSyllables = 0.5;

    private const int LongestExcerpt = 80;

    private readonly IReadOnlyList<EncodedText> _texts;
    private readonly Dictionary<int, DecodedText> _decoded = [];
    private readonly List<ConvertedStretch> _converted = [];
    private readonly List<DoubtfulText> _doubtful = [];

    private EncodingReading(IReadOnlyList<EncodedText> texts) => _texts = texts;

    /// <summary>What was read in old encodings, in order.</summary>
    public IReadOnlyList<ConvertedStretch> Converted => _converted;

    /// <summary>What may have been read wrongly, in order.</summary>
    public IReadOnlyList<DoubtfulText> Doubtful => _doubtful;

    /// <summary>There is much TCVN3 but hardly an ư: some program took it for the soft hyphen that it is in Unicode.</summary>
    public bool LostHornedU { get; private set; }

    /// <summary>Reads texts that follow each other in one document; null where all of them are in Unicode already.</summary>
    public static EncodingReading? Of(IReadOnlyList<EncodedText> texts)
    {
        if (IsPlain(texts))
            return null;
        var reading = new EncodingReading(texts);
        reading.Read();
        return reading;
    }

    /// <summary>A text in Unicode; null where it is as it was.</summary>
    public DecodedText? Decoded(int text) => _decoded.GetValueOrDefault(text);

    private static bool IsPlain(IReadOnlyList<EncodedText> texts)
    {
        foreach (var (text, fonts) in texts)
            if (fonts is { Count: > 0 } || !IsPlain(text))
                return false;
        return true;
    }

    /// <summary>No word looks wrong as it stands that would look right in another encoding: where that holds for all texts, and no font says otherwise, there is nothing to read.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u0080', '\u00FF'))
            return true;
        for (var start = 0; EncodedWords.Next(text, ref start, out var length); start += length)
        {
            var word = text.Slice(start, length);
            if (word.ContainsAnyInRange('\u0080', '\u00FF') && !EncodedWords.IsBeyondLatin1(word) && EncodedWords.InUnicode(word) > 0 && EncodedWords.FitsOld(word))
                return false;
        }

        return true;
    }

    private void Read()
    {
        var words = new List<EncodedWord>();
        for (var i = 0; i < _texts.Count; i++)
            Collect(i, words);
        var chosen = IsForeign() ? Array.ConvertAll(words.ToArray(), _ => (Encoding: LetterEncoding.Unicode, Margin: float.MaxValue)) : EncodingPath.Choose(words);
        var (tcvn3, hornedU) = (0, 0);
        for (var from = 0; from < words.Count;)
        {
            var to = from;
            while (to < words.Count && words[to].Paragraph == words[from].Paragraph)
            {
                if (chosen[to].Encoding == LetterEncoding.Tcvn3)
                {
                    tcvn3++;
                    hornedU += Span(words[to]).Contains(Tcvn3.SmallHornedU) ? 1 : 0;
                }

                to++;
            }

            Read(CollectionsMarshal.AsSpan(words)[from..to], chosen.AsSpan(from..to));
            from = to;
        }

        LostHornedU = tcvn3 >= EnoughForHornedU && hornedU * RarestHornedU < tcvn3;
        ShowCapitalsOfPlainWords(words);
    }

    /// <summary>
    /// No font is named for an old encoding, and the words without marks are hardly ever syllables: the text is of another language, whose letters
    /// with marks look like those of an old encoding. (In Vietnamese reports 97 in 100 plain words are, in German, Swedish, French or Spanish texts 7 to 30.)
    /// </summary>
    private bool IsForeign()
    {
        var (plain, possible) = (0, 0);
        foreach (var (text, fonts) in _texts)
        {
            if (fonts is not null && fonts.Any(span => LetterFonts.Of(span.Font) is not null))
                return false;
            for (var start = 0; EncodedWords.Next(text, ref start, out var length); start += length)
            {
                var word = text.AsSpan(start, length);
                if (length == 1 || word.ContainsAnyExceptInRange('a', 'z'))
                    continue;
                plain++;
                possible += Syllables.IsWellFormed(word) ? 1 : 0;
            }
        }

        return plain >= EnoughPlainWords && possible < LeastSyllables * plain;
    }

    private ReadOnlySpan<char> Span(in EncodedWord word) => _texts[word.Paragraph].Text.AsSpan(word.Start, word.Length);

    private void Collect(int number, List<EncodedWord> words)
    {
        var (text, fonts) = _texts[number];
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            return;
        var font = 0;
        for (var start = 0; EncodedWords.Next(text, ref start, out var length); start += length)
        {
            var word = text.AsSpan(start, length);
            if (!word.ContainsAnyExceptInRange('\0', '\u007F'))
                continue;
            LetterEncoding? named = null;
            if (fonts is not null)
            {
                while (font + 1 < fonts.Count && fonts[font + 1].Start <= start)
                    font++;
                // a capital may have a font of its own (.VnTimeH before .VnTime): the first that says something speaks for the word
                for (var i = font; named is null && i < fonts.Count && fonts[i].Start < start + length; i++)
                    named = LetterFonts.Of(fonts[i].Font);
            }

            words.Add(new EncodedWord(number, start, length, named, EncodedWords.Weigh(word, named)));
        }
    }

    /// <summary>Decodes the words of one text.</summary>
    private void Read(ReadOnlySpan<EncodedWord> words, ReadOnlySpan<(LetterEncoding Encoding, float Margin)> chosen)
    {
        var number = words[0].Paragraph;
        var (text, fonts) = _texts[number];
        var (letters, tcvn3, at) = (new DecodedLetters(), false, 0);
        (LetterEncoding Encoding, bool ByFont)? stretch = null;
        var doubts = new List<(int From, int To)>();
        for (var i = 0; i < words.Length; i++)
        {
            var (word, encoding) = (words[i], chosen[i].Encoding);
            EncodedWords.Decode(text.AsSpan(at, word.Start - at), LetterEncoding.Unicode, at, letters);
            var first = letters.Letters.Count;
            EncodedWords.Decode(text.AsSpan(word.Start, word.Length), encoding, word.Start, letters);
            at = word.Start + word.Length;
            if (chosen[i].Margin <= DoubtfulMargin)
                doubts.Add((first, letters.Letters.Count));
            if (encoding == LetterEncoding.Unicode)
            {
                stretch = null;
                continue;
            }

            tcvn3 |= encoding == LetterEncoding.Tcvn3;
            var byFont = word.Named == encoding;
            if (stretch == (encoding, byFont))
                _converted[^1] = _converted[^1] with { Characters = _converted[^1].Characters + word.Length };
            else
                _converted.Add(new ConvertedStretch(number, word.Start, encoding, byFont, word.Length));
            stretch = (encoding, byFont);
        }

        EncodedWords.Decode(text.AsSpan(at), LetterEncoding.Unicode, at, letters);
        if (_converted.Count > 0 && _converted[^1].Text == number)
        {
            SetCapitals(letters, fonts);
            if (tcvn3)
                Tcvn3Capitals.Restore(CollectionsMarshal.AsSpan(letters.Letters), OpenCases(words, chosen, letters, text, fonts));
            _decoded[number] = new DecodedText(letters);
        }

        if (doubts.Count > 0)
            _doubtful.Add(new DoubtfulText(number, letters.Sources[doubts[0].From], Excerpt(letters, doubts)));
    }

    /// <summary>Letters of TCVN3 words that stand for themselves and for their capitals, in fonts not known to show capitals.</summary>
    private static Func<int, bool> OpenCases(ReadOnlySpan<EncodedWord> words, ReadOnlySpan<(LetterEncoding Encoding, float Margin)> chosen, DecodedLetters letters, string text, IReadOnlyList<FontSpan> fonts)
    {
        var open = new bool[letters.Letters.Count];
        for (var i = 0; i < words.Length; i++)
        {
            if (chosen[i].Encoding != LetterEncoding.Tcvn3)
                continue;
            for (var at = letters.CountBefore(words[i].Start); at < open.Length && letters.Sources[at] < words[i].Start + words[i].Length; at++)
                open[at] = char.IsLower(letters.Letters[at]) && text[letters.Sources[at]] >= '\u0080';
        }

        foreach (var (from, to, span) in Spans(fonts, text.Length))
            if (LetterFonts.ShowsCapitals(span.Font))
                open.AsSpan(letters.CountBefore(from), letters.CountBefore(to) - letters.CountBefore(from)).Clear();
        return at => open[at];
    }

    private static void SetCapitals(DecodedLetters letters, IReadOnlyList<FontSpan> fonts)
    {
        foreach (var (from, to, span) in Spans(fonts, letters.Sources.Count == 0 ? 0 : letters.Sources[^1] + 1))
        {
            if (!span.Capitals && !LetterFonts.ShowsCapitals(span.Font))
                continue;
            var end = letters.CountBefore(to);
            for (var at = letters.CountBefore(from); at < end; at++)
                letters.Letters[at] = char.ToUpperInvariant(letters.Letters[at]);
        }
    }

    /// <summary>Texts of which no word was decoded show capitals all the same where their font or format does.</summary>
    private void ShowCapitalsOfPlainWords(List<EncodedWord> words)
    {
        var inUnicode = words.Where(word => !_decoded.ContainsKey(word.Paragraph)).Select(word => word.Paragraph).ToHashSet();
        for (var i = 0; i < _texts.Count; i++)
        {
            var (text, fonts) = _texts[i];
            if (fonts is not { Count: > 0 } || _decoded.ContainsKey(i))
                continue;
            // Unicode in a capital font is shown in another font, as it was typed
            var shown = inUnicode.Contains(i) ? fonts.Select(span => span with { Font = null }).ToList() : fonts;
            var letters = new DecodedLetters();
            EncodedWords.Decode(text, LetterEncoding.Unicode, 0, letters);
            SetCapitals(letters, shown);
            if (!letters.Span.SequenceEqual(text))
                _decoded[i] = new DecodedText(letters);
        }
    }

    private static IEnumerable<(int From, int To, FontSpan Span)> Spans(IReadOnlyList<FontSpan>? fonts, int length)
    {
        for (var i = 0; i < (fonts?.Count ?? 0); i++)
            yield return (fonts![i].Start, i + 1 < fonts.Count ? fonts[i + 1].Start : length, fonts[i]);
    }

    private static string Excerpt(DecodedLetters letters, List<(int From, int To)> doubts)
    {
        var (from, to) = (doubts[0].From, doubts[^1].To);
        return to - from <= LongestExcerpt ? new string(letters.Span[from..to]) : string.Concat(letters.Span.Slice(from, LongestExcerpt), "…");
    }
}
