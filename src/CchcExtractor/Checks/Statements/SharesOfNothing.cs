using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "phát hiện 0 tồn tại, khắc phục 0 tồn tại, đạt 75%": a share of two noughts ("tiếp nhận 0, đã xử lý 0, đạt 100%"). That nothing was late or left is often written with 100 %, so
/// that is left alone.
/// </summary>
internal sealed class SharesOfNothing : IStatementRule
{
    private const int MostBetween = 80;

    /// <summary>Words of "đạt tỷ lệ".</summary>
    private const int MostOfBareShare = 3;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        // "không tiếp nhận phản ánh, kiến nghị nào; tỷ lệ giải quyết phản ánh, kiến nghị đạt 100%"
        if (sentence.Numbers.FirstOrDefault(number => !number.IsWord) is { IsRate: true, Value: > 0 } alone && sentence.Folded[sentence.Start..alone.Start] is var lead && words.NothingCame.Select(word => Texts.Words.IndexOf(lead, word)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var none
            && lead[none..] is var said && said.IndexOfAny([';', ',']) is > 0 and var mark && (StatementWords.Any(words.Settled, said[mark..]) || (StatementWords.Any(words.Feedback, said[..mark]) && said[(said.LastIndexOfAny([';', ',']) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostOfBareShare)) && (StatementWords.BeforeEnd(words.OpensRate, said) is not null || words.OpensRate.Any(word => Texts.Words.StandsAt(said[(mark + 1)..].TrimStart(' '), 0, word))) && !StatementWords.Any(words.BoundedShare, said) && Texts.Words.Contains(said[..mark], Dossiers) == Texts.Words.Contains(said[mark..], Dossiers) && !StatementWords.Any(words.Wrongs, said[..mark].Replace("không", "", StringComparison.Ordinal)))
            yield return new Outcome.Failed(OfNothing(sentence, alone, alone, alone));
        else if (OfFieldOfNone(sentence, words) is { } field)
            yield return new Outcome.Failed(OfNothing(sentence, field, field, field));
        else if ((AnswersToNone.In(sentence, words) ?? SharesOfNone.In(sentence, words)) is { } told)
            yield return new Outcome.Failed(OfNothing(sentence, told, told, told));
        // "Trong kỳ không có phản ánh, kiến nghị. Tỷ lệ xử lý phản ánh, kiến nghị đạt 100%."
        if (sentence.Numbers is [{ IsRate: true, Value: > 0 } only] && sentence.Nearby.LastOrDefault(number => number.Indicator == Feedback && number.End <= sentence.Start || sentence.Before.Contains(number) && number.Indicator == Feedback) is { Value: 0 }
            && words.Feedback.Any(word => Texts.Words.Contains(sentence.Words, word)) && StatementWords.Any(words.Settled, sentence.Words) && !StatementWords.Any(words.Wrongs, sentence.Words))
            yield return new Outcome.Failed(OfNothing(sentence, only, only, only));
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            // "Số phản ánh, kiến nghị nhận được: 0; tỷ lệ giải quyết đạt 100%"
            var (whole, share) = (sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (IsNought(whole) && share is { IsRate: true, Value: > 0 } && WithoutClosing(sentence.Between(whole, share), whole.Depth > share.Depth) is { Length: <= MostBetween } between && between.AsSpan().IndexOfAny(".)") < 0
                && StatementWords.Any(words.Settled, between) && OpensRate(between, words) && (!StatementWords.Any(words.BoundedShare, between) || StatementWords.Any(words.Feedback, sentence.Folded[sentence.Start..whole.Start])) && !CountsWrongs(sentence, whole, words, none: true) && (i < 2 || !IsNought(sentence.Numbers[i - 2])))
                yield return new Outcome.Failed(OfNothing(sentence, whole, whole, share));
        }

        for (var i = 2; i < sentence.Numbers.Count; i++)
        {
            var (whole, part, share) = (sentence.Numbers[i - 2], sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (!IsNought(whole) || !IsNought(part) || share is not { IsRate: true, Value: > 0 } || (whole.Unit != part.Unit && whole.Unit.Length > 1 && part.Unit.Length > 1 && part.Unit != UnitKeys.Cases) || sentence.Between(whole, part).Contains('.')
                || sentence.Between(part, share) is not { Length: <= MostBetween } between || between.AsSpan().IndexOfAny(".)") >= 0 || !OpensRate(between, words))
                continue;
            // "trung cấp 0; tỷ lệ đại học đạt 100%": a share of something else
            if (between.Contains(';') && !StatementWords.Any(words.Settled, between) && !IsBareShare(between, words) && !IsOfPart(sentence, whole, part, between, words))
                continue;
            // "hồ sơ trễ hạn: 0; tỷ lệ giải quyết hồ sơ đúng hạn 100%": of those that were not late
            if (between.Contains(';') && CountsWrongs(sentence, part, words))
                continue;
            if (share.Value != 100 || IsAll(sentence, i - 2, words) || !CountsWrongs(sentence, whole, words) || (sentence.Label(whole, part) is var label && StatementWords.Any(words.PutRight, label) && !StatementWords.Any(words.BracketedPart, label)))
                yield return new Outcome.Failed(OfNothing(sentence, whole, part, share));
        }
    }

    /// <summary>"Riêng lĩnh vực Môi trường trong kỳ không phát sinh hồ sơ (0 hồ sơ), tỷ lệ giải quyết đúng hạn đạt 100%": the share of a field in which nothing came.</summary>
    private static PrintedNumber? OfFieldOfNone(Sentence sentence, StatementWords words)
    {
        if (sentence.Numbers.Where(number => !number.IsWord).SkipWhile(number => number is { IsRate: false, Value: 0 }).ToList() is not [{ IsRate: true, Value: > 0 } share] || sentence.Folded[sentence.Start..share.Start] is not { } lead)
            return null;
        var none = words.NothingCame.Select(word => Texts.Words.IndexOf(lead, $"{word} {Dossiers}")).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return none > 0 && lead[..none].Contains(FieldWord, StringComparison.Ordinal) && StatementWords.Any(words.FieldNames, lead[..none]) && lead[none..] is var said && said.IndexOfAny([',', ';']) is > 0 and var mark && StatementWords.Any(words.Settled, said[mark..]) ? share : null;
    }

    private const string FieldWord = "lĩnh vực";

    /// <summary>"Không có PAKN (0 trường hợp), tỷ lệ giải quyết 100%": the bracket ends behind the nought.</summary>
    private static string WithoutClosing(string between, bool inBracket) => inBracket && between.IndexOf(')') is >= 0 and < LongestUnit and var close ? between[(close + 1)..] : between;

    private const int LongestUnit = 20;

    /// <summary>" trường hợp; tỷ lệ: ": behind the last mark nothing but that it is a share.</summary>
    private static bool IsBareShare(string between, StatementWords words) =>
        between[(between.LastIndexOf(';') + 1)..].Trim(' ', ':') is var label && StatementWords.BeforeEnd(words.OpensRate, label) is { } before && (before.Trim().Length == 0 || words.OpensRate.Contains(before.Trim(), StringComparer.Ordinal));

    /// <summary>"được chấp thuận: 0 thủ tục; tỷ lệ được chấp thuận: 100%": the share says again what the part is.</summary>
    private static bool IsOfPart(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        StatementWords.Starts(words.OpensRate, between[(between.LastIndexOf(';') + 1)..].Trim(' ', ':')) is { Length: > 0 } label && (StatementWords.BeforeEnd(words.OpensRate, label) ?? label).Trim(' ', ':') is { Length: > 0 } named
        && named.Split(' ').Length >= FewestOfPart && Texts.Words.Contains(sentence.Between(whole, part), named);

    /// <summary>Words of "được duyệt".</summary>
    private const int FewestOfPart = 2;

    /// <summary>"đạt", "(", or "tỷ lệ giải quyết" behind the last comma.</summary>
    private static bool OpensRate(string between, StatementWords words)
    {
        // the comma of "phản ánh, kiến nghị" ends no clause
        foreach (var name in words.Feedback)
            between = between.Replace(name, name.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var last = between[(between.LastIndexOfAny([',', ';', '(']) + 1)..].TrimStart(' ');
        if (between.Contains(';'))
            return words.OpensRate.Any(word => Texts.Words.StandsAt(last, 0, word)) || (StatementWords.Any(words.Settled, last) && StatementWords.BeforeEnd(words.OpensRate, last.TrimEnd(' ')) is not null);
        return between.TrimEnd(' ').EndsWith('(') || StatementWords.BeforeEnd(words.OpensRate, between.TrimEnd(' ', '(')) is not null || words.OpensRate.Any(word => Texts.Words.StandsAt(last, 0, word));
    }

    /// <summary>"không phát sinh PAKN, hồ sơ giải quyết đạt 100%" tells of something else.</summary>
    private const string Dossiers = "hồ sơ";

    private const string Feedback = "feedback.received";

    private const string No = "không";

    private static bool IsNought(PrintedNumber number) => number is { IsCount: true, Value: 0 };

    /// <summary>"hồ sơ quá hạn 0": what should not be; of that the share is often told as if all were well.</summary>
    private static bool CountsWrongs(Sentence sentence, PrintedNumber whole, StatementWords words, bool none = false)
    {
        var from = sentence.Start + sentence.Folded.AsSpan(sentence.Start, whole.Start - sentence.Start).LastIndexOfAny(";.") + 1;
        var behind = sentence.Folded.AsSpan(whole.End, sentence.End - whole.End).IndexOfAny(",;:(");
        var clause = sentence.Folded[from..(behind < 0 ? sentence.End : whole.End + behind)];
        // "không có PAKN nào (0 trường hợp)": that there was none is no wrong
        return StatementWords.Any(words.Wrongs, none ? clause.Replace(No, "", StringComparison.Ordinal) : clause);
    }

    private static bool IsAll(Sentence sentence, int index, StatementWords words)
    {
        var from = index > 0 ? sentence.Numbers[index - 1].End : sentence.Start;
        return StatementWords.Any(words.CountsAll, sentence.Folded[from..sentence.Numbers[index].Start]);
    }

    /// <summary>Characters of the sentence that are shown.</summary>
    private const int LongestExcerpt = 140;

    private static Discrepancy OfNothing(Sentence sentence, PrintedNumber whole, PrintedNumber part, PrintedNumber share)
    {
        var (sides, place) = (new[] { share, whole, part }.Distinct().Select(sentence.Side).ToList(), sentence.Place);
        return new Discrepancy
        {
            Kind = Kinds.ZeroDenominator,
            Message = new($"{Phrases.Capital(place.Vietnamese)} ghi \"{Phrases.Short(sentence.Excerpt, LongestExcerpt)}\"; tổng số bằng 0 nên không tính được tỷ lệ {sentence.Raw(share)}. Đề nghị bỏ tỷ lệ hoặc kiểm tra lại số 0.", $"\"{Phrases.Short(sentence.Excerpt, LongestExcerpt)}\" ({place.English}): the rate is given as {sentence.Raw(share)}, but of nothing there is no rate."),
            Sides = sides,
            Found = sentence.Raw(share),
            Expected = "",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(share),
        };
    }
}
