using System.Globalization;
using System.Text;
using CchcExtractor.Checks.Dates;
using CchcExtractor.Checks.Template;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Remembering;

/// <summary>
/// Parts the paragraphs of one report into what every report may say (the masked text) and what should be its own (numbers, days, names). Signs
/// are capital letters, which folded text has not: D day, T taken (periods, document numbers, laws), N name, # number.
/// </summary>
internal sealed class Mask
{
    private readonly Evidence _evidence;
    private readonly RulePack _rules;
    private readonly string _own;
    private readonly string[] _places;
    private readonly ILookup<int, Figure> _figures;
    private readonly ILookup<string, Citation> _citations;
    private readonly IReadOnlyList<string> _joining;
    private readonly CountedMatter _counted;
    private readonly Vocabulary _units;
    private readonly PersonNames _people;
    private readonly IReadOnlyList<string> _together;

    public Mask(Evidence evidence, RulePack rules)
    {
        (_evidence, _rules) = (evidence, rules);
        _own = Folding.Fold(evidence.Metadata.Commune ?? "");
        _places = [.. new[] { _own, Folding.Fold(evidence.Metadata.District ?? ""), Folding.Fold(evidence.Metadata.Province ?? "") }.Where(name => name.Length > 0).Distinct()];
        _figures = evidence.Figures.Where(figure => figure.Origin == Origin.Narrative).ToLookup(figure => figure.Block);
        _citations = evidence.Citations.ToLookup(citation => citation.Location.BlockPath);
        _joining = rules.Words(WordList.JoiningOpening);
        _units = rules.Vocabulary("units");
        _counted = new CountedMatter(rules, evidence.Metadata.Period);
        (_people, _together) = (new PersonNames(rules), rules.Words(WordList.HeldTogether));
    }

    /// <summary>Rates of what went well lie between here and 100 in nearly every report: that two agree tells little.</summary>
    private const decimal UsualRates = 90;

    private readonly record struct Sign(int Start, int Length, char Letter);

    /// <summary>A paragraph of the report, which stands at an index of the document.</summary>
    public Passage Over(TextBlock block, int index)
    {
        var folded = block.Text.Folded;
        var cited = Cited(block);
        var (ranges, dates) = (DateRanges.Scan(folded).ToList(), DateLexer.Scan(folded).ToList());
        var days = Days(ranges, dates).Where(day => !cited.Any(span => Overlaps(span, block.Text.ToPrinted(day.Start, day.Length)))).Select(day => day.Day).ToList();
        var names = NamesAreOwn.Names(block, "", _rules).Select(found => Folding.Fold(found.Name)).ToList();
        var signs = Signs(block, names, ranges, dates);
        return new Passage
        {
            Location = block.Location,
            Section = _evidence.Outline.NumberAt(index),
            Text = block.Text.Printed,
            Masked = Masked(folded, signs),
            Numbers = Numbers(block, index, signs),
            Days = days,
            NamesOwn = _own.Length > 0 && Words.Contains(folded, _own),
            OtherNames = [.. names.Where(name => !NamesAreOwn.IsOwn(name, _own)).Distinct()],
            People = _people.In(block.Text.Printed),
            Documents = [.. _citations[block.Location.Path].Where(citation => citation is { Own: true, Date: not null, Number.Length: > 0 }).Select(citation => string.Create(CultureInfo.InvariantCulture, $"{CitedDocument.Key(citation)} {citation.Date:yyyy-MM-dd}")).Distinct()],
            HeldTogether = _together.Any(word => Words.Contains(folded, word)),
        };
    }

