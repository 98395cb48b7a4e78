namespace CchcExtractor.Checks.Statements;

/// <summary>Keys of the vocabulary of units by which sentences tell what may be a part of what.</summary>
internal static class UnitKeys
{
    /// <summary>"người".</summary>
    public const string People = "nguoi";

    /// <summary>"hồ sơ".</summary>
    public const string Dossiers = "ho_so";

    /// <summary>"trường hợp": any of the others may be called so.</summary>
    public const string Cases = "truong_hop";

    /// <summary>"đồng", and its thousands and millions.</summary>
    public const string Money = "dong";

    /// <summary>"nhiệm vụ".</summary>
    public const string Tasks = "nhiem_vu";

    /// <summary>"phiếu".</summary>
    public const string Slips = "phieu";

    /// <summary>"văn bản".</summary>
    public const string Documents = "van_ban";

    /// <summary>"thủ tục".</summary>
    public const string Procedures = "thu_tuc";

    /// <summary>News and broadcasts.</summary>
    public const string News = "tin_bai";

    /// <summary>"công dân", "hộ dân": those whom a survey asks.</summary>
    public const string Asked = "dan";

    /// <summary>"lượt người".</summary>
    public const string VisitsOfPeople = "luot_nguoi";

    /// <summary>"lượt", and how the keys of what is counted in visits begin.</summary>
    public const string Visits = "luot";
}
