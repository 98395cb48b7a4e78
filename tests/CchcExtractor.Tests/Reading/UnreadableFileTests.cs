using System.Text;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Reporting;
using CchcExtractor.Tests.Reading.Word;

namespace CchcExtractor.Tests.Reading;

/// <summary>A file that cannot be read is refused with its name, the reason and what to do, in both languages.</summary>
public class UnreadableFileTests
{
    private static readonly byte[] Docx = new DocxBuilder().Bytes(DocxBuilder.P(DocxBuilder.R(string.Join(' ', Enumerable.Range(0, 5000)))));

    private static void IsRefused(string code, byte[] content)
    {
        var problem = DocxBuilder.Refusal(content);
        Assert.Equal((code, Severity.Error), (problem.Code, problem.Severity));
        Assert.Contains("test.docx", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("test.docx", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused() => IsRefused("file/empty", []);

    [Fact]
    public void Plain_text_under_the_name_of_a_word_file_is_refused() => IsRefused("file/not-a-report", Encoding.UTF8.GetBytes("Báo cáo, nhưng chỉ là chữ"));

    [Fact]
    public void A_picture_is_refused() => IsRefused("file/not-a-report", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public void A_word_file_that_ends_too_early_is_refused(double part) => IsRefused("file/truncated", Docx[..(int)(Docx.Length * part)]);

    [Fact]
    public void An_encrypted_word_file_is_refused_as_such() => IsRefused("file/encrypted", Ole("EncryptedPackage"));

    [Fact]
    public void A_binary_workbook_is_refused_as_such()
    {
        using var memory = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("xl/workbook.bin");
        IsRefused("file/not-a-report", memory.ToArray());
    }

    [Fact]
    public void A_word_file_without_a_main_part_is_refused()
    {
        using var memory = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/other.xml");
        IsRefused("file/damaged", memory.ToArray());
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Equal("file/missing", Assert.Throws<UnreadableFileException>(() => ReportFiles.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "no.docx"), "no.docx")).Problem.Code);

    [Fact]
    public void A_file_without_any_text_is_never_a_clean_result() =>
        Assert.Contains(ReportFiles.Read("blank.docx", new DocxBuilder().Bytes("<w:p/>")).Problems, problem => problem is { Code: "file/no-text", Severity: Severity.Error });

    [Fact]
    public void The_hash_is_that_of_the_bytes() => Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ReportFiles.Sha256([]));

    /// <summary>The beginning of a compound file with one directory entry of a name.</summary>
    private static byte[] Ole(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];
}
