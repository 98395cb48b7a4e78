using CchcExtractor.Checks.Statements;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Passages;

/// <summary>A number and the counts behind it that may be its parts.</summary>
/// <param name="Total">The number.</param>
/// <param name="Parts">Counts of its unit, or of none that is printed, in order.</param>
/// <param name="Beside">Counts among them that are compared, of fractions, or in brackets of their own.</param>
/// <param name="IsOpened">What stands between says that parts follow, and all of them: "gồm", "phân theo", a colon, a bracket.</param>
/// <param name="IsIntroduced">It may say so: "trong đó", or nothing but a mark.</param>
/// <param name="IsAll">It says in words that they are all: "gồm", "phân theo".</param>
/// <param name="IsCut">It ends at a count of which it is not known whether it belongs to it.</param>
internal sealed record PartList(Mention Total, List<Mention> Parts, List<Mention> Beside, bool IsOpened, bool IsIntroduced, bool IsAll, bool IsCut)
{
    /// <summary>A sentence of its own divides what the one before it counts ("Phân theo nơi giải quyết: ..."), which may be divided otherwise there.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>How lists of parts are opened.</summary>
internal sealed class ListLeads(RulePack rules)
{
    /// <summary>Characters between a total and its list.</summary>
    private const int MostBetween = 160;

    private const string Both = "cả";

    /// <summary>"Số hồ sơ này gồm": what opens a list in a sentence of its own says of what in a few words; "Đảng ủy xã có Chương trình gồm 10 nhiệm vụ" is another matter.</summary>
    private const int MostWordsOfOpening = 5;

    private readonly StatementWords _words = new(rules);
    private readonly List<string> _divides = [.. rules.Words(WordList.AllParts), .. rules.Words(WordList.DividesInto)];
    private readonly IReadOnlyList<string> _some = rules.Words(WordList.InPart);
    private readonly IReadOnlyList<string> _beside = rules.Words(WordList.BesideParts);
    private readonly IReadOnlyList<string> _totals = rules.Words(WordList.TotalOf);

    /// <summary>The clause belongs to a number that is no part.</summary>
    public bool IsBeside(string clause) => StatementWords.Any(_beside, clause);

    /// <summary>Some of the number before follow.</summary>
    public bool OpensSome(string between) => StatementWords.Any(_some, between);

    /// <summary>"người từ", "hồ sơ của": no mark, and a word that leads from a number to whose or where it is.</summary>
    public bool SaysWhere(string between) => between.AsSpan().IndexOfAny(",;:.()+/=") < 0 && Texts.Words.EndsWithAny(between.AsSpan().TrimEnd(' '), _places);

    private readonly IReadOnlyList<string> _places = rules.Words(WordList.LeadsToPlace);

    /// <summary>"236 văn bản. Số này có 56 quyết định": a kind of document, which is no other unit.</summary>
    public bool IsKind(Mention total, Mention part) => IsKind(total, part, _words);

    /// <summary>"56 giấy tờ hành chính khác".</summary>
    public bool CountsRest(string clause) => StatementWords.Any(_words.Rest, clause);

    /// <summary>The same by these words.</summary>
    public static bool IsKind(Mention total, Mention part, StatementWords words) =>
        total.Number.Unit == UnitKeys.Documents && part.Number.Unit.Length == 1 && words.NamesDocument(part.Sentence.Folded[part.Number.End..].TrimStart(' '));

    /// <summary>"Phân theo nơi giải quyết: Phòng Kinh tế", "Theo hình thức: trực tuyến": the sentence begins with how the number before it is divided; and whether it says that all parts follow.</summary>
    /// <param name="lead">What stands before the first number of a sentence.</param>
    public (bool Divides, bool IsAll) DividesAgain(string lead)
    {
        var said = Texts.Bullets.TrimStart(lead).TrimStart(' ');
        if (said.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon) || said.AsSpan(0, colon).Count(' ') > MostWordsOfOpening)
            return (false, false);
        var isAll = _divides.Exists(word => Texts.Words.StandsAt(said, 0, word));
        return (isAll || _by.Any(word => Texts.Words.StandsAt(said, 0, word)), isAll);
    }

    private readonly IReadOnlyList<string> _by = rules.Words(WordList.DividesBy);

    /// <summary>The total of the numbers before follows.</summary>
    public bool OpensTotal(string between)
    {
        var clause = between[(between.LastIndexOfAny([',', ';', '(']) + 1)..];
        return _totals.Any(word => Texts.Words.Contains(clause, word));
    }

