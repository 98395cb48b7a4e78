using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Narrative;

/// <summary>What the narrative yields.</summary>
/// <param name="Figures">In order of the text.</param>
/// <param name="Unclaimed">Numbers that no rule took.</param>
/// <param name="Problems">Unknown fields and rules that disagree.</param>
public sealed record NarrativeResult(IReadOnlyList<Figure> Figures, IReadOnlyList<UnclaimedNumber> Unclaimed, IReadOnlyList<Problem> Problems);

/// <summary>Reads the figures of the running text: sentences with holes first, then numbers by their cues.</summary>
public static class ReadNarrative
{
    /// <summary>Reads the body of a tidied document (from the title's end to the signature, tables in it included). <paramref name="reported"/>: the period that it is about, where known; numbers said to be of another are no results.</summary>
    public static NarrativeResult From(Document document, Outline outline, ReportParts parts, Period? reported, RulePack rules) =>
        From(document, outline, parts, reported, rules, new TakenSpans(rules));

    /// <summary>The same, where others look for <paramref name="taken"/> stretches as well; what was seen of each number goes into the trace, where one is given.</summary>
    internal static NarrativeResult From(Document document, Outline outline, ReportParts parts, Period? reported, RulePack rules, TakenSpans taken, NarrativeTrace? trace = null) =>
        new NarrativePass(document, outline, reported, rules, taken, trace).Of(parts);
}

/// <summary>One pass over the body; keeps what list items inherit from the lines above them.</summary>
internal sealed class NarrativePass(Document document, Outline outline, Period? reported, RulePack rules, TakenSpans taken, NarrativeTrace? trace)
{
    private readonly ResultSections _results = new(document, outline, reported, rules);
    private readonly ClaimBySentence _sentences = new(rules);
    private readonly ClaimByCues _cues = new(reported, rules);
    private readonly Vocabulary _fields = rules.Vocabulary("fields");
    private readonly IReadOnlyList<string> _rest = rules.Words(WordList.OtherFields);
    private readonly Sentences _sentencesOf = new(rules);
    private readonly FindNumbers _numbers = new(rules);
    private readonly SpelledOut _spelledOut = new(rules);
    private readonly PartOfWhole _partOfWhole = new(rules);
    private readonly FromTo _fromTo = new(rules);
    private readonly BodyTable _tables = new(rules, taken, reported);
    private readonly Fields _fieldsOf = new(rules);
    private readonly ListHeads _heads = new(rules);
    private readonly Respectively _respectively = new(rules);
    private readonly Totals _totals = new(rules);
    private readonly MadeUp _madeUp = new(rules);
    private readonly OfOtherWholes _others = new(rules);
    private readonly OfGivenTasks _given = new(rules);
    private readonly IReadOnlyList<string> _continuing = rules.Words(WordList.Continuing);
    private readonly IReadOnlyList<string> _parting = rules.Words(WordList.Parting);
    private readonly IReadOnlyList<string> _rateOpenings = rules.Words(WordList.RateOpening);
    private readonly IReadOnlyList<string> _rateWords = rules.Words(WordList.RateWord);
    private readonly List<(object List, string Text, List<NumberMention> Mentions)> _series = [];
    private (Text? Text, List<(int Start, int Length)> Sentences) _cut = (null, []);
    private readonly NeutralWords _neutral = new(rules);
    private readonly UnbrokenNames _unbroken = new(rules);
    private readonly List<Inherited> _before = [];
    private readonly List<Figure> _figures = [];
    private readonly List<UnclaimedNumber> _unclaimed = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private const int MostEarlier = 5;

    private sealed record Read(TextBlock Block, int Index, List<NumberMention> Mentions);

    internal NarrativeResult Of(ReportParts parts)
    {
        var reads = new Dictionary<int, Read>();
        var levelled = new OneList(_numbers, new FieldLines(rules)).In(document.Blocks, parts.Body, parts.Signature);
        for (var i = parts.Body; i < parts.Signature; i++)
            if ((levelled.GetValueOrDefault(i) ?? document.Blocks[i]) is TextBlock text)
                Guarded.Do(text.Location, _problems, () => reads[i] = Understand(text, i));
        UnknownFields.Assign(_series, rules);
        Series.Assign(_series, _rest);
        for (var i = parts.Body; i < parts.Signature; i++)
            if (reads.TryGetValue(i, out var read))
                Guarded.Do(read.Block.Location, _problems, () => Claim(read));
            else if (document.Blocks[i] is Table table)
                Guarded.Do(table.Location, _problems, () => ReadTable(table, i));
        return new NarrativeResult(_others.In(_figures), _unclaimed, _problems);
    }

