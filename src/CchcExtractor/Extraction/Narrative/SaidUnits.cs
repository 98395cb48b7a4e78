using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Finds the units that a number without a printed unit may have: those that its clause speaks of, else the nearest head that names any.</summary>
internal static class SaidUnits
{
    private const int NearestSentences = 2;

    /// <summary>Characters of a sentence that is one item of a list: "Quá hạn đã xong: 03." The list is as near as its last item.</summary>
    private const int LongestItem = 30;

    /// <summary>"650 lượt": what is counted is said elsewhere.</summary>
    internal static bool IsVague(string unit, RulePack rules) => rules.Vocabulary("units").ByKey(unit) is { } term && rules.Words(WordList.VagueUnit).Contains(term.Words[0], StringComparer.Ordinal);

    private static IEnumerable<Inherited> Near(IReadOnlyList<Inherited> sentences)
    {
        var left = NearestSentences;
        foreach (var sentence in sentences)
        {
            if (left == 0)
                yield break;
            yield return sentence;
            if (sentence.Text.Length > LongestItem)
                left--;
        }
    }

    /// <summary>"Chứng thực 268 HS (DVCTT 259)", "tiếp nhận 966 hồ sơ; qua dịch vụ công trực tuyến 93": by which way some of those before came, so many of the same unit and not so many services; null where nothing but a channel stands before it.</summary>
    private static string? OfChannel(NumberMention mention, RulePack rules)
    {
        if (mention.Previous is not { } host || (mention.Before.Trim(' ', ':', '=') is var way && !rules.Words(WordList.Channel).Any(channel => way == channel ? host.Depth < mention.Depth : way.EndsWith($" {channel}", StringComparison.Ordinal) && rules.Words(WordList.ByWayOf).Contains(way[..^channel.Length].TrimEnd(' '), StringComparer.Ordinal))))
            return null;
        return host.Unit.Length > 1 && host.Unit != "%" ? host.Unit : host.SaidUnits.Count == 1 ? host.SaidUnits.First() : Dossiers;
    }

    /// <summary>Nothing else comes by such a way.</summary>
    private const string Dossiers = "ho_so";

    /// <summary>Fills in the units of a mention. <paramref name="sentencesBefore"/>: those of its own block, the nearest first; <paramref name="sentence"/>: the numbers of its own; <paramref name="sections"/>: content ids around it.</summary>
    internal static void Assign(NumberMention mention, IReadOnlyList<Inherited> sentencesBefore, IReadOnlyList<NumberMention> sentence, IReadOnlyList<string> sections, RulePack rules)
    {
        var (units, fields) = (rules.Vocabulary("units"), rules.Vocabulary("fields"));
        if (mention.Unit is not ("" or "?") && !IsVague(mention.Unit, rules))
            return;
        if (OfChannel(mention, rules) is { } counted)
        {
            mention.SaidUnits.Add(counted);
            return;
        }

        var noUnits = rules.Words(WordList.FieldLabel).Concat(rules.Words(WordList.OnlyCounted)).Concat(rules.Words(WordList.VagueUnit)).ToList();
        var other = false; // "bộ máy: giao 21": a matter of its own, whatever the heading speaks of
        AddFrom($"{mention.Before} # {mention.After}");
        if (other)
            return;
        foreach (var head in mention.Heads.Where(head => !head.IsTitle).Concat(Near(sentencesBefore)))
        {
            if (mention.SaidUnits.Count > 0 || other)
                return;
            AddFrom(head.Text);
            // the line that a list stands below is as vague as a heading
            if (mention.SaidUnits.Count == 1 && head.Numbers.Count == 0 && !mention.SentenceBefore.Contains(head.Text, StringComparison.Ordinal) && !sentencesBefore.Contains(head))
            {
                foreach (var (said, implied) in Pairs(WordList.ImpliedUnit))
                    if (mention.SaidUnits.Contains(said) && SaysAlone(implied))
                        mention.SaidUnits.Add(implied);
                Narrow();
                return;
            }
        }

        if (mention.SaidUnits.Count > 0 || other)
            return;
        // "nhận 210, trả 207, còn 3 hồ sơ": what is counted is said once, at the end
        if (sentence.FirstOrDefault(later => later.Start > mention.Start && later.Unit is not ("" or "?" or "%") && !IsVague(later.Unit, rules)) is { } counts)
            mention.SaidUnits.Add(counts.Unit);
        if (mention.SaidUnits.Count > 0)
            return;
        if (mention.Heads.FirstOrDefault(head => head.IsTitle) is { } title)
        {
            AddFrom(title.Text);
            foreach (var (said, implied) in Pairs(WordList.ImpliedUnit))
                if (mention.SaidUnits.Contains(said) || Words.Contains(title.Text, said))
                    mention.SaidUnits.Add(implied);
        }

        if (mention.SaidUnits.Count == 0 && !other)
            foreach (var (_, implied) in Pairs(WordList.SectionUnit).Where(pair => sections is [var inner, ..] && inner == pair.Said))
                mention.SaidUnits.Add(implied);

        Narrow();

        // "Mới: trực tuyến 507, bưu chính 3" below the heading "TTHC": such words are said of dossiers only
        void Narrow()
        {
            foreach (var (_, unit) in Pairs(WordList.SaidOfUnit))
                if (mention.SaidUnits.Count != 1 && (mention.SaidUnits.Count == 0 || mention.SaidUnits.Contains(unit)) && !other && SaysAlone(unit))
                {
                    mention.SaidUnits.Clear();
                    mention.SaidUnits.Add(unit);
                }
        }

        bool SaysAlone(string unit) =>
            Pairs(WordList.SaidOfUnit).Any(pair => pair.Counted == unit && (Words.Contains(mention.SentenceBefore, pair.Said) || Words.Contains(mention.SentenceBehind, pair.Said)));

        IEnumerable<(string Said, string Counted)> Pairs(WordList list) =>
            rules.Words(list).Select(pair => (Pair: pair, At: pair.LastIndexOf(" = ", StringComparison.Ordinal))).Where(pair => pair.At > 0).Select(pair => (pair.Pair[..pair.At], pair.Pair[(pair.At + 3)..]));

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
