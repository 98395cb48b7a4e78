using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Finds out what a number is by its unit and the cue words of its clause. Precision comes first: where two rules fit equally well,
/// nobody takes it. A clause that says nothing of its own (only a field, or filler words) inherits what its head was found to be.
/// </summary>
internal sealed class ClaimByCues
{
    private readonly Period? _reported;
    private readonly NarrativeRules _narrative;
    private readonly BareWords _words;
    private readonly NearestRule _nearest;
    private readonly FieldParts _parts;
    private readonly Shares _shares;
    private readonly IReadOnlyList<string> _otherOpenings;
    private readonly IReadOnlyList<string> _sinceNewYear;
    private readonly IReadOnlyList<string> _asOf;
    private readonly IReadOnlyList<string> _sameTime;
    private readonly IReadOnlyList<string> _sinceNewYearAlways;
    private readonly IReadOnlyList<string> _thisPeriod;
    private readonly IReadOnlyList<string> _compared;
    private readonly IReadOnlyList<string> _results;
    private readonly IReadOnlyList<string> _carriedOver;
    private readonly IReadOnlyList<string> _lookedBackAt;
    private readonly IReadOnlyList<string> _inBrackets;
    private readonly OpeningCounts _openingCounts;
    private readonly OfAllCommunes _allCommunes;

    internal ClaimByCues(Period? reported, RulePack rules)
    {
        (_reported, _narrative) = (reported, rules.Narrative);
        (_words, _nearest) = (new BareWords(rules), new NearestRule(rules));
        (_parts, _shares) = (new FieldParts(_nearest, rules), new Shares(_nearest, _words, rules));
        (_otherOpenings, _thisPeriod) = (rules.Words(WordList.OtherPeriod), rules.Words(WordList.ThisPeriod));
        _asOf = rules.Words(WordList.AsOf);
        _sameTime = rules.Words(WordList.SameTime);
        _sinceNewYear = OtherPeriod.BeginsLater(reported) ? rules.Words(WordList.SinceNewYear) : [];
        (_compared, _results) = (rules.Words(WordList.Compared), rules.Words(WordList.Results));
        _carriedOver = rules.Words(WordList.CarriedOver);
        _lookedBackAt = rules.Words(WordList.LookedBackAt);
        _inBrackets = rules.Words(WordList.ToldInBrackets);
        _openingCounts = new OpeningCounts(rules);
        _allCommunes = new OfAllCommunes(rules);
        _sinceNewYearAlways = rules.Words(WordList.CountedSinceNewYear);
    }

    /// <summary>The claim on a number, or null. <paramref name="sections"/>: content ids around it, innermost first.</summary>
    internal Claim? On(NumberMention mention, IReadOnlyList<string> sections)
    {
        if (mention.IsSetAside || (mention.IsNoResult = IsNoResult(mention)))
            return null;
        if (_shares.PartOrWhole(mention) is { } part)
            return part;
        if (mention.IsWholeOfPrevious || _shares.IsNumerator(mention))
            return null;
        if (mention.Depth > 0 && mention.Previous is { Unit: "%", Claim: null } unclear && unclear.Depth < mention.Depth && _words.IsBare(mention))
            return null;
        if (_nearest.Best(mention, mention.Before, mention.After, mention.Unit, sections) is { } own)
            return own;
        if (mention.Unit == "%" && _shares.Rate(mention, sections) is { } rate)
            return rate;
        if (mention.IsWord)
            return mention.Heads is [{ Numbers.Count: 0, IsTitle: false } head, ..] && _words.IsBare(mention) ? _parts.Said(mention, head.Text, sections) : null;
        if (mention.Unit == "?")
            return null;
        // "quá hạn 11 hồ sơ (0,17%)", "qua bưu chính 5 (1%)": of that count, whatever the sentence began with
        if (mention is { Unit: "%", Depth: > 0, Previous: { Unit: not "%", IsWord: false } host } && (host.Unit.Length > 0 || !_words.IsBare(host)) && host.Depth < mention.Depth && FollowsAtOnce(mention, host) && _words.IsBare(mention))
            return null;
        if (_words.IsBare(mention) && _parts.FromHeads(mention, sections) is { } below)
            return below;
        if (_words.IsBare(mention) && !_words.SaysWhose(mention))
            return null;
        if (_words.SaysOnlyWhose(mention) && mention.Heads.Take(NearHeads).FirstOrDefault(head => head is { Numbers.Count: 0, IsTitle: false } && !_results.Contains(head.Text, StringComparer.Ordinal)) is { } about && _parts.Said(mention, about.Text, sections) is { } said)
            return said;
        if (mention.Unit == "%" || mention.IsInTable)
            return null;
        return _parts.WholeBefore(mention) ?? _nearest.Best(mention, mention.Before, mention.After, mention.Unit, sections, strict: false);
    }

