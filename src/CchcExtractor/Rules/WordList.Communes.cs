namespace CchcExtractor.Rules;

/// <content>Communes: who reports, who else is named and why.</content>
public sealed partial class WordList
{
    /// <summary>What a commune may be called before its name.</summary>
    public static WordList CommuneWord { get; } = new();

    /// <summary>Words right before "xã X" where the report speaks of its own commune.</summary>
    public static WordList OwnCommune { get; } = new();

    /// <summary>Results of a commune, before "của xã X" ("chỉ số").</summary>
    public static WordList OwnResult { get; } = new();

    /// <summary>Words of a sentence that has a reason to name another commune.</summary>
    public static WordList OtherCommune { get; } = new();

    /// <summary>Right behind a commune's name: it is one that is no more ("cũ").</summary>
    public static WordList FormerCommune { get; } = new();

    /// <summary>Words by which a sentence holds one commune's result against another's ("cao hơn").</summary>
    public static WordList SetsBeside { get; } = new();

    /// <summary>What a report tells of other communes for their sake ("mô hình").</summary>
    public static WordList SharedWithOthers { get; } = new();

    /// <summary>Words between what is done and the document that asks for it ("theo").</summary>
    public static WordList CarriedOutBy { get; } = new();

    /// <summary>Before the commune for which something is asked.</summary>
    public static WordList AskedFor { get; } = new();

    /// <summary>Whoever says this asks for itself.</summary>
    public static WordList Asking { get; } = new();

    /// <summary>Words by which a body of the commune comes to be, as the commune itself may ("thành lập").</summary>
    public static WordList Founding { get; } = new();

    /// <summary>What the rows and statements on people who were disciplined say ("bị kỷ luật").</summary>
    public static WordList Disciplined { get; } = new();

    /// <summary>Words that say nobody ("không có ai").</summary>
    public static WordList Nobody { get; } = new();

    /// <summary>Words of a sentence that speaks of discipline in general, or of others than the staff ("kỷ cương", "đảng viên").</summary>
    public static WordList DisciplinedOtherwise { get; } = new();

    /// <summary>Those that forms count apart among the disciplined ("lãnh đạo", "công chức").</summary>
    public static WordList DisciplinedPerson { get; } = new();
}
