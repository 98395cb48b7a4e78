using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>Two counts in a row of which the rules know by their words that one is a part of the other (<c>words/part_pair</c>, <c>words/spent_pair</c>): "văn bản đi 195, ký số 209 (đạt 100%)", "kế hoạch 41.050 triệu đồng; thực hiện 15.834 triệu đồng; tỷ lệ 34,56%".</summary>
/// <param name="Whole">"văn bản đi 195".</param>
/// <param name="Part">"ký số 209".</param>
/// <param name="Index">Where the part stands among the numbers of its sentence.</param>
/// <param name="IsBounded">There can be no more of it; of money that was granted more may be spent.</param>
/// <param name="Done">"ký số": what was done with the part.</param>
/// <param name="Share">The share that is printed behind them; null for none.</param>
internal sealed record PairOfWords(PrintedNumber Whole, PrintedNumber Part, int Index, bool IsBounded, string Done, PrintedNumber? Share);

/// <summary>Finds them.</summary>
internal static class PairsOfWords
{
    /// <summary>Characters between the two: a label and the words behind the first.</summary>
    private const int MostBetween = 80;

    /// <summary>"tỷ lệ xử lý", "tỷ lệ hài lòng trên số phiếu thu hồi".</summary>
    private const int LongestRateLabel = 46;

    /// <summary>" phiếu,".</summary>
    private const int LongestUnit = 13;

    /// <summary>" triệu đồng (".</summary>
    private const int LongestLead = 40;

    /// <summary>Those of a sentence.</summary>
    public static IEnumerable<PairOfWords> In(Sentence sentence, StatementWords words) => InRow(sentence, words).Concat(InBrackets(sentence, words));

    /// <summary>"Cơ quan xã có 17 máy tính. Số máy được kết nối internet: 19 máy": the whole ends the sentence before, and its part is the first count of this one.</summary>
    public static (PrintedNumber Whole, PrintedNumber Part)? OverTwo(Sentence sentence, StatementWords words)
    {
        if (sentence.Numbers.FirstOrDefault(number => !number.IsRate) is not { IsCount: true, Value: > 0, Depth: 0 } part || sentence.Paragraph.LastOrDefault(number => number.End <= sentence.Start && number is { IsRate: false, IsWord: false, Depth: 0 }) is not { IsCount: true, Value: > 0 } whole)
            return null;
        var between = sentence.Folded[whole.End..part.Start];
        var (one, other) = (sentence.Label(whole), sentence.Label(part));
        if (between.Length > MostBetween || between.AsSpan().Count(". ") != 1 || words.AreAllTogether(between) || !IsOfOneKind(sentence, whole, part) || StatementWords.Any(words.Exceeding, between) || words.TellsOfOther(between) || words.TellsOfOther(other) || StatementWords.Any(words.CarriedOver, sentence.Words) || IsIncoming(other, one, words))
            return null;
        return words.PartPairs.Concat(words.UnitPairs).Any(pair => pair.Bounded && Words.Contains(one, pair.Whole) && Words.Contains(other, pair.Part) && !Words.Contains(words.WithoutAsked(one), pair.Part)) ? (whole, part) : null;
    }

    /// <summary>
    /// "Văn bản đến 744, văn bản đi 192: 46 quyết định, 146 văn bản khác." and in the next paragraph "Lãnh đạo ký số 197 văn bản": all that went out, and the first count of what follows is of the same. They need to be near to each other, as
    /// a slip of the hand is: of what stands so far apart the one may be of another matter.
    /// </summary>
    public static (PrintedNumber Whole, PrintedNumber Part)? OverParagraphs(Sentence sentence, StatementWords words)
    {
        if (sentence.Above is not { } above || sentence.Paragraph.FirstOrDefault(number => !number.IsRate) is not { IsCount: true, Depth: 0, Value: > 0 } part || !sentence.Numbers.Contains(part) || part.Unit is not ("" or UnitKeys.Documents) || sentence.Label(part) is not { } label || (part.Unit.Length == 0 && !StatementWords.Any(words.OutgoingDocuments, label)))
            return null;
        var wholes = sentence.Before.Where(number => number is { IsCount: true, Depth: 0, Value: >= FewestOfParagraphs, Unit: "" or UnitKeys.Documents } && StatementWords.Any(words.OutgoingDocuments, above.Label(number)) && !IsIncoming(above.Label(number), label, words)).ToList();
        if (wholes is not [var whole] || part.Value * 5 >= whole.Value * 6 || IsIncoming(label, above.Label(whole), words) || words.TellsOfOther(sentence.Words) || words.TellsOfOther(above.Label(whole)) || StatementWords.Any(words.Exceeding, label))
            return null;
        return words.PartPairs.Any(pair => pair.Bounded && Words.Contains(above.Label(whole), pair.Whole) && Words.Contains(label, pair.Part)) && !words.PartPairs.Any(pair => pair.Bounded && words.OutgoingDocuments.Contains(pair.Whole, StringComparer.Ordinal) && Words.Contains(above.Label(whole), pair.Part)) ? (whole, part) : null;
    }

