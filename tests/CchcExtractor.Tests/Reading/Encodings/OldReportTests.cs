using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Texts;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Tests.Reading.Encodings;

/// <summary>Whole reports typed in old encodings give what they give in Unicode; and Unicode is left alone.</summary>
public class OldReportTests
{
    private static readonly Lazy<Extractor> _extractor = new(() => new Extractor(RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules"))));

    private static readonly Dictionary<string, (Func<string, string> Typed, string Font, string? CapitalFont)> _ways = new()
    {
        ["TCVN3"] = (OldTyping.Tcvn3, ".VnTime", ".VnTimeH"),
        ["TCVN3 under a Unicode font"] = (OldTyping.Tcvn3, "Times New Roman", null),
        ["VNI"] = (OldTyping.Vni, "VNI-Times", null),
        ["VNI under a Unicode font"] = (OldTyping.Vni, "Arial", null),
        ["VNI under a TCVN3 font"] = (OldTyping.Vni, ".VnTime", null),
        ["code page 1258 read as 1252"] = (OldTyping.Misread1258, "Times New Roman", null),
        ["tones apart"] = (OldTyping.Composed1258, "Times New Roman", null),
        ["all marks apart"] = (OldTyping.Decomposed, "Times New Roman", null),
    };

    public static TheoryData<string, string> Reports()
    {
        var reports = new TheoryData<string, string>();
        foreach (var name in FixtureFolder.Names)
            foreach (var way in _ways.Keys)
                reports.Add(name, way);
        return reports;
    }

    public static TheoryData<string> Names() => [.. FixtureFolder.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_typed_in_an_old_encoding_gives_the_same_figures_citations_and_findings(string name, string way)
    {
        var (typed, font, capitalFont) = _ways[way];
        var document = OldDocx.Read(FixtureFolder.File(name, "docx"), typed, font, capitalFont);
        Difference.None(name, Comparison.OfFormats(ReportsRead.From(FixtureFolder.File(name, "docx")), _extractor.Value.Extract(document)));
        Assert.DoesNotContain(document.Problems, problem => problem.Code.StartsWith("text/", StringComparison.Ordinal));
        Assert.Equal(!way.EndsWith("apart", StringComparison.Ordinal), document.Conversions.Count > 0);
    }

    [Theory]
    [MemberData(nameof(FixtureFolder.Files), MemberType = typeof(FixtureFolder))]
    public void In_a_unicode_file_nothing_is_converted_and_nothing_doubtful(string name, string format)
    {
        var document = ReportFiles.Read(FixtureFolder.File(name, format), name);
        Assert.Empty(document.Conversions);
        Assert.DoesNotContain(document.Problems, problem => problem.Code.StartsWith("text/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_word_or_pair_of_words_of_a_unicode_text_is_touched_even_alone(string name)
    {
        foreach (var line in Lines(name))
        {
            var words = line.Split(' ');
            foreach (var piece in words.Concat(words.Zip(words.Skip(1), (one, next) => one + " " + next)).Append(line))
            {
                var reading = EncodingReading.Of([new EncodedText(piece, [])]);
                Assert.True(reading is null || reading.Converted.Count == 0, piece);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_typed_in_vni_or_1258_comes_back_letter_by_letter_whatever_the_font(string name)
    {
        var lines = Lines(name);
        Assert.Equal(lines, Back(lines.Select(OldTyping.Vni), null));
        Assert.Equal(lines, Back(lines.Select(OldTyping.Vni), "VNI-Times"));
        Assert.Equal(lines, Back(lines.Select(OldTyping.Misread1258), null));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_typed_in_tcvn3_comes_back_but_for_capitals_that_only_a_font_name_tells(string name)
    {
        var lines = Lines(name);
        foreach (var font in (string?[])[null, ".VnTime"])
        {
            var back = Back(lines.Select(OldTyping.Tcvn3), font);
            Assert.Equal(lines.Select(line => line.ToUpperInvariant()), back.Select(line => line.ToUpperInvariant()));
            var letters = lines.Zip(back, (line, read) => line.Zip(read)).SelectMany(pairs => pairs).ToList();
            Assert.InRange(letters.Count(pair => pair.First != pair.Second), 0, letters.Count / 1000);
        }
    }

    /// <summary>The text of a fixture. Quotes and dashes beyond the code pages are not what is tested.</summary>
    private static List<string> Lines(string name) =>
        [.. File.ReadAllLines(FixtureFolder.File(name, "txt")).Select(line => Composition.Compose(line)).Where(line => line.Length > 0 && line.All(c => c < '\u0080' || char.IsLetter(c) || c is '“' or '”' or '–'))];

    private static List<string> Back(IEnumerable<string> typed, string? font)
    {
        var texts = typed.Select(text => new EncodedText(text, font is null ? [] : [new FontSpan(0, font)])).ToList();
        var reading = EncodingReading.Of(texts);
        Assert.NotNull(reading);
        Assert.Empty(reading.Doubtful);
        return [.. texts.Select((text, i) => reading.Decoded(i)?.Text ?? text.Text)];
    }
}
