using System.CommandLine;
using System.CommandLine.Help;
using CchcExtractor.App.Isolation;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>The command line: all commands, their help, and what becomes of a line that is not understood.</summary>
internal static class CommandLine
{
    /// <summary>All commands. To add one: a file beside this one, and a line here.</summary>
    private static IEnumerable<Command> Commands(Options options, Terminal terminal) =>
    [
        ExtractCommand.Create(options, terminal),
        WatchCommand.Create(options, terminal),
        StatusCommand.Create(options, terminal),
        CheckCommand.Create(options, terminal),
        AuditCommand.Create(options, terminal),
        ChecksCommand.Create(options, terminal),
        InspectCommand.Create(options, terminal),
        ExplainCommand.Create(options, terminal),
        RulesCommand.Create(options, terminal),
        ReadOneCommand.Create(options, terminal),
    ];

    /// <summary>Carries out a command line.</summary>
    /// <returns>The exit status.</returns>
    public static async Task<int> Run(string[] args, Terminal terminal, Func<Settings> settings)
    {
        try
        {
            var loaded = settings();
            terminal = terminal with { Language = Language(args, loaded) };
            var line = Root(new Options(loaded, terminal.Language), terminal).Parse(args);
            if (line.Errors.Count > 0 && line.Action is not HelpAction and not Help)
                return Misunderstood(line, terminal);
            return await line.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = line.CommandResult.Command.Name == WatchCommand.Name ? WatchCommand.LongestStop : TimeSpan.FromSeconds(4.5),
            });
        }
        catch (CommandFailure failure)
        {
            terminal.Complain(failure.Wording);
            return failure.Status;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain(new Wording("Đã dừng theo yêu cầu; kết quả của lần chạy này không được ghi.", "Stopped as asked; the results of this run were not written."));
            return ExitStatus.Unprocessed;
        }
        catch (Exception e) when (e.GetBaseException() is IOException cause)
        {
            terminal.Complain(NotServed(cause));
            return ExitStatus.Unprocessed;
        }
    }

    /// <summary>
    /// What no command has an answer to of its own. A part of the program that is not found though it is there is what a system says that lets too few files
    /// be open.
    /// </summary>
    private static Wording NotServed(IOException e) => e is FileNotFoundException { FileName: { } part } && part.Contains("Version=", StringComparison.Ordinal)
        ? new Wording(
            $"không nạp được thành phần {part.Split(',')[0]} của chương trình: bản cài đặt thiếu tệp, hoặc hệ thống cho mở quá ít tệp cùng lúc. Hãy cài lại, hoặc nâng giới hạn (ulimit -n, LimitNOFILE) lên ít nhất 1024, rồi chạy lại; tệp chưa xử lý vẫn còn nguyên.",
            $"{part.Split(',')[0]}, a part of the program, cannot be loaded: the installation lacks a file, or the system lets too few files be open. Install it anew, or raise the limit (ulimit -n, LimitNOFILE) to 1024 at least, then start again; files not yet processed are untouched.")
        : new Wording(
            $"hệ thống không cho đọc hoặc ghi: {e.Message} Hãy kiểm tra ổ đĩa, quyền và giới hạn số tệp mở (ulimit -n), rồi chạy lại; tệp chưa xử lý vẫn còn nguyên.",
            $"the system refuses to read or write: {e.Message} Check the disk, permissions and the limit of open files (ulimit -n), then start again; files not yet processed are untouched.");

    private static RootCommand Root(Options options, Terminal terminal)
    {
        var root = new RootCommand(new Wording(
            "cchc đọc báo cáo cải cách hành chính của xã (Word, PDF, HTML) và ghi số liệu, văn bản viện dẫn, sai lệch ra CSV và JSON.",
            "cchc reads communes' reports on administrative reform (Word, PDF, HTML) and writes their figures, cited documents and discrepancies as CSV and JSON.")
            .In(terminal.Language));
        var language = options.Value("--lang", "vi|en", "ngôn ngữ của thông báo (mặc định: vi)", "language of the messages (default: vi)");
        language.Recursive = true;
        root.Options.Add(language);
        foreach (var command in Commands(options, terminal))
            root.Subcommands.Add(command);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new Help(terminal);
                help.Description = new Wording("cách dùng", "how to use it").In(terminal.Language);
            }
            else if (option is VersionOption version)
            {
                version.Description = new Wording("phiên bản", "version").In(terminal.Language);
            }
        }

        return root;
    }

    /// <summary>Needed before the line is parsed, since the help is in that language too.</summary>
    private static string Language(string[] args, Settings settings)
    {
        var value = settings["lang"] ?? "vi";
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Length)
                value = args[i + 1];
            else if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
                value = args[i]["--lang=".Length..];
        }

        return value is "vi" or "en" ? value : throw CommandFailure.Usage($"--lang: không có '{value}'; hãy dùng vi hoặc en", $"--lang: there is no '{value}'; use vi or en");
    }

    private static int Misunderstood(ParseResult line, Terminal terminal)
    {
        if (line.UnmatchedTokens.Count > 0)
        {
            foreach (var token in line.UnmatchedTokens)
                terminal.Complain(new Wording($"không hiểu '{token}'", $"'{token}' is not understood"));
        }
        else
        {
            foreach (var error in line.Errors)
                terminal.Complain(Explained(error, line.CommandResult.Command));
        }

        var command = line.CommandResult.Command is RootCommand ? "" : line.CommandResult.Command.Name + " ";
        terminal.Complain(new Wording($"Xem cách dùng: cchc {command}--help", $"How to use it: cchc {command}--help"));
        return ExitStatus.Usage;
    }

    private static Wording Explained(System.CommandLine.Parsing.ParseError error, Command command) => error.SymbolResult switch
    {
        System.CommandLine.Parsing.OptionResult option => new Wording(
            $"{option.Option.Name}: thiếu giá trị, hoặc có quá nhiều ({option.Option.HelpName})", error.Message),
        System.CommandLine.Parsing.ArgumentResult argument => new Wording($"thiếu {argument.Argument.Name}: {argument.Argument.Description}", error.Message),
        _ when command.Subcommands.Count > 0 => new Wording(
            $"thiếu lệnh: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}", $"a command is missing: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}"),
        _ => new Wording($"dòng lệnh chưa đủ: {error.Message}", error.Message),
    };
}
