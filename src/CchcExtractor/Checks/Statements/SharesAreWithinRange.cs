using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>"Tỷ lệ đảng viên trong CBCC: 195%": a share above 100 %, where nothing says that more than all can be meant (plans, targets, growth).</summary>
internal sealed class SharesAreWithinRange : IStatementRule
{
    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        var told = false;
        // "(tổng tỷ lệ 100,1% do làm tròn)"
        if (StatementWords.Any(words.Rounding, sentence.Words))
            yield break;
        foreach (var share in sentence.Numbers.Where(number => number is { IsRate: true, IsFigure: false }))
        {
            if (share.Value <= 100)
                yield return Outcome.Passed;
            else if (!told && (!IsOfAnother(sentence, share, words) || IsOfLess(sentence, share, words) || HasDigitTooMany(sentence, share)) && !IsPrinted(sentence, share))
            {
                told = true;
                yield return new Outcome.Failed(TooLarge(sentence, share));
            }
        }
    }

    /// <summary>Money, plans, targets, growth, or another period: of the same matter, or of the one before where this one says nothing of its own ("; năm 2017 đạt 102%").</summary>
    private static bool IsOfAnother(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        var matter = sentence.Matter(share);
        return StatementWords.Any(words.Exceeding, sentence.Words) || (words.TellsOfOther(matter) && !StatementWords.Any(words.BoundedShare, matter)) || StatementWords.Any(words.ExceedingShare, (matter.Length < FewestOfMatter ? sentence.Words : matter).Replace(Level, "", StringComparison.Ordinal));
    }

    /// <summary>"dự toán 96.400 triệu đồng, đã chi 39.524 triệu đồng, đạt 410%": right behind a count that is less than the one before it.</summary>
    private static bool IsOfLess(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        var before = sentence.Numbers.TakeWhile(number => number != share).TakeLast(2).ToList();
        return before is [{ IsRate: false, Whole: null, IsWord: false } whole, { IsRate: false, Whole: null, IsWord: false } part] && whole.Unit == part.Unit && whole.Unit.Length > 1 && part.Value < whole.Value && part.Value > 0
            && (StatementWords.BeforeEnd(words.OpensRate, sentence.Between(part, share))?.AsSpan().IndexOfAny(".;:()") < 0 || sentence.Between(part, share).TrimEnd(' ') is { Length: <= LongestUnit } unit && unit.EndsWith('(')) && !words.Compares(sentence.Between(whole, part)) && sentence.EndsBehind(share);
    }

    /// <summary>"1.179 triệu đồng (kế hoạch: 6.275 triệu đồng; đạt 118,8%)": with a digit less it is the share of the two amounts before it.</summary>
    private static bool HasDigitTooMany(Sentence sentence, PrintedNumber share) =>
        sentence.Numbers.TakeWhile(number => number != share).Where(number => number is { IsRate: false, IsWord: false, Value: > 0 }).TakeLast(2).ToList() is [var one, var other] && one.Unit.Length > 1 && one.Unit == other.Unit
        && Math.Min(one.Value, other.Value) / Math.Max(one.Value, other.Value) * 100 is var exact && exact < 100 && DigitSlips.OfRate(share.Value, share.Printed.Decimals) is var printed && new[] { AsPrinted.Rounded(exact, share.Printed.Decimals) }.Select(right => DigitSlips.OfRate(right, share.Printed.Decimals)).Any(right => printed.Length == right.Length + 1 && Enumerable.Range(0, printed.Length).Any(at => printed.Remove(at, 1) == right));

    /// <summary>" triệu đồng (".</summary>
    private const int LongestUnit = 16;

    /// <summary>"thủ tục mức độ 3": no "mức" that may be exceeded.</summary>
    private const string Level = "mức độ";

    /// <summary>Characters of a matter that names what it is about.</summary>
    private const int FewestOfMatter = 30;

    /// <summary>"thu 922/880 triệu đồng (104,8%)": the numbers that make it stand there, so more than all was meant.</summary>
    private static bool IsPrinted(Sentence sentence, PrintedNumber share) => sentence.Numbers.Any(part => part is { IsRate: false, IsWord: false }
        && ((part.Whole is { } whole && Fits(part.Value, whole, share)) || sentence.Numbers.Any(other => !other.IsRate && Fits(part.Value, other.Value, share))));

    private static bool Fits(decimal part, decimal whole, PrintedNumber share) => whole > 0 && AsPrinted.Fits(part / whole * 100, share.Printed);

    private static Discrepancy TooLarge(Sentence sentence, PrintedNumber share)
    {
        var (side, place) = (sentence.Side(share), Phrases.Place(sentence.Block.Location, sentence.Section));
        return new Discrepancy
        {
            Kind = Kinds.RatioOutOfRange,
            Message = new($"\"{side.What}\" ({place.Vietnamese}): một phần của tổng số không thể quá 100%.", $"\"{side.What}\" ({place.English}): a share of something cannot be more than 100 %."),
            Sides = [side],
            Found = sentence.Raw(share),
            Expected = "0..100 %",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }
}
