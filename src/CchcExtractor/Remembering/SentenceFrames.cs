using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>
/// Takes numbers and names out of the sentences of a report, so that those who write alike are known by it. Fields of a list are all one: each commune has others, and they are counted in one manner.
/// </summary>
public static class SentenceFrames
{
    /// <summary>Sentences that hold a number or a name, in order of the text; appendices and signature left out.</summary>
    public static IReadOnlyList<SentenceFrame> Of(Evidence evidence, RulePack rules)
    {
        var (fields, sentences) = (rules.Vocabulary("fields"), new Sentences(rules));
        var frames = new List<SentenceFrame>();
        var end = Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count);
        for (var i = 0; i < end; i++)
            if (evidence.Document.Blocks[i] is TextBlock block)
                foreach (var (start, length) in sentences.In(block.Text.Folded).Select(sentence => block.Text.ToPrinted(sentence.Start, sentence.Length)))
                    if (Of(block.Text.Printed.Substring(start, length), fields) is { } frame)
                        frames.Add(new SentenceFrame(block.Location.Path, start + 1, start + length, frame.Key, frame.Values));
        return frames;
    }

    private static (long Key, long Values)? Of(string sentence, Vocabulary fields)
    {
        var (words, values, numbers) = (new List<string>(), 0UL, 0);
        foreach (var word in sentence.Split((char[])[' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = char.IsUpper(word[0]) && words.Count > 0 ? Name : word;
            if (word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                (values, numbers, sign) = (Likeness.Hash(word.Trim('.', ',', ';', ':', '(', ')'), values), numbers + 1, Number);
                if (word[^1] is ',' or ';' or ':' or ')')
                    sign += word[^1];
            }

            if (sign is Name)
                (values, numbers) = (Likeness.Hash(word.Trim('.', ',', ';', ':', '(', ')'), values), numbers + 1);
            if (sign is not Name || words[^1] is not Name)
                words.Add(sign);
        }

        return numbers == 0 ? null : ((long)Likeness.Hash(WithoutFields(Folding.Fold(string.Join(' ', words)), fields), Likeness.Hash("frame")), (long)values);
    }

    /// <summary>"đất đai #, chứng thực #; hộ tịch #" is one field after another.</summary>
    private static string WithoutFields(string folded, Vocabulary fields)
    {
        var kept = new List<string>();
        foreach (var item in folded.Split(',', ';'))
        {
            var counted = item.Contains('#', StringComparison.Ordinal) && HoldsField(item, fields);
            if (!counted)
                kept.Add(item);
            else if (kept.Count == 0 || kept[^1] is not Field)
                kept.Add(Field);
        }

        return string.Join(',', kept);
    }

    private static bool HoldsField(string item, Vocabulary fields)
    {
        for (var at = 0; at < item.Length; at++)
            if ((at == 0 || !Words.IsWordCharacter(item[at - 1])) && fields.At(item, at) is not null)
                return true;
        return false;
    }

    private const string Name = "N";

    private const string Number = "#";

    private const string Field = "F";
}
