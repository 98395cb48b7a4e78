using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "có mặt 23 người ... Về chuyên môn: 01 thạc sĩ, 13 đại học, 02 cao đẳng, 08 trung cấp": everybody has one highest degree, so the degrees of one list come to no more than the people whom the
/// paragraphs around count; and everybody's work is rated once ("hoàn thành xuất sắc 4, hoàn thành tốt 15"). Less they may be: who has none is often left out.
/// </summary>
internal sealed class DegreesAddUp : IStatementRule
{
    private const int FewestDegrees = 2;

    /// <summary>By more people than these no slip of the hand is off; the list is of others as well.</summary>
    private const int MostTooMany = 9;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words) => new[] { words.Degrees, words.Ratings }.SelectMany(kinds => Look(sentence, kinds, words));

    private static IEnumerable<Outcome> Look(Sentence sentence, IReadOnlyList<string> kinds, StatementWords words)
    {
        // "đại học trở lên 18, trong đó thạc sĩ 02": those are among them
        // "14 trên 19 CBCC": the whole of a fraction in words is no part of the list
        var counts = sentence.Numbers.Where((number, i) => !number.IsRate && !(i > 0 && (words.OfWhole.Contains(sentence.Between(sentence.Numbers[i - 1], number).Trim(' '), StringComparer.Ordinal) || StatementWords.Any(words.Among, sentence.Between(sentence.Numbers[i - 1], number))))).ToList();
        var labels = counts.ConvertAll(number => sentence.Label(number));
        var parts = counts.Where((number, i) => number.IsCount && number.Unit is "" or "?" or UnitKeys.People && StatementWords.Any(kinds, labels[i]) && !StatementWords.Any(words.OtherTraining, labels[i])).ToList();
        if (parts.Count < FewestDegrees || parts.Count < counts.Count(number => number.Start >= parts[0].Start && number.End <= parts[^1].End) || StatementWords.Any(words.OtherTraining, sentence.Words))
            yield break;
        var degrees = parts.ConvertAll(part => kinds.Where(degree => Texts.Words.Contains(sentence.Label(part), degree)).MaxBy(degree => degree.Length));
        if (degrees.Distinct().Count() != degrees.Count || (Named(sentence, parts, words) ?? People(sentence, parts[0])) is not { } all)
            yield break;
        var sum = parts.Sum(part => part.Value);
        var tooMany = sum - all;
        // "có mặt 46 người ... Trong tổng số 43 người có 2 thạc sĩ, 41 đại học, 3 cao đẳng": the list is right, and who is said to have them is not
        if (tooMany is > 0 and <= MostTooMany && sentence.Numbers.LastOrDefault(number => number.End <= parts[0].Start) is { } whole && whole.Value == all && sentence.Nearby.FirstOrDefault(number => number.Indicator == Present && number != whole) is { } present && present.Value == sum && !sentence.Nearby.Any(number => number != whole && number.IsCount && number.Value == all))
        {
            yield return new Outcome.Failed(AssessmentsTellNothingNew.Differs(sentence, whole, new(sentence.Side(present), sentence.Raw(present))));
            yield break;
        }

        if (tooMany is <= 0 or > MostTooMany || sentence.Nearby.Any(other => !other.IsRate && !parts.Contains(other) && ((other.Value == sum && other.Whole is null) || other.Value == tooMany || other.Whole == sum)))
            yield return Outcome.Passed;
        else
            yield return new Outcome.Failed(Differ(sentence, all, parts, sum));
    }

    /// <summary>"Trong 22 CBCC có 12 người trình độ đại học, 02 cao đẳng", "đại học 12 người, cao đẳng 02 người trên tổng số 21 người có mặt": whose degrees they are is said right before the list or right behind it.</summary>
    private static decimal? Named(Sentence sentence, List<PrintedNumber> parts, StatementWords words)
    {
        if (sentence.Numbers.LastOrDefault(number => number.End <= parts[0].Start) is { IsCount: true } before && CountsPeople(sentence, before, words) && Texts.Bullets.TrimStart(sentence.Lead(before)).TrimEnd(' ', ':') is var lead && words.OfWhole.Concat(words.OfWhom).Any(word => Texts.Words.EndsWith(lead, word)) && sentence.Between(before, parts[0]).AsSpan().IndexOfAny(";.") < 0)
            return before.Value;
        return sentence.Numbers.FirstOrDefault(number => number.Start >= parts[^1].End) is { IsCount: true } behind && CountsPeople(sentence, behind, words) && StatementWords.BeforeEnd(words.OfAll, sentence.Between(parts[^1], behind)) is { } between && between.AsSpan().IndexOfAny(",;.(") < 0 ? behind.Value : null;
    }

    private static bool CountsPeople(Sentence sentence, PrintedNumber number, StatementWords words) =>
        number.Unit == UnitKeys.People || words.PeopleWords.Concat(words.Staff).Any(word => Texts.Words.StandsAt(sentence.Folded[number.End..sentence.End].TrimStart(' '), 0, word));

    private const string Present = "staff.present";

    private const string Officials = "staff.officials";

    private const string CivilServants = "staff.civil_servants";

    /// <summary>How many people the paragraph before the list, or the one above it, counts; null where neither does.</summary>
    private static decimal? People(Sentence sentence, PrintedNumber first)
    {
        return Last(Present) ?? Last(Officials) + Last(CivilServants);

        decimal? Last(string indicator) => sentence.Paragraph.LastOrDefault(number => number.End <= first.Start && number.Indicator == indicator)?.Value ?? sentence.Before.LastOrDefault(number => number.Indicator == indicator)?.Value;
    }

    private static Discrepancy Differ(Sentence sentence, decimal people, List<PrintedNumber> parts, decimal sum)
    {
        var place = sentence.Place;
        var added = string.Join(" + ", parts.Select(sentence.Raw));
        return new Discrepancy
        {
            Kind = Kinds.PartsDiffer,
            Message = new(
                $"Cộng theo trình độ hoặc xếp loại: {added} = {Phrases.Vietnamese(sum)} ({place.Vietnamese}), nhiều hơn {Phrases.Vietnamese(people)} người có mặt; mỗi người chỉ có một trình độ cao nhất và một mức xếp loại.",
                $"By degree or rating: {added} = {Phrases.English(sum)} ({place.English}), more than the {Phrases.English(people)} people who are present; everybody has one highest degree and one rating."),
            Sides = [.. parts.Select(sentence.Side)],
            Found = added,
            Expected = $"<= {Phrases.Vietnamese(people)}",
            Excerpt = sentence.Excerpt,
            Key = sentence.Key(parts[0]),
        };
    }
}
