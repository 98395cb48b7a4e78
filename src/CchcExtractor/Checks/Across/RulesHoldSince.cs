using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;
using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Across;

/// <summary>
/// What the rule files assert of a report and the commune's last one of the same kind of period (<c>prev(...)</c>). Three-valued as all of them: where there is
/// no earlier report, or it does not say, nothing is decided.
/// </summary>
public sealed class RulesHoldSince : IAcrossCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = Checks.Kinds.All;

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Before before)
    {
        var period = before.Report.Metadata.Period;
        var last = before.Report.Asked.Count == 0 ? null : before.Own.LastOrDefault(report => report.Metadata.Period is { } its && its.Kind == period?.Kind && (its.Kind != PeriodKind.Months || its.Part == period.Part));
        return before.Report.Asked.Select(asked => Judge(asked, before.Report, last, key => before.Earlier(key).Where(one => one.Report.Metadata.Period == last?.Metadata.Period).Select(one => one.Value).FirstOrDefault()));
    }

    /// <summary>Judges one check of a report by what the last one says of each key.</summary>
    internal static Outcome Judge(AskedOfPast asked, PastReport report, PastReport? last, Func<string, SeriesValue?> said)
    {
        var assert = ExpressionParser.Truth(asked.Assert);
        var when = asked.When is { } condition ? ExpressionParser.Truth(condition) : null;
        var used = new List<(Reference Reference, SeriesValue Value)>();
        var readings = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var reference in assert.References().Concat(when?.References() ?? []).DistinctBy(reference => reference.Key))
        {
            var values = Values(reference, asked, report, said);
            used.AddRange(values.Select(value => (reference, value)));
            if (values.Count > 0)
                readings[reference.Key] = new Reading([.. values.Select(Figure)]);
            else if (reference.Optional)
                readings[reference.Key] = Reading.Nought;
        }

        var evaluation = new Evaluation(readings);
        if ((when is not null && evaluation.Truth(when) != true) || evaluation.Truth(assert) is not { } holds)
            return Outcome.NotEvaluated;
        return holds ? Outcome.Passed : new Outcome.Failed(Broken(asked, used, last!));
    }

    private static List<SeriesValue> Values(Reference reference, AskedOfPast asked, PastReport report, Func<string, SeriesValue?> said)
    {
        foreach (var name in reference.Names)
        {
            var key = asked.Keys[name];
            var found = reference.Previous ? [said(key)] : report.Series.Where(value => reference.OverFields ? value.Key.StartsWith(key + "@", StringComparison.Ordinal) : value.Key == key).Cast<SeriesValue?>().ToList();
            if (found.OfType<SeriesValue>().ToList() is { Count: > 0 } values)
                return values;
        }

        return [];
    }

    private static Figure Figure(SeriesValue value) => new()
    {
        Origin = Origin.Narrative,
        Indicator = value.Key,
        Number = new Number(value.Value, 0, Phrases.Vietnamese(value.Value)),
        Location = value.Location,
        Rule = "series",
    };

    private static Discrepancy Broken(AskedOfPast asked, List<(Reference Reference, SeriesValue Value)> used, PastReport last)
    {
        var told = used.OrderBy(one => one.Reference.Previous).ToList();
        string Told(Func<Wording, string> language, string before) => string.Join("; ", told.Select(one =>
            $"{language(one.Value.Name)} = {Phrases.Vietnamese(one.Value.Value)} ({(one.Reference.Previous ? $"{before} {last.Metadata.Period}, {last.Name}, " : "")}{language(Phrases.Place(one.Value.Location, one.Value.Section))})"));
        return new Discrepancy
        {
            Kind = Checks.Kinds.Of(asked.Code)!,
            SeverityOverride = asked.Severity,
            Message = new Wording(
                $"Không khớp với báo cáo kỳ trước: {Told(wording => wording.Vietnamese, "kỳ")}. Quy tắc đòi hỏi {asked.Assert}.",
                $"This does not fit the commune's last report: {Told(wording => wording.English, "in")}. The rules ask for {asked.Assert}."),
            Sides = [.. told.Select(one => one.Reference.Previous
                ? Before.Elsewhere(last, $"{one.Value.Key} = {Phrases.English(one.Value.Value)}", one.Value.Location, one.Value.Section)
                : new Side($"{one.Value.Key} = {Phrases.English(one.Value.Value)}", one.Value.Location, one.Value.Section))],
            Found = string.Join(", ", told.Where(one => !one.Reference.Previous).Select(one => $"{one.Value.Key} = {Phrases.English(one.Value.Value)}")),
            Expected = asked.Assert,
            Excerpt = told[0].Value.Excerpt,
            Key = asked.Id,
        };
    }
}