    /// <summary>Numbers of one text with their clauses, heads and fields; nothing is claimed yet.</summary>
    private Read Understand(TextBlock block, int index)
    {
        var text = block.Text;
        var folded = text.Folded;
        var noFigures = taken.In(folded).Prepend((0, ListMarks.LengthOf(block))).ToList();
        var (mentions, unread) = _numbers.In(folded = Enumerators.Without(_spelledOut.Without(Questions.Answered(FieldLines.WithoutMark(block, Bullets.Plain(folded)))), _parting), noFigures);
        if (SideBySide.At(document, outline, index))
            SideBySide.First(mentions, folded);
        foreach (var (start, length) in unread)
            Unclaimed(text, block.Location, start, length, index);
        foreach (var mention in mentions)
            mention.IsSetAside |= Brackets.IsAside(folded, mention.Start);
        var sentences = _sentencesOf.In(folded);
        OvercrowdedSentences.Leave(block, sentences, mentions, _problems);
        var above = _heads.Of(block);
        if (mentions.Count > 0)
        {
            AssignClauses(folded, sentences, mentions, _unbroken.In(folded, noFigures, mentions), above, index);
            _fieldsOf.Assign(folded, mentions, above?.Field);
            _series.Add((above?.Parent ?? block, folded, mentions));
        }

        Remember(block, mentions);
        _heads.Add(block, mentions, above, Fields.LastIn(folded[..Math.Min(folded.Length, 80)], _fields));
        return new Read(block, index, mentions);
    }

    /// <summary>The numbers of the last blocks of the section: a breakdown may stand some lines below its total.</summary>
    private void Remember(TextBlock block, List<NumberMention> mentions)
    {
        if (block is Heading)
            _before.Clear();
        if (mentions.Count == 0)
            return;
        _before.Insert(0, new Inherited("", mentions.Where(mention => mention.IsMain).ToList()));
        if (_before.Count > MostEarlier)
            _before.RemoveAt(MostEarlier);
    }

    private void AssignClauses(string folded, List<(int Start, int Length)> sentences, List<NumberMention> mentions, List<(int Start, int Length)> unbroken, Above? above, int index)
    {
        NumberMention? last = null;
        var earlier = new List<Inherited>();
        foreach (var (start, length) in sentences)
        {
            var inside = mentions.Where(mention => mention.Start >= start && mention.Start < start + length).ToList();
            if (inside.Count > 0)
            {
                Clauses.Assign(folded, start, length, inside, unbroken, rules);
                _respectively.Assign(folded, start, length, inside);
                _partOfWhole.Assign(folded, inside);
                _fromTo.Assign(folded, inside);
                foreach (var mention in inside)
                {
                    (mention.Before, mention.After) = (_neutral.In(mention.Before), _neutral.In(mention.After));
                    var own = mention.Heads.Count;
                    if (ContinuesSentenceBefore(folded, start))
                        mention.Heads.AddRange(earlier);
                    if (above is not null)
                        mention.Heads.AddRange(above.Heads);
                    mention.Heads.Add(new Inherited(outline.FoldedTitleAt(index), [], IsTitle: true));
                    SaidUnits.Assign(mention, earlier, inside, outline.IdsAt(index), rules);
                    for (var i = 0; i < own; i++)
                        mention.Heads[i] = mention.Heads[i] with { Text = _neutral.In(mention.Heads[i].Text) };
                    mention.Earlier = [.. earlier.Take(MostEarlier), .. _before];
                }

                inside[0].Previous ??= OpensWithRate(folded, start) ? last : null;
                last = inside[^1];
            }

            earlier.Insert(0, new Inherited(folded.Substring(start, length), inside.Where(mention => mention.IsMain).ToList()));
        }
    }

    private void Claim(Read read)
    {
        var (text, index, mentions) = (read.Block.Text, read.Index, read.Mentions);
        if (mentions.Count == 0)
            return;
        if (_results.At(index))
        {
            var ids = outline.IdsAt(index);
            _sentences.On(text, read.Block.Location, mentions, ids, _problems);
            foreach (var mention in mentions)
            {
                if (mention.Claim is not null && _cues.IsOfOther(mention))
                    mention.Claim = null;
                var byCues = _cues.On(mention, ids);
                if (mention.Claim is { } claim && byCues is not null && (byCues.Indicator != claim.Indicator || byCues.Field != claim.Field))
                    Disagree(claim, byCues, read.Block.Location, text.PrintedAt(mention.Start, mention.End - mention.Start));
                mention.Claim ??= byCues;
            }

            _madeUp.Claim(mentions);
            _totals.Claim(mentions);
            _others.Tell(mentions);
            _given.Drop(text.Folded, mentions);
            QualifiedOfAll.Drop(text.Folded, mentions, rules);
        }

        Keep(text, read.Block.Location, mentions, index);
    }

