using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <summary>The words of the rules that join numbers in sentences.</summary>
internal sealed partial class StatementWords(RulePack rules)
{
    /// <summary>"đạt", "chiếm", "tỷ lệ", "tương đương": a share of the number before follows.</summary>
    public IReadOnlyList<string> OpensRate { get; } = [.. rules.Words(WordList.RateOpening), .. rules.Words(WordList.RateWord), .. rules.Words(WordList.EqualTo), .. rules.Words(WordList.EqualsShare)];

    /// <summary>"tương ứng", "tức là": what stands before is told once more, in other numbers.</summary>
    public IReadOnlyList<string> SameAs { get; } = rules.Words(WordList.EqualTo);
    /// <summary>"tiếp nhận", "tổng số": the number counts all there was.</summary>
    public IReadOnlyList<string> CountsAll { get; } = rules.Words(WordList.CountsAll);

    /// <summary>"gồm", "bao gồm": all parts follow.</summary>
    public IReadOnlyList<string> AllParts { get; } = rules.Words(WordList.AllParts);

    /// <summary>Words for what a list leaves over ("còn lại").</summary>
    public IReadOnlyList<string> Rest { get; } = rules.Words(WordList.OtherFields);

    /// <summary>"tiếp nhận": what came in.</summary>
    public IReadOnlyList<string> TakenIn { get; } = rules.Words(WordList.TakenIn);

    /// <summary>"chủ yếu", "một số": a list of some.</summary>
    public IReadOnlyList<string> Examples { get; } = rules.Words(WordList.Examples);

    /// <summary>"chủ yếu": the largest part follows.</summary>
    public IReadOnlyList<string> MostOf { get; } = rules.Words(WordList.MostOf);

    /// <summary>"hoàn thành tốt nhiệm vụ": everybody's work is rated once.</summary>
    public IReadOnlyList<string> Ratings { get; } = rules.Words(WordList.Rating);

    /// <summary>"đảng viên", "nữ": of people, whatever else they are.</summary>
    public IReadOnlyList<string> Traits { get; } = rules.Words(WordList.SomeNamedPeople);

    /// <summary>"lý luận chính trị": training beside the degree, which one may have as well.</summary>
    public IReadOnlyList<string> OtherTraining { get; } = rules.Words(WordList.OtherTraining);

    /// <summary>"chưa": those who are not.</summary>
    public IReadOnlyList<string> Not { get; } = rules.Words(WordList.Not);

    /// <summary>"còn", "đang", "chưa": what is left in hand.</summary>
    public IReadOnlyList<string> LeftOver { get; } = rules.Words(WordList.LeftOver);

    /// <summary>"phản ánh, kiến nghị": what people write to the administration.</summary>
    public IReadOnlyList<string> Feedback { get; } = rules.Words(WordList.FeedbackWord);

    /// <summary>"tỷ lệ", "giải quyết", "đạt": of such words a share of what was answered is made.</summary>
    public IReadOnlyList<string> FeedbackShare { get; } = rules.Words(WordList.FeedbackShare);

    /// <summary>"không có": there was none of what is named right behind.</summary>
    public IReadOnlyList<string> ThereIsNone { get; } = rules.Words(WordList.ThereIsNone);

    /// <summary>"giao": so many tasks were given.</summary>
    public IReadOnlyList<string> Given { get; } = rules.Words(WordList.GivenTask);

    /// <summary>Whether a state of a task is that of one that was done, in time or late.</summary>
    public static bool IsDone(string state) => state is ['3' or '4', ..];

    /// <summary>"văn phòng", "trung tâm": where people work, each in one.</summary>
    public IReadOnlyList<string> OfficeUnits { get; } = rules.Words(WordList.OfficeUnit);

    /// <summary>Says that what was settled was settled in time ("trước hạn").</summary>
    private IReadOnlyList<string> InTime { get; } = rules.Words(WordList.InTimeWord);

