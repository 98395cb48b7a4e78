using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the units that a number without a printed unit may have: those that its clause speaks of, else the nearest head that names any.</summary>
internal static class SaidUnits
{
    internal static void Assign(NumberMention mention, Vocabulary units, Vocabulary fields)
    {
        if (mention.Unit is not ("" or "?"))
            return;
        AddFrom($"{mention.Before} # {mention.After}", units, fields, mention.SaidUnits);
        foreach (var head in mention.Heads)
        {
            if (mention.SaidUnits.Count > 0)
                return;
            AddFrom(head.Text, units, fields, mention.SaidUnits);
        }
    }

    private static void AddFrom(string words, Vocabulary units, Vocabulary fields, HashSet<string> said)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsLetter(words[i]) || (i > 0 && Words.IsWordCharacter(words[i - 1])))
                continue;
            var unit = units.At(words, i);
            if (fields.At(words, i) is { } field && field.Length >= (unit?.Length ?? 0))
                i += field.Length - 1; // "người có công" counts no people
            else if (unit is { } met)
            {
                said.Add(met.Term.Key);
                i += met.Length - 1;
            }
        }
    }
}