    /// <summary>"đạt chuẩn: cán bộ 10 người chiếm 90%, công chức 11 người": how far up the head of a number may stand that only says whose it is.</summary>
    private const int NearHeads = 4;

    /// <summary>Only the unit and a parenthesis stand between, no comma with words of its own.</summary>
    private static bool FollowsAtOnce(NumberMention mention, NumberMention host) =>
        mention.Start - host.End is var distance && distance <= mention.SentenceBefore.Length && !mention.SentenceBefore.AsSpan(mention.SentenceBefore.Length - distance).Contains(',');

    /// <summary>A clause that says this is last year's, a target, a difference.</summary>
    private bool IsNoResult(NumberMention mention)
    {
        var clause = $"{mention.Before} # {mention.After}";
        return _narrative.NeverTogether.IsAnyIn(clause) || _narrative.NeverInSentence.Any(pattern => Announces(pattern, mention.SentenceBefore))
            || _narrative.NeverBehind.Any(pattern => pattern.IsIn(Behind(mention)))
            || (!mention.IsCountOfClause && _narrative.NeverBefore.Any(pattern => pattern.Ends(mention.Before)))
            || mention.Heads.Take(mention.Depth).Any(head => _narrative.NeverTogether.IsAnyIn(head.Text))
            || (mention.Depth > 0 && _inBrackets.Any(word => Words.Contains(mention.SentenceBefore, word)))
            || OtherPeriod.StandsBefore(mention.Before, _reported) || (mention.Depth > 0 && OtherPeriod.StandsBeforeBracket(mention.SentenceBefore, _reported)) || OtherPeriod.IsTold(mention.Before, _reported) || (OtherPeriod.OpensWith(mention.Before, _reported) && !_thisPeriod.Any(word => Words.Contains(mention.Before, word))) || SentenceIsOfOther(mention) || IsYear(mention) || IsOfYearBefore(mention);
    }

    /// <summary>The rest of the sentence up to a semicolon.</summary>
    private static string Behind(NumberMention mention) =>
        mention.SentenceBehind.IndexOf(';') is >= 0 and var end ? mention.SentenceBehind[..end] : mention.SentenceBehind;

    /// <summary>The sentence speaks of an aim before the number: not where a result was only held against it ("vượt mục tiêu"), nor where aims are counted ("07 mục tiêu").</summary>
    private bool Announces(Pattern aim, string before) =>
        aim.IsIn(before) && aim.FindAll(before).Any(match => before.AsSpan(0, match.Start).TrimEnd(' ') is var said && !EndsWithCount(said) && !EndsWithComparison(said.ToString()));

    private static bool EndsWithCount(ReadOnlySpan<char> said) => said.Length - said.TrimEnd("0123456789").Length is > 0 and < 4;

    private bool EndsWithComparison(string said) => _compared.Any(word => Words.EndsWith(said, word));

    /// <summary>"Công khai dự toán 2024", "2021 chuyển qua 16": four digits that may be a year, with nothing that counts them.</summary>
    private bool IsYear(NumberMention mention) =>
        mention is { Unit: "" or "?", IsInTable: false, IsWord: false, Number: { Denominator: null, Raw: ['1', '9', _, _] or ['2', '0', _, _] } } && mention.Number.Raw.All(char.IsAsciiDigit)
        && ((mention.Before.Length > 0 ? char.IsLetterOrDigit(mention.Before[^1]) : mention.Depth > 0) || _carriedOver.Any(word => mention.After.StartsWith(word, StringComparison.Ordinal))) && !mention.Before.EndsWith(" là", StringComparison.Ordinal) && mention.Before is not "là";

    /// <summary>"(2014: 96,8%; 2015: 98,1%)": what stands behind another year in a parenthesis is that one's.</summary>
    private bool IsOfYearBefore(NumberMention mention) =>
        mention is { Depth: > 0, Previous: { } year } && year.Depth == mention.Depth && IsYear(year) && year.Number.Value != _reported?.Year && mention.Before.Trim(' ', ':').Length <= LongestLink;

    /// <summary>"là".</summary>
    private const int LongestLink = 3;

    /// <summary>True where a number's sentence is about another period, whichever rule would take it: "Tại thời điểm 31/12/2022, xã có 20 cán bộ, công chức".</summary>
    internal bool IsOfOther(NumberMention mention) => !mention.IsInTable && SentenceIsOfOther(mention);

