using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>
/// <c>ratio/differs</c>: a share that says in words what it is one of ("phát 145, thu 130, tỷ lệ thu 93,0%", "tỷ lệ đã xử lý so với tổng phải xử lý 92,0%", "73 phiếu hài lòng; chỉ số hài lòng theo phiếu trả về là 92,75%"),
/// wherever in the paragraph the count with these words stands, and that no numbers around give, nor sums or differences of two of them. Arithmetic decides; the words only find what to hold it against.
/// </summary>
public sealed class NamedSharesFit : ISecondLook
{
    /// <summary>Paragraphs above in which a whole that is named may stand.</summary>
    private const int MostAbove = 3;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.RatioDiffers, Checks.Kinds.RatioOutOfRange];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (words, leads, reader) = (new StatementWords(rules), new ListLeads(rules), new ShareWords(rules));
        var passages = ReadPassages.Of(evidence, rules).Where(passage => passage.IsParagraph).ToList();
        for (var p = 0; p < passages.Count; p++)
        {
            var passage = passages[p];
            var near = passages.Skip(Math.Max(0, p - 2)).Take(4).SelectMany(other => other.Mentions).ToList();
            foreach (var share in passage.Mentions.Where(one => one.Number is { IsRate: true, Value: > 0, Printed.Approximate: false }))
                if (reader.Read(passage, share) is { } said && !IsOther(passage, share, said, words, leads) && Pair(passages.GetRange(Math.Max(0, p - MostAbove), Math.Min(p, MostAbove) + 1), share, said, reader, words) is var (part, whole))
                    yield return AsPrinted.Fits(part.Number.Value / whole.Number.Value * 100, share.Number.Printed) || (Others(passage, part, whole, share, said) is { } others ? Quotients.IsOfPart(part, share, near, others) : said is { NamesWhole: true, Whole.Count: > 0 } && part.Sentence.Block == whole.Sentence.Block ? Quotients.ExplainNamed(part, whole, share, near) : Quotients.Explain(part, share, near)) ? Outcome.Passed : new Outcome.Failed(Differs(part, whole, share));
        }
    }

    /// <summary>The count that a share is one of, and what that is a part of; null where the words find none.</summary>
    private static (Mention Part, Mention Whole)? Pair(List<Passage> passages, Mention share, SaidOfShare said, ShareWords reader, StatementWords words)
    {
        var passage = passages[^1];
        var counts = passage.Mentions.Where(one => one.Number is { IsCount: true, Value: > 0 }).ToList();
        var part = said.Part.Count == 0 ? said.Before : reader.Nearest(passage, counts, said.Part, share, ShareWords.IsDone(said)) ?? (said.NamesWhole ? null : reader.Narrowed(passage, counts, said.Part, share));
        if (part is not { Number: { IsCount: true, Value: > 0 } number } || !IsOfShare(passage, part, share, said, words) || IsTopic(passage.Label(part), said, words))
            return null;
        var larger = counts.FindAll(one => one != part && one.Number.Value >= number.Value && MayBeSame(one, part));
        var whole = said.Whole.Count > 0 ? reader.Nearest(passage, larger, said.Whole, part) ?? Above(passages, part, said, reader) : said.NamesWhole || said.Part.Count == 0 ? null : larger.FindLast(one => one.End <= part.Start) ?? larger.Find(one => one.Start >= part.End);
        return whole is null ? null : (part, whole);
    }

    /// <summary>
    /// "hồ sơ vào là 980; trực tuyến 282 hồ sơ, trực tiếp 698 hồ sơ; phần trực tuyến đạt 40,4%", "việc trong kế hoạch là 37; số việc đã hoàn tất 26; tỷ lệ hoàn tất 58,7%": the sentence counts the whole, the part that the share names and no more than
    /// what is left, which no share of that part is one of. The counts beside the part; null where the sentence is not so plain.
    /// </summary>
    private static List<decimal>? Others(Passage passage, Mention part, Mention whole, Mention share, SaidOfShare said)
    {
        // "thu được 4.929 triệu đồng, so dự toán 4.345 triệu đồng bằng 113,4%": amounts of money are held against either
        if (said.Part.Count == 0 || said.NamesWhole || share.Number.Value > 100 || part.Number.Unit == UnitKeys.Money || whole.End > part.Start || whole.Sentence != share.Sentence || part.Sentence != share.Sentence)
            return null;
        var counts = passage.Mentions.Where(one => one.Sentence == share.Sentence && one.Start > whole.Start && one.End <= share.Start).ToList();
        // "trực tuyến toàn trình 1.105, trực tuyến một phần 1.538; trực tuyến chiếm 82,2%": both
        if (counts.Exists(one => !one.Number.IsCount || (one != part && said.Part.All(word => Texts.Words.Contains(passage.Label(one), word)))))
            return null;
        var others = counts.FindAll(one => one != part).ConvertAll(one => one.Number.Value);
        if (others.Count > 0)
            return others.Sum() + part.Number.Value == whole.Number.Value ? others : null;
        return passage.Mentions.All(one => one == part || one == whole || one == share) ? [whole.Number.Value - part.Number.Value] : null;
    }

    /// <summary>A part that stands behind the share is in its sentence, and a share of dossiers is one of dossiers: "07 TTHC mức độ 3 ... Tỷ lệ hồ sơ trực tuyến 90,1%"; "Tổng số TTHC có yêu cầu nghĩa vụ tài chính 22, đã tích hợp 22" counts procedures.</summary>
    private static bool IsOfShare(Passage passage, Mention part, Mention share, SaidOfShare said, StatementWords words) =>
        (part.End <= share.Start || !passage.Text[share.End..part.Start].Contains(". ", StringComparison.Ordinal)) && !(part.Number.Unit is { Length: > 1 } unit && unit != UnitKeys.Dossiers && unit != UnitKeys.Cases && Texts.Words.Contains(said.Clause, Dossiers)) && !(part.Number.Unit.Length == 0 && Texts.Words.Contains(said.Clause, Dossiers) && StatementWords.Any(words.ProcedureWords, part.Sentence.Words));

    /// <summary>"Khảo sát hài lòng: 200 phiếu giấy": what a survey is about says nothing of its slips.</summary>
    private static bool IsTopic(string label, SaidOfShare said, StatementWords words) =>
        said.Part.Count > 0 && words.SurveyTopics.Any(topic => Texts.Words.IndexOf(label, topic) is >= 0 and var at && said.Part.All(word => Texts.Words.Contains(label[(at + topic.Length)..], word)) && !StatementWords.Any(words.SurveyCounts, label[..at]));

    private const string Dossiers = "hồ sơ";

    /// <summary>"Trả trước hẹn 146 hồ sơ, chiếm 25% tổng số đã giải quyết", where those stand in a paragraph above.</summary>
    private static Mention? Above(List<Passage> passages, Mention part, SaidOfShare said, ShareWords reader) =>
        passages.SkipLast(1).Reverse().Select(above => reader.Nearest(above, above.Mentions.Where(one => one.Number.IsCount && one.Number.Value >= part.Number.Value && one.Number.Unit == part.Number.Unit), said.Whole, part)).FirstOrDefault(whole => whole is not null);

    private static bool MayBeSame(Mention whole, Mention part) => whole.Number.Unit == part.Number.Unit || whole.Number.Unit.Length < 2 || part.Number.Unit.Length < 2;

    /// <summary>A target, another period, somebody else, or what would be.</summary>
    private static bool IsOther(Passage passage, Mention share, SaidOfShare said, StatementWords words, ListLeads leads)
    {
        var before = passage.Text[..share.Start];
        if (words.IsAbout(before))
            return true;
        var sentence = before[(Math.Max(before.LastIndexOf(". ", StringComparison.Ordinal), before.LastIndexOf(';')) + 1)..];
        var clause = $"{said.Clause} # {said.Behind}";
        // "Năm 2019 giải ngân đạt 89,3%" in the report of 2020
        // and "Chung cả tỉnh, tỷ lệ hồ sơ trực tuyến mới đạt 38,9%"
        if (NamesYear(sentence) || Texts.Words.Contains(sentence, If) || (sentence.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && words.TellsOfOther(sentence[..comma])))
            return true;
        return leads.IsBeside(clause) || words.TellsOfOther(clause) || StatementWords.Any(words.Exceeding, said.Clause) || StatementWords.Any(words.Growth, clause) || leads.IsBeside(said.Opening.Length == 0 ? sentence : sentence.Replace(said.Opening, "", StringComparison.Ordinal)) || Texts.Words.Contains(clause, If);
    }

    private const string If = "nếu";

    private static bool NamesYear(string sentence)
    {
        for (var at = Texts.Words.IndexOf(sentence, Year); at >= 0; at = Texts.Words.IndexOf(sentence, Year, at + Year.Length))
            if (sentence[(at + Year.Length)..].TrimStart(' ') is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
                return true;
        return false;
    }

    private const string Year = "năm";

    private static Discrepancy Differs(Mention part, Mention whole, Mention share) =>
        SharesHold.Differs((part.Sentence, part.Number), (whole.Sentence, whole.Number), (share.Sentence, share.Number)) with { Kind = share.Number.Value > 100 ? Checks.Kinds.RatioOutOfRange : Checks.Kinds.RatioDiffers };
}