    private List<Sign> Signs(TextBlock block, List<string> names, List<DateRange> ranges, List<DateToken> dates)
    {
        var folded = block.Text.Folded;
        var signs = new List<Sign>();
        signs.AddRange(ranges.Select(range => new Sign(range.Start, range.Length, 'D')));
        signs.AddRange(dates.Select(date => new Sign(date.Start, date.Length, 'D')));
        signs.AddRange(_evidence.Taken.In(folded).Select(span => new Sign(span.Start, span.Length, 'T')));
        // "trong năm", "trong kỳ" stand where another report says which
        foreach (var (word, bare) in Bare)
            signs.AddRange(Everywhere(folded, word).Where(span => !(span.Start + span.Length + 1 < folded.Length && folded[span.Start + span.Length + 1] is >= '0' and <= '9' or 'i' or 'v')).Select(span => new Sign(span.Start + word.Length - bare.Length, bare.Length, 'T')));
        foreach (var name in _places.Concat(names).Concat(NamesAreOwn.AllNames(block, _rules).Select(Folding.Fold)).Distinct())
            signs.AddRange(Everywhere(folded, name).Select(span => new Sign(span.Start, span.Length, 'N')));
        signs.AddRange(NumberLexer.Scan(folded).Select(token => new Sign(token.Start, token.Length, '#')));
        signs.Sort((one, other) => (one.Start, -one.Length, one.Letter).CompareTo((other.Start, -other.Length, other.Letter)));
        var apart = new List<Sign>();
        foreach (var sign in signs)
            if (sign.Length > 0 && (apart.Count == 0 || sign.Start >= apart[^1].Start + apart[^1].Length))
                apart.Add(sign);
        return apart;
    }

    private static readonly (string Word, string Period)[] Bare = [("trong năm", "năm"), ("trong kì báo cáo", "kì báo cáo"), ("trong kì", "kì"), ("trong quý", "quý")];

    private static IEnumerable<(int Start, int Length)> Everywhere(string folded, string word)
    {
        for (var at = Words.IndexOf(folded, word); at >= 0; at = at + 1 < folded.Length ? Words.IndexOf(folded, word, at + 1) : -1)
            yield return (at, word.Length);
    }

    private string Masked(string folded, List<Sign> signs)
    {
        var masked = new StringBuilder(folded.Length);
        var at = 0;
        foreach (var sign in signs)
        {
            masked.Append(folded, at, sign.Start - at).Append(sign.Letter);
            at = sign.Start + sign.Length;
        }

        // whoever copies an item gives it the mark of the own list
        var bare = Bullets.TrimStart(masked.Append(folded, at, folded.Length - at).ToString());
        // and joins it to what stands before: "Bên cạnh đó, ..."
        foreach (var word in _joining)
            if (bare.StartsWith(word, StringComparison.Ordinal) && bare.AsSpan(word.Length).StartsWith(", "))
                return bare[(word.Length + 2)..];
        return bare;
    }

    /// <summary>Counts of what happened; not years, not nought and one, not what stays the same for years, and round ones by their first digits only.</summary>
    private List<TellingNumber> Numbers(TextBlock block, int index, List<Sign> signs)
    {
        var folded = block.Text.Folded;
        var figures = _figures[index].Where(figure => figure.Location.Path.StartsWith(block.Location.Path + "/characters ", StringComparison.Ordinal))
            .GroupBy(figure => Start(figure.Location.Path)).ToDictionary(same => same.Key, same => same.First());
        var telling = new List<TellingNumber>();
        Figure? before = null;
        foreach (var (place, sign) in signs.Where(sign => sign.Letter == '#').Index())
        {
            var raw = folded.Substring(sign.Start, sign.Length);
            if (NumberLexer.Read(raw, count: true) is not { } number || number.Value is 0 or 1 or 100 || (IsYear(raw) && !IsCounted(folded, sign)) || Numbers(folded, sign))
                continue;
            // in "09/11 người" the whole is as much the figure's as the part
            var figure = figures.GetValueOrDefault(block.Text.ToPrinted(sign.Start, sign.Length).Start) ?? (folded.AsSpan(0, sign.Start).TrimEnd(' ').EndsWith("/") ? before : null);
            before = figure;
            // the rate of what stays stays as well: "đạt chuẩn 9/11, đạt 82%"
            var (start, end) = (sign.Start, sign.Start + sign.Length);
            var stays = figure is null ? _counted.Stays(folded, start, end) : figure.Unit == "%" ? SeriesValues.IsOfStock(figure.Indicator) : !SeriesValues.Changes(figure.Indicator);
            var rate = figure?.Unit == "%" || folded.AsSpan(end).TrimStart(' ').StartsWith("%");
            if (!stays)
                telling.Add(new TellingNumber(raw, number.Value, rate && number.Value >= UsualRates ? 1 : number.Decimals > 0 ? 2 : Digits(number.Value), rate)
                {
                    Happened = !rate && !_counted.IsOccasion(folded, start, end) && ((figure is not null && SeriesValues.IsFlow(figure.Indicator)) || _counted.IsEvent(folded, start, end)),
                    Swings = _counted.Swings(folded, start, end),
                    IsMoney = figure?.Unit == "đồng" || _counted.IsMoney(folded, end),
                    OfOthers = _counted.IsOfOthers(folded),
                    OfYear = _counted.YearOf(folded, start),
                    Place = place,
                });
        }

        return telling;
    }

