using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Statements;

/// <summary>The parts of a report that sum it up: they say again what the results have said.</summary>
internal static class Summaries
{
    private const string Assessment = "assessment";

    /// <summary>
    /// The blocks of a report that sum it up: those of its assessment, those below a line that says no more than "Tồn tại, hạn chế", up to the next heading, and those that begin with such words and a colon.
    /// </summary>
    public static HashSet<object?> Of(Evidence evidence, RulePack rules) => Known.Of(evidence, rules);

    private static readonly PerReport<HashSet<object?>> Known = new(Find);

    private static HashSet<object?> Find(Evidence evidence, RulePack rules)
    {
        var (found, openings) = (new HashSet<object?>(ReferenceEqualityComparer.Instance), rules.Words(WordList.AssessmentHeading));
        var below = false;
        for (var i = 0; i < evidence.Document.Blocks.Count; i++)
        {
            var block = evidence.Document.Blocks[i];
            var text = block is TextBlock { Text.Folded: var folded } ? WithoutMark(folded) : "";
            var opens = openings.Any(opening => Words.StandsAt(text, 0, opening));
            var isLine = block is Heading || (text.Length is > 0 and < LongestLine && !text.Any(char.IsAsciiDigit) && text[^1] is not ('.' or ';'));
            if (opens && isLine)
                below = true;
            else if (block is Heading || (block is TextBlock { Text.Folded: var whole } && IsChapter(whole)))
                below = false;
            if (below || (opens && text.AsSpan(0, Math.Min(text.Length, LongestLine)).IndexOfAny(":.") >= 0) || evidence.Outline.IdsAt(i).Contains(Assessment) || LastWord.Is(evidence, i, rules))
                found.Add(block);
        }

        return found;
    }

    /// <summary>Characters of a line that is no sentence.</summary>
    private const int LongestLine = 60;

    /// <summary>
    /// A sentence that says again what others have said: in a part that sums the report up, or because its words tell so, or those that its paragraph opens with, wherever it stands behind the results ("Tổng hợp lại, ...", "Điểm sáng: ...").
    /// </summary>
    public static bool SumsUp(Sentence sentence, Evidence evidence, RulePack rules) =>
        Of(evidence, rules).Contains(sentence.Block) || ((SumsUp(sentence.Words, rules) || SumsUp(sentence.Folded, rules)) && !First.Of(evidence, rules).Contains(sentence.Block.Location.Path));

    /// <summary>The same by the words of a sentence alone. "Điểm nổi bật là việc giải quyết hồ sơ, với 586 lượt" may as well open the results: only what stands behind them sums them up.</summary>
    public static bool SumsUp(string sentence, RulePack rules) =>
        Bullets.TrimStart(sentence.TrimStart(' ')) is var words && rules.Words(WordList.RecapOpening).Any(opening => Words.StandsAt(words, 0, opening));

    /// <summary>The paragraphs with the first half of a report's numbers.</summary>
    private static readonly PerReport<HashSet<string>> First = new((evidence, rules) =>
    {
        var places = ReadSentences.Of(evidence, rules).SelectMany(sentence => sentence.Numbers.Select(_ => sentence.Block.Location.Path)).ToList();
        return places.Take(places.Count / 2).ToHashSet(StringComparer.Ordinal);
    });

    /// <summary>
    /// The number stands in another place of the report, which a sentence that sums up may mean: outside of the parts that sum up for one in these, anywhere but in its own paragraph for another.
    /// </summary>
    public static bool StandsElsewhere(Sentence sentence, PrintedNumber number, Evidence evidence, RulePack rules) => StandsElsewhere(sentence.Block, [number.Value, number.Numeral], evidence, rules);

    /// <summary>The same of any of these values, printed in a block.</summary>
    public static bool StandsElsewhere(Block block, decimal[] values, Evidence evidence, RulePack rules)
    {
        var (places, paths) = (Places.Of(evidence, rules), Paths.Of(evidence, rules));
        var inSummary = Of(evidence, rules).Contains(block);
        return values.SelectMany(value => places[value]).Any(path => path != block.Location.Path && !(inSummary && paths.Contains(path)));
    }

    private static readonly PerReport<HashSet<string>> Paths = new((evidence, rules) => Of(evidence, rules).OfType<Block>().Select(block => block.Location.Path).ToHashSet(StringComparer.Ordinal));

    /// <summary>By every number that counts something, in texts and tables, the paths of the blocks in which it stands.</summary>
    private static readonly PerReport<ILookup<decimal, string>> Places = new((evidence, _) =>
        evidence.Figures.SelectMany(figure => new[] { figure.Value, figure.Number?.Denominator }.OfType<decimal>().Select(value => (Value: value, evidence.Document.Blocks[figure.Block].Location.Path)))
            .Concat(evidence.Unclaimed.SelectMany(number => Doubt.Counts(number.Raw).Select(value => (Value: value, Path: number.Location.BlockPath)))).Distinct().ToLookup(place => place.Value, place => place.Path));

