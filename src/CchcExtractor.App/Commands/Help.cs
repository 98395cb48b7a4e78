using System.CommandLine;
using System.CommandLine.Invocation;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>The help of a command in the user's language (the library's own knows no Vietnamese).</summary>
internal sealed class Help(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult line)
    {
        var command = line.CommandResult.Command;
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        Title("Cách dùng", "Usage");
        terminal.Out.WriteLine("  " + Usage(command));
        Rows("Tham số", "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Rows("Lệnh", "Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Rows("Tùy chọn", "Options", AllOptions(command).Select(option => (Name(option), option.Description)));
        if (command is RootCommand)
        {
            Rows("Mã kết thúc", "Exit status",
            [
                ("0", In("xong", "done")),
                ("1", In("có sai lệch từ mức --fail-on trở lên", "discrepancies at or above --fail-on")),
                ("2", In("có tệp không xử lý được (các tệp khác vẫn xong)", "some input could not be processed (the others were)")),
                ("64", In("dòng lệnh sai", "the command line is not understood")),
            ]);
            terminal.Out.WriteLine();
            terminal.Say("Mọi tùy chọn cũng có thể đặt trong appsettings.json ({ \"out\": \"...\" }) hoặc biến môi trường (CCHC_OUT).",
                "Every option can also stand in appsettings.json ({ \"out\": \"...\" }) or the environment (CCHC_OUT).");
        }

        return ExitStatus.Done;
    }

    private string Usage(Command command)
    {
        var path = string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name));
        var words = new List<string> { command is RootCommand ? "cchc" : "cchc " + path };
        if (command.Subcommands.Count > 0)
            words.Add(In("LỆNH", "COMMAND"));
        words.AddRange(command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name));
        words.Add(In("[tùy chọn]", "[options]"));
        return string.Join(' ', words);
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden).Distinct();

    private static string Name(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private void Rows(string vietnamese, string english, IEnumerable<(string Name, string? Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
            return;
        terminal.Out.WriteLine();
        Title(vietnamese, english);
        var width = Math.Min(list.Max(row => row.Name.Length), 30);
        foreach (var (name, text) in list)
            terminal.Out.WriteLine($"  {name.PadRight(width)}  {text}");
    }

    private void Title(string vietnamese, string english) => terminal.Out.WriteLine(In(vietnamese, english) + ":");

    private string In(string vietnamese, string english) => new Wording(vietnamese, english).In(terminal.Language);
}
