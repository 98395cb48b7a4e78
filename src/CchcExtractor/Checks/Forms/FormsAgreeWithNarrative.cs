using CchcExtractor.Checks.Arithmetic;
using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Forms;

/// <summary>
/// <c>cross/differs</c>: a row of a form restates a figure of the narrative (its <c>concept</c>) with another value. Right where it agrees with any mention;
/// mentions that differ among themselves are another finding. Rows that count from January are not held against figures of the quarter.
/// </summary>
public sealed class FormsAgreeWithNarrative : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.CrossDiffers];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var mentions = new Mentions(evidence, rules);
        var rows = new FormRows(evidence, rules);
        foreach (var (row, rule) in rows.Distinct)
        {
            // a nought in a row of the district's means that the row is not the commune's to fill in
            if (rule.Concept.Length == 0 || rule.Cumulative || (rule.Level.Length > 0 && row.Value == 0))
                continue;
            var said = mentions.Of(rule.Concept).Where(figure => figure.Origin == Origin.Narrative).ToList();
            if (said.Count == 0 && AsWholes(rule, evidence, rules) is var wholes)
                said = wholes.DistinctBy(figure => figure.Value).Count() == 1 && !IsToldUnread(row, evidence) ? wholes : [];
            // "Gồm cả Trung tâm": the clerk says that it counts something else
            if (row.Number is null || said.Count == 0 || IsOfOtherScope(row, rule, rows, rules) || AddsInNote(row, said) || (row.Unit == "%" && row.Value > 100))
                yield return Outcome.NotEvaluated;
            // "56/64 phiếu" for the 64 of the form: the text says it, whichever of the two the rules took
            else if (IsToldOfRules(row, rule, said, evidence, rules) || Others(rule, evidence).Exists(figure => Agree(row, figure.Number! with { Approximate = false })) || said.Exists(figure => Agree(row, figure.Number!) || (figure.Number!.Denominator is { } whole && whole == row.Value)) || IsOtherCount(row, rule, said) || IsPrintedFraction(row, rule, rows, evidence) || IsSumOfSentence(row, rule, said) || IsOfOwnParts(row, rule, rows, said) || IsOfAll(row, said) || IsWithPlan(row, rule, said, rules) || (row.Value is { } all && said.Exists(figure => Doubt.IsShareOf(figure, all))) || IsCountedApart(row, said, evidence, rules) || IsWholeOfSentence(row, rule, said) || IsBesideInTable(row, said, evidence) || IsWithOneMore(row, said, evidence, rules) || IsWhatItBecame(row, said, rules))
                yield return Outcome.Passed;
            else if (Follows(row, rule, rows, mentions, rules) || said.TrueForAll(figure => SlipsThatCameBack.MayBeFewer(rule, row.Value ?? 0, figure.Value!.Value, Folding.Fold(figure.Excerpt), rules)))
                yield return Outcome.NotEvaluated;
            else
                yield return new Outcome.Failed(Differs(row, said.DistinctBy(figure => figure.Value).ToList(), Others(rule, evidence), !(IsOne(rule) || AreOfPlanOfYear(rule, said, rules)) && Corroboration.OfForm(new FormLine(row, rule), said[0].Value!.Value, rows), evidence, rules));
        }
    }

    /// <summary>"phiếu phát 136; phiếu thu 128": what else the row may mean.</summary>
    private static List<Figure> Others(RowRule rule, Evidence evidence) =>
        [.. evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Number: not null } && rule.Perhaps.Contains(figure.Indicator, StringComparer.Ordinal))];

    /// <summary>"Trong 3 PAKN chỉ 01 về quy định TTHC" for the 1 of the form, whose row asks for complaints about rules: the paragraph counts them apart.</summary>
    private static bool IsToldOfRules(Figure row, RowRule rule, List<Figure> said, Evidence evidence, RulePack rules) =>
        rule.Concept.StartsWith("feedback.", StringComparison.Ordinal) && said.Exists(figure => row.Value < figure.Value && evidence.Document.Blocks[figure.Block] is Documents.TextBlock block
            && NumberLexer.Scan(block.Text.Folded).Any(token => NumberLexer.Read(block.Text.Folded.Substring(token.Start, token.Length), count: true)?.Value == row.Value && Beside(block.Text.Folded, token) is var beside && rules.Words(WordList.AboutRules).Any(word => Words.Contains(beside, word))));

    /// <summary>The words at a number, up to the next clause.</summary>
    private static string Beside(string folded, NumberToken token)
    {
        var before = folded[..token.Start];
        var behind = folded[token.End..];
        var end = behind.IndexOfAny([',', ';', '.', '(']);
        return before[(before.LastIndexOfAny([',', ';', '.', '(']) + 1)..] + " " + (end < 0 ? behind : behind[..end]);
    }

    /// <summary>"Gồm cả Trung tâm", or "Chỉ tính PAKN về quy định" at a row beside it: the clerk says that it counts something else.</summary>
    private static bool IsOfOtherScope(Figure row, RowRule rule, FormRows rows, RulePack rules) =>
        rows.Lines.Where(line => line.Figure == row || (line.Rule.Form == rule.Form && Parent(line.Rule.Code) == Parent(rule.Code) && Parent(rule.Code).Length > 0)).Any(line => Folding.Fold(line.Figure.Note) is { Length: > 0 } note && rules.Words(WordList.OtherScope).Any(word => Words.Contains(note, word)));

    /// <summary>"22 văn bản đôn đốc và kế hoạch năm" beside the 23 of the form, "1 kế hoạch và 15 văn bản đôn đốc" beside the 16 of the form, for the 15 of the text: the clerk says what it is made of.</summary>
    private static bool AddsInNote(Figure row, List<Figure> said) =>
        row is { Unit: not "%", Value: { } alone } && Doubt.Counts(row.Note).ToList() is [var noted] && noted + 1 == alone && said.Exists(figure => figure.Value == noted) && Words.Contains(Folding.Fold(row.Note), Plan)
        || row is { Unit: not "%", Value: { } value } && Doubt.Counts(row.Note).ToList() is { Count: > 1 } parts && parts.Sum() == value && said.Exists(figure => parts.Contains(figure.Value!.Value));

    /// <summary>The number of the form stands in the text, read by no rule: "giải quyết 520" where only "số hóa 530/534 hồ sơ" tells of them.</summary>
    private static bool IsToldUnread(Figure row, Evidence evidence) =>
        row.Value is >= FewestDigitsTell and { } value && evidence.Unclaimed.Any(number => NumberLexer.Read(number.Raw, count: true)?.Value == value);

    private static string Parent(string code) => code.LastIndexOf('.') is > 0 and var end ? code[..end] : "";

    /// <summary>"20/21 cán bộ, công chức so với biên chế được giao", "niêm yết 183/183 thủ tục": what the text says only as the whole of a fraction. Of "toàn trình 16/16 TTHC đủ điều kiện" the whole is of that kind alone.</summary>
    private static List<Figure> AsWholes(RowRule row, Evidence evidence, RulePack rules) =>
    [
        .. evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Number: { Denominator: > 0, Ambiguous: false, Approximate: false } } && ((rules.Indicators.GetValueOrDefault(figure.Indicator)?.Whole == row.Concept && row.Concept != Online) || (row.AllOf.Contains(figure.Indicator, StringComparer.Ordinal) && figure.Number!.Denominator == figure.Value)))
            .Select(figure => figure with { Indicator = row.Concept, Number = figure.Number! with { Value = figure.Number.Denominator!.Value, Denominator = null } }),
        .. evidence.Figures.Where(figure => figure is { Origin: Origin.Narrative, Field.Length: 0, Number: { Denominator: null, Ambiguous: false, Approximate: false } } && row.AllOf.Contains(figure.Indicator, StringComparer.Ordinal) && SaysAll(figure, rules))
            .Select(figure => figure with { Indicator = row.Concept }),
    ];

    /// <summary>"niêm yết đầy đủ 125 thủ tục thuộc thẩm quyền": all of them, and of what.</summary>
    private static bool SaysAll(Figure figure, RulePack rules) =>
        Folding.Fold(figure.Excerpt) is var said && rules.Words(WordList.AllProcedures).Any(word => Words.Contains(said, word)) && rules.Words(WordList.AllOfThem).Any(word => Words.Contains(said, word)) && !rules.Words(WordList.SomeProcedures).Any(word => Words.Contains(said, word));

    /// <summary>"242 phiếu thu vào trên 254 phiếu phát" for the 254 of the form: of surveys one sentence counts those sent, returned and valid, and the form may mean any.</summary>
    private static bool IsOtherCount(Figure row, RowRule rule, List<Figure> said) =>
        rule.Concept == Surveys && row.Value is { } value && said.Exists(figure => Doubt.Counts(figure.Excerpt).Contains(value));

    /// <summary>"trong 197 TTHC có 50 ở mức độ 4, 113 ở mức độ 3" for the 163 of the form: two counts that stand side by side come to it.</summary>
    private static bool IsSumOfSentence(Figure row, RowRule rule, List<Figure> said) =>
        rule.Concept == Online && row is { Unit: not "%", Value: >= FewestOfSum and { } sum } && said.Exists(figure => figure.Origin == Origin.Narrative && Doubt.Counts(figure.Excerpt).Where(count => count >= LeastOfSum).ToList() is var counts && Enumerable.Range(0, Math.Max(0, counts.Count - 1)).Any(i => counts[i] + counts[i + 1] == sum));

    private const string Online = "procedures.online";

    /// <summary>Beside them a desk takes in those of other bodies: "tiếp nhận 402 thủ tục, trong đó 291 thủ tục thuộc thẩm quyền của UBND xã".</summary>
    private const string InAuthority = "procedures.in_authority";

    private const decimal FewestOfSum = 20;

    /// <summary>Smaller ones are levels and the like ("mức độ 4").</summary>
    private const decimal LeastOfSum = 5;

    /// <summary>"lũy kế 09/36" for the 9 tasks done of the 36 of the form: the text prints both as one fraction, whatever else it counts.</summary>
    private static bool IsPrintedFraction(Figure row, RowRule rule, FormRows rows, Evidence evidence)
    {
        var wholes = rows.Lines.Where(line => line.Rule.Form == rule.Form && line.Rule.Ratio is { } ratio && ratio.Part == rule.Code).Select(line => rows.Beside(rule, line.Rule.Ratio!.Value.Whole)?.Value).OfType<decimal>().Where(whole => whole > 1).ToList();
        // "trực tuyến 1.892/2.365" for the 2.365 of the form
        var parts = rows.Lines.Where(line => line.Rule.Form == rule.Form && line.Rule.Ratio is { } ratio && ratio.Whole == rule.Code).Select(line => rows.Beside(rule, line.Rule.Ratio!.Value.Part)?.Value).OfType<decimal>().Where(part => part > 0).ToList();
        if (row.Value is { } all and > 1 && parts.Exists(one => IsPrinted(one, all, evidence)))
            return true;
        return row.Value is { } part and > 0 && wholes.Exists(whole => IsPrinted(part, whole, evidence));
    }

    private static bool IsPrinted(decimal part, decimal whole, Evidence evidence) => evidence.Document.Blocks.Take(evidence.Parts.Appendix).Skip(evidence.Parts.Body).OfType<Documents.TextBlock>().Any(block => FractionsOf(block.Text.Folded).Contains((part, whole)));

    private static IEnumerable<(decimal Part, decimal Whole)> FractionsOf(string folded)
    {
        var tokens = folded.Contains('/') ? NumberLexer.Scan(folded).ToList() : [];
        for (var i = 1; i < tokens.Count; i++)
            if (folded.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End) is "/" && NumberLexer.Read(folded.Substring(tokens[i - 1].Start, tokens[i - 1].Length), count: true) is { } part && NumberLexer.Read(folded.Substring(tokens[i].Start, tokens[i].Length), count: true) is { } whole)
                yield return (part.Value, whole.Value);
    }

    private const string Surveys = "satisfaction.surveys";

    /// <summary>"66%" in the text and 67 in the form of 179 : 268: one was cut, the other rounded.</summary>
    private static bool IsOfOwnParts(Figure row, RowRule rule, FormRows rows, List<Figure> said) =>
        rule.Ratio is { } ratio && rows.Beside(rule, ratio.Part)?.Value is { } part && rows.Beside(rule, ratio.Whole)?.Value is { } whole and > 0 && AsPrinted.Fits(part / whole * 100, row.Number!) && said.Exists(figure => AsPrinted.Fits(part / whole * 100, figure.Number!));

    /// <summary>"Ngoài kế hoạch năm, đã ban hành 06 văn bản" for the 7 of the form: the plan, which is not counted with them, is one.</summary>
    private static bool IsWithPlan(Figure row, RowRule rule, List<Figure> said, RulePack rules) =>
        rule.Concept == "directives.issued" && said.Exists(figure => figure.Value + 1 == row.Value && rules.Words(WordList.BesidesPlan).Any(word => Words.Contains(Folding.Fold(figure.Excerpt), word)) && rules.Words(WordList.PlanDocument).Any(word => Words.Contains(Folding.Fold(figure.Excerpt), word)));

    /// <summary>"Tự kiểm tra: 02 vấn đề, xử lý xong 01" for the 2 of the form, where only "Khó khăn: 01 vấn đề phải chờ tủ hồ sơ" was read: what sums up tells of some, and the number of the form stands in the results with its unit, taken by nothing.</summary>
    private static bool IsCountedApart(Figure row, List<Figure> said, Evidence evidence, RulePack rules) =>
        row is { Unit: not "%", Value: > 0 and { } value } && Folding.Fold(row.Unit) is { Length: > 0 } unit && Statements.Summaries.Of(evidence, rules) is var summing && said.TrueForAll(figure => figure.Value < value && summing.Contains(evidence.Document.Blocks[figure.Block]))
        && evidence.Unclaimed.Any(number => NumberLexer.Read(number.Raw, count: true)?.Value == value && Folding.Fold(number.Sentence) is var sentence && sentence.Contains($"{Folding.Fold(number.Raw)} {unit}", StringComparison.Ordinal));

    /// <summary>"Biên chế giao 22, điều chỉnh còn 21 từ ngày 01/7/2023" for the 21 of the form.</summary>
    private static bool IsWhatItBecame(Figure row, List<Figure> said, RulePack rules) =>
        row is { Unit: not "%", Value: { } value } && said.Exists(figure => Folding.Fold(figure.Excerpt) is var sentence && rules.Words(WordList.AdjustedTo).Any(word => Words.Contains(sentence, $"{word} {Phrases.Vietnamese(value)}")));

    /// <summary>"Tổng số TTHC tại một cửa: 138 (trong đó TTHC cấp xã 132, của ngành dọc 06)" for the 138 of the form: the sentence tells both, and what makes them one.</summary>
    private static bool IsWholeOfSentence(Figure row, RowRule rule, List<Figure> said) =>
        rule.Concept.StartsWith("procedures.", StringComparison.Ordinal) && row is { Unit: not "%", Value: >= FewestOfSum and { } all } && said.Exists(figure => figure.Value < all && Doubt.Counts(figure.Excerpt).ToList() is var counts && counts.Contains(all) && (counts.Contains(all - figure.Value!.Value) || (rule.Concept == InAuthority && !Statements.DigitSlips.Explain(all, figure.Value.Value))));

    /// <summary>"Đã giải quyết | 4.116 | 4.982 | 9.098" of a table in the text, for the 4.982 of the form: the columns are periods, and it is another one's.</summary>
    private static bool IsBesideInTable(Figure row, List<Figure> said, Evidence evidence) =>
        row is { Unit: not "%", Value: >= FewestOfSum and { } value } && said.Exists(figure => evidence.Document.Blocks[figure.Block] is Documents.Table table && figure.Value > value
            && table.Cells.FirstOrDefault(cell => figure.Location.Path.StartsWith(cell.Location.Path + "/", StringComparison.Ordinal) || figure.Location.Path == cell.Location.Path) is { Row: var line }
            && table.Row(line).SelectMany(cell => Doubt.Counts(cell.Text.Folded)).ToList() is var counts && counts.Contains(value) && counts.Contains(figure.Value.Value - value));

    /// <summary>"Đã kiểm tra 02 phòng chuyên môn và Trung tâm" for the 3 of the form: what joins the count has no number, and is one.</summary>
    private static bool IsWithOneMore(Figure row, List<Figure> said, Evidence evidence, RulePack rules) =>
        row is { Unit: not "%", Value: { } value } && said.Exists(figure => figure.Value == value - 1 && evidence.Document.Blocks[figure.Block] is Documents.TextBlock block && figure.Location.LastCharacter is { } end && end <= block.Text.Printed.Length
            && Folding.Fold(block.Text.Printed[end..]) is var behind && behind[..(behind.AsSpan().IndexOfAny(",;.:(") is >= 0 and var mark ? mark : behind.Length)] is var clause && Words.IndexOf(clause, And) is >= 0 and var joined
            && rules.Words(WordList.OfficeUnit).Any(unit => Words.StandsAt(clause, joined + And.Length + 1, unit)));

    private const string And = "và";

    /// <summary>"Đợt 1 phát hiện 04 tồn tại ...; đợt 2 phát hiện 05 tồn tại" for the 9 of the form: what several sentences or clauses tell of, each its own, comes to it.</summary>
    private static bool IsOfAll(Figure row, List<Figure> said) =>
        row.Unit != "%" && said.Count is > 1 and <= MostTold && said.TrueForAll(figure => figure.Field.Length == 0 && figure.Section == said[0].Section) && said.Sum(figure => figure.Value!.Value) == row.Value;

    /// <summary>Inspections, surveys and dialogues of a year that are told of one by one.</summary>
    private const int MostTold = 6;

    /// <summary>A rate that is right by its own parts in the form, one of which is told to differ: one cause is one finding.</summary>
    private static bool Follows(Figure row, RowRule rule, FormRows rows, Mentions mentions, RulePack rules)
    {
        if (rule.Ratio is not { } ratio || rows.Beside(rule, ratio.Part) is not { Value: { } part } one || rows.Beside(rule, ratio.Whole) is not { Value: > 0 } other || !AsPrinted.Fits(part / other.Value!.Value * 100, row.Number!))
            return false;
        return new[] { one, other }.Any(figure => rules.Forms.Row(figure.Rule) is { Concept.Length: > 0, Cumulative: false } known
            && mentions.Of(known.Concept).Where(said => said.Origin == Origin.Narrative).ToList() is { Count: > 0 } said && !said.Exists(mention => Agree(figure, mention.Number!)) && IsSlip(figure, said));
    }

    /// <summary>Dossiers are counted once: where form and text each fit in themselves and differ, one of them was not brought up to date. Of tasks and surveys there are several in a year.</summary>
    private static bool IsOne(RowRule rule) => rule.Concept.StartsWith("dossiers.", StringComparison.Ordinal);

    /// <summary>"Kế hoạch CCHC năm 2025 gồm 26 nhiệm vụ": of the plan that the form asks for there is one a year.</summary>
    private static bool AreOfPlanOfYear(RowRule rule, List<Figure> said, RulePack rules) =>
        rule.Concept == PlanTasks && said.DistinctBy(figure => figure.Value).Count() == 1 && said.Exists(figure => Folding.Fold(figure.Excerpt) is var sentence && rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words).Any(word => Words.Contains(sentence, $"{Plan} {word}") || Words.Contains(sentence, $"{Plan} công tác {word}")));

    private const string PlanTasks = "plan.tasks";

    private const string Plan = "kế hoạch";

    private static bool Agree(Figure row, Number number) => row.Unit == "%" ? AsPrinted.AgreeAsRates(number, row.Number!) : AsPrinted.Agree(number, row.Number!);

    /// <summary>A nought in a form is often a row left as it was printed, so it is a remark only; a nought of the narrative was written by somebody.</summary>
    private static bool IsSlip(Figure row, List<Figure> said) => row.Value != 0 && said.Exists(figure => figure.Value == 0 || (row.Unit == "%" ? Misprint.PlausibleRate(row.Number!, figure.Number!) : Misprint.Plausible(row.Value!.Value, figure.Value!.Value) || (Math.Max(row.Value!.Value, figure.Value!.Value) < FewestDigitsTell && said[0].Indicator != Surveys && IsToldAlike(said)) || (row.Value >= FewestDigitsTell && figure.Value >= FewestDigitsTell && IsToldAlike(said) && (Statements.DigitSlips.OneReplaced(Phrases.English(row.Value.Value), Phrases.English(figure.Value.Value)) || Math.Max(row.Value.Value, figure.Value.Value) <= MostTimesAlike * Math.Min(row.Value.Value, figure.Value.Value)))));

    /// <summary>So many times one may be the other where the text says it once or always alike.</summary>
    private const decimal MostTimesAlike = 2;

    /// <summary>Of two digits one put for another tells.</summary>
    private const decimal FewestDigitsTell = 10;

    /// <summary>People, whom every report counts once, and what the text says once or always alike: "92" in the form for the 42 tasks of the text is a slip, and no other count. Of surveys there are several in a year.</summary>
    private static bool IsToldAlike(List<Figure> said) =>
        said[0].Indicator.StartsWith("staff.", StringComparison.Ordinal) || (said[0].Indicator != Surveys && said.DistinctBy(figure => figure.Value).Count() == 1);

    /// <summary>
    /// "lũy kế phát hiện 07 thiếu sót; trong quý 03 thiếu sót" for the 3 of the form: beside what is counted from new year on stands the period's own; "chỉ tính TTHC có cung cấp trực tuyến: 702 hồ sơ" for its 702: the
    /// text says what else may be counted.
    /// </summary>
    private static bool IsToldBeside(Figure row, List<Figure> said, Evidence evidence, RulePack rules) => row.Value is { } value && (
        said.Exists(figure => Folding.Fold(figure.Excerpt) is var sentence && rules.Words(WordList.SinceNewYear).Any(word => Words.Contains(sentence, word)) && Doubt.Counts(sentence).Contains(value))
        || (value >= FewestDigitsTell && evidence.Unclaimed.Any(number => NumberLexer.Read(number.Raw, count: true)?.Value == value && Folding.Fold(number.Sentence) is var sentence && rules.Words(WordList.OtherScope).Any(word => Words.Contains(sentence, word)))));

    private static Discrepancy Differs(Figure row, List<Figure> said, List<Figure> others, bool fitsItsForm, Evidence evidence, RulePack rules)
    {
        var (name, other) = (Phrases.Name(row, rules), Phrases.Name(said[0], rules));
        var (here, there) = (Phrases.Place(row), Phrases.Place(said[0]));
        var values = string.Join(", ", said.Select(Phrases.Printed));
        var message = new Wording(
            $"Phụ lục, {here.Vietnamese}: {name.Vietnamese} ghi {Phrases.Printed(row)}, nhưng phần nội dung báo cáo ghi {other.Vietnamese} là {values} ({there.Vietnamese}).",
            $"In the appendix ({here.English}) {name.English} says {Phrases.Printed(row)}, but the text gives {other.English} as {values} ({there.English}).");
        return new Discrepancy
        {
            Kind = Checks.Kinds.CrossDiffers,
            // "Không phát sinh VBQPPL của UBND xã; HĐND xã 02 nghị quyết": the form counts both
            SeverityOverride = !LikelyCause.IsCountedIn(row, said[0].Value!.Value, evidence) && !IsToldBeside(row, said, evidence, rules) && !said.TrueForAll(figure => figure.Value == 0 && evidence.Document.Blocks[figure.Block] is Documents.TextBlock block && Doubt.Counts(block.Text.Folded).Contains(row.Value!.Value)) && (IsSlip(row, said) || (others.Count > 0 && IsSlip(row, others))) && !(evidence.IsOfTwoPeriods && said.TrueForAll(figure => row.Unit == "%" || !LikelyCause.Swapped(row.Value!.Value, figure.Value!.Value))) && !said.Exists(figure => Doubt.Beside(evidence, figure, partsToo: false).Any(number => Agree(row, number)))
                && !(fitsItsForm && said.TrueForAll(figure => Corroboration.OfSentence(figure, row.Value!.Value, evidence))) ? null : Severity.Info,
            Message = message.With(LikelyCause.Of(row, said[0].Value!.Value, evidence, rules)),
            Sides = [Phrases.Side(row), .. said.Select(Phrases.Side)],
            Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)}",
            Expected = $"{Phrases.Id(said[0])} = {values}",
            Excerpt = row.Excerpt,
            Key = $"{Phrases.Id(row)} {Phrases.Id(said[0])}",
        };
    }
}
