using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Rules;
using CchcExtractor.Texts;
using CchcExtractor.Units;

namespace CchcExtractor.Extraction.Letterhead;

/// <summary>
/// Finds out which commune issued a report, and of which district and province it is. The letterhead says it best; then the place line,
/// then whatever the text says most often. Names in capitals are respelt as the body has them.
/// </summary>
internal sealed class IssuingUnit
{
    private readonly RulePack _rules;
    private readonly List<(UnitName Name, int Weight)> _communes;
    private readonly List<(UnitName Name, int Weight)> _districts;
    private readonly List<(UnitName Name, int Weight)> _provinces;
    private readonly string? _place;

    public IssuingUnit(Document document, ReportParts parts, IReadOnlyList<Line> head, string? place, RulePack rules)
    {
        _rules = rules;
        _place = place;
        _communes = [];
        _districts = [];
        _provinces = [];
        for (var i = 0; i < head.Count; i++)
            Note(head[i].Text, Weight.Letterhead);
        for (var i = parts.Title; i < document.Blocks.Count; i++)
        {
            var weight = i < parts.Body ? Weight.Title : i < parts.Body + 3 ? Weight.Preamble : Weight.Body;
            if (document.Blocks[i] is TextBlock block)
                Note(block.Text, weight);
            else if (i >= parts.Signature && i < parts.Appendix)
                foreach (var line in Lines.Of(document, i, i + 1))
                    Note(line.Text, Weight.Body);
        }

        for (var i = 0; i + 1 < head.Count; i++)
            NoteWrapped(head[i].Text, head[i + 1].Text);
        var commune = Best(_communes, ByPlace);
        if (commune is not null)
        {
            NamedCommune = Named(commune);
            Commune = Name(commune, _communes);
            var kind = commune.Kind;
            if (char.IsAsciiDigit(Commune[0]))
                Commune = $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {Commune}";
            Agency = char.IsUpper(Commune[0]) && Folding.Fold(Commune).StartsWith(Folding.Fold(kind) + " ", StringComparison.Ordinal) && char.IsAsciiDigit(Commune[^1])
                ? $"UBND {Commune}"
                : $"UBND {kind} {Commune}";
        }

        if (Best(_districts, null) is { } district)
            (District, NamedDistrict) = (Name(district, _districts), Named(district));
        if (Best(_provinces, null) is { } province)
            (Province, NamedProvince) = (Name(province, _provinces), Named(province));

        static NamedUnit Named(UnitName unit) => new(unit.Kind, unit.Name);
    }

    /// <summary>E.g. <c>UBND xã Bình An</c>.</summary>
    public string? Agency { get; }

    /// <summary>Its name without the kind, unless the name is a number (<c>Phường 1</c>).</summary>
    public string? Commune { get; }

    /// <summary>Name of the district, or null.</summary>
    public string? District { get; }

    /// <summary>Name of the province or central city, or null.</summary>
    public string? Province { get; }

    /// <summary>The commune with its kind, as the lists of units are asked for it.</summary>
    public NamedUnit? NamedCommune { get; }

    /// <summary>The district with its kind.</summary>
    public NamedUnit? NamedDistrict { get; }

    /// <summary>The province with its kind.</summary>
    public NamedUnit? NamedProvince { get; }

    private static class Weight
    {
        public const int Letterhead = 10_000;
        public const int Place = 5_000;
        public const int Preamble = 3;
        public const int Title = 3;
        public const int Body = 1;
    }

    private void Note(Text text, int weight)
    {
        if (text.Printed.Length == 0)
            return;

        // running capitals (headings) run names into what follows them; only the letterhead's count
        if (weight < Weight.Letterhead && FindParts.IsCapitals(text.Printed))
            weight = 0;
        _communes.AddRange(UnitNames.In(text, _rules.Vocabulary("commune_kinds"), _rules.Letterhead).Select(name => (name, weight)));
        _provinces.AddRange(UnitNames.In(text, _rules.Vocabulary("province_kinds"), _rules.Letterhead).Select(name => (name, weight)));
        foreach (var name in UnitNames.In(text, _rules.Vocabulary("district_kinds"), _rules.Letterhead))
            (_rules.Vocabulary("central_cities").Find(name.Key) is not null && name.Kind == "thành phố" ? _provinces : _districts).Add((name, weight));
    }

    /// <summary>A name that runs over the end of its line counts where the place line or the body says it whole.</summary>
    private void NoteWrapped(Text line, Text next)
    {
        var joined = new Text($"{line.Printed} {next.Printed}");
        foreach (var (kinds, mentions) in new[] { ("commune_kinds", _communes), ("district_kinds", _districts) })
            foreach (var name in UnitNames.In(joined, _rules.Vocabulary(kinds), _rules.Letterhead))
                if (name.Start < line.Folded.Length && name.End > line.Folded.Length + 1
                    && (ByPlace(name) > 0 || mentions.Any(mention => mention.Weight is > 0 and < Weight.Letterhead && mention.Name.Key == name.Key)))
                    mentions.Add((name, Weight.Letterhead * 2));
    }

    private int ByPlace(UnitName name) =>
        _place is not null && (" " + Folding.Fold(_place)).EndsWith(" " + name.Key, StringComparison.Ordinal) ? Weight.Place : 0;

    private static UnitName? Best(List<(UnitName Name, int Weight)> mentions, Func<UnitName, int>? bonus)
    {
        var groups = mentions.Where(mention => mention.Weight > 0).GroupBy(mention => mention.Name.Key)
            .Select(group => (First: group.First().Name, Total: group.Sum(mention => mention.Weight) + (bonus?.Invoke(group.First().Name) ?? 0)))
            .ToList();
        return groups.Count == 0 ? null : groups.MaxBy(group => group.Total).First;
    }

    /// <summary>The name as the body spells it; else its capitals turned to title case.</summary>
    private static string Name(UnitName name, List<(UnitName Name, int Weight)> mentions) =>
        mentions.FirstOrDefault(mention => mention.Name.Key == name.Key && !mention.Name.Capitals).Name?.Name ?? UnitNames.TitleCase(name.Name);
}
