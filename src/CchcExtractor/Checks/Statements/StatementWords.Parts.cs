using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <content>Words by which a count is a part of another.</content>
internal sealed partial class StatementWords
{
    /// <summary>"28 người (tổng số CBCC toàn xã 21 người)": the whole follows.</summary>
    public IReadOnlyList<string> AllInBracket { get; } = rules.Words(WordList.AllInBracket);

    /// <summary>"số qua đường dây nóng là 14": a part that names no unit.</summary>
    public IReadOnlyList<string> NumberWord { get; } = rules.Words(WordList.NumberWord);

    /// <summary>"trong 58 hồ sơ liên thông thì 63 đã trả".</summary>
    public IReadOnlyList<string> Then { get; } = rules.Words(WordList.Then);

    /// <summary>"với 43 hồ sơ nộp qua mạng, hồ sơ phải trả lại là 12".</summary>
    public IReadOnlyList<string> OpensWith { get; } = rules.Words(WordList.OpensWith);

    /// <summary>"trong số" công chức này.</summary>
    public IReadOnlyList<string> OfNumber { get; } = rules.Words(WordList.OfNumber);

    /// <summary>trong số công chức "này".</summary>
    public IReadOnlyList<string> These { get; } = rules.Words(WordList.These);

    /// <summary>What became of a task, as the words around its count say; null for none of the states. "Hoàn thành trong hạn" is more than its "trong hạn", which is said of those under way.</summary>
    public string? TaskState(string label)
    {
        var said = _taskStates.FindAll(state => Texts.Words.Contains(label, state.Word));
        return said.Find(state => !said.Exists(longer => longer.Word.Length > state.Word.Length && Texts.Words.EndsWith(longer.Word, state.Word) && Texts.Words.LastIndexOf(label, state.Word) == Texts.Words.LastIndexOf(label, longer.Word) + longer.Word.Length - state.Word.Length)).State;
    }

    /// <summary>"chưa hoàn thành": all that were not done.</summary>
    public IReadOnlyList<string> AllUndone { get; } = rules.Words(WordList.AllUndone);

    /// <summary>Done in time.</summary>
    public string FirstTaskState => _taskStates is [.., var last] ? last.State : "";

    private readonly List<(string Word, string State)> _taskStates = States(rules, WordList.TaskState);

    /// <summary>"xuất sắc", "tốt": how somebody's work was marked, the worst first.</summary>
    public IReadOnlyList<(string Word, string State)> Marks { get; } = States(rules, WordList.MarkOfWork);

    /// <summary>Who did not do it.</summary>
    public string LowestMark => Marks is [var first, ..] ? first.State : "";

    private static List<(string Word, string State)> States(RulePack rules, WordList list) =>
        [.. rules.Words(list).Select(pair => pair.Split(Arrow)).Where(pair => pair.Length == 2).Select(pair => (Word: pair[0].Trim(), State: pair[1].Trim())).OrderBy(pair => pair.State, StringComparer.Ordinal).ThenByDescending(pair => pair.Word.Length)];

    /// <summary>"trong số hồ sơ này có 12 hồ sơ": some of them follow.</summary>
    public IReadOnlyList<string> HasSome { get; } = rules.Words(WordList.HasSome);

    /// <summary>"hồ sơ", "thủ tục": what is counted, whatever became of it.</summary>
    public IReadOnlyList<string> CountedThings { get; } = [.. rules.Vocabulary("units").Terms.Where(term => rules.Words(WordList.ClosedUnit).Contains(term.Key, StringComparer.Ordinal)).SelectMany(term => term.Words)];

    /// <summary>"chưa đến hạn", "chờ": dossiers that are not yet settled.</summary>
    public IReadOnlyList<string> Waiting { get; } = rules.Words(WordList.Waiting);

    /// <summary>"đảng bộ": its members are more than those who work for the commune.</summary>
    public IReadOnlyList<string> PartyBody { get; } = rules.Words(WordList.PartyBody);

    /// <summary>"trong các" nhiệm vụ giao cho xã.</summary>
    public IReadOnlyList<string> OfSeveral { get; } = rules.Words(WordList.OfSeveral);

