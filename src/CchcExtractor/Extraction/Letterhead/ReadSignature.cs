using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Letterhead;

/// <summary>Reads who signed, and as what, whether the signature stands beside the recipients in a table, behind tabs, or below them.</summary>
public static class ReadSignature
{
    /// <summary>Name and title; null for what is not there.</summary>
    public static (string? Signer, string? Title) From(Document document, ReportParts parts, RulePack rules)
    {
        var end = parts.Appendix > parts.Signature ? parts.Appendix : document.Blocks.Count;
        var lines = Lines.Of(document, parts.Signature, end).Where(line => !Lines.Begins(line.Folded, rules.Letterhead.Recipients)).ToList();
        var titles = rules.Vocabulary("signer_titles");
        string? title = null;
        var at = -1;
        for (var i = 0; i < lines.Count; i++)
            if (i + 1 < lines.Count && Lines.Begins(lines[i].Folded, rules.Letterhead.Orders) && FindParts.IsCapitals(lines[i + 1].Text.Printed))
            {
                title = Sentence(lines[++i].Text);
                at = i;
            }
            else if (Office(lines[i], titles) is { } office)
            {
                // "KT. CHỦ TỊCH" and below it "PHÓ CHỦ TỊCH": the last line says what the signer is
                title = office;
                at = i;
            }

        for (var i = at + 1; at >= 0 && i < lines.Count; i++)
            if (Name(lines[i], rules.Letterhead) is { } name)
                return (name, title);
        for (var i = lines.Count - 1; at < 0 && i >= 0; i--)
            if (!IsRecipient(lines[i].Folded) && Name(lines[i], rules.Letterhead) is { } name)
                return (name, title);
        return (null, title);
    }

    /// <summary>The office that a line states, the longest of the vocabulary; null for a recipient or any other line.</summary>
    private static string? Office(Line line, Vocabulary titles)
    {
        var folded = line.Folded;
        if (IsRecipient(folded) && !FindParts.IsCapitals(Tail(line.Text).Printed))
            return null;
        var said = IsRecipient(folded) ? Tail(line.Text).Folded : folded;
        string? best = null;
        for (var i = 0; i < said.Length; i++)
            if ((i == 0 || !Words.IsWordCharacter(said[i - 1])) && titles.At(said, i) is { } found)
            {
                if (i + found.Length == said.TrimEnd(' ', '.', ',').Length || FindParts.IsCapitals(line.Text.Printed))
                    best = found.Term.Name;
                i += found.Length - 1;
            }

        return best;
    }

    /// <summary><c>CÔNG CHỨC VĂN PHÒNG</c> as <c>Công chức văn phòng</c>.</summary>
    private static string Sentence(Text text)
    {
        var printed = Composition.Compose(text.Printed).Trim();
        return string.Concat(printed.AsSpan(0, 1), printed[1..].ToLowerInvariant());
    }

    /// <summary>The person whom a line names: two to six capitalised words, or one with an apostrophe, and nothing else.</summary>
    private static string? Name(Line line, LetterheadRules rules)
    {
        var text = IsRecipient(line.Folded) ? Tail(line.Text) : line.Text;
        var printed = string.Join(' ', Composition.Compose(text.Printed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ',', ';', ':', '*', '_', '-', ' ');
        var words = printed.Split(' ');
        // one word alone is a name where only names are written so: K'Brếp
        if (words.Length is < 1 or > 6 || (words.Length == 1 && printed.AsSpan().IndexOfAny("'’") <= 0) || words.Any(word => !char.IsUpper(word[0]) || !word.All(IsOfNames)))
            return null;
        return rules.NotNames.Any(pattern => pattern.IsIn(text.Folded)) ? null : printed;
    }

    private static bool IsOfNames(char c) => char.IsLetter(c) || c is '\'' or '’' or '-';

    private static bool IsRecipient(string folded) => Bullets.IsSign(folded[0]);

    /// <summary>What stands behind the last mark of a line: the signature, where it was read into the line of a recipient.</summary>
    private static Text Tail(Text text)
    {
        var mark = text.Printed.AsSpan().TrimEnd(" .;:").LastIndexOfAny(";.:");
        return mark < 0 ? Text.Empty : new Text(text.Printed[(mark + 1)..]);
    }
}
