using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>"TM. ỦY BAN NHÂN DÂN / PHƯỜNG AN KHÁNH TÂN" below a report of An Khánh Tây: whoever signs is whoever reports.</summary>
internal static class SignatureNames
{
    /// <summary>Blocks from the beginning of the signature in which it names the commune.</summary>
    private const int Longest = 10;

    private const int LongestName = 4;

    /// <summary>The name of another commune there, or null.</summary>
    /// <param name="evidence">The report.</param>
    /// <param name="own">Its commune, folded.</param>
    /// <param name="rules">The words.</param>
    internal static NamesAreOwn.Found? OfAnother(Evidence evidence, string own, RulePack rules)
    {
        var end = Math.Min(Math.Min(evidence.Parts.Appendix, evidence.Document.Blocks.Count), evidence.Parts.Signature + Longest);
        for (var i = evidence.Parts.Signature; i < end; i++)
            foreach (var block in evidence.Document.Blocks[i] switch { TextBlock text => [text], Table table => table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>(), _ => [] })
                foreach (var line in block.Text.Printed.Split('\n').Where(line => line.Any(char.IsLetter) && !line.Any(char.IsLower)))
                    if (Name(Folding.Fold(line), rules) is var (word, name) && Folding.Slug(name) is var slug && !NamesAreOwn.IsOwn(name, own) && slug != Folding.Slug(own))
                        return new NamesAreOwn.Found(word, Printed(line, name), new Side(line.Trim(), block.Location), line.Trim());
        return null;
    }

    private static (string Word, string Name)? Name(string line, RulePack rules)
    {
        var text = line.Trim();
        while (rules.Words(WordList.SignedFor).FirstOrDefault(word => Words.StandsAt(text, 0, word)) is { } opening)
            text = text[opening.Length..].TrimStart(' ', '.');
        if (rules.Words(WordList.CommuneWord).FirstOrDefault(word => Words.StandsAt(text, 0, word)) is not { } commune)
            return null;
        text = text[commune.Length..].Trim();
        text = rules.Words(WordList.SignerOffice).Select(word => Words.IndexOf(text, word)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min() is var end ? text[..end].TrimEnd(' ', ',', '.') : text;
        return text.Split(' ') is { Length: > 1 and <= LongestName } words && words.All(word => word.Length > 0 && word.All(char.IsLetter)) ? (commune, text) : null;
    }

    /// <summary>As it stands in the line, of which it is a part.</summary>
    private static string Printed(string line, string name)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = name.Split(' ').Length;
        for (var i = 0; i + count <= words.Length; i++)
            if (Folding.Fold(string.Join(' ', words[i..(i + count)])).TrimEnd('.', ',') == name)
                return string.Join(' ', words[i..(i + count)]);
        return name;
    }
}
