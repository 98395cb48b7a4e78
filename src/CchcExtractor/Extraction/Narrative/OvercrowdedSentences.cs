using CchcExtractor.Documents;
using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Sentences with so many numbers that nobody knows which is which are left unread, and said to be: a table without its lines, or a text made to be slow.</summary>
internal static class OvercrowdedSentences
{
    /// <summary>Numbers of one sentence; the fullest of 1,000 test reports by ten hands has 40.</summary>
    private const int Most = 200;

    /// <summary>Takes the numbers of such <paramref name="sentences"/> (start and length, in order) out of <paramref name="mentions"/>.</summary>
    internal static void Leave(TextBlock block, List<(int Start, int Length)> sentences, List<NumberMention> mentions, List<Problem> problems)
    {
        if (mentions.Count <= Most)
            return;
        var kept = new List<NumberMention>();
        var next = 0;
        foreach (var (start, length) in sentences)
        {
            var first = next;
            while (next < mentions.Count && mentions[next].Start < start + length)
                next++;
            if (next - first <= Most)
            {
                kept.AddRange(mentions.GetRange(first, next - first));
                continue;
            }

            var (from, printed) = block.Text.ToPrinted(start, length);
            problems.Add(new Problem("sentence/overcrowded", Severity.Warning, new Wording(
                $"một câu có {next - first} con số, không xác định được số nào của việc gì nên không lấy số nào; hãy tách thành câu ngắn hoặc lập bảng",
                $"one sentence has {next - first} numbers; which belongs to what cannot be known, so none was taken; part it into short ones or make it a table"), block.Location.Characters(from, printed)));
        }

        mentions.Clear();
        mentions.AddRange(kept);
    }
}