    private const decimal FewestOfParagraphs = 20;

    /// <summary>One unit, or one word behind both: "17 máy tính", "19 máy".</summary>
    private static bool IsOfOneKind(Sentence sentence, PrintedNumber whole, PrintedNumber part) =>
        (whole.Unit.Length > 1 && whole.Unit == part.Unit) || (sentence.WordBehind(part) is { Length: > 0 } word && sentence.Folded[whole.End..].TrimStart(' ') is var behind && Words.StandsAt(behind, 0, word));

    /// <summary>"Giải ngân vốn đầu tư công 971 triệu đồng (kế hoạch 886 triệu đồng, đạt 41,9%)": the whole stands in the bracket behind its part, and their share with it.</summary>
    private static IEnumerable<PairOfWords> InBrackets(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var (part, whole, share) = (sentence.Numbers[i], sentence.Numbers[i + 1], sentence.Numbers[i + 2]);
            if (part.IsAmount && whole.IsAmount && whole.Value > 0 && share is { IsRate: true, Value: > 0 and <= 100 } && whole.Depth == part.Depth + 1 && share.Depth == whole.Depth && part.Unit == whole.Unit && part.Unit.Length > 1
                && sentence.Between(part, whole) is { Length: <= LongestLead } lead && lead.IndexOf('(') is >= 0 and var open && words.PartPairs.Any(pair => !pair.Bounded && Words.Contains(Label(sentence, i, words), pair.Part) && Words.StandsAt(lead[(open + 1)..].TrimStart(' '), 0, pair.Whole))
                && SharesHold.IsShareOf(sentence, whole, share, words) && !words.TellsOfOther(lead))
                yield return new(whole, part, i, false, "", share);
        }
    }

    private static IEnumerable<PairOfWords> InRow(Sentence sentence, StatementWords words)
    {
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            // "300 phiếu (250 phiếu giấy, 50 phiếu trực tuyến), hài lòng 297": what a bracket says of the whole stands aside
            var at = i - 1;
            while (at > 0 && sentence.Numbers[at].Depth > sentence.Numbers[i].Depth)
                at--;
            var (whole, part) = (sentence.Numbers[at], sentence.Numbers[i]);
            // "03 + 04 = 07 tồn tại; đã khắc phục 07": the whole is a sum
            if ((at > 0 && sentence.Between(sentence.Numbers[at - 1], whole).AsSpan().ContainsAny("=+")) || sentence.Between(whole, part).Contains('+'))
                continue;
            if (!whole.IsAmount || !part.IsAmount || whole.Value == 0 || sentence.Between(whole, part) is not { Length: <= MostBetween } between || words.AreAllTogether(between) || between.Contains('.') || words.TellsOfOther(between) || words.OfWhole.Any(word => Words.EndsWith(between.TrimEnd(' '), word)) || !MayBeOf(whole.Unit, part.Unit) || Pair(sentence, at, i, words) is not var (done, isBounded))
                continue;
            if (part.Value > whole.Value && (IsNoPart(sentence, whole, part, at, i, words) || IsOfSeveral(sentence, at, part) || AreTwoThings(sentence, whole, part) || (isBounded && (CameFromBefore(sentence, whole, part, words) || words.CameBefore(Label(sentence, i, words))))))
                continue;
            yield return new(whole, part, i, isBounded, done, i + 1 < sentence.Numbers.Count && sentence.Numbers[i + 1] is { IsRate: true } next && Follows(sentence, i, next, words) ? next : null);
        }
    }

    /// <summary>"loa thông minh phát 15 tin, trang thông tin điện tử đăng 22 bài về CCHC": another one did the other.</summary>
    private static bool HasItsOwnSubject(string between) => between.LastIndexOfAny([',', ';']) is >= 0 and var mark && between.AsSpan(mark + 1).Trim(' ') is var lead && lead.Count(' ') >= FewestOfSubject;

    /// <summary>"về CCHC", "nói về CCHC": what some of them are about.</summary>
    private const string AboutWord = "về ";

    /// <summary>Blanks of "trang thông tin điện tử đăng".</summary>
    private const int FewestOfSubject = 5;

    /// <summary>One unit or none; visits of any kind are visits, and people fill slips.</summary>
    private static bool MayBeOf(string whole, string part) =>
        whole.Length < 2 || part.Length < 2 || whole == part || (part == UnitKeys.Visits && whole.StartsWith(UnitKeys.Visits, StringComparison.Ordinal)) || (part == UnitKeys.People && whole == UnitKeys.Slips) || (part == UnitKeys.Slips && (whole == UnitKeys.People || whole.StartsWith(UnitKeys.Visits, StringComparison.Ordinal)));

    /// <summary>"195 người hài lòng/196 người trả lời" is one fraction; "thu về gồm 138 rất hài lòng, 155 hài lòng" are parts beside each other; "quý III 10 tin; tổng 9 tháng 31 tin" is their sum; "cắt giảm 03 ngày", "12 buổi tại 13 thôn" count other things.</summary>
    private static bool IsNoPart(Sentence sentence, PrintedNumber whole, PrintedNumber part, int at, int index, StatementWords words)
    {
        var (between, lead) = (sentence.Between(whole, part), Label(sentence, at, words).Split('#')[0].TrimEnd(' '));
        return between.Contains('/') || StatementWords.BeforeEnd(words.AllParts, lead) is not null || StatementWords.BeforeEnd(words.Among, StatementWords.BeforeEnd(words.Has, lead) ?? lead) is not null || StatementWords.Any(words.Total, between)
            || words.Measures.Any(word => Words.StandsAt(sentence.Folded[part.End..].TrimStart(' '), 0, word)) || words.AtPlace.Any(word => Words.EndsWith(between.TrimEnd(' '), word)) || IsIncoming(Label(sentence, index, words), Label(sentence, at, words), words);
    }

    /// <summary>"trực tuyến 70 phiếu, giấy 50 phiếu; 118 hài lòng": of both.</summary>
    private static bool IsOfSeveral(Sentence sentence, int at, PrintedNumber part) =>
        sentence.Numbers[at] is var whole && sentence.Numbers.Take(at).Any(before => before.IsAmount && (before.Unit == whole.Unit || before.Unit.Length < 2) && before.Value + whole.Value >= part.Value && sentence.Numbers.Any(all => all.IsCount && all.Value == before.Value + whole.Value));

    /// <summary>"phát hiện 02 bộ phận làm chưa đúng, khắc phục 05 lỗi".</summary>
    private static bool AreTwoThings(Sentence sentence, PrintedNumber whole, PrintedNumber part) =>
        whole.Unit.Length > 0 && part.Unit.Length > 0 && (whole.Unit == "?" || part.Unit == "?") && sentence.WordBehind(whole) != sentence.WordBehind(part);

    /// <summary>"phát hiện 03; xử lý 04, do có 01 vấn đề của quý II chuyển sang".</summary>
    private static bool CameFromBefore(Sentence sentence, PrintedNumber whole, PrintedNumber part, StatementWords words) =>
        StatementWords.Any(words.CarriedOver, sentence.Words) && sentence.Numbers.Any(number => number.IsCount && number != part && number.Value == part.Value - whole.Value);

    /// <summary>Documents that came in are no part of those that went out.</summary>
    private static bool IsIncoming(string part, string whole, StatementWords words) => StatementWords.Any(words.IncomingDocuments, part) && !StatementWords.Any(words.IncomingDocuments, whole);

    /// <summary>"(73%)", "đạt 73%", "; tỷ lệ 34,56%".</summary>
    private static bool Follows(Sentence sentence, int index, PrintedNumber share, StatementWords words)
    {
        var part = sentence.Numbers[index];
        if (SharesHold.IsShareOf(sentence, part, share, words))
            return true;
        var between = sentence.Between(part, share);
        // "142 phiếu, 90,41%;"
        if (share.Printed.Decimals > 1 && between.TrimEnd(' ') is { Length: <= LongestUnit } unit && unit[^1] is ',' or ';' && unit.AsSpan().Count(',') + unit.AsSpan().Count(';') == 1 && sentence.EndsBehind(share))
            return true;
        var last = between[(between.LastIndexOfAny([';', ',']) + 1)..].Trim(' ', ':');
        // "thu về 96 phiếu, tỷ lệ hài lòng 96,87%": of those who are content, who are not those who answered
        if (StatementWords.Any(words.Content, last) && !StatementWords.Any(words.Content, Label(sentence, index, words)))
            return false;
        return between.Length <= MostBetween && !between.Contains('.') && last.Length <= LongestRateLabel && words.OpensRate.Any(word => Words.StandsAt(last, 0, word)) && !words.TellsOfOther(last);
    }

    /// <summary>The part of the pair that the words around two numbers make, and whether it is bounded; null where they make none.</summary>
    private static (string Done, bool IsBounded)? Pair(Sentence sentence, int before, int index, StatementWords words)
    {
        var (whole, part) = (Label(sentence, before, words), Label(sentence, index, words));
        if (AreMarks(whole, part, words))
            return null;
        var (one, other) = (sentence.Numbers[before], sentence.Numbers[index]);
        foreach (var pair in words.PartPairs)
            if (Words.Contains(whole, pair.Whole) && Words.Contains(part, pair.Part) && !Words.Contains(words.WithoutAsked(whole), pair.Part) && !IsAmong(sentence, index, pair.Part, words) && !(pair.Part.Contains(AboutWord, StringComparison.Ordinal) && HasItsOwnSubject(sentence.Between(one, other))))
                return (pair.Part, pair.Bounded);
        if (CountOneThing(sentence, one, other) && !HasItsOwnSubject(sentence.Between(one, other)) && !words.Divide([whole, part]) && words.UnitPairs.FirstOrDefault(pair => Words.Contains(whole, pair.Whole) && Words.Contains(part, pair.Part) && !Words.Contains(whole, pair.Part) && !Words.Contains(part, pair.Whole) && !IsAmong(sentence, index, pair.Part, words)) is { Part.Length: > 0 } same)
            return (same.Part, true);
        return null;
    }

    /// <summary>"Đánh giá năm 2022: 04 hoàn thành xuất sắc, 16 hoàn thành tốt", "01 người chưa xếp loại: hoàn thành xuất sắc 04": marks stand beside each other, and beside those who have none yet.</summary>
    private static bool AreMarks(string whole, string part, StatementWords words) =>
        StatementWords.Any(words.Ratings, part) && (StatementWords.Any(words.Ratings, whole) || StatementWords.Any(words.Not, whole));

    /// <summary>One unit, or one noun; "5 đơn khiếu nại" and "7 đơn kiến nghị" are two things.</summary>
    private static bool CountOneThing(Sentence sentence, PrintedNumber one, PrintedNumber other) =>
        (one.Unit.Length > 1 && one.Unit == other.Unit) || (sentence.WordBehind(one) is { Length: > 0 } noun && noun == sentence.WordBehind(other) && (sentence.WordsBehind(one) == sentence.WordsBehind(other) || !sentence.WordsBehind(one).Contains(' ') || !sentence.WordsBehind(other).Contains(' ')));

    /// <summary>"có 99 ý kiến hài lòng, 04 ý kiến bình thường, 05 ý kiến chưa hài lòng": the part was told before, and the number between is another one beside it.</summary>
    private static bool IsAmong(Sentence sentence, int index, string part, StatementWords words) =>
        Enumerable.Range(0, index - 1).Any(other => !sentence.Numbers[other].IsRate && Label(sentence, other, words) is var label && Words.Contains(label, part) && !StatementWords.Any(words.AskingPeople, label));

    /// <summary>The words of its clause before a number, and those right behind it.</summary>
    private static string Label(Sentence sentence, int index, StatementWords words)
    {
        var number = sentence.Numbers[index];
        var before = sentence.Folded[(index > 0 ? sentence.Numbers[index - 1].End : sentence.Start)..number.Start];
        before = before.TrimEnd(' ', ':', '(')[(before.TrimEnd(' ', ':', '(').LastIndexOfAny([',', ';', '(', ')', ':']) + 1)..];
        // "06 tin, bài về CCHC và 47 lượt phát thanh": what stands before "và" is said of the number before it
        if (index > 0 && words.AndWord.Any(and => Words.EndsWith(before.TrimEnd(' '), and)))
            before = "";
        var behind = sentence.Folded[number.End..sentence.End];
        var end = behind.AsSpan().IndexOfAny(",;.:()%0123456789");
        behind = end < 0 ? behind : behind[..end];
        // "được giao 7.375 triệu đồng và đã giải ngân 1.666": what stands behind "và" is the next one's
        foreach (var and in words.AndWord)
            if (Words.IndexOf(behind, and) is > 0 and var at)
                behind = behind[..at];
        return $"{before} # {behind}";
    }
}
