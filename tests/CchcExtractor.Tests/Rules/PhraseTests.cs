using System.Text.RegularExpressions;
using CchcExtractor.Rules;

namespace CchcExtractor.Tests.Rules;

/// <summary>The matcher of words with options and alternatives meets what the regular expression of the same pattern meets.</summary>
public class PhraseTests
{
    private static readonly string[] Words = ["hồ", "sơ", "hồ sơ", "đã", "nhận", "a", "ab", "b"];

    [Theory]
    [InlineData("<HĐ|HĐLĐ> dài hạn", "có 2 hđlđ dài hạn", 5, 12)]
    [InlineData("[tiếp] nhận [và <trả|giao>]", "đã nhận và giao đủ", 3, 12)]
    [InlineData("nhận <a|a b> [b]", "nhận a b", 0, 8)]
    [InlineData("<cán bộ>, <công chức|CC>", "mọi cán bộ ,công chức", 4, 17)]
    public void A_phrase_takes_what_is_written(string pattern, string folded, int start, int length)
    {
        var match = Pattern.Parse(pattern).Find(folded);
        Assert.Equal((start, length), (match!.Start, match.Length));
    }

    [Theory]
    [InlineData("<HĐ|HĐLĐ>", "có hđl")]
    [InlineData("nhận [hồ sơ]", "chấpnhận")]
    [InlineData("<đã|chưa> nhận", "đãnhận")]
    public void A_phrase_cuts_no_word_in_two(string pattern, string folded) => Assert.Null(Pattern.Parse(pattern).Find(folded));

    [Fact]
    public void A_phrase_is_met_where_its_expression_is()
    {
        var random = new Random(7);
        for (var i = 0; i < 4000; i++)
        {
            var parsed = PatternSyntax.Parse(Sequence(random, 2) + " " + Word(random) + " " + Sequence(random, 1));
            if (parsed.Phrase is null)
                continue;
            // backtracking prefers what comes first, as a phrase does
            var regex = new Regex(parsed.Expression, RegexOptions.CultureInvariant);
            for (var j = 0; j < 10; j++)
            {
                var text = string.Join(random.Next(4) == 0 ? ", " : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Word(random)));
                var expected = regex.Match(text);
                var found = parsed.Phrase.Find(text);
                Assert.True(expected.Success ? found == (expected.Index, expected.Length) : found is null, $"{parsed.Expression} in \"{text}\": {found}, expected {expected.Index}+{expected.Length}");
            }
        }
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Sequence(Random random, int depth) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(depth > 0 ? 4 : 2) switch
    {
        2 => $"[{Options(random, depth)}]",
        3 => $"<{Options(random, depth)}>",
        1 when depth < 2 => ",",
        _ => Word(random),
    }));

    private static string Options(Random random, int depth) => string.Join('|', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sequence(random, depth - 1)));
}
