using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the rule that a number's clause fits best. Precision comes first: where two fit equally well, none does.</summary>
internal sealed class NearestRule(RulePack rules)
{
    private readonly NarrativeRules _narrative = rules.Narrative;
    private readonly SomeOfNamed _some = new(rules);

    /// <summary>A rule that takes a number, and how well.</summary>
    private readonly record struct Candidate(NumberRule Rule, Cue Cue, int Level)
    {
        internal (int, int, int) Order => (Cue.Distance, -Cue.Length, Level);
    }

    /// <summary>
    /// The rule whose cue is nearest; null where two are equally near. A rule for a part (<c>dossiers.received.online</c>) stands before that for
    /// its whole (<c>dossiers.received</c>), however near the cue of the latter. <paramref name="strict"/>: false overlooks words that speak
    /// against a rule where they stand far behind its cue and belong to other rules.
    /// </summary>
    internal Claim? Best(NumberMention mention, string before, string after, string unit, IReadOnlyList<string> sections, bool strict = true)
    {
        var candidates = new List<Candidate>();
        var telling = _some.Telling(mention, before);
        // what speaks against a rule is not looked for in the name of the desk
        var (apartBefore, apartAfter) = (WithoutDesk(before), WithoutDesk(after));
        foreach (var rule in RulesWithCue(telling, after))
        {
            if ((mention.IsWord && !rule.Zero) || (mention.ByField && !rule.Field))
                continue;
            // "trong số hồ sơ đang giải quyết có 02 hồ sơ đang chờ bổ sung": some of them are not all of them
            if (telling.Length < before.Length && rule.Cues.Any(cue => cue.IsIn(before)))
                continue;
            if (rule.In.Count > 0 && !rule.In.Any(sections.Contains))
                continue;
            if (mention.Field is not null && !rule.Field && unit is "" or "?" && mention.SaidUnits.Count == 0)
                continue; // "Đất đai: nhận 12": fields divide dossiers
            if (!UnitMayFit(rule, mention, unit) || IsFractionOfCount(rule, mention) || Nearest(rule.Cues, telling, after) is not { } cue)
                continue;
            if ((unit == "?" && rule.Units.Count > 0 && !cue.OpensAfter) || !Allowed(rule, mention, apartBefore, apartAfter, strict ? null : cue.Distance + Reach) || WithinLevel(rule, mention, before, after) is not { } level)
                continue;
            candidates.Add(new Candidate(rule, cue, level));
        }

        candidates.RemoveAll(whole => candidates.Exists(part => part.Rule.Indicator.Length > whole.Rule.Indicator.Length && part.Rule.Indicator[whole.Rule.Indicator.Length] == '.' && part.Rule.Indicator.StartsWith(whole.Rule.Indicator, StringComparison.Ordinal)));
        if (candidates.Count == 0)
            return null;
        var best = candidates.MinBy(candidate => candidate.Order);
        return candidates.Exists(other => other.Order == best.Order && other.Rule.Indicator != best.Rule.Indicator)
            ? null
            : new Claim(best.Rule.Indicator, FieldOf(best.Rule, mention), strict ? best.Rule.Id : $"far:{best.Rule.Id}", Grade.Fuzzy, best.Cue.Text);
    }

    /// <summary>Characters behind its cue from which on a word that belongs to other rules no longer speaks against a rule.</summary>
    private const int Reach = 16;

    /// <summary>What any rule looks for: as a word against a rule it may belong to the phrase of another number.</summary>
    private readonly IReadOnlySet<string> _cueWords = rules.Narrative.CueWords;

    /// <summary>The rules, in their order, of which a cue stands before or behind a number, or may.</summary>
    private IEnumerable<NumberRule> RulesWithCue(string before, string after)
    {
        var cues = new HashSet<int>();
        _narrative.CuesTogether.AddMet(before, cues);
        _narrative.CuesTogether.AddMet(after, cues);
        return cues.Select(cue => _narrative.RuleOfCue[cue]).Distinct().Order().Select(rule => _narrative.Numbers[rule]);
    }