    /// <summary>Round numbers are those that people guess: the noughts of hundreds and fifties do not tell.</summary>
    internal static int Digits(decimal value)
    {
        var printed = value.ToString(CultureInfo.InvariantCulture);
        return value % 50 == 0 || value == 10 ? printed.TrimEnd('0').Length : printed.Length;
    }

    /// <summary>"1.3. Về kiểm tra": it numbers the paragraph.</summary>
    private static bool Numbers(string folded, Sign sign)
    {
        var end = sign.Start + sign.Length;
        // "2.5 Con người: ..." numbers it without a mark behind
        return end < folded.Length && Bullets.IsOnly(folded.AsSpan(0, sign.Start).TrimEnd('(')) && (folded[end] is '.' or ')' or ':' || (folded[end] == ' ' && folded.AsSpan(sign.Start, sign.Length) is var raw && raw.IndexOf('.') is > 0 and < 3 && raw.Length - raw.IndexOf('.') is 2 or 3));
    }

    /// <summary>"gửi 1936 lượt văn bản": what has a unit behind it is no year.</summary>
    private bool IsCounted(string folded, Sign sign) => sign.Start + sign.Length + 1 < folded.Length && _units.At(folded, sign.Start + sign.Length + 1) is not null;

    private static bool IsYear(string raw) => raw.Length == 4 && (raw.StartsWith("19", StringComparison.Ordinal) || raw.StartsWith("20", StringComparison.Ordinal));

    private static IEnumerable<(int Start, int Length, TellingDay Day)> Days(List<DateRange> ranges, List<DateToken> dates)
    {
        foreach (var range in ranges)
        {
            if (range.From.Date is { } from && range.To.Date is { } to)
            {
                yield return (range.Start, range.Length, new TellingDay(from, true));
                yield return (range.Start, range.Length, new TellingDay(to, true));
            }
        }

        foreach (var token in dates)
            if (token.Date is { } day && !ranges.Any(range => token.Start < range.End && range.Start < token.End))
                yield return (token.Start, token.Length, new TellingDay(day, false));
    }

    /// <summary>Characters of the block, as printed, that cite documents.</summary>
    private List<(int Start, int Length)> Cited(TextBlock block) =>
        _citations[block.Location.Path].Select(citation => (Start(citation.Location.Path), citation.Raw.Length)).ToList();

    /// <summary>0-based start in <c>paragraph 12/characters 30-33</c>.</summary>
    private static int Start(string path)
    {
        var numbers = path.AsSpan(path.LastIndexOf(' ') + 1);
        var dash = numbers.IndexOf('-');
        return int.TryParse(dash < 0 ? numbers : numbers[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start - 1 : -1;
    }

    private static bool Overlaps((int Start, int Length) one, (int Start, int Length) other) => one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;
}
