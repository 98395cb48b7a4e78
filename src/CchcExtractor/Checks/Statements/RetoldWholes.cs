using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>What every report has one count of: all who work for the commune, all its procedures, the dossiers that came in.</summary>
internal enum Whole
{
    /// <summary>None of them, or nobody can tell.</summary>
    None,

    /// <summary>"20 cán bộ, công chức".</summary>
    Staff,

    /// <summary>"202 TTHC".</summary>
    Procedures,

    /// <summary>"tiếp nhận 365 hồ sơ".</summary>
    Received,

    /// <summary>"giải quyết 351 hồ sơ".</summary>
    Resolved,

    /// <summary>"8 hồ sơ quá hạn".</summary>
    Late,

    /// <summary>"ban hành 111 văn bản".</summary>
    Documents,

    /// <summary>"văn bản đi 55".</summary>
    Outgoing,

    /// <summary>"hoàn thành 10 nhiệm vụ".</summary>
    Done,

    /// <summary>"kế hoạch đề ra 24 nhiệm vụ".</summary>
    Tasks,
}

/// <summary>Tells which whole a number of a summary counts ("24 cán bộ, công chức của xã nhiệt tình"), and which words make it less than that ("12 cán bộ, công chức được tập huấn").</summary>
internal sealed class RetoldWholes(Evidence evidence, RulePack rules)
{
    private static readonly (Whole Whole, string Indicator)[] Indicators =
    [
        (Whole.Staff, "staff.present"), (Whole.Procedures, "procedures.in_authority"), (Whole.Procedures, "procedures.disclosed"), (Whole.Procedures, "procedures.one_stop"), (Whole.Procedures, "procedures.published"), (Whole.Received, "dossiers.received"), (Whole.Resolved, "dossiers.resolved"),
        (Whole.Late, "dossiers.late"), (Whole.Documents, "documents.issued"), (Whole.Outgoing, "documents.outgoing"), (Whole.Done, "plan.tasks.done"), (Whole.Tasks, "plan.tasks"),
    ];

