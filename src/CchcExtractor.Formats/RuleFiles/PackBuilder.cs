using System.Security.Cryptography;
using System.Text;
using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Gathers what the rule files define, file by file, and makes the pack when all are read.</summary>
public sealed class PackBuilder
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private readonly Dictionary<string, int> _layers = new(StringComparer.Ordinal);
    private readonly HashSet<RuleOrigin> _dropped = [];

    /// <summary>Id, version, title as the files have them, and whether reports of its kind are read.</summary>
    public PackIdentity Pack { get; set; } = new("", "", "", true);

    /// <summary>How a report of the pack's kind is known.</summary>
    public RecogniseRules Recognise { get; set; } = new();

    /// <summary>Word lists, in order.</summary>
    internal Dictionary<string, VocabularyDraft> Vocabularies { get; } = new(StringComparer.Ordinal);

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

    /// <summary>What was replaced by a later file or disabled: where it was defined.</summary>
    internal IReadOnlySet<RuleOrigin> Dropped => _dropped;

    /// <summary>Takes a file into the pack's hash; files of a pack that another one extends are in a lower layer.</summary>
    internal void Add(string file, string hashName, string yaml, int layer)
    {
        _layers[file] = layer;
        _hash.AppendData(Encoding.UTF8.GetBytes($"{hashName}\n{yaml.ReplaceLineEndings("\n")}\n"));
    }

    /// <summary>The vocabulary of a name; a later file adds to it, key by key.</summary>
    internal VocabularyDraft Vocabulary(string name, RuleOrigin origin)
    {
        if (!Vocabularies.TryGetValue(name, out var vocabulary))
            Vocabularies[name] = vocabulary = new VocabularyDraft(name, origin);
        return vocabulary;
    }

    /// <summary>Adds an item, or puts it in the place of the one with its id.</summary>
    internal void Put<T>(List<T> items, Predicate<T> same, Func<T, RuleOrigin> origin, RuleNode node, T item)
    {
        var index = items.FindIndex(same);
        if (index < 0)
        {
            items.Add(item);
            return;
        }

        Replaces(origin(items[index]), node, node.IsScalar ? node.Text() : "");
        items[index] = item;
    }

    /// <summary>Notes that a definition takes the place of an earlier one: meant so across packs, doubtful within one.</summary>
    internal void Replaces(RuleOrigin earlier, RuleNode later, string id)
    {
        _dropped.Add(earlier);
        if (SameLayer(earlier, later.Origin))
            later.Doubt(
                $"{id} đã được định nghĩa ở {earlier}; định nghĩa này thay thế nó. Hãy bỏ một trong hai hoặc đổi id",
                $"{id} is defined at {earlier} already, which this one replaces; remove one of them or change the id");
    }

    /// <summary>Both belong to the same pack, not one to the pack that the other's extends.</summary>
    internal bool SameLayer(RuleOrigin one, RuleOrigin other) => _layers.GetValueOrDefault(one.File) == _layers.GetValueOrDefault(other.File);

    /// <summary>Takes something out of the pack.</summary>
    internal void Drop(RuleOrigin origin) => _dropped.Add(origin);

    /// <summary>The pack; references that lead nowhere are noted as mistakes.</summary>
    public RulePack Build() => new()
    {
        Id = Pack.Id,
        Version = Pack.Version,
        Title = Pack.Title,
        Reads = Pack.Reads,
        Recognise = Recognise,
        Hash = Convert.ToHexStringLower(_hash.GetCurrentHash()),
        Vocabularies = Vocabularies.Values.ToDictionary(vocabulary => vocabulary.Name, vocabulary => vocabulary.Build()),
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
        Units = ShippedUnits.Lists,
        Tests = Tests,
    };
}

/// <summary>What a pack says of itself.</summary>
/// <param name="Id">E.g. <c>cchc</c>.</param>
/// <param name="Version">As its files have it.</param>
/// <param name="Title">For people.</param>
/// <param name="Reads">False for a pack that only knows reports of another kind, to tell them apart.</param>
public sealed record PackIdentity(string Id, string Version, string Title, bool Reads);
