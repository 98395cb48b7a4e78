using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>number/missing</c>: the document number is blank, as in most Word files before the clerk assigns it. <c>title/incomplete</c>: the title breaks off in
/// the middle of what every report of this kind names ("công tác cải cách hành quý 1"), or leaves a word of it out, or half of another word (<see cref="TitleWords"/>). The words it must name are the vocabulary <c>title_subject</c>.
/// </summary>
public sealed class NumberAndTitleComplete : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.NumberMissing, Checks.Kinds.TitleIncomplete];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var front = evidence.Document.Blocks.Take(Math.Clamp(evidence.Parts.Body, 1, Math.Max(1, evidence.Document.Blocks.Count))).SelectMany(Texts).ToList();
        if (front.Count == 0)
            yield break;
        yield return Number(evidence, front);
        yield return Title(evidence, rules);
    }

    private static Outcome Number(Evidence evidence, List<TextBlock> front)
    {
        if (evidence.Metadata.Number is not null)
            return Outcome.Passed;
        var line = front.FirstOrDefault(block => Words.Contains(block.Text.Folded, "số") && block.Text.Folded.Contains('/')) ?? front[0];
        var symbol = $"/{evidence.Metadata.Symbol ?? "..."}";
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.NumberMissing,
            Message = new($"Báo cáo chưa ghi số văn bản (\"Số: {symbol}\").", $"The report's own number is blank (\"Số: {symbol}\")."),
            Sides = [new Side($"Số: {symbol}", line.Location)],
            Found = $"Số: {symbol}",
            Expected = $"Số: .../{evidence.Metadata.Symbol}",
            Excerpt = Phrases.Short(line.Text.Printed, 120),
            Key = "number",
        });
    }

    private static Outcome Title(Evidence evidence, RulePack rules)
    {
        var blocks = evidence.Document.Blocks.Skip(evidence.Parts.Title).Take(Math.Max(0, evidence.Parts.Body - evidence.Parts.Title)).OfType<TextBlock>().ToList();
        var title = Folding.Fold(string.Join(' ', blocks.Select(block => block.Text.Printed)));
        var subjects = rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).ToList();
        if (title.Length == 0 || subjects.Count == 0)
            return Outcome.NotEvaluated;
        if (subjects.Any(subject => Words.Contains(title, subject)))
            return new TitleWords(rules).Half(title, evidence) is { } half ? Incomplete(blocks, title, half.Half, half.Whole) : Outcome.Passed;
        var (subject, begun) = subjects.Select(subject => (subject, begun: Begun(title, subject))).MaxBy(pair => pair.begun.Length);
        if (begun.Length == 0)
            (subject, begun) = subjects.Select(subject => (subject, End(title, subject, rules))).MaxBy(pair => pair.Item2.Length);
        if (begun.Length == 0)
            return Outcome.NotEvaluated;
        return Incomplete(blocks, title, begun, subject);
    }

    private static Outcome.Failed Incomplete(List<TextBlock> blocks, string title, string begun, string subject)
    {
        var block = blocks.FirstOrDefault(block => Words.Contains(block.Text.Folded, begun)) ?? blocks.First(block => block.Text.Folded.Length > 0);
        var said = Phrases.Short(block.Text.Printed, LongestTitle);
        return new Outcome.Failed(new Discrepancy
        {
            Kind = Checks.Kinds.TitleIncomplete,
            Message = new($"Trích yếu báo cáo thiếu chữ: ghi \"{begun}\", có lẽ phải là \"{subject}\".", $"Words are missing in the title: it says \"{begun}\", which should be \"{subject}\"."),
            Sides = [new Side($"\"{said}\"", block.Location)],
            Found = said,
            Expected = subject,
            Excerpt = Phrases.Short(title, LongestTitle),
            Key = "title",
        });
    }

    /// <summary>Characters of a title that are shown.</summary>
    private const int LongestTitle = 160;

    /// <summary>What is left of a subject that a title names: its beginning, at least half of its words, or all words but one; empty where it names none.</summary>
    private static string Begun(string title, string subject)
    {
        var words = subject.Split(' ');
        for (var count = words.Length - 1; count >= Math.Max(2, words.Length / 2); count--)
            if (Words.Contains(title, string.Join(' ', words.Take(count))))
                return string.Join(' ', words.Take(count));
        return words.Length < 4 ? "" : Enumerable.Range(0, words.Length).Select(left => string.Join(' ', words.Where((_, i) => i != left))).FirstOrDefault(rest => Words.Contains(title, rest), "");
    }

    /// <summary>"Kết quả công tác hành chính năm 2013": the end of a subject, its last half, which none of the words before it makes something else ("thủ tục hành chính").</summary>
    private static string End(string title, string subject, RulePack rules)
    {
        var words = subject.Split(' ');
        var end = string.Join(' ', words.Skip(words.Length / 2));
        return words.Length >= LongSubject && Words.IndexOf(title, end) is > 0 and var at && !rules.Words(WordList.BeforeAdministration).Any(word => Words.EndsWith(title[..at].TrimEnd(' '), word)) && !rules.Words(WordList.BehindAdministration).Any(word => Words.StandsAt(title[(at + end.Length)..].TrimStart(' '), 0, word)) ? end : "";
    }

    /// <summary>Words of "cải cách hành chính".</summary>
    private const int LongSubject = 4;

    private static IEnumerable<TextBlock> Texts(Block block) => block switch
    {
        TextBlock text => [text],
        Table table => table.Cells.SelectMany(cell => cell.Blocks.SelectMany(Texts)),
        _ => [],
    };
}
