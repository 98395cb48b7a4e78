using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>
/// The share of what was in time among all there was to do, those in hand included, is another one than that of what was settled: "tính trên tổng số phải giải quyết thì đúng hạn đạt
/// 98,03%", "tỷ lệ đúng hạn/phải giải quyết: 98,29%".
/// </summary>
internal sealed class OfAllWork(RulePack rules)
{
    private const string OnTimeRate = "dossiers.on_time.rate";

    private const string OfAllRate = "dossiers.to_resolve.on_time.rate";

    private readonly IReadOnlyList<string> _held = rules.Words(WordList.HeldAgainst);
    private readonly IReadOnlyList<string> _countedIn = rules.Words(WordList.CountedIn);
    private readonly IReadOnlyList<string> _totals = rules.Words(WordList.OfTotal);
    private readonly IReadOnlyList<string> _undone = rules.Words(WordList.UndoneWork);
    private readonly IReadOnlyList<string> _all = [.. rules.Words(WordList.AllWork), .. rules.Words(WordList.UndoneWork)];

    /// <summary>Characters between "trên" and "phải giải quyết": "toàn bộ số hồ sơ TTHC của xã".</summary>
    private const int Furthest = 44;

    /// <summary>Tells it apart among the numbers of one text.</summary>
    internal void Tell(IReadOnlyList<NumberMention> mentions)
    {
        foreach (var rate in mentions)
            if (rate is { Unit: "%", Claim: { Indicator: OnTimeRate } claim } && (IsSaid(rate.SentenceBefore[(rate.SentenceBefore.LastIndexOf(';') + 1)..]) || IsSaid(Behind(rate)) || IsOfAll(Behind(rate).Trim(' '))))
                rate.Claim = claim with { Indicator = OfAllRate };
    }

    /// <summary>"tính trên toàn bộ hồ sơ phải giải quyết", "tính cả hồ sơ chưa đến hạn".</summary>
    private bool IsSaid(string words) => IsSaid(words, _held, _all) || IsSaid(words, _countedIn, _undone);

    private static bool IsSaid(string words, IReadOnlyList<string> openings, IReadOnlyList<string> works)
    {
        foreach (var opening in openings)
            for (var at = Words.IndexOf(words, opening); at >= 0; at = Words.IndexOf(words, opening, at + 1))
                if (words.Substring(at, Math.Min(opening.Length + Furthest, words.Length - at)) is var whole && works.Any(work => Words.Contains(whole, work)))
                    return true;
        return false;
    }

    /// <summary>"97,5% tổng số phải xử lý".</summary>
    private bool IsOfAll(string behind) => _totals.Any(word => Words.StandsAt(behind, 0, word)) && _all.Any(work => Words.IndexOf(behind, work) is >= 0 and <= Furthest);

    /// <summary>What follows a share in its clause.</summary>
    private static string Behind(NumberMention rate) => rate.SentenceBehind.AsSpan().IndexOfAny(",;:(") is >= 0 and var end ? rate.SentenceBehind[..end] : rate.SentenceBehind;
}
