using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using YamlDotNet.Core;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Says what is wrong with a file that is no YAML, in the words of who wrote it rather than in the parser's.</summary>
internal static class YamlMistake
{
    /// <summary>The mistake with its place and what to do.</summary>
    internal static RuleError Of(string name, string yaml, YamlException exception)
    {
        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        var tab = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        if (exception.Message.Contains("tab", StringComparison.Ordinal) && tab >= 0)
            return At(tab + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1, "dòng này thụt vào bằng phím Tab; hãy dùng dấu cách", "this line is indented with a tab; use blanks");
        var (line, column) = ((int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column));
        var said = line <= lines.Length ? lines[line - 1].Trim() : "";
        var (vietnamese, english) = exception.Message switch
        {
            var message when message.Contains("invalid mapping", StringComparison.Ordinal) =>
                ("trong câu có dấu hai chấm; hãy đặt cả câu trong ngoặc kép \"...\"", "the text has a colon in it; put all of it in quotes \"...\""),
            var message when message.Contains("unexpected end of stream", StringComparison.Ordinal) || message.Contains("quoted scalar, found", StringComparison.Ordinal) && !message.Contains("escape", StringComparison.Ordinal) =>
                ("thiếu dấu ngoặc kép đóng ở cuối câu", "the quote that ends the text is missing"),
            var message when message.Contains("escape", StringComparison.Ordinal) =>
                ("trong ngoặc kép dấu \\ có nghĩa riêng; hãy đặt câu trong ngoặc đơn '...'", "a \\ means something in double quotes; put the text in single quotes '...'"),
            var message when message.Contains("'-' indicator", StringComparison.Ordinal) || message.Contains("block mapping", StringComparison.Ordinal) =>
                ("dòng này thụt vào không thẳng với các dòng cùng nhóm; các khóa của một quy tắc phải thẳng hàng nhau", "this line is not indented like those it belongs with; the keys of one rule stand below each other"),
            var message when message.Contains("uplicate", StringComparison.Ordinal) =>
                ("khóa này đã có ở trên trong cùng nhóm; bỏ một trong hai", "this key stands above in the same group already; remove one of them"),
            var message =>
                ($"tệp không đúng cú pháp YAML ({message}); xem lại thụt lề, dấu ngoặc kép và dấu hai chấm", $"not valid YAML ({message}); look at indentation, quotes and colons"),
        };
        return At(line, column, Quoting(said, vietnamese), Quoting(said, english));

        RuleError At(int row, int at, string vi, string en) => new(new RuleOrigin(name, row, at), new Wording(vi, en));
    }

    private static string Quoting(string line, string message) => line.Length == 0 ? message : $"{message} ({(line.Length > 60 ? line[..60] + "..." : line)})";
}
