using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// Compares what two texts are about. Vietnamese writes its words as syllables, so pairs of neighbouring syllables stand for words; what every report of
/// this kind talks about (administrative reform, law, officials) tells nothing and is left out.
/// </summary>
public static class Topics
{
    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("cchc", "cải cách hành chính"), ("tthc", "thủ tục hành chính"), ("cntt", "công nghệ thông tin"), ("qppl", "quy phạm pháp luật"), ("vbqppl", "văn bản quy phạm pháp luật"),
        ("cbcc", "cán bộ công chức"), ("cđs", "chuyển đổi số"), ("gdpl", "giáo dục pháp luật"), ("pbgdpl", "phổ biến giáo dục pháp luật"), ("cqđt", "chính quyền điện tử"),
    ];

    /// <summary>What tells nothing about a matter, folded, the longest first.</summary>
    private static readonly string[] Common =
    [
        "chỉ đạo điều hành", "tổ chức thực hiện", "cải cách hành chính", "thủ tục hành chính", "quy phạm pháp luật", "văn bản", "hành chính", "nhà nước", "pháp luật", "cán bộ", "công chức",
        "viên chức", "kế hoạch", "quyết định", "thông báo", "công tác", "thực hiện", "triển khai", "ban hành", "kết quả", "xây dựng", "nhiệm vụ", "nâng cao", "chất lượng", "đẩy mạnh", "tăng cường",
        "trên địa bàn", "địa bàn", "giai đoạn", "cơ quan", "ủy ban nhân dân", "ubnd", "hđnd", "hội đồng nhân dân", "xã", "phường", "thị trấn", "năm", "quý", "tháng", "về", "việc", "và", "của", "các", "trong", "cho",
        "theo", "tại", "với", "được", "đã", "một số", "nội dung", "chỉ đạo", "điều hành", "lãnh đạo", "tiếp tục", "thể chế", "quản lý", "tốt", "đúng", "quy định", "đối với", "là", "đến", "số", "ngày",
    ];

    /// <summary>The pairs of syllables that say what a text is about.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var folded = " " + string.Join(' ', Folding.Fold(text).Split(' ', ',', '.', ';', ':', '-', '(', ')', '/', '"').Where(word => word.Length > 0 && !word.Any(char.IsDigit))) + " ";
        foreach (var (shortening, whole) in Abbreviations)
            folded = folded.Replace($" {shortening} ", $" {whole} ", StringComparison.Ordinal);
        foreach (var common in Common)
            folded = folded.Replace($" {common} ", " | ", StringComparison.Ordinal).Replace($" {common} ", " | ", StringComparison.Ordinal);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stretch in folded.Split('|'))
        {
            var syllables = stretch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < syllables.Length; i++)
                pairs.Add($"{syllables[i]} {syllables[i + 1]}");
        }

        return pairs;
    }

    /// <summary>
    /// True where two subjects are not the same matter: they share nothing, or, where both say enough, less than three pairs in ten. Two wordings of
    /// one subject share half and more.
    /// </summary>
    public static bool Differ(string one, string other) =>
        Likeness(one, other) is { } likeness && (likeness == 0 || (likeness < 0.3 && Of(one).Count >= 3 && Of(other).Count >= 3));

    /// <summary>How much of the shorter text's matter the other shares, 0 to 1; null where one of them is about nothing in particular.</summary>
    public static double? Likeness(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        return a.Count == 0 || b.Count == 0 ? null : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }
}
