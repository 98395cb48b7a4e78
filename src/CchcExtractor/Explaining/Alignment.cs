using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Explaining;

/// <summary>A word or number of a folded sentence.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Start">Index in the folded sentence.</param>
internal readonly record struct Said(string Text, int Start);

/// <summary>
/// Lays what a pattern asks for beside what a sentence says, so that as much as possible of it stands opposite its like (longest common
/// subsequence), and reads off what is missing, otherwise or too much. Time is the product of both lengths, both of which are capped.
/// </summary>
internal sealed class Alignment
{
    private const int MostWords = 400;
    private const int MostDifferences = 6;
    private const double SkipCost = 0.01;

    private readonly IReadOnlyList<Asked> _asked;
    private readonly IReadOnlyList<Said> _said;
    private readonly List<(int Asked, int Said)> _pairs;

    internal Alignment(IReadOnlyList<Asked> asked, IReadOnlyList<Said> said)
    {
        (_asked, _said) = ([.. asked.Take(MostWords)], [.. said.Take(MostWords)]);
        _pairs = Pairs();
        var all = _asked.Where(one => !one.Optional).Sum(Weight);
        var met = _pairs.Where(pair => !_asked[pair.Asked].Optional).Sum(pair => Weight(_asked[pair.Asked]));
        Likeness = all == 0 ? 0 : met / all;
        Words = _pairs.Count(pair => _asked[pair.Asked].Hole is null);
    }

    /// <summary>Which part of what must be there is there, 0 to 1.</summary>
    internal double Likeness { get; }

    /// <summary>How many words, not holes, stand opposite their like.</summary>
    internal int Words { get; }

    /// <summary>What is otherwise, in order.</summary>
    internal List<Wording> Differences()
    {
        var differences = new List<Wording>();
        var (asked, said) = (0, _pairs.Count > 0 ? Math.Max(0, _pairs[0].Said - LeadingMissing()) : 0);
        foreach (var pair in _pairs.Append((Asked: _asked.Count, Said: _pairs.Count > 0 ? -1 : 0)))
        {
            var missing = _asked.Skip(asked).Take(pair.Asked - asked).ToList();
            var last = pair.Said < 0;
            var extra = last ? missing.Count(one => !one.Optional) : pair.Said - said;
            Add(differences, missing, _said.Skip(said).Take(extra).ToList());
            (asked, said) = (pair.Asked + 1, pair.Said + 1);
        }

        return differences.Count <= MostDifferences ? differences : [.. differences.Take(MostDifferences), new Wording("...", "...")];
    }

    private int LeadingMissing() => _asked.Take(_pairs[0].Asked).Count(one => !one.Optional);

    private static void Add(List<Wording> differences, List<Asked> missing, List<Said> extra)
    {
        var wanted = string.Join(' ', missing.Where(one => !one.Optional).Select(one => one.Text));
        var found = string.Join(' ', extra.Select(one => one.Text));
        if (wanted.Length > 0 && found.Length > 0)
            differences.Add(new Wording($"quy tắc có \"{wanted}\", báo cáo ghi \"{found}\"", $"the rule has \"{wanted}\", the report \"{found}\""));
        else if (wanted.Length > 0)
            differences.Add(new Wording($"báo cáo thiếu \"{wanted}\"", $"the report lacks \"{wanted}\""));
        else if (found.Length > 0)
            differences.Add(new Wording($"báo cáo có thêm \"{found}\"", $"the report has \"{found}\" besides"));
    }

    private List<(int Asked, int Said)> Pairs()
    {
        var (rows, columns) = (_asked.Count, _said.Count);
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1] - SkipCost), Meets(_asked[i], _said[j].Text) ? best[i + 1, j + 1] + Weight(_asked[i]) : 0);
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < rows && j < columns && best[i, j] > 0;)
        {
            if (Meets(_asked[i], _said[j].Text) && best[i, j] == best[i + 1, j + 1] + Weight(_asked[i]))
                pairs.Add((i++, j++));
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private static double Weight(Asked asked) => asked.Optional ? 0.3 : asked.Hole is null ? 1 : 1.2;

    private static bool Meets(Asked asked, string said) => asked.Hole switch
    {
        null => asked.Text == said,
        HoleType.Int or HoleType.Dec or HoleType.Num => char.IsAsciiDigit(said[0]) || said == "không",
        HoleType.Pct or HoleType.Date or HoleType.Period or HoleType.Docno => char.IsAsciiDigit(said[0]),
        _ => char.IsLetter(said[0]),
    };
}
