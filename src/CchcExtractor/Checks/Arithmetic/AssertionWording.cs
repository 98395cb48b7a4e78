using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Arithmetic;

/// <summary>Says in words that an assertion does not hold: both sides with their numbers and places, what would fit, the likely cause.</summary>
internal sealed class AssertionWording(CheckRule rule, Judgement judgement, Evidence evidence, RulePack rules)
{
    private readonly Evaluation _evaluation = new(judgement.Readings);

    internal Discrepancy Discrepancy(DiscrepancyKind kind, string field)
    {
        var subject = Subject();
        var sides = new[] { subject }.OfType<Figure>().Concat(judgement.Readings.Values.SelectMany(reading => reading.Figures)).Concat(judgement.Tried.SelectMany(reading => reading.Figures)).Distinct().ToList();
        var (message, found, expected) = Repair.Equation(rule.Assert) is { } comparison && subject is not null ? Compared(comparison, subject) : Listed();
        return new Discrepancy
        {
            Kind = kind,
            SeverityOverride = rule.Severity ?? (judgement.Nearness < (evidence.IsOfTwoPeriods ? Nearness.Block : Nearness.Report) && (Slip(subject) || IsSaidAtOnce() || new WholeLists(evidence).Tell(rule, judgement, subject)) && !IsInDoubt() && !IsCountedIn(subject) && !(subject is null && AreApart()) ? null : Severity.Info),
            Message = message,
            Sides = sides.Select(Phrases.Side).ToList(),
            Found = found,
            Expected = expected,
            Excerpt = sides[0].Excerpt,
            Key = string.Join(' ', (Repair.Equation(rule.Assert) ?? rule.Assert).References().SelectMany(reference => reference.Names.Take(1).Select(name => reference.OverFields ? name + "[*]" : name))) + (field.Length > 0 ? "@" + field : ""),
        };
    }

    /// <summary>"12 nhiệm vụ trong 25 nhiệm vụ ..., tương đương 78%", "trực tuyến 109 hồ sơ (5,37%)": part, whole and rate in one sentence, the rate right behind the part: it is theirs, however far off.</summary>
    private bool IsSaidAtOnce()
    {
        if (IsReadAtOnce())
            return true;
        var figures = judgement.Readings.Values.SelectMany(reading => reading.Figures).ToList();
        if (Repair.Equation(rule.Assert) is not { Relation: Relation.AsPrinted } || judgement.Nearness != Nearness.Sentence || figures.Count != 3 || figures.Exists(figure => figure.Origin != Origin.Narrative) || figures.Find(figure => figure.Unit == "%") is not { } rate)
            return false;
        var counts = figures.Where(figure => figure != rate).OrderBy(figure => figure.Value).ToList();
        return counts is [{ Location: { } part, Value: > 0 }, { Value: > 0 }] && rate.Location is { } said && part.BlockPath == said.BlockPath && part.LastCharacter is { } end && said.LastCharacter - rate.Raw.Length - end is >= 0 and <= FarthestRate;
    }

    /// <summary>"kế hoạch năm có 30 nhiệm vụ thì 33 nhiệm vụ đạt yêu cầu": one sentence of the rules reads part and whole, so that neither is another thing's.</summary>
    private bool IsReadAtOnce() =>
        Repair.Equation(rule.Assert) is { Relation: Relation.LessOrEqual } && judgement.Nearness == Nearness.Sentence && judgement.Readings.Values.SelectMany(reading => reading.Figures).ToList() is [{ Origin: Origin.Narrative } one, { Origin: Origin.Narrative } other]
        && one.Rule == other.Rule && one.Rule.StartsWith(ByOneSentence, StringComparison.Ordinal);

    /// <summary>How the rules that are sentences are called.</summary>
    private const string ByOneSentence = "sentence#";

    /// <summary>Characters of " hồ sơ, tương đương ".</summary>
    private const int FarthestRate = 36;

