using System.Text;

namespace CchcExtractor.Rules;

/// <content>The words without which there is no match, by which most texts are passed over before the expression is tried.</content>
internal sealed partial class PatternSyntax
{
    /// <summary>Stretches of words that stand in every match; of alternatives one in each.</summary>
    private static List<IReadOnlyList<string>> Needed(IReadOnlyList<Part> parts)
    {
        var needed = new List<IReadOnlyList<string>>();
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is { Kind: Kind.Word, Literal: { } literal })
            {
                words.Append(words.Length > 0 ? " " : "").Append(literal);
                continue;
            }

            Close();
            if (part is { Kind: Kind.Word, Options: { } options } && options.Select(LongestWords).ToList() is var longest && longest.TrueForAll(stretch => stretch.Length > 0))
                needed.Add(longest);
        }

        Close();
        return needed;

        void Close()
        {
            if (words.Length > 0)
                needed.Add([words.ToString()]);
            words.Clear();
        }
    }

    private static string LongestWords(List<Part> parts) => Needed(parts).Where(group => group.Count == 1).Select(group => group[0]).MaxBy(stretch => stretch.Length) ?? "";
}