    /// <summary>"giải quyết xong 715 hồ sơ (trước hạn 551, đúng hạn 162)": parts that were all settled in time, which leave those that were late, unless a number around them says that none was.</summary>
    public bool LeaveLateOnes(IEnumerable<string> labels, IEnumerable<PrintedNumber> around) =>
        labels.All(label => Any(InTime, label)) && !around.Any(number => number.Value == 0 || number is { IsRate: true, Value: 100 });

    /// <summary>"làm tròn": shares of parts were rounded, and so come to a little more or less than all.</summary>
    public IReadOnlyList<string> Rounding { get; } = rules.Words(WordList.Rounding);

    /// <summary>"trong số này": the number before is a part of the one before that.</summary>
    public IReadOnlyList<string> OfThese { get; } = rules.Words(WordList.OfThese);

    /// <summary>"tổng cộng": the total of the numbers before follows.</summary>
    public IReadOnlyList<string> TotalOf { get; } = rules.Words(WordList.TotalOf);

    /// <summary>"khác": a part that counts whatever the others leave over.</summary>
    public IReadOnlyList<string> NamedRest { get; } = rules.Words(WordList.NamedRest);

    /// <summary>"thành": what the two numbers before come to follows.</summary>
    public IReadOnlyList<string> AddsUpTo { get; } = rules.Words(WordList.AddsUpTo);

    /// <summary>"cộng với": what is added to the number before.</summary>
    public IReadOnlyList<string> AddedNumber { get; } = rules.Words(WordList.AddedNumber);

    /// <summary>"phản ánh", "thôn": a part of them is no larger than all.</summary>
    public IReadOnlyList<string> CountedNouns { get; } = rules.Words(WordList.CountedNoun);

    /// <summary>"trong đó": parts follow, all of them or some.</summary>
    public IReadOnlyList<string> SomeParts { get; } = rules.Words(WordList.SomeParts);

    /// <summary>"trong đó": of the number before.</summary>
    public IReadOnlyList<string> Among { get; } = rules.Words(WordList.InPart);

    /// <summary>"trong", "trên tổng số": the whole of the number before follows.</summary>
    public IReadOnlyList<string> OfWhole { get; } = [.. rules.Words(WordList.PartOf), .. rules.Words(WordList.OpensWhole)];

    /// <summary>"trên tổng số": says of what, however many words stand before it.</summary>
    public IReadOnlyList<string> OfAll { get; } = rules.Words(WordList.OpensWhole);

    /// <summary>"vượt", "kế hoạch", "so với": more than all of it can be.</summary>
    public IReadOnlyList<string> Exceeding { get; } = rules.Words(WordList.Exceeding);

    /// <summary>Besides these, words of matters whose shares may be more than all: money, marks, completion.</summary>
    public IReadOnlyList<string> ExceedingShare { get; } = [.. rules.Words(WordList.Exceeding), .. rules.Words(WordList.ExceedingShare)];

    /// <summary>"dôi dư": more than there are places for.</summary>
    public IReadOnlyList<string> Surplus { get; } = rules.Words(WordList.Surplus);

    /// <summary>"tăng", "giảm": a number is what one has more or less than another.</summary>
    public IReadOnlyList<string> Growth { get; } = rules.Words(WordList.Growth);

    /// <summary>"lên", "xuống còn": what something came to.</summary>
    public IReadOnlyList<string> RisesTo { get; } = rules.Words(WordList.RisesTo);

    /// <summary>Units of which there is a fixed number, so that no part can be larger.</summary>
    public IReadOnlyList<string> ClosedUnits { get; } = rules.Words(WordList.ClosedUnit);

    /// <summary>"có": before a part, behind "trong đó" or a comma.</summary>
    public IReadOnlyList<string> Has { get; } = rules.Words(WordList.Has);

    /// <summary>"phát 150 phiếu": so many were handed out.</summary>
    public IReadOnlyList<string> HandedOut { get; } = rules.Words(WordList.HandedOut);