    /// <summary>"24 lượt tin, đã có 32 lượt tin".</summary>
    public IReadOnlyList<string> HasAlready { get; } = rules.Words(WordList.HasAlready);

    /// <summary>"15 thôn có tổ công nghệ số": what some of them have or are.</summary>
    public IReadOnlyList<string> Predicates { get; } = rules.Words(WordList.Predicate);

    /// <summary>"nếu bỏ 150 hồ sơ thì còn 252".</summary>
    public IReadOnlyList<string> Supposing { get; } = rules.Words(WordList.Supposing);

    /// <summary>"đợt đầu 5 thiếu sót, đợt sau 2, cả 7 đã sửa xong".</summary>
    public IReadOnlyList<string> AllTogether { get; } = rules.Words(WordList.AllTogether);

    /// <summary>"cắt giảm 03 ngày": it measures.</summary>
    public IReadOnlyList<string> Measures { get; } = rules.Words(WordList.Measure);

    /// <summary>"12 buổi tại 13 thôn": it counts places.</summary>
    public IReadOnlyList<string> AtPlace { get; } = rules.Words(WordList.AtPlace);

    /// <summary>"văn bản đến": no part of what went out.</summary>
    public IReadOnlyList<string> IncomingDocuments { get; } = rules.Words(WordList.IncomingDocument);

    /// <summary>"văn bản đi": all that went out.</summary>
    public IReadOnlyList<string> OutgoingDocuments { get; } = rules.Words(WordList.OutgoingDocument);

    /// <summary>"ngoài ra": what follows is no part of the list before it.</summary>
    public IReadOnlyList<string> Besides { get; } = rules.Words(WordList.BesidesList);

    /// <summary>"hoàn thành 21 nhiệm vụ, các nhiệm vụ còn lại tiếp tục thực hiện".</summary>
    public IReadOnlyList<string> RestNamed { get; } = rules.Words(WordList.RestNamed);

    /// <summary>"các" nhiệm vụ còn lại.</summary>
    public IReadOnlyList<string> OpensRest { get; } = rules.Words(WordList.OpensRest);

    /// <summary>"rà soát" and "hết hiệu lực": the second is a part of the first where both count one thing.</summary>
    public IReadOnlyList<(string Whole, string Part, bool Bounded)> UnitPairs { get; } = [.. Pairs(rules, WordList.UnitPair, true)];

    /// <summary>"đất đai": dossiers of one field are beside those of another.</summary>
    public IReadOnlyList<string> FieldNames { get; } = [.. rules.Vocabulary("fields").Terms.SelectMany(term => term.Words), .. rules.Words(WordList.FieldLabel)];

    /// <summary>"khắc phục 7 tồn tại" is no "tồn" from before.</summary>
    public bool CameBefore(string label) => Any(CarriedOver, CountedNouns.Aggregate(label, (left, noun) => left.Replace(noun, "", StringComparison.Ordinal)));

    /// <summary>A text begins with the name of a kind of document.</summary>
    public bool NamesDocument(string text) => _documents.Any(kind => Texts.Words.StandsAt(text, 0, kind));

    /// <summary>"khảo sát mức độ hài lòng bằng 50 phiếu": not yet answered.</summary>
    public IReadOnlyList<string> AskingPeople { get; } = rules.Words(WordList.AskingPeople);

    /// <summary>"hài lòng": what people are asked for, and what they answer.</summary>
    public IReadOnlyList<string> Content { get; } = rules.Words(WordList.Content);

    /// <summary>"24 người là đảng viên".</summary>
    public IReadOnlyList<string> Person { get; } = rules.Words(WordList.Person);

    /// <summary>"24 người là đảng viên".</summary>
    public IReadOnlyList<string> IsOrHas { get; } = rules.Words(WordList.IsOrHas);

    /// <summary>"đảng viên là 24".</summary>
    public IReadOnlyList<string> IsWord { get; } = rules.Words(WordList.IsWord);

    /// <summary>"bằng cấp của 21 người: đại học 12".</summary>
    public IReadOnlyList<string> OfWhom { get; } = rules.Words(WordList.OfWhom);

    /// <summary>"trong 214 hồ sơ chứng thực có 402 bản sao": one holds several.</summary>
    public IReadOnlyList<string> PagesOfDossier { get; } = rules.Words(WordList.PageOfDossier);

