using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Readers;

/// <summary>The reasons for which a whole file cannot be read, each with what to do about it. Readers throw them; so wording and codes are the same for all formats.</summary>
public static class UnreadableFiles
{
    /// <summary>No such file.</summary>
    public static Problem Missing(string name) => Of("file/missing",
        $"{name}: không tìm thấy tệp. Hãy kiểm tra lại đường dẫn.",
        $"{name}: there is no such file. Check the path.");

    /// <summary>The operating system refuses it.</summary>
    public static Problem NotOpened(string name, string reason) => Of("file/not-opened",
        $"{name}: không mở được tệp ({reason}). Hãy đóng chương trình đang mở tệp hoặc xin quyền đọc rồi chạy lại.",
        $"{name}: cannot be opened ({reason}). Close the program that holds it, or get permission to read it, and run again.");

    /// <summary>True for a problem of the place and not of what is in the file: a share that is away, a lock, a permission. It may pass.</summary>
    public static bool IsOfThePlace(Problem problem) => problem.Code is "file/missing" or "file/not-opened";

    /// <summary>Nothing in it.</summary>
    public static Problem Empty(string name) => Of("file/empty",
        $"{name}: tệp rỗng (0 byte). Hãy chép lại tệp gốc.",
        $"{name}: the file is empty (0 bytes). Copy the original again.");

