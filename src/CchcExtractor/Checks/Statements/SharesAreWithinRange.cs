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
            else if (!told && (!IsOfAnother(sentence, share, words) || IsOfLess(sentence, share, words) || HasDigitTooMany(sentence, share) || IsBeyondAnyPlan(sentence, share, words)) && !IsPrinted(sentence, share))
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
        // "trình độ chuyên môn đạt chuẩn 105,3% (vượt chỉ tiêu)", "118% so với tổng số văn bản đến": of people and of totals no share is more than all, whatever was asked
        var before = sentence.Folded[sentence.Start..share.Start];
        if ((StatementWords.BeforeEnd(words.BoundedShare, StatementWords.BeforeEnd(words.OpensRate, before) ?? before) is not null && !IsHeldAgainst(sentence, share, words)) || sentence.Folded[share.End..sentence.End].TrimStart(' ') is var behind && (words.OfAll.Any(word => Texts.Words.StandsAt(behind, 0, word)) || IsOfNumber(sentence, share, behind, words)))
            return false;
        if (IsOfThings(sentence, share, words))
            return false;
        // "bằng 106% năm trước"
        if (StatementWords.Any(words.BesideParts, Behind(sentence, share)))
            return true;
        return StatementWords.Any(words.Exceeding, sentence.Words) || (words.TellsOfOther(matter) && !StatementWords.Any(words.BoundedShare, matter)) || StatementWords.Any(words.ExceedingShare, (matter.Length < FewestOfMatter ? sentence.Words : matter).Replace(Level, "", StringComparison.Ordinal));
    }

    /// <summary>"nộp trực tuyến đạt 110% chỉ tiêu huyện giao", "niêm yết bằng 104% cùng kỳ": of what was asked or was before, more than all can be.</summary>
    private static bool IsHeldAgainst(Sentence sentence, PrintedNumber share, StatementWords words) =>
        Behind(sentence, share) is var behind && (StatementWords.Any(words.Exceeding, behind) || StatementWords.Any(words.BesideParts, behind));

    /// <summary>"Tỷ lệ CBCC tham gia học tập chỉ thị, nghị quyết trong kỳ đạt 122%": a rate of people or of things, set beside no plan and no other time.</summary>
    private static bool IsOfThings(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        var clause = sentence.Folded[(sentence.Start + sentence.Folded.AsSpan(sentence.Start, share.Start - sentence.Start).LastIndexOfAny(";:(") + 1)..share.Start];
        var label = Texts.Bullets.TrimStart(clause.TrimStart(' '));
        if (StatementWords.Starts(words.RateWord, label) is not { } thing || StatementWords.Starts(words.BoundedThing, thing) is not { } rest || WithoutLevels(rest).Any(char.IsAsciiDigit))
            return false;
        var said = words.Studied.Aggregate(sentence.Words, (text, studied) => text.Replace(studied, "", StringComparison.Ordinal));
        return !StatementWords.Any(words.Exceeding, said) && !StatementWords.Any(words.Growth, said) && !StatementWords.Any(words.BesideParts, Behind(sentence, share));
    }

    /// <summary>"tài khoản định danh mức 2": the number of a level counts nothing.</summary>
    private static string WithoutLevels(string text)
    {
        for (var at = Texts.Words.IndexOf(text, LevelWord); at >= 0; at = Texts.Words.IndexOf(text, LevelWord, at + LevelWord.Length))
            if (text.AsSpan(at + LevelWord.Length) is [' ', >= '0' and <= '9', ..] digit && (digit.Length == LevelLength || digit[LevelLength] == ' '))
                text = text.Remove(at + LevelWord.Length, LevelLength);
        // "hoàn thành nhiệm vụ trở lên năm 2019": when
        return Texts.PeriodLexer.Scan(text).Reverse().Aggregate(text, (left, token) => left.Remove(token.Start, token.Length));
    }

    private const string LevelWord = "mức";

    /// <summary>Characters of a blank and a digit.</summary>
    private const int LevelLength = 2;

    /// <summary>"đạt 104,6% số hồ sơ có phát sinh phí": of the number of some things, and none of another time or of a plan.</summary>
    private static bool IsOfNumber(Sentence sentence, PrintedNumber share, string behind, StatementWords words) =>
        behind.StartsWith(NumberOf, StringComparison.Ordinal) && words.BoundedThing.Any(thing => Texts.Words.StandsAt(behind, NumberOf.Length, thing))
        && !IsHeldAgainst(sentence, share, words) && Behind(sentence, share) is var said && !StatementWords.Any(words.Growth, said) && !words.TellsOfOther(said);

    private const string NumberOf = "số ";

    private static string Behind(Sentence sentence, PrintedNumber share)
    {
        var behind = sentence.Folded[share.End..sentence.End];
        var end = behind.AsSpan().IndexOfAny(",;.(");
        return end < 0 ? behind : behind[..end];
    }

    /// <summary>"đạt 4191% kế hoạch vốn": ten times any plan is a comma left out.</summary>
    private static bool IsBeyondAnyPlan(Sentence sentence, PrintedNumber share, StatementWords words) => share.Value >= TenTimes && !StatementWords.Any(words.Growth, sentence.Matter(share));

    private const decimal TenTimes = 1_000;

    /// <summary>"dự toán 96.400 triệu đồng, đã chi 39.524 triệu đồng, đạt 410%": right behind a count that is less than the one before it.</summary>
    private static bool IsOfLess(Sentence sentence, PrintedNumber share, StatementWords words)
    {
        var before = sentence.Numbers.TakeWhile(number => number != share).TakeLast(2).ToList();
        return before is [{ IsRate: false, Whole: null, IsWord: false } whole, { IsRate: false, Whole: null, IsWord: false } part] && whole.Unit == part.Unit && whole.Unit.Length > 1 && part.Value < whole.Value && part.Value > 0
            && (StatementWords.BeforeEnd(words.OpensRate, sentence.Between(part, share))?.AsSpan().IndexOfAny(".;:()") < 0 || IsNamedShare(sentence.Between(part, share), words) || sentence.Between(part, share).TrimEnd(' ') is { Length: <= LongestUnit } unit && unit.EndsWith('(')) && !words.Compares(sentence.Between(whole, part)) && sentence.EndsBehind(share);
    }

    /// <summary>" triệu đồng; tỷ lệ: ": an item of its own that says that it is the share, and nothing more.</summary>
    private static bool IsNamedShare(string between, StatementWords words) =>
        between.IndexOf(';', StringComparison.Ordinal) is >= 0 and <= LongestUnit and var mark && between[(mark + 1)..].Trim(' ', ':') is { Length: > 0 } label && StatementWords.BeforeEnd(words.OpensRate, label) is { } before && (before.Trim().Length == 0 || StatementWords.BeforeEnd(words.OpensRate, before.TrimEnd(' '))?.Trim().Length == 0);

    /// <summary>
    /// "1.179 triệu đồng (kế hoạch: 6.275 triệu đồng; đạt 118,8%)", "38 nhiệm vụ ...; 31 nhiệm vụ hoàn thành (816%)": with a digit less, or with the comma that was left out, it is the share of two numbers of
    /// its sentence that are counted alike.
    /// </summary>
    private static bool HasDigitTooMany(Sentence sentence, PrintedNumber share)
    {
        var counts = sentence.Numbers.Where(number => number is { IsRate: false, IsWord: false, Value: > 0 } && number.Whole is null).ToList();
        return counts.Count <= MostCounts && counts.Exists(part => counts.Exists(whole => part != whole && part.Value < whole.Value && (part.Unit == whole.Unit || part.Unit.Length == 0 || whole.Unit.Length == 0) && IsOf(part.Value / whole.Value * 100, share)));
    }

    private static bool IsOf(decimal exact, PrintedNumber share)
    {
        var printed = DigitSlips.OfRate(share.Value, share.Printed.Decimals);
        if (share.Printed.Decimals == 0 && exact < 100 && Enumerable.Range(1, Math.Max(0, printed.Length - 2)).Any(decimals => printed == DigitSlips.OfRate(Truncated(exact, decimals), decimals)))
            return true;
        var right = DigitSlips.OfRate(AsPrinted.Rounded(exact, share.Printed.Decimals), share.Printed.Decimals);
        return (printed.Length == right.Length + 1 && printed.Length > ShortestPrinted && Enumerable.Range(0, printed.Length).Any(at => printed.Remove(at, 1) == right))
            || (share.Printed.Decimals == 0 && printed.Length > 2 && Enumerable.Range(1, printed.Length - 2).Any(decimals => exact < 100 && printed == DigitSlips.OfRate(AsPrinted.Rounded(exact, decimals), decimals)));
    }

    /// <summary>"69,6" of 69.66, which clerks cut off as often as they round.</summary>
    private static decimal Truncated(decimal exact, int decimals) => (decimal)Math.Pow(10, decimals) is var power ? decimal.Truncate(exact * power) / power : exact;

    /// <summary>Of more numbers two make any rate.</summary>
    private const int MostCounts = 6;

    /// <summary>Of fewer digits one left out makes a share of almost any two numbers.</summary>
    private const int ShortestPrinted = 3;

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
        var (side, place) = (sentence.Side(share), sentence.Place);
        return new Discrepancy
        {
            Kind = Kinds.RatioOutOfRange,
            Message = new($"\"{side.Quote}\" ({place.Vietnamese}): một phần của tổng số không thể quá 100%.", $"\"{side.Quote}\" ({place.English}): a share of something cannot be more than 100 %."),
            Sides = [side],
            Found = sentence.Raw(share),
            Expected = "0..100 %",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }
}
