namespace CchcExtractor.Checks;

/// <summary>
/// Where the quotation of a number begins and ends, so that it reads as words: "tỷ lệ TTHC đạt 120%" and not "lệ TTHC đạt 120%", "173 hồ sơ" and not "173": a reader who does not see
/// the noun takes the number for one of the noun before it.
/// </summary>
internal static class Quotes
{
    /// <summary>The beginning moved before the compound whose second half it stands at.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">A word's beginning.</param>
    /// <param name="start">Where the text that may be quoted begins.</param>
    public static int Begin(string text, int from, int start)
    {
        while (from - 1 > start && text[from - 1] == ' ' && Word(text, from) is { Length: > 0 } second)
        {
            var before = Math.Max(start, text.LastIndexOf(' ', from - 2) + 1);
            if (!IsCompound(text[before..(from - 1)], second))
                break;
            from = before;
        }

        return from;
    }

    /// <summary>Behind the noun of a number: up to the next mark, number or word that joins, three words at most and no half of a compound.</summary>
    /// <param name="text">The text.</param>
    /// <param name="behind">Behind the number.</param>
    /// <param name="end">Where the text that may be quoted ends.</param>
    public static int End(string text, int behind, int end)
    {
        var (last, whole) = (behind, behind);
        for (var words = 0; last + 1 < end && text[last] == ' ' && text[last + 1] != ' '; words++)
        {
            var word = Word(text[..end], last + 1);
            if (word.Length == 0 || word.Any(char.IsAsciiDigit) || Joining.Contains(word.ToLowerInvariant()) || (words >= MostBehind && !IsCompound(text[(text.LastIndexOf(' ', last - 1) + 1)..last], word)))
                break;
            last += 1 + word.Length;
            if (!Dangling.Contains(word.ToLowerInvariant()))
                whole = last;
        }

        return whole;
    }

    private const int MostBehind = 3;

    /// <summary>The word that begins here, without the mark behind it.</summary>
    private static string Word(string text, int at) => text.AsSpan(at).IndexOfAny(" ,;.:()\"") is >= 0 and var length ? text[at..(at + length)] : text[at..];

    private static bool IsCompound(string first, string second) => Compounds.Contains($"{first.TrimStart('(', '"')} {second}".ToLowerInvariant());

    /// <summary>What stands behind a noun and is none of it.</summary>
    private static readonly HashSet<string> Joining = new(
        "và với so trên dưới cùng sau ngoài trong nhưng còn do của cho tại từ theo để được đã đang là gồm bằng nên mà thì vì đạt chiếm tăng giảm thuộc về qua bị chưa không vào ở đến có như".Split(' '), StringComparer.Ordinal);

    /// <summary>What opens a noun and is none without it.</summary>
    private static readonly HashSet<string> Dangling = new(["số", "các", "những", "tổng", "việc"], StringComparer.Ordinal);

    /// <summary>The nouns and verbs of two syllables that such reports count with.</summary>
    private static readonly HashSet<string> Compounds = new(
        ("tỷ lệ,tỉ lệ,hồ sơ,thủ tục,số lượng,số liệu,tổng số,phản ánh,kiến nghị,công khai,công bố,công dân,công chức,công việc,công văn,công tác,công trình,cán bộ,viên chức,nhân viên,"
        + "bộ phận,kế hoạch,nhiệm vụ,tiếp nhận,giải quyết,trực tuyến,trực tiếp,bưu chính,bưu điện,quá hạn,đúng hạn,trước hạn,lũy kế,chương trình,tính chung,nhìn lại,trở lại,truyền thanh,phát thanh,tuyên truyền,"
        + "hài lòng,khảo sát,ý kiến,người dân,tổ chức,doanh nghiệp,cá nhân,chứng thực,hộ tịch,đất đai,bảo trợ,xã hội,chính sách,hành chính,dịch vụ,toàn trình,một phần,mức độ,thanh toán,"
        + "số hóa,kết quả,hiện có,hiện diện,biên chế,có mặt,thường trực,thực hiện,hoàn thành,triển khai,ban hành,văn bản,chỉ đạo,quyết định,báo cáo,tờ trình,thông báo,nghị quyết,kiểm tra,rà soát,"
        + "giao dịch,tài khoản,định danh,điện tử,chữ ký,ký số,tập huấn,bồi dưỡng,đào tạo,hội nghị,lượt người,tờ rơi,địa bàn,đơn vị,cơ quan,lĩnh vực,quy trình,nội bộ,phần mềm,"
        + "một cửa,liên thông,cập nhật,trung tâm,phục vụ,ủy ban,uỷ ban,nhân dân,thị trấn,lãnh đạo,chủ tịch,trình độ,đại học,cao đẳng,trung cấp,thạc sĩ,chuyên môn,chuyên trách,đảng viên,dân tộc,thiểu số,"
        + "lệ phí,ngân sách,kinh phí,đầu tư,giải ngân,triệu đồng,nghìn đồng,tỷ đồng,đối thoại,đơn thư,khiếu nại,tố cáo,sáng kiến,mô hình,trường hợp,phát sinh,làm việc,"
        + "thẩm quyền,yêu cầu,đề nghị,từ chối,bổ sung,tồn đọng,chuyển sang,kỳ trước,cùng kỳ,đánh giá,xếp loại,chất lượng,xuất sắc,tốt nghiệp,nghỉ hưu,tinh giản,bổ nhiệm,tuyển dụng,luân chuyển,khen thưởng,"
        + "thi đua,kỷ luật,khiển trách,cảnh cáo,vận hành,trôi chảy,họp báo,cuộc họp,giao ban,pa nô,khẩu hiệu,băng rôn").Split(','),
        StringComparer.Ordinal);
}