    /// <summary>"thu về 146": so many of them came back.</summary>
    public IReadOnlyList<string> Returned { get; } = rules.Words(WordList.Returned);

    /// <summary>"quá hạn", "tồn", "vi phạm": what should not be.</summary>
    public IReadOnlyList<string> Wrongs { get; } = rules.Words(WordList.Wrongs);

    /// <summary>"giải quyết", "xử lý": so many were settled.</summary>
    public IReadOnlyList<string> Settled { get; } = rules.Words(WordList.Settled);

    /// <summary>"cán bộ, công chức": all that a commune has.</summary>
    public IReadOnlyList<string> Staff { get; } = rules.Words(WordList.AllStaff);

    /// <summary>"nữ", "đảng viên": never more than there are people.</summary>
    public IReadOnlyList<string> PartOfPeople { get; } = rules.Words(WordList.PartOfPeople);

    /// <summary>"năm trước", "cùng kỳ": of another period, or somebody else.</summary>
    public IReadOnlyList<string> BesideParts { get; } = rules.Words(WordList.BesideParts);

    /// <summary>"bổ sung", "phát sinh": what was added to a whole that was told before.</summary>
    public IReadOnlyList<string> AddedSince { get; } = rules.Words(WordList.AddedSince);

    /// <summary>"đầu năm", "bãi bỏ": what was added to and taken from a number since an earlier day.</summary>
    public IReadOnlyList<string> ChangesSince { get; } = rules.Words(WordList.ChangesSince);

    /// <summary>"trong ngày", "trực tuyến": in brackets behind a count these tell a part of it.</summary>
    public IReadOnlyList<string> BracketedPart { get; } = rules.Words(WordList.BracketedPart);

    /// <summary>"hài lòng", "đúng hạn": no share of these is more than all, whoever's it is.</summary>
    public IReadOnlyList<string> BoundedShare { get; } = rules.Words(WordList.BoundedShare);

    /// <summary>"văn bản đi" and "ký số": of two counts in a row the second is a part of the first; of money ("kế hoạch", "thực hiện") it may be more.</summary>
    public IReadOnlyList<(string Whole, string Part, bool Bounded)> PartPairs { get; } = [.. Pairs(rules, WordList.PartPair, true), .. Pairs(rules, WordList.SpentPair, false)];

    private static IEnumerable<(string Whole, string Part, bool Bounded)> Pairs(RulePack rules, WordList list, bool bounded) =>
        rules.Words(list).Select(pair => pair.Split(Arrow)).Where(pair => pair.Length == 2).SelectMany(pair => pair[0].Split(Or, StringSplitOptions.TrimEntries).SelectMany(whole => pair[1].Split(Or, StringSplitOptions.TrimEntries).Select(part => (whole, part, bounded))));

    private const string Or = " / ";

    private const char Arrow = '→';

    /// <summary>An indicator counts a part of another, so that there is no more of it.</summary>
    public bool IsPart(string indicator) => rules.Indicators.GetValueOrDefault(indicator)?.Whole is { Length: > 0 };

    /// <summary>What an indicator counts a part of; empty where it is a whole itself.</summary>
    public string WholeOf(string indicator) => rules.Indicators.GetValueOrDefault(indicator)?.Whole ?? "";