    /// <summary>"trong quý III xã tổ chức 05 buổi, có 247 lượt người": within a time, and not of a number.</summary>
    public IReadOnlyList<string> WithinTime { get; } = rules.Words(WordList.WithinTime);

    /// <summary>"phiếu".</summary>
    public IReadOnlyList<string> SlipWord { get; } = rules.Words(WordList.SlipWord);

    /// <summary>"liên thông cùng cấp 232": no more than all procedures.</summary>
    public IReadOnlyList<string> PartOfProcedures { get; } = rules.Words(WordList.PartOfProcedures);

    /// <summary>"PAKN: nhận 2, xong 5".</summary>
    public IReadOnlyList<string> FeedbackCame { get; } = rules.Words(WordList.FeedbackCame);

    /// <summary>"PAKN: nhận 2, xong 5".</summary>
    public IReadOnlyList<string> FeedbackAnswered { get; } = rules.Words(WordList.FeedbackAnswered);

    /// <summary>Says that an opinion was put forward ("được nêu").</summary>
    public IReadOnlyList<string> FeedbackRaised { get; } = rules.Words(WordList.FeedbackRaised);

    /// <summary>"đã làm xong 25 nhiệm vụ, còn 41 nhiệm vụ".</summary>
    public IReadOnlyList<string> WhatIsLeft { get; } = rules.Words(WordList.WhatIsLeft);

    /// <summary>"hoàn thành": so many are done, and nothing comes to so many.</summary>
    public IReadOnlyList<string> Done { get; } = rules.Words(WordList.DoneWord);

    /// <summary>"nhiệm vụ", "việc": what is planned and given.</summary>
    public IReadOnlyList<string> TaskWords { get; } = rules.Vocabulary("units").ByKey(UnitKeys.Tasks)?.Words ?? [];

    /// <summary>"20 mục", "14 nội dung": what a plan counts in words that are no unit.</summary>
    public IReadOnlyList<string> PlannedItems { get; } = rules.Words(WordList.PlannedItem);

    /// <summary>"kế hoạch".</summary>
    public IReadOnlyList<string> PlanWords { get; } = rules.Words(WordList.PlanDocument);

    /// <summary>"không có" nhiệm vụ quá hạn.</summary>
    public IReadOnlyList<string> Nobody { get; } = rules.Words(WordList.Nobody);

    /// <summary>"và".</summary>
    public IReadOnlyList<string> AndWord { get; } = rules.Words(WordList.And);

    /// <summary>"tổng cộng": all together.</summary>
    public IReadOnlyList<string> Total { get; } = rules.Words(WordList.Total);

    /// <summary>"đã thực hiện 34 nhiệm vụ": so many are done.</summary>
    public IReadOnlyList<string> WorkDone { get; } = rules.Words(WordList.WorkDone);

    /// <summary>"chia 9 nhóm": first words of what a total is divided into.</summary>
    public IReadOnlyList<string> GroupWords { get; } = rules.Words(WordList.GroupWord);

    /// <summary>"tổng cộng ba lĩnh vực": what was told before, all of it.</summary>
    public IReadOnlyList<string> ToldBefore { get; } = rules.Words(WordList.ToldBefore);

    /// <summary>"nam", "nữ": everybody is one of these.</summary>
    public IReadOnlyList<string> Sexes { get; } = rules.Words(WordList.Sex);

    /// <summary>"Nếu bỏ 150 hồ sơ phải nộp trực tiếp thì còn 252": what would be.</summary>
    public bool IsSupposed(string text) => Any(Supposing, text);

    /// <summary>"đợt đầu thấy 5 thiếu sót, đợt sau 2 thiếu sót, cả 7 đã sửa xong": the words before a number say that it is the sum of those before.</summary>
    public bool AreAllTogether(string before) => AllTogether.Any(word => Texts.Words.EndsWith(before.TrimEnd(' '), word));

    /// <summary>"khảo sát mức độ hài lòng bằng 50 phiếu": what was asked for is no answer.</summary>
    public string WithoutAsked(string label) => Any(AskingPeople, label) ? Content.Aggregate(label, (left, word) => left.Replace(word, "", StringComparison.Ordinal)) : label;
}
