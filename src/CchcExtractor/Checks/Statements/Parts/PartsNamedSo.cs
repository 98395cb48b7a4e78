using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"145 thủ tục, trong đó 154 thủ tục được rút ngắn", "236 trong số 188 hồ sơ", "trong số 139 hồ sơ hộ tịch có 157 khai sinh": the words call it a part ("trong đó", "trong số", "thu về").</summary>
internal sealed class PartsNamedSo : IPartFinder
{
    /// <summary>Characters between the whole and "trong đó": its unit and what it is about.</summary>
    private const int MostBetween = 90;

    /// <summary>The same where "trong đó" stands right before the part and both have one unit: a plan is named between.</summary>
    private const int MostBetweenNamed = 190;

    /// <summary>Meetings and classes are few; smaller numbers may count those, and the part their guests.</summary>
    private const decimal FewestOfNoUnit = 20;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        var counts = sentence.Numbers.Where(number => number.IsCount).ToList();
        foreach (var (one, next, aside) in Pairs(sentence, counts))
        {
            var between = WithoutAside(sentence.Between(one, next), aside && one.Depth == next.Depth);
            if (sentence.Numbers.Any(number => number.Start > one.Start && number.Start < next.Start && !number.IsRate) && !(next.Depth == one.Depth && IsAside(sentence, one, next)) || words.TellsOfOther(between))
                continue;
            var bracketed = IsBracketed(sentence, one, next, between, words);
            var (part, whole) = bracketed || IsPartBehind(sentence, one, next, between, words) || IsReturned(sentence, one, next, between, words) || IsOfThese(sentence, one, next, between, words) || IsMostOf(one, next, between, words) || IsOfSettled(sentence, one, next, between, words) ? (next, one) : IsWholeBehind(sentence, one, next, between, words) ? (one, next) : (null, null);
            if (part is null || whole is null)
                continue;
            if (StatementWords.Any(words.Exceeding, WithoutGiven(sentence, one, next, words)) || words.IsSupposed(sentence.Around(one, next)))
                continue;
            yield return new(part, whole, bracketed || IsAmongInBracket(one, next, between, words) ? [] : Rivals(sentence, part, whole, words)) { Most = Math.Max(whole.Value, Joined(sentence, whole, words)) };
        }
    }

    /// <summary>"Chứng thực 427 hồ sơ, bảo trợ xã hội 58 hồ sơ (trong đó mai táng phí 64 hồ sơ)": a bracket right behind the unit is of that count alone.</summary>
    private static bool IsAmongInBracket(PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        part.Depth == whole.Depth + 1 && whole.Unit.Length > 1 && whole.Unit == part.Unit && between.IndexOf('(') is >= 0 and <= LongestUnit and var open && between.AsSpan(0, open).IndexOfAny(",;:.") < 0 && words.Among.Any(word => Words.StandsAt(between, open + 1, word));

    /// <summary>What the sentence counted before, but for the slips that were handed out where those that came back are the whole.</summary>
    private static IEnumerable<PrintedNumber> Rivals(Sentence sentence, PrintedNumber part, PrintedNumber whole, StatementWords words) =>
        sentence.Numbers.Where(number => number.Start < part.Start && number is { IsRate: false, IsWord: false } && number != whole && number.Indicator != Positions && MayCount(sentence, number, part) && !IsReturned(sentence, number, whole, sentence.Between(number, whole), words));

    /// <summary>Positions that were granted are no people: "Biên chế được giao 58 người, có mặt 55 người, trong đó 57 người".</summary>
    private const string Positions = "staff.assigned";

    /// <summary>"tiếp 108 lượt người dân và nhận 08 đơn, trong đó 11 đơn": visits are no letters.</summary>
    private static bool MayCount(Sentence sentence, PrintedNumber number, PrintedNumber part) =>
        !(number.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal) && !part.Unit.StartsWith(UnitKeys.Visits, StringComparison.Ordinal) && part.Unit.Length > 0 && sentence.WordBehind(number) != sentence.WordBehind(part));

    /// <summary>"Huyện giao 22 nhiệm vụ, trong số đó có 20 nhiệm vụ được hoàn thành": tasks that were given, some of which follow, set nothing to be exceeded.</summary>
    private static string WithoutGiven(Sentence sentence, PrintedNumber one, PrintedNumber other, StatementWords words) =>
        one.Unit == UnitKeys.Tasks && StatementWords.Any(words.Among, sentence.Between(one, other)) ? sentence.Between(one, other) : WithoutCounted(sentence, one, other);

    /// <summary>"18 nghị quyết, trong đó 21 nghị quyết cá biệt": resolutions that are counted set nothing to be reached.</summary>
    private static string WithoutCounted(Sentence sentence, PrintedNumber one, PrintedNumber other) =>
        sentence.WordsBehind(one) is { Length: > 0 } counted && counted == sentence.WordsBehind(other) ? sentence.Around(one, other).Replace(counted, "", StringComparison.Ordinal) : sentence.Around(one, other);

    /// <summary>Each count with the next one, and with the one behind the bracket that says more of it: "20 người (cán bộ 10, công chức 10), trong đó 22 người".</summary>
    private static IEnumerable<(PrintedNumber One, PrintedNumber Next, bool Aside)> Pairs(Sentence sentence, List<PrintedNumber> counts)
    {
        for (var i = 0; i + 1 < counts.Count; i++)
        {
            yield return (counts[i], counts[i + 1], false);
            if (counts.Skip(i + 2).FirstOrDefault(other => other.Depth <= counts[i].Depth && IsAside(sentence, counts[i], other)) is { } behind)
                yield return (counts[i], behind, true);
        }
    }

    /// <summary>"Gồm 10 cán bộ và 9 công chức, trong đó ...": of both.</summary>
    private static decimal Joined(Sentence sentence, PrintedNumber whole, StatementWords words) =>
        sentence.Numbers.LastOrDefault(number => number.End <= whole.Start && number.IsCount) is { } before && sentence.Between(before, whole) is { Length: <= MostReturned } between && words.AndWord.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)) ? before.Value + whole.Value : 0;

    /// <summary>Whatever counts stand between two are in brackets behind the first.</summary>
    private static bool IsAside(Sentence sentence, PrintedNumber one, PrintedNumber other) =>
        sentence.Numbers.Where(number => number.Start > one.Start && number.Start < other.Start && !number.IsRate).ToList() is { Count: > 0 } inside && inside.TrueForAll(number => number.Depth > one.Depth)
        && sentence.Between(one, other).AsSpan().Count('(') == 1;

    private static string WithoutAside(string between, bool aside) => aside && between.IndexOf('(') is >= 0 and var open && between.IndexOf(')', open) is > 0 and var close ? between[..open] + between[(close + 1)..].TrimStart() : between;

    /// <summary>"61 hồ sơ, trong đó [có] 58": one whole, counted in the part's unit or in one that the part leaves out; or "trong số hộ tịch 139 có 57 khai sinh".</summary>
    private static bool IsPartBehind(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words)
    {
        if (between.Length > (words.Among.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)) && SameUnit(sentence, whole, part, words) ? MostBetweenNamed : MostBetween) || between.Contains('.') || EndsBefore(between, words) || whole.Depth > part.Depth)
            return false;
        var lead = between.TrimEnd(' ', ':');
        lead = StatementWords.BeforeEnd(words.Has, lead)?.TrimEnd(' ') ?? lead;
        // "Trong 27 hồ sơ quá hẹn có đất đai 31 hồ sơ"
        if (lead.Length == between.TrimEnd(' ', ':').Length && words.ClosedUnits.Contains(whole.Unit) && whole.Unit == part.Unit && words.Has.Select(has => Texts.Words.LastIndexOf(lead, has)).Max() is > 0 and var had && lead[had..].Split(' ').Length <= MostOfLabel)
            lead = lead[..had].TrimEnd(' ');
        if (words.Among.Any(word => Texts.Words.IndexOf(lead, word) is >= 0 and var at && lead.AsSpan(at + word.Length).TrimStart(", ").IndexOfAny(",:(") < 0))
            return SameUnit(sentence, whole, part, words) || (whole.Unit.Length == 0 && part.Unit.Length == 0 && words.Among.Any(word => Texts.Words.IndexOf(lead, word) is >= 0 and var said && words.BracketedPart.Contains(lead[(said + word.Length)..].Trim(' '), StringComparer.Ordinal))) || (whole.Unit.Length == 0 && part.Unit is "" or "?" && lead.TrimStart(' ', ',') is var joined && words.Among.Contains(joined) && words.BracketedPart.Any(word => Texts.Words.StandsAt(sentence.Folded, Math.Min(sentence.Folded.Length, part.End + 1), word))) || (whole.Unit == "?" && part.Unit == "?" && sentence.WordsBehind(whole) is { Length: > 0 } counted && counted == sentence.WordsBehind(part));
        if (IsPartOfSame(sentence, whole, part, between, words))
            return true;
        // "trong 521 hồ sơ trực tuyến có 377", "trong số hộ tịch 139 có 57"
        var opening = Bullets.TrimStart(sentence.Folded[sentence.Start..whole.Start]);
        // "Số hồ sơ đất đai: trong 17 hồ sơ tiếp nhận có 21 hồ sơ"
        opening = opening[(opening.AsSpan().LastIndexOfAny(":;") + 1)..].TrimStart(' ');
        // "Trong số 10 công chức, 11 người có trình độ đại học"
        if (part.Unit == UnitKeys.People && words.OfWhole.Contains(opening.Trim(' '), StringComparer.Ordinal) && between.TrimEnd(' ').EndsWith(',') && between.AsSpan().Count(',') == 1)
            return true;
        if (IsOfItsName(sentence, whole, part, between, opening, words))
            return true;
        // "Trong số này có 280 bộ về người có công, 407 bộ về đất đai": it is a part itself
        if (StatementWords.BeforeEnd(words.Has, opening) is not null)
            return false;
        return lead.Length < between.TrimEnd(' ', ':').Length && !words.PagesOfDossier.Contains(sentence.WordBehind(part), StringComparer.Ordinal) && !StatementWords.Any(words.WithinTime, opening) && (!words.WithoutCommasOfNames(lead).TrimEnd(' ', ',').Contains(',') || (whole.Unit == part.Unit && whole.Unit == UnitKeys.Dossiers && lead.AsSpan().Count(',') == 1)) && words.OfWhole.Any(word => Texts.Words.StandsAt(opening, 0, word)) && opening.IndexOfAny([',', ';', ':', '(']) < 0;
    }

    /// <summary>"Trong số 371 hồ sơ chứng thực thì chứng thực bản sao từ bản chính 389": behind "thì" the words of the whole, and more of them.</summary>
    private static bool IsOfItsName(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, string opening, StatementWords words)
    {
        if (!words.OfWhole.Contains(opening.Trim(' '), StringComparer.Ordinal) || !words.ClosedUnits.Contains(whole.Unit) || (part.Unit.Length > 0 && part.Unit != whole.Unit) || between.AsSpan().IndexOfAny(",;:.(") >= 0 || !sentence.EndsBehind(part))
            return false;
        return words.Then.Select(word => between.Split($" {word} ")).FirstOrDefault(halves => halves.Length == 2) is [var all, var some]
            && StatementWords.Starts(words.CountedThings, all.TrimStart(' '))?.Trim(' ') is { Length: > 0 } name && Words.StandsAt(some.TrimStart(' '), 0, name);
    }

    /// <summary>"đã phát 24 lượt tin, có 32 lượt tin nói về CCHC": right behind the comma the same things again.</summary>
    private static bool IsPartOfSame(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        whole.Depth == part.Depth && whole.Unit.Length > 0 && whole.Unit == part.Unit && sentence.WordsBehind(whole) is { Length: > 0 } counted && counted.Contains(' ') && words.Has.Any(has => between.Trim(' ') == $"{counted}, {has}") && sentence.WordsBehind(part).StartsWith(counted, StringComparison.Ordinal);

    /// <summary>"hộ tịch 390 (trong ngày 371)": alone in brackets right behind a count, by words that only a part of it is counted with.</summary>
    private static bool IsBracketed(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words)
    {
        if (part.Depth != whole.Depth + 1 || between.Length > MostReturned || between.IndexOf('(') is not (>= 0 and var open) || between.AsSpan(0, open).IndexOfAny(",;:.") >= 0 || part.Unit is not "" && part.Unit != whole.Unit)
            return false;
        var lead = between[(open + 1)..];
        // "15 thủ tục (có 22 thủ tục được đề nghị đơn giản hóa)"
        if (whole.Unit.Length > 1 && part.Unit == whole.Unit && words.ClosedUnits.Contains(whole.Unit) && IsHas(lead.Trim(' '), words) && sentence.Folded.IndexOf(')', part.End) is > 0 and var shut && sentence.Folded.AsSpan(part.End, shut - part.End).IndexOfAny(",;:0123456789") < 0)
            return true;
        return lead.TrimEnd(' ', ':').AsSpan().IndexOfAny(",;:.") < 0 && words.BracketedPart.Any(word => Texts.Words.EndsWith(lead.TrimEnd(' ', ':'), word)) && !words.Compares(lead) && StatementWords.BeforeEnd(words.TotalOf, lead) is null
            && sentence.Folded.IndexOf(')', part.End) is > 0 and var close && sentence.Folded.AsSpan(part.End, close - part.End).IndexOfAny(",;:0123456789") < 0;
    }

    /// <summary>"có", "trong đó", "trong đó có".</summary>
    private static bool IsHas(string lead, StatementWords words) =>
        words.Has.Any(has => lead == has || words.Among.Any(among => lead == $"{among} {has}")) || words.Among.Contains(lead, StringComparer.Ordinal);

    /// <summary>"Gửi đi 422 văn bản; 431 văn bản trong số này gửi qua thư điện tử".</summary>
    private static bool IsOfThese(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        whole.Depth == part.Depth && (whole.Unit.Length > 1 ? whole.Unit == part.Unit : whole.Unit.Length == 0 && part.Unit.Length > 1 && between.Length <= MostReturned) && between.Length <= FarthestWhole && !between.Contains('.')
        && sentence.Folded[part.End..sentence.End].TrimStart(' ') is var behind && words.OfThese.Any(word => Texts.Words.IndexOf(behind, word) is >= 0 and <= LongestUnit and var at && !behind[..at].Contains(','));

    /// <summary>Characters of what the whole is, and whose.</summary>
    private const int FarthestWhole = 80;

    /// <summary>"407 văn bản các loại, chủ yếu là quyết định (410 văn bản)".</summary>
    private static bool IsMostOf(PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        part.Depth == whole.Depth + 1 && whole.Unit.Length > 1 && whole.Unit == part.Unit && between.Length <= MostBetween && between.AsSpan().IndexOfAny(";.:") < 0 && words.MostOf.Any(word => Texts.Words.Contains(between, word));

    /// <summary>Characters of "văn bản", "lượt người".</summary>
    private const int LongestUnit = 14;

    /// <summary>"đã xử lý 18, đúng hạn 17": right behind what was settled the part of it that was in time.</summary>
    private static bool IsOfSettled(Sentence sentence, PrintedNumber whole, PrintedNumber part, string between, StatementWords words) =>
        whole.Depth == part.Depth && (part.Unit.Length == 0 || part.Unit == whole.Unit) && between.Length <= MostReturned && between.AsSpan().IndexOfAny(";:.(") < 0 && between.Contains(',')
        && words.BracketedPart.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word) && between[(between.LastIndexOf(',') + 1)..].Trim(' ') == word)
        && StatementWords.BeforeEnd(words.Settled, sentence.Folded[sentence.Start..whole.Start]) is not null;

    /// <summary>"phát ra 100 phiếu, thu về 98", "Phiếu phát: 100; phiếu thu: 98".</summary>
    private static bool IsReturned(Sentence sentence, PrintedNumber sent, PrintedNumber back, string between, StatementWords words)
    {
        if (between.Length > MostReturned || between.Contains('.') || (back.Unit.Length > 1 && sent.Unit.Length > 1 && back.Unit != sent.Unit))
            return false;
        var before = sentence.Folded[sentence.Start..sent.Start];
        var clause = before[(before.AsSpan().LastIndexOfAny(",;(") + 1)..];
        return (StatementWords.BeforeEnd(words.Returned, between) is not null && StatementWords.Any(words.HandedOut, clause) && StatementWords.Any(words.SlipWord, sentence.Words))
            || (IsSlipOf(words.HandedOut, between, words) && IsSlipOf(words.Returned, sentence.Folded[back.End..sentence.End], words));
    }

    /// <summary>"107 phiếu phát, 112 phiếu thu": behind each number what became of the slips.</summary>
    private static bool IsSlipOf(IReadOnlyList<string> done, string behind, StatementWords words) =>
        StatementWords.Starts(words.SlipWord, behind.TrimStart(' ')) is { } said && done.Any(word => Texts.Words.StandsAt(said, 0, word));

    /// <summary>Words of "có đất đai", "có lĩnh vực đất đai".</summary>
    private const int MostOfLabel = 5;

    private const int MostReturned = 40;

    /// <summary>Another matter begins between them: "13 công chức; ...", but not "13 công chức; trong đó ...".</summary>
    private static bool EndsBefore(string between, StatementWords words) =>
        between.IndexOf(';') is >= 0 and var at && !words.Among.Any(word => Texts.Words.StandsAt(between, Math.Min(between.Length, at + 2), word));

    /// <summary>"36 trong số 188 hồ sơ", "63 phiếu trong tổng số 60 phiếu", "18 đảng viên trong 16 người".</summary>
    private static bool IsWholeBehind(Sentence sentence, PrintedNumber part, PrintedNumber whole, string between, StatementWords words) =>
        part.Depth == whole.Depth && (words.ClosedUnits.Contains(whole.Unit) || (sentence.WordsBehind(whole) is { Length: > 0 } counted && words.CountedNouns.Any(noun => Texts.Words.StandsAt(counted, 0, noun))) || (part.Unit.Length == 0 && words.OfAll.Contains(between.Trim(' '), StringComparer.Ordinal))) && (part.Unit is "" or "?" ? words.OfWhole.Contains(between.Trim(' ')) || (whole.Unit == UnitKeys.People && StatementWords.Starts(words.PeopleWords, between.TrimStart(' ')) is { } of && words.OfWhole.Contains(of.Trim(' '), StringComparer.Ordinal)) : part.Unit == whole.Unit && StatementWords.BeforeEnd(words.OfAll, between) is { Length: <= LongestUnit });

    /// <summary>Both in one unit; in none, where they are no few ("nhận 9.842, trong đó phi địa giới 214"); or one in a unit that the other leaves out.</summary>
    private static bool SameUnit(Sentence sentence, PrintedNumber whole, PrintedNumber part, StatementWords words) => (IsOf(whole.Unit, part.Unit) && (whole.Unit.Length > 1 || (whole.Unit.Length == 0 && whole.Value >= FewestOfNoUnit))) ||
        (words.ClosedUnits.Contains(whole.Unit) && (part.Unit == whole.Unit || part.Unit is "" or "?" || (whole.Unit == UnitKeys.Dossiers && part.Unit == UnitKeys.Cases))) || (part.Unit == UnitKeys.People && whole.Unit == "?" && words.PeopleWords.Any(word => Texts.Words.StandsAt(sentence.WordsBehind(whole), 0, word))) || (whole.Unit.Length == 0 && part.Unit != UnitKeys.People && words.ClosedUnits.Contains(part.Unit));

    /// <summary>The same unit, or the part's cut short: "9 lượt người, trong đó 6 lượt".</summary>
    private static bool IsOf(string whole, string part) => whole == part || (part.Length > 1 && whole.StartsWith(part + "_", StringComparison.Ordinal));
}