    private readonly Dictionary<string, Figure> _figures = evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).GroupBy(figure => figure.Location.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>What a figure of the narrative counts all of.</summary>
    public static Whole Of(Figure figure) => figure is { Field.Length: 0, Origin: Origin.Narrative } ? Indicators.FirstOrDefault(one => one.Indicator == figure.Indicator).Whole : Whole.None;

    /// <summary>What a number of a summary counts all of: as the rules of the narrative took it, else by its unit and the words of its clause.</summary>
    public Whole Of(Sentence sentence, PrintedNumber number)
    {
        var whole = Figure(sentence, number) is { } figure ? Of(figure) : ByWords(sentence, number);
        // "trễ 01 và 03 ngày"
        if (whole == Whole.Late && number.Unit != UnitKeys.Dossiers)
            return Whole.None;
        // "180 hồ sơ trả muộn", "giải quyết trước và đúng hạn đạt cao, với 180 hồ sơ" are no more than those
        var matter = sentence.Folded[sentence.Start..number.Start];
        if (whole is Whole.Received or Whole.Resolved && Any(WordList.InTimeWord, matter[(matter.LastIndexOf(';') + 1)..]))
            return Whole.None;
        if (whole is Whole.Received or Whole.Resolved && sentence.Around(number, number) is var clause && (Any(WordList.LateWord, clause) || Any(WordList.Wrongs, clause)))
            return Whole.None;
        return whole == Whole.None || IsSome(sentence, number, whole) ? Whole.None : whole;
    }

    /// <summary>"toàn bộ 122 TTHC", "thực hiện tốt cả 122 TTHC": that all are meant is said right before it, wherever it stands; "kể cả 12 TTHC" is no such.</summary>
    public bool IsSaidToBeAll(Sentence sentence, PrintedNumber number) => sentence.Folded[sentence.Start..number.Start] is var before && StatementWords.BeforeEnd(rules.Words(WordList.AllOfWhole), before) is not null && StatementWords.BeforeEnd(rules.Words(WordList.CountedIn), before) is null;

    private Figure? Figure(Sentence sentence, PrintedNumber number) =>
        sentence.Block.Text.ToPrinted(number.Start, number.End - number.Start) is var (start, length) ? _figures.GetValueOrDefault(sentence.Block.Location.Characters(start, length).Path) : null;

    private Whole ByWords(Sentence sentence, PrintedNumber number)
    {
        var clause = sentence.Around(number, number);
        if (CountsStaff(sentence, number))
            return Whole.Staff;
        return number.Unit switch
        {
            UnitKeys.Procedures => Whole.Procedures,
            UnitKeys.Documents => Any(WordList.IssuedWord, clause) ? Whole.Documents : Whole.None,
            UnitKeys.Tasks => Any(WordList.DoneWord, clause) ? Whole.Done : Whole.None,
            UnitKeys.Dossiers => OfDossiers(clause),
            _ => Whole.None,
        };
    }

    private Whole OfDossiers(string clause)
    {
        var (received, resolved) = (Any(WordList.TakenIn, clause), Any(WordList.ResolvedWord, clause));
        return Any(WordList.LateWord, clause) ? Whole.Late : Any(WordList.Wrongs, clause) || received == resolved ? Whole.None : received ? Whole.Received : Whole.Resolved;
    }

    /// <summary>"21 cán bộ, công chức xã", "25 CBCC": the name of all of them behind it; "Biên chế giao 23, đang làm việc 22": before it that they are there.</summary>
    private bool CountsStaff(Sentence sentence, PrintedNumber number) => IsAtWork(sentence, number)
        || sentence.Folded[number.End..sentence.End].TrimStart(' ') is var behind && rules.Words(WordList.StaffName).Any(name => Words.StandsAt(behind, 0, name));

    private bool IsAtWork(Sentence sentence, PrintedNumber number) => number is { Unit: "" or UnitKeys.People, Depth: 0 } && sentence.Folded[sentence.Start..number.Start].TrimEnd(' ', ':') is var before && before[(before.LastIndexOf(';') + 1)..] is var matter
        && Words.EndsWithAny(matter, rules.Words(WordList.StaffAtHand)) && (Words.Contains(matter, Posts) || Words.Contains(matter, Team));

    private const string Posts = "biên chế";

    private const string Team = "đội ngũ";

    /// <summary>Words before or behind narrow it to some of them.</summary>
    private bool IsSome(Sentence sentence, PrintedNumber number, Whole whole)
    {
        var clause = sentence.Around(number, number);
        if (rules.Words(whole == Whole.Late ? WordList.SomeOfLate : WordList.SomeOfWhole).Any(word => !(whole == Whole.Outgoing && word == Out) && Words.Contains(clause, word)))
            return true;
        if (whole == Whole.Procedures)
            return Any(WordList.SomeProcedures, clause);
        if (whole != Whole.Staff)
            return false;
        var behind = sentence.Folded[number.End..sentence.End].TrimStart(' ');
        var named = rules.Words(WordList.StaffName).Where(name => Words.StandsAt(behind, 0, name)).MaxBy(name => name.Length) is { } name ? behind[name.Length..].TrimStart(' ') : behind;
        return rules.Words(WordList.SomeOfStaff).Any(word => Words.StandsAt(named, 0, word) || (Words.IndexOf(named, word) is >= 0 and <= NearBehind and var at && named.AsSpan(0, at).IndexOfAny(",;.(") < 0));
    }

    /// <summary>"văn bản đi": of these the word says nothing less.</summary>
    private const string Out = "đi";

    /// <summary>"06 hồ sơ trễ hạn thuộc lĩnh vực đất đai": some of those that were late, or all, as nothing but the field is said of them.</summary>
    public bool IsLateOfField(Sentence sentence, PrintedNumber number) => number.Unit == UnitKeys.Dossiers && sentence.Around(number, number) is var clause && Any(WordList.LateWord, clause)
        && rules.Words(WordList.SomeOfLate).Where(word => Words.Contains(clause, word)).ToList() is { Count: > 0 } narrowing && narrowing.TrueForAll(word => rules.Words(WordList.LateOfField).Contains(word, StringComparer.Ordinal));

    /// <summary>Characters of "của xã Tân Phú Lâm".</summary>
    private const int NearBehind = 24;

    /// <summary>Wherever the results print this value it counts no staff but dossiers, say, or those of them who are in the party ("đảng viên 22 người"): nobody calls these "22 cán bộ, công chức".</summary>
    public bool CountsOthers(decimal value, IReadOnlyList<Sentence> results, HashSet<object?> summing)
    {
        var same = results.SelectMany(sentence => sentence.Numbers.Where(one => one.Value == value || one.Whole == value).Select(one => (Sentence: sentence, Number: one))).ToList();
        return same.Count > 0 && same.TrueForAll(one => !Any(WordList.StaffName, one.Sentence.Around(one.Number, one.Number)) && ((one.Number.Unit.Length > 1 && one.Number.Unit is not (UnitKeys.People or UnitKeys.Cases)) || Any(WordList.SomeNamedPeople, one.Sentence.Around(one.Number, one.Number))))
            && !evidence.Figures.Any(figure => figure.Value == value && (figure.Indicator.StartsWith(StaffFigure, StringComparison.Ordinal) || figure.Origin != Origin.Narrative || evidence.Document.Blocks[figure.Block] is Table) && !summing.Contains(evidence.Document.Blocks[figure.Block]));
    }

    private const string StaffFigure = "staff.";

    /// <summary>The words around a number tell of what was late.</summary>
    public bool TellsOfLate(Sentence sentence, PrintedNumber number) => Any(WordList.LateWord, sentence.Around(number, number));

    private bool Any(WordList list, string text) => rules.Words(list).Any(word => Words.Contains(text, word));
}
