using System.Globalization;
using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Texts.Encodings;

namespace CchcExtractor.Formats.Readers;

/// <summary>What a report says of its encodings: how much was converted, and what nobody can be sure of.</summary>
internal static class EncodingNotes
{
    /// <summary>One note for each encoding and kind of evidence; <paramref name="place"/> gives the location of a text by its number.</summary>
    internal static IEnumerable<Conversion> Conversions(EncodingReading reading, Func<int, Location> place) =>
        reading.Converted.GroupBy(stretch => (stretch.Encoding, stretch.ByFont)).Select(group =>
            new Conversion(group.Key.Encoding, group.Key.ByFont, group.Count(), group.Sum(stretch => stretch.Characters), place(group.First().Text)));

    /// <summary>Doubtful texts, the first with its place; and letters that were lost before the file was saved.</summary>
    internal static IEnumerable<Problem> Problems(EncodingReading reading, Func<int, Location> place)
    {
        if (reading.Doubtful is [var first, ..])
        {
            var count = reading.Doubtful.Count.ToString(CultureInfo.InvariantCulture);
            yield return new Problem(
                "text/encoding-doubtful",
                Severity.Warning,
                new Wording(
                    $"{count} đoạn chưa rõ bảng mã (Unicode, TCVN3, VNI), đoạn đầu đọc là “{first.Excerpt}”. Hãy đối chiếu với tệp gốc; nếu sai, chuyển tệp sang Unicode rồi thử lại.",
                    $"The encoding (Unicode, TCVN3, VNI) of {count} paragraphs is uncertain; the first was read as \"{first.Excerpt}\". Compare with the file; where it is wrong, convert the file to Unicode and try again."),
                place(first.Text));
        }

        if (reading.LostHornedU && reading.Converted is [var converted, ..])
        {
            yield return new Problem(
                "text/letters-lost",
                Severity.Error,
                new Wording(
                    "Tệp dùng bảng mã TCVN3 nhưng hầu như không còn chữ “ư”: chương trình lưu tệp đã bỏ chữ này vì tưởng là dấu nối mềm. Hãy dùng tệp gốc, hoặc chuyển tệp gốc sang Unicode.",
                    "The file is in TCVN3 but has hardly a letter \"ư\" left: the program that saved it took the letter for a soft hyphen. Use the original file, or convert the original to Unicode."),
                place(converted.Text));
        }
    }
}
