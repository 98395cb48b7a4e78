using System.Text;

namespace CchcExtractor.Rules;

/// <summary>
/// Lists of Vietnamese words that the engine asks the rules for, so that no sentence of a report is known to the code. In rule files they stand
/// under <c>words:</c>, each by its name in snake_case; every file adds to them.
/// </summary>
public enum WordList
{
    /// <summary>Words that begin a new clause ("trong đó").</summary>
    Parting,

    /// <summary>Words that begin a new clause only where a number stands before them ("đạt").</summary>
    Results,

    /// <summary>Words between a colon and its number that make no clause of their own ("là").</summary>
    ClauseFillers,

    /// <summary>The word that parts two numbers without a mark between them; the first of the list is taken.</summary>
    And,

    /// <summary>Words behind a row of names that say that a row of numbers follows in the same order ("lần lượt").</summary>
    Respectively,

    /// <summary>Words that hold one number against another and part the two ("so với").</summary>
    Against,

    /// <summary>Words that say nought before a unit ("không có", "chưa phát sinh").</summary>
    Nought,

    /// <summary>Of these, the ones that are a whole answer behind a colon.</summary>
    NoughtAlone,

    /// <summary>Words that may stand between a nought and its unit.</summary>
    BeforeUnit,

    /// <summary>Words that go on with the sentence behind a number without a unit.</summary>
    BehindNumber,

    /// <summary>Words that multiply the number before them by a thousand.</summary>
    Thousand,

    /// <summary>By a million.</summary>
    Million,

    /// <summary>By a thousand million, the currency included ("tỷ đồng").</summary>
    BillionDong,

    /// <summary>Before a number: it counts all there was ("tiếp nhận").</summary>
    CountsAll,

    /// <summary>Before a number: it is the total of those before ("tổng cộng").</summary>
    TotalOf,

    /// <summary>Words that say nothing of what a number counts ("đã", "hồ").</summary>
    Filler,

    /// <summary>Opens a sentence that sums up ("nhìn chung").</summary>
    SummaryOpening,

    /// <summary>Right behind a commune's name: it is one that is no more ("cũ").</summary>
    FormerCommune,

    /// <summary>Behind a number: it counts nothing of the report ("14 tuổi").</summary>
    CountsNothing,

    /// <summary>Behind a number: all its parts follow ("gồm").</summary>
    AllParts,

    /// <summary>Behind a number: parts of it follow, all or some ("trong đó").</summary>
    SomeParts,

    /// <summary>Before a share: it is the number before ("bằng 78%").</summary>
    EqualsShare,

    /// <summary>Behind a number: a part of it follows ("trong đó").</summary>
    InPart,

    /// <summary>Words of a sentence in which a part may be more than its whole: plans, targets, growth ("so với", "dự toán").</summary>
    Exceeding,

    /// <summary>Before a number: it is what one has more or less than another ("giảm 10 hồ sơ").</summary>
    Growth,

    /// <summary>Words of matters whose shares may be more than all: money, marks, completion ("giải ngân").</summary>
    ExceedingShare,

    /// <summary>Keys of units of which there is a fixed number, so that no part can be larger (<c>ho_so</c>).</summary>
    ClosedUnit,

    /// <summary>Places that have a number for a name ("phường", "khu phố").</summary>
    NumberedPlace,

    /// <summary>Other words behind which a number is no count but a name ("mức độ", "quý").</summary>
    NumberedThing,

    /// <summary>Words before such a place that make it no name ("toàn phường 12").</summary>
    AllOfPlace,

    /// <summary>Bodies of such a place ("UBND"): behind them its number is a name even where a mark follows.</summary>
    BodyOfPlace,

    /// <summary>The word before the name of a dossier field ("lĩnh vực").</summary>
    FieldLabel,

    /// <summary>What ends the name of an unknown field.</summary>
    FieldLabelEnd,

    /// <summary>Words that say what is counted: what holds them is no field's name.</summary>
    NoFieldName,

    /// <summary>Words behind "lĩnh vực" that name none ("khác").</summary>
    OtherFields,

