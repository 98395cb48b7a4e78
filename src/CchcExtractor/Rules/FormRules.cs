using CchcExtractor.Texts;

namespace CchcExtractor.Rules;

/// <summary>What a column of a form holds.</summary>
public enum FormColumn
{
    /// <summary>Row codes (STT).</summary>
    Code,

    /// <summary>What the row counts.</summary>
    Label,

    /// <summary>Unit.</summary>
    Unit,

    /// <summary>The value of this period.</summary>
    Value,

    /// <summary>A value of another period; never read.</summary>
    Previous,

    /// <summary>Remarks.</summary>
    Note,
}

/// <summary>How the statistical forms of an appendix are read.</summary>
public sealed class FormRules
{
    private readonly Dictionary<string, List<RowRule>> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowRule> _byId = new(StringComparer.Ordinal);

    /// <summary>Builds the look-ups.</summary>
    /// <param name="titles">Lines that begin a form, with a hole <c>form</c> for its number.</param>
    /// <param name="columns">By what words of its header a column is known; the first role in the list that fits is taken.</param>
    /// <param name="forms">The known forms.</param>
    public FormRules(IReadOnlyList<Pattern> titles, IReadOnlyList<(FormColumn Column, IReadOnlyList<Pattern> Words)> columns, IReadOnlyList<FormRule> forms)
    {
        (Titles, Columns, Forms) = (titles, columns, forms);
        foreach (var row in forms.SelectMany(form => form.Rows))
        {
            _byId[row.Id] = row;
            foreach (var label in row.Labels)
            {
                if (!_byLabel.TryGetValue(label, out var rows))
                    _byLabel[label] = rows = [];
                rows.Add(row);
            }
        }
    }

    /// <summary>Rules that know no form.</summary>
    public static FormRules Empty { get; } = new([], [], []);

    /// <summary>Lines that begin a form.</summary>
    public IReadOnlyList<Pattern> Titles { get; }

    /// <summary>Columns by the words of their headers, in the order they are tried.</summary>
    public IReadOnlyList<(FormColumn Column, IReadOnlyList<Pattern> Words)> Columns { get; }

    /// <summary>The known forms.</summary>
    public IReadOnlyList<FormRule> Forms { get; }

    /// <summary>Rows whose label, as <see cref="RowRule.Comparable"/> makes it, is this one.</summary>
    public IReadOnlyList<RowRule> RowsLabelled(string comparable) => _byLabel.TryGetValue(comparable, out var rows) ? rows : [];

