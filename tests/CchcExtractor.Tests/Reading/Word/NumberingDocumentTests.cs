using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = DocumentFormat.OpenXml.Wordprocessing.Document;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace CchcExtractor.Tests.Reading.Word;

/// <summary>
/// A whole document made with the Open XML SDK, as a program would, in which each paragraph's text states the number that Word prints
/// before it; a paragraph without number says <c>none</c>.
/// </summary>
public class NumberingDocumentTests
{
    private const int Outline = 1, Decimal = 2, Never = 3, Legal = 4, Formats = 5, Linked = 6, Tight = 7, AfterFirst = 8, Headings = 9, Odd = 10;

    private readonly Body _body = new();
    private readonly Numbering _numbering = new();
    private readonly Styles _styles = new();
    private readonly List<OpenXmlElement> _instances = [];

    [Fact]
    public void Every_paragraph_has_the_number_that_its_text_states()
    {
        Define(Outline, (NumberFormatValues.UpperRoman, "%1."), (NumberFormatValues.Decimal, "%2."), (NumberFormatValues.Decimal, "%2.%3."), (NumberFormatValues.LowerLetter, "%4)"), (NumberFormatValues.Bullet, "-"));
        Define(Decimal, (NumberFormatValues.Decimal, "%1"), (NumberFormatValues.Decimal, "%1.%2"), (NumberFormatValues.Decimal, "%1.%2.%3"));
        Define(Never, (NumberFormatValues.Decimal, "Điều %1."), (NumberFormatValues.Decimal, "Khoản %2."), (NumberFormatValues.LowerLetter, "%3/"));
        Level(Never, 1).AddChild(new LevelRestart { Val = 0 });
        Define(Legal, (NumberFormatValues.UpperRoman, "Chương %1"), (NumberFormatValues.Decimal, "%1.%2"), (NumberFormatValues.LowerRoman, "%1.%2.%3"));
        Level(Legal, 1).AddChild(new IsLegalNumberingStyle());
        Define(Formats, (NumberFormatValues.DecimalZero, "%1"), (NumberFormatValues.LowerRoman, "(%2)"), (NumberFormatValues.UpperLetter, "%3"), (NumberFormatValues.Ordinal, "%4"), (NumberFormatValues.VietnameseCounting, "Phần %5"));
        Define(Tight, (NumberFormatValues.Decimal, "%1)"), (NumberFormatValues.Decimal, "%2."));
        Level(Tight, 0).AddChild(new LevelSuffix { Val = LevelSuffixValues.Nothing });
        Level(Tight, 1).AddChild(new LevelSuffix { Val = LevelSuffixValues.Space });
        Define(AfterFirst, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%2."), (NumberFormatValues.LowerLetter, "%3)"));
        Level(AfterFirst, 2).AddChild(new LevelRestart { Val = 1 });
        Define(Headings, (NumberFormatValues.UpperRoman, "%1."), (NumberFormatValues.Decimal, "%2."));
        Define(Odd, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.None, ""), (NumberFormatValues.Decimal, "%3."));
        Level(Odd, 0).GetFirstChild<StartNumberingValue>()!.Val = 5;

        OutlineWithRestarts();
        InstancesThatStartAnew();
        LevelsThatGoOn();
        LegalNumbers();
        AllFormats();
        ThroughStyles();
        InTables();
        AroundOtherParagraphs();

