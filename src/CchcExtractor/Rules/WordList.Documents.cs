namespace CchcExtractor.Rules;

/// <content>Documents a report cites, its headings and its forms.</content>
public sealed partial class WordList
{
    /// <summary>Before a cited document: it is the older one that another took the place of ("thay Quyết định số 07").</summary>
    public static WordList Replaces { get; } = new();

    /// <summary>Words that say nothing of what a number counts ("đã", "hồ").</summary>
    public static WordList Filler { get; } = new();

    /// <summary>Words of two syllables and more that headings are made of, to know misspelt ones.</summary>
    public static WordList HeadingWord { get; } = new();

    /// <summary>Sets of words of which one holds for each of what is counted ("cùng cấp → giữa các cấp").</summary>
    public static WordList Exhaustive { get; } = new();

    /// <summary>Words by which a sentence says that the numbers in its brackets are others' ("kèm số cùng kỳ trong ngoặc").</summary>
    public static WordList ToldInBrackets { get; } = new();

    /// <summary>Words between the title of a document and its number ("Kế hoạch tuyên truyền mang số 05/KH-UBND").</summary>
    public static WordList JoinsTitle { get; } = new();

    /// <summary>What a decision puts in force ("quy chế"): its name stands before the decision's number.</summary>
    public static WordList AttachedPaper { get; } = new();

    /// <summary>Words for what procedures are counted as, with the matter ("công bố mới → new"): in the text and in the labels of forms.</summary>
    public static WordList ProcedureMatter { get; } = new();

    /// <summary>Names of one thing that hold a comma ("phí, lệ phí"): it ends no clause.</summary>
    public static WordList NameWithComma { get; } = new();

    /// <summary>Words by which a sentence about what lies ahead goes on with a plan ("tập trung thực hiện").</summary>
    public static WordList CarriesOut { get; } = new();

    /// <summary>Words that say that dossiers were counted in two fields ("cả hai lĩnh vực").</summary>
    public static WordList CountedTwice { get; } = new();

    /// <summary>Types of documents that are made anew every year.</summary>
    public static WordList YearlyDocument { get; } = new();

    /// <summary>Types of documents that say what will be done ("kế hoạch").</summary>
    public static WordList PlanDocument { get; } = new();

    /// <summary>What every report talks about, and so tells nothing about a document's matter.</summary>
    public static WordList CommonSubject { get; } = new();

    /// <summary>First words of a subject that follows its document without "về": anything else there may be the sentence going on.</summary>
    public static WordList SubjectOpening { get; } = new();

    /// <summary>Shortenings in subjects, as <c>short = long</c>.</summary>
    public static WordList SubjectShortening { get; } = new();

    /// <summary>Leads from what somebody decided to the document that says it ("của UBND huyện tại Kế hoạch số").</summary>
    public static WordList StatedIn { get; } = new();

    /// <summary>Opens a clause that tells what went before ("Sau khi huyện điều chỉnh").</summary>
    public static WordList ClauseOpener { get; } = new();

    /// <summary>May stand behind the name of the reform and before the commune ("cải cách hành chính nhà nước xã").</summary>
    public static WordList ReformEnd { get; } = new();

    /// <summary>Words by which a result is told of whoever is named right before them.</summary>
    public static WordList OpensResult { get; } = new();

    /// <summary>Words by which an appendix says to which report it belongs ("kèm theo").</summary>
    public static WordList AttachedTo { get; } = new();

    /// <summary>Words of a row's label that say whose row it is ("cấp tỉnh"): rows that say different ones are different rows.</summary>
    public static WordList RowLevel { get; } = new();

    /// <summary>Words of a label by which a row that no form of a commune has is another level's ("sở, ban, ngành").</summary>
    public static WordList OtherLevel { get; } = new();

    /// <summary>A note beside a row with these says that it counts more or less than its label ("gồm cả Trung tâm").</summary>
    public static WordList OtherScope { get; } = new();

    /// <summary>Words that go on with the title of a document behind its year ("của UBND xã").</summary>
    public static WordList GoesOnSubject { get; } = new();

    /// <summary>Opening of plans that mend what was found in a year before ("khắc phục").</summary>
    public static WordList MendsPast { get; } = new();

    /// <summary>What the columns of the appendix forms are called ("đơn vị tính").</summary>
    public static WordList FormHeader { get; } = new();

    /// <summary>Opens the subject of a decision by which a plan is issued ("ban hành kế hoạch").</summary>
    public static WordList IssuesPlan { get; } = new();

    /// <summary>Leads from what a plan is called to the document that says it, the longest first ("ban hành kèm theo").</summary>
    public static WordList NamedIn { get; } = new();

    /// <summary>Words before "hành chính" with which it is something else than the reform ("thủ tục").</summary>
    public static WordList BeforeAdministration { get; } = new();

    /// <summary>Words behind "hành chính" with which it is something else ("công").</summary>
    public static WordList BehindAdministration { get; } = new();

    /// <summary>"tuyên truyền → information": what a document of a commune is about, and the matter it belongs to; two documents of a year may share one.</summary>
    public static WordList MatterOfDocument { get; } = new();

    /// <summary>"công tác", "thực hiện", "kiện toàn": words before the matter of a document, which say nothing of it.</summary>
    public static WordList OpensMatter { get; } = new();

    /// <summary>"đúng hạn", "trước hạn", "đúng hẹn": what was done in time, which is not all.</summary>
    public static WordList InTimeWord { get; } = new();

    /// <summary>"phương: hướng/án": a syllable that stands in titles only as the first of these words, the usual one first.</summary>
    public static WordList TitleWord { get; } = new();

    /// <summary>What is issued and abolished as procedures are ("nghị quyết"): a sentence that names it may tell of that.</summary>
    public static WordList IssuedPaper { get; } = new();

    /// <summary>Behind a document: it was cited before ("nêu trên").</summary>
    public static WordList NamedAbove { get; } = new();

    /// <summary>Words by which what was left of an older plan went into this year's ("chuyển sang kế hoạch năm nay").</summary>
    public static WordList CarriedIntoPlan { get; } = new();

    /// <summary>Words, one by one, that the name of the reform's plan is made of besides the reform ("công", "tác").</summary>
    public static WordList PlanNameFiller { get; } = new();

    /// <summary>Says what became of a plan, letter for letter and wherever it stands ("tổng kết").</summary>
    public static WordList PlanIsOver { get; } = new();

    /// <summary>Of <see cref="LookedBackAt"/> those that tell of what was left of a plan, which is over late in the year ("còn lại của").</summary>
    public static WordList LeftOfPlan { get; } = new();

    /// <summary>Words of a sentence that counts documents and the plan beside them ("ngoài kế hoạch năm").</summary>
    public static WordList BesidesPlan { get; } = new();

    /// <summary>Says that a date was wrong and put right ("ghi nhầm").</summary>
    public static WordList CorrectedSlip { get; } = new();
}