    /// <summary>"III. tồn tại, hạn chế", "- ưu điểm", "2.1. hạn chế": the text without its mark.</summary>
    private static string WithoutMark(string folded)
    {
        var text = Bullets.TrimStart(folded);
        var dot = text.IndexOfAny(['.', ')']);
        while (dot is >= 0 and <= LongestMark && dot + 1 < text.Length && (text[dot + 1] == ' ' || char.IsAsciiDigit(text[dot + 1])) && text.AsSpan(0, dot).IndexOf(' ') < 0)
        {
            text = text[(dot + 1)..].TrimStart(' ');
            dot = text.IndexOfAny(['.', ')']);
        }

        return text;
    }

    private const int LongestMark = 4;

    /// <summary>"iv. phương hướng".</summary>
    private static bool IsChapter(string folded) =>
        folded.IndexOf('.') is > 0 and <= LongestMark and var dot && folded.AsSpan(0, dot).IndexOfAnyExcept("ivx") < 0;

    /// <summary>"trước và đúng hạn đạt cao, với 180 hồ sơ" where the results have "trước hạn 120; đúng hạn 60": two counts beside each other in one sentence come to it.</summary>
    /// <param name="value">A count of a summary.</param>
    /// <param name="results">Numbers of the results in order.</param>
    public static bool AreMade(decimal value, IEnumerable<(Sentence Sentence, PrintedNumber Number)> results)
    {
        var before = new List<(Sentence Sentence, PrintedNumber Number)>();
        foreach (var one in results.Where(one => one.Number is { IsCount: true, Value: > 0 }))
        {
            // "HS nhận trong kỳ: 2.723; ... HS tồn trước: 5." for the 2.728 that were to be settled: of hundreds anywhere in the paragraph
            if (before.Exists(last => ReferenceEquals(last.Sentence.Block, one.Sentence.Block) && last.Number.Value + one.Number.Value == value && ((value >= Many && last.Number.Unit == one.Number.Unit) || (ReferenceEquals(last.Number, before[^1].Number) && last.Sentence == one.Sentence))))
                return true;
            if (before.Count > 0 && !ReferenceEquals(before[^1].Sentence.Block, one.Sentence.Block))
                before.Clear();
            before.Add(one);
        }

        return false;
    }

    private const decimal Many = 100;

    /// <summary>"Nguyên nhân quá hạn: 05 hồ sơ do chậm xác minh, 03 hồ sơ do công chức nghỉ ốm" where 8 were late: counts in a row of one unit that come to a number told elsewhere are its parts.</summary>
    public static bool IsOneOfParts(Sentence sentence, PrintedNumber number, Evidence evidence, RulePack rules)
    {
        var counts = sentence.Numbers.Where(one => one.IsCount && one.Unit == number.Unit && one.Depth == number.Depth).ToList();
        var at = counts.IndexOf(number);
        for (var from = 0; at >= 0 && from <= at; from++)
            for (var to = Math.Max(at, from + 1); to < counts.Count; to++)
                if (counts.Skip(from).Take(to - from + 1).Sum(one => one.Value) is var sum && Places.Of(evidence, rules)[sum].Any(path => path != sentence.Block.Location.Path))
                    return true;
        return false;
    }

    /// <summary>"Số nhiệm vụ đề ra: 40; đã hoàn thành: 36; chưa hoàn thành: 04": its own sentence bears a number out, so that it is told there for the first time and not said again.</summary>
    public static bool IsBorneOut(Sentence sentence, PrintedNumber number)
    {
        if (IsDivided(sentence, number) || HasItsShare(sentence, number))
            return true;
        var counts = sentence.Numbers.Where(other => other != number && other.IsCount && other.Value > 0 && other.Value < number.Value).ToList();
        return counts.Where((one, i) => counts.Skip(i + 1).Any(other => one.Value + other.Value == number.Value)).Any()
            && sentence.Numbers.Any(share => share is { IsRate: true, Value: < 100 } && counts.Exists(part => AsPrinted.Fits(part.Value / number.Value * 100, share.Printed)));
    }

    /// <summary>"nhận lại 115 phiếu, 114 phiếu hài lòng, tức là 99,13%": its share with a count beside it is right.</summary>
    private static bool HasItsShare(Sentence sentence, PrintedNumber number) =>
        number is { IsCount: true, Value: > 0 } && sentence.Numbers.Where(share => share is { IsRate: true, Value: > 0 and < 100, Printed.Decimals: > 0 }).Any(share => sentence.Numbers.Any(other => other != number && other is { IsCount: true, Value: > 0 }
            && AsPrinted.FitsExactly(Math.Min(other.Value, number.Value) / Math.Max(other.Value, number.Value) * 100, share.Printed)));

    /// <summary>"9 hồ sơ trễ (7 đã trả, 2 đang xử lý)": the bracket behind it makes it up.</summary>
    private static bool IsDivided(Sentence sentence, PrintedNumber number) =>
        sentence.Numbers.Where(part => part.Start > number.End && part.Depth > number.Depth && part is { IsCount: true, IsRate: false }).ToList() is { Count: > 1 } parts && sentence.Between(number, parts[0]).Length <= LongestLine && parts.Sum(part => part.Value) == number.Value;
}
