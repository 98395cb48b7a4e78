using CchcExtractor.Checks.Statements;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Names of communes where a report sums up: whatever is said there is said of the own commune ("Điểm sáng của xã X là 2.418 hồ sơ được giải quyết", "dân xã X ít phải đi lại"), so that another's name, which stands nowhere else in
/// the report, is left from another's text. Not where it is set beside the own one, or named as a neighbour or an example.
/// </summary>
internal static class NamesInSummaries
{
    /// <summary>The names there that are not the commune's own.</summary>
    /// <param name="evidence">The report.</param>
    /// <param name="own">Folded name of the commune that reports.</param>
    /// <param name="rules">The rules.</param>
    public static IEnumerable<NamesAreOwn.Found> In(Evidence evidence, string own, RulePack rules)
    {
        var summing = Summaries.Of(evidence, rules);
        var kinds = rules.Words(WordList.CommuneWord).Where(word => Words.Contains(Folding.Fold(evidence.Metadata.Agency ?? ""), word)).ToList();
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock block || !summing.Contains(block))
                continue;
            var names = NamesAreOwn.AllNames(block, rules).Select(Folding.Fold).Distinct().ToList();
            if (names is not [var name] || NamesAreOwn.IsOwn(name, own) || Words.Contains(block.Text.Folded, own) || IsElsewhere(name, evidence, summing))
                continue;
            foreach (var kind in kinds)
                if (At(block, kind, name) is { } at && !Words.EndsWithAny(block.Text.Folded.AsSpan(0, at).TrimEnd(" \"“"), rules.Words(WordList.BesideCommune)) && !IsPerson(block.Text.Folded[..at].TrimEnd(' '), name) && !ReasonsToName.Has(block.Text.Folded, at, name, rules) && !Compares(block.Text.Folded, rules) && !IsSetBeside(block.Text.Folded, at, kind))
                {
                    var (start, length) = block.Text.ToPrinted(at, kind.Length + 1 + name.Length);
                    yield return new NamesAreOwn.Found(kind, block.Text.PrintedAt(at + kind.Length + 1, name.Length), new Side(block.Text.PrintedAt(at, kind.Length + 1 + name.Length), block.Location.Characters(start, length), evidence.Outline.NumberAt(i)), block.Text.Printed, Weak: true);
                }
        }
    }

    /// <summary>"đồng chí Chủ tịch UBND xã Lê Văn Hòa", "công chức xã Trần Thị Mai": who holds an office, not whose it is.</summary>
    private static bool IsPerson(string before, string name) => name.Split(' ') is { Length: > 2 } syllables && (NamesAreOwn.IsOffice(before) || syllables[1] is "văn" or "thị");

    private static int? At(TextBlock block, string kind, string name) => Words.IndexOf(block.Text.Folded, $"{kind} {name}") is >= 0 and var at ? at : null;

    /// <summary>The report names it outside of its summary as well: it has something to do with the place.</summary>
    private static bool IsElsewhere(string name, Evidence evidence, HashSet<object?> summing) =>
        evidence.Document.Blocks.OfType<TextBlock>().Any(block => !summing.Contains(block) && Words.Contains(block.Text.Folded, name));

    /// <summary>"chỉ số năm 2021 của xã đạt 82,35 điểm, xã Mỹ Phong đạt 84,1 điểm": the own commune, which needs no name, and another, each with one number of the same.</summary>
    private static bool IsSetBeside(string folded, int at, string kind)
    {
        var start = at > 0 ? folded.LastIndexOf(". ", at - 1, StringComparison.Ordinal) + 1 : 0;
        var end = folded.IndexOf(". ", at, StringComparison.Ordinal) is >= 0 and var stop ? stop : folded.Length;
        var (before, behind) = (folded[start..at], folded[at..end]);
        return Words.Contains(before, kind) && NumberLexer.Scan(before).LastOrDefault() is { Length: > 0 } own && NumberLexer.Scan(behind).FirstOrDefault() is { Length: > 0 } other
            && Noun(before, own.End) is { Length: > 0 } noun && noun == Noun(behind, other.End);
    }

    /// <summary>The word behind a number; empty where a mark stands there.</summary>
    private static string Noun(string text, int end) => text[end..].TrimStart(' ').Split([' ', ',', ';', '.', ')'], 2)[0];

    private static bool Compares(string folded, RulePack rules) => rules.Words(WordList.Growth).Concat(rules.Words(WordList.SetsApart)).Any(word => Words.Contains(folded, word));
}
