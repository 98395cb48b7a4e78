using CchcExtractor.Documents;
using CchcExtractor.Rules;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Tells the lines of a list that each name a field.</summary>
internal sealed class FieldLines(RulePack rules)
{
    private readonly Vocabulary _fields = rules.Vocabulary("fields");
    private readonly IReadOnlyList<string> _counted = ["hồ sơ", "hs"];
    private readonly IReadOnlyList<string> _labels = rules.Words(WordList.FieldLabel);

    /// <summary>"• Lĩnh vực Chứng thực: 152 hồ sơ", "• Hộ tịch: 131".</summary>
    public bool OpenWithField(TextBlock block) => Words(block) is var words && (_fields.At(words, 0) is not null || _counted.Any(word => Texts.Words.StandsAt(words, 0, word) && _fields.At(words[word.Length..].TrimStart(' '), 0) is not null) || _labels.Any(label => Texts.Words.StandsAt(words, 0, label)));

    /// <summary>The same, or a count before it: "377 hồ sơ lĩnh vực Hộ tịch".</summary>
    public bool NameField(TextBlock block) => OpenWithField(block) || (Words(block) is [var first, ..] words && char.IsAsciiDigit(first) && _labels.Any(label => Texts.Words.Contains(words, label)));

    /// <summary>"a) Hộ tịch: 96 hồ sơ", "1) Hộ tịch: 96 hồ sơ" read as "- Hộ tịch: 96 hồ sơ" does: the letter or digit of its mark is no word of the clause.</summary>
    internal static string WithoutMark(TextBlock block, string folded) =>
        block is ListItem && ListMarks.LengthOf(block) is > 1 and var length && length < folded.Length && folded.AsSpan(0, length).Trim(' ').EndsWith(")") ? $"{new string(' ', length - 1)}-{folded[length..]}" : folded;

    private static string Words(TextBlock block) => block.Text.Folded[ListMarks.LengthOf(block)..].TrimStart(' ');
}
