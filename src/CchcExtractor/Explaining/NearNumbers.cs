using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Narrative;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Explaining;

/// <summary>Finds the number of a report that comes nearest to a number rule, and what kept the rule from it.</summary>
internal sealed class NearNumbers(NarrativeTrace trace, Evidence evidence, RulePack rules)
{
    /// <summary>Below this a number has neither the rule's cue nor anything like it.</summary>
    private const double LeastLikeness = 0.55;

    /// <summary>From here on a cue stands in the clause, or words that differ from one in little.</summary>
    private const double SureCue = 4;

    private readonly Vocabulary _units = rules.Vocabulary("units");

    /// <summary>The nearest number that the rule did not take, with its sentence.</summary>
    internal NearMiss? To(NumberRule rule)
    {
        (TracedNumber Number, double Likeness, List<Wording> Differences)? best = null;
        foreach (var number in trace.Numbers)
        {
            if (number.Mention.Claim?.Indicator == rule.Indicator)
                continue;
            var (likeness, differences) = Compare(rule, number);
            if (likeness > (best?.Likeness ?? LeastLikeness))
                best = (number, likeness, differences);
        }

        return best is not { } found ? null : new NearMiss(
            found.Number.Sentence, evidence.Outline.NumberAt(found.Number.Block), found.Number.Location, found.Likeness,
            [new Wording($"số {found.Number.Raw}", $"the number {found.Number.Raw}"), .. found.Differences]);
    }

    /// <summary>The rule that came nearest to a number that none took.</summary>
    internal UnclaimedOutcome Why(UnclaimedNumber unclaimed)
    {
        if (trace.Numbers.Find(number => number.Location.Path == unclaimed.Location.Path) is not { } number)
            return new UnclaimedOutcome(unclaimed, null, [new Wording("không đọc được là số, hoặc ô bảng có nhiều chữ hơn một giá trị", "it cannot be read as a number, or its cell says more than a value")]);
        var (nearest, differences) = NearestRule(number);
        return new UnclaimedOutcome(unclaimed, nearest?.Id, differences);
    }

    /// <summary>The rule that a number comes nearest to, and what kept it from it; null where none is near.</summary>
    internal (NumberRule? Rule, List<Wording> Differences) NearestRule(TracedNumber number)
    {
        (NumberRule? Rule, double Likeness, List<Wording> Differences) best = (null, LeastLikeness, []);
        foreach (var rule in rules.Narrative.Numbers)
            if (Compare(rule, number) is var (likeness, differences) && likeness > best.Likeness)
                best = (rule, likeness, differences);
        return (best.Rule, best.Differences);
    }

    /// <summary>What a number probably is, to propose it: of the rules for its unit the nearest, where a cue of that stands in its clause, or words much like one.</summary>
    internal NumberRule? Guess(TracedNumber number)
    {
        (NumberRule? Rule, double Likeness) best = (null, LeastLikeness);
        foreach (var rule in rules.Narrative.Numbers.Where(rule => rule.Units.Contains(number.Mention.Unit)))
            if (Cue(rule, number.Mention, [], unitFits: true) >= SureCue && Compare(rule, number).Likeness is var likeness && likeness > best.Likeness)
                best = (rule, likeness);
        return best.Rule;
    }

    /// <summary>How much of what a rule asks a number has, 0 to 1, and what it has not.</summary>
    private (double Likeness, List<Wording> Differences) Compare(NumberRule rule, TracedNumber number)
    {
        var mention = number.Mention;
        var differences = new List<Wording>();
        var unit = Extraction.Narrative.NearestRule.UnitMayFit(rule, mention, mention.Unit);
        var (score, most) = (Cue(rule, mention, differences, unit), 6.0);
        Ask(4, unit, () => Unit(rule, mention));
        Ask(1.5, rule.Within.Count == 0 || Extraction.Narrative.NearestRule.WithinLevel(rule, mention, mention.Before, mention.After) is not null, () => new Wording(
            $"within: không chỗ nào trong câu, đầu danh sách hay tên mục có {Quoted(rule.Within)}", $"within: neither clause, list head nor section title says {Quoted(rule.Within)}"));
        var not = rule.Not.FirstOrDefault(pattern => pattern.IsIn(mention.Before) || pattern.IsIn(mention.After));
        Ask(1, not is null, () => new Wording($"not: vế câu có \"{not}\"", $"not: its clause says \"{not}\""));
        var above = rule.NotWithin.FirstOrDefault(pattern => mention.Heads.Any(head => pattern.IsIn(head.Text)));
        Ask(0.5, above is null, () => new Wording($"not_within: phần trên có \"{above}\"", $"not_within: \"{above}\" is said above it"));
        var never = Never(mention);
        Ask(1, never is null, () => new Wording($"có \"{never}\": không phải kết quả của kỳ này", $"\"{never}\" makes it no result of this period"));
        Ask(1, !mention.IsSetAside && !OtherPeriod.OpensWith(mention.Before, evidence.Metadata.Period), () => new Wording("số này của kỳ khác, hoặc một câu mẫu nói nó không phải số liệu", "the number is another period's, or a sentence of the rules says that it is no figure"));
        var place = WrongPlace.Of(rule.In, number.Block, evidence);
        Ask(1, place is null, () => place!);
        Ask(5, !mention.IsWord || rule.Zero, () => new Wording("chữ \"không\" chỉ là số 0 khi quy tắc có zero: true", "a word for nought counts only where the rule has zero: true"));
        Ask(2, !mention.ByField || rule.Field, () => new Wording("bảng chia theo lĩnh vực; quy tắc không có field: true", "the table is by fields and the rule has no field: true"));
        Ask(2.5, mention.Claim is null, () => new Wording(
            $"quy tắc {mention.Claim!.Rule} đã lấy số này ({mention.Claim.Indicator})", $"rule {mention.Claim!.Rule} took it ({mention.Claim.Indicator})"));
        if (differences.Count == 0)
            differences.Add(new Wording("quy tắc khác cũng gần như thế, nên không quy tắc nào lấy", "another rule comes as near, so that nobody takes it"));
        return (score / most, differences);

        void Ask(double weight, bool met, Func<Wording> otherwise)
        {
            most += weight;
            if (met)
                score += weight;
            else
                differences.Add(otherwise());
        }
    }

