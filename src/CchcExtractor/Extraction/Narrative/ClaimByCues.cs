using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// Finds out what a number is by its unit and the cue words of its clause. Precision comes first: where two rules fit equally well,
/// nobody takes it. A clause that says nothing of its own (only a field, or filler words) inherits what its head was found to be.
/// </summary>
internal sealed class ClaimByCues(Period? reported, RulePack rules)
{
    private readonly NarrativeRules _narrative = rules.Narrative;
    private readonly Vocabulary _units = rules.Vocabulary("units");
    private readonly IReadOnlyList<string> _bare = rules.Words(WordList.Bare);
    private readonly IReadOnlyList<string> _ofTotal = rules.Words(WordList.OfTotal);

    /// <summary>The claim on a number, or null. <paramref name="sections"/>: content ids around it, innermost first.</summary>
    internal Claim? On(NumberMention mention, IReadOnlyList<string> sections)
    {
        if (mention.IsSetAside || IsNoResult(mention))
            return null;
        if (PartOfRate(mention) is { } part)
            return part;
        if (mention.Depth > 0 && mention.Previous is { Unit: "%", Claim: null } unclear && unclear.Depth < mention.Depth && IsBare(mention))
            return null;
        if (Best(mention, mention.Before, mention.After, mention.Unit, sections) is { } own)
            return own;
        if (mention.Unit == "%" && (RateOfPrevious(mention) ?? RateOfUnclaimed(mention, sections)) is { } rate)
            return rate;
        if (mention.IsWord || mention.Unit == "?")
            return null;
        return IsBare(mention) ? FromHeads(mention, sections) : mention.Unit == "%" ? null : WholeBefore(mention);
    }

    /// <summary>A clause that says this is last year's, a target, a difference.</summary>
    private bool IsNoResult(NumberMention mention)
    {
        var clause = $"{mention.Before} # {mention.After}";
        return _narrative.Never.Any(pattern => pattern.IsIn(clause)) || _narrative.NeverInSentence.Any(pattern => pattern.IsIn(mention.SentenceBefore))
            || _narrative.NeverBefore.Any(pattern => pattern.Ends(mention.Before))
            || mention.Heads.Take(mention.Depth).Any(head => _narrative.Never.Any(pattern => pattern.IsIn(head.Text)))
            || OtherPeriod.OpensWith(mention.Before, reported);
    }

    private Claim? Best(NumberMention mention, string before, string after, string unit, IReadOnlyList<string> sections)
    {
        (int Distance, int Length, int Level, NumberRule? Rule, string Cue) best = (int.MaxValue, 0, 0, null, "");
        var tie = false;
        foreach (var rule in _narrative.Numbers)
        {
            if ((mention.IsWord && !rule.Zero) || (mention.ByField && !rule.Field))
                continue;
            if (rule.In.Count > 0 && !rule.In.Any(sections.Contains))
                continue;
            if (!UnitMayFit(rule, mention, unit) || Nearest(rule.Cues, before, after) is not { } cue)
                continue;
            if ((unit == "?" && rule.Units.Count > 0 && !cue.OpensAfter) || !Allowed(rule, mention, before, after) || WithinLevel(rule, mention, before, after) is not { } level)
                continue;
            var order = (cue.Distance, -cue.Length, level).CompareTo((best.Distance, -best.Length, best.Level));
            if (order < 0)
                (best, tie) = ((cue.Distance, cue.Length, level, rule, cue.Text), false);
            else if (order == 0 && best.Rule!.Indicator != rule.Indicator)
                tie = true;
        }

        return best.Rule is null || tie ? null : new Claim(best.Rule.Indicator, FieldOf(best.Rule, mention), best.Rule.Id, Grade.Fuzzy, best.Cue);
    }

    private static string FieldOf(NumberRule rule, NumberMention mention) =>
        !rule.Field ? "" : mention.Field?.Key ?? (mention.UnknownField.Length > 0 ? Folding.Slug(mention.UnknownField, '_') : "");

    /// <summary>The unit printed is one of the rule's; where none is printed, one that the words speak of; an unknown word only where the cue itself is that word.</summary>
    internal static bool UnitMayFit(NumberRule rule, NumberMention mention, string unit)
    {
        if (rule.Units.Count == 0)
            return unit != "%";
        if (unit is not ("" or "?"))
            return rule.Units.Contains(unit) || (rule.Units.Any(mention.SaidUnits.Contains) && unit != "%");
        return !rule.Units.Contains("%") && (mention.SaidUnits.Count == 0 || rule.Units.Any(mention.SaidUnits.Contains));
    }

    private static bool Allowed(NumberRule rule, NumberMention mention, string before, string after)
    {
        foreach (var not in rule.Not)
            if (not.IsIn(before) || not.IsIn(after))
                return false;
        return !rule.NotWithin.Any(not => mention.Heads.Any(head => not.IsIn(head.Text)));
    }

