namespace CchcExtractor.Rules;

/// <content>What a sentence claims of its own numbers.</content>
public sealed partial class WordList
{
    /// <summary>Behind a number: it counts nothing of the report ("14 tuổi", "24 m²").</summary>
    public static WordList CountsNothing { get; } = new();

    /// <summary>Behind a number: all its parts follow ("gồm").</summary>
    public static WordList AllParts { get; } = new();

    /// <summary>Behind a number: parts of it follow, all or some ("trong đó").</summary>
    public static WordList SomeParts { get; } = new();

    /// <summary>Before a share: it is the number before ("bằng 78%").</summary>
    public static WordList EqualsShare { get; } = new();

    /// <summary>Behind a number: a part of it follows ("trong đó").</summary>
    public static WordList InPart { get; } = new();

    /// <summary>Words of a sentence in which a part may be more than its whole: plans, targets, growth ("so với", "dự toán").</summary>
    public static WordList Exceeding { get; } = new();

    /// <summary>Before a number: it is what one has more or less than another ("giảm 10 hồ sơ").</summary>
    public static WordList Growth { get; } = new();

    /// <summary>Words of matters whose shares may be more than all: money, marks, completion ("giải ngân").</summary>
    public static WordList ExceedingShare { get; } = new();

    /// <summary>Says that there are more than there are places for ("dôi dư 03 cán bộ, có mặt 25/22 định biên").</summary>
    public static WordList Surplus { get; } = new();

    /// <summary>Keys of units of which there is a fixed number, so that no part can be larger (<c>ho_so</c>).</summary>
    public static WordList ClosedUnit { get; } = new();

    /// <summary>Words of having ("có") before a part of the number before them.</summary>
    public static WordList Has { get; } = new();

    /// <summary>Names that hold a word of comparison without meaning it ("tờ gấp").</summary>
    public static WordList ComparesNothing { get; } = new();

    /// <summary>What should not be ("quá hạn"): that there was nothing of it is told as 100 %.</summary>
    public static WordList Wrongs { get; } = new();

    /// <summary>Words before what was settled ("đã xử lý 18").</summary>
    public static WordList Settled { get; } = new();

    /// <summary>What all who work for the commune are called together ("cán bộ, công chức").</summary>
    public static WordList AllStaff { get; } = new();

    /// <summary>Words that count some of the people told before ("nữ 8").</summary>
    public static WordList PartOfPeople { get; } = new();

    /// <summary>Words with which a number in brackets counts a part of the one before them ("hộ tịch 390 (trong ngày 371)").</summary>
    public static WordList BracketedPart { get; } = new();

    /// <summary>Of two counts in a row, by the words at each, the second is a part of the first and no larger ("văn bản đi → ký số").</summary>
    public static WordList PartPair { get; } = new();

    /// <summary>The same of money and plans, of which more may come about than was planned ("kế hoạch → thực hiện").</summary>
    public static WordList SpentPair { get; } = new();

    /// <summary>Matters of which no share is more than all, whoever's it is ("hài lòng").</summary>
    public static WordList BoundedShare { get; } = new();

    /// <summary>Resolutions and the like that are studied ("học tập chỉ thị, nghị quyết"), where "nghị quyết" is no target.</summary>
    public static WordList Studied { get; } = new();

    /// <summary>Things of which a "tỷ lệ" is a share, and no more than all ("Tỷ lệ công chức tham gia").</summary>
    public static WordList BoundedThing { get; } = new();

    /// <summary>Words by which money is told as spent ("giải ngân").</summary>
    public static WordList Disbursing { get; } = new();

    /// <summary>Words for the people who are there, beside those that were granted ("có mặt").</summary>
    public static WordList Present { get; } = new();

    /// <summary>Words before what is handed out ("phát phiếu"); no more come back.</summary>
    public static WordList HandedOut { get; } = new();

    /// <summary>Words before how many of what was handed out came back ("thu về").</summary>
    public static WordList Returned { get; } = new();

