using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>"Thực hiện Kế hoạch CCHC năm 2020 của xã, UBND xã đã giao 18 nhiệm vụ trong năm 2021": tasks of this year, and the plan that they are said to carry out is that of the year before. Sentences that name this year's plan as well, or look back, tell of both.</summary>
internal static class TasksOfOldPlan
{
    /// <summary>Characters between the plan and its year.</summary>
    private const int MostBetween = 60;

    private const int LongestExcerpt = 160;

    /// <summary>True of such a sentence.</summary>
    public static bool In(string folded, string last, int year, RulePack rules)
    {
        foreach (var sentence in folded.Split(". "))
            foreach (var plan in rules.Words(WordList.PlanDocument))
                for (var at = Words.IndexOf(sentence, plan); at >= 0; at = Words.IndexOf(sentence, plan, at + plan.Length))
                    if (Opens(sentence[..at], rules) && Words.IndexOf(sentence[at..], $"năm {last}") is > 0 and <= MostBetween and var said && YearsOfPlanAreThis.IsReform(sentence[at..][plan.Length..said], rules) && HasTasksOf(sentence[(at + said + $"năm {last}".Length)..], plan, year, rules)
                        && !rules.Words(WordList.LookedBackAt).Concat(rules.Words(WordList.StillCarriedOut)).Any(word => Words.Contains(sentence, word)))
                        return true;
        return false;
    }

    /// <summary>"của xã, UBND xã đã giao 18 nhiệm vụ trong năm 2021": behind the old plan's year tasks of this year, and no other plan.</summary>
    private static bool HasTasksOf(string rest, string plan, int year, RulePack rules) =>
        TaskOfYear.Select(of => Words.IndexOf(rest, $"{of}năm {year}")).Where(found => found >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var tasks && !IsOver(rest[..tasks], rules)
        && !Words.Contains(rest, GoesOn) && rest.Contains(Task, StringComparison.Ordinal) && !Words.Contains(rest, plan) && !rest.StartsWith(" -", StringComparison.Ordinal);

    private static readonly string[] TaskOfYear = ["trong ", ", "];

    /// <summary>"đạt 100%": what became of the plan is told, and this year's tasks stand beside it.</summary>
    private static bool IsOver(string said, RulePack rules) => said.Contains('%') || rules.Words(WordList.PlanIsOver).Any(word => said.Contains(word, StringComparison.Ordinal));

    private const string GoesOn = "tiếp tục";

    private const string Task = "nhiệm vụ";

    /// <summary>Nothing but that it is carried out stands before the plan.</summary>
    private static bool Opens(string before, RulePack rules)
    {
        var said = Bullets.TrimStart(before);
        said = said[(said.LastIndexOf(':') + 1)..].Trim(' ');
        return rules.Words(WordList.CarriesOut).Concat(rules.Words(WordList.CarriedOutBy)).Any(word => said == word);
    }

    /// <summary>The finding.</summary>
    public static Discrepancy Stale(TextBlock block, string section, string last, Period period)
    {
        var (place, said) = (Phrases.Place(block.Location, section), Phrases.Short(block.Text.Printed, LongestExcerpt));
        return new Discrepancy
        {
            Kind = Kinds.StaleYear,
            Message = new(
                $"\"{said}\" ({place.Vietnamese}): nhiệm vụ của năm {period.Year} nhưng kế hoạch được nêu là của năm {last}. Có thể đoạn này chép từ báo cáo năm trước.",
                $"\"{said}\" ({place.English}): the tasks are of {period.Year}, but the plan is said to be that of {last}. The paragraph may be copied from last year's report."),
            Sides = [new Side(said, block.Location, section)],
            Found = $"năm {last}",
            Expected = $"năm {period.Year}",
            Excerpt = said,
            Key = $"plan {section} {last}",
        };
    }
}
