using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>How an assertion came out at one place of a report.</summary>
/// <param name="Holds">True, false, or null where something is blank.</param>
/// <param name="Readings">What stood for each reference; in a failure the first combination tried.</param>
/// <param name="Tried">Other readings that were tried and do not fit either, e.g. other denominators.</param>
/// <param name="Nearness">How near to each other they stand.</param>
public sealed record Judgement(bool? Holds, IReadOnlyDictionary<string, Reading> Readings, IReadOnlyList<Reading> Tried, Nearness Nearness = Nearness.Sentence);

/// <summary>
/// Judges what a rule asserts. A figure may be mentioned many times; the mentions that stand nearest to each other are meant together, so an
/// assertion is asked in every sentence that names all its figures, or, where there is none, in every paragraph, section, or the whole report.
/// It fails only where no combination of the mentions there fits.
/// </summary>
public sealed class Assertion(CheckRule rule, Mentions mentions)
{
    private const int MostCombinations = 500;
    private static readonly IReadOnlyDictionary<string, Reading> None = new Dictionary<string, Reading>();

    private readonly IReadOnlyList<Reference> _references = References(rule);

    /// <summary>All places where it can be asked, of the whole report or of one dossier field. Empty where the report says nothing of the kind.</summary>
    public IEnumerable<Judgement> Judge(string field)
    {
        if (field.Length > 0 && _references.Any(reference => reference.OverFields))
            yield break;
        var needed = _references.Where(reference => !reference.Optional).ToList();
        if (!needed.Exists(reference => mentions.HasAny(reference, field)))
            yield break;
        var readings = _references.ToDictionary(reference => reference.Key, reference => mentions.For(reference, field));
        if (needed.Any(reference => readings[reference.Key].Count == 0))
        {
            if (field.Length == 0)
                yield return new Judgement(null, None, []);
            yield break;
        }

        foreach (var nearness in Enum.GetValues<Nearness>())
        {
            var placed = readings.ToDictionary(pair => pair.Key, pair => pair.Value.ToLookup(reading => reading.Place(nearness)));
            var places = readings[needed[0].Key].Select(reading => reading.Place(nearness)).OfType<(int, int, string)>().Distinct()
                .Select(place => _references.ToDictionary(reference => reference.Key, reference => placed[reference.Key][place].ToList()))
                .Where(found => needed.All(reference => found[reference.Key].Count > 0)).ToList();
            foreach (var found in places)
                yield return Judge(found, readings) with { Nearness = nearness };
            if (places.Count > 0)
                yield break;
        }
    }

    private Judgement Judge(Dictionary<string, List<Reading>> near, Dictionary<string, IReadOnlyList<Reading>> all)
    {
        foreach (var reference in _references.Where(reference => reference.Optional && near[reference.Key].Count == 0))
            near[reference.Key] = [.. all[reference.Key], Reading.Nought];
        var first = Try(near);
        if (first.Holds != false)
            return first;
        // a rate may be of what was received, resolved or due: before it is called wrong, the others are tried from anywhere in the report
        var alternatives = _references.Where(reference => reference.Names.Count > 1).ToList();
        if (alternatives.Count == 0)
            return first;
        foreach (var reference in alternatives)
            near[reference.Key] = all[reference.Key].ToList();
        var second = Try(near);
        if (second.Holds == false && alternatives.Any(reference => all[reference.Key].All(reading => reading.Figures[0].Indicator != reference.Names[0])))
            return new Judgement(null, None, []); // its proper denominator is not in the report
        return second.Holds == false
            ? first with { Tried = alternatives.SelectMany(reference => all[reference.Key]).DistinctBy(reading => (reading.Figures[0].Indicator, reading.Value)).ToList() }
            : second;
    }

    private Judgement Try(Dictionary<string, List<Reading>> choices)
    {
        Judgement? refuted = null;
        var undecided = false;
        foreach (var combination in Combinations(choices))
        {
            // a rate of what is not its proper whole is one by chance sooner: nothing is forgiven
            var evaluation = new Evaluation(combination, _references.Any(reference => reference.Names.Count > 1 && combination[reference.Key].Figures is [var only] && only.Indicator != reference.Names[0]));
            var holds = rule.When is { } when && evaluation.Truth(when) != true ? null : evaluation.Truth(rule.Assert);
            if (holds == true)
                return new Judgement(true, combination, []);
            if (holds == false)
                refuted ??= new Judgement(false, combination, []);
            else
                undecided = true;
        }

        return refuted is null || (undecided && rule.When is not null) ? new Judgement(null, None, []) : refuted;
    }

    /// <summary>Every choice of one reading for each reference; readings of equal value count once. Gives none where there are too many to mean anything.</summary>
    private IEnumerable<IReadOnlyDictionary<string, Reading>> Combinations(Dictionary<string, List<Reading>> choices)
    {
        var lists = _references.Select(reference => (reference.Key, Readings: choices[reference.Key].DistinctBy(reading => (reading.Value, reading.Printed?.Decimals)).ToList())).ToList();
        if (lists.Aggregate(1L, (product, list) => Math.Min(product * list.Readings.Count, MostCombinations + 1)) > MostCombinations)
            yield break;
        var at = new int[lists.Count];
        while (true)
        {
            yield return lists.Select((list, i) => (list.Key, Reading: list.Readings[at[i]])).ToDictionary(pair => pair.Key, pair => pair.Reading);
            var turn = lists.Count - 1;
            while (turn >= 0 && ++at[turn] == lists[turn].Readings.Count)
                at[turn--] = 0;
            if (turn < 0)
                yield break;
        }
    }

    private static List<Reference> References(CheckRule rule) =>
        [.. rule.References()];
}