        var read = ReportFiles.Read("numbers.docx", File());
        var paragraphs = read.Blocks.SelectMany(Paragraphs).ToList();
        Assert.Equal(_body.Descendants<Paragraph>().Count(), paragraphs.Count);
        // the text without the number is what was written, which states the number
        Assert.All(paragraphs, paragraph => Assert.Equal(paragraph.Text.Printed[(paragraph.AutomaticMark?.Length ?? 0)..].Trim(), paragraph.AutomaticMark ?? "none"));
        // the whole line too: number, what follows it, text
        Assert.Contains(paragraphs, paragraph => paragraph.Text.Printed == "1)1)");
        Assert.Contains(paragraphs, paragraph => paragraph.Text.Printed == "1. 1.");
        Assert.Empty(read.Problems);
    }

    private void OutlineWithRestarts()
    {
        Use(1, Outline);
        States(1, (0, "I."), (1, "1."), (2, "1.1."), (3, "a)"), (3, "b)"), (4, "-"), (2, "1.2."), (3, "a)"), (1, "2."), (2, "2.1."), (0, "II."), (1, "1."), (2, "1.1."), (0, "III."), (0, "IV."), (1, "1."));
    }

    private void InstancesThatStartAnew()
    {
        Use(2, Decimal);
        Use(3, Decimal, Start(0, 1));
        Use(4, Decimal, Start(0, 7));
        Use(5, Decimal, Replace(1, NumberFormatValues.LowerLetter, "%1.%2)"));
        States(2, (0, "1"), (1, "1.1"), (0, "2"));
        States(3, (0, "1"), (1, "1.1"), (1, "1.2"), (2, "1.2.1"), (0, "2"));
        States(2, (0, "3"));
        States(4, (0, "7"), (1, "7.1"), (0, "8"));
        States(5, (1, "8.a)"), (1, "8.b)"), (0, "9"), (1, "9.a)"));
    }

    private void LevelsThatGoOn()
    {
        Use(6, Never);
        States(6, (0, "Điều 1."), (1, "Khoản 1."), (1, "Khoản 2."), (2, "a/"), (0, "Điều 2."), (1, "Khoản 3."), (2, "a/"), (2, "b/"));
        Use(7, AfterFirst);
        States(7, (0, "1."), (1, "1."), (2, "a)"), (1, "2."), (2, "b)"), (0, "2."), (1, "1."), (2, "a)"));
    }

    private void LegalNumbers()
    {
        Use(8, Legal);
        States(8, (0, "Chương I"), (1, "1.1"), (2, "I.1.i"), (2, "I.1.ii"), (0, "Chương II"), (1, "2.1"));
    }

    private void AllFormats()
    {
        Use(9, Formats);
        States(9, (0, "01"), (0, "02"), (1, "(i)"), (1, "(ii)"), (1, "(iii)"), (1, "(iv)"), (2, "A"), (2, "B"), (3, "1st"), (3, "2nd"), (3, "3rd"), (3, "4th"), (4, "Phần một"), (4, "Phần hai"));
        Use(10, Formats, Start(4, 21), Start(2, 26));
        States(10, (2, "Z"), (2, "AA"), (2, "BB"), (4, "Phần hai mươi mốt"), (4, "Phần hai mươi hai"));
        Use(11, Tight);
        States(11, (0, "1)"), (1, "1."), (1, "2."), (0, "2)"));
        Use(12, Odd);
        States(12, (0, "5."), (0, "6."), (2, "1."), (0, "7."));
    }

    private void ThroughStyles()
    {
        // a list defined through a numbering style, which another list refers to
        Define(Linked, (NumberFormatValues.LowerLetter, "%1)"));
        _numbering.Elements<AbstractNum>().Single(list => list.AbstractNumberId! == Linked).PrependChild(new StyleLink { Val = "ListStyle" });
        Use(20, Linked);
        _numbering.AppendChild(new AbstractNum(new NumberingStyleLink { Val = "ListStyle" }) { AbstractNumberId = 60 });
        Use(21, 60);
        _styles.AppendChild(new Style(new StyleName { Val = "ListStyle" }, new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 20 }))) { Type = StyleValues.Numbering, StyleId = "ListStyle" });
        States(21, (0, "a)"), (0, "b)"), (0, "c)"));

        // headings whose styles bring the level along
        Use(22, Headings);
        Level(Headings, 0).AddChild(new ParagraphStyleIdInLevel { Val = "H1" });
        Level(Headings, 1).AddChild(new ParagraphStyleIdInLevel { Val = "H2" });
        foreach (var (id, level) in new[] { ("H1", 0), ("H2", 1) })
            _styles.AppendChild(new Style(new StyleName { Val = $"heading {level + 1}" }, new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 22 }))) { Type = StyleValues.Paragraph, StyleId = id });
        foreach (var (style, number) in new[] { ("H1", "I."), ("H2", "1."), ("H2", "2."), ("H1", "II."), ("H2", "1.") })
            _body.AppendChild(Stating(number, new ParagraphProperties(new ParagraphStyleId { Val = style })));
        _body.AppendChild(Stating("none", new ParagraphProperties(new ParagraphStyleId { Val = "H1" }, new NumberingProperties(new NumberingId { Val = 0 }))));
        _body.AppendChild(Stating("III.", new ParagraphProperties(new ParagraphStyleId { Val = "H1" })));
    }

    private void InTables()
    {
        Use(30, Decimal, Start(0, 1));
        var table = new DocumentFormat.OpenXml.Wordprocessing.Table(new TableProperties());
        foreach (var number in new[] { "1", "2", "3" })
            table.AppendChild(new TableRow(new TableCell(Stating(number, InList(30, 0))), new TableCell(Stating("none", new ParagraphProperties())), new TableCell(Stating($"{number}.1", InList(30, 1)), Stating($"{number}.2", InList(30, 1)))));
        _body.AppendChild(table);
        States(30, (0, "4"));
    }

    private void AroundOtherParagraphs()
    {
        Use(31, Outline, Start(0, 1));
        States(31, (0, "I."), (1, "1."));
        _body.AppendChild(Stating("none", new ParagraphProperties()));
        States(31, (1, "2."), (0, "II."));
    }

    private void Define(int id, params (NumberFormatValues Format, string Text)[] levels) => _numbering.AppendChild(new AbstractNum(levels.Select((level, index) =>
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = level.Format }, new LevelText { Val = level.Text }) { LevelIndex = index }))
    { AbstractNumberId = id });

    private Level Level(int id, int level) => _numbering.Elements<AbstractNum>().Single(list => list.AbstractNumberId! == id).Elements<Level>().ElementAt(level);

    private void Use(int instance, int list, params LevelOverride[] overrides) =>
        _instances.Add(new NumberingInstance(overrides.Prepend<OpenXmlElement>(new AbstractNumId { Val = list })) { NumberID = instance });

    private static LevelOverride Start(int level, int first) => new(new StartOverrideNumberingValue { Val = first }) { LevelIndex = level };

    private static LevelOverride Replace(int level, NumberFormatValues format, string text) =>
        new(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = level }) { LevelIndex = level };

    private void States(int instance, params (int Level, string Number)[] paragraphs)
    {
        foreach (var (level, number) in paragraphs)
            _body.AppendChild(Stating(number, InList(instance, level)));
    }

    private static ParagraphProperties InList(int instance, int level) => new(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = instance }));

    private static Paragraph Stating(string number, ParagraphProperties properties) => new(properties, new Run(new Text(number)));

    private byte[] File()
    {
        _instances.ForEach(instance => _numbering.AppendChild(instance));
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(_body);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbering;
            main.AddNewPart<StyleDefinitionsPart>().Styles = _styles;
        }

        return memory.ToArray();
    }

    private static IEnumerable<Documents.Paragraph> Paragraphs(Block block) => block switch
    {
        Documents.Paragraph paragraph => [paragraph],
        Documents.Table table => table.Cells.SelectMany(cell => cell.Blocks).SelectMany(Paragraphs),
        _ => [],
    };
}