    /// <summary>"14 hồ sơ cũ + 187 mới" beside "Tổng 211": what it has more is exactly those in hand, withdrawn or the like.</summary>
    private bool IsCountedIn(Figure? subject) =>
        subject is not null && Repair.Equation(rule.Assert) is { Relation: Relation.Equal } equation && Fits(subject, equation) is { } other && LikelyCause.IsCountedIn(subject, other, evidence);

    /// <summary>What the other side of an equation comes to, which would fit in the figure's place.</summary>
    private decimal? Fits(Figure subject, Comparison equation) => _evaluation.Number(ReferenceEquals(Figure(equation.Left), subject) ? equation.Right : equation.Left);

    /// <summary>Two sums of which some numbers stand in a table and some in the text: its column may be another period's.</summary>
    private bool AreApart() => judgement.Readings.Values.SelectMany(reading => reading.Figures).Select(figure => evidence.Document.Blocks[figure.Block] is Documents.Table).Distinct().Count() > 1;

    /// <summary>The figure may be a slip for what would fit, rather than something else that was taken for it.</summary>
    private bool Slip(Figure? subject)
    {
        if (subject is null || Repair.Equation(rule.Assert) is not { } equation)
            return true;
        return Fits(subject, equation) is not { } fits || Misprint.Plausible(subject.Value ?? 0, fits);
    }

    /// <summary>It would hold if a number that stands beside one of the figures were that figure.</summary>
    private bool IsInDoubt()
    {
        if (Repair.Equation(rule.Assert) is not { } equation)
            return false;
        var all = judgement.Readings.Values.SelectMany(reading => reading.Figures).ToList();
        if (equation.Relation is Relation.LessOrEqual or Relation.Less)
            return all.Exists(figure => figure.Number is { Denominator: { } own } && own >= figure.Value) || HasLargerWhole(equation) || IsPartItself(equation) || StandsBesideWhole(equation);
        if (equation.Relation == Relation.AsPrinted && all.Exists(figure => Doubt.IsQuotientOfItsSentence(figure, evidence)))
            return true;
        if (equation.Relation is not (Relation.Equal or Relation.AsPrinted))
            return false;
        if (equation.Relation == Relation.Equal && (IsCountedTwice(equation, all) || LeavesOver(equation) || HasAnotherPart(equation, all) || all.Exists(IsAddedUpBehind) || LeavesItemsOut(all) || HasFieldBeside(all) || all.Exists(IsWholeOfMore)))
            return true;
        foreach (var (key, reading) in judgement.Readings)
            foreach (var figure in reading.Figures)
                foreach (var number in Doubt.Beside(evidence, figure).Concat(Doubt.OfFields(evidence, figure)))
                {
                    var changed = new Dictionary<string, Reading>(judgement.Readings) { [key] = new Reading([.. reading.Figures.Select(part => part == figure ? part with { Number = number } : part)]) };
                    if (new Evaluation(changed).Truth(rule.Assert) == true)
                        return true;
                }

        return false;
    }