    /// <summary>Words that make a list of parts a choice of examples ("chủ yếu").</summary>
    public static WordList Examples { get; } = new();

    /// <summary>Words behind a count and its unit that begin what narrows it: not all of them are counted ("trả muộn", "chưa ký số").</summary>
    public static WordList Narrowing { get; } = new();

    /// <summary>Activities of the reform of which each has a plan of its own ("tuyên truyền", "kiểm tra").</summary>
    public static WordList Activity { get; } = new();

    /// <summary>Sentences with these tell of what the form on public investment counts.</summary>
    public static WordList Investment { get; } = new();

    /// <summary>Pairs of parts of which nothing is in both, joined by an arrow.</summary>
    public static WordList Complement { get; } = new();

    /// <summary>Highest degrees of people; each has one.</summary>
    public static WordList Degree { get; } = new();

    /// <summary>Words that say that nothing came in ("không tiếp nhận").</summary>
    public static WordList NothingCame { get; } = new();

    /// <summary>Words behind a number by which people are counted.</summary>
    public static WordList PeopleWord { get; } = new();

    /// <summary>Words before the largest part of a count ("chủ yếu").</summary>
    public static WordList MostOf { get; } = new();

    /// <summary>Words behind a part of the count before it ("431 văn bản trong số này").</summary>
    public static WordList OfThese { get; } = new();

    /// <summary>Opens a sentence that divides the total told in the one before it ("Chia ra:").</summary>
    public static WordList DividingSentence { get; } = new();

    /// <summary>Words that say that shares were rounded ("làm tròn").</summary>
    public static WordList Rounding { get; } = new();

    /// <summary>Training beside the degree, in which one person may be counted as well ("lý luận chính trị").</summary>
    public static WordList OtherTraining { get; } = new();

    /// <summary>Words that say that something is not so ("chưa").</summary>
    public static WordList Not { get; } = new();

    /// <summary>What people write to the administration ("phản ánh, kiến nghị").</summary>
    public static WordList FeedbackWord { get; } = new();

    /// <summary>What the work of a year is rated as ("hoàn thành tốt nhiệm vụ"); everybody has one.</summary>
    public static WordList Rating { get; } = new();

    /// <summary>Words of what came in ("tiếp nhận").</summary>
    public static WordList TakenIn { get; } = new();

    /// <summary>Names for all who work for a commune ("cán bộ, công chức", "CBCC").</summary>
    public static WordList StaffName { get; } = new();

    /// <summary>Words right before a count of people that is all of them ("đội ngũ").</summary>
    public static WordList AllOfStaff { get; } = new();

    /// <summary>Words right behind such a name that say that all are meant ("có mặt").</summary>
    public static WordList StaffAtHand { get; } = new();

    /// <summary>Words right behind such a name that narrow it to some ("tham gia").</summary>
    public static WordList SomeOfStaff { get; } = new();

    /// <summary>Words of a clause that counts all procedures of a commune ("thuộc thẩm quyền").</summary>
    public static WordList AllProcedures { get; } = new();

    /// <summary>Words of such a clause that narrow it ("trực tuyến").</summary>
    public static WordList SomeProcedures { get; } = new();

    /// <summary>Words, one by one, of which the share of feedback that was answered is told ("tỷ lệ giải quyết đạt").</summary>
    public static WordList FeedbackShare { get; } = new();

    /// <summary>Says that there was none of what is named right behind ("không có").</summary>
    public static WordList ThereIsNone { get; } = new();

    /// <summary>Says that tasks were given ("giao").</summary>
    public static WordList GivenTask { get; } = new();

    /// <summary>Words for what became of a task, an arrow, and the state with its rank: where several stand the lowest rank counts, and the highest is done in time.</summary>
    public static WordList TaskState { get; } = new();

    /// <summary>Words of all tasks that were not done ("chưa hoàn thành"), not only of some kind of them.</summary>
    public static WordList AllUndone { get; } = new();

