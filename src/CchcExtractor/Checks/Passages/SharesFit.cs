using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>
/// <c>ratio/differs</c>: a share that stands right behind the count it is one of, in the same sentence as what that is a part of or in the next, and that no numbers around give.
/// Of what it is a share is often not said; so it is told only where it is a slip of the hand away from the share of a count before it in the same unit, where part and whole are joined by words ("trên tổng số"),
/// or where the count before it in that unit is the only one it can be a part of.
/// </summary>
/// <remarks>
/// Measured on 5,000 invented reports in some fifty hands: of shares that no quotient around explains, those one slip away from their count's were wrong in 41 of 48 cases, the others told of sums that stand before a bracket, which are left out.
/// </remarks>
public sealed class SharesFit : ISecondLook
{
    private const int MostBetween = 60;

    /// <summary>Where part and whole are said in one, what was done with them may stand before the share.</summary>
    private const int LongestBetween = 110;

    /// <summary>Counts before a part that may be its whole, the nearest first.</summary>
    private const int MostWholes = 3;

    /// <summary>Numbers of which all quotients are tried.</summary>
    private const int MostAround = 60;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, leads) = (new StatementWords(rules), new ListLeads(rules));
        var passages = ReadPassages.Of(evidence, rules).Where(passage => passage.IsParagraph).ToList();
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var near = passages.Skip(Math.Max(0, p - 2)).Take(4).SelectMany(other => other.Mentions).ToList();
            for (var i = 0; i < passage.Mentions.Count; i++)
                if (passage.Mentions[i].Number is { IsRate: true, Printed.Approximate: false } && Look(passage, i, near, words, leads) is { } outcome)
                    yield return outcome;
        }
    }

    private static Outcome? Look(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        var share = passage.Mentions[index];
        if (words.IsAbout(passage.Text[..share.Start]))
            return null;
        return (index > 0 ? OfWords(passage, index, near, words, leads) ?? OfFraction(passage, index, near, words, leads) ?? OfCountBefore(passage, index, near, words, leads) : null)
            ?? OfCountBehind(passage, index, near, words, leads) ?? OfCountsAbove(passage, index, near, words, leads);
    }

    /// <summary>"60 hồ sơ, trên tổng 480 hồ sơ, đạt 15,2%".</summary>
    private static Outcome? OfWords(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        if (index < 2)
            return null;
        var (part, whole, share) = (passage.Mentions[index - 2], passage.Mentions[index - 1], passage.Mentions[index]);
        return IsJoined(passage, part, whole, words) && part.Value <= whole.Value && IsShareOf(passage, whole, share, words, LongestBetween) ? Unless(IsOther(passage, passage.EndBefore(index - 2), part, share, words, leads, ofPlan: true) || Explained(part, share, near), part, whole, share) : null;
    }

    /// <summary>"15/19 cán bộ, công chức xã được cử đi bồi dưỡng, chiếm 89,5%", "27/60 thủ tục; tỷ lệ phát sinh 54%".</summary>
    private static Outcome? OfFraction(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        var (fraction, share) = (passage.Mentions[index - 1], passage.Mentions[index]);
        if (fraction.Number is not { Whole: > 0, IsRate: false } || fraction.Number.Unit == UnitKeys.Money || fraction.Number.Value > fraction.Number.Whole || fraction.Sentence.IsOfPairs || !(IsShareOf(passage, fraction, share, words, LongestBetween) || OpensShareOfIt(passage.Between(fraction, share), words)))
            return null;
        var whole = fraction with { Number = fraction.Number with { Value = fraction.Number.Whole.Value, Numeral = fraction.Number.Whole.Value } };
        return IsOther(passage, passage.EndBefore(index - 1), fraction, share, words, leads, ofPlan: false) || Explained(fraction, share, share.Number.Value == 100 ? [.. near.Where(other => other != fraction && other.Number.Value != fraction.Number.Value)] : near) ? null : new Outcome.Failed(Differs(fraction, whole, share));
    }

    /// <summary>"thủ tục; tỷ lệ phát sinh".</summary>
    private static bool OpensShareOfIt(string between, StatementWords words) =>
        between.Split([';', ',']) is [_, var last] && last.TrimStart(' ') is var said && said.StartsWith(ShareWord, StringComparison.Ordinal) && said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfShare && between.IndexOfAny(['.', '(', ')', ':']) < 0 && !words.Compares(between);

    private const string ShareWord = "tỉ lệ ";

    private const int MostWordsOfShare = 5;

    /// <summary>"đề ra 32 nhiệm vụ. Đến nay đã hoàn thành 24 nhiệm vụ, bằng 85%".</summary>
    private static Outcome? OfCountBefore(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        var (part, share) = (passage.Mentions[index - 1], passage.Mentions[index]);
        if (part.Number is not { IsCount: true, Value: > 0 } || words.IsAbout(passage.Text[..part.Start]))
            return null;
        if (WholeBehind(passage, index, part) is { } behind && IsShareOf(passage, part, share, words, MostBetween))
            return Unless(IsOther(passage, passage.EndBefore(index - 1), part, share, words, leads, ofPlan: true) || Explained(part, share, near), part, behind, share);
        if (!IsShareOf(passage, part, share, words, MostBetween) || IsOther(passage, passage.EndBefore(index - 1), part, share, words, leads, ofPlan: false) || Explained(part, share, near))
            return null;
        var wholes = Wholes(passage, index - 1, part);
        if (Slipped(wholes, part, share) is { } slipped)
            return new Outcome.Failed(Differs(part, slipped, share));
        return wholes.Count > 0 && IsSame(wholes[0], part) && share.Number.Value <= 100 && share.Sentence.EndsBehind(share.Number) && wholes.Count(whole => IsSame(whole, part) && whole.Sentence.Block == share.Sentence.Block) == 1 && wholes[0].Sentence.Block == share.Sentence.Block
            ? new Outcome.Failed(Differs(part, wholes[0], share)) : null;
    }

    /// <summary>"bằng 65% số hộ toàn xã (3.000 hộ)", "đạt 30% số hồ sơ đã số hóa (tính trên 2.585 hồ sơ)": the count alone in the bracket behind the share.</summary>
    private static Mention? WholeBehind(Passage passage, int index, Mention part)
    {
        if (index + 1 >= passage.Mentions.Count)
            return null;
        var (share, whole) = (passage.Mentions[index], passage.Mentions[index + 1]);
        var lead = passage.Between(share, whole);
        var open = lead.IndexOf('(', StringComparison.Ordinal);
        return whole.Number is { IsCount: true, Value: > 0 } && IsSame(whole, part) && whole.Number.Depth == share.Number.Depth + 1 && open > 1 && lead.Length <= MostBetween && lead.IndexOfAny([',', ';', '.', ':', ')']) < 0
            && lead[(open + 1)..].Trim(' ') is "" or "tính trên" or "trên" or "trong" or "tổng số" && passage.Text.IndexOf(')', whole.End) is > 0 and var close && passage.Text.AsSpan(whole.End, close - whole.End).IndexOfAny(",;.%0123456789") < 0 ? whole : null;
    }

    /// <summary>"gồm 25 vị, tỷ lệ nữ 38% (07 vị)": the count alone in the bracket behind its share.</summary>
    private static Outcome? OfCountBehind(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        if (index + 1 >= passage.Mentions.Count)
            return null;
        var (share, part) = (passage.Mentions[index], passage.Mentions[index + 1]);
        if (part.Number is not { IsCount: true, Value: > 0 } || passage.Between(share, part).Trim(' ') is not "(" || passage.Text.IndexOf(')', part.End) is not (> 0 and var close) || passage.Text.AsSpan(part.End, close - part.End).IndexOfAny(",;.%0123456789") >= 0
            || IsOther(passage, passage.EndBefore(index), share, part, words, leads, ofPlan: false) || Explained(part, share, near))
            return null;
        return Slipped(Wholes(passage, index, part), part, share) is { } whole ? new Outcome.Failed(Differs(part, whole, share)) : null;
    }

    /// <summary>"- Văn bản đi: 214 văn bản." / "- Ký số: 209 văn bản." / "- Tỷ lệ ký số: 96,77%.": a share alone below the two counts that it is made of.</summary>
    private static Outcome? OfCountsAbove(Passage passage, int index, List<Mention> near, StatementWords words, ListLeads leads)
    {
        var share = passage.Mentions[index];
        var lead = share.Sentence.Folded[share.Sentence.Start..share.Number.Start];
        if (!Texts.Words.Contains(lead, ShareWord.TrimEnd(' ')) || share.Sentence.Numbers[0] != share.Number)
            return null;
        var above = near.TakeWhile(other => other != share).Reverse().Where(other => other.Number.IsCount && other.Number.Value > 0).Take(2).ToList();
        if (above is not [var part, var whole] || part.Value > whole.Value || !IsSame(whole, part) || IsOther(passage, passage.EndBefore(index), share, share, words, leads, ofPlan: false) || Explained(part, share, near))
            return null;
        // with so little to hold them together only what is hardly chance is told
        return DigitSlips.Swapped(DigitSlips.OfRate(AsPrinted.Rounded(part.Number.Value / whole.Number.Value * 100, share.Number.Printed.Decimals), share.Number.Printed.Decimals), DigitSlips.OfRate(share.Number.Value, share.Number.Printed.Decimals)) ? new Outcome.Failed(Differs(part, whole, share)) : null;
    }

    private static Outcome? Unless(bool meantOtherwise, Mention part, Mention whole, Mention share) => meantOtherwise ? null : new Outcome.Failed(Differs(part, whole, share));

    private static List<Mention> Wholes(Passage passage, int before, Mention part) =>
        [.. passage.Mentions.Take(before).Reverse().Concat(passage.Before.Reverse()).Where(whole => whole.Number.IsCount && whole.Number.Value >= part.Number.Value && MayBeSame(whole, part)).Take(MostWholes)];

    private static Mention? Slipped(List<Mention> wholes, Mention part, Mention share) =>
        wholes.Find(whole => part.Number.Value / whole.Number.Value * 100 is var exact && SharesHold.IsSlip(exact, share.Number, fewestDecimals: IsSame(whole, part) ? 0 : 1) && !IsNextTo(exact, share));

    /// <summary>"60 hồ sơ, trên tổng 480 hồ sơ".</summary>
    private static bool IsJoined(Passage passage, Mention part, Mention whole, StatementWords words) =>
        part.Number is { IsCount: true, Value: > 0 } && whole.Number.Value > 0 && part.Number.Depth == whole.Number.Depth && MayBeSame(whole, part) && passage.Between(part, whole) is { Length: <= MostBetween } between && between.IndexOfAny(['.', ';', '(', ')', '/']) < 0
        && (words.OfAll.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)) || words.OfWhole.Contains(between.Trim(' '), StringComparer.Ordinal)) && !words.Compares(between.Replace("so với tổng", "", StringComparison.Ordinal));

    /// <summary>Nothing but its unit and words that open a share stands between a count and the share.</summary>
    private static bool IsShareOf(Passage passage, Mention part, Mention share, StatementWords words, int longest)
    {
        var between = passage.Between(part, share);
        if (between.Length > longest || between.IndexOfAny(['.', ';', ')', ':']) >= 0)
            return false;
        var mark = between.LastIndexOfAny([',', '(', '=']);
        if (share.Number.Depth != part.Number.Depth && !(mark >= 0 && between[mark] == '('))
            return false;
        if (mark < 0)
            return StatementWords.BeforeEnd(words.OpensRate, between) is not null;
        var opener = between[(mark + 1)..];
        if (between[mark] == ',' && opener.Trim(' ').Length == 0)
            return false; // "2.560/2.702 khoản, 62,18%": whether it is their share is not said
        return words.WithoutOpenings(opener).Trim(' ').Length == 0 && (longest == LongestBetween || words.WithoutCommasOfNames(between[..mark]).IndexOf(',', StringComparison.Ordinal) < 0);
    }

    /// <summary>The clause of the count or of the share tells of a target, another period, somebody else, or what would be.</summary>
    private static bool IsOther(Passage passage, int from, Mention part, Mention share, StatementWords words, ListLeads leads, bool ofPlan)
    {
        var lead = passage.Text[from..Math.Max(from, Math.Min(part.Start, share.Start))];
        lead = lead[(lead.LastIndexOfAny(['.', ';']) + 1)..];
        var behind = passage.Text[share.End..];
        var end = behind.AsSpan().IndexOfAny(",;.()");
        var between = part.Start < share.Start ? passage.Between(part, share) : "";
        var clause = $"{lead} # {between} # {(end < 0 ? behind : behind[..end])}";
        // "đạt 103% so với dự toán huyện giao (6.000 triệu đồng)" is a share of what is said
        if (ofPlan)
            return StatementWords.Any(words.Growth, clause) || Texts.Words.Contains(clause, "cùng kì") || Texts.Words.Contains(clause, If) || NamesYear(lead, part);
        return leads.IsBeside(clause) || words.TellsOfOther(clause) || (Texts.Words.Contains(clause, If) && !words.TotalOf.Any(of => Texts.Words.Contains(clause, $"{If} {of}"))) || NamesYear(lead, part);
    }

    /// <summary>"nếu gộp cả hai thì được 171" supposes nothing.</summary>
    private const string If = "nếu";

    /// <summary>"Năm 2018, xã giải ngân 2.203 triệu đồng": a year opens the clause.</summary>
    private static bool NamesYear(string lead, Mention part) =>
        lead.TrimStart(' ', '-', '+') is var said && said.StartsWith(Year, StringComparison.Ordinal) && said.Length > Year.Length && char.IsAsciiDigit(said[Year.Length]) && part.Number.Unit.Length > 0;

    private const string Year = "năm ";

    /// <summary>Some quotient of the numbers around is the share.</summary>
    private static bool Explained(Mention part, Mention share, List<Mention> near)
    {
        var own = Values(near.Where(other => other.Sentence.Block == share.Sentence.Block));
        var around = Values(near);
        around.UnionWith(share.Sentence.Figures);
        around.UnionWith(Quotients.Unread(share));
        if (around.Count > MostAround)
            around = [.. around.Take(MostAround), .. own];
        return around.Any(whole => Fits(part.Number.Value, whole)) || own.Any(one => around.Any(other => one != other && (Fits(one, other) || Fits(other, one)))) || own.Any(one => Fits(part.Number.Value, part.Number.Value + one) || own.Any(whole => Fits(part.Number.Value + one, whole)));

        bool Fits(decimal one, decimal of) => of > 0 && AsPrinted.Fits(one / of * 100, share.Number.Printed);
    }

    private static HashSet<decimal> Values(IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => !mention.Number.IsRate && !mention.Number.IsWord && mention.Value > 0).SelectMany(mention => mention.Number.Whole is { } whole ? [mention.Number.Value, mention.Value, whole] : new[] { mention.Number.Value, mention.Value })];

    private static bool IsNextTo(decimal exact, Mention share) => Math.Abs(exact - share.Number.Value) < 1 && share.Number.Printed.Decimals > 0;

    private static bool MayBeSame(Mention whole, Mention part) => whole.Number.Unit == part.Number.Unit || whole.Number.Unit.Length == 0 || part.Number.Unit.Length == 0;

    private static bool IsSame(Mention whole, Mention part) => whole.Number.Unit == part.Number.Unit && (whole.Number.Unit.Length > 1 || (whole.Number.Unit.Length == 1 && whole.Sentence.WordBehind(whole.Number) == part.Sentence.WordBehind(part.Number)));

    private static Discrepancy Differs(Mention part, Mention whole, Mention share) => SharesHold.Differs((part.Sentence, part.Number), (whole.Sentence, whole.Number), (share.Sentence, share.Number));
}
