using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"đại học trở lên: 12 người (59,91%)": a count with its share in brackets, where of no whole number of people, dossiers or papers the one is the other (the GRIM test, with the part instead of the whole).</summary>
internal sealed class SharesCanBe : IStatementRule
{
    /// <summary>Of larger counts every printed share can be.</summary>
    private const decimal LargestPart = 500;

    private const int MostBetween = 20;

    /// <summary>Characters of "hồ sơ trả qua mã QR hoặc Cổng dịch vụ công", behind which two decimals are no other count's.</summary>
    private const int MostNamed = 60;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            // "70 phiếu khảo sát là 88,14% (68 phiếu)": the count in brackets behind its share
            var behind = IsBehind(sentence, i);
            var (part, share) = behind ? (sentence.Numbers[i], sentence.Numbers[i - 1]) : (sentence.Numbers[i - 1], sentence.Numbers[i]);
            // "318/330 người (96,36%)" that was read as two
            if (!part.IsCount || (part.Start > 0 && sentence.Folded[part.Start - 1] == '/') || part.Value is < 2 or > LargestPart || part.Unit.Length < 2 || part.Unit.StartsWith(UnitKeys.Money, StringComparison.Ordinal) || share is not { IsRate: true, Value: > 0 and <= 100 } || (share.Printed.Decimals == 0 && (part.Unit != UnitKeys.People || share.Printed.Approximate)) || !(behind || FillsBracket(sentence, part, share, words) || (part.Unit == UnitKeys.People && Follows(sentence, part, share, words))) || IsQuotient(sentence, share) || SharesHold.Grows(sentence, i, words))
                continue;
            var about = decimal.Floor(part.Value / share.Value * 100);
            var wholes = Enumerable.Range(-2, 5).Select(step => about + step).Where(whole => whole >= part.Value).ToList();
            if (wholes.Exists(whole => AsPrinted.Fits(part.Value / whole * 100, share.Printed)))
                yield return Outcome.Passed;
            else
                yield return new Outcome.Failed(Cannot(sentence, part, share, Math.Max(about, part.Value)));
        }
    }

    /// <summary>The second fills the brackets right behind the first, a share with decimals.</summary>
    private static bool IsBehind(Sentence sentence, int index) =>
        sentence.Numbers[index - 1] is { IsRate: true, Printed.Decimals: > 0 } share && sentence.Numbers[index] is { IsCount: true } part && part.Depth == share.Depth + 1 && sentence.Between(share, part).Trim(' ') is "("
        && sentence.Folded.IndexOf(')', part.End) is > 0 and var close && sentence.Folded.AsSpan(part.End, close - part.End).IndexOfAny(",;.%/") < 0 && close - part.End <= MostBetween;

    /// <summary>"33 việc trong 37 việc (89,19%)": it is the quotient of two numbers of its sentence.</summary>
    private static bool IsQuotient(Sentence sentence, PrintedNumber share)
    {
        var own = sentence.Numbers.Where(number => number is { IsRate: false, IsWord: false, Value: > 0 }).ToList();
        return own.Exists(whole => own.Exists(part => AsPrinted.Fits(part.Value / whole.Value * 100, share.Printed))) || own.Exists(whole => whole.Whole is > 0 and var all && AsPrinted.Fits(whole.Value / all * 100, share.Printed));
    }

    /// <summary>"nữ 09 người, chiếm 49%".</summary>
    private static bool Follows(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words) =>
        sentence.Between(part, share) is { Length: <= MostBetween } between && between.IndexOf(',') is >= 0 and var comma && words.OpensRate.Contains(between[(comma + 1)..].Trim(' '), StringComparer.Ordinal) && sentence.EndsBehind(share);

    /// <summary>"12 người (59,91%)", "12 người (chiếm 59,91%)": nothing else stands in the brackets.</summary>
    private static bool FillsBracket(Sentence sentence, PrintedNumber part, PrintedNumber share, StatementWords words)
    {
        var between = sentence.Between(part, share);
        var open = between.IndexOf('(');
        return open >= 0 && between.Length <= (share.Printed.Decimals > 1 ? MostNamed : MostBetween) && between.AsSpan(0, open).IndexOfAny(",;:.") < 0 && (between[(open + 1)..].Trim() is var lead && (lead.Length == 0 || words.OpensRate.Contains(lead, StringComparer.Ordinal)))
            && sentence.Folded.AsSpan(share.End).TrimStart(' ').StartsWith(")");
    }

    private static Discrepancy Cannot(Sentence sentence, PrintedNumber part, PrintedNumber share, decimal about)
    {
        var (sides, place) = (new[] { sentence.Side(share), sentence.Side(part) }, sentence.Place);
        var near = $"{sentence.Raw(part)}/{Phrases.Vietnamese(about)} = {Phrases.Vietnamese(decimal.Round(part.Value / about * 100, 2))}%; {sentence.Raw(part)}/{Phrases.Vietnamese(about + 1)} = {Phrases.Vietnamese(decimal.Round(part.Value / (about + 1) * 100, 2))}%";
        return new Discrepancy
        {
            Kind = Kinds.RatioDiffers,
            Message = new(
                $"\"{sides[0].Quote}\" ({place.Vietnamese}): không có tổng số nguyên nào mà {sentence.Raw(part)} chiếm {sentence.Raw(share)} (gần nhất: {near}).",
                $"\"{sides[0].Quote}\" ({place.English}): of no whole number is {sentence.Raw(part)} {sentence.Raw(share)} (nearest: {near})."),
            Sides = sides,
            Found = sentence.Raw(share),
            Expected = near,
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }
}