    private bool ContinuesSentenceBefore(string folded, int start) =>
        Opens(_continuing, folded, start) || Opens(_rateWords, folded, start) || OpensWithRate(folded, start);

    private bool OpensWithRate(string folded, int start) => Opens(_rateOpenings, folded, start);

    private static bool Opens(IReadOnlyList<string> words, string folded, int start)
    {
        foreach (var word in words)
            if (string.CompareOrdinal(folded, start, word, 0, word.Length) == 0)
                return true;
        return false;
    }

    private void ReadTable(Table table, int index)
    {
        var above = index > 0 && document.Blocks[index - 1] is TextBlock before ? before.Text.Folded : "";
        var reports = _results.At(index);
        foreach (var number in _tables.Numbers(table, above, outline.At(index).Title))
        {
            if (number.Mention is not { } mention)
            {
                Unclaimed(number.Cell.Text, number.Cell.Location, number.Start, number.Length, index);
                continue;
            }

            (mention.Before, mention.After) = (_neutral.In(mention.Before), _neutral.In(mention.After));
            mention.Claim = reports ? _cues.On(mention, outline.IdsAt(index)) : null;
            Keep(number.Cell.Text, number.Cell.Location, [mention], index, number.Row);
        }
    }

    private void Unclaimed(Text text, Location location, int from, int count, int index)
    {
        var (start, length) = text.ToPrinted(from, count);
        _unclaimed.Add(new UnclaimedNumber(text.Printed.Substring(start, length), Sentence(text, from), outline.NumberAt(index), location.Characters(start, length)));
    }

    private void Keep(Text text, Location location, IEnumerable<NumberMention> mentions, int index, int? row = null)
    {
        foreach (var mention in mentions.OrderBy(mention => mention.Start))
        {
            var (start, length) = text.ToPrinted(mention.Start, mention.End - mention.Start);
            var place = location.Characters(start, length);
            var raw = text.Printed.Substring(start, length);
            trace?.Numbers.Add(new TracedNumber(mention, raw, Sentence(text, mention.Start), place, index));
            if (mention.Claim is not { } claim)
            {
                Unclaimed(text, location, mention.Start, mention.End - mention.Start, index);
                continue;
            }

            var isRest = claim.Field.Length > 0 && _rest.Contains(mention.UnknownField, StringComparer.Ordinal);
            if (claim.Field.Length > 0 && !isRest && _fields.ByKey(claim.Field) is null && _unknown.Add(mention.UnknownField))
                _problems.Add(UnknownFields.Problem(mention.UnknownField, place));
            var indicator = rules.Indicators.GetValueOrDefault(claim.Indicator);
            _figures.Add(new Figure
            {
                Origin = Origin.Narrative,
                Indicator = claim.Indicator,
                Field = isRest ? UnknownFields.Rest : claim.Field,
                Label = claim.Label,
                Number = mention.Number with { Approximate = mention.Number.Approximate || IsAbout(mention) },
                Unit = indicator?.Unit ?? "",
                Raw = raw,
                Grade = claim.Grade,
                Section = outline.NumberAt(index),
                Location = place,
                Rule = claim.Rule,
                Excerpt = Sentence(text, mention.Start),
                Block = index,
                Sentence = row ?? mention.Sentence,
            });
        }
    }

    /// <summary>"trên 131 phiếu", but not "128 phiếu trên 131 phiếu", which says of how many.</summary>
    private bool IsAbout(NumberMention mention) =>
        !(mention.Previous is { } part && mention.Start - part.End <= LongestOf && part.Unit == mention.Unit && part.Unit.Length > 1 && part.Number.Value <= mention.Number.Value) && (mention.Before.AsSpan().TrimEnd(' ') is [.., '≥' or '≤' or '>' or '<'] || rules.Narrative.About.Any(about => about.Ends(mention.Before)));

    /// <summary>Characters of " phiếu trên ".</summary>
    private const int LongestOf = 16;

    private string Sentence(Text text, int at)
    {
        if (!ReferenceEquals(_cut.Text, text))
            _cut = (text, _sentencesOf.In(text.Folded));
        foreach (var (start, length) in _cut.Sentences)
            if (at >= start && at < start + length)
                return text.PrintedAt(start, length);
        return text.Printed;
    }

    private void Disagree(Claim sentence, Claim cues, Location location, string raw) => _problems.Add(new Problem("rule/disagree", Severity.Info, new Wording(
        $"số {raw}: quy tắc {sentence.Rule} cho là {sentence.Indicator} {sentence.Field}, quy tắc {cues.Rule} cho là {cues.Indicator} {cues.Field}; lấy theo câu mẫu",
        $"number {raw}: rule {sentence.Rule} takes it for {sentence.Indicator} {sentence.Field}, rule {cues.Rule} for {cues.Indicator} {cues.Field}; the sentence wins"), location));
}
