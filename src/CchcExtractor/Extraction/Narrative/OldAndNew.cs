using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// "Tổng số hồ sơ: 1.700" beside "nhận trong kỳ 1.684" and "kỳ trước sang 16", or "tiếp nhận 1.358 hồ sơ, gồm trực tuyến 764, trực tiếp 583, kỳ trước chuyển qua 11": what is new and what was
/// carried over together is all there was to do, whatever the words before it say; so is what was settled and is in hand ("xã bảo đảm giải quyết 167 hồ sơ", of which 155 are settled and 12 in hand).
/// </summary>
internal static class OldAndNew
{
    private const string Received = "dossiers.received";

    private const string Direct = "dossiers.received.direct";

    private const string Online = "dossiers.received.online";

    private const string CarriedOver = "dossiers.carried_over";

    private const string ToResolve = "dossiers.to_resolve";

    private static readonly string[] Ways = [Online, Direct, "dossiers.received.postal"];

    private const string Resolved = "dossiers.resolved";

    private const string Pending = "dossiers.pending";

    /// <summary>"Tổng số hồ sơ tiếp nhận 472, trong đó tiếp nhận mới 466 (trực tuyến 290, trực tiếp 176), kỳ trước chuyển sang 06": in one sentence, whatever stands between.</summary>
    internal static void Tell(IReadOnlyList<NumberMention> mentions)
    {
        foreach (var all in mentions)
            if (all is { Unit: not "%", Number.Denominator: null, Claim: { Indicator: Received, Field: "" } claim } && Are(all, CarriedOver).Any(old => old.Number.Value > 0 && Are(all, Received).Any(one => one.Number.Value + old.Number.Value == all.Number.Value)))
                all.Claim = claim with { Indicator = ToResolve };

        // "có 1.007 hồ sơ nộp tại Bộ phận Một cửa; có 209/1.007 hồ sơ nộp trực tuyến": wherever they were handed in, they are all that came
        foreach (var all in mentions)
            if (all is { Unit: not "%", Number.Denominator: null, Claim: { Indicator: Direct, Field: "" } claim } && mentions.Any(online => online.Claim is { Indicator: Online, Field: "" } && online.Number.Denominator == all.Number.Value))
                all.Claim = claim with { Indicator = Received };

        IEnumerable<NumberMention> Are(NumberMention all, string indicator) =>
            mentions.Where(mention => mention.Sentence == all.Sentence && mention is { IsWord: false, Claim.Field: "" } && mention.Claim.Indicator == indicator);
    }

    /// <summary>Tells it apart among the figures of a report.</summary>
    internal static IReadOnlyList<Figure> In(IReadOnlyList<Figure> figures)
    {
        var (received, old, resolved, pending) = (Of(figures, Received), Of(figures, CarriedOver), Of(figures, Resolved), Of(figures, Pending));
        if (old.Count == 0 && pending.Count == 0)
            return figures;
        var all = figures.Where(figure => figure is { Field: "", Number.Denominator: null, Indicator: Received } && old.Exists(carried => received.Exists(one => one.Value + carried.Value == figure.Value) || IsMadeOf(figure, carried, figures))).Select(figure => figure.Value).ToHashSet();
        return figures.Select(figure => figure is { Field: "", Number.Denominator: null } && figure.Indicator switch
        {
            Received => all.Contains(figure.Value),
            Resolved => resolved.Exists(one => one.Value < figure.Value && pending.Exists(left => one.Value + left.Value == figure.Value)) && (old.Exists(carried => received.Exists(one => one.Value + carried.Value == figure.Value)) || figures.Any(told => told is { Indicator: ToResolve, Field: "" } && told.Value == figure.Value)),
            _ => false,
        } ? figure with { Indicator = ToResolve } : figure).ToList();
    }

    private static List<Figure> Of(IReadOnlyList<Figure> figures, string indicator) => figures.Where(figure => figure.Indicator == indicator && figure is { Field: "", Value: > 0 }).ToList();

    /// <summary>The ways in which dossiers came and those carried over, in one sentence with their total, make it up.</summary>
    private static bool IsMadeOf(Figure total, Figure carried, IReadOnlyList<Figure> figures) =>
        Stand(total, carried) && figures.Where(figure => figure.Field.Length == 0 && Stand(total, figure) && Ways.Contains(figure.Indicator)).ToList() is { Count: > 1 } ways && ways.Sum(figure => figure.Value) + carried.Value == total.Value;

    private static bool Stand(Figure one, Figure other) => one.Block == other.Block && one.Sentence == other.Sentence;
}
