using System.CommandLine;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;

namespace CchcExtractor.App.Isolation;

/// <summary>The options about how files are read, common to all commands that read reports.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _rules;
    private readonly Option<string?> _jobs;
    private readonly Option<string?> _timeout;
    private readonly Option<string?> _memory;
    private readonly Option<bool> _inProcess;

    public ReadingOptions(Options options)
    {
        (_rules, _jobs) = (options.Rules(), options.Jobs());
        _timeout = options.Value("--timeout", "N",
            "số giây bộ xử lý tối đa để đọc một tệp (mặc định: 60); theo đồng hồ, gấp 5 lần số đó", "most seconds of processor time to read one file (default: 60); by the clock, five times as many");
        _memory = options.Value("--memory", "MB", "bộ nhớ tối đa để đọc một tệp (mặc định: 1024)", "most memory to read one file (default: 1024)");
        _inProcess = options.Switch("--in-process", "đọc ngay trong chương trình, không qua tiến trình con (chỉ để tìm lỗi)", "read within the program itself, not in child processes (to look into faults only)");
    }

    /// <summary>True where files are read within the program itself.</summary>
    public bool InProcess(ParseResult line) => line.GetValue(_inProcess);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_rules, _jobs, _timeout, _memory, _inProcess])
            command.Options.Add(option);
    }

    /// <summary>How many files at a time.</summary>
    public int Jobs(ParseResult line) => line.Jobs(_jobs);

    /// <summary>How many are worth it: starting another child takes as long as reading a dozen files.</summary>
    public static int AtATime(int jobs, int files) => Math.Min(jobs, 1 + (files / 16));

    /// <summary>The rule folder of this command line.</summary>
    public string RuleFolder(ParseResult line) => line.RuleFolder(_rules);

    /// <summary>What one file may cost by this command line.</summary>
    public ReadingLimits Limits(ParseResult line) => new(line.Seconds(_timeout, ReadingLimits.Default.Time.TotalSeconds), line.Megabytes(_memory, ReadingLimits.Default.Memory));

    /// <summary>What reads the files of this command line; by the rules of a bundle, where one is given.</summary>
    /// <exception cref="CommandFailure">A value means nothing, or the rules cannot be used.</exception>
    public IReadsReports Reader(ParseResult line, Terminal terminal, string? bundle = null)
    {
        var folder = bundle ?? line.RuleFolder(_rules);
        if (!InProcess(line))
            return new ReadingChildren(Path.GetFullPath(folder), terminal, line.Jobs(_jobs), Limits(line));
        var pack = LoadedRules.From(folder, terminal);
        return new InThisProcess(new OneFile(new Extractor(pack)), pack.FieldNames());
    }
}
