using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds what numbers of fields divide, and what numbers are that take their meaning from the head they stand below.</summary>
internal sealed class FieldParts(NearestRule rule, RulePack rules)
{
    private readonly NarrativeRules _narrative = rules.Narrative;
    private readonly HashSet<string> _divided = [.. rules.Words(WordList.DividedByField)];
    private const string Money = "dong";

    private readonly HashSet<string> _asMany = [.. rules.Words(WordList.AsMany)];

    /// <summary>
    /// What the head of a list of fields was found to be: the fields before it in the same series, then the first head, by its numbers
    /// that belong to no field, or by its words. A number that only says "đạt 98%", "(228 thủ tục)" is what the words before it are about.
    /// </summary>
    internal Claim? FromHeads(NumberMention mention, IReadOnlyList<string> sections)
    {
        // the total row of a table by fields is of what the line above the table says, as its other rows are
        if (mention.IsOfAllFields)
            return mention.Heads.Where(head => head is { Numbers.Count: 0, IsColumns: false }).Take(1).Select(head => Said(mention, head.Text, sections)).FirstOrDefault(said => said is not null && TakesFields(said.Indicator));
        if (mention.Field is null && mention.UnknownField.Length == 0)
            return mention.Heads.Take(2).TakeWhile(head => head is { Numbers.Count: 0, IsTitle: false, IsColumns: false }).Select(head => Said(mention, head.Text, sections)).FirstOrDefault(said => said is not null);
        // "hộ tịch 46,59; chứng thực 32,95": shares, though no sign says so
        if (mention.Unit != "%" && mention.Number.Value % 1 != 0)
            return null;
        // "lệ phí: chứng thực 21,4 triệu đồng"
        if (mention.Unit == Money)
            return null;
        var (field, isRate) = (mention.FieldKey, mention.Unit == "%");
        if (mention.Series?.FirstOrDefault(part => part != mention && part.Claim is not null && (part.Unit == "%") == isRate)?.Claim is { } sibling && TakesFields(sibling.Indicator))
            return sibling with { Field = field, Rule = sibling.Rule.StartsWith("head:", StringComparison.Ordinal) ? sibling.Rule : $"head:{sibling.Rule}" };
        if (!isRate && WholeOf(mention, sections) is { } whole)
            return whole with { Field = field, Rule = $"head:{whole.Rule}" };
        // what the other columns are called says nothing of this one
        foreach (var head in mention.Heads)
            if (head is { Numbers.Count: 0, IsColumns: false } && Said(mention, head.Text, sections) is { } said && TakesFields(said.Indicator))
                return said;
        // a list of fields right below the heading "Hồ sơ theo lĩnh vực"
        if (mention is { Series.Count: >= LeastParts, Heads: [{ IsTitle: true } title, ..] } && Said(mention, title.Text, sections) is { } titled && TakesFields(titled.Indicator))
            return titled;
        return !isRate && (ExactWhole(mention) ?? Divided(mention)) is { } exact ? exact with { Field = field, Rule = $"head:{exact.Rule}" } : null;
    }

    /// <summary>
    /// Of the numbers in the heads the one that a series of fields divides: the one that they add up to; else the one that they come near to (so
    /// that a wrong sum is still held against its total), where it is plainly nearer than any other or the words right above name it; the nearest head's where the series is
    /// one number only.
    /// </summary>
    private Claim? WholeOf(NumberMention mention, IReadOnlyList<string> sections)
    {
        var wholes = Wholes(mention, mention.Heads).ToList();
        if (mention.Series is not { Count: > 1 } series)
            return wholes.FirstOrDefault()?.Claim;
        var sum = series.Sum(part => part.Number.Value) + mention.SeriesRest;
        var named = Named(mention, sections);
        if (Best(wholes, sum, named) is { } exact)
            return exact;
        if (ExactWhole(mention, named) is { } earlier)
            return earlier;
        if (mention.Heads.SelectMany(head => head.Numbers).Any(number => number.Claim is null && number.Unit != "%" && number.Number.Value == sum))
            return null;
        var near = wholes.Select(whole => (whole.Claim, Off: Math.Abs(whole.Number.Value - sum))).Where(whole => whole.Off <= Near * sum)
            .GroupBy(whole => whole.Claim!.Indicator).Select(group => group.MinBy(whole => whole.Off)).OrderBy(whole => whole.Off).ToList();
        return near.Count switch
        {
            0 => null,
            1 => near[0].Claim,
            _ when named is not null && near.Find(whole => whole.Claim!.Indicator == named).Claim is { } meant => meant,
            _ when near[0].Off <= Nearer * sum && near[1].Off >= 3 * near[0].Off => near[0].Claim,
            _ => UnclaimedTotal(mention, sum) ? null : near.MinBy(whole => Order(whole.Claim!.Indicator)).Claim,
        };
    }

