using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the units that a number without a printed unit may have: those that its clause speaks of, else the nearest head that names any.</summary>
internal static class SaidUnits
{
    internal static void Assign(NumberMention mention, Vocabulary units)
    {
        if (mention.Unit is not ("" or "?"))
            return;
        AddFrom($"{mention.Before} # {mention.After}", units, mention.SaidUnits);
        foreach (var head in mention.Heads)
        {
            if (mention.SaidUnits.Count > 0)
                return;
            AddFrom(head.Text, units, mention.SaidUnits);
        }
    }

    private static void AddFrom(string words, Vocabulary units, HashSet<string> said)
    {
        for (var i = 0; i < words.Length; i++)
            if (char.IsLetter(words[i]) && (i == 0 || !Words.IsWordCharacter(words[i - 1])) && units.At(words, i) is { } met)
            {
                said.Add(met.Term.Key);
                i += met.Length - 1;
            }
    }
}
