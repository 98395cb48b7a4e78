using System.Text;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Rules;
using CchcExtractor.Texts;
using Text = CchcExtractor.Documents.Text;

namespace CchcExtractor.Extraction.Letterhead;

/// <summary>A commune, district or province by name.</summary>
/// <param name="Kind">Which word of the vocabulary: <c>xã</c>, <c>huyện</c>, <c>tỉnh</c> ...</param>
/// <param name="Name">Its name as printed, without that word.</param>
/// <param name="Capitals">It is printed in capitals throughout.</param>
/// <param name="Start">Index of the kind's word in the folded text.</param>
/// <param name="End">Index behind the name in the folded text.</param>
public sealed record UnitName(string Kind, string Name, bool Capitals, int Start, int End)
{
    /// <summary>The same for every spelling.</summary>
    public string Key => Folding.Fold(Name);
}

/// <summary>
/// Finds names of administrative units: a word such as <c>xã</c> and the capitalised words behind it. Names may have apostrophes
/// (<c>Đưng K'Nớ</c>) or be numbers (<c>Phường 1</c>).
/// </summary>
public static class UnitNames
{
    private const int MostWords = 6;

    /// <summary>Wards and urban districts may be called by a number, provinces are not: "kiểm tra: tỉnh 0; huyện 01" counts.</summary>
    private const string NeverNumbered = "province_kinds";

    /// <summary>All names that follow a word of a vocabulary.</summary>
    public static IEnumerable<UnitName> In(Text text, Vocabulary kinds, LetterheadRules rules)
    {
        var behind = 0;
        foreach (var (start, length, kind) in KindsIn(text.Folded, kinds))
        {
            // the longer of two words that overlap is meant: "thị xã", not "xã"
            if (start < behind)
                continue;
            behind = start + length;
            if (!kind.Key.StartsWith('_') && NameAt(text, start + length, rules) is { } name && !(char.IsAsciiDigit(name.Name[0]) && kinds.Name == NeverNumbered))
                yield return new UnitName(kind.Name, name.Name, FindParts.IsCapitals(name.Name), start, name.End);
        }
    }

    private static List<(int Start, int Length, Term Kind)> KindsIn(string folded, Vocabulary kinds)
    {
        var found = new List<(int Start, int Length, Term Kind)>();
        foreach (var kind in kinds.Terms)
            foreach (var word in kind.Words)
                for (var i = Words.IndexOf(folded, word); i >= 0; i = Words.IndexOf(folded, word, i + word.Length))
                    found.Add((i, word.Length, kind));
        found.Sort((one, other) => (one.Start, -one.Length).CompareTo((other.Start, -other.Length)));
        return found;
    }

    /// <summary>The capitalised words at an index of the folded text (blanks apart), or null.</summary>
    internal static (string Name, int End)? NameAt(Text text, int start, LetterheadRules rules)
    {
        var folded = text.Folded;
        var first = start < folded.Length && folded[start] == ' ' ? start + 1 : start;
        foreach (var dashed in rules.DashedNames)
            if (dashed.LengthAt(folded, first) is { } length)
                return (Composition.Compose(text.PrintedAt(first, length)).Replace('–', '-'), first + length);
        var name = new StringBuilder();
        var end = start;
        for (var words = 0; words < MostWords && end < folded.Length; words++)
        {
            var from = folded[end] == ' ' ? end + 1 : end;
            var to = from;
            while (to < folded.Length && (Words.IsWordCharacter(folded[to]) || (folded[to] == '\'' && to > from)))
                to++;
            if (to == from || (from == end && words == 0 && folded[from - 1] != '.'))
                break;
            var printed = Composition.Compose(text.PrintedAt(from, to - from));
            var number = char.IsAsciiDigit(printed[0]);
            if (number ? words > 0 || printed.Length > 2 : !char.IsUpper(printed[0]))
                break;
            name.Append(name.Length > 0 ? " " : "").Append(printed);
            end = to;

            // "H' Linh": a blank behind the apostrophe belongs to the name
            if (number || (end < folded.Length && folded[end] != ' '))
                break;
        }

        return name.Length == 0 || Lines.Is(Folding.Fold(name.ToString()), rules.NotUnits) ? null : (name.ToString(), end);
    }

    /// <summary><c>BÌNH AN</c> as <c>Bình An</c>; what is not in capitals stays.</summary>
    public static string TitleCase(string name)
    {
        if (!FindParts.IsCapitals(name))
            return name;
        var result = new StringBuilder(name.Length);
        var first = true;
        foreach (var c in name)
        {
            result.Append(first ? c : char.ToLowerInvariant(c));
            first = c is ' ' or '\'' or '’' or '-';
        }

        return result.ToString();
    }
}
