using System.CommandLine;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc rules</c>: for who writes rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("rules", "kiểm tra và xem các tệp quy tắc", "checks and shows the rule files");
        command.Subcommands.Add(Check(options, terminal));
        return command;
    }

    private static Command Check(Options options, Terminal terminal)
    {
        var command = options.Command("check", "tìm lỗi trong các tệp quy tắc", "finds mistakes in the rule files");
        var folder = Folder(options, command, terminal);
        command.SetAction(line =>
        {
            var pack = LoadedRules.From(folder(line), terminal);
            terminal.Say($"{folder(line)}: không có lỗi ({pack.Name}).", $"{folder(line)}: no mistakes ({pack.Name}).");
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The folder as an argument, or as the option that all commands have.</summary>
    private static Func<ParseResult, string> Folder(Options options, Command command, Terminal terminal)
    {
        var rules = options.Rules();
        var argument = new Argument<string?>(terminal.Language == "en" ? "DIR" : "THƯ_MỤC") { Arity = ArgumentArity.ZeroOrOne, Description = rules.Description };
        command.Arguments.Add(argument);
        command.Options.Add(rules);
        return line => line.GetValue(argument) ?? line.RuleFolder(rules);
    }
}