    /// <summary>What stands behind the word that divides, of "8 người dự, gồm bí thư", "21 người (chỉ tiêu 22), trong đó nam": all of it where there is none.</summary>
    public string BehindOpening(string lead)
    {
        var at = _divides.Concat(_some).Select(word => Texts.Words.LastIndexOf(lead, word) is >= 0 and var found ? found + word.Length : -1).Max();
        return at < 0 ? lead : lead[at..];
    }

    /// <summary>"Trong 131 thủ tục có 60 toàn trình, ...": of all there are, by what they have.</summary>
    public bool OpensOf(string before, string between) => _of.Contains(Texts.Bullets.TrimStart(before).Trim(' '), StringComparer.Ordinal) && StatementWords.BeforeEnd(_words.Has, between) is not null;

    private readonly List<string> _of = [.. rules.Words(WordList.PartOf), .. rules.Words(WordList.OpensTotal)];

    /// <summary>"nhiều nhất là chứng thực 640; kế đến hộ tịch 313; sau cùng là văn hóa 100": from the most to the last, three and more.</summary>
    public bool IsRanking(Passage passage, PartList list) => IsWholeRanking(passage, list) || (IsRanked(passage, list) && StatementWords.Any(_least, passage.Label(list.Parts[^1])));

    /// <summary>The same where it says that the last of all is told: "sau cùng là", not only "ít nhất là".</summary>
    public bool IsWholeRanking(Passage passage, PartList list) => IsRanked(passage, list) && StatementWords.Any(_last, passage.Label(list.Parts[^1]));

    private bool IsRanked(Passage passage, PartList list) => list.Parts.Count > 2 && StatementWords.Any(_first, passage.Between(list.Total, list.Parts[0]));

    private readonly IReadOnlyList<string> _first = rules.Words(WordList.OpensRanking);
    private readonly IReadOnlyList<string> _last = rules.Words(WordList.ClosesRanking);
    private readonly IReadOnlyList<string> _least = rules.Words(WordList.LeastOfRanking);

    /// <summary>"676 hồ sơ (không kể 00 hồ sơ của kỳ trước), gồm gửi qua mạng (285) và mang đến (391)": the list is opened behind a bracket that closes before.</summary>
    public bool OpensBehind(string behind) => behind.IndexOf(')', StringComparison.Ordinal) is >= 0 and var close && behind.AsSpan(0, close).IndexOfAny("(.") < 0 && behind[(close + 1)..].TrimStart(' ', ',', ';') is var next && _divides.Exists(word => Texts.Words.StandsAt(next, 0, word));

    /// <summary>"gồm gửi qua mạng (285) và mang đến (391)": each part stands alone in the bracket behind its name.</summary>
    public bool NamesBeforeBrackets(string lead) => lead.TrimEnd(' ') is [.. var named, '('] && BehindOpening(named) is var name && name.Length < named.Length && name.Trim(' ', ':') is { Length: > 0 } label && label.AsSpan().IndexOfAny("(),;.") < 0;

    /// <summary>Whether a list is opened, whether it may be, and whether it says that it is all; null where a list of something else begins.</summary>
    public (bool IsOpened, bool IsIntroduced, bool IsAll)? Of(string lead)
    {
        if (lead.Length > MostBetween)
            return null;
        lead = _words.WithoutCommasOfNames(WithoutBrackets(lead));
        var full = lead.LastIndexOf(". ", StringComparison.Ordinal);
        var (before, last) = (full < 0 ? "" : lead[..full], full < 0 ? lead : lead[(full + 2)..]);
        var divides = _divides.Exists(word => Texts.Words.IndexOf(last, word) is >= 0 and var at && !last.AsSpan(at + word.Length).TrimStart(' ').StartsWith(Both) && (full < 0 || last.AsSpan(0, at).Trim(' ').Count(' ') < MostWordsOfOpening));
        if (divides)
            return (true, true, true);
        if (IsAnnounced(last))
            return (true, true, false);
        if (full >= 0)
            return (false, !before.Contains(';', StringComparison.Ordinal), false);
        if (last.Contains(" - ", StringComparison.Ordinal) || last.Contains(" / ", StringComparison.Ordinal))
            return null;
        var mark = last.AsSpan().IndexOfAny(",;");
        var own = mark < 0 ? last : last[..mark];
        if (own.Contains('=', StringComparison.Ordinal) || own.Contains(':', StringComparison.Ordinal) || (own.Contains('(', StringComparison.Ordinal) && !last.Contains(')', StringComparison.Ordinal)))
            return (true, true, own.Contains('=', StringComparison.Ordinal));
        if (last.Contains(':', StringComparison.Ordinal))
            return null;
        return (false, StatementWords.Any(_some, last) || mark >= 0, false);
    }

