using System.CommandLine;
using System.Runtime.InteropServices;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Serving;
using CchcExtractor.App.Watching;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc watch</c>: the worker, hosted by .NET's generic host.</summary>
internal static class WatchCommand
{
    /// <summary>What users call it.</summary>
    public const string Name = "watch";

    /// <summary>
    /// So long may it take to stop before the process is ended in the middle of it: files that are read by then are put in place, which takes a moment, or many
    /// on a busy machine. Service managers wait for 30 seconds.
    /// </summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(25);

    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command(Name, "chạy thường trực: đọc mỗi báo cáo được thả vào một thư mục", "stays and reads every report that is dropped into a folder");
        var inbox = options.Value("--inbox", "DIR",
            "thư mục nhận báo cáo; tệp xong chuyển vào done, tệp hỏng vào failed kèm lý do, tệp trùng vào duplicate", "folder where reports arrive; they end in its done, in failed with the reason beside them, or in duplicate");
        var (folder, format, reading) = (options.Out(), options.Format(), new ReadingOptions(options));
        var interval = options.Value("--interval", "N", "số giây giữa hai lần quét (mặc định: 5)", "seconds between two scans (default: 5)");
        var settle = options.Value("--settle", "N", "tệp phải đứng yên bao nhiêu giây mới được lấy (mặc định: 2)", "seconds that a file must have been still before it is taken (default: 2)");
        var marker = options.Value("--marker", "EXT",
            "chỉ lấy tệp khi có tệp cùng tên thêm đuôi này (ví dụ .done) bên cạnh", "take a file only when one of its name and this ending (.done, say) lies beside it");
        var once = options.Switch("--once", "xử lý hết những gì đang có rồi kết thúc", "do what is there, then end");
        var health = options.Value("--health-port", "PORT",
            "mở http://127.0.0.1:PORT/health và /metrics (mặc định: không mở)", "answers http://127.0.0.1:PORT/health and /metrics (default: does not)");
        var form = options.Value("--log", "text|json", "nhật ký: dòng chữ, hoặc mỗi dòng một đối tượng JSON (mặc định: text)", "log: lines for people, or one JSON object a line (default: text)");
        foreach (var option in (Option[])[inbox, folder, format, interval, settle, marker, once, health, form])
            command.Options.Add(option);
        reading.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var (source, destination) = (line.Needed(inbox), line.Needed(folder));
            if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(source)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(destination)))
                throw CommandFailure.Usage($"--inbox và --out là cùng một thư mục ({source}); hãy chọn hai thư mục khác nhau", $"--inbox and --out are the same folder ({source}); choose two");
            var (scan, still, atATime, writers) = (line.Seconds(interval, 5), line.Seconds(settle, 2), reading.Jobs(line), line.Writers(format));
            var port = line.Port(health);
            using var log = line.OneOf(form, "text", "json") == "json" ? WorkerLog.Json(terminal) : WorkerLog.Lines(terminal);
            using var rules = new RulesInUse(reading.RuleFolder(line), destination, terminal, log) { Tested = reading.InProcess(line) ? null : RuleTestsInChild.Failures };
            using var reader = reading.Reader(line, terminal, rules.Bundle);
            ParentMemory.Limit(reader);
            rules.Changed += reader.Renew;
            var watch = new Watch(writers, new WritingOptions(destination, terminal.Language, await reader.FieldNames(cancellation), KeepEarlier: true), scan, still, atATime, line.GetValue(once), line.GetValue(marker), reading.Limits(line).LongestFile);
            return await Run(source, watch, reader, rules, log, port, cancellation);
        });
        return command;
    }

    private static async Task<int> Run(string source, Watch watch, IReadsReports reader, RulesInUse rules, WorkerLog log, int? port, CancellationToken cancellation)
    {
        using var inbox = Open(source, StatusFile.InboxOf(watch.Writing.Folder));
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        // each does nothing unless systemd, or the service manager of Windows, has started the program
        builder.Services.AddSystemd().AddWindowsService(service => service.ServiceName = "cchc");
        builder.Services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
        // what is not put in place by then is done by whoever comes next
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop - TimeSpan.FromSeconds(5));
        builder.Services.AddSingleton(inbox).AddSingleton(reader).AddSingleton(rules).AddSingleton(watch).AddSingleton(log).AddSingleton(new WorkerMetrics()).AddSingleton(TimeProvider.System);
        // before the worker: where the port is taken nothing has begun yet
        if (port is { } open)
            builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<HealthEndpoint>(services, open));
        builder.Services.AddSingleton<InboxWorker>().AddHostedService(services => services.GetRequiredService<InboxWorker>());
        if (!watch.Once)
            builder.Services.AddHostedService<RuleReloading>();
        using var host = builder.Build();
        // a terminal that is closed, or a session that ends: stopped like by any other signal
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        });
        log.Say("started", new Wording(
            $"Đang theo dõi {inbox.Folder}; kết quả vào {watch.Writing.Folder}. Nhấn Ctrl+C để dừng.",
            $"Watching {inbox.Folder}; results go to {watch.Writing.Folder}. Ctrl+C stops."), ("inbox", inbox.Folder), ("out", watch.Writing.Folder));
        var worker = host.Services.GetRequiredService<InboxWorker>();
        await host.RunAsync(cancellation);
        if (worker.ExecuteTask is { IsFaulted: true } broken)
            await broken;
        log.Say("stopped", new Wording("Đã dừng.", "Stopped."));
        return watch.Once && worker.Failed > 0 ? ExitStatus.Unprocessed : ExitStatus.Done;
    }

    private static Inbox Open(string folder, string? known)
    {
        try
        {
            return new Inbox(folder, Path.GetFullPath(folder) == known);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: không dùng được làm thư mục nhận ({e.Message}). Hãy kiểm tra quyền ghi hoặc chọn thư mục khác bằng --inbox.",
                $"{folder}: cannot be used as the inbox ({e.Message}). Check permission, or choose another folder with --inbox."));
        }
    }
}
