namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>"trong 22 cán bộ, công chức, người dân tộc thiểu số có 7, nữ có 28": more of them than of all the people that the sentence counted before.</summary>
internal sealed class PartsOfPeople : IPartFinder
{
    /// <summary>Characters between a number and the one before it.</summary>
    private const int MostBetween = 40;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i < sentence.Numbers.Count; i++)
        {
            var part = sentence.Numbers[i];
            var between = WithoutWhose(i == 0 ? LastClause(sentence.Folded[sentence.Start..part.Start]) : sentence.Between(sentence.Numbers[i - 1], part), words);
            if (!part.IsCount || part.IsFigure || (part.Unit.Length > 0 && part.Unit != UnitKeys.People && !(part.Unit == "?" && IsBehind(sentence, part, words))) || between.Length > MostBetween || between.TrimEnd(' ', ':').Contains(':') || (StatementWords.BeforeEnd(words.PartOfPeople, StatementWords.BeforeEnd(words.IsWord, between.TrimEnd(' ', '(')) ?? between.TrimEnd(' ', '(')) is null && !IsBehind(sentence, part, words)) || words.Compares(LastMatter(between)) || IsOfParty(sentence, part, words))
                continue;
            var people = sentence.Numbers.Take(i).Where(number => number.IsCount && !IsBehind(sentence, number, words) && !StatementWords.Any(words.Degrees, sentence.Behind(number)) && (number.Indicator is "staff.present" or "staff.assigned" || (number.Unit == UnitKeys.People && words.TotalOfPeople(sentence.Folded[..number.Start])) || words.Staff.Any(staff => sentence.Folded.AsSpan(number.End).TrimStart(' ').StartsWith(staff, StringComparison.Ordinal)))).ToList();
            if (people.Count == 0)
                people = [.. sentence.Paragraph.Where(number => number.End <= sentence.Start && number.IsCount && (number.Indicator is "staff.present" or "staff.assigned" || (number.Unit == UnitKeys.People && (words.TotalOfPeople(sentence.Folded[..number.Start]) || OpensDegrees(sentence, number, words))) || words.Staff.Any(staff => sentence.Folded.AsSpan(number.End).TrimStart(' ').StartsWith(staff, StringComparison.Ordinal))))];
            if (people.Count == 0 && Both(sentence, part) is { } both && part.Value > both)
            {
                yield return new(part, sentence.Paragraph.Last(number => number.Indicator == Officials)) { Most = both };
                continue;
            }

            // "Hiện xã có mặt 20/22 biên chế; nữ 24 người", in the paragraph before as well
            if (people.Count == 0 && (sentence.Paragraph.LastOrDefault(number => IsOfPlaces(number) && number.End <= part.Start) ?? sentence.Before.LastOrDefault(IsOfPlaces)) is { Whole: { } places } present && part.Value > places)
            {
                yield return new(part, present, sentence.Paragraph.Where(number => number.End <= part.Start)) { Most = Math.Max(present.Value, places) };
                continue;
            }

            // the paragraph before counts those who are present
            if (people.Count == 0)
                people = [.. sentence.Before.Where(number => number is { IsCount: true, Indicator: "staff.present" })];
            // "giao 22, có mặt 17 (cán bộ 9; công chức 8), nữ 21": places are no people
            var isPresent = people.RemoveAll(number => number.Indicator == Assigned && people.Exists(other => other.Indicator == Present)) > 0;
            if (people.MaxBy(number => number.Value) is { } all)
                yield return new(part, all, sentence.Numbers.Take(i).Concat(sentence.Paragraph.Where(number => number.End <= sentence.Start)).Concat(people).Where(number => !isPresent || number.Indicator != Assigned)) { Most = Math.Max(all.Value, SideBySide(sentence, all, part, words)) + (isPresent ? sentence.Paragraph.Where(number => number.Indicator == Contract).Sum(number => number.Value) : 0) };
        }
    }

    /// <summary>"Hiện có 09 cán bộ chuyên trách và 12 công chức chuyên môn; về trình độ, có 19 người": those counted with them, joined by "và", are of the whole as well.</summary>
    private static decimal SideBySide(Sentence sentence, PrintedNumber one, PrintedNumber part, StatementWords words) =>
        sentence.Paragraph.FirstOrDefault(number => number.Start >= one.End && number.IsCount && number.End <= part.Start) is { } next && sentence.Folded[one.End..next.Start] is { Length: <= MostBetween } between && words.AndWord.Any(and => Texts.Words.EndsWith(between.TrimEnd(' '), and)) && next.Depth == one.Depth
            ? one.Value + next.Value : one.Value;

    /// <summary>"Đảng viên trong cán bộ, công chức: 21": of whom it is said behind them.</summary>
    private static string WithoutWhose(string between, StatementWords words) =>
        between.TrimEnd(' ', ':') is var said && words.Staff.Concat(words.PeopleWords).FirstOrDefault(staff => Texts.Words.EndsWith(said, staff)) is { } whose && words.OfWhole.FirstOrDefault(of => Texts.Words.EndsWith(said[..^whose.Length].TrimEnd(' '), of)) is { } opening ? said[..^whose.Length].TrimEnd(' ')[..^opening.Length] : between;

    /// <summary>"22 biên chế được giao; 24 người là đảng viên": what is said of the places ends with the semicolon.</summary>
    private static string LastMatter(string between) => between[(between.LastIndexOf(';') + 1)..];

    /// <summary>"Trong số có mặt, người dân tộc thiểu số chiếm đa số, nữ 28 người": behind the last comma.</summary>
    private static string LastClause(string before) => before.Length > MostBetween && before.LastIndexOf(',') is > 0 and var comma ? before[(comma + 1)..] : before;

    /// <summary>"Bằng cấp của 21 người: đại học trở lên 12": all whose degrees follow.</summary>
    private static bool OpensDegrees(Sentence sentence, PrintedNumber number, StatementWords words) =>
        sentence.Folded[number.End..] is var behind && behind.IndexOf(':') is >= 0 and <= MostBetween and var colon && sentence.Folded[..number.Start].TrimEnd(' ') is var before && words.OfWhom.Any(word => Texts.Words.EndsWith(before, word)) && words.Degrees.Any(degree => Texts.Words.Contains(behind[colon..Math.Min(behind.Length, colon + MostBetween)], degree));

    private static bool IsOfPlaces(PrintedNumber number) => number is { Whole: not null, Indicator: Present };

    private const string Present = "staff.present";

    private const string Assigned = "staff.assigned";

    private const string Contract = "staff.contract";

    private const string Officials = "staff.officials";

    private const string CivilServants = "staff.civil_servants";

    /// <summary>"Cán bộ 11, công chức 12; ... Đảng viên 52 người": officials and civil servants are all of them; null where the paragraph counts another number as large.</summary>
    private static decimal? Both(Sentence sentence, PrintedNumber part) =>
        sentence.Paragraph.LastOrDefault(number => number.Indicator == Officials && number.IsCount && number.End <= part.Start) is { } officials && sentence.Paragraph.LastOrDefault(number => number.Indicator == CivilServants && number.IsCount && number.End <= part.Start) is { } servants
        && !sentence.Paragraph.Any(number => number != part && !number.IsRate && Math.Max(number.Value, number.Whole ?? 0) >= part.Value) ? officials.Value + servants.Value : null;

    /// <summary>"Đảng bộ xã có 227 đảng viên": of the whole commune, not of those who work for it.</summary>
    private static bool IsOfParty(Sentence sentence, PrintedNumber part, StatementWords words) => StatementWords.Any(words.PartyBody, sentence.Matter(part));

    /// <summary>"55 người tốt nghiệp đại học trở lên".</summary>
    private static bool IsBehind(Sentence sentence, PrintedNumber part, StatementWords words)
    {
        var behind = sentence.Folded[part.End..sentence.End].TrimStart(' ');
        // "27 đảng viên trong số cán bộ, công chức nêu trên"
        if (part.Unit is UnitKeys.People or "?" && StatementWords.Starts(words.PartOfPeople, behind) is { } of && StatementWords.Starts(words.OfWhole, of) is { } whom && words.Staff.Concat(words.PeopleWords).Any(staff => Texts.Words.StandsAt(whom, 0, staff)))
            return true;
        foreach (var who in words.PeopleWords.Concat(words.Person).Concat(words.IsOrHas))
            behind = behind.StartsWith(who + " ", StringComparison.Ordinal) ? behind[(who.Length + 1)..] : behind;
        return part.Unit is UnitKeys.People or "?" && words.PartOfPeople.Any(word => Texts.Words.StandsAt(behind, 0, word));
    }
}
