using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>
/// Tells by the words around a number what it counts, as far as two reports can be held against each other by it: what stays for years, what happened in the period, what is left
/// over, what is told of others.
/// </summary>
/// <param name="rules">The words.</param>
/// <param name="reported">The period of the report; null where it is not known.</param>
internal sealed class CountedMatter(RulePack rules, Period? reported)
{
    private readonly IReadOnlyList<string> _labels = rules.Words(WordList.StandingLabel);
    private readonly HashSet<string> _standing = new(rules.Words(WordList.StandingUnit), StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _passing = rules.Words(WordList.PassingUnit);
    private readonly IReadOnlyList<string> _doubtful = rules.Words(WordList.DoubtfulUnit);
    private readonly IReadOnlyList<string> _events = rules.Words(WordList.EventWord);
    private readonly IReadOnlyList<string> _occasions = rules.Words(WordList.Occasion);
    private readonly IReadOnlyList<string> _issued = rules.Words(WordList.IssuedWord);
    private readonly IReadOnlyList<string> _documents = [.. rules.Vocabulary("document_types").Terms.SelectMany(term => term.Words.Append(Folding.Fold(term.Key)))];
    private readonly IReadOnlyList<string> _granted = rules.Words(WordList.Granted);
    private readonly IReadOnlyList<string> _spent = rules.Words(WordList.Spent);
    private readonly IReadOnlyList<string> _money = [.. rules.Words(WordList.Million), .. rules.Words(WordList.BillionDong), .. rules.Vocabulary("units").ByKey("dong")?.Words ?? []];
    private readonly IReadOnlyList<string> _leftOver = rules.Words(WordList.LeftOver);
    private readonly IReadOnlyList<string> _besidePast = rules.Words(WordList.BesidePast);
    private readonly IReadOnlyList<string> _ofOthers = rules.Words(WordList.TellsOfOthers);

    /// <summary>Characters around a number in which it is said that it counts what is left.</summary>
    private const int Near = 22;

    /// <summary>The same within its clause: "đang giải quyết trong thời hạn 03 hồ sơ".</summary>
    private const int NearInClause = 40;

    private static int ClauseStart(string folded, int at) => folded.AsSpan(0, at).LastIndexOfAny(",;:(.") + 1;

    /// <summary>It counts what is there, and so may be the same in every report. <paramref name="start"/> and <paramref name="end"/> bound the number in the folded text.</summary>
    public bool Stays(string folded, int start, int end) =>
        (IsStandingUnit(folded, end) && !(IsDoubtful(folded, end) && IsEvent(folded, start, end))) || (IsLabelled(folded, start) && !IsPassing(folded, end));

    /// <summary>What is left ("để lại 05 bộ", "12 hồ sơ đang giải quyết"), and what is told beside another time, goes up and down.</summary>
    public bool Swings(string folded, int start, int end) =>
        _leftOver.Any(word => Words.Contains(folded[Math.Max(0, Math.Min(start - Near, Math.Max(ClauseStart(folded, start), start - NearInClause)))..start], word) || Words.Contains(folded[end..Math.Min(folded.Length, end + Near)], word)) || _besidePast.Any(word => Words.Contains(folded, word));

    /// <summary>"4.696 triệu đồng", and the part in "1.016/1.500 triệu đồng".</summary>
    public bool IsMoney(string folded, int end) => folded.AsSpan(end).TrimStart(' ').TrimStart("/0123456789.,").TrimStart(' ').ToString() is var behind && _money.Any(word => Words.StandsAt(behind, 0, word));

    /// <summary>It is told of others than the commune ("bình quân toàn huyện").</summary>
    public bool IsOfOthers(string folded) => _ofOthers.Any(word => Words.Contains(folded, word));

    /// <summary>The year of which the number is a fact, so that every report may say it again; null for none.</summary>
    public int? YearOf(string folded, int start) => EarlierYear(folded, start) ?? YearOfBudget(folded, start);

    /// <summary>"25 bản" are villages or copies, "187 phút" what a procedure takes or what was broadcast.</summary>
    private bool IsDoubtful(string folded, int end) =>
        folded.AsSpan(end).TrimStart(' ').ToString() is var behind && _doubtful.Any(unit => Words.StandsAt(behind, 0, unit));

    /// <summary>Its clause tells what happened: "tổ chức 12 hội nghị", "504 lượt người".</summary>
    public bool IsEvent(string folded, int start, int end)
    {
        // "Bài trên cổng thông tin: 12"
        var from = folded.AsSpan(0, start).TrimEnd(" :").LastIndexOfAny(";:.") + 1;
        var to = folded.AsSpan(end).IndexOfAny(",;:.(");
        var clause = folded[from..(to < 0 ? folded.Length : end + to)];
        return _events.Any(word => Words.Contains(clause, word)) || IsIssued(folded, from, start);
    }

    /// <summary>Its sentence tells of what is done once or twice a year: "khảo sát 123 phiếu" of the first quarter is all that the half year has, too.</summary>
    public bool IsOccasion(string folded, int start, int end)
    {
        var from = folded.AsSpan(0, start).LastIndexOf(". ") + 1;
        var to = folded.AsSpan(end).IndexOf(". ");
        var sentence = folded[from..(to < 0 ? folded.Length : end + to)];
        return _occasions.Any(word => Words.Contains(sentence, word));
    }

    /// <summary>"ban hành: quyết định 31, kế hoạch 61": documents of a kind, which the head of the list says were issued.</summary>
    private bool IsIssued(string folded, int from, int at)
    {
        var item = folded[(Math.Max(from, folded.AsSpan(0, at).LastIndexOfAny(",;:.(") + 1))..at].TrimStart(' ');
        var sentence = folded.AsSpan(0, at).LastIndexOf(". ") + 1;
        return _documents.Any(kind => Words.StandsAt(item, 0, kind)) && folded.IndexOf(':', sentence, at - sentence) is > 0 and var colon && _issued.Any(word => Words.Contains(folded[sentence..colon], word));
    }

    /// <summary>The words of its clause before the number say so: "đại học trở lên 15 người".</summary>
    private bool IsLabelled(string folded, int at)
    {
        var from = folded.AsSpan(0, at).LastIndexOfAny(",;:(.") + 1;
        if (IsStanding(folded[from..at]))
            return true;
        // "Tài sản phục vụ một cửa: 07 máy tính, 02 máy quét": the head of a list says it of all its items
        var sentence = folded.AsSpan(0, at).LastIndexOf(". ") + 1;
        return folded.IndexOf(':', sentence, at - sentence) is > 0 and var colon && IsStanding(folded[sentence..colon]);
    }

    /// <summary>Words of what stays; "địa bàn" is no table ("bàn").</summary>
    private bool IsStanding(string text)
    {
        var words = text.Replace(Area, "", StringComparison.Ordinal);
        return _labels.Any(word => Words.Contains(words, word));
    }

    private const string Area = "địa bàn";

    /// <summary>"Dự toán được giao năm 2022: 8.422 triệu đồng": what is granted for a year stands in all of its reports.</summary>
    private int? YearOfBudget(string folded, int start)
    {
        var from = folded.AsSpan(0, start).LastIndexOf(". ") + 1;
        // "dự toán thu 3.295 triệu đồng, thực hiện được 978 triệu đồng": what came of it is the period's
        var clause = folded[(from + folded.AsSpan(from, start - from).LastIndexOfAny(",;(") + 1)..start];
        if ((_spent.Any(word => Words.Contains(clause, word)) || clause.Trim() is "chi" or "thu") && !_granted.Any(word => Words.Contains(clause, word)))
            return null;
        return _granted.Any(word => Words.Contains(folded[from..start], word)) ? reported?.Year : null;
    }

    /// <summary>"Chỉ số CCHC năm 2021 của xã đạt 82,1 điểm, xếp thứ 05" in reports for 2022: a fact of the past, in every one of them.</summary>
    private int? EarlierYear(string folded, int at)
    {
        if (reported is not { Kind: not PeriodKind.Years })
            return null;
        var from = Math.Max(folded.AsSpan(0, at).LastIndexOf(". "), folded.AsSpan(0, at).LastIndexOf(';')) + 1;
        return PeriodLexer.Scan(folded[from..at]).Where(token => token.Period is { Kind: PeriodKind.Year } year && year.Year < reported.Year).Select(token => (int?)token.Period.Year).LastOrDefault();
    }

    /// <summary>One of the first words behind the number says so, up to the next mark.</summary>
    private bool IsStandingUnit(string folded, int from)
    {
        var end = folded.AsSpan(from).IndexOfAny(",;.:()");
        var words = folded.Substring(from, Math.Min(end < 0 ? folded.Length - from : end, 40)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsPassing(folded, from))
            return false;
        // "16 người có trình độ trung cấp"
        if (_labels.Any(label => Words.Contains(string.Join(' ', words.Take(4)), label)))
            return true;
        for (var i = 0; i < Math.Min(words.Length, 3); i++)
            for (var length = i == 0 ? 1 : 2; length <= Math.Min(3, words.Length - i); length++) // "29 biên bản" are no villages
                if (_standing.Contains(string.Join(' ', words, i, length)))
                    return true;
        return false;
    }

    /// <summary>"183 lượt", "20 buổi": what the number counts passes, whatever the head of its list says.</summary>
    private bool IsPassing(string folded, int from)
    {
        var end = folded.AsSpan(from).IndexOfAny(",;.:()");
        var words = folded.Substring(from, Math.Min(end < 0 ? folded.Length - from : end, 40)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(3, words.Length)).Any(length => _passing.Contains(string.Join(' ', words, 0, length)));
    }
}