    /// <summary>"Cùng kỳ năm 2020 tiếp nhận 928 hồ sơ, giải quyết đúng hạn đạt 97%": what opens a sentence holds for all of it, up to a semicolon or "kỳ này".</summary>
    private bool SentenceIsOfOther(NumberMention mention)
    {
        var before = mention.SentenceBefore;
        if (mention.Depth > 0 && Bracket(before) is { } bracket && !_thisPeriod.Any(word => Words.Contains(bracket, word)) && OtherPeriod.OpensWith(bracket, _reported))
            return true;
        if (mention.Depth > 0 && LeadOfBracket(before) is { } lead && !_thisPeriod.Any(word => Words.Contains(lead, word)) && OtherPeriod.OpensWith(lead, _reported))
            return true;
        if (_sinceNewYear.Any(word => OpensSince(WithoutMark(before), word)))
            return !_sinceNewYearAlways.Any(word => Words.Contains(before, word) || Words.Contains(mention.SentenceBehind, word));
        // "Nhận trong tháng: 618 HS; lũy kế: 4.286 HS, đúng hạn 4.281 HS, trễ 05 HS"
        if (before.LastIndexOf(';') is > 0 and var mark && before[(mark + 1)..].TrimStart(' ') is var next && _sinceNewYear.Any(word => next.StartsWith(word, StringComparison.Ordinal)) && !_sinceNewYearAlways.Any(word => Words.Contains(before, word)))
            return true;
        if (_allCommunes.Begins(WithoutMark(before)))
            return true;
        if (OtherPeriod.Leads(WithoutMark(before), _reported) || OtherPeriod.OpensAhead(WithoutMark(before), _reported) || OtherPeriod.EndsAhead(before, _reported)
            || (_sinceNewYearAlways.Any(word => Words.Contains(before, word)) && OtherPeriod.LooksBack($"{before} {mention.After}", _lookedBackAt, _reported)))
            return true;
        // "Kế hoạch CCHC năm 2019 xã đã hoàn thành 32 nhiệm vụ, là cơ sở để triển khai các nhiệm vụ năm nay"
        if (OtherPeriod.LooksBack($"{before} {mention.SentenceBehind}", BasisOfThis, _reported))
            return true;
        before = WithoutMark(before[(before.LastIndexOf(';') + 1)..]);
        // "Kỳ này của năm 2012 xã nhận 312 hồ sơ"
        if (OtherPeriod.IsThisOfOtherYear(before, _thisPeriod, _reported))
            return true;
        if (_thisPeriod.Any(word => Words.Contains(before, word)) && !_sameTime.Any(word => Words.Contains(before, word)))
            return false;
        return _openingCounts.Holds(mention, before) || _otherOpenings.Any(word => before.StartsWith(word, StringComparison.Ordinal)) || OtherPeriod.OpensWith(before, _reported) || OtherPeriod.IsAsOfYearBefore(before, _asOf, _reported);
    }

    /// <summary>"Lũy kế từ đầu năm", "Số liệu lũy kế từ 01/7/2025".</summary>
    private static bool OpensSince(string sentence, string word) => sentence.StartsWith(word, StringComparison.Ordinal) || CountOf.Any(lead => Words.StandsAt(sentence, 0, lead) && sentence[lead.Length..].TrimStart(' ').StartsWith(word, StringComparison.Ordinal));

    private static readonly string[] CountOf = ["số", "số liệu", "tổng", "kết quả", "tính"];

    private static readonly string[] BasisOfThis = ["là cơ sở"];

    /// <summary>"tốt hơn năm 2022 (năm 2022 hoàn thành 94% kế hoạch, tiếp nhận": what stands before a number in the bracket around it; null where none is open.</summary>
    private static string? Bracket(string before)
    {
        var closed = 0;
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] == '(' && closed-- == 0)
                return before[(i + 1)..];
            if (before[i] == ')')
                closed++;
        }

        return null;
    }

    /// <summary>"100% đúng hạn, sáu tháng đầu năm 2017 là 98,9% (trả 361": the clause that the bracket around a number belongs to; null where none is open.</summary>
    private static string? LeadOfBracket(string before) =>
        Bracket(before) is { } bracket && before[..Math.Max(0, before.Length - bracket.Length - 1)] is var lead ? lead[(lead.LastIndexOfAny([',', ';', ':']) + 1)..].TrimStart(' ') : null;

    /// <summary>The words without the mark of an item before them: "- ", "4. ", "2b) ".</summary>
    private static string WithoutMark(string words)
    {
        var text = Bullets.TrimStart(words).TrimStart('(');
        var mark = text.AsSpan().IndexOfAny('.', ')', '/');
        return mark is > 0 and <= LongestMark && mark + 1 < text.Length && text[mark + 1] == ' ' && text.AsSpan(0, mark).IndexOfAnyExcept(MarkCharacters) < 0 ? text[(mark + 2)..].TrimStart(' ') : text;
    }

    private const int LongestMark = 4;

    private static readonly System.Buffers.SearchValues<char> MarkCharacters = System.Buffers.SearchValues.Create("0123456789.abcdefghik");
}
