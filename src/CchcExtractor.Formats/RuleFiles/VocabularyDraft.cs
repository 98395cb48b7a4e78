using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>A term as a file has it.</summary>
internal sealed record TermDraft(string Key, string Name, IReadOnlyList<string> Words, RuleOrigin Origin);

/// <summary>A vocabulary while the files are read: each may add terms, and words to the terms of earlier ones.</summary>
internal sealed class VocabularyDraft(string name, RuleOrigin origin)
{
    private readonly List<TermDraft> _terms = [];

    /// <summary>Its name.</summary>
    internal string Name { get; } = name;

    /// <summary>Where it was first spoken of.</summary>
    internal RuleOrigin Origin { get; } = origin;

    /// <summary>Its terms.</summary>
    internal IReadOnlyList<TermDraft> Terms => _terms;

    /// <summary>Adds a term; one that is there already gets the new words and the new name.</summary>
    internal void Add(TermDraft term)
    {
        var index = _terms.FindIndex(known => known.Key == term.Key);
        if (index < 0)
            _terms.Add(term);
        else
            _terms[index] = term with { Words = [.. _terms[index].Words, _terms[index].Name, .. term.Words] };
    }

    /// <summary>Takes a term out; null where there is none of that key.</summary>
    internal TermDraft? Remove(string key)
    {
        var term = _terms.Find(known => known.Key == key);
        if (term is not null)
            _terms.Remove(term);
        return term;
    }

    /// <summary>The key of the term with this key or word; null where there is none.</summary>
    internal string? KeyOf(string word)
    {
        var folded = Folding.Fold(word);
        return _terms.Find(term => term.Key == word)?.Key
            ?? _terms.Find(term => Folding.Fold(term.Name) == folded || term.Words.Any(known => Folding.Fold(known) == folded))?.Key;
    }

    /// <summary>The vocabulary.</summary>
    internal Vocabulary Build() => new(Name, _terms.Select(term => (term.Key, term.Name, (IEnumerable<string>)term.Words)));
}
