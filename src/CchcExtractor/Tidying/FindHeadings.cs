using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>
/// Finds the headings of a report: numbered lines in bold or capitals, lines with a heading style, plain numbered lines with text below them,
/// and bold lines without number. A numbered sentence is no heading. A title that runs on into a sentence gives a heading and, after it, the
/// whole line as a paragraph, so that nothing of it is lost to those who look for figures. Lines inside tables are never headings.
/// </summary>
public static class FindHeadings
{
    /// <summary>Runs the step.</summary>
    public static Document Run(Document document)
    {
        var parts = RoughParts.Of(document.Blocks);
        var evidence = Evidence(document.Blocks, parts);
        Settle(evidence);
        var levels = new HeadingLevels();
        var restarted = new RestartedNumbers();
        var blocks = new List<Block>(document.Blocks.Count);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph paragraph || evidence[i] is not { Guess: HeadingGuess.Yes or HeadingGuess.RunsOn } found)
            {
                blocks.Add(document.Blocks[i]);
                continue;
            }

            if (parts[i] == ReportPart.Appendix && found.Mark is null && RoughParts.BeginsAppendix(paragraph))
            {
                levels.Reset();
                levels.Enter(new HeadingShape(null, 0, false), 1, true);
                blocks.Add(Heading(paragraph, found, paragraph.Text.Folded.StartsWith("phụ lục", StringComparison.Ordinal) ? 1 : levels.Enter(new HeadingShape(null, 9, false), 2, false)));
                continue;
            }

            var level = levels.Enter(Shape(document.Blocks, evidence, i), paragraph.OutlineLevel, found.Capitals);
            blocks.Add(Heading(paragraph, found with { Mark = restarted.Correct(found.Mark, level, paragraph.AutomaticMark is not null) }, level));
            if (found.Guess == HeadingGuess.RunsOn)
                blocks.Add(paragraph with { AutomaticMark = null });
        }

        return document with { Blocks = blocks };
    }

    /// <summary>What each line alone says, where a heading may stand at all.</summary>
    private static HeadingEvidence?[] Evidence(IReadOnlyList<Block> blocks, ReportPart[] parts)
    {
        var evidence = new HeadingEvidence?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Paragraph paragraph || parts[i] is ReportPart.Front or ReportPart.Closing)
                continue;
            var found = HeadingEvidence.Of(paragraph);
            if (parts[i] == ReportPart.Appendix && found.Mark is null)
                found = found with { Guess = RoughParts.BeginsAppendix(paragraph) ? HeadingGuess.Yes : HeadingGuess.No };
            evidence[i] = found;
        }

        return evidence;
    }

    /// <summary>
    /// Decides the doubtful ones. Items of a list follow each other directly and headings have text between them; but where the same shape is
    /// surely a heading elsewhere in the document, a doubtful line of that shape is one too. A capital letter must count on (A, B, C), and an I behind
    /// H is a letter if a Roman I was there before.
    /// </summary>
    private static void Settle(HeadingEvidence?[] evidence)
    {
        var sure = evidence.Where(found => found is { Guess: HeadingGuess.Yes, Mark: not null }).Select(found => HeadingShape.Of(found!.Mark!)).ToHashSet();
        var (capitals, romans) = (0, 0);
        for (var i = 0; i < evidence.Length; i++)
        {
            if (evidence[i] is not { Guess: not HeadingGuess.No, Mark: { } mark } found)
                continue;
            if (mark.Number == "I" && capitals == 'H' - 'A' + 1 && (romans > 0 || found.Capitals))
                evidence[i] = found = found with { Mark = mark = mark with { Kind = MarkKind.Capital, Value = 'I' - 'A' + 1 } };
            romans = mark.Kind switch { MarkKind.Roman => mark.Value, MarkKind.Capital => 0, _ => romans };
            if (mark is { Kind: MarkKind.Capital, Depth: 1 })
            {
                if (mark.Value == 1 || mark.Value - capitals is 1 or 2)
                    capitals = mark.Value;
                else
                    evidence[i] = found with { Guess = HeadingGuess.No };
            }
            else if (found.Guess == HeadingGuess.Perhaps)
            {
                evidence[i] = found with { Guess = sure.Contains(HeadingShape.Of(mark)) || !IsAmongItems(evidence, i, mark) ? HeadingGuess.Yes : HeadingGuess.No };
            }
            else if (found.Guess == HeadingGuess.RunsOn && !sure.Contains(HeadingShape.Of(mark)) && mark is not { Kind: MarkKind.Roman or MarkKind.Part } and not { Kind: MarkKind.Decimal, InParentheses: false })
            {
                evidence[i] = found with { Guess = HeadingGuess.No };
            }
        }
    }

    /// <summary>True where the line before or after is the previous or next item of the same shape.</summary>
    private static bool IsAmongItems(HeadingEvidence?[] evidence, int index, LeadingMark mark)
    {
        // "d. Bảo trợ xã hội (26 hồ sơ)" / "e. Người có công (12 hồ sơ)": who types without accents counts without đ
        return index + 1 >= evidence.Length || IsItem(index - 1, mark.Value - 1) || IsItem(index + 1, mark.Value + 1) || (mark.Number == BehindDoubled && IsItem(index - 1, mark.Value - 2));

        bool IsItem(int at, int value) => at >= 0 && evidence[at] is { Mark: { } other } && other.Value == value && HeadingShape.Of(other) == HeadingShape.Of(mark);
    }

    /// <summary>The letter behind đ, which many lists leave out.</summary>
    private const string BehindDoubled = "e";

    /// <summary>The rank of a heading: by its number, or by its look where it has none.</summary>
    private static HeadingShape Shape(IReadOnlyList<Block> blocks, HeadingEvidence?[] evidence, int index)
    {
        if (evidence[index]!.Mark is { } mark)
            return HeadingShape.Of(mark);
        var rank = Rank(index);
        // of two headings in one look, one directly below the other, the upper is the higher
        if (rank == 2 && index + 1 < blocks.Count && evidence[index + 1] is { Guess: HeadingGuess.Yes, Mark: null } && Rank(index + 1) == 2)
            rank = 1;
        return new HeadingShape(null, rank, false);

        int Rank(int at)
        {
            var paragraph = (Paragraph)blocks[at];
            if (paragraph.OutlineLevel is { } level)
                return 10 + level;
            return evidence[at]!.Capitals || paragraph.Look.Centered ? 1 : paragraph.Look.Italic ? 3 : 2;
        }
    }

    private static Heading Heading(Paragraph paragraph, HeadingEvidence found, int level)
    {
        var printed = paragraph.Text.Printed;
        var text = found.TitleEnd < printed.Length ? new Text(printed[..found.TitleEnd]) : paragraph.Text;
        var title = found.Mark is { } mark ? new Text(text.Printed[mark.Length..].Trim()) : text;
        return new Heading(paragraph.Location, text, found.Mark?.Number ?? "", title, level) { Look = paragraph.Look };
    }
}
