namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// "Trong 27 hồ sơ trễ hẹn, hồ sơ thuộc lĩnh vực đất đai là 32 hồ sơ", "Xã có 14 thôn, 15 thôn có tổ công nghệ số", "32 bộ máy tính, 37 bộ trong đó mua từ năm 2016": of the things that were counted right before,
/// in the same sentence or the one before it, the words single out some, and these are more. Unlike <see cref="PartsNamedSo"/> it needs no "trong đó" between the two, but that both count one thing.
/// </summary>
internal sealed class PartsSingledOut : IPartFinder
{
    /// <summary>Characters between the whole and its part.</summary>
    private const int MostBetween = 110;

    /// <summary>Words between a whole and what is said of some of it: ", ", " thì ".</summary>
    private const int MostWordsOfNoun = 5;

    /// <summary>Characters of "hồ sơ", "lượt người".</summary>
    private const int LongestUnit = 16;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        foreach (var part in sentence.Numbers.Where(number => number.IsCount && number.Value > 0))
        {
            if (InBracketBehind(sentence, part, words) is { } all && all.Value < part.Value)
                yield return new(part, all);
            var before = sentence.Paragraph.Where(number => number.End <= part.Start && number is { IsRate: false, IsWord: false }).ToList();
            if (before.LastOrDefault(number => number.Depth <= part.Depth) is { IsCount: true } whole && IsSingledOut(sentence, whole, part, words) && !IsOther(sentence, whole, part, words))
                yield return new(part, whole, before.Where(number => !words.TellsOfOther(sentence.Label(number))));
        }
    }

    /// <summary>"có chứng chỉ tin học: 28 người (tổng số CBCC toàn xã 21 người)": right behind a part the whole, alone in its bracket.</summary>
    private static PrintedNumber? InBracketBehind(Sentence sentence, PrintedNumber part, StatementWords words)
    {
        if (sentence.Numbers.FirstOrDefault(number => number.Start >= part.End) is not { IsCount: true, Value: > 0 } all || all.Depth != part.Depth + 1 || all.Unit != part.Unit || !words.ClosedUnits.Contains(all.Unit) || part.IsFigure)
            return null;
        var between = words.WithoutCommasOfNames(sentence.Between(part, all));
        return between.IndexOf('(') is >= 0 and <= LongestUnit and var open && between.Length <= MostBetween && words.AllInBracket.Any(word => Texts.Words.StandsAt(between[(open + 1)..].TrimStart(' '), 0, word)) && between.AsSpan(open).IndexOfAny(",;:.") < 0 && !words.Compares(sentence.Around(part, all))
            && sentence.Folded.IndexOf(')', all.End) is > 0 and var close && sentence.Folded.AsSpan(all.End, close - all.End).IndexOfAny(",;:.0123456789") < 0 ? all : null;
    }

    private static bool IsSingledOut(Sentence sentence, PrintedNumber whole, PrintedNumber part, StatementWords words)
    {
        var between = sentence.Folded[whole.End..part.Start];
        // "Trong số này có 280 bộ về người có công, 407 bộ về đất đai": parts beside each other
        if (between.Length > MostBetween || between.AsSpan().Count(". ") > 1 || (whole.Start >= sentence.Start && StatementWords.Any(words.OfThese, sentence.Folded[sentence.Start..whole.Start])))
            return false;
        return CountOneThing(sentence, whole, part, words) && (IsOfOpening(sentence, whole, part, between, words) || IsOfThese(sentence, part, between, words) || HasThem(sentence, whole, part, between, words) || IsNumberOfThem(sentence, whole, part, between, words));
    }

    /// <summary>One unit, one word behind each, or people by any name; a part that prints none says what it counts with "số".</summary>
    private static bool CountOneThing(Sentence sentence, PrintedNumber whole, PrintedNumber part, StatementWords words)
    {
        var (one, other) = (Behind(sentence, whole), Behind(sentence, part));
        if (whole.Unit.Length > 1 && part.Unit.Length > 1)
            return whole.Unit == part.Unit;
        if (one.Length > 0 && one.Split(' ')[0] == other.Split(' ')[0])
            return true;
        if (IsPeople(whole, one, words) && IsPeople(part, other, words))
            return true;
        return part.Unit.Length == 0 && sentence.Folded[..part.Start].TrimEnd(' ', ':') is var lead && words.NumberWord.Any(word => Texts.Words.StandsAt(StatementWords.Starts(words.Among, Clause(lead).TrimStart(' ')) ?? Clause(lead).TrimStart(' '), 0, word));
    }

    private static bool IsPeople(PrintedNumber number, string behind, StatementWords words) => number.Unit == UnitKeys.People || (number.Unit.Length < 2 && words.PeopleWords.Any(word => Texts.Words.StandsAt(behind, 0, word)));

    /// <summary>"Trong 19 hồ sơ quá hạn, lĩnh vực đất đai chiếm 21 hồ sơ": the sentence opens with what it tells of, and one comma stands before the part.</summary>
    private static bool IsOfOpening(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words)
    {
        if (whole.Start < sentence.Start || (between.AsSpan().Count(',') != 1 && !(between.IndexOf(',') < 0 && words.Then.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)))) || between.AsSpan().IndexOfAny(";:.(") >= 0)
            return false;
        var opening = Texts.Bullets.TrimStart(sentence.Folded[sentence.Start..whole.Start]);
        opening = opening[(opening.AsSpan().LastIndexOfAny(":;") + 1)..].Trim(' ');
        return (words.OpensWith.Contains(opening, StringComparer.Ordinal) || words.OfWhole.Contains(opening, StringComparer.Ordinal)) && (whole.Unit == UnitKeys.Tasks || words.ClosedUnits.Contains(whole.Unit)) && !StatementWords.Any(words.TakenIn, between);
    }

    /// <summary>"37 bộ trong đó", "158 TTHC trong số đó"; "Trong số công chức này, nữ 15", "Trong các nhiệm vụ giao cho xã, số đã hoàn thành là 36".</summary>
    private static bool IsOfThese(Sentence sentence, PrintedNumber part, string between, StatementWords words)
    {
        // "8 phản ánh, trong đó số phản ánh qua đường dây nóng là 14", "4 thiếu sót và yêu cầu sửa chữa, trong đó 7 thiếu sót"
        if (words.Among.Any(word => Texts.Words.StandsAt(Clause(between).TrimStart(' '), 0, word) && Clause(between).Trim(' ')[word.Length..] is var named && (named.Length == 0 || (words.NumberWord.Any(number => Texts.Words.StandsAt(named.TrimStart(' '), 0, number)) && part.Unit.Length == 0))))
            return true;
        var behind = words.WithoutCommasOfNames(sentence.Folded[part.End..sentence.End]).TrimStart(' ');
        if (words.OfThese.Concat(words.Among).Any(word => Texts.Words.IndexOf(behind, word) is >= 0 and <= LongestUnit and var at && behind.AsSpan(0, at).IndexOfAny(",;.:(") < 0 && behind[(at + word.Length)..].TrimStart(' ') is var next && !next.StartsWith(words.Has[0], StringComparison.Ordinal) && next is not [>= '0' and <= '9', ..]))
            return true;
        var last = between[(between.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart(' ');
        if (last.Length == between.Length || last.IndexOf(',') is not (> 0 and var comma) || last.LastIndexOf(',') != comma)
            return false;
        var opening = last[..comma];
        return words.OfSeveral.Any(word => Texts.Words.StandsAt(opening, 0, word)) || (words.OfNumber.Any(word => Texts.Words.StandsAt(opening, 0, word)) && words.These.Any(word => Texts.Words.EndsWith(opening, word)));
    }

    /// <summary>"Xã có 14 thôn, 15 thôn có tổ công nghệ số", "Thực có 22 người thì 24 người bảo đảm tiêu chuẩn": all that there are, and right behind them the same with what they have or are.</summary>
    private static bool HasThem(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words)
    {
        if (whole.Start < sentence.Start || whole.Depth != part.Depth || between.AsSpan().IndexOfAny(";:.(") >= 0 || between.AsSpan().Count(',') > 1 || between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWordsOfNoun || StatementWords.Any(words.Degrees, between) || StatementWords.Any(words.ChangesSince, between) || !JoinsPredicate(between.TrimEnd(' '), words))
            return false;
        var noun = Behind(sentence, whole).Split(' ')[0];
        var said = Behind(sentence, part);
        return noun.Length > 0 && said.Split(' ')[0] == noun && StatementWords.BeforeEnd(words.Has, sentence.Folded[sentence.Start..whole.Start]) is not null
            && sentence.Folded[part.End..sentence.End].AsSpan().IndexOfAny(",;.(") is var end && sentence.Folded.AsSpan(part.End, end < 0 ? sentence.End - part.End : end).ToString() is var predicate && StatementWords.Any(words.Predicates, predicate);
    }

    /// <summary>"Toàn xã có 16 xóm, số xóm phải sáp nhập là 26 xóm": all that there are, and behind the comma the number of some of them.</summary>
    private static bool IsNumberOfThem(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        whole.Start >= sentence.Start && whole.Depth == part.Depth && between.AsSpan().IndexOfAny(";:.(") < 0 && between.AsSpan().Count(',') == 1 && sentence.WordBehind(whole) is { Length: > 0 } noun && sentence.WordBehind(part) == noun
        && StatementWords.Starts(words.NumberWord, Clause(between).TrimStart(' ')) is { } named && Texts.Words.StandsAt(named, 0, noun) && StatementWords.BeforeEnd(words.Has, sentence.Folded[sentence.Start..whole.Start]) is not null;

    /// <summary>"14 thôn, ", "22 người thì ", "24 lượt tin, có ", "24 lượt tin, đã có ".</summary>
    private static bool JoinsPredicate(string between, StatementWords words) =>
        between.EndsWith(',') || words.Then.Any(word => Texts.Words.EndsWith(between, word)) || words.HasAlready.Any(word => Texts.Words.EndsWith(between, word) && between[..^word.Length].TrimEnd(' ').EndsWith(','));

    /// <summary>Plans and targets, another period, what would be, what came from before.</summary>
    private static bool IsOther(Sentence sentence, PrintedNumber whole, PrintedNumber part, StatementWords words)
    {
        var end = sentence.Folded.AsSpan(part.End).IndexOfAny(",;.(");
        var around = sentence.Folded[whole.End..(end < 0 ? sentence.Folded.Length : part.End + end)];
        // "huyện giao 33 nhiệm vụ": these were given and set nothing that could be exceeded
        around = whole.Unit == UnitKeys.Tasks ? words.WithoutGiven(around) : Clause(sentence.Folded[..whole.Start]) + around;
        return words.Compares(around) || words.TellsOfOther(around) || StatementWords.Any(words.CarriedOver, around) || words.IsSupposed(around);
    }

    private static string Clause(string text) => text[(text.AsSpan().LastIndexOfAny(",;:.(") + 1)..];

    private static string Behind(Sentence sentence, PrintedNumber number)
    {
        var behind = sentence.Folded.AsSpan(number.End).TrimStart(' ');
        var end = behind.IndexOfAny(",;.:()");
        return string.Join(' ', (end < 0 ? behind : behind[..end]).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2));
    }
}
