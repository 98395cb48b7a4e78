using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Isolation;

/// <summary>How reading a file in a child ended.</summary>
internal enum Ending
{
    Read,
    Crashed,

    /// <summary>It worked for too long.</summary>
    TooSlow,

    /// <summary>It did not come to an end in many times that, while it hardly worked: it waited, or the machine had no time for it.</summary>
    Stuck,
    TooMuchMemory,

    /// <summary>Somebody else ended the child: a person, or a system that is short of memory. That says nothing about the file.</summary>
    EndedFromOutside,
}

/// <summary>A child process that reads files one by one. The parent looks at its time and memory, and ends it where they go over.</summary>
internal sealed class ReadingChild : IDisposable
{
    /// <summary>What a child may have in memory besides the heap that its collector looks after (bytes): code, stacks, what libraries ask the system for.</summary>
    private const long BesidesTheHeap = 96L << 20;

    /// <summary>Exit status on Unix of a process that was ended by the signal that none can catch. No file does that by itself; a crash has another one.</summary>
    private const int Killed = 128 + 9;

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
        var start = OwnProgram.Line(ReadOneCommand.Name, "--rules", ruleFolder, "--lang", language);
        // the collector's own limit makes it collect, or give up, before the parent's look sees too much
        start.Environment["DOTNET_GCHeapHardLimit"] = (limits.Memory - Math.Min(BesidesTheHeap, limits.Memory / 8)).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        // a child that is ended would leave its socket for debuggers in the folder for temporary files
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
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
                $"{start.FileName}: không khởi động được tiến trình đọc tệp ({e.Message}). Hãy cài lại chương trình, hoặc chạy với --in-process.",
                $"{start.FileName}: the process that reads files cannot be started ({e.Message}). Install the program again, or run with --in-process."));
        }
    }

    /// <summary>Waits until it is ready; null where it does not come up.</summary>
    public async Task<Greeting?> Greeting(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(120));
        try
        {
            return await Wire.Receive(_process.StandardOutput.BaseStream, WireForms.Default.Greeting, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            return null; // it died while it was talking
        }
    }

    /// <summary>Has a file looked into. After anything but <see cref="Ending.Read"/> the child is of no more use.</summary>
    /// <param name="question">Which file.</param>
    /// <param name="form">Of the answer.</param>
    /// <param name="cancellation">Asks to let it go.</param>
    public async Task<(Ending Ending, T? Answer)> Ask<T>(Question question, JsonTypeInfo<T> form, CancellationToken cancellation)
        where T : class
    {
        var (began, before) = (Stopwatch.GetTimestamp(), Worked());
        var answer = Answer(question, form);
        while (await Task.WhenAny(answer, Task.Delay(_limits.Look, cancellation)) != answer)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_limits.Over(Worked() - before, Stopwatch.GetElapsedTime(began), Memory()) is { } over)
                return (over, null);
        }

        try
        {
            if (await answer is { } whole)
                return (Ending.Read, whole);
        }
        catch (Exception e) when (e is InvalidDataException or OutOfMemoryException)
        {
            return (Ending.TooMuchMemory, null);
        }
        catch (Exception e) when (e is IOException or System.Text.Json.JsonException)
        {
            // it died while it was talking
        }

        return (await ExitCode(cancellation) switch
        {
            ReadOneCommand.OutOfMemory => Ending.TooMuchMemory,
            Killed when !OperatingSystem.IsWindows() => Ending.EndedFromOutside,
            _ => Ending.Crashed,
        }, null);
    }

    private async Task<T?> Answer<T>(Question question, JsonTypeInfo<T> form)
        where T : class
    {
        await Wire.Send(_process.StandardInput.BaseStream, question, WireForms.Default.Question);
        return await Wire.Receive(_process.StandardOutput.BaseStream, form);
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

    /// <summary>Bytes that it has in memory now; 0 where it has ended.</summary>
    public long Memory()
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

    /// <summary>What it has had of the processor since it was started; 0 where it has ended.</summary>
    private TimeSpan Worked()
    {
        try
        {
            return _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return TimeSpan.Zero; // it ended in this moment
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
}
