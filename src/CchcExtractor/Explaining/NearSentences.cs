using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Explaining;

/// <summary>Finds the sentence of a report that comes nearest to a sentence rule.</summary>
internal sealed class NearSentences
{
    /// <summary>A sentence that shares less with the rule has nothing to do with it.</summary>
    private const double LeastLikeness = 0.4;

    private readonly List<Candidate> _candidates = [];
    private readonly Evidence _evidence;

    private sealed record Candidate(TextBlock Block, int Index, int Start, int Length, List<Said> Words, HashSet<string> Set);

    internal NearSentences(Evidence evidence, RulePack rules)
    {
        _evidence = evidence;
        var sentences = new Sentences(rules);
        for (var i = evidence.Parts.Body; i < evidence.Parts.Signature; i++)
            if (evidence.Document.Blocks[i] is TextBlock { Text.IsBlank: false } block)
                foreach (var (start, length) in sentences.In(block.Text.Folded))
                {
                    var words = Cut(block.Text.Folded.Substring(start, length));
                    _candidates.Add(new Candidate(block, i, start, length, words, [.. words.Select(word => word.Text)]));
                }
    }

    /// <summary>The nearest sentence that the rule did not take; null where none is like it, or where the rule is a regular expression.</summary>
    internal NearMiss? To(SentenceRule rule)
    {
        if (rule.Pattern.Source.StartsWith("re:", StringComparison.Ordinal))
            return null;
        var taken = _evidence.Figures.Where(figure => figure.Rule == rule.Id).Select(figure => (figure.Block, figure.Sentence)).ToHashSet();
        (Candidate Sentence, Alignment Alignment, double Order)? best = null;
        foreach (var sentence in _candidates)
        {
            if (taken.Contains((sentence.Index, sentence.Start)))
                continue;
            var asked = PatternWords.Of(rule.Pattern.Source, sentence.Set.Contains);
            var words = asked.Where(one => one is { Hole: null, Optional: false }).ToList();
            if (words.Count > 0 && words.Count(word => sentence.Set.Contains(word.Text)) < 0.3 * words.Count)
                continue;
            var alignment = new Alignment(asked, sentence.Words);
            var order = alignment.Likeness + (Place(rule, sentence.Index) is null ? 0.05 : 0);
            if (alignment.Likeness >= LeastLikeness && (words.Count == 0 || alignment.Words > 0) && order > (best?.Order ?? 0))
                best = (sentence, alignment, order);
        }

        if (best is not { } found)
            return null;
        var differences = found.Alignment.Differences();
        if (Place(rule, found.Sentence.Index) is { } elsewhere)
            differences.Add(elsewhere);
        if (differences.Count == 0)
            differences.Add(new Wording(
                "các từ đều có, nhưng dấu câu hoặc kiểu số khác với quy tắc, hoặc câu khác trong đoạn đã được lấy trước (dùng each thay cho find)",
                "all words are there, but a mark or the kind of a number is otherwise, or another sentence of the paragraph was taken first (use each instead of find)"));
        var (start, length) = found.Sentence.Block.Text.ToPrinted(found.Sentence.Start, found.Sentence.Length);
        return new NearMiss(
            found.Sentence.Block.Text.Printed.Substring(start, length), _evidence.Outline.NumberAt(found.Sentence.Index),
            found.Sentence.Block.Location.Characters(start, length), found.Alignment.Likeness, differences);
    }

    /// <summary>What is wrong with the place of a block; null where the rule looks there.</summary>
    private Wording? Place(SentenceRule rule, int block) => WrongPlace.Of(rule.In, block, _evidence);

    private static List<Said> Cut(string folded)
    {
        var words = new List<Said>();
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(folded[i]))
                while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (folded[i] is '.' or ',' or '/' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))))
                    i++;
            else
                while (i < folded.Length && char.IsLetterOrDigit(folded[i]))
                    i++;
            if (i > start)
                words.Add(new Said(folded[start..i], start));
            else
                i++;
        }

        return words;
    }
}

/// <summary>Says why a rule does not look at a place.</summary>
internal static class WrongPlace
{
    /// <summary>The section is none of those that the rule asks for, or reports no results; null where the place is right.</summary>
    internal static Wording? Of(IReadOnlyList<string> sections, int block, Evidence evidence)
    {
        var ids = evidence.Outline.IdsAt(block);
        var title = evidence.Outline.At(block).Title;
        if (!evidence.Outline.ReportsResultsAt(block))
            return new Wording($"nằm ở mục không phải kết quả của kỳ này (\"{title}\")", $"it stands in a section that reports no results of the period (\"{title}\")");
        if (sections.Count == 0 || sections.Any(ids.Contains))
            return null;
        var here = ids.Count > 0 ? string.Join(" < ", ids) : "-";
        return new Wording(
            $"quy tắc chỉ tìm trong mục {string.Join(", ", sections)}; câu này nằm trong mục {here} (\"{title}\")",
            $"the rule looks in {string.Join(", ", sections)} only; this stands in {here} (\"{title}\")");
    }
}
