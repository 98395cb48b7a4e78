using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CchcExtractor.Rules;

/// <summary>
/// Lists of Vietnamese words that the engine asks the rules for, so that no sentence of a report is known to the code. In rule files they stand
/// under <c>words:</c>, each by its name in snake_case; every file adds to them. To add one is a property here, a line in <c>rules/schema.json</c> and the
/// words themselves.
/// </summary>
public sealed partial class WordList
{
    private static readonly Lazy<IReadOnlyDictionary<string, WordList>> Known = new(() => typeof(WordList).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(WordList)).Select(property => (WordList)property.GetValue(null)!)
        .OrderBy(list => list.Name, StringComparer.Ordinal).ToDictionary(list => list.Name, StringComparer.Ordinal));

    private WordList([CallerMemberName] string property = "")
    {
        var name = new StringBuilder();
        foreach (var c in property)
            name.Append(char.IsUpper(c) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        Name = name.ToString();
    }

    /// <summary>Every list by its name in rule files.</summary>
    public static IReadOnlyDictionary<string, WordList> ByName => Known.Value;

    /// <summary>Its name in rule files, e.g. <c>clause_fillers</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