    /// <summary>Words before a field's name at the head of a line ("đối với").</summary>
    FieldOpening,

    /// <summary>Words between a number and the field that it belongs to ("hồ sơ thuộc").</summary>
    BeforeField,

    /// <summary>Words that say a total.</summary>
    Total,

    /// <summary>Words that make what follows a part of the number before ("trong đó").</summary>
    Among,

    /// <summary>Rows of a table that begin with one of these are totals.</summary>
    TotalRow,

    /// <summary>Column headers of row numbers.</summary>
    OrdinalHeader,

    /// <summary>Column headers of units.</summary>
    UnitHeader,

    /// <summary>Words that say a rate.</summary>
    RateWord,

    /// <summary>Blocks and sentences that begin so go on with what stands before them.</summary>
    Continuing,

    /// <summary>Sentences that begin so go on with the number before them ("đạt", "chiếm").</summary>
    RateOpening,

    /// <summary>Words that tell nothing about what a number is.</summary>
    Bare,

    /// <summary>Units that say how often, not what ("lượt"): the words around say what is counted.</summary>
    VagueUnit,

    /// <summary>Words that are units only right behind a number ("bộ": a set of papers, but also a ministry).</summary>
    OnlyCounted,

    /// <summary>Words that end the name of what is counted ("với", "cho"), to call a new indicator by.</summary>
    NameEnd,

    /// <summary>What a section heading speaks of and what is counted below it, as <c>unit = unit</c> by keys of the vocabulary.</summary>
    ImpliedUnit,

    /// <summary>What is counted in a content section where neither text nor heading says it, as <c>section = unit</c>.</summary>
    SectionUnit,

    /// <summary>Of the parting words, those behind which the whole stands that the number before is a part of ("trên tổng số").</summary>
    OpensWhole,

    /// <summary>Openings of sentences about another period ("cùng kỳ").</summary>
    OtherPeriod,

    /// <summary>Openings of sentences that count from the year's first day ("lũy kế"): results of a period that begins then, of no other.</summary>
    SinceNewYear,

    /// <summary>Words that open the day a count was taken ("tại thời điểm").</summary>
    AsOf,

    /// <summary>The day on which a period opens, before a count that was taken then ("đầu năm").</summary>
    OpeningDay,

    /// <summary>Words right before a count of what is there ("có mặt"), or between its parts ("gồm").</summary>
    OfWhatIsThere,

    /// <summary>Keys of the units that are counted anew at each date: people, posts, machines.</summary>
    CountedAgain,

    /// <summary>Words by which a sentence comes from the opening day to the day of the report ("đến nay").</summary>
    SinceThen,

    /// <summary>What is always counted since new year, whatever the period ("nhiệm vụ" of the year's plan).</summary>
    CountedSinceNewYear,

    /// <summary>Words by which such a sentence comes back to the period reported ("kỳ này").</summary>
    ThisPeriod,

    /// <summary>Words that, alone before a number, open a total whose parts follow ("trong").</summary>
    OpensTotal,

    /// <summary>Words that say whose a number is, and nothing else ("cán bộ").</summary>
    Subject,

    /// <summary>Words that set a count beside the share before it ("tương đương").</summary>
    Equals,

    /// <summary>Openings of what a share is of ("tổng số").</summary>
    OfTotal,

    /// <summary>Shortenings that end with a point but end no sentence, without the point.</summary>
    Shortening,

    /// <summary>Words of numbers written out and what they count, as <c>bốn = 4</c>.</summary>
    DigitWord,

    /// <summary>Words that multiply the one before them ("mươi"), as <c>mươi = 10</c>.</summary>
    PowerWord,

    /// <summary>Words before an aim that only hold a result against it ("vượt mục tiêu"): what follows is no plan.</summary>
    Compared,

    /// <summary>Words that are said of one unit only, as <c>nộp mới = ho_so</c>: what is counted where neither the clause nor those before it name a unit.</summary>
    SaidOfUnit,

