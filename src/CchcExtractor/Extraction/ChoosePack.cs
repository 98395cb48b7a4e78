using CchcExtractor.Documents;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>The sections and parts of a report, as one pack sees them.</summary>
internal sealed record Front(Outline Outline, ReportParts Parts)
{
    internal static Front Of(Document document, RulePack rules)
    {
        var outline = Outline.Of(document, rules.Sections);
        var parts = FindParts.In(document, outline, rules);
        return new Front(outline.Ahead(document, LooksAhead.In(document, outline, parts, rules)), parts);
    }
}

/// <summary>A pack chosen for a report.</summary>
/// <param name="Rules">The pack.</param>
/// <param name="Front">Sections and parts as this pack sees them.</param>
/// <param name="Reads">False where the report is of a kind that is not read.</param>
/// <param name="Choice">For the record; null where there was nothing to choose by.</param>
/// <param name="Problems">A tie; a report of another kind.</param>
internal sealed record ChosenPack(RulePack Rules, Front Front, bool Reads, PackChoice? Choice, IReadOnlyList<Problem> Problems);

/// <summary>
/// Chooses the rule pack for a report by what its title and headings say: a title that names the kind counts ten, each heading of the kind one,
/// six at most, so that a title outweighs headings. Where no title fits and the text never speaks of what the main pack is about, the report is
/// of a kind that nobody knows, and is not read.
/// </summary>
internal static class ChoosePack
{
    private const int TitlePoints = 10;
    private const int MostHeadingPoints = 6;

    /// <summary>A title with fewer words besides its type line and period says nothing of its kind.</summary>
    private const int ShortestTitle = 3;

    /// <summary>Headings of the main pack's kind from which on a report is read whatever its title says.</summary>
    private const int EnoughHeadings = 2;

    internal static ChosenPack For(Document document, RulePacks packs)
    {
        var main = packs.Main;
        var front = Front.Of(document, main);
        if (packs.All.All(pack => pack.Recognise.Title.Count + pack.Recognise.Kinds.Count == 0))
            return new ChosenPack(main, front, true, null, []);
        var title = Title(document, front.Parts);
        var headings = document.Blocks.OfType<Heading>().Select(heading => heading.Title).ToList();
        var scored = packs.All.Select(pack => (Pack: pack, Score: Score(pack, title, headings)))
            .OrderByDescending(pair => pair.Score.Score).ThenBy(pair => pair.Pack == main ? 0 : 1).ToList();
        var (best, score) = scored[0];
        var choice = new PackChoice(score, scored.Count > 1 ? scored[1].Score : null);
        if (!best.Reads)
            return new ChosenPack(main, front, false, choice, [OtherKind(score.Title, title, front, document)]);
        if (score.Score < EnoughHeadings && IsOfUnknownKind(document, main, title, front.Parts))
            return new ChosenPack(main, front, false, choice with { Chosen = new PackScore("", title.Printed, 0, []), RunnerUp = score }, [OtherKind("", title, front, document)]);
        var tie = scored.Count > 1 && score.Score > 0 && scored[1].Score.Score == score.Score ? Tie(score, scored[1].Score) : null;
        return new ChosenPack(best, best == main ? front : Front.Of(document, best), true, choice, tie is null ? [] : [tie]);
    }

    private static Text Title(Document document, ReportParts parts) =>
        new(string.Join(' ', Lines.Of(document, parts.Title, Math.Min(parts.Body, document.Blocks.Count)).Select(line => line.Text.Printed)));

    private static PackScore Score(RulePack pack, Text title, List<Text> headings)
    {
        var rules = pack.Recognise;
        var (name, points, evidence) = (pack.Title, 0, new List<string>());
        if (rules.Not.Any(pattern => pattern.IsIn(title.Folded)))
            return new PackScore(pack.Id, name, 0, []);
        if (rules.Title.Select(pattern => pattern.Find(title.Folded)).FirstOrDefault(match => match is not null) is { } said)
        {
            points += TitlePoints;
            evidence.Add(title.PrintedAt(said.Start, said.Length));
        }
        else
        {
            // of several kinds the one that the title names first
            var (kind, match) = rules.Kinds.SelectMany(kind => kind.Title.Select(pattern => (kind.Kind, Match: pattern.Find(title.Folded)))).Where(pair => pair.Match is not null).OrderBy(pair => pair.Match!.Start).FirstOrDefault();
            if (match is not null)
            {
                points += TitlePoints;
                name = kind;
                evidence.Add(title.PrintedAt(match.Start, match.Length));
            }
        }

        // a kind that is not read must name itself: headings alone are no reason to read nothing
        if (points == 0 && !pack.Reads)
            return new PackScore(pack.Id, name, 0, []);
        var met = rules.Headings.Select(pattern => headings.Find(heading => pattern.IsIn(heading.Folded))).OfType<Text>().Take(MostHeadingPoints).ToList();
        return new PackScore(pack.Id, name, points + met.Count, [.. evidence, .. met.Select(heading => heading.Printed.Trim())]);
    }

    /// <summary>It has a title that is none of the main pack's, no forms, and nowhere says what the pack is about.</summary>
    private static bool IsOfUnknownKind(Document document, RulePack main, Text title, ReportParts parts) =>
        main.Recognise.Title.Count > 0 && parts.Appendix == document.Blocks.Count
        && main.Letterhead.Types.Any(type => type.LengthAt(title.Folded, 0) is { } length && WordsBesidesPeriods(title.Folded[length..]) >= ShortestTitle)
        && !Lines.Of(document, 0, document.Blocks.Count).Any(line => main.Recognise.Title.Any(pattern => pattern.IsIn(line.Folded)));

    private static int WordsBesidesPeriods(string folded)
    {
        foreach (var period in PeriodLexer.Scan(folded).Reverse().ToList())
            folded = folded.Remove(period.Start, period.Length);
        return folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));
    }

    private static Problem OtherKind(string kind, Text title, Front front, Document document)
    {
        var block = Math.Min(front.Parts.Title, Math.Max(0, document.Blocks.Count - 1));
        var (vietnamese, english) = kind.Length > 0 ? ($"{kind}; tiêu đề: \"{title.Printed.Trim()}\"", $"{kind}; its title: \"{title.Printed.Trim()}\"") : ($"loại khác; tiêu đề: \"{title.Printed.Trim()}\"", $"another kind; its title: \"{title.Printed.Trim()}\"");
        return new Problem(Problem.NotThisKind, Severity.Warning, new Wording(
            $"đây không phải báo cáo mà bộ quy tắc này đọc, mà là: {vietnamese}. Không lấy số liệu nào. Nếu vẫn đúng là báo cáo cần đọc, thêm tiêu đề này vào recognise của bộ quy tắc",
            $"this is no report that these rules read; it is taken for: {english}. No figures were taken. If it is one after all, add its title to recognise of the rules"),
            document.Blocks.Count > 0 ? document.Blocks[block].Location : null);
    }

    private static Problem Tie(PackScore one, PackScore other) => new("pack/tie", Severity.Warning, new Wording(
        $"hai bộ quy tắc {one.Id} và {other.Id} hợp với báo cáo này như nhau ({one.Score} điểm); dùng {one.Id}. Hãy thêm dấu hiệu phân biệt vào recognise của một trong hai",
        $"the packs {one.Id} and {other.Id} fit this report equally well ({one.Score} points); {one.Id} is used. Add to recognise of one of them what tells them apart"));
}
