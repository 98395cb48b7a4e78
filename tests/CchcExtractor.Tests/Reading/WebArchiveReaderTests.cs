using System.Text;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;

namespace CchcExtractor.Tests.Reading;

/// <summary>Pages in one file, as Word (.mht) and browsers (.mhtml) save them.</summary>
public class WebArchiveReaderTests
{
    private const string Head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_b1\"\r\n\r\nThis is a multi-part message.\r\n\r\n";

    private static Document Read(byte[] content) => ReportFiles.Read("trang.mht", content);

    private static string[] Texts(byte[] content) => [.. Read(content).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Printed)];

    private static string Part(string type, string encoding, string body, string more = "") => $"------=_b1\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n{more}\r\n{body}\r\n";

    private static byte[] Message(params string[] parts) => Encoding.Latin1.GetBytes(Head + string.Concat(parts) + "------=_b1--\r\n");

    [Fact]
    public void A_page_in_quoted_printable_is_read_with_its_broken_lines_joined() => Assert.Equal(
        ["Báo cáo cải cách hành chính"],
        Texts(Message(Part("text/html; charset=\"utf-8\"", "quoted-printable", "<html><body><p class=3D\"x\">B=C3=A1o c=C3=A1o c=E1=BA=A3i c=C3=A1=\r\nch h=C3=A0nh ch=C3=ADnh</p></body></html>"))));

    [Fact]
    public void A_page_in_base64_is_read() => Assert.Equal(
        ["Xã Đoàn"],
        Texts(Message(Part("text/html; charset=unicode", "base64", Convert.ToBase64String([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body><p>Xã Đoàn</p>")], Base64FormattingOptions.InsertLineBreaks)))));

    [Fact]
    public void The_code_page_is_that_of_the_part_where_the_page_says_none()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.Latin1.GetString(Encoding.GetEncoding(1251).GetBytes("<html><body><p>Мир</p>"));
        Assert.Equal(["Мир"], Texts(Message(Part("text/html; charset=windows-1251", "8bit", bytes))));
    }

    [Fact]
    public void The_root_is_the_part_that_start_names() => Assert.Equal(
        ["second"],
        Texts(Encoding.Latin1.GetBytes("MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\"; start=\"<b@x>\"; boundary=\"--=_b1\"\n\n"
            + (Part("text/html", "7bit", "<p>first</p>", "Content-ID: <a@x>\r\n") + Part("text/html", "7bit", "<p>second</p>", "Content-ID: <b@x>\r\n")).Replace("------=_b1", "----=_b1") + "----=_b1--")));

    [Fact]
    public void Of_alternatives_inside_the_page_is_read() => Assert.Equal(
        ["page"],
        Texts(Message("------=_b1\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--in--\r\n")));

    [Fact]
    public void A_page_that_is_the_whole_message_is_read() => Assert.Equal(
        ["all"], Texts("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a=6Cl</p>"u8.ToArray()));

    [Fact]
    public void A_page_that_breaks_off_is_read_as_far_as_it_goes() => Assert.Equal(["one", "tw"], Texts(Encoding.Latin1.GetBytes(Head + Part("text/html", "7bit", "<p>one</p><p>tw").TrimEnd())));

    [Fact]
    public void The_pages_in_a_frameset_are_read_in_their_order() => Assert.Equal(
        ["Một", "hai"],
        Texts(Message(
            Part("text/html", "7bit", "<html><frameset cols=\"20%,80%\"><frame src=\"a.htm\"><frame src=\"b.htm\"></frameset></html>"),
            Part("text/html; charset=windows-1258", "quoted-printable", "<html><body><p>M=F4=F2t</p></body></html>"),
            Part("text/html", "7bit", "<html><body><p>hai</p></body></html>"))));

    [Fact]
    public void Pictures_alone_are_refused() =>
        Assert.Equal("file/damaged", Assert.Throws<UnreadableFileException>(() => Read(Message(Part("image/png", "base64", "AAAA")))).Problem.Code);

    [Fact]
    public void Mail_with_attachments_is_refused_as_mail() => Assert.Contains(
        "thư điện tử",
        Assert.Throws<UnreadableFileException>(() => Read("Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b--"u8.ToArray())).Problem.Message.Vietnamese);

    [Fact]
    public void Parts_nested_without_end_are_no_danger()
    {
        var deep = string.Concat(Enumerable.Repeat("--b\nContent-Type: multipart/related; boundary=b\n\n", 20_000));
        Assert.Throws<UnreadableFileException>(() => Read(Encoding.Latin1.GetBytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n" + deep)));
    }
}
