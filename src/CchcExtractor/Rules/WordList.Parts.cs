namespace CchcExtractor.Rules;

/// <content>What is a part of what.</content>
public sealed partial class WordList
{
    /// <summary>Alone in the bracket behind a part: its whole follows ("28 người (tổng số CBCC toàn xã 21 người)").</summary>
    public static WordList AllInBracket { get; } = new();

    /// <summary>Before a part that names no unit ("8 phản ánh, trong đó số qua đường dây nóng là 14").</summary>
    public static WordList NumberWord { get; } = new();

    /// <summary>Between a whole and what is said of some of it ("trong 58 hồ sơ liên thông thì 63 đã trả").</summary>
    public static WordList Then { get; } = new();

    /// <summary>Dossiers that are not yet settled ("22 hồ sơ đất đai chờ thuế").</summary>
    public static WordList Waiting { get; } = new();

    /// <summary>Whose members are more than those who work for the commune ("Đảng bộ xã có 227 đảng viên").</summary>
    public static WordList PartyBody { get; } = new();

    /// <summary>Before an amount of money, which is not counted in dossiers ("kinh phí 45 hồ sơ").</summary>
    public static WordList MoneyName { get; } = new();

    /// <summary>Opens a sentence that tells of a whole ("với 43 hồ sơ nộp qua mạng, hồ sơ phải trả lại là 12").</summary>
    public static WordList OpensWith { get; } = new();

    /// <summary>Opens what was counted in the sentence before, with one of <see cref="These"/> behind ("trong số công chức này").</summary>
    public static WordList OfNumber { get; } = new();

    /// <summary>Points back to what was counted before ("số này").</summary>
    public static WordList These { get; } = new();

    /// <summary>Opens what was counted in the sentence before ("trong các nhiệm vụ giao cho xã").</summary>
    public static WordList OfSeveral { get; } = new();

    /// <summary>Behind the comma between a whole and a part of it ("24 lượt tin, đã có 32 lượt tin").</summary>
    public static WordList HasAlready { get; } = new();

    /// <summary>Behind a count of the same things as before: what some of them have or are ("15 thôn có tổ công nghệ số").</summary>
    public static WordList Predicate { get; } = new();

    /// <summary>What is told would be ("nếu bỏ 150 hồ sơ phải nộp trực tiếp thì còn 252").</summary>
    public static WordList Supposing { get; } = new();

    /// <summary>Before the sum of the counts before it ("đợt đầu 5 thiếu sót, đợt sau 2, cả 7 đã sửa xong").</summary>
    public static WordList AllTogether { get; } = new();

    /// <summary>Behind a number: it measures, and counts no part of anything ("cắt giảm 03 ngày").</summary>
    public static WordList Measure { get; } = new();

    /// <summary>Before a number: it counts places ("12 buổi tại 13 thôn").</summary>
    public static WordList AtPlace { get; } = new();

    /// <summary>Documents that came in, which are no part of those that went out.</summary>
    public static WordList IncomingDocument { get; } = new();

    /// <summary>All documents that went out, of which so many were signed or sent in this way or that ("văn bản đi").</summary>
    public static WordList OutgoingDocument { get; } = new();

    /// <summary>Opens it ("số", "các").</summary>
    public static WordList OpensRest { get; } = new();

    /// <summary>Ends what is left of a whole behind a part of it, without a number ("hoàn thành 21 nhiệm vụ, các nhiệm vụ còn lại tiếp tục thực hiện").</summary>
    public static WordList RestNamed { get; } = new();

    /// <summary>Two counts in a row of one unit of which the second is a part of the first ("rà soát → hết hiệu lực").</summary>
    public static WordList UnitPair { get; } = new();

    /// <summary>Slips that were handed out, not yet answered ("khảo sát mức độ hài lòng bằng 50 phiếu").</summary>
    public static WordList AskingPeople { get; } = new();

    /// <summary>What people are asked for, and what they answer ("hài lòng").</summary>
    public static WordList Content { get; } = new();

    /// <summary>Between a count of people and what they are ("24 người là đảng viên").</summary>
    public static WordList Person { get; } = new();

    /// <summary>The same, behind it.</summary>
    public static WordList IsOrHas { get; } = new();

    /// <summary>Between a part of the people and its count ("đảng viên là 24").</summary>
    public static WordList IsWord { get; } = new();

    /// <summary>Before all of those whose degrees follow ("bằng cấp của 21 người: đại học 12").</summary>
    public static WordList OfWhom { get; } = new();

    /// <summary>Of these one dossier holds several ("trong 214 hồ sơ chứng thực có 402 bản sao").</summary>
    public static WordList PageOfDossier { get; } = new();

    /// <summary>Within a time, and not of a number ("trong quý III xã tổ chức 05 buổi, có 247 lượt người").</summary>
    public static WordList WithinTime { get; } = new();

    /// <summary>What is handed out to ask people.</summary>
    public static WordList SlipWord { get; } = new();

    /// <summary>Of procedures: there are no more of these than of all ("liên thông cùng cấp 232").</summary>
    public static WordList PartOfProcedures { get; } = new();

    /// <summary>Before the count of complaints that came in ("PAKN: nhận 2, xong 5").</summary>
    public static WordList FeedbackCame { get; } = new();

    /// <summary>Before the count of those that were answered.</summary>
    public static WordList FeedbackAnswered { get; } = new();

    /// <summary>Says that an opinion was put forward ("11 ý kiến được nêu").</summary>
    public static WordList FeedbackRaised { get; } = new();

    /// <summary>Before the count of tasks that are left ("đã làm xong 25 nhiệm vụ, còn 41 nhiệm vụ").</summary>
    public static WordList WhatIsLeft { get; } = new();

    /// <summary>People who are no officials of the commune ("không chuyên trách").</summary>
    public static WordList NotOfStaff { get; } = new();

    /// <summary>Which of all procedures are counted ("liên thông").</summary>
    public static WordList KindOfProcedure { get; } = new();

    /// <summary>All procedures that a commune carries out are counted ("thuộc thẩm quyền").</summary>
    public static WordList AllProceduresThere { get; } = new();
}
