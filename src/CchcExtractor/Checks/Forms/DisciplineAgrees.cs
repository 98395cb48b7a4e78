using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// Who was disciplined, which no indicator counts: <c>cross/differs</c> where the text says nobody and the rows of the form count some, or the other way round;
/// <c>repeat/value-differs</c> where the text says both. Statements on leaders or civil servants alone are held against rows and statements of theirs only.
/// </summary>
public sealed class DisciplineAgrees : ICheck
{
    /// <summary>Characters between a word of discipline and the number or the "không" that belongs to it.</summary>
    private const int Near = 70;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers, Checks.Kinds.ValueDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var said = new ReadDiscipline(evidence, rules).All();
        if (said.Count == 0)
            yield break;
        var none = said.Find(one => one.Count == 0);
        if (none is not null && said.Find(one => one.Count > 0 && one.IsOfSame(none)) is { } some)
        {
            yield return new Outcome.Failed(Contradicting(none, some));
            yield break;
        }

        var rows = new FormRows(evidence, rules).Distinct.Where(line => line.Figure.Value is not null && rules.Words(WordList.Disciplined).Any(word => Words.EndsWith(Folding.Fold(line.Rule.Label).TrimEnd('.'), word))).ToList();
        foreach (var one in said)
        {
            var its = rows.FindAll(row => one.Group.Length == 0 || Words.Contains(Folding.Fold(row.Rule.Label), one.Group));
            if (its.Count == 0)
                yield return Outcome.NotEvaluated;
            else if (its.Sum(row => row.Figure.Value!.Value) is var sum && (one.Count == 0) == (sum == 0))
                yield return Outcome.Passed;
            else
            {
                yield return new Outcome.Failed(Differs(one, its.MaxBy(row => row.Figure.Value)!.Figure, rules));
                yield break;
            }
        }
    }

    private static Discrepancy Differs(Said said, Figure row, RulePack rules)
    {
        var (here, there, name) = (Phrases.Place(row), Phrases.Place(said.Block.Location, said.Section), Phrases.Name(row, rules));
        return new Discrepancy
        {
            Kind = Checks.Kinds.CrossDiffers,
            Message = new(
                $"Phụ lục, {here.Vietnamese}: {name.Vietnamese} ghi {Phrases.Printed(row)}, nhưng phần lời ghi \"{Phrases.Short(said.Text, 120)}\" ({there.Vietnamese}).",
                $"In the appendix ({here.English}) {name.English} says {Phrases.Printed(row)}, but the text says \"{Phrases.Short(said.Text, 120)}\" ({there.English})."),
            Sides = [Phrases.Side(row), new Side(said.Text, said.Block.Location, said.Section)],
            Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)}",
            Expected = said.Count == 0 ? "0" : $"{said.Count}",
            Excerpt = said.Text,
            Key = $"{Phrases.Id(row)} discipline",
        };
    }

    private static Discrepancy Contradicting(Said none, Said some)
    {
        var (here, there) = (Phrases.Place(some.Block.Location, some.Section), Phrases.Place(none.Block.Location, none.Section));
        return new Discrepancy
        {
            Kind = Checks.Kinds.ValueDiffers,
            Message = new(
                $"Báo cáo ghi \"{Phrases.Short(some.Text, 120)}\" ({here.Vietnamese}), nhưng cũng ghi \"{Phrases.Short(none.Text, 120)}\" ({there.Vietnamese}).",
                $"The report says \"{Phrases.Short(some.Text, 120)}\" ({here.English}), but also \"{Phrases.Short(none.Text, 120)}\" ({there.English})."),
            Sides = [new Side(some.Text, some.Block.Location, some.Section), new Side(none.Text, none.Block.Location, none.Section)],
            Found = $"{some.Count}",
            Expected = "0",
            Excerpt = some.Text,
            Key = "discipline",
        };
    }

    /// <summary>What a sentence says of discipline.</summary>
    /// <param name="Count">How many; nought for nobody.</param>
    /// <param name="Group">Folded word of those it speaks of alone, as rows of the form name them; empty for all.</param>
    /// <param name="Text">The sentence as printed.</param>
    /// <param name="Block">Where.</param>
    /// <param name="Section">Of which section.</param>
    private sealed record Said(int Count, string Group, string Text, TextBlock Block, string Section)
    {
        public bool IsOfSame(Said other) => Group.Length == 0 || other.Group.Length == 0 ? Group == other.Group || (other.Count == 0 && other.Group.Length == 0) : Group == other.Group;
    }

    /// <summary>Reads the statements of a report.</summary>
    private sealed class ReadDiscipline(Evidence evidence, RulePack rules)
    {
        private readonly Sentences _sentences = new(rules);
        private readonly IReadOnlyList<string> _words = rules.Words(WordList.Disciplined);
        private readonly IReadOnlyList<string> _nobody = rules.Words(WordList.Nobody);
        private readonly IReadOnlyList<string> _others = [.. rules.Words(WordList.DisciplinedOtherwise), .. rules.Words(WordList.BesidePast), .. rules.Words(WordList.LookedBackAt)];
        private readonly IReadOnlyList<string> _people = [.. rules.Vocabulary("units").ByKey("nguoi")?.Words ?? [], .. rules.Words(WordList.DisciplinedPerson)];
        private readonly IReadOnlyList<string> _groups = rules.Words(WordList.DisciplinedPerson);

        public List<Said> All()
        {
            var all = new List<Said>();
            var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
            for (var i = evidence.Parts.Body; i < end; i++)
                if (evidence.Document.Blocks[i] is TextBlock block && evidence.Outline.ReportsResultsAt(i) && _words.Any(word => Words.Contains(block.Text.Folded, word)))
                    foreach (var (start, length) in _sentences.In(block.Text.Folded))
                        if (Read(block, start, length, evidence.Outline.NumberAt(i)) is { } said)
                            all.Add(said);
            return all;
        }

        private Said? Read(TextBlock block, int start, int length, string section)
        {
            var sentence = block.Text.Folded.Substring(start, length);
            if (_others.Any(word => Words.Contains(sentence, word)) || PeriodLexer.Scan(sentence).Any(token => token.Period != evidence.Metadata.Period))
                return null;
            foreach (var word in _words)
            {
                var at = Words.IndexOf(sentence, word);
                if (at < 0 || Words.IndexOf(sentence, word, at + word.Length) >= 0)
                    continue;
                var (before, behind) = (sentence[Math.Max(0, at - Near)..at], sentence[(at + word.Length)..]);
                var clause = before[(before.LastIndexOf(';') + 1)..];
                if (Count(clause, behind) is not { } count)
                    return null;
                var printed = block.Text.ToPrinted(start, length);
                return new Said(count, Group(clause, behind), block.Text.Printed.Substring(printed.Start, printed.Length).Trim(), block, section);
            }

            return null;
        }

        /// <summary>"không có ai bị kỷ luật", "Bị kỷ luật: 01 công chức"; null where it says neither.</summary>
        private int? Count(string before, string behind)
        {
            // "Kỷ luật: không", "kỷ luật 01 công chức"
            var value = behind.TrimStart(' ', ':');
            var label = behind.AsSpan().TrimStart(' ').StartsWith(":") || value is [>= '0' and <= '9', ..];
            var text = label ? value : before;
            var token = label ? NumberLexer.Scan(text).FirstOrDefault() : NumberLexer.Scan(text).LastOrDefault();
            var counts = token.Length > 0 && (!label || token.Start == 0) && _people.Any(word => Words.StandsAt(text[(token.Start + token.Length)..].TrimStart(' '), 0, word));
            if (label ? _nobody.Any(word => Words.StandsAt(text, 0, word)) : _nobody.Any(word => Words.Contains(counts ? text[token.Start..] : text, word)))
                return 0;
            if (!counts)
                return null;
            return NumberLexer.Read(text.Substring(token.Start, token.Length), count: true) is { Decimals: 0, Value: < 100 } number ? (int)number.Value : null;
        }

        private string Group(string before, string behind)
        {
            var named = _groups.Where(word => Words.Contains(before, word) || (behind.AsSpan().TrimStart(' ').StartsWith(":") && Words.Contains(behind, word))).ToList();
            return named.Count == 1 ? named[0] : "";
        }
    }
}
