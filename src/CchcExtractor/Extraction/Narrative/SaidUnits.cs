using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the units that a number without a printed unit may have: those that its clause speaks of, else the nearest head that names any.</summary>
internal static class SaidUnits
{
    private const int NearestSentences = 2;

    /// <summary>"650 lượt": what is counted is said elsewhere.</summary>
    internal static bool IsVague(string unit, RulePack rules) => rules.Vocabulary("units").ByKey(unit) is { } term && rules.Words(WordList.VagueUnit).Contains(term.Words[0], StringComparer.Ordinal);

    /// <summary>Fills in the units of a mention. <paramref name="sentencesBefore"/>: those of its own block, the nearest first.</summary>
    internal static void Assign(NumberMention mention, IReadOnlyList<Inherited> sentencesBefore, RulePack rules)
    {
        var (units, fields) = (rules.Vocabulary("units"), rules.Vocabulary("fields"));
        if (mention.Unit is not ("" or "?") && !IsVague(mention.Unit, rules))
            return;
        var noUnits = rules.Words(WordList.FieldLabel).Concat(rules.Words(WordList.OnlyCounted)).Concat(rules.Words(WordList.VagueUnit)).ToList();
        var other = false; // "bộ máy: giao 21": a matter of its own, whatever the heading speaks of
        AddFrom($"{mention.Before} # {mention.After}");
        if (other)
            return;
        foreach (var head in mention.Heads.Where(head => !head.IsTitle).Concat(sentencesBefore.Take(NearestSentences)))
        {
            if (mention.SaidUnits.Count > 0 || other)
                return;
            AddFrom(head.Text);
        }

        if (mention.SaidUnits.Count > 0 || other || mention.Heads.FirstOrDefault(head => head.IsTitle) is not { } title)
            return;
        AddFrom(title.Text);
        foreach (var implied in rules.Words(WordList.ImpliedUnit))
            if (implied.Split(" = ") is [var said, var counted] && mention.SaidUnits.Contains(said))
                mention.SaidUnits.Add(counted);

        void AddFrom(string words)
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
                    other |= met.Term.Key[0] == '_';
                    if (met.Term.Key[0] != '_' && !noUnits.Contains(words.Substring(i, met.Length), StringComparer.Ordinal))
                        mention.SaidUnits.Add(met.Term.Key);
                    i += met.Length - 1;
                }
            }
        }
    }
}
