using System.Runtime.InteropServices;

namespace CchcExtractor.Texts.Encodings;

/// <summary>
/// Chooses an encoding for each word of a document: the cheapest way through all of them, where words that do not fit and changes of
/// the encoding cost. So a short text that fits several encodings goes with its neighbours on both sides. (Viterbi's algorithm; linear.)
/// </summary>
internal static class EncodingPath
{
    private const float ChangeInParagraph = 4;
    private const float ChangeWithFontInParagraph = 2.5f;
    private const float ChangeBetweenParagraphs = 2;
    private const float ChangeWithFontBetweenParagraphs = 1;

    /// <summary>Changing from one old encoding to another, on top: hardly any document has two.</summary>
    private const float BetweenOldOnes = 2;

    /// <summary>Documents begin in Unicode where nothing speaks against it.</summary>
    private const float BeginsOld = 0.5f;

    /// <summary>The encoding of each word, and by how much the next best reading of the word is worse.</summary>
    internal static (LetterEncoding Encoding, float Margin)[] Choose(List<EncodedWord> words)
    {
        const int count = ReadingCosts.Count;
        var all = CollectionsMarshal.AsSpan(words);
        var chosen = new (LetterEncoding, float)[all.Length];
        // cheapest way from the beginning up to and with each word in each encoding
        var until = new float[all.Length * count];
        for (var i = 0; i < all.Length; i++)
        {
            for (var now = 0; now < count; now++)
            {
                var least = i == 0 ? (now == 0 || all[0].Named == (LetterEncoding)now ? 0 : BeginsOld) : float.MaxValue;
                for (var before = 0; i > 0 && before < count; before++)
                    least = Math.Min(least, until[(i - 1) * count + before] + Change(all[i - 1], all[i], before, now));
                until[i * count + now] = least + all[i].Costs[now];
            }
        }

        // and from each word, without it, to the end
        var after = new float[count];
        var later = new float[count];
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (i + 1 < all.Length)
            {
                for (var now = 0; now < count; now++)
                {
                    var least = float.MaxValue;
                    for (var next = 0; next < count; next++)
                        least = Math.Min(least, later[next] + all[i + 1].Costs[next] + Change(all[i], all[i + 1], now, next));
                    after[now] = least;
                }
            }

            var (best, second) = (0, float.MaxValue);
            for (var now = 1; now < count; now++)
                if (Whole(now) < Whole(best))
                    best = now;
            for (var now = 0; now < count; now++)
                if (now != best)
                    second = Math.Min(second, Whole(now));
            chosen[i] = ((LetterEncoding)best, second - Whole(best));
            after.CopyTo(later, 0);

            float Whole(int encoding) => until[i * count + encoding] + after[encoding];
        }

        return chosen;
    }

    private static float Change(in EncodedWord one, in EncodedWord next, int from, int to)
    {
        if (from == to)
            return 0;
        var cost = (one.Paragraph == next.Paragraph, one.Named == next.Named) switch
        {
            (true, true) => ChangeInParagraph,
            (true, false) => ChangeWithFontInParagraph,
            (false, true) => ChangeBetweenParagraphs,
            _ => ChangeWithFontBetweenParagraphs,
        };
        return from != 0 && to != 0 ? cost + BetweenOldOnes : cost;
    }
}
