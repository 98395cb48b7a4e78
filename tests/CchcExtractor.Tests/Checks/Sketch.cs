using CchcExtractor.Checks;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Fixtures;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Checks;

/// <summary>An invented report, put together by hand: what was read from it, without reading anything.</summary>
internal sealed class Sketch
{
    private static readonly Lazy<RulePack> Shipped = new(() => RuleFolder.Load(Path.Combine(FixtureFolder.Repository, "rules")));

    private readonly List<Block> _blocks = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Citation> _citations = [];
    private readonly List<UnclaimedNumber> _unclaimed = [];
    private readonly List<PeriodMention> _periods = [];
    private int _body;

    public Metadata Metadata { get; set; } = new()
    {
        Agency = "UBND xã Phú Lâm Hạ",
        Commune = "Phú Lâm Hạ",
        Number = "12",
        Symbol = "BC-UBND",
        Date = new DateOnly(2024, 3, 15),
        Period = new Period(PeriodKind.Quarter, 2024, 1),
        DataFrom = new DateOnly(2023, 12, 15),
        DataTo = new DateOnly(2024, 3, 14),
    };

    public RulePack Rules { get; set; } = Shipped.Value;

    /// <summary>A quarterly report that says so in its title and its closing.</summary>
    public static Sketch OfFirstQuarter2024()
    {
        var sketch = new Sketch();
        sketch.Line("BÁO CÁO");
        sketch.Line("Kết quả công tác cải cách hành chính quý I năm 2024");
        sketch._body = 2;
        sketch.Period(PeriodPart.Title, new Period(PeriodKind.Quarter, 2024, 1), "quý I năm 2024");
        sketch.Period(PeriodPart.Closing, new Period(PeriodKind.Quarter, 2024, 1), "quý I năm 2024");
        return sketch;
    }

    public Sketch Line(string text)
    {
        _blocks.Add(new Paragraph(new Location($"paragraph {_blocks.Count + 1}"), new Text(text)));
        return this;
    }

    /// <summary>A paragraph with its figures, each <c>indicator=raw</c> or <c>indicator@field=raw</c>; sentences divided by <c>|</c>.</summary>
    public Sketch Says(string text, string figures, string section = "II.2")
    {
        Line(text);
        var sentence = 0;
        foreach (var group in figures.Split('|'))
        {
            foreach (var figure in group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _figures.Add(Narrative(figure, sentence, section, text));
            sentence++;
        }

        return this;
    }

    /// <summary>Numbers of the last paragraph that no rule took.</summary>
    public Sketch Unread(params string[] numbers)
    {
        var block = (TextBlock)_blocks[^1];
        _unclaimed.AddRange(numbers.Select(raw => new UnclaimedNumber(raw, block.Text.Printed, "II.2", block.Location.Characters(block.Text.Printed.LastIndexOf(raw, StringComparison.Ordinal), raw.Length))));
        return this;
    }

    /// <summary>Rows of a form, each <c>code=raw</c>; known to the rules as that row.</summary>
    public Sketch Form(int form, params string[] rows)
    {
        _blocks.Add(new Table(new Location($"table {_blocks.Count + 1}"), []));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var (code, raw) = (row[..row.IndexOf('=')], row[(row.IndexOf('=') + 1)..]);
            Row(form, code, raw, i);
        }

        return this;
    }

    /// <summary>The last row again with something about it changed.</summary>
    public Sketch Changed(Func<Figure, Figure> change)
    {
        _figures[^1] = change(_figures[^1]);
        return this;
    }

    public Sketch Row(int form, string code, string raw, int row = 99)
    {
        var rule = Rules.Forms.Row($"bm{form}/{code}");
        _figures.Add(new Figure
        {
            Origin = Origin.Appendix,
            Indicator = $"bm{form}/{code}",
            Form = form,
            Code = code,
            Label = rule?.Label ?? "Số việc khác",
            Unit = rule?.Unit ?? "Việc",
            Raw = raw,
            Number = NumberLexer.Read(raw.TrimEnd('%'), count: rule?.Unit != "%"),
            Location = _blocks[^1].Location.Cell(row, 3),
            Rule = rule?.Id ?? "form",
            Block = _blocks.Count - 1,
            Sentence = row,
        });
        return this;
    }