    /// <summary>"Cụ thể:", ", kết quả:": such words and a colon open a list, whatever stands before them.</summary>
    private bool IsAnnounced(string lead) => lead.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && lead.LastIndexOf(':') == colon && Texts.Words.EndsWithAny(lead.AsSpan(0, colon).TrimEnd(' '), _announces);

    private readonly IReadOnlyList<string> _announces = rules.Words(WordList.AnnouncesList);

    /// <summary>"789 (trực tuyến: 568); đất đai: 203": what a bracket says opens nothing behind it.</summary>
    private static string WithoutBrackets(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0 && text.IndexOf(')', open) is > 0 and var close; open = text.IndexOf('(', StringComparison.Ordinal))
            text = text.Remove(open, close + 1 - open);
        return text;
    }
}

/// <summary>Finds the lists of parts in a passage.</summary>
internal sealed class ListsOf(Passage passage, ListLeads leads)
{
    /// <summary>Every number with at least two counts behind it that may be its parts.</summary>
    public IEnumerable<PartList> All()
    {
        for (var i = 0; i + 2 < passage.Mentions.Count; i++)
            if (passage.Mentions[i].Number is { Value: > 2 } number && IsAmount(number) && !IsName(passage.Mentions[i]) && !IsTakenAway(i) && Behind(i) is { Parts.Count: > 1 } list)
                yield return list;
        for (var i = 1; i + 1 < passage.Mentions.Count; i++)
            if (Again(i) is { Parts.Count: > 1 } list)
                yield return list;
    }

    /// <summary>"Tiếp nhận 9.482 hồ sơ, trong đó trực tuyến 7.965, trực tiếp 1.517. Phân theo nơi giải quyết: Phòng Kinh tế 1.704 hồ sơ, ...": the largest count of the sentence before is divided once more.</summary>
    private PartList? Again(int index)
    {
        var first = passage.Mentions[index];
        if (first.Sentence == passage.Mentions[index - 1].Sentence || leads.DividesAgain(passage.Lead(first)) is not (true, var isAll))
            return null;
        var parts = passage.Mentions.Skip(index).TakeWhile(mention => mention.Sentence == first.Sentence).Where(mention => !mention.Number.IsRate).ToList();
        if (parts.Exists(part => !part.Number.IsCount || part.Number.Unit != first.Number.Unit || part.Number.Depth != first.Number.Depth || IsName(part)))
            return null;
        var total = passage.Mentions.Take(index).Where(mention => mention.Sentence == passage.Mentions[index - 1].Sentence && mention.Number is { IsCount: true, Depth: 0 } && !Differ(mention, first)).MaxBy(mention => mention.Value);
        return total is null || parts.Exists(part => part.Value > total.Value) ? null : new PartList(total, parts, [], IsOpened: true, IsIntroduced: true, isAll, IsCut: false) { IsAgain = true };
    }

    /// <summary>"mẫu số là 9.214 - 6.031 = 3.183": what is taken from the number before it.</summary>
    private bool IsTakenAway(int index) => index > 0 && passage.Between(passage.Mentions[index - 1], passage.Mentions[index]).Trim(' ') is "-" or "–";

    private PartList? Behind(int index)
    {
        var total = passage.Mentions[index];
        var (parts, beside, previous, sentences) = (new List<Mention>(), new List<Mention>(), total, 0);
        var (isCut, isAside) = (false, false);
        bool? semicolons = null;
        for (var i = index + 1; i < passage.Mentions.Count; previous = passage.Mentions[i], i++)
        {
            var mention = passage.Mentions[i];
            var (number, between) = (mention.Number, passage.Between(previous, mention));
            if (parts.Count == 0 && !number.IsRate && number.Depth == total.Number.Depth + 1 && i + 1 < passage.Mentions.Count && leads.OpensBehind(passage.Between(mention, passage.Mentions[i + 1])))
            {
                (isAside, previous) = (true, mention);
                beside.Add(mention);
                continue;
            }

            if ((Closes(total, parts, mention, between) && !(IsNextBracket(between) && parts.Count > 0 && mention.Number.Depth == parts[0].Number.Depth && leads.NamesBeforeBrackets(passage.Between(isAside ? beside[0] : total, parts[0])))) || (between.Contains(". ", StringComparison.Ordinal) && (parts.Count > 0 || ++sentences > 1)))
                break;
            if (number.IsRate)
                continue;
            // "chứng thực 322 hồ sơ, trong đó trực tuyến 275; hộ tịch 81 hồ sơ": some of the part before, up to the semicolon
            if (parts.Count > 0 && leads.OpensSome(between[(between.LastIndexOf(';') + 1)..]))
                continue;

            // "38 người từ 03 đơn vị cũ": of the part before
            if (IsName(mention) || (parts.Count > 0 && leads.SaysWhere(between)) || number.Whole is not null || (parts.Count > 0 && number.Depth > parts[0].Number.Depth) || leads.IsBeside(Clause(mention, between)) || CountsOther(total, mention))
            {
                beside.Add(mention);
                continue;
            }

            if (!IsAmount(number) || leads.OpensTotal(between) || (Differ(total, mention) && !leads.IsKind(total, mention) && !(parts.Count > 1 && leads.IsKind(total, parts[^1]) && leads.CountsRest(Clause(mention, between)))) || (parts.Count > 1 && semicolons == false && between.Contains(';', StringComparison.Ordinal)))
            {
                isCut = parts.Count > 0 && number.Unit == Unknown;
                break;
            }

            if (parts.Count == 1)
                semicolons = between.Contains(';', StringComparison.Ordinal);
            parts.Add(mention);
        }

        return parts.Count > 1 && leads.Of(passage.Between(total, parts[0])) is var (isOpened, isIntroduced, isAll) ? new PartList(total, parts, beside, isOpened, isIntroduced || leads.OpensOf(passage.Lead(total), passage.Between(total, parts[0])), isAll, isCut) : null;
    }

