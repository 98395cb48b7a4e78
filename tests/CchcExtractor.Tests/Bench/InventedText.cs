namespace CchcExtractor.Tests.Bench;

/// <summary>The text of an invented report, line by line, each with a name.</summary>
internal static class InventedText
{
    public static IEnumerable<(string Name, string Text)> Lines(InventedCommune commune, InventedPeriod period, InventedCounts counts, InventedDocuments documents)
    {
        var issued = period.Issued;
        var plans = documents.Plans;
        yield return ("agency", "ỦY BAN NHÂN DÂN");
        yield return ("commune", $"XÃ {commune.Name.ToUpperInvariant()}");
        yield return ("state", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        yield return ("motto", "Độc lập - Tự do - Hạnh phúc");
        yield return ("number", "Số: 125/BC-UBND");
        yield return ("place", $"{commune.Name}, ngày {issued.Day:00} tháng {issued.Month} năm {issued.Year}");
        yield return ("type", "BÁO CÁO");
        yield return ("title", $"Kết quả công tác cải cách hành chính {period.Name}, phương hướng nhiệm vụ {period.Next}");
        yield return ("preamble", $"Thực hiện Công văn số 412/UBND-NV ngày {InventedPeriod.Day(period.Issued.AddDays(-12))} của UBND huyện Đông Khê về việc báo cáo công tác cải cách hành chính, UBND xã {commune.Name} báo cáo kết quả công tác cải cách hành chính {period.Name} (số liệu từ ngày {InventedPeriod.Day(period.From)} đến ngày {InventedPeriod.Day(period.To)}) như sau:");
        yield return ("I", "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        yield return ("law", "UBND xã tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 và Kế hoạch số 38/KH-UBND ngày 10/02/2022 của UBND huyện Đông Khê về cải cách hành chính.");
        yield return ("plans", $"UBND xã đã ban hành {plans[0].Cited} về {plans[0].Subject}; {plans[1].Cited} về {plans[1].Subject}; {plans[2].Cited} về {plans[2].Subject}.");
        yield return ("tasks", $"Kế hoạch cải cách hành chính năm {period.Year} đề ra {counts.Tasks} nhiệm vụ, đến nay đã hoàn thành {counts.TasksDone} nhiệm vụ, đạt {commune.Percent(counts.TasksDone, counts.Tasks)}%.");
        yield return ("directives", $"Trong kỳ, UBND xã đã ban hành {counts.Directives} văn bản chỉ đạo về cải cách hành chính; đài truyền thanh xã đã phát {counts.Broadcasts} tin bài tuyên truyền về cải cách hành chính.");
        yield return ("II", "II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ");
        yield return ("II.1", "1. Cải cách thể chế");
        yield return ("documents", $"Trong kỳ, UBND xã đã ban hành {counts.Issued} văn bản các loại; tiếp nhận {counts.Incoming} văn bản đến.");
        yield return ("review", $"Thực hiện {plans[3].Cited} về {plans[3].Subject}, UBND xã đã tổ chức rà soát theo đúng thời gian quy định.");
        yield return ("meetings", $"Trong kỳ, các đoàn thể của xã đã tổ chức {counts.Meetings[0]} buổi tuyên truyền với {counts.Meetings[1]} lượt người tham dự, cấp phát {counts.Meetings[2]} tờ rơi, hướng dẫn {counts.Meetings[3]} hộ gia đình cài đặt ứng dụng.");
        yield return ("II.2", "2. Cải cách thủ tục hành chính");
        yield return ("procedures", $"Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của UBND xã là {counts.Procedures} thủ tục.");
        yield return ("dossiers", Dossiers(commune, counts));
        yield return ("fields", $"Cụ thể theo từng lĩnh vực: {string.Join("; ", counts.Fields.Select(field => $"{field.Name}: tiếp nhận {field.Received} hồ sơ"))}.");
        yield return ("resolved", $"Kết quả: đã giải quyết {counts.Resolved} hồ sơ, trong đó đúng hạn {counts.Resolved - 2} hồ sơ, đạt {commune.Percent(counts.Resolved - 2, counts.Resolved)}%; quá hạn 02 hồ sơ; số hồ sơ đã số hóa kết quả là {counts.Digitized} hồ sơ, đạt {commune.Percent(counts.Digitized, counts.Resolved)}%.");
        yield return ("satisfaction", $"UBND xã đã khảo sát {counts.Surveys} phiếu lấy ý kiến người dân tại Bộ phận Một cửa.");
        yield return ("II.3", "3. Cải cách chế độ công vụ");
        yield return ("staff", $"Biên chế được giao của xã là {counts.Assigned} người, hiện có mặt {counts.Present} người.");
        yield return ("conduct", $"Cán bộ, công chức UBND xã {commune.Name} luôn nêu cao tinh thần trách nhiệm, chấp hành nghiêm kỷ luật, kỷ cương hành chính và văn hóa công sở.");
        yield return ("II.4", "4. Xây dựng chính quyền điện tử, chính quyền số");
        yield return ("digital", $"Thực hiện {plans[4].Cited} về {plans[4].Subject}, tổ công nghệ số cộng đồng hướng dẫn người dân trên địa bàn xã {commune.Name} nộp hồ sơ trực tuyến.");
        yield return ("III", "III. ĐÁNH GIÁ CHUNG");
        yield return ("judgement", "Công tác cải cách hành chính được triển khai đồng bộ, đạt được những kết quả tích cực; tuy nhiên cơ sở vật chất còn thiếu, một số người dân chưa quen với dịch vụ công trực tuyến.");
        yield return ("IV", $"IV. PHƯƠNG HƯỚNG, NHIỆM VỤ {period.Next.ToUpperInvariant()}");
        yield return ("outlook", "Tiếp tục thực hiện các nhiệm vụ theo kế hoạch; phấn đấu tỷ lệ hồ sơ trực tuyến đạt từ 90% trở lên.");
        yield return ("closing", $"Trên đây là báo cáo kết quả công tác cải cách hành chính {period.Name} của UBND xã {commune.Name}./.");
        yield return ("recipients", "Nơi nhận:");
        yield return ("to", "- UBND huyện Đông Khê;");
        yield return ("file", "- Lưu: VT.");
        yield return ("for", "TM. ỦY BAN NHÂN DÂN");
        yield return ("rank", "CHỦ TỊCH");
        yield return ("signer", "Lê Văn Thịnh");
        yield return ("appendix", "PHỤ LỤC");
        yield return ("appendix title", $"SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH {period.Name.ToUpperInvariant()}");
        yield return ("appendix to", $"(Kèm theo Báo cáo số 125/BC-UBND ngày {InventedPeriod.Day(issued)} của UBND xã {commune.Name})");
    }

    public static string Dossiers(InventedCommune commune, InventedCounts counts) => commune.Style switch
    {
        0 => $"Bộ phận Một cửa đã tiếp nhận {counts.Received} hồ sơ, trong đó tiếp nhận trực tuyến {counts.Online} hồ sơ, đạt {commune.Percent(counts.Online, counts.Received)}%; tiếp nhận trực tiếp {counts.Direct} hồ sơ; số hồ sơ kỳ trước chuyển sang là {counts.Carried} hồ sơ.",
        1 => $"Trong kỳ, Bộ phận Tiếp nhận và Trả kết quả tiếp nhận {counts.Received} hồ sơ; trong đó trực tuyến {counts.Online} hồ sơ (chiếm {commune.Percent(counts.Online, counts.Received)}%), trực tiếp {counts.Direct} hồ sơ; kỳ trước chuyển sang {counts.Carried} hồ sơ.",
        _ => $"Tổng số hồ sơ tiếp nhận: {counts.Received} hồ sơ, trong đó tiếp nhận trực tuyến {counts.Online} hồ sơ, chiếm tỷ lệ {commune.Percent(counts.Online, counts.Received)}%, tiếp nhận trực tiếp {counts.Direct} hồ sơ; kỳ trước chuyển qua {counts.Carried} hồ sơ.",
    };
}
