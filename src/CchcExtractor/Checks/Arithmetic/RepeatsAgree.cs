using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>
/// <c>repeat/value-differs</c>: one figure of the narrative printed more than once, with values that cannot be the same number. A rate may be
/// printed with fewer digits the second time. Whoever copies the figure onward takes one of the two, so every later sum is in doubt. A remark only: values so far
/// apart that neither can be a slip for the other, and two values within one section of the text, unless digits are swapped: whoever counts twice in one
/// breath counts two things. (Of 95 such pairs within a section in 450 reports of many hands one was an error, a swap; of 27 across sections, 14.)
/// </summary>
public sealed class RepeatsAgree : ICheck
{
    private const int MostValues = 20;

    private const decimal FewestRecapped = 10;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var repeated = Mentions.Usable(evidence)
            .Where(figure => figure.Origin == Origin.Narrative && !IsDerived(figure))
            .GroupBy(figure => (figure.Indicator, figure.Field)).Select(group => Mentions.WithoutSeries(group, evidence, ofFields: true)).Where(group => group.Count > 1);
        foreach (var mentions in repeated)
        {
            // the value that most mentions carry is taken for the right one, the earlier where there is a tie
            var values = mentions.GroupBy(figure => figure.Value).OrderByDescending(group => group.Count()).Select(group => group.First()).ToList();
            var odd = values.Skip(1).Where(figure => !(figure.Unit == "%" ? AsPrinted.AgreeAsRates(values[0].Number!, figure.Number!) : AsPrinted.Agree(values[0].Number!, figure.Number!))).Where(figure => !IsPartOf(figure, values[0])).ToList();
            if (odd.Count == 0)
                yield return Outcome.Passed;
            if (odd.Count > MostValues)
            {
                // so many values are a series that nobody understood, not one figure
                yield return Outcome.NotEvaluated;
                continue;
            }

            foreach (var figure in odd)
                yield return new Outcome.Failed(Differs(values[0], mentions.Count(mention => mention.Value == values[0].Value), figure, evidence, rules));
        }
    }

    /// <summary>"09/11" beside 11 names the whole and a part of it.</summary>
    private static bool IsPartOf(Figure figure, Figure whole) => figure.Number!.Denominator is { } denominator && denominator == whole.Value;

    /// <summary>One may be a slip for the other; within one section of running text only a swap is no second count.</summary>
    private static bool IsSlip(Figure odd, Figure usual, Evidence evidence)
    {
        var (one, other) = (odd.Value!.Value, usual.Value!.Value);
        if (odd.Section == usual.Section && evidence.Document.Blocks[odd.Block] is TextBlock == evidence.Document.Blocks[usual.Block] is TextBlock)
            return LikelyCause.Swapped(one, other);
        if (odd.Indicator == Late && AreTelling(odd, usual))
            return true;
        return odd.Unit == "%" ? Misprint.PlausibleRate(odd.Number!, usual.Number!) : Misprint.PlausibleRepeat(one, other) || (odd.Indicator is "staff.present" or "plan.tasks" && Misprint.TensReplaced(one, other)) || (one >= FewestSwapped && DigitSlips.OneReplaced(Phrases.English(one), Phrases.English(other)));
    }

    /// <summary>Two digits swapped in a number that hardly comes near another by chance: a slip, whatever narrows the count.</summary>
    private static bool IsSwapped(Figure odd, Figure usual) =>
        odd.Unit == "%" ? odd.Number!.Decimals > 0 && odd.Number.Decimals == usual.Number!.Decimals && (DigitSlips.Swapped(Digits(odd), Digits(usual)) || (Math.Abs(odd.Value!.Value - usual.Value!.Value) >= FarRate && odd.Section != usual.Section && DigitSlips.OneReplaced(Digits(odd), Digits(usual))))
            : odd.Value >= (odd.Indicator == Late || odd.Section != usual.Section ? FewestLate : FewestSwapped) && DigitSlips.Swapped(odd.Value ?? 0, usual.Value ?? 0);

    /// <summary>Of three digits on one of some three hundred counts of another matter is a swap of it.</summary>
    private const decimal FewestSwapped = 100;

    /// <summary>Every report has one count of what was late, so two digits tell; and of one thing told in two sections.</summary>
    private const decimal FewestLate = 10;

    /// <summary>Rates of two wholes lie nearer to each other; so far apart, and but for one digit the same, they are one.</summary>
    private const decimal FarRate = 9;

    private static string Digits(Figure rate) => DigitSlips.OfRate(rate.Value ?? 0, rate.Number!.Decimals);

    /// <summary>The whole of another count, which is this one only by rule ("số hóa 411 trong 417 hồ sơ").</summary>
    private static bool IsDerived(Figure figure) => figure.Rule.StartsWith("whole:", StringComparison.Ordinal) && !figure.Rule.StartsWith($"whole:{figure.Indicator}.", StringComparison.Ordinal);

    /// <summary>Of another whole: a rate that its own sentence makes, a count that the words behind it narrow.</summary>
    private static bool IsOther(Figure figure, Evidence evidence, RulePack rules) => figure.Unit == "%"
        ? Doubt.IsQuotientOfItsSentence(figure, evidence) || Rose(figure, rules)
        : IsOfOneMonth(figure, evidence) || Doubt.IsNarrowed(figure, rules.Words(WordList.Narrowing), [.. rules.Narrative.Numbers.Where(rule => rule.Indicator == figure.Indicator).SelectMany(rule => rule.Cues)]);

    /// <summary>"17 hồ sơ quá hạn trong tháng 7 là do ..." in the report on a quarter.</summary>
    private static bool IsOfOneMonth(Figure figure, Evidence evidence)
    {
        var (sentence, raw) = (Folding.Fold(figure.Excerpt), Folding.Fold(figure.Raw));
        if (Dates.ReportedPeriod.Of(evidence)?.Period.Kind is null or PeriodKind.Month || sentence.IndexOf(raw, StringComparison.Ordinal) is not (>= 0 and var at))
            return false;
        var behind = sentence[(at + raw.Length)..];
        return PeriodLexer.Scan(behind[..(behind.AsSpan().IndexOfAny(",;:(") is >= 0 and var end ? end : behind.Length)]) is [{ Period.Kind: PeriodKind.Month }, ..];
    }

    /// <summary>"từ 41% lên 58%": what it came to at the end of some time, which need not be the report's.</summary>
    private static bool Rose(Figure figure, RulePack rules)
    {
        var (sentence, raw) = (Folding.Fold(figure.Excerpt), Folding.Fold(figure.Raw));
        return sentence.IndexOf(raw, StringComparison.Ordinal) is > 0 and var at && sentence[..at].TrimEnd() is var before && rules.Words(WordList.RisesTo).Any(word => Words.EndsWith(before, word));
    }

    /// <summary>"16 hồ sơ quá hạn tính cả đang làm": whoever sums up counts those that are late and not done with those that were, or alone; only a slip of a digit is none of that.</summary>
    private static bool MayHoldMore(Figure odd, Figure usual, Evidence evidence, RulePack rules)
    {
        if (odd.Indicator != Late || DigitSlips.Explain(odd.Value ?? 0, usual.Value ?? 0))
            return false;
        var told = LateCounts(evidence, odd, rules).Distinct().ToList();
        return told.Count < (AreTelling(odd, usual) ? 1 : 2) || told.Exists(one => one == odd.Value || told.Exists(other => other != one && (one + other == odd.Value || one - other == odd.Value)));
    }

    /// <summary>Two counts of some size, of which one is not many times the other: not one case and all of them.</summary>
    private static bool AreTelling(Figure odd, Figure usual) => odd.Value >= FewestLate && usual.Value >= FewestLate && Math.Max(odd.Value.Value, usual.Value.Value) <= 2 * Math.Min(odd.Value.Value, usual.Value.Value);

    /// <summary>What the report counts in clauses that tell of being late, but for one mention.</summary>
    private static IEnumerable<decimal> LateCounts(Evidence evidence, Figure but, RulePack rules)
    {
        var cues = rules.Narrative.Numbers.Where(rule => rule.Indicator == Late).SelectMany(rule => rule.Cues).ToList();
        foreach (var (block, i) in evidence.Document.Blocks.Select((block, i) => (block, i)))
            if (i != but.Block && block is TextBlock text)
                foreach (var sentence in text.Text.Folded.Split(['.', ';', ',', ':', '(', ')']))
                    if (cues.Exists(cue => cue.IsIn(sentence)))
                        foreach (var count in Doubt.Counts(sentence))
                            yield return count;
        // "Trễ hạn | 0 | 0 | 11 | 0": what a table has of them
        foreach (var told in evidence.Figures.Where(figure => figure.Indicator == Late && figure.Value > 0 && evidence.Document.Blocks[figure.Block] is Table))
            yield return told.Value!.Value;
    }

    private const string Late = "dossiers.late";

    /// <summary>Another figure of its family has this very value: or a number that no rule knows: it is that one said again ("hồ sơ 1.365", which is what was received; "bảo đảm giải quyết 809 hồ sơ", which is all there was).</summary>
    private static bool IsAnother(Figure odd, Evidence evidence) => odd.Value >= Telling && odd.Unit != "%" && (evidence.Unclaimed.Any(number => number.Location.BlockPath != evidence.Document.Blocks[odd.Block].Location.Path && Doubt.Counts(number.Raw).Contains(odd.Value.Value)) || evidence.Figures.Any(figure =>
        figure.Indicator != odd.Indicator && figure.Value == odd.Value && figure.Block != odd.Block && figure.Unit == odd.Unit && Mentions.Family(figure) == Mentions.Family(odd)));

    /// <summary>"hồ sơ đất còn trễ (44 hồ sơ)", where 44 of the 52 that were late are those of land: one field's count, whose name was not understood.</summary>
    private static bool IsOfField(Figure odd, Figure usual, Evidence evidence) => odd.Field.Length == 0 && odd.Value >= FewestLate && odd.Value < usual.Value && evidence.Figures.Any(figure =>
        figure.Indicator == odd.Indicator && figure.Field.Length > 0 && (figure.Value == odd.Value || figure.Value == usual.Value - odd.Value));

    /// <summary>Smaller counts are the same by chance.</summary>
    private const decimal Telling = 50;

    /// <summary>Once with and once without what was carried over: two ways to count, not two counts.</summary>
    private static bool IsCarriedOver(Figure one, Figure other, Evidence evidence) =>
        Math.Abs(one.Value!.Value - other.Value!.Value) is var difference && evidence.Figures.Any(figure => figure.Indicator == "dossiers.carried_over" && figure.Field == one.Field && figure.Value == difference);

    /// <summary>"Cả 27 hồ sơ của năm trước đều đã trả (25 đúng hạn, 02 trễ hạn). Như vậy đúng hạn 1.277 hồ sơ" where the table of those received has 1.252: what one has more is counted in its paragraph, in its own words.</summary>
    private static bool HasTheirRestBeside(Figure one, Figure other, Evidence evidence, RulePack rules)
    {
        if (one.Unit == "%" || one.Value <= other.Value || evidence.Document.Blocks[one.Block] is not TextBlock { Text.Folded: var text })
            return false;
        var more = Phrases.Vietnamese(one.Value!.Value - other.Value!.Value);
        var cues = rules.Narrative.Numbers.Where(rule => rule.Indicator == one.Indicator).SelectMany(rule => rule.Cues).ToList();
        for (var at = text.IndexOf(more, StringComparison.Ordinal); at >= 0; at = text.IndexOf(more, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '0') && text[(at + more.Length)..].TrimStart(' ') is var behind && cues.Exists(cue => cue.LengthAt(behind, 0) is not null || (behind.IndexOf(' ') is > 0 and var word && cue.LengthAt(behind, word + 1) is not null)))
                return true;
        return false;
    }

    /// <summary>"Hiện có 21 cán bộ, công chức và 02 hợp đồng", "24 biên chế, chưa tuyển 01 người": of people, what one count has more than the other stands beside one of them.</summary>
    private static bool IsExplained(Figure one, Figure other) =>
        one.Indicator.StartsWith("staff.", StringComparison.Ordinal) && Math.Abs(one.Value!.Value - other.Value!.Value) is var difference && new[] { one, other }.Any(figure => Doubt.Counts(figure.Excerpt).Contains(difference));

    /// <summary>"22 nhiệm vụ trong kế hoạch đã xong" in the assessment where the results have 20: what is summed up is no count of its own, and the number stands nowhere else in the report.</summary>
    private static bool IsRecap(Figure odd, Figure usual, Evidence evidence, RulePack rules)
    {
        var summing = Summaries.Of(evidence, rules);
        var isInSummary = summing.Contains(evidence.Document.Blocks[odd.Block]);
        if (odd.Unit == "%" || odd.Block == usual.Block || (isInSummary && odd.Section == usual.Section) || odd.Value is not >= FewestRecapped || usual.Value is not >= FewestRecapped || !(isInSummary || (odd.Block > usual.Block && Summaries.SumsUp(Folding.Fold(odd.Excerpt), rules))) || summing.Contains(evidence.Document.Blocks[usual.Block]))
            return false;
        var (one, other) = (odd.Value.Value, usual.Value.Value);
        return (Misprint.PlausibleRepeat(one, other) || Misprint.TensReplaced(one, other)) && !Summaries.StandsElsewhere(evidence.Document.Blocks[odd.Block], [one], evidence, rules)
            && !Summaries.AreMade(one, ReadSentences.Of(evidence, rules).Where(sentence => !summing.Contains(sentence.Block)).SelectMany(sentence => sentence.Numbers.Select(number => (sentence, number))));
    }

    /// <summary>"27/38 đầu việc của năm đã xong" where the results have 29 of these 38: whatever narrows the count, it is of the same plan.</summary>
    private static bool AreOfOneWhole(Figure odd, Figure usual, Evidence evidence) => odd.Number?.Denominator is >= FewestRecapped and var whole
        && (usual.Number?.Denominator == whole || evidence.Figures.Any(figure => figure.Indicator == "plan.tasks" && figure.Excerpt == usual.Excerpt && figure.Value == whole));

    /// <summary>"968 hồ sơ đúng hạn trở lên, 6 hồ sơ chậm" where 974 were resolved: what is missing stands beside it.</summary>
    private static bool StandsBesideTheRest(Figure odd, Figure usual, Evidence evidence) => evidence.Figures.Any(figure =>
        figure.Origin == Origin.Narrative && figure.Excerpt == odd.Excerpt && figure != odd && figure.Value > 0 && odd.Value + figure.Value == usual.Value && Mentions.Family(figure) == Mentions.Family(odd));

    /// <summary>"theo Kế hoạch số 27 mới làm được 1 trên 10 phần việc": of another plan than that of the reform.</summary>
    private static bool IsOfOtherPlan(Figure figure, Evidence evidence, RulePack rules)
    {
        if (!figure.Indicator.StartsWith("plan.", StringComparison.Ordinal))
            return false;
        // "40/42 nhiệm vụ UBND huyện Tân Hưng giao": of no plan of the commune's
        if (Folding.Fold(figure.Excerpt) is var given && rules.Words(WordList.GivenTask).Any(word => Words.Contains(given, word)) && rules.Citations.OtherBodies.Any(pattern => pattern.IsIn(given)))
            return true;
        var named = rules.Words(WordList.PlanDocument).SelectMany(word => Folding.Fold(figure.Excerpt).Split($"{word} số ").Skip(1)).Select(rest => string.Concat(rest.TakeWhile(char.IsAsciiDigit)).TrimStart('0')).Where(number => number.Length > 0).ToList();
        if (named.Count == 0)
            return false;
        var reform = rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).ToList();
        var plans = evidence.Citations.Where(citation => Folding.Fold(citation.Subject) is var subject && reform.Exists(word => Words.Contains(subject, word)) && !rules.Words(WordList.Activity).Any(word => Words.Contains(subject, word))).Select(citation => citation.Number?.TrimStart('0')).ToHashSet(StringComparer.Ordinal);
        return plans.Count > 0 && !named.Exists(plans.Contains);
    }

    /// <summary>
    /// Every report has one of these; of the rest (directives, vacancies, those who were trained) it may count several, and two values of which neither is said
    /// twice are two counts sooner than an error.
    /// </summary>
    private static bool IsOneNumber(Figure figure) => OneNumber.Any(start => figure.Indicator.StartsWith(start, StringComparison.Ordinal));

    private static readonly string[] OneNumber = ["dossiers.received", "dossiers.resolved", "dossiers.on_time", "dossiers.late", "satisfaction.", "staff.assigned", "staff.present", "plan.tasks.done", "procedures."];

    /// <summary>"17/32 việc" where the plan has 35: said as the whole of what was done, and but for a digit the same.</summary>
    private static bool IsWholeOfPlan(Figure odd, Figure usual, Evidence evidence) =>
        odd.Indicator == "plan.tasks" && odd.Section != usual.Section && ((Done(odd, evidence) is >= FewestRecapped and var done && done == Done(usual, evidence)) || odd.Rule.StartsWith("whole:", StringComparison.Ordinal) || usual.Rule.StartsWith("whole:", StringComparison.Ordinal)) && (Misprint.TensReplaced(odd.Value!.Value, usual.Value!.Value) || (Done(odd, evidence) == Done(usual, evidence) && DigitSlips.OneReplaced(Phrases.English(odd.Value!.Value), Phrases.English(usual.Value!.Value))));

    /// <summary>What was done of a plan, beside its whole in one sentence.</summary>
    private static decimal? Done(Figure whole, Evidence evidence) => evidence.Figures.FirstOrDefault(figure => figure.Origin == Origin.Narrative && figure.Indicator == "plan.tasks.done" && figure.Excerpt == whole.Excerpt)?.Value;

    /// <summary>The value of the other mention stands beside this one.</summary>
    private static bool IsInDoubt(Figure one, Figure other, Evidence evidence) =>
        Doubt.Beside(evidence, one).Any(number => number.Value == other.Value) || (other.Unit != "%" && other.Value >= 10 && Doubt.Counts(one.Excerpt).Contains(other.Value.Value));

    /// <summary>One of the two is a slip for the other, sooner than that they count two things: nothing that stands around either says so.</summary>
    private static bool IsSure(Figure odd, Figure usual, Evidence evidence, RulePack rules)
    {
        var (one, other) = (odd.Value ?? 0, usual.Value ?? 0);
        var (swapped, recap) = (IsSwapped(odd, usual), IsRecap(odd, usual, evidence, rules));
        if (evidence.IsOfTwoPeriods || !(recap || (IsSlip(odd, usual, evidence) && (IsOneNumber(odd) || swapped || IsWholeOfPlan(odd, usual, evidence)))))
            return false;
        if (odd.Unit == "%" ? IsOfOtherPart(odd, evidence) || IsOfOtherPart(usual, evidence) : ArePartAndWhole(odd, usual, evidence))
            return false;
        if (odd.Indicator != CarriedOver && (LookingBefore.IsTold(odd, rules) || LookingBefore.IsTold(usual, rules)))
            return false;
        // "phát cho người dân 110 phiếu. Số phiếu thu lại được 101."
        if (odd.Indicator == Surveys && IsHandedOut(odd, rules) != IsHandedOut(usual, rules))
            return false;
        if (odd.Unit == "%" && new[] { odd, usual }.Any(rate => rules.Words(WordList.OtherWhole).Any(word => Words.Contains(Folding.Fold(rate.Excerpt), word))))
            return false;
        if (odd.Unit == "%" ? Doubt.IsQuotientOfItsSentence(odd, evidence) && Doubt.IsQuotientOfItsSentence(usual, evidence) : odd.Field.Length > 0 && !DigitSlips.Explain(one, other) && !DigitSlips.OneReplaced(Phrases.English(one), Phrases.English(other)))
            return false;
        if (!swapped && (AreBorneOut(odd, usual, recap, evidence) || StandsBesideTheRest(odd, usual, evidence) || (!(odd.Indicator == Late && AreTelling(odd, usual)) && !(recap && AreOfOneWhole(odd, usual, evidence)) && (IsOther(odd, evidence, rules) || IsOther(usual, evidence, rules)))))
            return false;
        return ((swapped && recap) || !IsCarriedOver(odd, usual, evidence)) && !HasTheirRestBeside(odd, usual, evidence, rules) && !HasTheirRestBeside(usual, odd, evidence, rules) && !IsExplained(odd, usual) && !MayHoldMore(odd, usual, evidence, rules) && !IsAnother(odd, evidence) && !IsOfField(odd, usual, evidence)
            && !IsOfOtherPlan(odd, evidence, rules) && !IsOfOtherPlan(usual, evidence, rules) && !IsInDoubt(odd, usual, evidence) && !IsInDoubt(usual, odd, evidence);
    }

    /// <summary>"chia cho số hồ sơ có dịch vụ mức độ 3, 4 (638 hồ sơ) là 57,6%" where 368 came online: a rate is printed beside one of the two that the smaller makes of the larger, so that the larger is its whole.</summary>
    private static bool ArePartAndWhole(Figure one, Figure other, Evidence evidence)
    {
        var (part, whole) = (Math.Min(one.Value!.Value, other.Value!.Value), Math.Max(one.Value.Value, other.Value.Value));
        return whole > 0 && new[] { one, other }.Any(figure => Corroboration.Rates(figure.Excerpt).Any(rate => AsPrinted.FitsExactly(part / whole * 100, rate)));
    }

    /// <summary>"trực tuyến 1.962; trong đó toàn trình 1.530 (đạt 67,8% tổng tiếp nhận và 78% hồ sơ trực tuyến)": a rate that two counts of its sentence make, of which the part is none that the report knows by the rate's name.</summary>
    private static bool IsOfOtherPart(Figure rate, Evidence evidence)
    {
        if (!rate.Indicator.EndsWith(RateOf, StringComparison.Ordinal) || Doubt.Counts(rate.Excerpt).ToList() is not { Count: > 1 and <= MostCounts } counts)
            return false;
        var own = evidence.Figures.Where(figure => figure.Indicator == rate.Indicator[..^RateOf.Length]).Select(figure => figure.Value).ToHashSet();
        return own.Count > 0 && counts.Exists(whole => whole > Telling && counts.Exists(part => part < whole && !own.Contains(part) && own.Contains(whole) && AsPrinted.FitsExactly(part / whole * 100, rate.Number!)));
    }

    private const string RateOf = ".rate";

    /// <summary>More numbers than these in a sentence are a list, in which any rate is found.</summary>
    private const int MostCounts = 8;

    private const string Surveys = "satisfaction.surveys";

    private const string CarriedOver = "dossiers.carried_over";

    /// <summary>Its sentence tells of slips that were handed out, and of none that came back.</summary>
    private static bool IsHandedOut(Figure figure, RulePack rules) =>
        Folding.Fold(figure.Excerpt) is var sentence && rules.Words(WordList.HandedOut).Any(word => Words.Contains(sentence, word)) && !rules.Words(WordList.Returned).Any(word => Words.Contains(sentence, word));

    /// <summary>What stands around each bears it out; of a number that only sums up, its rate.</summary>
    private static bool AreBorneOut(Figure odd, Figure usual, bool recap, Evidence evidence) => recap ? Corroboration.OfRate(odd, usual.Value!.Value)
        : Corroboration.OfSentence(odd, usual.Value!.Value, evidence) && Corroboration.OfSentence(usual, odd.Value!.Value, evidence);

    private static Discrepancy Differs(Figure usual, int mentions, Figure odd, Evidence evidence, RulePack rules)
    {
        var name = Phrases.Name(odd, rules);
        var (here, there) = (Phrases.Place(odd), Phrases.Place(usual));
        var message = new Wording(
            $"{Phrases.Capital(name.Vietnamese)} ghi không thống nhất: {here.Vietnamese} ghi {Phrases.Printed(odd)}{Near(odd)}, {there.Vietnamese} ghi {Phrases.Printed(usual)}{Near(usual)}.",
            $"The same figure {name.English} is {Phrases.Printed(odd)}{Near(odd)} in {here.English}, but {Phrases.Printed(usual)}{Near(usual)} in {there.English}.");
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            SeverityOverride = IsSure(odd, usual, evidence, rules) && !LikelyCause.IsCountedIn(odd, usual.Value!.Value, evidence) ? null : Severity.Info,
            Message = message.With(LikelyCause.Of(odd, usual.Value!.Value, evidence, rules)),
            Sides = [Phrases.Side(odd), Phrases.Side(usual)],
            Found = $"{Phrases.Id(odd)} = {Phrases.Printed(odd)}",
            Expected = Phrases.Printed(usual),
            Excerpt = odd.Excerpt,
            Key = Phrases.Id(odd),
        };

        static string Near(Figure figure) => Phrases.Quoted(figure) is { Length: > 0 } words ? $" (\"{words}\")" : "";
    }
}