    /// <summary>") và mang đến (": from one bracket to the next, with a name.</summary>
    private static bool IsNextBracket(string between) =>
        between.IndexOf(')', StringComparison.Ordinal) is >= 0 and var close && between.TrimEnd(' ').EndsWith('(') && between.AsSpan(close + 1).TrimEnd(" (").TrimStart(" ,;") is { Length: > 2 } name && name.IndexOfAny("().:") < 0;

    /// <summary>A count, or money ("118,5 triệu đồng").</summary>
    private static bool IsAmount(PrintedNumber number) =>
        number.IsCount || (number is { Unit: UnitKeys.Money, Whole: null, Printed: { Ambiguous: false, Approximate: false } });

    /// <summary>"840 tờ gấp, gồm phát qua 6 ấp 530 tờ": units that no vocabulary knows are told apart by their words.</summary>
    private static bool CountsOther(Mention total, Mention mention) =>
        total.Number.Unit == Unknown && mention.Number.Unit == Unknown && mention.Sentence.WordBehind(mention.Number) != total.Sentence.WordBehind(total.Number);

    private const string Unknown = "?";

    /// <summary>"cơ sở 1 là 892", "2017: 12": the number is a name or a year, and what is counted follows.</summary>
    private bool IsName(Mention mention) =>
        mention.Number is { Unit.Length: 0, Printed.Decimals: 0 } number && passage.Text.AsSpan(mention.End).TrimStart(' ') is var behind
        && ((behind.StartsWith("là ") && behind[3..].TrimStart(' ') is [>= '0' and <= '9', ..]) || (behind is [':', ..] && behind[1..].TrimStart(' ') is [>= '0' and <= '9', ..]) || (number.Value is > 1990 and < 2100 && mention.End - mention.Start == 4));

    /// <summary>Units that are not the same; "22 bộ để bàn" are some of "26 bộ máy tính", whichever of its words is taken for the unit.</summary>
    private static bool Differ(Mention total, Mention mention) =>
        mention.Number.Unit.Length > 0 && total.Number.Unit.Length > 0 && mention.Number.Unit != total.Number.Unit
        && !(mention.Sentence.WordBehind(mention.Number) is { Length: > 0 } word && total.Sentence.Folded.AsSpan(total.Number.End) is var behind && Texts.Words.Contains((behind.IndexOfAny(",;.(:") is >= 0 and var end ? behind[..end] : behind).ToString(), word));

    /// <summary>The bracket in which the total or its parts stand is closed before this number.</summary>
    private bool Closes(Mention total, List<Mention> parts, Mention mention, string between)
    {
        var depth = mention.Number.Depth;
        if (depth < total.Number.Depth || (parts.Count > 0 && depth < parts[0].Number.Depth) || (parts.Count > 0 && depth == parts[0].Number.Depth && depth > total.Number.Depth && between.Contains(')', StringComparison.Ordinal)))
            return true;
        var since = passage.Between(total, mention);
        return depth == total.Number.Depth && depth > 0 && since.IndexOf(')', StringComparison.Ordinal) is >= 0 and var close && (since.IndexOf('(', StringComparison.Ordinal) is < 0 and var _ || since.IndexOf('(', StringComparison.Ordinal) > close);
    }

    /// <summary>The words around a number, from mark to mark.</summary>
    private string Clause(Mention mention, string between)
    {
        var behind = passage.Text.AsSpan(mention.End);
        var end = behind.IndexOfAny(",;.()");
        return $"{between[(between.LastIndexOfAny([',', ';', '(']) + 1)..]} # {(end < 0 ? behind : behind[..end])}";
    }
}
