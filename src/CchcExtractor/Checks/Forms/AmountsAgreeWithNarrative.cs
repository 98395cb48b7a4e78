using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c> for money: the rows of a form that count millions of đồng against the amounts of the sentences that tell of public investment. Which of them is the plan and which was spent need not be understood: a
/// row is right where it agrees with any of them, and wrong where one of them is it but for a slip.
/// </summary>
public sealed class AmountsAgreeWithNarrative : ICheck
{
    private const decimal Million = 1_000_000;

    /// <summary>One may be the other mistyped where they differ by less than a third.</summary>
    private const decimal MostTimes = 1.3m;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var rows = new FormRows(evidence, rules).Distinct.Where(line => line.Rule.Unit.Equals(Unit, StringComparison.OrdinalIgnoreCase) && line.Figure.Value > 0).Select(line => line.Figure).ToList();
        if (rows.Count == 0)
            yield break;
        var said = Amounts(evidence, rows, rules).ToList();
        foreach (var row in rows)
        {
            if (said.Count == 0 || said.Count > MostSaid)
                yield return Outcome.NotEvaluated;
            else if (said.Exists(amount => Agrees(amount.Value, row)) || StandsBare(row, said, evidence))
                yield return Outcome.Passed;
            else if (Remaining(row, rows, said) is { Value: > 0 } left)
                yield return new Outcome.Failed(Differs(row, left, rules));
            else if (said.Find(amount => !rows.Exists(other => Agrees(amount.Value, other)) && IsSlip(amount.Value, row.Value!.Value)) is { Value: > 0 } meant)
                yield return new Outcome.Failed(Differs(row, meant, rules));
            else
                yield return Outcome.NotEvaluated;
        }
    }

    /// <summary>"giao 2.025 triệu đồng; giải ngân 752 triệu đồng": of two amounts one is the other row's, so the other is this one's, however far off.</summary>
    private static (decimal Value, string Raw, Location Location, string Section) Remaining(Figure row, List<Figure> rows, List<(decimal Value, string Raw, Location Location, string Section)> said) =>
        rows.Count == 2 && said.DistinctBy(amount => amount.Value).ToList() is [var one, var two] && rows.Single(figure => figure != row) is var other && Agrees(one.Value, other) != Agrees(two.Value, other)
            && (Agrees(one.Value, other) ? two : one) is var left && Math.Max(left.Value, row.Value!.Value) <= MostTimesLeft * Math.Min(left.Value, row.Value.Value) ? left : default;

    /// <summary>Farther apart they are not counted in one unit.</summary>
    private const decimal MostTimesLeft = 9;

    /// <summary>"giao đầu năm 8.000 triệu đồng; điều chỉnh còn 6.400": a sentence that tells of such amounts prints the row's own, its unit left out.</summary>
    private static bool StandsBare(Figure row, List<(decimal Value, string Raw, Location Location, string Section)> said, Evidence evidence) =>
        said.Exists(amount => evidence.Document.Blocks.OfType<TextBlock>().Any(block => block.Location.Path == amount.Location.BlockPath && Doubt.Counts(block.Text.Printed).Contains(row.Value!.Value)));

    private const string Unit = "triệu đồng";

    /// <summary>More amounts are of single works, and one of them is near any number.</summary>
    private const int MostSaid = 4;

    private static bool Agrees(decimal amount, Figure row) => Math.Abs(amount - row.Value!.Value) < 1 || amount == row.Value;

    private static bool IsSlip(decimal one, decimal other) => Math.Max(one, other) / Math.Min(one, other) <= MostTimes || LikelyCause.Swapped(one, other);

    /// <summary>Amounts in millions, of sentences that tell of public investment in this period.</summary>
    private static IEnumerable<(decimal Value, string Raw, Location Location, string Section)> Amounts(Evidence evidence, List<Figure> rows, RulePack rules)
    {
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !evidence.Outline.ReportsResultsAt(i))
                continue;
            var folded = block.Text.Folded;
            foreach (var amount in Spent(block, evidence.Outline.NumberAt(i), rows))
                yield return amount;
            if (!rules.Words(WordList.Investment).Any(word => Words.Contains(folded, word)) && !PrintsPlan(folded, rows, rules))
                continue;
            var tokens = NumberLexer.Scan(folded).ToList();
            foreach (var token in tokens)
                if (Factor(folded[(token.Start + token.Length)..].TrimStart(' ')) is { } factor && NumberLexer.Read(folded.Substring(token.Start, token.Length), count: true) is { Ambiguous: false, Approximate: false } number
                    && !rules.Narrative.Never.Any(other => other.IsIn(Sentence(folded, token.Start))) && !rules.Words(WordList.BudgetFlow).Any(word => Words.Contains(Sentence(folded, token.Start), word)))
                    yield return (number.Value * factor, block.Text.PrintedAt(token.Start, token.Length), Place(block, token.Start, token.Length), evidence.Outline.NumberAt(i));
        }
    }

    /// <summary>"vốn giao 26.500 triệu đồng, giải ngân 22.260 triệu đồng": a sentence that tells what was spent and prints what a row says to the last of its many digits tells of the rows.</summary>
    private static bool PrintsPlan(string folded, List<Figure> rows, RulePack rules) =>
        rules.Words(WordList.Spent).Any(word => Words.Contains(folded, word)) && NumberLexer.Scan(folded).Any(token => Factor(folded[token.End..].TrimStart(' ')) is { } factor
            && NumberLexer.Read(folded.Substring(token.Start, token.Length), count: true) is { Ambiguous: false, Approximate: false } number && rows.Exists(row => row.Value >= FewestOfPlan && Agrees(number.Value * factor, row)));

    private const decimal FewestOfPlan = 100;

    /// <summary>"Giải ngân 18.200/52.000 triệu đồng": where the whole is what a row of the form says, the part is another row's, whatever the sentence calls it.</summary>
    private static IEnumerable<(decimal Value, string Raw, Location Location, string Section)> Spent(TextBlock block, string section, List<Figure> rows)
    {
        var folded = block.Text.Folded;
        var tokens = NumberLexer.Scan(folded).ToList();
        for (var i = 1; i < tokens.Count; i++)
            if (folded[(tokens[i - 1].Start + tokens[i - 1].Length)..tokens[i].Start].Trim() == "/" && Factor(folded[(tokens[i].Start + tokens[i].Length)..].TrimStart(' ')) is { } factor
                && Read(tokens[i]) is { } whole && Read(tokens[i - 1]) is { } part && rows.Exists(row => Agrees(whole * factor, row)))
                yield return (part * factor, block.Text.PrintedAt(tokens[i - 1].Start, tokens[i - 1].Length), Place(block, tokens[i - 1].Start, tokens[i - 1].Length), section);

        decimal? Read(NumberToken token) => NumberLexer.Read(folded.Substring(token.Start, token.Length), count: true) is { Ambiguous: false, Approximate: false } number ? number.Value : null;
    }

    private static Location Place(TextBlock block, int at, int length)
    {
        var (start, count) = block.Text.ToPrinted(at, length);
        return block.Location.Characters(start, count);
    }

    /// <summary>What a number is to be multiplied with to give millions; null where no money is counted.</summary>
    private static decimal? Factor(string behind) =>
        behind.StartsWith("triệu đồng", StringComparison.Ordinal) || behind.StartsWith("trđ", StringComparison.Ordinal) || behind.StartsWith("tr.đ", StringComparison.Ordinal) ? 1 : behind.StartsWith("tỷ đồng", StringComparison.Ordinal) || behind.StartsWith("tỉ đồng", StringComparison.Ordinal) ? 1000 : behind.StartsWith("đồng", StringComparison.Ordinal) ? 1 / Million : null;

    private static string Sentence(string folded, int at)
    {
        var start = folded.LastIndexOfAny(['.', ';'], at) + 1;
        var end = folded.IndexOfAny(['.', ';'], at);
        return folded[start..(end < 0 ? folded.Length : end)];
    }

    private static Discrepancy Differs(Figure row, (decimal Value, string Raw, Location Location, string Section) said, RulePack rules)
    {
        var (name, here, there) = (Phrases.Name(row, rules), Phrases.Place(row), Phrases.Place(said.Location, said.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.CrossDiffers,
            Message = new(
                $"Phụ lục, {here.Vietnamese}: {name.Vietnamese} ghi {Phrases.Printed(row)} triệu đồng, nhưng phần nội dung về đầu tư công ghi {Phrases.Vietnamese(said.Value)} triệu đồng ({there.Vietnamese}).",
                $"In the appendix ({here.English}) {name.English} says {Phrases.Printed(row)} million đồng, but the text on public investment gives {Phrases.English(said.Value)} million đồng ({there.English})."),
            Sides = [Phrases.Side(row), new Side(said.Raw, said.Location, said.Section)],
            Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)}",
            Expected = said.Raw,
            Excerpt = row.Excerpt,
            Key = $"{Phrases.Id(row)} amount",
        };
    }
}
