using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Looks over a pack that was read for what can be seen without any report: names that lead nowhere, and definitions that nobody uses.</summary>
internal static class RuleLints
{
    /// <summary>Adds to the reading's mistakes and doubts.</summary>
    internal static void Of(PackBuilder builder, RuleReading reading)
    {
        References(builder, reading);
        Vocabularies(builder, reading);
        if (!builder.Pack.Reads)
            return;
        var yielded = Yielded(builder);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in builder.Checks)
            foreach (var reference in check.Assert.References())
                if (!reference.Optional && reference.Names.All(name => !name.Contains('/') && !yielded.Contains(name)))
                {
                    told.UnionWith(reference.Names);
                    Doubt(reading, check.Origin,
                        $"phép kiểm tra cần {string.Join(" | ", reference.Names)}, nhưng không quy tắc nào cho chỉ tiêu này, nên không bao giờ xét được; thêm quy tắc dưới facts hoặc bỏ phép kiểm tra",
                        $"the check needs {string.Join(" | ", reference.Names)}, which no rule yields, so it is never evaluated; add a rule under facts or remove the check");
                }

        foreach (var indicator in builder.Indicators.Values.Where(indicator => !yielded.Contains(indicator.Id) && !told.Contains(indicator.Id)))
            Doubt(reading, indicator.Origin,
                $"không quy tắc hay dòng biểu nào cho chỉ tiêu {indicator.Id}; thêm quy tắc dưới facts hoặc bỏ chỉ tiêu",
                $"no rule and no form row yields the indicator {indicator.Id}; add a rule under facts or remove the indicator");
    }

    /// <summary>Indicators that rates and form rows name must exist.</summary>
    private static void References(PackBuilder builder, RuleReading reading)
    {
        foreach (var indicator in builder.Indicators.Values)
            foreach (var other in new[] { indicator.Rate, indicator.Whole }.Where(id => id.Length > 0))
                Known(other, indicator.Origin);
        foreach (var row in builder.Forms.SelectMany(form => form.Rows))
            foreach (var concept in row.Perhaps.Concat(row.AllOf).Concat(row.Instead.SelectMany(other => other.Terms.Select(term => term.Indicator))).Prepend(row.Concept).Where(concept => concept.Length > 0))
                Known(concept, row.Origin);

        void Known(string name, RuleOrigin origin)
        {
            if (builder.Indicators.ContainsKey(name))
                return;
            var nearest = Nearest.To(name, builder.Indicators.Keys);
            reading.Errors.Add(new RuleError(origin, new Wording(
                $"không có chỉ tiêu \"{name}\"" + (nearest is null ? "; khai báo nó dưới khóa indicators" : $"; có phải \"{nearest}\"?"),
                $"unknown indicator \"{name}\"" + (nearest is null ? "; declare it under indicators" : $"; did you mean \"{nearest}\"?"))));
        }
    }

    private static void Vocabularies(PackBuilder builder, RuleReading reading)
    {
        foreach (var vocabulary in builder.Vocabularies.Values.Where(vocabulary => !Vocabulary.Asked.Contains(vocabulary.Name)))
        {
            var nearest = Nearest.To(vocabulary.Name, Vocabulary.Asked);
            Doubt(reading, vocabulary.Origin,
                $"chương trình không dùng từ vựng \"{vocabulary.Name}\"" + (nearest is null ? $"; các từ vựng dùng được: {string.Join(", ", Vocabulary.Asked)}" : $"; có phải \"{nearest}\"?"),
                $"nobody uses the vocabulary \"{vocabulary.Name}\"" + (nearest is null ? $"; those in use: {string.Join(", ", Vocabulary.Asked)}" : $"; did you mean \"{nearest}\"?"));
        }

        foreach (var vocabulary in builder.Vocabularies.Values)
        {
            var taken = new Dictionary<string, TermDraft>(StringComparer.Ordinal);
            foreach (var term in vocabulary.Terms)
                foreach (var word in term.Words.Select(Folding.Fold).Distinct())
                    if (!taken.TryAdd(word, term))
                        Doubt(reading, term.Origin,
                            $"từ \"{word}\" của {vocabulary.Name}/{term.Key} đã thuộc {taken[word].Key} ({taken[word].Origin}), nên không bao giờ được dùng; bỏ một trong hai",
                            $"the word \"{word}\" of {vocabulary.Name}/{term.Key} belongs to {taken[word].Key} ({taken[word].Origin}) already and is never used here; remove one of them");
        }
    }

    private static HashSet<string> Yielded(PackBuilder builder)
    {
        var yielded = builder.Numbers.SelectMany(rule => rule.Beside is { } beside ? [rule.Indicator, beside.Indicator] : new[] { rule.Indicator })
            .Concat(builder.Sentences.SelectMany(rule => rule.Pattern.Holes.Select(hole => hole.Name)))
            .Concat(builder.Forms.SelectMany(form => form.Rows).Select(row => row.Concept)).ToHashSet(StringComparer.Ordinal);
        yielded.UnionWith(builder.Indicators.Values.Where(indicator => yielded.Contains(indicator.Id)).Select(indicator => indicator.Rate).ToList());
        return yielded;
    }

    private static void Doubt(RuleReading reading, RuleOrigin origin, string vietnamese, string english) => reading.Doubts.Add(new RuleError(origin, new Wording(vietnamese, english)));
}
