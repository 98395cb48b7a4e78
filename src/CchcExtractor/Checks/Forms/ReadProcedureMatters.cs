using CchcExtractor.Checks.Statements;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>A number of procedures in the text.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Number">Which.</param>
/// <param name="Matter">What is said of them, as the word list <c>procedure_matter</c> calls it ("new").</param>
internal sealed record ProcedureMatter(Sentence Sentence, PrintedNumber Number, string Matter);

/// <summary>Reads what the text counts procedures as, by the words that are each number's own: "trong đó 28 thủ tục liên thông các cấp và 9 thủ tục liên thông cùng cấp", "Số TTHC được công bố mới: 3; bãi bỏ: 2".</summary>
internal sealed class ReadProcedureMatters(RulePack rules)
{
    internal const string OneLevel = "one level";

    internal const string SeveralLevels = "several levels";

    /// <summary>Linked, and not said whether of one level or of several.</summary>
    internal const string Linked = "linked";

    /// <summary>Counted as something that no row asks for.</summary>
    private const string Other = "other";

    private const string Procedure = "tthc";

    private readonly List<(string Word, string Matter)> _matters = [.. rules.Words(WordList.ProcedureMatter).Select(pair => pair.Split('→')).Where(pair => pair.Length == 2).Select(pair => (Word: pair[0].Trim(), Matter: pair[1].Trim())).OrderByDescending(pair => pair.Word.Length)];

    /// <summary>The matter of a row of a form; null where it counts no procedures, or such as the text has other indicators for.</summary>
    internal string? OfLabel(string label) => Words.Contains(label, Procedure) && MatterOf(label) is { } matter && matter is not (Other or Linked) ? matter : null;

    internal List<ProcedureMatter> All(Evidence evidence)
    {
        var told = new List<ProcedureMatter>();
        foreach (var sentence in ReadSentences.Of(evidence, rules).Where(SpeaksOfProcedures))
            foreach (var number in sentence.Numbers.Where(number => number.IsCount && number.Unit is "" or "?" or UnitKeys.Procedures))
                if (sentence.Label(number) is var label && MatterOf(label) is { } matter && matter != Other && !StatementWords.Any(_dossiers, label[..label.IndexOf('#')]) && IsOfCommune(sentence.Around(number, number)))
                    told.Add(new(sentence, number, matter));
        return told;
    }

    /// <summary>"Hồ sơ quá hạn 22 chủ yếu do chậm phản hồi liên thông" counts dossiers.</summary>
    private readonly IReadOnlyList<string> _dossiers = rules.Vocabulary("units").ByKey(UnitKeys.Dossiers)?.Words ?? [];

    private bool IsOfCommune(string clause) => !rules.Citations.OtherLevels.Any(level => level.IsIn(clause)) && !rules.Narrative.Never.Any(other => other.IsIn(clause));

    /// <summary>"TTHC niêm yết: 229. Công bố mới 07, bãi bỏ 15.": the sentence itself, or one beside it where it names nothing else that is issued and abolished.</summary>
    private bool SpeaksOfProcedures(Sentence sentence) =>
        Names(sentence.Words) || (!StatementWords.Any(_papers, sentence.Words) && Names(sentence.Folded));

    private static bool Names(string words) => Words.Contains(words, Procedure) || Words.Contains(words, "thủ tục") || Words.Contains(words, "liên thông");

    private readonly IReadOnlyList<string> _papers = rules.Words(WordList.IssuedPaper);

    /// <summary>The one matter that the words name; null where they name none, or several.</summary>
    private string? MatterOf(string words)
    {
        string? found = null;
        foreach (var (word, matter) in _matters)
            if (Words.Contains(words, word))
            {
                if (found is not null && found != matter)
                    return null;
                found = matter;
                words = words.Replace(word, "", StringComparison.Ordinal);
            }

        return found;
    }
}
