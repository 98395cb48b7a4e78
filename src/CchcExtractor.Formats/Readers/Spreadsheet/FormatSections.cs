using System.Text;

namespace CchcExtractor.Formats.Readers.Spreadsheet;

/// <summary>One of the up to four parts of a number format: for positive numbers, negative ones, nought, text.</summary>
/// <param name="Pattern">As written, colours and conditions taken out.</param>
/// <param name="Net">The same as .NET writes it: its custom formats mean the same by <c>0 # , . % E</c>, all else is escaped.</param>
/// <param name="IsDate">It shows days or hours.</param>
internal sealed record FormatSection(string Pattern, string Net, bool IsDate)
{
    internal bool IsText => Pattern.Contains('@');
}

/// <summary>Takes number formats apart.</summary>
internal static class FormatSections
{
    /// <summary>Excel allows 255 characters.</summary>
    private const int LongestFormat = 1000;

    internal static IReadOnlyList<FormatSection> Of(string format)
    {
        var sections = new List<FormatSection>();
        var (pattern, net, isDate) = (new StringBuilder(), new StringBuilder(), false);
        for (var i = 0; i < Math.Min(format.Length, LongestFormat); i++)
        {
            switch (format[i])
            {
                case ';':
                    End();
                    break;
                case '"':
                    var close = format.IndexOf('"', i + 1);
                    close = close < 0 ? format.Length : close;
                    Literal(format[(i + 1)..close]);
                    i = close;
                    break;
                case '\\' when i + 1 < format.Length:
                    Literal(format.Substring(++i, 1));
                    break;
                case '_' when i + 1 < format.Length:
                    i++;
                    Literal(" ");
                    break;
                case '*' when i + 1 < format.Length:
                    i++;
                    break;
                case '[':
                    var end = format.IndexOf(']', i);
                    end = end < 0 ? format.Length : end;
                    Bracket(format[(i + 1)..end]);
                    i = end;
                    break;
                case '0' or '#' or ',' or '.' or '%':
                    pattern.Append(format[i]);
                    net.Append(format[i]);
                    break;
                case '?':
                    pattern.Append('#');
                    net.Append('#');
                    break;
                case 'E' when i + 1 < format.Length && format[i + 1] is '+' or '-':
                    pattern.Append(format, i, 2);
                    net.Append(format, i++, 2);
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'Y' or 'M' or 'D' or 'H' or 'S':
                    isDate = true;
                    pattern.Append(char.ToLowerInvariant(format[i]));
                    break;
                case 'G' when string.CompareOrdinal(format, i, "General", 0, 7) == 0:
                    pattern.Append("General");
                    i += 6;
                    break;
                default:
                    pattern.Append(format[i]);
                    net.Append('\\').Append(format[i]);
                    break;
            }
        }

        End();
        return sections;

        void Literal(string text)
        {
            foreach (var c in text)
            {
                pattern.Append('\\').Append(c);
                net.Append('\\').Append(c);
            }
        }

        void Bracket(string content)
        {
            if (content.StartsWith('$'))
                Literal(content[1..].Split('-')[0]);
            else if (content is "h" or "hh" or "m" or "mm" or "s" or "ss" or "H" or "HH")
                (isDate, _) = (true, pattern.Append('[').Append(content.ToLowerInvariant()).Append(']'));
        }

        void End()
        {
            // .NET takes an empty format for its general one, where Excel shows nothing
            sections.Add(new FormatSection(pattern.ToString(), net.Length == 0 ? "\\ " : net.ToString(), isDate));
            pattern.Clear();
            net.Clear();
            isDate = false;
        }
    }
}
