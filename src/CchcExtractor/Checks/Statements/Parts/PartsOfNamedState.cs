namespace CchcExtractor.Checks.Statements.Parts;

/// <summary>
/// "Đang giải quyết 313 hồ sơ; trong số hồ sơ đang giải quyết này có 331 hồ sơ đất đai", "trong hạn 453 ... Số trong hạn nói trên có 472 hồ sơ trả trước ngày hẹn": the words before the part name again what it is a part of, and one count of the
/// paragraph is told with just these words.
/// </summary>
internal sealed class PartsOfNamedState : IPartFinder
{
    /// <summary>Words of "đang trong hạn giải quyết".</summary>
    private const int MostWords = 6;

    /// <summary>Characters of "xử lý": shorter words name no state.</summary>
    private const int Shortest = 4;

    public IEnumerable<PartOfWhole> In(Sentence sentence, StatementWords words)
    {
        foreach (var part in sentence.Numbers.Where(number => number is { IsCount: true, Value: > 0 }))
        {
            if (State(sentence, part, words) is not { } state || words.TellsOfOther(sentence.Around(part, part)))
                continue;
            var wholes = sentence.Paragraph.Where(number => number.End <= part.Start && number.IsCount && (number.Unit == part.Unit || number.Unit.Length == 0) && IsTold(sentence.Label(number), state, words)).ToList();
            if (wholes.Count > 0 && wholes.TrueForAll(number => number.Value == wholes[0].Value))
                yield return new(part, wholes[0]);
        }
    }

    /// <summary>"trong số hồ sơ đang giải quyết này có": what stands between the opening and "có", without what is counted; null where a number has no such clause before it.</summary>
    private static string? State(Sentence sentence, PrintedNumber part, StatementWords words)
    {
        var before = sentence.Folded[sentence.Start..part.Start];
        var clause = Texts.Bullets.TrimStart(before[(before.AsSpan().LastIndexOfAny(",;.:(") + 1)..]).TrimEnd(' ');
        if (StatementWords.Starts([.. words.OfNumber, .. words.NumberWord], clause) is not { } named || words.HasSome.OrderByDescending(word => word.Length).FirstOrDefault(word => Texts.Words.EndsWith(named, word)) is not { } has)
            return null;
        named = named[..^has.Length].TrimEnd(' ');
        var pointing = words.These.OrderByDescending(word => word.Length).FirstOrDefault(word => Texts.Words.EndsWith(named, word)) ?? "";
        named = named[..^pointing.Length].TrimEnd(' ');
        named = StatementWords.Starts(words.CountedThings, named) ?? named;
        // "Số hồ sơ trực tuyến có 250 hồ sơ" counts them all
        return named.Length >= Shortest && named.Split(' ').Length <= MostWords && !named.AsSpan().ContainsAnyInRange('0', '9') && (pointing.Length > 0 || words.OfNumber.Any(word => Texts.Words.StandsAt(clause, 0, word))) ? named : null;
    }

    /// <summary>Its words say this state, and nothing that makes it less: no field, no other state.</summary>
    private static bool IsTold(string label, string state, StatementWords words) =>
        Texts.Words.Contains(label, state) && label.Replace(state, "", StringComparison.Ordinal) is var rest && !StatementWords.Any(words.FieldNames, rest) && !StatementWords.Any(words.BracketedPart, rest) && !StatementWords.Any(words.CarriedOver, rest) && !words.TellsOfOther(rest);
}