    private static string FieldOf(NumberRule rule, NumberMention mention) =>
        rule.Field ? mention.FieldKey : "";

    /// <summary>The unit printed is one of the rule's; where none is printed, one that the words speak of; an unknown word only where the cue itself is that word.</summary>
    internal static bool UnitMayFit(NumberRule rule, NumberMention mention, string unit)
    {
        if (rule.Units.Count == 0)
            return unit != "%";
        if (unit is not ("" or "?"))
            return rule.Units.Contains(unit) || (rule.Units.Any(mention.SaidUnits.Contains) && unit != "%");
        return !rule.Units.Contains("%") && (mention.SaidUnits.Count == 0 || rule.Units.Any(mention.SaidUnits.Contains));
    }

    /// <summary>"DVC trực tuyến: 10,4/12 điểm": what is counted comes whole.</summary>
    private bool IsFractionOfCount(NumberRule rule, NumberMention mention) =>
        mention.Number.Value % 1 != 0 && rule.Units.Count > 0 && !rule.Units.Any(unit => _divisible.Contains(unit, StringComparer.Ordinal));

    private readonly IReadOnlyList<string> _divisible = rules.Words(WordList.DivisibleUnit);

    private bool Allowed(NumberRule rule, NumberMention mention, string before, string after, int? reach)
    {
        foreach (var not in rule.Not)
            if ((not.IsIn(before) || not.IsIn(after)) && (reach is null || !_cueWords.Contains(not.Source) || Nearest([not], before, after)!.Value.Distance <= reach))
                return false;
        return !rule.NotWithin.Any(not => mention.Heads.Any(head => !head.IsPast && not.IsIn(head.Text)));
    }

    /// <summary>"nộp tại Bộ phận Tiếp nhận và Trả kết quả: 74 hồ sơ trực tuyến": what the desk is called says nothing of what was returned.</summary>
    private string WithoutDesk(string clause) => _desks.Aggregate(clause, (text, desk) => text.Replace(desk, "", StringComparison.Ordinal));

    private readonly IReadOnlyList<string> _desks = rules.Words(WordList.DeskName);

    /// <summary>How far up the words are said that a rule asks for: 0 in the clause itself, 1 in the nearest head ...; null where nowhere.</summary>
    internal static int? WithinLevel(NumberRule rule, NumberMention mention, string before, string after)
    {
        if (rule.Within.Count == 0 || rule.Within.Any(within => within.IsIn(before) || within.IsIn(after)))
            return 0;
        for (var i = 0; i < mention.Heads.Count; i++)
            if (rule.Within.Any(within => within.IsIn(mention.Heads[i].Text)))
                return i + 1;
        if (rule.Within.Any(within => within.IsIn(mention.SentenceBehind)))
            return mention.Heads.Count + 1;
        return mention.Earlier.Count > 0 && rule.Within.Any(within => within.IsIn(mention.Earlier[0].Text)) ? mention.Heads.Count + 2 : null;
    }

    internal readonly record struct Cue(int Distance, int Length, string Text, bool OpensAfter);

    /// <summary>The cue nearest to the number, in characters; a word before counts as a little nearer than one behind.</summary>
    internal static Cue? Nearest(IReadOnlyList<Pattern> cues, string before, string after)
    {
        Cue? best = null;
        foreach (var cue in cues)
        {
            PatternMatch? last = null;
            for (var match = cue.Find(before); match is not null; match = cue.Find(before, Math.Max(match.End, match.Start + 1)))
                last = match;
            if (last is not null)
                Take(new Cue(before.Length - last.End, last.Length, before.Substring(last.Start, last.Length), false));
            if (cue.Find(after) is { } first)
                Take(new Cue(first.Start + 1, first.Length, after.Substring(first.Start, first.Length), first.Start == 0));
        }

        return best;

        void Take(Cue cue)
        {
            if (best is not { } held || cue.Distance < held.Distance || (cue.Distance == held.Distance && cue.Length > held.Length))
                best = cue;
        }
    }
}
