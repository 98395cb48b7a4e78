using CchcExtractor.Documents;

namespace CchcExtractor.Tidying;

/// <summary>The large parts of a report, in their order.</summary>
public enum ReportPart
{
    /// <summary>Letterhead, title, addressee, preamble.</summary>
    Front,

    /// <summary>The sections.</summary>
    Body,

    /// <summary>"Trên đây là báo cáo", recipients, signature.</summary>
    Closing,

    /// <summary>Appendix and forms.</summary>
    Appendix,
}

/// <summary>
/// Which part each block stands in. Letterhead, title and signature are bold and short as headings are; only their place tells
/// them apart (decree 30/2020, appendix I, orders the parts so).
/// </summary>
public static class RoughParts
{
    private static readonly string[] _closing = ["trên đây là", "nơi nhận", "tm. ủy ban", "tm. ubnd", "kt. chủ tịch"];
    private static readonly string[] _appendix = ["phụ lục", "biểu mẫu", "biểu số", "mẫu số", "phụ biểu", "biểu 0", "biểu 1"];

    /// <summary>The part of each block.</summary>
    public static ReportPart[] Of(IReadOnlyList<Block> blocks)
    {
        var parts = new ReportPart[blocks.Count];
        var part = ReportPart.Front;
        for (var i = 0; i < blocks.Count; i++)
        {
            part = Next(part, blocks[i]);
            parts[i] = part;
        }

        return parts;
    }

    /// <summary>A line that begins an appendix or a form: short, set apart, and named so.</summary>
    public static bool BeginsAppendix(TextBlock block) =>
        block.Text.Folded.Length <= 160 && StartsWithAny(block.Text.Folded, _appendix)
        && (block.Look.Bold || block.Look.Centered || block is Paragraph { OutlineLevel: not null } || block.Text.Folded.Length <= 16);

    private static ReportPart Next(ReportPart part, Block block) => block switch
    {
        TextBlock text when part != ReportPart.Front && BeginsAppendix(text) => ReportPart.Appendix,
        TextBlock text when part == ReportPart.Body && StartsWithAny(text.Text.Folded, _closing) => ReportPart.Closing,
        Table table when part == ReportPart.Body && IsSignature(table) => ReportPart.Closing,
        Paragraph text when part == ReportPart.Front && BeginsBody(text) => ReportPart.Body,
        Paragraph text when part == ReportPart.Closing && HeadingEvidence.Of(text) is { Guess: HeadingGuess.Yes, Mark: not null } => ReportPart.Body,
        _ => part,
    };

    /// <summary>The first line of running text, or the first numbered heading, ends the front.</summary>
    private static bool BeginsBody(Paragraph paragraph) =>
        (paragraph.Text.Printed.Length >= 100 && !paragraph.Look.Bold && !paragraph.Look.Centered && !paragraph.Look.Italic)
        || (HeadingEvidence.Of(paragraph) is { Mark: { Kind: not MarkKind.Bullet, Value: 1 }, Guess: HeadingGuess.Yes or HeadingGuess.RunsOn });

    private static bool IsSignature(Table table) => !table.Ruled && table.Cells.Any(cell => cell.Text.Folded.StartsWith("nơi nhận", StringComparison.Ordinal));

    private static bool StartsWithAny(string folded, string[] beginnings) => Array.Exists(beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
}
