using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "483 phiếu: rất hài lòng 322, hài lòng 145, bình thường 16; tỷ lệ rất hài lòng và hài lòng 96,7%": the share of all parts whose names stand before it, where the parts add up to the whole before them; or of all but one
/// ("trả 687 hồ sơ: sớm hạn 477, đúng hẹn 204, trễ hẹn 6; không trễ hẹn đạt 99,1%").
/// </summary>
internal sealed class NamedPartsHaveTheirShare : IStatementRule
{
    private const int FewestParts = 3;

    private const string And = "và";

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + FewestParts < sentence.Numbers.Count; i++)
        {
            var whole = sentence.Numbers[i];
            if (!whole.IsCount || whole.Value == 0 || Parts(sentence, i) is not { } parts)
                continue;
            foreach (var share in sentence.Numbers.Skip(i + 1 + parts.Count).Where(number => number is { IsRate: true, Value: <= 100, Printed.Approximate: false }))
            {
                var label = Words(sentence.Label(share));
                var named = parts.FindAll(part => Names(label, Words(sentence.Label(part))));
                if (ButOne(label, parts, sentence, words) is { } left)
                    named = parts.FindAll(part => part != left);
                else if (named.Count < 2 || named.Count == parts.Count || !Texts.Words.Contains(label, And))
                    continue;
                var sum = named.Sum(part => part.Value);
                if (AsPrinted.Fits(sum / whole.Value * 100, share.Printed) || sentence.Nearby.Any(other => other.IsCount && other.Value > 0 && (AsPrinted.Fits(sum / other.Value * 100, share.Printed) || AsPrinted.Fits(other.Value / whole.Value * 100, share.Printed))))
                    yield return Outcome.Passed;
                else
                    yield return new Outcome.Failed(Differs(sentence, named, whole, share, sum));
            }
        }
    }

    /// <summary>The counts right behind a number that add up to it, shares between them passed over; null where none do.</summary>
    private static List<PrintedNumber>? Parts(Sentence sentence, int whole)
    {
        var (parts, sum) = (new List<PrintedNumber>(), 0m);
        foreach (var number in sentence.Numbers.Skip(whole + 1).Where(number => !number.IsRate && !number.IsWord))
        {
            if (!number.IsCount || sum >= sentence.Numbers[whole].Value)
                break;
            parts.Add(number);
            sum += number.Value;
        }

        return parts.Count >= FewestParts && sum == sentence.Numbers[whole].Value ? parts : null;
    }

    /// <summary>"tỷ lệ không quá hạn": the one part that the share leaves out; null where it is said otherwise.</summary>
    private static PrintedNumber? ButOne(string label, List<PrintedNumber> parts, Sentence sentence, StatementWords words)
    {
        var said = StatementWords.BeforeEnd(words.OpensRate, label)?.TrimEnd(' ') ?? label;
        return parts.FindAll(part => Words(sentence.Label(part)) is { Length: > 0 } name && Texts.Words.EndsWith(said, name) && words.Nobody.Any(none => Texts.Words.EndsWith(said[..^name.Length].TrimEnd(' '), none))) is [var one] && one.Value > 0 ? one : null;
    }

    /// <summary>The words of a label before its number.</summary>
    private static string Words(string label) => label[..label.IndexOf('#')].Trim(' ', ':', '-');

    /// <summary>A name stands among those of a share by itself: "hài lòng" is none in "rất hài lòng" alone.</summary>
    private static bool Names(string label, string name) => name.Length > 0 && label.Split($" {And} ").Any(one => Texts.Words.EndsWith(one.Trim(), name) && !one.Trim().EndsWith($"rất {name}", StringComparison.Ordinal));

    private static Discrepancy Differs(Sentence sentence, List<PrintedNumber> parts, PrintedNumber whole, PrintedNumber share, decimal sum)
    {
        var place = sentence.Place;
        var (added, exact) = (string.Join(" + ", parts.Select(sentence.Raw)), decimal.Round(sum / whole.Value * 100, 2));
        var sides = new[] { sentence.Side(share) }.Concat(parts.Select(sentence.Side)).ToList();
        return new Discrepancy
        {
            Kind = Kinds.RatioDiffers,
            Message = new(
                $"\"{sides[0].Quote}\" ({place.Vietnamese}), nhưng ({added})/{sentence.Raw(whole)} = {Phrases.Vietnamese(exact)}%.",
                $"\"{sides[0].Quote}\" ({place.English}), but ({added})/{sentence.Raw(whole)} = {Phrases.English(exact)} %."),
            Sides = sides,
            Found = sentence.Raw(share),
            Expected = $"{Phrases.Vietnamese(exact)}%",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }
}
