using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcExtractor.Texts;

/// <summary>
/// A regular expression whose time is linear in the text. It is tried with backtracking first, for a moment: on the sentences of reports that takes microseconds, where an
/// automaton takes some 8 ms and 1.5 MB before its first character (measured on the shipped rules, .NET 10: 2.6 times the time of 240 reports, 300 MB for 10). A text on which
/// the moment is over is met by the automaton, and so is every later one. Both find the same.
/// </summary>
internal sealed class LinearExpression
{
    /// <summary>However hostile the text, one search ends after this.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    /// <summary>A sentence takes a thousandth of it.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Places in the automaton of an expression, as .NET estimates them; counted repetitions multiply. A search costs at most that many steps a
    /// character, so this bounds it (dotnet/runtime, SymbolicRegexThresholds).
    /// </summary>
    private const int LargestAutomaton = 20_000;

    private readonly Regex _quick;
    private readonly Lazy<Regex> _sure;
    private volatile bool _isSlow;

    static LinearExpression() => AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", LargestAutomaton);

    /// <summary>Takes an expression that is known to be met in linear time.</summary>
    /// <exception cref="ArgumentException">It is not understood.</exception>
    public LinearExpression(string expression) =>
        (_quick, _sure) = (new Regex(expression, RegexOptions.CultureInvariant, Moment), new Lazy<Regex>(() => Automaton(expression)));

    /// <summary>Takes an expression of anybody's.</summary>
    /// <exception cref="ArgumentException">It is not understood.</exception>
    /// <exception cref="NotSupportedException">It refers back, looks around, or its automaton would be too large.</exception>
    public static LinearExpression Checked(string expression)
    {
        var made = new LinearExpression(expression);
        if (!IsPlain(expression))
            _ = Automaton(expression);
        return made;
    }

    /// <summary>The first match at or after an index.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took longer than <see cref="TimeLimit"/>.</exception>
    public Match Match(string text, int from = 0)
    {
        if (!_isSlow)
        {
            try
            {
                return _quick.Match(text, from);
            }
            catch (RegexMatchTimeoutException)
            {
                _isSlow = true;
            }
        }

        return _sure.Value.Match(text, from);
    }

    /// <summary>All matches, left to right, none overlapping.</summary>
    /// <exception cref="RegexMatchTimeoutException">One took longer than <see cref="TimeLimit"/>.</exception>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = Match(text); match.Success; match = match.Index < text.Length ? Match(text, Math.Max(match.Index + match.Length, match.Index + 1)) : System.Text.RegularExpressions.Match.Empty)
            yield return match;
    }

    private static Regex Automaton(string expression) => new(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeLimit);

    /// <summary>Surely of linear time and not too large, so that no automaton need be built to know it.</summary>
    private static bool IsPlain(string expression)
    {
        long size = expression.Length;
        for (var i = 0; i < expression.Length && size <= LargestAutomaton; i++)
        {
            var next = i + 1 < expression.Length ? expression[i + 1] : '\0';
            if (expression[i] == '\\')
            {
                if (char.IsAsciiLetterOrDigit(next) && next is not ('b' or 'd' or 's' or 'w'))
                    return false;
                i++;
            }
            else if (expression[i] == '(' && next == '?' && (i + 2 >= expression.Length || expression[i + 2] != ':'))
            {
                return false;
            }
            else if (expression[i] == '{' && char.IsAsciiDigit(next))
            {
                var end = expression.IndexOf('}', i);
                var last = end < 0 ? "" : expression[(i + 1)..end].Split(',')[^1];
                if (!int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var most))
                    return false;
                size *= Math.Max(1, most);
            }
        }

        return size <= LargestAutomaton;
    }
}
