using CchcExtractor.Checks.Arithmetic;

namespace CchcExtractor.Checks.Passages;

/// <summary>Whether a share is one of the numbers around it, in any way that a paragraph may mean. A share of which nothing is was miscounted, or is one of something that is not printed.</summary>
internal static class Quotients
{
    /// <summary>Numbers of which all quotients are tried; among more any share is found.</summary>
    private const int MostAround = 60;

    /// <summary>Numbers of a paragraph of which sums of two are tried.</summary>
    private const int MostAdded = 24;

    /// <summary>Some quotient is the share: of two numbers, of a sum or difference of two, or what such a share leaves of a hundred.</summary>
    public static bool Explain(Mention part, Mention share, IReadOnlyList<Mention> near)
    {
        var own = Values(near.Where(other => other.Sentence.Block == share.Sentence.Block));
        var around = Values(near);
        around.UnionWith(share.Sentence.Figures.Where(value => value > 0));
        around.UnionWith(Unread(share));
        if (around.Count > MostAround)
            around = [.. around.Take(MostAround), .. own];
        if (own.Any(one => around.Any(other => one != other && (Fits(one, other) || Fits(other, one)))) || around.Any(whole => Fits(part.Number.Value, whole)))
            return true;
        var few = own.Take(MostAdded).ToList();
        var made = few.SelectMany(one => few.Where(other => other < one).SelectMany(other => new[] { one + other, one - other })).Concat(own).Append(few.Sum()).ToHashSet();
        return made.Any(one => few.Exists(whole => Fits(one, whole) || Fits(whole, one) || Fits(whole - one, whole))) || Fits(Math.Abs(part.Number.Value), made.Max());

        bool Fits(decimal one, decimal of) => one > 0 && of > 0 && AsPrinted.Fits(one / of * 100, share.Number.Printed);
    }

    /// <summary>The share is one of a count around it that is none of the others of the same whole, or of all that the part is counted with.</summary>
    public static bool IsOfPart(Mention part, Mention share, IReadOnlyList<Mention> near, List<decimal> others) =>
        Values(near).Union(share.Sentence.Figures).Where(value => value > 0 && !others.Contains(value)).Any(whole => AsPrinted.Fits(part.Number.Value / whole * 100, share.Number.Printed));

    /// <summary>The words name both the part and what it is a part of: then only another whole of this part, another part of this whole, or what one of the numbers around adds to or takes from either makes the share.</summary>
    public static bool ExplainNamed(Mention part, Mention whole, Mention share, IReadOnlyList<Mention> near)
    {
        var (one, all) = (part.Number.Value, whole.Number.Value);
        return Values(near).Union(share.Sentence.Figures).Where(value => value > 0).Any(other => Fits(one, other) || Fits(other, all) || Fits(one + other, all) || Fits(one - other, all) || Fits(one, all + other) || Fits(one, all - other));

        bool Fits(decimal some, decimal of) => some > 0 && of > 0 && AsPrinted.Fits(some / of * 100, share.Number.Printed);
    }

    private static HashSet<decimal> Values(IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => !mention.Number.IsRate && !mention.Number.IsWord && mention.Value > 0).SelectMany(mention => mention.Number.Whole is { } whole ? [mention.Number.Value, mention.Value, whole] : new[] { mention.Number.Value, mention.Value })];

    /// <summary>Digits of the paragraph that were read as something else: "kế hoạch 1960 triệu đồng" is no year.</summary>
    public static IEnumerable<decimal> Unread(Mention share) => Unread(share.Sentence.Folded);

    /// <summary>All digits of a folded paragraph.</summary>
    public static IEnumerable<decimal> Unread(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var begin = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
                i++;
            if (i - begin < LongestDigits && decimal.TryParse(text[begin..i].Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var value))
                yield return value;
        }
    }

    private const int LongestDigits = 10;
}