    /// <summary>Words by which somebody's work is marked, an arrow, and the mark with its rank: where several stand the lowest rank counts, and the lowest is the worst mark.</summary>
    public static WordList MarkOfWork { get; } = new();

    /// <summary>Parts of an administration in which people work, each in one ("văn phòng").</summary>
    public static WordList OfficeUnit { get; } = new();

    /// <summary>Complaints that are about rules, which a form counts alone ("về quy định TTHC").</summary>
    public static WordList AboutRules { get; } = new();

    /// <summary>Says that all of what is counted are meant ("đầy đủ").</summary>
    public static WordList AllOfThem { get; } = new();

    /// <summary>Words of a clause that make a count less than all there is ("trong đó", "bổ sung").</summary>
    public static WordList SomeOfWhole { get; } = new();

    /// <summary>Words of tasks that are done ("hoàn thành").</summary>
    public static WordList DoneWord { get; } = new();

    /// <summary>What a plan counts in words that are no unit of tasks ("mục", "nội dung").</summary>
    public static WordList PlannedItem { get; } = new();

    /// <summary>Words of dossiers that were brought to an end ("có kết quả").</summary>
    public static WordList ResolvedWord { get; } = new();

    /// <summary>Right before a number: all there are ("toàn bộ").</summary>
    public static WordList AllOfWhole { get; } = new();

    /// <summary>Words of dossiers that were late ("quá hạn").</summary>
    public static WordList LateWord { get; } = new();

    /// <summary>Words of a clause that counts some of what was late ("chưa giải quyết").</summary>
    public static WordList SomeOfLate { get; } = new();

    /// <summary>Of these the words that only say of what field they were ("lĩnh vực", "đất đai").</summary>
    public static WordList LateOfField { get; } = new();

    /// <summary>Behind what there was none of: it narrows nothing ("chưa nhận được phản ánh nào của người dân").</summary>
    public static WordList NeutralOfNone { get; } = new();

    /// <summary>What was found wrong was put right ("số tồn tại được khắc phục là 0").</summary>
    public static WordList PutRight { get; } = new();

    /// <summary>Words of a sentence that tells of news; a number of another one counts none of them.</summary>
    public static WordList AboutNews { get; } = new();

    /// <summary>What news is counted in ("tin, bài").</summary>
    public static WordList NewsItem { get; } = new();

    /// <summary>Opens a share of what was done in time ("đúng hạn").</summary>
    public static WordList OnTimeShare { get; } = new();

    /// <summary>Two words that tell of one thing together, whatever mark parts them ("trước, đúng hạn").</summary>
    public static WordList OneInTwoWords { get; } = new();

    /// <summary>Two words in a row that all shares have, so that they name nothing again ("hồ sơ").</summary>
    public static WordList CommonPair { get; } = new();

    /// <summary>Right before what a number became ("điều chỉnh còn 21").</summary>
    public static WordList AdjustedTo { get; } = new();

    /// <summary>Says that more was done than was planned ("ngoài kế hoạch").</summary>
    public static WordList BeyondPlan { get; } = new();

    /// <summary>First words of what a commune has a fixed number of ("thôn", "công" chức).</summary>
    public static WordList FixedNumber { get; } = new();

    /// <summary>Words before a fraction without a unit that say that no more can be done than there is ("niêm yết: 173/137").</summary>
    public static WordList FixedLabel { get; } = new();

    /// <summary>What procedures are called ("TTHC"): a sentence with it may count those.</summary>
    public static WordList ProcedureWord { get; } = new();

    /// <summary>Words, one by one, of units and what is short for them, which say nothing of what is counted ("hs").</summary>
    public static WordList ShortUnit { get; } = new();

    /// <summary>Words at a number that counts what was done ("đã thực hiện 34 nhiệm vụ").</summary>
    public static WordList WorkDone { get; } = new();

    /// <summary>Behind a number and its noun: it was told before ("nêu trên").</summary>
    public static WordList PointsBack { get; } = new();
}