    /// <summary>Units of which there are fractions; what is counted by any other comes whole.</summary>
    DivisibleUnit,

    /// <summary>Indicators that two others make up, as <c>whole = one + other</c>.</summary>
    MadeUpOf,

    /// <summary>Words between a part and its whole, where nothing else stands between the two ("15 trong 20 nhiệm vụ").</summary>
    PartOf,

    /// <summary>Words before what a figure was ("tăng từ").</summary>
    RisesFrom,

    /// <summary>Words before what it is now ("lên").</summary>
    RisesTo,

    /// <summary>Words before a field that a sentence opens with ("mảng", "bên"): what follows in it is that field's.</summary>
    FieldMatter,

    /// <summary>What stands for 0 in a cell.</summary>
    NoughtCell,

    /// <summary>Words that make a list of parts a choice of examples ("chủ yếu").</summary>
    Examples,

    /// <summary>Words before the days from which a report's data are.</summary>
    DataWindow,

    /// <summary>Words by which an appendix says to which report it belongs ("kèm theo").</summary>
    AttachedTo,

    /// <summary>Words by which a sentence names an older document as over ("đã tổng kết").</summary>
    LookedBackAt,

    /// <summary>Words by which a sentence names an older document as still in force ("tiếp tục thực hiện"): no excuse for the plan of a year.</summary>
    StillCarriedOut,

    /// <summary>Words of a subject by which a plan looks back at the year before ("khắc phục", "tổng kết").</summary>
    LooksBack,

    /// <summary>Words of two syllables and more that headings are made of, to know misspelt ones.</summary>
    HeadingWord,

    /// <summary>Words of a row's label that say whose row it is ("cấp tỉnh"): rows that say different ones are different rows.</summary>
    RowLevel,

    /// <summary>Words of a label by which a row that no form of a commune has is another level's ("sở, ban, ngành").</summary>
    OtherLevel,

    /// <summary>Types of documents that are made anew every year.</summary>
    YearlyDocument,

    /// <summary>Types of documents that say what will be done ("kế hoạch").</summary>
    PlanDocument,

    /// <summary>Words of a subject that names a year without being for it ("giai đoạn").</summary>
    YearSpan,

    /// <summary>What every report talks about, and so tells nothing about a document's matter.</summary>
    CommonSubject,

    /// <summary>First words of a subject that follows its document without "về": anything else there may be the sentence going on.</summary>
    SubjectOpening,

    /// <summary>Words behind a count and its unit that begin what narrows it: not all of them are counted ("trả muộn", "chưa ký số").</summary>
    Narrowing,

    /// <summary>Words by which dossiers of earlier periods are counted in.</summary>
    CarriedOver,

    /// <summary>Words right before the last day of what is counted ("tính đến ngày").</summary>
    UpToDay,

    /// <summary>Words by which a body of the commune comes to be, as the commune itself may ("thành lập").</summary>
    Founding,

    /// <summary>Activities of the reform of which each has a plan of its own ("tuyên truyền", "kiểm tra").</summary>
    Activity,

    /// <summary>Words before what is granted for a whole year ("dự toán", "kinh phí giao").</summary>
    Granted,

    /// <summary>Words of having ("có") before a part of the number before them.</summary>
    Has,

    /// <summary>Names that hold a word of comparison without meaning it ("tờ gấp").</summary>
    ComparesNothing,

    /// <summary>What should not be ("quá hạn"): that there was nothing of it is told as 100 %.</summary>
    Wrongs,

    /// <summary>Words of what happened in a period, so that a longer one has more of it ("hội nghị").</summary>
    EventWord,

    /// <summary>Words before what was settled ("đã xử lý 18").</summary>
    Settled,

    /// <summary>What all who work for the commune are called together ("cán bộ, công chức").</summary>
    AllStaff,

    /// <summary>Words that count some of the people told before ("nữ 8").</summary>
    PartOfPeople,

    /// <summary>Words of headings that tell of results, whatever period they name ("kết quả").</summary>
    HeadsResults,