    /// <summary>6 where a cue stands in the number's clause, 4 where it does in its sentence, up to 5 for words like a cue where the unit fits.</summary>
    private static double Cue(NumberRule rule, NumberMention mention, List<Wording> differences, bool unitFits)
    {
        if (Extraction.Narrative.NearestRule.Nearest(rule.Cues, mention.Before, mention.After) is not null)
            return 6;
        if (rule.Cues.FirstOrDefault(cue => cue.IsIn(mention.SentenceBefore) || mention.Heads.Any(head => !head.IsTitle && cue.IsIn(head.Text))) is { } far)
        {
            differences.Add(new Wording($"cues: \"{far}\" có nói trước đó, nhưng không trong vế câu của số này (\"{mention.Before}\")", $"cues: \"{far}\" is said before, but not in the number's own clause (\"{mention.Before}\")"));
            return 4;
        }

        var clause = $"{mention.Before} {mention.After}";
        var (cue, words, likeness) = !unitFits ? ("", "", 0) : rule.Cues.Select(pattern => Likest(pattern, clause)).MaxBy(near => near.Likeness);
        if (likeness >= 0.5)
        {
            differences.Add(new Wording($"cues: quy tắc có \"{cue}\", báo cáo ghi \"{words}\"", $"cues: the rule has \"{cue}\", the report \"{words}\""));
            return 5 * likeness;
        }

        differences.Add(new Wording($"cues: vế câu (\"{clause.Trim()}\") không có {Quoted(rule.Cues)}", $"cues: its clause (\"{clause.Trim()}\") says none of {Quoted(rule.Cues)}"));
        return 0;
    }

    /// <summary>The words of a clause that are likest to a cue: of as many words, by edits.</summary>
    private static (string Cue, string Words, double Likeness) Likest(Pattern pattern, string clause)
    {
        var said = clause.Split([' ', ',', ';', ':', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).TakeLast(60).ToArray();
        var known = said.ToHashSet(StringComparer.Ordinal);
        var asked = PatternWords.Of(pattern.Source, known.Contains).Where(word => !word.Optional && word.Hole is null).Select(word => word.Text).ToList();
        var cue = string.Join(' ', asked);
        (string, string, double) best = (cue, "", 0);
        for (var i = 0; asked.Count > 0 && i + asked.Count <= said.Length; i++)
        {
            var words = string.Join(' ', said, i, asked.Count);
            var likeness = 1 - (Nearest.Edits(cue, words) / (double)Math.Max(cue.Length, words.Length));
            if (likeness > best.Item3)
                best = (cue, words, likeness);
        }

        return best;
    }

    private Wording Unit(NumberRule rule, NumberMention mention)
    {
        var wanted = string.Join(", ", rule.Units.Select(Name));
        return mention.Unit is "" or "?"
            ? new Wording($"unit: sau số không có đơn vị đã biết; quy tắc cần {wanted}", $"unit: no known unit stands behind the number; the rule needs {wanted}")
            : new Wording($"unit: đơn vị là {Name(mention.Unit)}, quy tắc cần {(wanted.Length > 0 ? wanted : "số không phải %")}", $"unit: it counts {Name(mention.Unit)}, the rule needs {(wanted.Length > 0 ? wanted : "no percentage")}");
    }

    private string Name(string unit) => _units.ByKey(unit)?.Name ?? unit;

    /// <summary>The words that make a number no result of this period; null where there are none.</summary>
    internal string? Never(NumberMention mention)
    {
        var clause = $"{mention.Before} # {mention.After}";
        var narrative = rules.Narrative;
        return (narrative.Never.FirstOrDefault(pattern => pattern.IsIn(clause) || mention.Heads.Take(mention.Depth).Any(head => pattern.IsIn(head.Text)))
            ?? narrative.NeverInSentence.FirstOrDefault(pattern => pattern.IsIn(mention.SentenceBefore))
            ?? narrative.NeverBehind.FirstOrDefault(pattern => pattern.IsIn(mention.SentenceBehind))
            ?? narrative.NeverBefore.FirstOrDefault(pattern => pattern.Ends(mention.Before)))?.Source;
    }

    private static string Quoted(IReadOnlyList<Pattern> patterns) => string.Join(", ", patterns.Take(6).Select(pattern => $"\"{pattern}\"")) + (patterns.Count > 6 ? " ..." : "");
}
