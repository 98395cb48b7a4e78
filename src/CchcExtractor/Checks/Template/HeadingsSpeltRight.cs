using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>form/heading-misspelt</c>: an abbreviation in a title or heading has its letters in another order (<c>CHCC</c> for <c>CCHC</c>), or a word that
/// headings are made of has a wrong mark ("điểu hành"), or the title of a form is the known one but for one syllable, or the header of one of its columns but for one letter. The abbreviations are the vocabulary <c>abbreviations</c>, the words the list <c>heading_word</c>.
/// </summary>
public sealed class HeadingsSpeltRight : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.HeadingMisspelt];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var known = rules.Vocabulary("abbreviations").Terms.SelectMany(term => term.Words).Where(word => word.All(char.IsLetter)).Distinct().ToList();
        var letters = known.GroupBy(Sorted).ToDictionary(group => group.Key, group => group.First());
        var titles = rules.Forms.Forms.Select(form => Folding.Fold(form.Title).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)).Where(title => title.Length >= FewestSyllables).ToList();
        var lines = rules.Words(WordList.HeadingWord);
        var headers = rules.Words(WordList.FormHeader);
        var subjects = rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).Select(word => word.Split(' ')).Where(word => word.Length == FewestSyllables).ToList();
        var words = lines.GroupBy(Bare).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        for (var i = 0; i < evidence.Document.Blocks.Count; i++)
        {
            if (evidence.Document.Blocks[i] is Table table && i >= evidence.Parts.Appendix)
                foreach (var header in table.Cells.Where(cell => cell.Row < MostHeaderRows).Select(cell => cell.Blocks.OfType<TextBlock>().FirstOrDefault()).OfType<TextBlock>())
                    // "Biểu mẫu 6. Cải cách tài chinh công" across the first row
                    if ((WrongLine(header.Text.Folded.Split('(')[0], headers) ?? WrongTitle(header.Text.Folded, titles)) is { } column)
                        yield return new Outcome.Failed(Misspelt(column.Wrong, column.Right, header, evidence.Outline.NumberAt(i)));
            if (evidence.Document.Blocks[i] is not TextBlock block || !(block is Heading || i < evidence.Parts.Body || i >= evidence.Parts.Appendix))
                continue;
            // "phường Hương Điền" is no "phương hướng"
            var own = Folding.Fold(evidence.Metadata.Commune ?? "");
            var wrongMarks = WrongMarks(block.Text.Folded, words).Where(mark => own.Length == 0 || !rules.Words(WordList.CommuneWord).Any(word => Words.StandsAt($"{word} {own}", 0, mark.Wrong))).ToList();
            foreach (var (wrong, right) in wrongMarks)
                yield return new Outcome.Failed(Misspelt(wrong, right, block, evidence.Outline.NumberAt(i)));
            if (i >= evidence.Parts.Appendix && wrongMarks.Count == 0 && (WrongTitle(block.Text.Folded, titles) ?? WrongLine(block.Text.Folded, lines)) is { } title)
                yield return new Outcome.Failed(Misspelt(title.Wrong, title.Right, block, evidence.Outline.NumberAt(i)));
            if (i >= evidence.Parts.Title && i < evidence.Parts.Body && wrongMarks.Count == 0 && WrongSubject(block.Text.Folded, subjects) is { } subject)
                yield return new Outcome.Failed(Misspelt(subject.Wrong, subject.Right, block, evidence.Outline.NumberAt(i)));
            foreach (var word in block.Text.Printed.Split([' ', ',', '.', '(', ')', '/', '-', '\n', ':', '\t']).Where(word => word.Length > 3 && word.All(char.IsUpper)))
            {
                var folded = Folding.Fold(word);
                if (!known.Contains(folded, StringComparer.Ordinal) && letters.TryGetValue(Sorted(folded), out var right))
                    yield return new Outcome.Failed(Misspelt(word, right.ToUpperInvariant(), block, evidence.Outline.NumberAt(i)));
            }
        }
    }

    /// <summary>Words of a heading that are known ones but for their marks. A heading without any marks is in another spelling, not misspelt.</summary>
    private static IEnumerable<(string Wrong, string Right)> WrongMarks(string folded, Dictionary<string, List<string>> words)
    {
        var syllables = folded.Split([' ', ',', '.', '(', ')', '/', '-', ':', ';', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (syllables.All(syllable => syllable.All(char.IsAscii)))
            yield break;
        for (var i = 0; i < syllables.Length; i++)
            for (var length = 2; length <= Math.Min(3, syllables.Length - i); length++)
            {
                var said = string.Join(' ', syllables, i, length);
                if (words.TryGetValue(Bare(said), out var known) && !known.Contains(said))
                    yield return (said, known[0]);
            }
    }

    /// <summary>The end of a line that is the title of a form but for one syllable that begins or ends like the right one; null for any other line.</summary>
    private static (string Wrong, string Right)? WrongTitle(string folded, List<string[]> titles)
    {
        var said = folded.Split([' ', ',', '.', '(', ')', '/', '-', ':', ';', '\t'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var title in titles)
        {
            // "cải cách thủ tục hành chính chính"
            if (said.Length > title.Length && said[^1] == said[^2] && said[^(title.Length + 1)..^1].SequenceEqual(title))
                return (string.Join(' ', said[^(title.Length + 1)..]), string.Join(' ', title));
            if (said.Length < title.Length)
                continue;
            var end = said[^title.Length..];
            var odd = Enumerable.Range(0, title.Length).Where(i => end[i] != title[i]).ToList();
            if (odd is [var at] ? end[at][0] == title[at][0] || end[at][1..] == title[at][1..] : odd.Count == 2 && title.Length > FewestSyllables && odd.TrueForAll(i => Math.Abs(end[i].Length - title[i].Length) < 2 && Nearest.Edits(end[i], title[i]) == 1))
                return (string.Join(' ', end), string.Join(' ', title));
        }

        return null;
    }

    /// <summary>"công tác cải cách hành chánh quý II": the subject of the report's title, but for one syllable that begins as it should.</summary>
    private static (string Wrong, string Right)? WrongSubject(string folded, List<string[]> subjects)
    {
        var said = folded.Split([' ', ',', '.', ';', '-'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var subject in subjects)
            for (var i = 0; i + subject.Length <= said.Length; i++)
                if (Enumerable.Range(0, subject.Length).Where(j => said[i + j] != subject[j]).ToList() is [var odd] && said[i + odd][0] == subject[odd][0] && Math.Abs(said[i + odd].Length - subject[odd].Length) < 2 && Nearest.Edits(said[i + odd], subject[odd]) == 1)
                    return (string.Join(' ', said, i, subject.Length), string.Join(' ', subject));
        return null;
    }

    /// <summary>"PHỤ LỤT": a line that is a word of headings but for one letter. Words in other lines may be others, and so may those that differ in their marks only (<see cref="WrongMarks"/>).</summary>
    private static (string Wrong, string Right)? WrongLine(string folded, IReadOnlyList<string> words)
    {
        var line = folded.Trim(' ', '.', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return line.Contains(' ') && !words.Contains(line, StringComparer.Ordinal) && words.FirstOrDefault(word => word.Contains(' ') && Math.Abs(line.Length - word.Length) < 2 && Nearest.Edits(line, word) == 1) is { } right ? (line, right) : null;
    }

    /// <summary>Rows that the header of a form takes.</summary>
    private const int MostHeaderRows = 2;

    /// <summary>Shorter titles may differ in a syllable and be others.</summary>
    private const int FewestSyllables = 4;

    /// <summary>A text without any marks.</summary>
    private static string Bare(string text) => string.Create(text.Length, text, static (bare, marked) =>
    {
        for (var i = 0; i < bare.Length; i++)
            bare[i] = Composition.WithoutMarks(marked[i]);
    });

    private static string Sorted(string word) => string.Concat(word.Order());

    /// <summary>Characters by which a heading is found on paper.</summary>
    private const int LongestHeading = 60;

    private static Discrepancy Misspelt(string word, string right, TextBlock block, string section)
    {
        var place = Phrases.Place(block.Location, section);
        var at = block.Text.Folded.IndexOf(word, StringComparison.Ordinal);
        var said = at < 0 ? word : block.Text.PrintedAt(at, word.Length);
        if (said == said.ToUpperInvariant())
            right = right.ToUpperInvariant();
        else if (char.IsUpper(said[0]))
            right = Phrases.Capital(right);
        return new Discrepancy
        {
            Kind = Checks.Kinds.HeadingMisspelt,
            Message = new($"Tiêu đề {(section.Length > 0 ? place.Vietnamese : $"\"{Phrases.Short(block.Text.Printed, LongestHeading)}\"")} viết \"{said}\", phải là \"{right}\". Đề nghị sửa lại.", $"A heading ({place.English}) says \"{said}\", which should be \"{right}\"."),
            Sides = [new Side(Phrases.Short(block.Text.Printed, 160), block.Location, section)],
            Found = said,
            Expected = right,
            Excerpt = Phrases.Short(block.Text.Printed, 160),
            Key = word,
        };
    }
}