    /// <summary>A text without "được giao", "giao cho": of tasks they say which are meant, and nothing that could be exceeded.</summary>
    public string WithoutGiven(string text) => Exceeding.Where(word => Given.Any(given => Texts.Words.Contains(word, given))).OrderByDescending(word => word.Length).Aggregate(text, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

    /// <summary>A number between of another period, target or level is said by these.</summary>
    public bool TellsOfOther(string text) => TellsOf(Degrees.Append(Times).Concat(BoundedShare).Aggregate(text, (left, degree) => left.Replace($"{degree} {AndUp}", degree, StringComparison.Ordinal)));

    /// <summary>The same, or of a time before, in whatever words ("của năm kề trước").</summary>
    public bool TellsOfOtherTime(string text) => TellsOfOther(text) || Arithmetic.LookingBefore.IsIn(text, rules);

    /// <summary>"đại học trở lên" is a degree, "hài lòng trở lên" a mark: they bound nothing.</summary>
    private const string AndUp = "trở lên";

    /// <summary>"bổ sung từ hai lần trở lên" bounds how often, and no count.</summary>
    private const string Times = "lần";

    private readonly Extraction.Narrative.OfAllCommunes _allCommunes = new(rules);

    /// <summary>"Toàn huyện tiếp nhận hơn 12.400 hồ sơ, tỷ lệ đúng hạn chung 99,4%": the sentence of a number is not about the commune.</summary>
    public bool IsOfAllCommunes(Sentence sentence, PrintedNumber number) => _allCommunes.Begins(Texts.Bullets.TrimStart(sentence.Folded[sentence.Start..number.Start]).TrimStart(' '));

    private bool TellsOf(string text) => _allCommunes.Begins(Texts.Bullets.TrimStart(text).TrimStart(' ')) || rules.Narrative.Never.Concat(rules.Narrative.NeverInSentence).Any(other => other.IsIn(text));

    /// <summary>A number between is held against another: last year's, a target, what one has more.</summary>
    public bool Compares(string text)
    {
        foreach (var word in _comparesNothing)
            text = text.Replace(word, "", StringComparison.Ordinal);
        return Any(Exceeding, text) || Any(Growth, text);
    }

    private readonly IReadOnlyList<string> _comparesNothing = rules.Words(WordList.ComparesNothing);

    /// <summary>"46 kế hoạch, 40 báo cáo": in a sentence that counts documents of several kinds, plans and resolutions are some of them and set nothing to be reached.</summary>
    public bool Compares(string text, string sentence)
    {
        if (!Compares(text) || _documents.Count(kind => Texts.Words.Contains(sentence, kind)) < (Any(Rest, sentence) ? FewestWithRest : FewestKinds))
            return Compares(text);
        var pieces = text.Split([',', ';', ':', '(', ')'], StringSplitOptions.TrimEntries).SelectMany(piece => piece.Split(And)).Where(piece => !_documents.Any(kind => Texts.Words.StandsAt(piece, 0, kind)));
        return Compares(string.Join(", ", pieces));
    }

    /// <summary>It names three kinds of documents and more.</summary>
    public bool CountsDocuments(string sentence) => _documents.Count(kind => Texts.Words.Contains(sentence, kind)) >= FewestKinds;

    /// <summary>"lũy kế": counted from the beginning of the year.</summary>
    public IReadOnlyList<string> SinceNewYear { get; } = rules.Words(WordList.SinceNewYear);

    /// <summary>"kỳ trước chuyển sang".</summary>
    public IReadOnlyList<string> CarriedOver { get; } = rules.Words(WordList.CarriedOver);

    /// <summary>"không tiếp nhận", "không phát sinh": nothing came in.</summary>
    public IReadOnlyList<string> NothingCame { get; } = rules.Words(WordList.NothingCame);

    /// <summary>"Tổng số 20 người": the words before a number say that it is all of them.</summary>
    public bool TotalOfPeople(string before) => rules.Words(WordList.Total).Any(word => Texts.Words.EndsWith(before.TrimEnd(' ', ':'), word));

    /// <summary>"nhân sự", "đồng chí": words that count people.</summary>
    public IReadOnlyList<string> PeopleWords { get; } = rules.Words(WordList.PeopleWord);

    private const string And = " và ";
    private const int FewestKinds = 3;

    /// <summary>"97 quyết định; 34 kế hoạch; 137 văn bản khác".</summary>
    private const int FewestWithRest = 2;

    private readonly IReadOnlyList<string> _documents = [.. rules.Vocabulary("document_types").Terms.SelectMany(term => term.Words.Append(term.Key))];

    /// <summary>Complementary parts of one whole: nothing is both ("còn hiệu lực → hết hiệu lực").</summary>
    public IReadOnlyList<IReadOnlyList<string>> Complements { get; } = [.. rules.Words(WordList.Complement).Select(set => set.Split(Arrow, StringSplitOptions.TrimEntries))];

    /// <summary>Each label names another kind of document, and only that.</summary>
    public bool AreKindsOfDocuments(IReadOnlyList<string> labels) =>
        labels.Select(label => _documents.Where(kind => Texts.Words.Contains(label, kind)).MaxBy(kind => kind.Length) ?? (Any(Rest, label) ? OfRest : null)).ToList() is var kinds && !kinds.Contains(null) && kinds.Distinct().Count() == kinds.Count;

    /// <summary>"12 văn bản khác": a kind of its own.</summary>
    private const string OfRest = "";

    /// <summary>Nothing is in two of what these labels name: each holds another word of one set.</summary>
    public bool AreApart(IReadOnlyList<string> labels) =>
        Complements.Any(set => labels.Select(label => set.Where(word => Texts.Words.Contains(label, word)).MaxBy(word => word.Length)).ToList() is var said && !said.Contains(null) && said.Distinct().Count() == said.Count);

    /// <summary>The labels name other parts of one division each ("trực tuyến" and "tại quầy"), enough of them.</summary>
    public bool Divide(IReadOnlyList<string> labels) =>
        Enumerable.Range(0, _divisions.Count).Any(division => labels.Count >= Math.Max(2, _divisions.Fewest(division)) && labels.Select(label => _divisions.PartOf(division, label)).ToList() is var parts && !parts.Contains(-1) && parts.Distinct().Count() == parts.Count);

    private readonly Passages.Divisions _divisions = new(rules);

    private readonly IReadOnlyList<string> _named = rules.Words(WordList.NameWithComma);

    /// <summary>Each label holds another word of one set whose words leave nothing out ("cùng cấp → giữa các cấp").</summary>
    public bool AreExhaustive(IReadOnlyList<string> labels) =>
        Exhaustive.Any(set => set.Count == labels.Count && labels.Select(label => set.Where(word => Texts.Words.Contains(label, word)).MaxBy(word => word.Length)).ToList() is var said && !said.Contains(null) && said.Distinct().Count() == said.Count);

    private IReadOnlyList<IReadOnlyList<string>> Exhaustive { get; } = [.. rules.Words(WordList.Exhaustive).Select(set => set.Split(Arrow, StringSplitOptions.TrimEntries))];

    /// <summary>A text without its "không có", "chưa phát sinh".</summary>
    public string WithoutNone(string text) => ThereIsNone.Aggregate(text, (left, none) => left.Replace(none, "", StringComparison.Ordinal));

    /// <summary>"Hơn 300 hồ sơ": the words before a number say that it is none to be added up.</summary>
    public bool IsAbout(string before) => before.TrimEnd(' ') is var said && rules.Narrative.About.Any(about => about.Ends(said));

    /// <summary>"đại học", "trung cấp": a person has one highest degree.</summary>
    public IReadOnlyList<string> Degrees { get; } = rules.Words(WordList.Degree);

    /// <summary>The commas of "cán bộ, công chức" and "phản ánh, kiến nghị" end no clause.</summary>
    public string WithoutCommasOfNames(string text) => Staff.Concat(Feedback).Concat(_named).Aggregate(text, (left, name) => left.Replace(name, name.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal));

    /// <summary>One of the words stands in a text.</summary>
    public static bool Any(IReadOnlyList<string> words, string text) => words.Any(word => Texts.Words.Contains(text, word));

    /// <summary>One of the words ends a text, marks and blanks left aside; the text before it, or null.</summary>
    public static string? BeforeEnd(IReadOnlyList<string> words, string text)
    {
        var end = text.TrimEnd(' ', ':', ',');
        foreach (var word in words)
            if (Texts.Words.EndsWith(end, word))
                return end[..^word.Length];
        return null;
    }
}