    /// <summary>The row with an id such as <c>bm3/3.3.1</c>, which is what <see cref="Reporting.Figure.Rule"/> of its figures says; null if there is none.</summary>
    public RowRule? Row(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>A known form.</summary>
/// <param name="Number">Its number in the pack's version.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Titles">Words of its title, for forms that print no number.</param>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record FormRule(int Number, string Title, IReadOnlyList<Pattern> Titles, IReadOnlyList<RowRule> Rows, RuleOrigin Origin)
{
    /// <summary>The row with a code, or null.</summary>
    public RowRule? Row(string code) => Rows.FirstOrDefault(row => row.Code == code);
}

/// <summary>A row of a form.</summary>
public sealed record RowRule
{
    /// <summary><c>bm3/3.3.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Number of its form.</summary>
    public required int Form { get; init; }

    /// <summary>Code without last dot.</summary>
    public required string Code { get; init; }

    /// <summary>Label as the form has it.</summary>
    public required string Label { get; init; }

    /// <summary>Label and its other wordings, comparable.</summary>
    public required IReadOnlyList<string> Labels
    {
        get;
        init
        {
            field = value;
            LabelWords = value.Concat(value.Select(WithoutNotes)).Distinct(StringComparer.Ordinal).Select(WordsOf).ToList();
        }
    }

    /// <summary>The words of each of them, for likeness; also without what stands in brackets, which many communes leave out.</summary>
    public IReadOnlyList<HashSet<string>> LabelWords { get; private init; } = [];

    /// <summary>Unit as the form has it; empty for a line that only heads others.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The only values there may be, where the unit enumerates them; empty for any.</summary>
    public IReadOnlyList<decimal> Values { get; init; } = [];

    /// <summary>Codes of numerator and denominator, where the row is their rate in per cent.</summary>
    public (string Part, string Whole)? Ratio { get; init; }

    /// <summary>Codes of the rows that add up to it; empty for none.</summary>
    public IReadOnlyList<string> Sum { get; init; } = [];

    /// <summary>Codes of rows none of which can be larger than it; empty for none.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>Codes that must be filled in where the row has a value.</summary>
    public IReadOnlyList<RowRequirement> Requires { get; init; } = [];

    /// <summary>The narrative indicator that it restates; empty where none.</summary>
    public string Concept { get; init; } = "";

    /// <summary>Other narrative indicators that communes put in the row, whose label does not say which of them it means; empty for none.</summary>
    public IReadOnlyList<string> Perhaps { get; init; } = [];

    /// <summary>Narrative indicators of which all were counted ("niêm yết 183/183 thủ tục"): they give the value where the text does not say the concept itself.</summary>
    public IReadOnlyList<string> AllOf { get; init; } = [];

    /// <summary>What gives the value where the text does not say the concept itself; empty for nothing.</summary>
    public IReadOnlyList<StandIn> Instead { get; init; } = [];

    /// <summary>What a sentence of the text says that tells of the row's matter, whatever its wording: all of these stand in it; empty where the text need not tell of it.</summary>
    public IReadOnlyList<Pattern> Topic { get; init; } = [];

    /// <summary>It counts from the beginning of the year, so quarters do not add up.</summary>
    public bool Cumulative { get; init; }

    /// <summary>The level of government whose row it is, where that is not the commune (<c>huyện</c>); empty otherwise.</summary>
    public string Level { get; init; } = "";

    /// <summary>It only heads the rows below it.</summary>
    public bool Heads => Unit.Length == 0;

    /// <summary>Where it is defined.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>The different words of a comparable label.</summary>
    public static HashSet<string> WordsOf(string comparable) => [.. comparable.Split(' ', '(', ')', ',', '.', ';', '/').Where(word => word.Length > 0)];

    /// <summary>A comparable label without its brackets; as it is where nothing stands before them.</summary>
    private static string WithoutNotes(string comparable) => comparable.IndexOf('(', StringComparison.Ordinal) is > 0 and var opening && comparable.IndexOf(')', opening) is > 0 and var closing
        ? (comparable[..opening].TrimEnd() + comparable[(closing + 1)..]).Trim()
        : comparable;

    /// <summary>A label for comparing: folded, without marks at its ends and blanks beside inner marks.</summary>
    public static string Comparable(string label) =>
        Folding.Fold(label).Trim(' ', '.', ':', ';', ',', '-', '*').Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
}

/// <summary>Counts of the text that come to what a row asks for: "trước hạn 64; đúng hạn 164" to those settled in time.</summary>
/// <param name="Terms">What is added up, or taken away.</param>
/// <param name="IsUncertain">Often the same, not always: "Bộ phận Một cửa thực hiện 154 TTHC" of all that there are.</param>
public sealed record StandIn(IReadOnlyList<StandInTerm> Terms, bool IsUncertain);

/// <summary>One of the counts of a stand-in.</summary>
/// <param name="Indicator">Of the narrative.</param>
/// <param name="IsTakenAway">With a minus before it.</param>
public sealed record StandInTerm(string Indicator, bool IsTakenAway);

/// <summary>A row that must be filled in where another one has a value: survey = 1 requires the count of forms.</summary>
/// <param name="Value">The value that asks for it.</param>
/// <param name="Codes">The rows asked for.</param>
public sealed record RowRequirement(decimal Value, IReadOnlyList<string> Codes);