    /// <summary>"DVC toàn trình 53, một phần 61 trên tổng số 129 TTHC": taken for the whole of its parts only since they are said to be of it, and another count of the report.</summary>
    private bool IsWholeOfMore(Figure figure) => figure.Rule.StartsWith("whole:", StringComparison.Ordinal)
        && evidence.Figures.Any(other => other.Indicator != figure.Indicator && other.Value == figure.Value && other.Block != figure.Block && string.Equals(other.Unit, figure.Unit, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Kế hoạch có 23 nhiệm vụ. Giữa năm giao thêm 04 nên tổng là 27. Hoàn thành 26": another whole that holds the part stands beside the one that was read.</summary>
    private bool StandsBesideWhole(Comparison equation) =>
        !IsReadAtOnce() && Figure(equation.Left) is { Value: { } part } && Figure(equation.Right) is { } whole && Doubt.Beside(evidence, whole).Any(number => number.Decimals == 0 && number.Value >= part && number.Value <= part * 3 / 2);

    /// <summary>The fields come to more than all, and the report says why.</summary>
    private bool IsCountedTwice(Comparison equation, List<Figure> all) =>
        _evaluation.Number(equation.Left) - _evaluation.Number(equation.Right) is { } difference && CountedTwice.IsSaid(evidence, all.Where(figure => figure.Field.Length > 0).Select(figure => figure.Block), Math.Abs(difference), rules);

    /// <summary>The whole is given elsewhere with a value that holds the part: the one beside it is another thing's.</summary>
    private bool HasLargerWhole(Comparison equation) =>
        Figure(equation.Left) is { } part && Figure(equation.Right) is { } whole
        && evidence.Figures.Any(figure => figure.Origin == Origin.Narrative && figure.Indicator == whole.Indicator && figure.Field == whole.Field && figure.Value >= part.Value);

    /// <summary>"tiếp nhận tại Trung tâm: 412 thủ tục, trong đó 337 thủ tục cấp xã": what the rules take for the whole is said to be the part.</summary>
    private bool IsPartItself(Comparison equation)
    {
        if (Figure(equation.Left) is not { } part || Figure(equation.Right) is not { } whole || part.Excerpt != whole.Excerpt)
            return false;
        var (sentence, first) = (Folding.Fold(part.Excerpt), Folding.Fold(part.Raw));
        var at = sentence.IndexOf(first, StringComparison.Ordinal);
        var behind = at < 0 ? -1 : sentence.IndexOf(Folding.Fold(whole.Raw), at + first.Length, StringComparison.Ordinal);
        return behind > 0 && rules.Words(WordList.InPart).Any(word => Words.Contains(sentence[(at + first.Length)..behind], word));
    }

    /// <summary>
    /// The two sides differ by a number that one of the sentences prints: a part that was not taken for one ("toàn trình 640; một phần 381; trực tiếp 323"). Small
    /// differences are found in any sentence, so they say nothing.
    /// </summary>
    private bool HasAnotherPart(Comparison equation, List<Figure> all) =>
        _evaluation.Number(equation.Left) - _evaluation.Number(equation.Right) is { } difference && Math.Abs(difference) >= LeastPart
        && !all.Exists(figure => figure.Value == Math.Abs(difference)) && all.Where(figure => figure.Origin == Origin.Narrative).Select(figure => figure.Excerpt).Distinct().Any(sentence => Doubt.Counts(sentence).Contains(Math.Abs(difference)));

    private const decimal LeastPart = 10;

    /// <summary>"862 hồ sơ: hộ tịch 301, chứng thực 419, đất đai 33, bảo trợ xã hội 109. ... Công an xã giải quyết 260 hồ sơ cư trú": the other fields make the total, and this one is counted beside it.</summary>
    private static bool HasFieldBeside(List<Figure> all)
    {
        var fields = all.Where(figure => figure.Field.Length > 0).ToList();
        return fields.Count > 2 && all.Find(figure => figure.Field.Length == 0)?.Value is { } total && fields.Sum(figure => figure.Value ?? 0) - total is >= LeastPart and var over && fields.Exists(figure => figure.Value == over && !fields.Exists(other => other != figure && other.Excerpt == figure.Excerpt));
    }

    /// <summary>"Định danh (85 hồ sơ);" above "Tôn giáo (77 hồ sơ);": the fields come to less than all, and a line made like theirs beside them was not understood.</summary>
    private bool LeavesItemsOut(List<Figure> all)
    {
        var fields = all.Where(figure => figure.Field.Length > 0 && figure.Origin == Origin.Narrative).ToList();
        return fields.Count > 1 && all.Find(figure => figure.Field.Length == 0)?.Value is { } total && fields.Sum(figure => figure.Value ?? 0) < total
            && ListItems.Around(evidence.Document, fields.Min(figure => figure.Block), fields.Max(figure => figure.Block)).Any(block => !evidence.Figures.Any(figure => figure.Block == block && figure.Indicator == fields[0].Indicator));
    }

    /// <summary>"Nhận 1.310 hồ sơ ...: toàn trình 905, một phần 208, trực tiếp 197": the counts right behind a figure come to it, whatever they are.</summary>
    private static bool IsAddedUpBehind(Figure figure)
    {
        if (figure.Origin != Origin.Narrative || figure.Value is not >= LeastAdded || Folding.Fold(figure.Excerpt).IndexOf(Folding.Fold(figure.Raw), StringComparison.Ordinal) is not (>= 0 and var at))
            return false;
        var (sum, parts) = (0m, 0);
        foreach (var count in Doubt.Counts(Folding.Fold(figure.Excerpt)[(at + figure.Raw.Length)..].Split(':') is [_, var list, ..] ? list : ""))
        {
            (sum, parts) = (sum + count, parts + 1);
            if (sum >= figure.Value)
                break;
        }

        return parts > 1 && sum == figure.Value;
    }

    private const decimal LeastAdded = 50;

    /// <summary>The two sides differ by just what was carried over: it is counted on one of them only.</summary>
    private bool LeavesOver(Comparison equation) =>
        _evaluation.Number(equation.Left) - _evaluation.Number(equation.Right) is { } difference and not 0
        && judgement.Readings.Values.Any(reading => reading.Figures.Any(figure => figure.Indicator == "dossiers.received"))
        && (evidence.Figures.Any(figure => figure.Indicator == "dossiers.carried_over" && figure.Field.Length == 0 && figure.Value == Math.Abs(difference))
            || (Math.Abs(difference) >= LeastPart && evidence.Unclaimed.Any(number => NumberLexer.Read(number.Raw, count: true)?.Value == Math.Abs(difference) && rules.Words(WordList.CarriedOver).Any(word => Words.Contains(Folding.Fold(number.Sentence), word)))))
        && !judgement.Readings.Values.Any(reading => reading.Figures.Any(figure => figure.Indicator == "dossiers.carried_over")) && !IsNewAlone(Math.Abs(difference));

    /// <summary>"Tổng 457 hồ sơ, có 09 hồ sơ mang sang": with what was carried over, what was received comes to all there was, so that it is none of what was received.</summary>
    private bool IsNewAlone(decimal carriedOver) =>
        judgement.Readings.Values.SelectMany(reading => reading.Figures).Where(figure => figure.Indicator == "dossiers.received" && figure.Field.Length == 0).Any(received => evidence.Figures.Any(figure => figure is { Indicator: "dossiers.to_resolve", Field.Length: 0, Origin: Origin.Narrative } && figure.Value == received.Value + carriedOver));

    /// <summary>The figure to look at first: the total, the rate, or the part that is too large; the one that stands alone on its side.</summary>
    private Figure? Subject()
    {
        if (Repair.Equation(rule.Assert) is not { } comparison)
            return null;
        var alone = comparison.Relation is Relation.Less or Relation.LessOrEqual or Relation.Greater or Relation.GreaterOrEqual ? comparison.Left : comparison.Right;
        return Figure(alone) ?? Figure(comparison.Right) ?? Figure(comparison.Left);
    }

    private Figure? Figure(Expression expression) =>
        expression is Reference { OverFields: false } reference && judgement.Readings.TryGetValue(reference.Key, out var reading) && reading.Figures is [var only] ? only : null;

    private (Wording, string, string) Compared(Comparison comparison, Figure subject)
    {
        var other = ReferenceEquals(Figure(comparison.Left), subject) ? comparison.Right : comparison.Left;
        var value = _evaluation.Number(other) ?? 0;
        var name = Phrases.Name(subject, rules);
        var place = Phrases.Place(subject);
        var parts = judgement.Readings.Values.SelectMany(reading => reading.Figures).Where(figure => figure != subject).ToList();
        var (isRate, isSum) = (comparison.Relation == Relation.AsPrinted && other is not Reference, comparison.Relation != Relation.AsPrinted && parts.Count > 1);
        var expected = Sum(other, Phrases.English);
        var (vi, en) = isSum || isRate ? (Terms(other, parts, Phrases.Vietnamese, name => name.Vietnamese), Terms(other, parts, Phrases.English, name => name.English)) : (Sum(other, Phrases.Vietnamese), expected);
        var percent = comparison.Relation == Relation.AsPrinted ? "%" : "";
        if (other is not Reference)
            (vi, en, expected) = ($"{vi} = {Phrases.Vietnamese(value)}{percent}", $"{en} = {Phrases.English(value)}{percent}", $"{expected} = {Phrases.English(value)}{percent}");
        var (fromVi, fromEn) = parts.Count == 0 ? ("", "")
            : isSum || isRate ? Phrases.Place(parts[0]) == place ? ("", "") : ($" ({Phrases.Place(parts[0]).Vietnamese})", $" ({Phrases.Place(parts[0]).English})")
            : ($" ({Names(parts, wording => wording.Vietnamese)}; {Phrases.Place(parts[0]).Vietnamese})", $" ({Names(parts, wording => wording.English)}; {Phrases.Place(parts[0]).English})");
        var tooMuch = (comparison.Relation is Relation.Less or Relation.LessOrEqual) == ReferenceEquals(other, comparison.Right);
        var message = comparison.Relation switch
        {
            Relation.Less or Relation.LessOrEqual or Relation.Greater or Relation.GreaterOrEqual => new Wording(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(subject)} ({place.Vietnamese}), {(tooMuch ? "lớn" : "nhỏ")} hơn {vi}{fromVi}.",
                $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(subject)} ({place.English}), {(tooMuch ? "more" : "less")} than {en}{fromEn}."),
            Relation.AsPrinted => new Wording(
                $"{Phrases.Capital(place.Vietnamese)} ghi {name.Vietnamese} {Phrases.Printed(subject)}, nhưng {vi}{fromVi}.", $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(subject)} ({place.English}), but {en}{fromEn}."),
            _ => new Wording(
                $"{Phrases.Capital(name.Vietnamese)} ghi {Phrases.Printed(subject)} ({place.Vietnamese}), nhưng {vi}{fromVi}.", $"{Phrases.Capital(name.English)} is given as {Phrases.Printed(subject)} ({place.English}), but {en}{fromEn}."),
        };
        var limit = comparison.Relation is Relation.Equal or Relation.NotEqual or Relation.AsPrinted ? "" : tooMuch ? "<= " : ">= ";
        return (
            message.With(Tried()).With(comparison.Relation == Relation.Equal ? LikelyCause.Of(subject, value, evidence, rules) ?? SwappedPart(parts, (subject.Value ?? 0) - value) : null),
            $"{Phrases.Id(subject)} = {Phrases.Printed(subject)}", $"{limit}{Phrases.English(value)}{percent} ({expected})");
    }

    private (Wording, string, string) Listed()
    {
        var figures = judgement.Readings.Values.SelectMany(reading => reading.Figures).ToList();
        var found = string.Join("; ", figures.Select(figure => $"{Phrases.Id(figure)} = {Phrases.Printed(figure)}"));
        if (Repair.Equation(rule.Assert) is { Relation: Relation.Equal or Relation.Less or Relation.LessOrEqual } sums && _evaluation.Number(sums.Left) is { } one && _evaluation.Number(sums.Right) is { } two && figures.Count > 0)
        {
            // two sums, neither of them a figure that could be looked at first
            var place = Phrases.Place(figures[0]);
            var (vi, en) = sums.Relation == Relation.Equal ? ("khác", "which is not") : ("lớn hơn", "which is more than");
            return (new Wording(
                $"{Side(sums.Left, name => name.Vietnamese)} = {Phrases.Vietnamese(one)} {vi} {Side(sums.Right, name => name.Vietnamese)} = {Phrases.Vietnamese(two)} ({place.Vietnamese}).",
                $"{Terms(sums.Left, figures, Phrases.English, name => name.English)} = {Phrases.English(one)}, {en} {Terms(sums.Right, figures, Phrases.English, name => name.English)} = {Phrases.English(two)} ({place.English})."), found, rule.Source);

            string Side(Expression side, Func<Wording, string> language) => Terms(side, figures, Phrases.Vietnamese, language);
        }

        return (new Wording($"Không thỏa điều kiện {rule.Source}: {found}.", $"This does not hold: {rule.Source}, with {found}."), found, rule.Source);
    }

    private Wording? Tried()
    {
        if (judgement.Tried.Count < 2)
            return null;
        var all = All(name => name.Vietnamese);
        return new($"Tính trên {all} đều không ra tỷ lệ này.", $"Denominators tried: {All(name => name.English)}; none fits.");

        string All(Func<Wording, string> language) => string.Join(", ", judgement.Tried.Select(reading => $"{language(Phrases.Name(reading.Figures[0], rules))} = {Phrases.Printed(reading.Figures[0])}"));
    }

    private Wording? SwappedPart(List<Figure> parts, decimal missing)
    {
        var part = parts.FirstOrDefault(part => part.Value is { } value && LikelyCause.Swapped(value, value + missing));
        return part is null ? null : new(
            $"Nếu {Phrases.Name(part, rules).Vietnamese} là {Phrases.Vietnamese(part.Value!.Value + missing)} thay cho {Phrases.Printed(part)} thì khớp: có thể gõ đảo chữ số.",
            $"It would fit if {Phrases.Name(part, rules).English} were {Phrases.English(part.Value.Value + missing)} instead of {Phrases.Printed(part)}: digits may be swapped.");
    }

    private string Names(List<Figure> figures, Func<Wording, string> language) => string.Join(", ", figures.Select(figure => language(Phrases.Name(figure, rules))));

    /// <summary>An expression with its numbers and their names: <c>126 (Hộ tịch) + 349 (Chứng thực)</c>; of one figure in several fields the fields are named.</summary>
    private string Terms(Expression expression, List<Figure> all, Func<decimal, string> number, Func<Wording, string> language)
    {
        var byField = all.TrueForAll(figure => figure.Indicator == all[0].Indicator && figure.Field.Length > 0);
        return InNumbers(expression, figure => $"{number(figure.Value ?? 0)} ({language(byField ? Phrases.Field(figure, rules) : Phrases.Name(figure, rules))})", number);
    }

    /// <summary>An expression with its numbers put in: <c>126 + 349 + 19</c>.</summary>
    private string Sum(Expression expression, Func<decimal, string> number) => InNumbers(expression, figure => number(figure.Value ?? 0), number);

    private string InNumbers(Expression expression, Func<Figure, string> term, Func<decimal, string> number) => expression switch
    {
        Literal literal => number(literal.Value),
        Reference reference => judgement.Readings.TryGetValue(reference.Key, out var reading) && reading.Figures.Count > 0 ? string.Join(" + ", reading.Figures.Select(term)) : "0",
        Operation { Sign: '+' } sum when IsAbsent(sum.Right) => InNumbers(sum.Left, term, number),
        Operation { Sign: '+' } sum when IsAbsent(sum.Left) => InNumbers(sum.Right, term, number),
        Operation operation => $"{InNumbers(operation.Left, term, number)} {operation.Sign} {InNumbers(operation.Right, term, number)}",
        Call { Function: "pct" } call => Quotient(InNumbers(call.Arguments[0], term, number), InNumbers(call.Arguments[1], term, number)),
        Call { Function: "sum" } call => string.Join(" + ", call.Arguments.Select(argument => InNumbers(argument, term, number))),
        Call call => $"{call.Function}({string.Join(", ", call.Arguments.Select(argument => InNumbers(argument, term, number)))})",
        _ => "",
    };

    /// <summary>"25/35", and with names behind the numbers "25 (...) / 35 (...)".</summary>
    private static string Quotient(string part, string whole) => $"{part} {whole}".Any(char.IsLetter) ? $"{Bracketed(part, " + ")} / {Bracketed(whole, " + ")}" : $"{Bracketed(part, " ")}/{Bracketed(whole, " ")}";

    private static string Bracketed(string sum, string sign) => sum.Contains(sign, StringComparison.Ordinal) ? $"({sum})" : sum;

    /// <summary>A figure that the report does not give and that counts as nought: nothing to be shown among the terms.</summary>
    private bool IsAbsent(Expression expression) => expression is Reference reference && !(judgement.Readings.TryGetValue(reference.Key, out var reading) && reading.Figures.Count > 0);
}
