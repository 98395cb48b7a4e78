namespace CchcExtractor.Rules;

/// <content>Periods: what a number or document belongs to.</content>
public sealed partial class WordList
{
    /// <summary>Openings of sentences about another period ("cùng kỳ").</summary>
    public static WordList OtherPeriod { get; } = new();

    /// <summary>Words that "trước" may stand before without telling of another time ("trước hạn", "trước khi").</summary>
    public static WordList BeforeWhat { get; } = new();

    /// <summary>Words by which such a sentence comes back to the period reported ("kỳ này").</summary>
    public static WordList ThisPeriod { get; } = new();

    /// <summary>Openings of sentences that count from the year's first day ("lũy kế"): results of a period that begins then, of no other.</summary>
    public static WordList SinceNewYear { get; } = new();

    /// <summary>Words by which a sentence comes from the opening day to the day of the report ("đến nay").</summary>
    public static WordList SinceThen { get; } = new();

    /// <summary>What is always counted since new year, whatever the period ("nhiệm vụ" of the year's plan).</summary>
    public static WordList CountedSinceNewYear { get; } = new();

    /// <summary>Words that open the day a count was taken ("tại thời điểm").</summary>
    public static WordList AsOf { get; } = new();

    /// <summary>The day on which a period opens, before a count that was taken then ("đầu năm").</summary>
    public static WordList OpeningDay { get; } = new();

    /// <summary>Words right before a count of what is there ("có mặt"), or between its parts ("gồm").</summary>
    public static WordList OfWhatIsThere { get; } = new();

    /// <summary>Keys of the units that are counted anew at each date: people, posts, machines.</summary>
    public static WordList CountedAgain { get; } = new();

    /// <summary>Words by which dossiers of earlier periods are counted in.</summary>
    public static WordList CarriedOver { get; } = new();

    /// <summary>Words right before the last day of what is counted ("tính đến ngày").</summary>
    public static WordList UpToDay { get; } = new();

    /// <summary>Words for the same time of another year ("cũng vào kỳ này"), which do not mean this period.</summary>
    public static WordList SameTime { get; } = new();

    /// <summary>Words beside a period, or the days of one, that is named only to compare ("để đối chiếu", "cùng kỳ").</summary>
    public static WordList ComparedBeside { get; } = new();

    /// <summary>Words before the days from which a report's data are.</summary>
    public static WordList DataWindow { get; } = new();

    /// <summary>Words before an aim that only hold a result against it ("vượt mục tiêu"): what follows is no plan.</summary>
    public static WordList Compared { get; } = new();

    /// <summary>Opens a sentence that sums up ("nhìn chung").</summary>
    public static WordList SummaryOpening { get; } = new();

    /// <summary>Opens a sentence that says again what others have said ("tổng hợp lại", "điểm sáng").</summary>
    public static WordList RecapOpening { get; } = new();

    /// <summary>Words of headings that tell of results, whatever period they name ("kết quả").</summary>
    public static WordList HeadsResults { get; } = new();

    /// <summary>Words by which a sentence names an older document as over ("đã tổng kết").</summary>
    public static WordList LookedBackAt { get; } = new();

    /// <summary>Words of a subject by which a plan looks back at the year before ("khắc phục", "tổng kết").</summary>
    public static WordList LooksBack { get; } = new();

    /// <summary>Words by which a heading says that its figures were taken over from those before ("bàn giao").</summary>
    public static WordList HandedOver { get; } = new();

    /// <summary>Words by which a sentence names an older document as still in force ("tiếp tục thực hiện"): no excuse for the plan of a year.</summary>
    public static WordList StillCarriedOut { get; } = new();

    /// <summary>Words of a subject that names a year without being for it ("giai đoạn").</summary>
    public static WordList YearSpan { get; } = new();

    /// <summary>Words of which those before the subject of a sentence are made where they only tell when: "5 tháng qua", "trong quý".</summary>
    public static WordList TimeWord { get; } = new();

    /// <summary>Headers of a column that names periods ("Quý", "Kỳ").</summary>
    public static WordList PeriodHeader { get; } = new();

    /// <summary>Of these the ones that a bare number or numeral in the column goes with: "Quý" above "III".</summary>
    public static WordList PeriodCountHeader { get; } = new();

    /// <summary>Words before a year as of whose end something is told ("cuối năm 2021").</summary>
    public static WordList YearEnd { get; } = new();

    /// <summary>Words of a sentence by which it tells of what is done now ("trong quý này").</summary>
    public static WordList ThisTime { get; } = new();

    /// <summary>"Tham khảo": what a line is told for.</summary>
    public static WordList ForReference { get; } = new();

    /// <summary>"năm nay nhiều thêm 187": what this period has beside another.</summary>
    public static WordList HeldAgainstThis { get; } = new();

    /// <summary>Behind the day that a sentence opens with: it tells of what was done then ("chủ trì họp").</summary>
    public static WordList ActDone { get; } = new();

    /// <summary>There: it tells of a plan, a deadline or a day from which something holds ("dự kiến", "hiệu lực").</summary>
    public static WordList ActAhead { get; } = new();

    /// <summary>Right before a part of the period that is told apart from the whole ("riêng quý III").</summary>
    public static WordList SingledOut { get; } = new();

    /// <summary>Words of a heading with a year that tells of what was done in it, and of nothing ahead ("tình hình").</summary>
    public static WordList HeadsWorkDone { get; } = new();

    /// <summary>Words of what is planned or asked for ("phấn đấu").</summary>
    public static WordList ToCome { get; } = new();
}
