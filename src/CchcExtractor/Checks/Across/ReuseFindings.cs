using System.Globalization;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>How it is told that paragraphs were taken over: both of them, what is the same and what differs.</summary>
internal static class ReuseFindings
{
    /// <summary>Paragraphs that follow one another here and there: one finding.</summary>
    public static Discrepancy Taken(List<(Passage Passage, Reuse Reuse)> run, PastReport report)
    {
        var (passage, reuse) = run[0];
        return Taken(
            passage with { Text = string.Join(" ", run.Select(one => one.Passage.Text)) },
            reuse with
            {
                Proof = run.Max(one => one.Reuse.Proof),
                Original = reuse.Original with { Text = string.Join(" ", run.Select(one => one.Reuse.Original.Text)) },
                Same = [.. run.SelectMany(one => one.Reuse.Same)],
                Different = [.. run.SelectMany(one => one.Reuse.Different)],
            },
            run, report);
    }

    /// <summary>The paragraph was copied, and nobody put the own name into it.</summary>
    public static Discrepancy Named(Passage passage, Reuse reuse, PastReport report)
    {
        var (place, from) = (Phrases.Place(passage.Location, passage.Section), Phrases.Place(reuse.Original.Location, reuse.Original.Section));
        var (own, other) = (report.Metadata.Commune ?? "", reuse.Source.Metadata.Commune ?? "");
        return new Discrepancy
        {
            Kind = Kinds.WrongAgency,
            Message = new Wording(
                $"Đoạn ở {place.Vietnamese} còn ghi tên \"{other}\" trong khi báo cáo là của {own}: đoạn này lấy từ {reuse.Source.Called.Vietnamese}, {from.Vietnamese}.",
                $"The paragraph in {place.English} still says \"{other}\", but the report is {own}'s: it was taken from {reuse.Source.Called.English}, {from.English}."),
            Sides = [new Side(Phrases.Short(passage.Text, 200), passage.Location, passage.Section), Before.Elsewhere(reuse.Source, Phrases.Short(reuse.Original.Text, 200), reuse.Original.Location, reuse.Original.Section)],
            Found = other,
            Expected = own,
            Excerpt = passage.Text,
            Key = Texts.Folding.Slug(other),
        };
    }

    private static Discrepancy Taken(Passage passage, Reuse reuse, List<(Passage Passage, Reuse Reuse)> run, PastReport report)
    {
        var begins = string.Join(' ', Texts.Bullets.TrimStart(passage.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(FirstWords));
        var (these, those) = run.Count == 1 ? ($"Đoạn \"{begins}...\"", $"The paragraph \"{begins}...\"") : ($"Đoạn \"{begins}...\" và {run.Count - 1} đoạn tiếp theo", $"The paragraph \"{begins}...\" and the next {run.Count - 1}");
        var (place, from) = (Phrases.Place(passage.Location, passage.Section), Phrases.Place(reuse.Original.Location, reuse.Original.Section));
        var own = reuse.Source.IsSamePlace(report);
        var names = !own && LeftBehind.IsNamed(passage, report, reuse.Source);
        var (same, different) = (string.Join("; ", reuse.Same.Take(MostTold)), string.Join("; ", reuse.Different.Take(6)));
        return new Discrepancy
        {
            Kind = Kinds.ReusedParagraph,
            SeverityOverride = reuse.Proof == ReuseProof.Counts ? Severity.Error : null,
            Message = new Wording(
                $"{these} ({place.Vietnamese}) {(names ? $"còn ghi tên {reuse.Source.Metadata.Commune} và " : "")}trùng với {(own ? "báo cáo trước" : "báo cáo của địa phương khác")}: {reuse.Source.Called.Vietnamese}, {from.Vietnamese}. {Shared(reuse)}."
                + (different.Length > 0 ? $" Khác: {different}." : " Mọi số trong đoạn đều trùng."),
                $"{those} ({place.English}) {(own ? "stood in an earlier report" : "came from another commune's report")}: {reuse.Source.Called.English}, {from.English}. {Proof(reuse.Proof).English}: {same}."
                + (different.Length > 0 ? $" Different: {different}." : " No number differs.")),
            Sides =
            [
                new Side(Phrases.Short(passage.Text, run.Count == 1 ? 400 : 900), passage.Location, passage.Section),
                Before.Elsewhere(reuse.Source, Phrases.Short(reuse.Original.Text, run.Count == 1 ? 400 : 900), reuse.Original.Location, reuse.Original.Section),
            ],
            Found = string.Join("; ", run.SelectMany(one => one.Reuse.Same.Select(raw => Figure(raw, one.Passage, report))).Take(MostTold)),
            Expected = "",
            Excerpt = passage.Text,
            Key = Likeness.Hash(passage.Masked).ToString("x16", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A number of the paragraph with the figure that it is, where it is one.</summary>
    private static string Figure(string raw, Passage passage, PastReport report) =>
        passage.Numbers.FirstOrDefault(number => number.Raw == raw) is { } said
        && report.Series.FirstOrDefault(value => value.Value == said.Value && passage.Holds(value.Location)) is { } figure ? $"{figure.Key} = {raw}" : raw;

    /// <summary>What is the same in both, the days apart from the counts.</summary>
    private static string Shared(Reuse reuse)
    {
        var told = reuse.Same.Take(MostTold).ToLookup(raw => reuse.Proof == ReuseProof.OlderDays && raw.Contains('/'));
        return reuse.Proof != ReuseProof.OlderDays || !told[true].Any() ? $"{Proof(reuse.Proof).Vietnamese}: {string.Join("; ", reuse.Same.Take(MostTold))}"
            : $"Ngày thuộc kỳ cũ: {string.Join("; ", told[true])}{(told[false].Any() ? $". Số liệu trùng: {string.Join("; ", told[false])}" : "")}";
    }

    private const int MostTold = 8;

    /// <summary>Words by which a paragraph is found on paper.</summary>
    private const int FirstWords = 8;

    private static Wording Proof(ReuseProof proof) => proof switch
    {
        ReuseProof.OlderDays => new("Ngày tháng thuộc kỳ cũ", "Days of the older period"),
        ReuseProof.OtherName => new("Còn nguyên tên địa phương khác", "The other commune's name is still there"),
        _ => new("Số liệu giống nhau", "The same counts"),
    };
}