    /// <summary>Larger than any report.</summary>
    public static Problem TooLarge(string name, long bytes, long most = ReportFiles.LargestFile) => Of("file/too-large",
        string.Create(CultureInfo.InvariantCulture, $"{name}: tệp quá lớn ({bytes / 1048576} MB; tối đa {most / 1048576} MB). Hãy tách tệp hoặc giảm dung lượng ảnh."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: too large ({bytes / 1048576} MB; at most {most / 1048576} MB). Split it or make its pictures smaller."));

    /// <summary>It ends too early.</summary>
    public static Problem Truncated(string name) => Of("file/truncated",
        $"{name}: tệp bị cụt, phần cuối không có (tải về hoặc sao chép chưa xong). Hãy lấy lại tệp gốc.",
        $"{name}: the end of the file is missing (an unfinished download or copy). Get the original again.");

    /// <summary>It is broken inside.</summary>
    public static Problem Damaged(string name, string reason) => Of("file/damaged",
        $"{name}: tệp bị hỏng ({reason}). Hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.",
        $"{name}: the file is damaged ({reason}). Open it in Word and save it again, or get the original again.");

    /// <summary>Deeper than any program nests.</summary>
    public static Problem NestedTooDeeply(string name, string part, int deepest) => Of("file/nested-too-deeply",
        string.Create(CultureInfo.InvariantCulture, $"{name}: phần “{part}” lồng nhau sâu hơn {deepest} tầng nên không đọc. Hãy mở bằng Word rồi lưu lại, hoặc kiểm tra nguồn gốc tệp."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: part \"{part}\" nests deeper than {deepest} levels, so it was not read. Open it in Word and save it again, or check where the file comes from."));

    /// <summary>XML that defines words of its own, and may name other files to be drawn in.</summary>
    public static Problem DeclaresType(string name, string part) => Of("file/document-type",
        $"{name}: phần “{part}” khai báo kiểu tài liệu (DTD), điều mà Word và Excel không bao giờ làm và có thể kéo tệp khác vào, nên không đọc. Hãy kiểm tra nguồn gốc tệp, hoặc mở bằng Word rồi lưu lại.",
        $"{name}: part \"{part}\" declares a document type (DTD), which Word and Excel never do and which may draw in other files, so it was not read. Check where the file comes from, or open it in Word and save it again.");

    /// <summary>More pages than any report has.</summary>
    public static Problem TooManyPages(string name, int pages, int most) => Of("file/too-many-pages",
        string.Create(CultureInfo.InvariantCulture, $"{name}: tệp có {pages} trang (tối đa {most}) nên không đọc. Hãy tách thành từng báo cáo."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: it has {pages} pages (at most {most}), so it was not read. Split it into single reports."));

    /// <summary>More objects than any report is made of.</summary>
    public static Problem TooManyObjects(string name, int most) => Of("file/too-many-objects",
        string.Create(CultureInfo.InvariantCulture, $"{name}: tệp PDF có hơn {most} đối tượng, nhiều hơn mọi báo cáo, nên không đọc. Hãy kiểm tra nguồn gốc tệp, hoặc in lại ra PDF."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: the PDF file has more than {most} objects, more than any report is made of, so it was not read. Check where it comes from, or print it to PDF again."));

    /// <summary>Streams packed again and again.</summary>
    public static Problem PackedTooOften(string name, int most) => Of("file/packed-too-often",
        string.Create(CultureInfo.InvariantCulture, $"{name}: có dữ liệu nén chồng hơn {most} lớp, phần đó không đọc. Hãy kiểm tra nguồn gốc tệp, hoặc in lại ra PDF."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: there is data packed more than {most} times over, which was not read. Check where the file comes from, or print it to PDF again."));

    /// <summary>More inside than any report has.</summary>
    public static Problem InflatesTooFar(string name, string part, long most) => Of("file/inflates",
        string.Create(CultureInfo.InvariantCulture, $"{name}: phần “{part}” giải nén ra hơn {most / 1048576} MB nên không đọc. Hãy kiểm tra nguồn gốc tệp, hoặc mở bằng Word rồi lưu lại."),
        string.Create(CultureInfo.InvariantCulture, $"{name}: part \"{part}\" inflates to more than {most / 1048576} MB, so it was not read. Check where the file comes from, or open it in Word and save it again."));

    /// <summary>More entries than any report has.</summary>
    public static Problem TooManyEntries(string name) => Of("file/too-many-entries",
        $"{name}: bên trong có quá nhiều tệp so với một báo cáo nên không đọc. Hãy kiểm tra nguồn gốc tệp, hoặc giải nén ra rồi chạy lại.",
        $"{name}: there are more files inside than any report has, so it was not read. Check where the file comes from, or unpack it and run again.");

    /// <summary>It could be opened, but says nothing.</summary>
    public static Problem WithoutText(string name) => Of("file/no-text",
        $"{name}: tệp không có chữ nào (có thể chỉ có ảnh chụp). Hãy tìm bản có chữ hoặc nhận dạng chữ (OCR) trước.",
        $"{name}: there is no text in the file (perhaps only pictures). Find a version with text, or recognise its characters (OCR) first.");

    /// <summary>It needs a password.</summary>
    public static Problem Encrypted(string name) => Of("file/encrypted",
        $"{name}: tệp có mật khẩu. Hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại.",
        $"{name}: the file is protected by a password. Open it with the password, remove it and save again.");

    /// <summary>A Word file from before Word 97, whose format is another one.</summary>
    public static Problem OlderThanWord97(string name) => Of("file/old-word",
        $"{name}: là tệp Word 6.0 hoặc Word 95, cũ hơn Word 97 nên không đọc được. Hãy mở bằng Word và lưu thành .docx.",
        $"{name}: this is a file of Word 6.0 or Word 95, older than Word 97, and cannot be read. Open it in Word and save it as .docx.");

    /// <summary>An old Office file of another program.</summary>
    public static Problem NotWord(string name) => Wrong(name, "tệp Office kiểu cũ không phải Word", "an old Office file that is not Word");

    /// <summary>Something else than any reader knows; says what it seems to be.</summary>
    public static Problem OfNoKnownFormat(string name, ReadOnlySpan<byte> content) => FileSignature.Of(content) switch
    {
        FileSignature.Kind.EncryptedOffice => Encrypted(name),
        FileSignature.Kind.OtherOle => NotWord(name),
        FileSignature.Kind.Spreadsheet => Wrong(name, "bảng tính Excel", "an Excel workbook"),
        FileSignature.Kind.CutZip or FileSignature.Kind.CutOle => Truncated(name),
        FileSignature.Kind.Zip => Wrong(name, "tệp nén zip", "a zip archive"),
        FileSignature.Kind.OtherArchive => Of("file/other-archive",
            $"{name}: là tệp nén rar, 7z hoặc gz nên không đọc được. Hãy giải nén, hoặc nén lại thành .zip.",
            $"{name}: this is a rar, 7z or gz archive and cannot be read. Unpack it, or pack it again as .zip."),
        FileSignature.Kind.Mail => Wrong(name, "thư điện tử", "an e-mail message"),
        FileSignature.Kind.Picture => Wrong(name, "tệp ảnh", "a picture"),
        FileSignature.Kind.PlainText => Wrong(name, "văn bản thuần", "plain text"),
        _ => Wrong(name, "dạng tệp lạ", "a file of unknown kind"),
    };

    private static Problem Wrong(string name, string what, string whatEnglish) => Of("file/not-a-report",
        $"{name}: nội dung là {what}, không phải báo cáo Word, PDF, HTML hay Excel, dù tên tệp là gì. Hãy kiểm tra có đúng tệp không, hoặc lưu lại thành .docx.",
        $"{name}: its content is {whatEnglish}, no report in Word, PDF, HTML or Excel, whatever its name says. Check that it is the right file, or save it as .docx.");

    private static Problem Of(string code, string vietnamese, string english) => new(code, Severity.Error, new Wording(vietnamese, english));
}
