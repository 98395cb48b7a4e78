using System.Security.Cryptography;
using System.Text;
using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Gathers what the rule files define, file by file, and makes the pack when all are read.</summary>
public sealed class PackBuilder
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Id and version as the files have them.</summary>
    public (string Id, string Version) Pack { get; set; } = ("", "");

    /// <summary>Word lists.</summary>
    public Dictionary<string, Vocabulary> Vocabularies { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that the engine asks for, folded.</summary>
    public Dictionary<WordList, List<string>> Words { get; } = [];

    /// <summary>Indicators.</summary>
    public Dictionary<string, IndicatorRule> Indicators { get; } = new(StringComparer.Ordinal);

    /// <summary>Content sections.</summary>
    public List<SectionRule> Sections { get; } = [];

    /// <summary>Sentences with holes.</summary>
    public List<SentenceRule> Sentences { get; } = [];

    /// <summary>Number rules.</summary>
    public List<NumberRule> Numbers { get; } = [];

    /// <summary>What holds for all numbers of the narrative.</summary>
    public NarrativeRules Narrative { get; set; } = new();

    /// <summary>Letterhead, title, signature.</summary>
    public LetterheadRules Letterhead { get; set; } = new();

    /// <summary>Periods.</summary>
    public PeriodRules Periods { get; set; } = new();

    /// <summary>Cited documents.</summary>
    public CitationRules Citations { get; set; } = new();

    /// <summary>Title lines of forms.</summary>
    public List<Pattern> FormTitles { get; } = [];

    /// <summary>Columns of forms.</summary>
    public List<(FormColumn Column, IReadOnlyList<Pattern> Words)> FormColumns { get; } = [];

    /// <summary>Known forms.</summary>
    public List<FormRule> Forms { get; } = [];

    /// <summary>What takes digits that are no figures.</summary>
    public List<Pattern> Taken { get; } = [];

    /// <summary>Checks.</summary>
    public List<CheckRule> Checks { get; } = [];

    /// <summary>Ids of all rows of all forms, e.g. <c>bm7/6.7</c>.</summary>
    public IEnumerable<string> RowIds => Forms.SelectMany(form => form.Rows).Select(row => row.Id);

    /// <summary>Tests.</summary>
    public List<RuleTest> Tests { get; } = [];

    /// <summary>Takes a file into the hash of the pack.</summary>
    public void Hash(string name, string yaml) => _hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{yaml.ReplaceLineEndings("\n")}\n"));

    /// <summary>The pack; references that lead nowhere are noted as mistakes.</summary>
    public RulePack Build() => new()
    {
        Id = Pack.Id,
        Version = Pack.Version,
        Hash = Convert.ToHexStringLower(_hash.GetCurrentHash()),
        Vocabularies = Vocabularies,
        WordLists = Words.ToDictionary(list => list.Key, list => (IReadOnlyList<string>)list.Value.Distinct().OrderByDescending(word => word.Length).ToList()),
        Indicators = Indicators,
        Sections = Sections,
        Narrative = Narrative with { Sentences = Sentences, Numbers = Numbers },
        Letterhead = Letterhead,
        Periods = Periods,
        Citations = Citations,
        Forms = new FormRules(FormTitles, FormColumns, Forms),
        Taken = Taken,
        Checks = Checks,
        Tests = Tests,
    };
}