    /// <summary>What the words right above the list say that it divides: "Hồ sơ tiếp nhận mới chia theo lĩnh vực như sau:".</summary>
    private string? Named(NumberMention mention, IReadOnlyList<string> sections) =>
        mention.Heads.FirstOrDefault() is { Numbers.Count: 0, IsTitle: false } head ? Said(mention, head.Text, sections)?.Indicator : null;

    /// <summary>One of the numbers above, of which nobody knows what it is, may be the total just as well.</summary>
    private static bool UnclaimedTotal(NumberMention mention, decimal sum) =>
        mention.Heads.SelectMany(head => head.Numbers).Any(number => number is { Claim: null, IsNoResult: false, Unit: not "%" } && Math.Abs(number.Number.Value - sum) <= Nearer * sum);

    /// <summary>How far a series may miss its total, as a share of its sum; and how far where it comes near to several.</summary>
    private const decimal Near = 0.3m;

    private const decimal Nearer = 0.05m;

    private const int LeastParts = 3;

    /// <summary>"... tiếp nhận 60 hồ sơ, ... Hộ tịch 30, chứng thực 20, đất đai 10": three fields and more that add up to a total of the sentences before are its parts.</summary>
    private Claim? ExactWhole(NumberMention mention, string? named = null)
    {
        if (mention.Series is not { Count: >= LeastParts } series)
            return null;
        var sum = series.Sum(part => part.Number.Value) + mention.SeriesRest;
        return Best(Wholes(mention, mention.Heads.Concat(mention.Earlier)), sum, named);
    }

    /// <summary>Of several totals that have the value the one that the words above name, or whose rule stands first.</summary>
    private Claim? Best(IEnumerable<NumberMention> wholes, decimal sum, string? named) =>
        wholes.Where(whole => whole.Number.Value == sum).MinBy(whole => whole.Claim!.Indicator == named ? -1 : Order(whole.Claim!.Indicator))?.Claim;

    /// <summary>
    /// "Phần lớn hồ sơ thuộc lĩnh vực chứng thực (229 hồ sơ) và lĩnh vực hộ tịch (129 hồ sơ)": some fields only, so that nothing adds up. They are parts of what is
    /// mostly divided, where the last text that counts so many tells of it, and nothing else that they may divide is large enough.
    /// </summary>
    private Claim? Divided(NumberMention mention)
    {
        if (mention is not { Series.Count: >= 2, IsMain: true, Unit: "ho_so" } || mention.Heads.Any(head => head.Numbers.Count > 0))
            return null;
        var sum = mention.Series.Sum(part => part.Number.Value);
        var large = mention.Earlier.Select(earlier => Wholes(mention, [earlier]).Where(whole => whole.Number.Value >= sum).ToList()).FirstOrDefault(wholes => wholes.Count > 0);
        if (large is null || !large.All(whole => _divided.Contains(whole.Claim!.Indicator) || _asMany.Contains(whole.Claim!.Indicator)))
            return null;
        var divided = large.FirstOrDefault(whole => _divided.Contains(whole.Claim!.Indicator) && sum >= LeastShare * whole.Number.Value)?.Claim;
        if (divided is null)
            return null;
        // "theo từng lĩnh vực: ..." goes through all of them
        return sum >= LeastOfAll * large[0].Number.Value && mention.Heads.Any(head => _oneByOne.Any(word => Words.Contains(head.Text, word))) ? divided : divided with { Rule = $"{Figure.SomeParts}{divided.Rule}" };
    }

    /// <summary>What fields of which a list says that it has all make up together, but for a slip.</summary>
    private const decimal LeastOfAll = 0.9m;

    private readonly IReadOnlyList<string> _oneByOne = rules.Words(WordList.OneByOne);

    /// <summary>What the fields must make up together to be its largest parts and no examples of something smaller.</summary>
    private const decimal LeastShare = 0.25m;

    /// <summary>The same for a part whose clause says more than its field ("chứng thực nhiều nhất với 604 bộ").</summary>
    internal Claim? WholeBefore(NumberMention mention)
    {
        if (mention.Field is null || !mention.IsMain || mention.Series?.Contains(mention) != true || ExactWhole(mention) is not { } whole)
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

    internal Claim? Said(NumberMention mention, string words, IReadOnlyList<string> sections) =>
        rule.Best(mention, mention.Before.Length > 0 ? $"{words} # {mention.Before}" : words, mention.After, mention.Unit, sections) is { } said ? said with { Rule = $"head:{said.Rule}" } : null;

    private bool TakesFields(string indicator) => _narrative.Numbers.Any(rule => rule.Indicator == indicator && rule.Field);
}