    /// <summary>Words with which a number in brackets counts a part of the one before them ("hộ tịch 390 (trong ngày 371)").</summary>
    BracketedPart,

    /// <summary>A note beside a row with these says that it counts more or less than its label ("gồm cả Trung tâm").</summary>
    OtherScope,

    /// <summary>Of two counts in a row, by the words at each, the second is a part of the first and no larger ("văn bản đi → ký số").</summary>
    PartPair,

    /// <summary>The same of money and plans, of which more may come about than was planned ("kế hoạch → thực hiện").</summary>
    SpentPair,

    /// <summary>What a report tells of other communes for their sake ("mô hình").</summary>
    SharedWithOthers,

    /// <summary>Before the commune for which something is asked.</summary>
    AskedFor,

    /// <summary>Whoever says this asks for itself.</summary>
    Asking,

    /// <summary>Opens a sentence and joins it to the one before, and a comma behind it.</summary>
    JoiningOpening,

    /// <summary>Units that count what there is or, where something happened, what happened ("bản", "phút").</summary>
    DoubtfulUnit,

    /// <summary>Before a list: it goes through all of them ("theo từng lĩnh vực").</summary>
    OneByOne,

    /// <summary>May stand behind the name of the reform and before the commune ("cải cách hành chính nhà nước xã").</summary>
    ReformEnd,

    /// <summary>Leads from what somebody decided to the document that says it ("của UBND huyện tại Kế hoạch số").</summary>
    StatedIn,

    /// <summary>Sentences with these tell of what the form on public investment counts.</summary>
    Investment,

    /// <summary>Matters of which no share is more than all, whoever's it is ("hài lòng").</summary>
    BoundedShare,

    /// <summary>Words before what is handed out ("phát phiếu"); no more come back.</summary>
    HandedOut,

    /// <summary>Words before how many of what was handed out came back ("thu về").</summary>
    Returned,

    /// <summary>Words of which those before the subject of a sentence are made where they only tell when: "5 tháng qua", "trong quý".</summary>
    TimeWord,

    /// <summary>Words by which a result is told of whoever is named right before them.</summary>
    OpensResult,

    /// <summary>Shortenings in subjects, as <c>short = long</c>.</summary>
    SubjectShortening,

    /// <summary>What a commune may be called before its name.</summary>
    CommuneWord,

    /// <summary>Words right before "xã X" where the report speaks of its own commune.</summary>
    OwnCommune,

    /// <summary>Words between what is done and the document that asks for it ("theo").</summary>
    CarriedOutBy,

    /// <summary>Results of a commune, before "của xã X" ("chỉ số").</summary>
    OwnResult,

    /// <summary>Words by which a sentence holds one commune's result against another's ("cao hơn").</summary>
    SetsBeside,

    /// <summary>Words of a sentence that has a reason to name another commune.</summary>
    OtherCommune,

    /// <summary>What is counted behind a number that may stay the same for years ("thủ tục", "cán bộ").</summary>
    StandingUnit,

    /// <summary>Words before a number that make it a count of what stays as it is ("đảng viên 16 người").</summary>
    StandingLabel,

    /// <summary>Indicators that a list of fields divides where it does not say what it counts: dossiers by field are dossiers received.</summary>
    DividedByField,

    /// <summary>Indicators that are told beside those and may be as many ("đã giải quyết").</summary>
    AsMany,

    /// <summary>Words before a unit that make it a count of what happened ("lượt người").</summary>
    PassingUnit,
}

/// <summary>The names of word lists in rule files.</summary>
public static class WordLists
{
    /// <summary>Every list by its name in rule files.</summary>
    public static IReadOnlyDictionary<string, WordList> ByName { get; } = Enum.GetValues<WordList>().ToDictionary(list => Name(list), StringComparer.Ordinal);

    /// <summary>E.g. <c>clause_fillers</c>.</summary>
    public static string Name(WordList list)
    {
        var name = new StringBuilder();
        foreach (var c in list.ToString())
            name.Append(char.IsUpper(c) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }
}
