using CchcExtractor.Checks.Statements.Parts;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Statements;

/// <summary>
/// "huyện giao 41 nhiệm vụ, đã hoàn thành đúng hạn 38, hoàn thành nhưng quá hạn 2, đang thực hiện 2": a task that was given is done in time, done late, late and not done, or under way, and each
/// is one of these. Three of them told are all there is (form 1, rows 4.1 to 4.4 count them so).
/// </summary>
internal sealed class AssignedTasksAddUp : IStatementRule
{
    private const int FewestOfAll = 3;

    /// <summary>Smaller numbers stand in any paragraph.</summary>
    private const decimal Telling = 10;

    private const string Dossiers = "hồ sơ";

    /// <summary>More than these are not left out by a slip.</summary>
    private const int MostLeftOut = 9;

    public IEnumerable<Outcome> Look(Sentence sentence, StatementWords words)
    {
        for (var i = 0; i + 2 < sentence.Numbers.Count; i++)
        {
            var total = sentence.Numbers[i];
            if (!total.IsCount || total.Value < 2 || total.Unit is not (UnitKeys.Tasks or "" or "?") || Parts(sentence, i, words) is not { } parts)
                continue;
            // "đúng tiến độ 7 nhiệm vụ; chậm tiến độ nhưng đã xong 3 nhiệm vụ": a state among others, no total of them
            if (sentence.Between(total, parts[0]).Contains(';') && words.TaskState(i > 0 ? sentence.Label(sentence.Numbers[i - 1], total) : sentence.Label(total)) is not null)
                continue;
            if (IsOneOfThem(sentence, total, sentence.Numbers[i + 1], words))
                continue;
            var sum = parts.Sum(part => part.Value);
            // "Đối với hồ sơ bàn giao: giải quyết 205, đúng hạn 196": no tasks
            if (Texts.Words.Contains(Told(sentence, i), Dossiers))
                continue;
            // of tasks of a plan some may not have begun; more than all there are not
            if (!words.Given.Any(word => Texts.Words.Contains(Told(sentence, i), word)) && (!IsOfPlan(sentence, total, parts, words) || sum <= total.Value))
                continue;
            // "20 nhiệm vụ do huyện giao: 12 nhiệm vụ xong đúng hạn, 2 chậm": what was given is the number before
            if (i > 0 && sentence.Numbers[i - 1] is { IsCount: true } given && given.Value == sum + total.Value)
                continue;
            // "giao 36 nhiệm vụ, đã thực hiện 34, trong đó 33 đúng hạn; 2 chưa đến hạn": what is not done is the rest of those given
            if (sentence.Numbers.Take(i).Any(all => all.IsCount && parts.Exists(part => all.Value == total.Value + part.Value)))
                continue;
            var off = sum - total.Value;
            var told = parts.Count + None(sentence, total, words);
            if (off == 0)
                yield return Outcome.Passed;
            else if (parts.FindAll(part => part.Value > total.Value) is [var larger])
                yield return new Outcome.Failed(PartsAreWithin.Larger(sentence, larger, total));
            else if ((off > 0 || (told >= FewestOfAll && (-off <= MostLeftOut || DigitSlips.Explain(total.Value, sum) || parts.Exists(part => part.Value >= DigitSlips.FewestToExplain && DigitSlips.Explain(part.Value, part.Value - off))))) && parts.TrueForAll(part => part.Value <= total.Value) && !sentence.HoldsUnread(Math.Abs(off)) && !sentence.Nearby.Any(other => other.IsCount && other != total && !parts.Contains(other) && ((other.Value == Math.Abs(off) && (other.Value >= Telling || sentence.Holds(other))) || other.Value == sum)))
                yield return new Outcome.Failed(PartsAddUp.Differs(sentence, total, parts, sum));
            yield break;
        }
    }

    /// <summary>"32 việc xong đúng hẹn, 2 việc xong sau hẹn, 5 việc còn thời gian": what stands behind a number up to the mark says what became of them.</summary>
    private static bool IsOneOfThem(Sentence sentence, PrintedNumber total, PrintedNumber next, StatementWords words) =>
        sentence.Between(total, next) is var between && between.AsSpan().IndexOfAny(",;:") is > 0 and var mark && words.TaskState(between[..mark]) is not null && !words.Given.Any(word => Texts.Words.Contains(between[..mark], word));

    /// <summary>"có 20 mục, kết thúc được 06 mục, 16 mục còn dở": tasks, or what a plan or a list of tasks has, each counted in the same word.</summary>
    private static bool IsOfPlan(Sentence sentence, PrintedNumber total, List<PrintedNumber> parts, StatementWords words) => total.Unit == UnitKeys.Tasks
        || (total.Unit == "?" && sentence.WordsBehind(total) is var item && words.PlannedItems.FirstOrDefault(word => Texts.Words.StandsAt(item, 0, word)) is { } counted && parts.TrueForAll(part => part.Unit.Length == 0 || Texts.Words.StandsAt(sentence.WordsBehind(part), 0, counted))
            && words.PlanWords.Concat(words.TaskWords).Any(word => Texts.Words.Contains(Told(sentence, 0), word)));

    /// <summary>", không có nhiệm vụ quá hạn,": states of which there are none are told as well.</summary>
    private static int None(Sentence sentence, PrintedNumber total, StatementWords words) => sentence.Folded[total.End..sentence.End].Split([',', ';', '(', ')']).Count(clause =>
        !clause.AsSpan().ContainsAnyInRange('0', '9') && words.Nobody.Any(none => Texts.Words.IndexOf(clause, none) is >= 0 and var at && words.TaskState(clause[(at + none.Length)..]) is not null));

    /// <summary>The words around a total up to the next number.</summary>
    private static string Told(Sentence sentence, int index) => $"{sentence.Lead(sentence.Numbers[index])} # {sentence.Between(sentence.Numbers[index], sentence.Numbers[index + 1])}";

    /// <summary>All counts behind the total, each of another state; null where one is of none, or two of the same.</summary>
    private static List<PrintedNumber>? Parts(Sentence sentence, int index, StatementWords words)
    {
        var (parts, states) = (new List<PrintedNumber>(), new HashSet<string>(StringComparer.Ordinal));
        var (depth, isPart) = (sentence.Numbers[index + 1].Depth, false);
        for (var i = index + 1; i < sentence.Numbers.Count; i++)
        {
            var number = sentence.Numbers[i];
            // "đang thực hiện 15, trong đó quá hạn chưa hoàn thành 2": up to the next semicolon parts of the one before
            var between = sentence.Between(sentence.Numbers[i - 1], number);
            // "17 nhiệm vụ hoàn thành trên 27 nhiệm vụ đặt ra": the whole behind its part
            if (words.OfWhole.Any(word => Texts.Words.EndsWith(between.TrimEnd(' '), word)))
                return null;
            isPart = (isPart && !between.Contains(';')) || (i > index + 1 && StatementWords.Any(words.Among, between));
            // "không còn nhiệm vụ nợ đọng"
            if (number.IsRate || number.IsWord || number.Depth > depth || isPart)
                continue;
            if (!number.IsCount || number.Depth < depth || (number.Unit.Length > 1 && number.Unit != UnitKeys.Tasks) || words.TaskState(sentence.Label(sentence.Numbers[i - 1], number)) is not { } state || !states.Add(state))
                return null;
            parts.Add(number);
        }

        return parts.Count > 1 && states.Contains(words.FirstTaskState) ? parts : null;
    }
}