    public Sketch Cites(string type, string number, string symbol, string? date, string subject = "", bool own = true, string issuer = "", string before = "", string about = " về")
    {
        var raw = $"{type} số {number}/{symbol}" + (date is null ? "" : $" ngày {date}");
        Line($"{before}{raw}{about} {subject}");
        var parsed = date is null ? null : DateLexer.Scan("ngày " + date).Select(token => token.Date).FirstOrDefault();
        _citations.Add(new Citation
        {
            Type = type,
            Number = number,
            Symbol = symbol,
            Date = parsed,
            DateRaw = date,
            Subject = subject,
            Own = own,
            Issuer = issuer,
            Raw = raw,
            Excerpt = $"{before}{raw}{about} {subject}",
            Section = "I.2",
            Location = _blocks[^1].Location.Characters(before.Length, raw.Length),
        });
        return this;
    }

    public Sketch Period(PeriodPart part, Period period, string raw, bool outlook = false)
    {
        Line(raw);
        _periods.Add(new PeriodMention(part, period, outlook, raw, _blocks[^1].Location));
        return this;
    }

    public AuditResult Audited() => Audit.Run(Evidence(), Rules);

    public Evidence Evidence()
    {
        var document = new Document(new Source("invented.docx", new string('0', 64), "text/plain"), _blocks);
        var appendix = _blocks.FindIndex(block => block is Table);
        return new Evidence
        {
            Document = document,
            Outline = Outline.Of(document, []),
            Parts = new ReportParts(0, Math.Max(1, _body), _blocks.Count, appendix < 0 ? _blocks.Count : appendix),
            Metadata = Metadata,
            Taken = new TakenSpans(Rules),
            Periods = _periods,
            Figures = _figures,
            Citations = _citations,
            Unclaimed = _unclaimed,
        };
    }

    /// <summary>The codes that fire, but for remarks, in order of the text.</summary>
    public IReadOnlyList<string> Codes() => Audited().Discrepancies.Where(found => found.Severity != Severity.Info).Select(found => found.Kind.Code).ToList();

    /// <summary>The remarks.</summary>
    public IReadOnlyList<string> Infos() => Audited().Discrepancies.Where(found => found.Severity == Severity.Info).Select(found => found.Kind.Code).ToList();

    /// <summary>The one discrepancy of a code.</summary>
    public Discrepancy Only(string code) => Assert.Single(Audited().Discrepancies, found => found.Kind.Code == code);

    private Figure Narrative(string text, int sentence, string section, string excerpt)
    {
        var (name, raw) = (text[..text.IndexOf('=')], text[(text.IndexOf('=') + 1)..].Replace('_', ' '));
        var at = name.IndexOf('@');
        var indicator = at < 0 ? name : name[..at];
        var unit = Rules.Indicators.TryGetValue(indicator, out var rule) ? rule.Unit : "";
        var about = raw.StartsWith('~');
        var parts = raw.Trim('~', '%').Split('/');
        var number = raw == "không" ? new Number(0, 0, raw) : NumberLexer.Read(parts[0], count: unit != "%");
        Assert.NotNull(number);
        if (parts.Length > 1)
            number = number with { Denominator = NumberLexer.Read(parts[1], count: true)!.Value };
        return new Figure
        {
            Origin = Origin.Narrative,
            Indicator = indicator,
            Field = at < 0 ? "" : name[(at + 1)..],
            Raw = raw.TrimStart('~'),
            Number = number with { Approximate = about },
            Unit = unit,
            Location = _blocks[^1].Location.Characters(Math.Max(0, excerpt.IndexOf(raw, StringComparison.Ordinal)), raw.Length),
            Section = section,
            Rule = "by hand",
            Block = _blocks.Count - 1,
            Sentence = sentence,
            Excerpt = excerpt,
        };
    }
}
