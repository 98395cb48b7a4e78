using System.Diagnostics;
using System.Globalization;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Isolation;

/// <summary>How reading a file in a child ended.</summary>
internal enum Ending
{
    Read,
    Crashed,
    TooSlow,
    TooMuchMemory,
}

/// <summary>A child process that reads files one by one. The parent looks at its time and memory, and ends it where they go over.</summary>
internal sealed class ReadingChild : IDisposable
{
    /// <summary>How often its memory is looked at: a file of 700 bytes takes half a second to fill a gigabyte.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly ReadingLimits _limits;

    private ReadingChild(Process process, string rules, ReadingLimits limits) => (_process, Rules, _limits, Id) = (process, rules, limits, process.Id);

    /// <summary>Folder or bundle of the rules that it reads by.</summary>
    public string Rules { get; }

    /// <summary>As the operating system knows it.</summary>
    public int Id { get; }

    /// <summary>Starts one; it begins to load the rules.</summary>
    /// <exception cref="CommandFailure">The program cannot start itself.</exception>
    public static ReadingChild Start(string ruleFolder, string language, ReadingLimits limits)
    {
        var (program, first) = Executable();
        var start = new ProcessStartInfo(program, [.. first, ReadOneCommand.Name, "--rules", ruleFolder, "--lang", language])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        // the collector's own limit makes it collect before the parent's look sees too much
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { }; // the traces of a crash say nothing to users, but must be taken off the pipe
            process.BeginErrorReadLine();
            return new ReadingChild(process, ruleFolder, limits);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{program}: không khởi động được tiến trình đọc tệp ({e.Message}). Hãy cài lại chương trình, hoặc chạy với --in-process.",
                $"{program}: the process that reads files cannot be started ({e.Message}). Install the program again, or run with --in-process."));
        }
    }

    /// <summary>Waits until it is ready.</summary>
    /// <exception cref="CommandFailure">It does not come up.</exception>
    public async Task<Greeting> Greeting(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(120));
        try
        {
            if (await Wire.Receive(_process.StandardOutput.BaseStream, WireForms.Default.Greeting, patience.Token) is { } greeting)
                return greeting;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // said below
        }

        throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
            "Tiến trình đọc tệp không khởi động được (máy có thể đã hết bộ nhớ). Hãy thử lại, giảm --jobs hoặc tăng --memory.",
            "The process that reads files does not come up (the machine may be out of memory). Try again, with fewer --jobs or more --memory."));
    }

    /// <summary>Reads a file. After anything but <see cref="Ending.Read"/> the child is of no more use.</summary>
    public async Task<(Ending Ending, Report? Report)> Read(Question question, CancellationToken cancellation)
    {
        var answer = Answer(question);
        var began = Stopwatch.GetTimestamp();
        while (await Task.WhenAny(answer, Task.Delay(Look, cancellation)) != answer)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Memory() > _limits.Memory)
                return (Ending.TooMuchMemory, null);
            if (Stopwatch.GetElapsedTime(began) > _limits.Time)
                return (Ending.TooSlow, null);
        }

        try
        {
            if (await answer is { } report)
                return (Ending.Read, report);
        }
        catch (InvalidDataException)
        {
            return (Ending.TooMuchMemory, null);
        }
        catch (Exception e) when (e is IOException or System.Text.Json.JsonException)
        {
            // it died while it was talking
        }

        return (await ExitCode(cancellation) == ReadOneCommand.OutOfMemory ? Ending.TooMuchMemory : Ending.Crashed, null);
    }

    private async Task<Report?> Answer(Question question)
    {
        await Wire.Send(_process.StandardInput.BaseStream, question, WireForms.Default.Question);
        return await Wire.Receive(_process.StandardOutput.BaseStream, WireForms.Default.Report);
    }

    private async Task<int?> ExitCode(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private long Memory()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Ends it, whatever it is at.</summary>
    public void Dispose()
    {
        try
        {
            if (!_process.HasExited)
                _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // it ended meanwhile
        }

        _process.Dispose();
    }

    /// <summary>This program, however it was started: as <c>cchc</c>, as <c>dotnet cchc.dll</c>, or from a test.</summary>
    private static (string Program, string[] First) Executable()
    {
        if (Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "cchc")
            return (own, []);
        var beside = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cchc.exe" : "cchc");
        return File.Exists(beside) ? (beside, []) : ("dotnet", [Path.Combine(AppContext.BaseDirectory, "cchc.dll")]);
    }
}
