using System.Diagnostics;
using System.Text.RegularExpressions;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>Lets the sentences with holes take their numbers; several figures at once, before any cue word is looked at.</summary>
internal sealed class ClaimBySentence(RulePack rules, TimeSpan? limit = null)
{
    /// <summary>All sentences together end after this in one report; a report takes them some milliseconds.</summary>
    private static readonly TimeSpan PackTimeLimit = TimeSpan.FromSeconds(15);

    private readonly TimeSpan _limit = limit ?? PackTimeLimit;
    private TimeSpan _spent;
    private readonly HashSet<SentenceRule> _tooSlow = [];

    /// <summary>By the list itself: the blocks of one section share theirs.</summary>
    private readonly Dictionary<IReadOnlyList<string>, List<SentenceRule>> _bySections = new(ReferenceEqualityComparer.Instance);

    /// <summary>Claims what the sentences meet in a block; numbers that no lexer saw (a nought in a hole) are added to <paramref name="mentions"/>, rules that take too long to <paramref name="problems"/>.</summary>
    internal void On(Text text, Location location, List<NumberMention> mentions, IReadOnlyList<string> sections, List<Problem> problems)
    {
        if (_spent > _limit)
            return;
        var begun = Stopwatch.GetTimestamp();
        Look(text, location, mentions, sections, problems);
        _spent += Stopwatch.GetElapsedTime(begun);
        if (_spent > _limit)
            problems.Add(new Problem("rule/time-limit", Severity.Warning, new Wording(
                $"các câu mẫu đã tìm quá {_limit.TotalSeconds} giây trong báo cáo này nên từ đoạn này trở đi chỉ còn quy tắc number; hãy xem đoạn dài bất thường hoặc bớt câu mẫu có \"...\"",
                $"the sentences have looked for more than {_limit.TotalSeconds} seconds in this report; from this paragraph on only number rules are used. See whether a paragraph is overlong, or use fewer sentences with \"...\""), location));
    }

    private void Look(Text text, Location location, List<NumberMention> mentions, IReadOnlyList<string> sections, List<Problem> problems)
    {
        foreach (var rule in Of(sections))
        {
            if (_tooSlow.Contains(rule))
                continue;
            try
            {
                foreach (var match in rule.Each ? rule.Pattern.FindAll(text.Folded) : rule.Pattern.Find(text.Folded) is { } first ? [first] : [])
                    Take(rule, match, text, mentions);
            }
            catch (RegexMatchTimeoutException)
            {
                _tooSlow.Add(rule);
                problems.Add(new Problem("rule/time-limit", Severity.Warning, new Wording(
                    $"quy tắc {rule.Id} ({rule.Origin}) tìm quá {Pattern.TimeLimit.TotalSeconds} giây trong đoạn này nên bị bỏ qua từ đây; hãy bớt chỗ \"...\" hoặc tách quy tắc",
                    $"rule {rule.Id} ({rule.Origin}) looked for more than {Pattern.TimeLimit.TotalSeconds} seconds in this paragraph and is left out from here on; use fewer \"...\" or split it"), location));
            }
        }
    }

    /// <summary>The sentences that are looked for in some sections.</summary>
    private List<SentenceRule> Of(IReadOnlyList<string> sections)
    {
        if (!_bySections.TryGetValue(sections, out var known))
            _bySections[sections] = known = [.. rules.Narrative.Sentences.Where(rule => rule.In.Count == 0 || rule.In.Any(sections.Contains))];
        return known;
    }

    private void Take(SentenceRule rule, PatternMatch match, Text text, List<NumberMention> mentions)
    {
        // "so với chỉ tiêu huyện giao (20%)": a share is no count
        if (match.Holes.Any(hole => hole.Type == HoleType.Int && text.Folded.AsSpan(hole.Start + hole.Length).TrimStart(' ').StartsWith("%")))
            return;
        var field = "";
        foreach (var hole in match.Holes.Where(hole => hole.Type == HoleType.Field))
        {
            var words = text.Folded.Substring(hole.Start, hole.Length).Trim();
            field = Fields.LastIn(words, rules.Vocabulary("fields"))?.Key ?? Folding.Slug(words, '_');
        }

        foreach (var hole in match.Holes)
        {
            if (!HoleTypes.IsNumber(hole.Type))
                continue;
            // of "10/38" a sentence before may have taken the whole for itself already
            var mention = mentions.Find(mention => mention.Start == hole.Start && mention.End == hole.Start + hole.Length) ?? mentions.Find(mention => mention.Start < hole.Start + hole.Length && hole.Start < mention.End);
            if (hole.Name == "_")
            {
                if (mention is { Claim: null } && mention.Start == hole.Start)
                    (mention.IsSetAside, mention.SetAsideBy) = (true, rule.Origin.File);
                continue;
            }

            if (mention is null)
            {
                if (!text.Folded.AsSpan(hole.Start, hole.Length).StartsWith("không"))
                    continue;
                mention = new NumberMention { Number = new Number(0, 0, text.PrintedAt(hole.Start, hole.Length)), Start = hole.Start, End = hole.Start + hole.Length, IsWord = true };
                mentions.Add(mention);
            }

            // a sentence of the same file, before this one, said that the number is none of what the file is about
            if (mention.SetAsideBy == rule.Origin.File)
                continue;
            if (mention is { Claim: not null, Number.Denominator: { } whole } && hole.Start > mention.Start)
            {
                // "có {a}/{b} thôn": the second hole asks for the whole
                mention = new NumberMention { Number = new Number(whole, 0, text.PrintedAt(hole.Start, hole.Length)), Start = hole.Start, End = hole.Start + hole.Length, Unit = mention.Unit, Depth = mention.Depth, Before = mention.Before, After = mention.After, SentenceBefore = mention.SentenceBefore, SentenceBehind = mention.SentenceBehind };
                mentions.Add(mention);
            }

            mention.Claim ??= new Claim(hole.Name, field, rule.Id, Grade.Folded, rule.Pattern.Source);
        }
    }
}
