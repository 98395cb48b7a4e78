namespace CchcExtractor.Rules;

/// <content>Communes: who reports, who else is named and why.</content>
public sealed partial class WordList
{
    /// <summary>What a commune may be called before its name.</summary>
    public static WordList CommuneWord { get; } = new();

    /// <summary>Words right before "xã X" where the report speaks of its own commune.</summary>
    public static WordList OwnCommune { get; } = new();

    /// <summary>"tân", "bình": syllables that names of communes begin with, and names of people hardly do.</summary>
    public static WordList BeginsPlace { get; } = new();

    /// <summary>Results of a commune, before "của xã X" ("chỉ số").</summary>
    public static WordList OwnResult { get; } = new();

    /// <summary>Words of a sentence that has a reason to name another commune.</summary>
    public static WordList OtherCommune { get; } = new();

    /// <summary>Right behind a commune's name: it is one that is no more ("cũ").</summary>
    public static WordList FormerCommune { get; } = new();

    /// <summary>Right before "xã X": another commune is meant, as an example or a place to go to ("như", "sang").</summary>
    public static WordList BesideCommune { get; } = new();

    /// <summary>In brackets behind a commune's name: it is a neighbour, and what follows is told of it ("cùng cụm thi đua").</summary>
    public static WordList AsideOfNeighbour { get; } = new();

    /// <summary>Words of a text that ranks communes ("dẫn đầu").</summary>
    public static WordList SetsApart { get; } = new();

    /// <summary>Words by which a sentence holds one commune's result against another's ("cao hơn").</summary>
    public static WordList SetsBeside { get; } = new();

    /// <summary>What a report tells of other communes for their sake ("mô hình").</summary>
    public static WordList SharedWithOthers { get; } = new();

    /// <summary>Words between what is done and the document that asks for it ("theo").</summary>
    public static WordList CarriedOutBy { get; } = new();

    /// <summary>"toàn huyện", "mặt bằng chung": what all communes of a district did together.</summary>
    public static WordList AllCommunesTogether { get; } = new();

    /// <summary>"phấn đấu", "bắt kịp": what the own commune does beside one that is ahead.</summary>
    public static WordList OutDoing { get; } = new();

    /// <summary>Before the commune for which something is asked.</summary>
    public static WordList AskedFor { get; } = new();

    /// <summary>Whoever says this asks for itself.</summary>
    public static WordList Asking { get; } = new();

    /// <summary>Words by which a body of the commune comes to be, as the commune itself may ("thành lập").</summary>
    public static WordList Founding { get; } = new();

    /// <summary>Words that say nobody ("không có ai").</summary>
    public static WordList Nobody { get; } = new();

    /// <summary>Words behind "không có ai" that say of how many nobody was ("trong số 21 cán bộ, công chức").</summary>
    public static WordList NoneOf { get; } = new();

    /// <summary>Words of a sentence that speaks of a matter of the staff in general, of what is to come, or of others ("kỷ cương", "sẽ", "đảng viên").</summary>
    public static WordList MatterOtherwise { get; } = new();

    /// <summary>Those that forms count apart among the staff ("lãnh đạo", "công chức").</summary>
    public static WordList MatterPerson { get; } = new();

    /// <summary>Begins a clause that tells which officers of the commune did something ("công chức Tư pháp").</summary>
    public static WordList Officer { get; } = new();

    /// <summary>Words that hold one of those that explain another commune's name, and explain none ("rút kinh nghiệm").</summary>
    public static WordList NoReason { get; } = new();

    /// <summary>Parts of a commune that it has one count of ("thôn").</summary>
    public static WordList Settlement { get; } = new();

    /// <summary>Right before their number: all of them ("toàn xã có").</summary>
    public static WordList SettlementsOf { get; } = new();

    /// <summary>Right behind them: what all or some of them do or have ("đã kiện toàn").</summary>
    public static WordList SettlementDoes { get; } = new();

    /// <summary>They were merged or divided, so that there are two counts of them ("sáp nhập").</summary>
    public static WordList SettlementChanges { get; } = new();

    /// <summary>Words of what was done in time ("đúng hạn").</summary>
    public static WordList InTime { get; } = new();

    /// <summary>What the row on dialogues with the people is known by ("đối thoại").</summary>
    public static WordList DialogueWord { get; } = new();

    /// <summary>Words of a sentence that tells of a dialogue with the people ("đối thoại với nhân dân").</summary>
    public static WordList DialogueHeld { get; } = new();

    /// <summary>Words of a sentence on dialogues that were not the commune's with the people, or are to come.</summary>
    public static WordList DialogueOfOthers { get; } = new();

    /// <summary>Words of a sentence that says that no dialogue was held ("chưa tổ chức đối thoại").</summary>
    public static WordList DialogueNone { get; } = new();

    /// <summary>Behind a commune's name: it does something together with whoever is named next ("UBND xã X phối hợp với Hội Phụ nữ"), who need not be a commune.</summary>
    public static WordList WorksWith { get; } = new();

    /// <summary>Says that the commune was founded in the period ("mới thành lập").</summary>
    public static WordList NewCommune { get; } = new();

    /// <summary>"khai sinh = ho_tich": what is counted there is a part of a field's dossiers.</summary>
    public static WordList MatterOfField { get; } = new();

    /// <summary>Right before "xã": not the one that reports ("các", "mỗi").</summary>
    public static WordList SeveralCommunes { get; } = new();

    /// <summary>Words of a sentence about communes as they were before they became one ("trước khi sáp nhập").</summary>
    public static WordList BeforeMerger { get; } = new();

    /// <summary>Opens the words that say since when, before whoever it is that acts ("sau sắp xếp, UBND xã X đã bố trí").</summary>
    public static WordList SinceEvent { get; } = new();

    /// <summary>Before the commune in a signature: for whom it is signed ("TM.").</summary>
    public static WordList SignedFor { get; } = new();

    /// <summary>Behind the commune in a signature: the office of whoever signs ("chủ tịch").</summary>
    public static WordList SignerOffice { get; } = new();

    /// <summary>Anywhere in a sentence: why it names another commune ("không phụ thuộc vào địa giới").</summary>
    public static WordList ReasonAnywhere { get; } = new();
}
