using CchcExtractor.Checks.Dates;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// "Phân công CC: QĐ số 56/QĐ-UBND ngày 29/7/2023; quy chế làm việc: QĐ số 56/QĐ-UBND ngày 29/7/2023": two labels of one sentence, each with a colon and nothing but a document
/// behind it. What one document is for, another one cannot be.
/// </summary>
internal sealed class LabelledDocuments(Evidence evidence, RulePack rules)
{
    /// <summary>Words of "phân công CC"; shorter labels ("Căn cứ", "Kết quả") say what is done with a document.</summary>
    private const int FewestWords = 3;

    private const int MostWords = 9;

    /// <summary>The finding, or null.</summary>
    public Discrepancy? Twice(List<Citation> citations)
    {
        var labelled = citations.Select(citation => (Citation: citation, Label: LabelOf(citation))).Where(one => one.Label.Length > 0).ToList();
        for (var i = 1; i < labelled.Count; i++)
            if (labelled.Take(i).FirstOrDefault(first => first.Citation.Date == labelled[i].Citation.Date && first.Citation.Excerpt == labelled[i].Citation.Excerpt && first.Citation.Location.BlockPath == labelled[i].Citation.Location.BlockPath && AreApart(first.Label, labelled[i].Label)) is { Citation: not null } one)
                return ReusedSubject.Of(labelled[i].Citation, one.Citation, labelled[i].Label, one.Label);
        return null;
    }

    /// <summary>They have no telling word in common.</summary>
    private bool AreApart(string one, string other) => !Telling(one).Intersect(Telling(other), StringComparer.Ordinal).Any();

    private readonly IReadOnlyList<string> _fillers = rules.Words(WordList.Filler);

    private IEnumerable<string> Telling(string label) => Folding.Fold(label).Split(' ').Except(_fillers);

    /// <summary>The words between the last mark and the colon right before a document, as printed; empty where there are none.</summary>
    private string LabelOf(Citation citation)
    {
        if (Paragraphs.At(evidence.Document, citation.Location.BlockPath)?.Text is not { } text || citation.Location.LastCharacter is not { } end || text.Folded.Length != text.Printed.Length)
            return "";
        var at = end - citation.Raw.Length;
        if (at < 0 || at > text.Folded.Length)
            return "";
        var before = text.Folded[..at].TrimEnd(' ');
        if (rules.Vocabulary("document_types").Terms.Where(term => Folding.Fold(term.Name) == Folding.Fold(citation.Type)).SelectMany(term => term.Words.Append(term.Key)).Append(Folding.Fold(citation.Type)).FirstOrDefault(name => Words.EndsWith(before, name)) is { } type)
            before = before[..^type.Length].TrimEnd(' ');
        if (!before.EndsWith(':'))
            return "";
        var said = before[..^1].TrimEnd(' ');
        var label = Bullets.TrimStart(said[(said.LastIndexOfAny(['.', ';', ':', '(', ')']) + 1)..].TrimStart(' ')).Trim();
        var printed = said.LastIndexOf(label, StringComparison.Ordinal) is >= 0 and var start ? text.Printed.Substring(start, label.Length) : label;
        var words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return words is >= FewestWords and <= MostWords && !label.Any(char.IsAsciiDigit) && !label.Contains(',') && !rules.Words(WordList.CarriedOutBy).Any(by => Words.EndsWith(label, by) || Words.StandsAt(label, 0, by)) ? printed : "";
    }
}