    /// <summary>How far up the words are said that a rule asks for: 0 in the clause itself, 1 in the nearest head ...; null where nowhere.</summary>
    internal static int? WithinLevel(NumberRule rule, NumberMention mention, string before, string after)
    {
        if (rule.Within.Count == 0 || rule.Within.Any(within => within.IsIn(before) || within.IsIn(after)))
            return 0;
        for (var i = 0; i < mention.Heads.Count; i++)
            if (rule.Within.Any(within => within.IsIn(mention.Heads[i].Text)))
                return i + 1;
        return mention.Earlier.Count > 0 && rule.Within.Any(within => within.IsIn(mention.Earlier[0].Text)) ? mention.Heads.Count + 1 : null;
    }

    internal readonly record struct Cue(int Distance, int Length, string Text, bool OpensAfter);

    /// <summary>The cue nearest to the number, in characters; a word before counts as a little nearer than one behind.</summary>
    internal static Cue? Nearest(IReadOnlyList<Pattern> cues, string before, string after)
    {
        Cue? best = null;
        foreach (var cue in cues)
        {
            PatternMatch? last = null;
            foreach (var match in cue.FindAll(before))
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

    /// <summary>"495 hồ sơ, chiếm 95%": a percentage that says nothing of its own is the rate of the count before it.</summary>
    private Claim? RateOfPrevious(NumberMention mention)
    {
        if (!IsBare(mention) && !IsShareOfTotal(mention))
            return null;
        var count = mention.Previous;
        for (var back = 0; back < 2 && count is { Unit: not "%" } && (back == 0 || (count.Sentence == mention.Sentence && mention.Field is null)); back++)
        {
            if (count.Claim is { } claim && rules.Indicators.GetValueOrDefault(claim.Indicator)?.Rate is { Length: > 0 } rate)
                return new Claim(rate, claim.Field, $"rate:{claim.Rule}", Grade.Fuzzy, claim.Label);
            if (count.Claim is null && (count.Depth < mention.Depth || !IsBare(count)))
                return null;
            count = count.Previous;
        }

        return null;
    }

    /// <summary>"137/137 văn bản được ký số, đạt 100%": where no rule takes the count, the words around it say what the rate is of.</summary>
    private Claim? RateOfUnclaimed(NumberMention mention, IReadOnlyList<string> sections) =>
        mention.Previous is { Claim: null, Unit: not "%" } count && count.Sentence == mention.Sentence && (IsBare(mention) || IsShareOfTotal(mention))
            ? Best(mention, count.Before, count.After, "%", sections)
            : null;

    /// <summary>"217 thủ tục ..., chiếm 97% tổng số TTHC thuộc thẩm quyền": what the total is of does not matter.</summary>
    private bool IsShareOfTotal(NumberMention mention) => _ofTotal.Any(words => mention.After.StartsWith(words, StringComparison.Ordinal)) && IsBareText(mention.Before, mention);

    /// <summary>"đạt 100% (523/523 hồ sơ)": a count in the parenthesis behind a rate is its numerator.</summary>
    private Claim? PartOfRate(NumberMention mention)
    {
        if (!IsBare(mention) || mention.Previous is not { Unit: "%", Claim: { } rate } previous || previous.Depth >= mention.Depth)
            return null;
        var part = rules.Indicators.Values.FirstOrDefault(indicator => indicator.Rate == rate.Indicator);
        return part is null ? null : new Claim(part.Id, rate.Field, $"part:{rate.Rule}", Grade.Fuzzy, rate.Label);
    }

    /// <summary>Nothing stands in its clause but filler words, marks and the name of a field.</summary>
    internal bool IsBare(NumberMention mention) => IsBareText($"{mention.Before} {mention.After}", mention);

    private bool IsBareText(string words, NumberMention mention)
    {
        var rest = $" {words} ";
        if (mention.Field is { } field)
            foreach (var word in field.Words)
                rest = Remove(rest, word);
        if (_units.ByKey(mention.Unit) is { } unit)
            foreach (var word in unit.Words)
                rest = Remove(rest, word);
        if (mention.UnknownField.Length > 0)
            rest = Remove(rest, mention.UnknownField);
        foreach (var word in _bare)
            rest = Remove(rest, word);
        return !rest.Any(char.IsLetterOrDigit);
    }

    private static string Remove(string text, string word)
    {
        for (var at = Words.IndexOf(text, word); at >= 0; at = Words.IndexOf(text, word, at))
            text = text.Remove(at, word.Length).Insert(at, " ");
        return text;
    }

    /// <summary>
    /// What the head of a list of fields was found to be: the fields before it in the same series, then the first head, by its numbers
    /// that belong to no field, or by its words. A number that only says "đạt 98%", "(228 thủ tục)" is what the words before it are about.
    /// </summary>
    private Claim? FromHeads(NumberMention mention, IReadOnlyList<string> sections)
    {
        if (mention.Field is null && mention.UnknownField.Length == 0)
            return mention.Heads is [{ Numbers.Count: 0, IsTitle: false } head0, ..] ? Said(mention, head0.Text, sections) : null;
        var field = mention.Field?.Key ?? Folding.Slug(mention.UnknownField, '_');
        if (mention.Series?.FirstOrDefault(part => part != mention && part.Claim is not null)?.Claim is { } sibling && TakesFields(sibling.Indicator))
            return sibling with { Field = field, Rule = sibling.Rule.StartsWith("head:", StringComparison.Ordinal) ? sibling.Rule : $"head:{sibling.Rule}" };
        if (WholeOf(mention) is { } whole)
            return whole with { Field = field, Rule = $"head:{whole.Rule}" };
        foreach (var head in mention.Heads)
            if (head.Numbers.Count == 0 && Said(mention, head.Text, sections) is { } said)
                return said;
        return ExactWhole(mention) is { } exact ? exact with { Field = field, Rule = $"head:{exact.Rule}" } : null;
    }

    /// <summary>
    /// Of the numbers in the heads the one that a series of fields divides: the one that they add up to; else the one that they come near to (so
    /// that a wrong sum is still held against its total), where it is plainly nearer than any other; the nearest head's where the series is one number only.
    /// </summary>
    private Claim? WholeOf(NumberMention mention)
    {
        var wholes = Wholes(mention, mention.Heads).ToList();
        if (mention.Series is not { Count: > 1 } series)
            return wholes.FirstOrDefault()?.Claim;
        var sum = series.Sum(part => part.Number.Value);
        if (wholes.Where(whole => whole.Number.Value == sum).MinBy(whole => Order(whole.Claim!.Indicator)) is { } exact)
            return exact.Claim;
        var near = wholes.Select(whole => (whole.Claim, Off: Math.Abs(whole.Number.Value - sum))).Where(whole => whole.Off <= Near * sum)
            .GroupBy(whole => whole.Claim!.Indicator).Select(group => group.MinBy(whole => whole.Off)).OrderBy(whole => whole.Off).ToList();
        return near.Count switch
        {
            0 => null,
            1 => near[0].Claim,
            _ when near[0].Off <= Nearer * sum && near[1].Off >= 3 * near[0].Off => near[0].Claim,
            _ => UnclaimedTotal(mention, sum) ? null : near.MinBy(whole => Order(whole.Claim!.Indicator)).Claim,
        };
    }

    /// <summary>One of the numbers above, of which nobody knows what it is, may be the total just as well.</summary>
    private static bool UnclaimedTotal(NumberMention mention, decimal sum) =>
        mention.Heads.SelectMany(head => head.Numbers).Any(number => number.Claim is null && number.Unit != "%" && Math.Abs(number.Number.Value - sum) <= Nearer * sum);

    /// <summary>How far a series may miss its total, as a share of its sum; and how far where it comes near to several.</summary>
    private const decimal Near = 0.3m;

    private const decimal Nearer = 0.05m;

    private const int LeastParts = 3;

    /// <summary>"... tiếp nhận 60 hồ sơ, ... Hộ tịch 30, chứng thực 20, đất đai 10": three fields and more that add up to a total of the sentences before are its parts.</summary>
    private Claim? ExactWhole(NumberMention mention)
    {
        if (mention.Series is not { Count: >= LeastParts } series)
            return null;
        var sum = series.Sum(part => part.Number.Value);
        return Wholes(mention, mention.Heads.Concat(mention.Earlier)).Where(whole => whole.Number.Value == sum).MinBy(whole => Order(whole.Claim!.Indicator))?.Claim;
    }

    /// <summary>The same for a part whose clause says more than its field ("chứng thực nhiều nhất với 604 bộ").</summary>
    private Claim? WholeBefore(NumberMention mention)
    {
        if (mention.Field is null || mention.Depth > 0 || mention.Series?.Contains(mention) != true || ExactWhole(mention) is not { } whole)
            return null;
        return whole with { Field = mention.Field.Key, Rule = $"head:{whole.Rule}" };
    }

    private IEnumerable<NumberMention> Wholes(NumberMention mention, IEnumerable<Inherited> heads) =>
        heads.SelectMany(head => head.Numbers.Reverse())
            .Where(number => number.Claim is { Field.Length: 0 } claim && number.Unit != "%" && TakesFields(claim.Indicator) && number.Number.Value >= mention.Number.Value);

    /// <summary>Where two totals would do, the one whose rule stands first: dossiers are mostly divided by field where they are received.</summary>
    private int Order(string indicator)
    {
        for (var i = 0; i < _narrative.Numbers.Count; i++)
            if (_narrative.Numbers[i].Indicator == indicator)
                return i;
        return int.MaxValue;
    }

    private Claim? Said(NumberMention mention, string words, IReadOnlyList<string> sections) =>
        Best(mention, words, "", mention.Unit, sections) is { } said ? said with { Rule = $"head:{said.Rule}" } : null;

    private bool TakesFields(string indicator) => _narrative.Numbers.Any(rule => rule.Indicator == indicator && rule.Field);
}
