using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary><c>status.json</c> in the output folder: what the worker is doing, and for each file in the inbox why it waits. Renewed at most once a second.</summary>
internal sealed class WorkerStatus(string inbox, string folder, string language, TimeProvider clock)
{
    private const string FileName = "status.json";

    private static readonly JsonWriterOptions Spelling = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _working = new(StringComparer.Ordinal);
    private readonly Lock _one = new();
    private long _written;
    private string _last = "";
    private Wording? _trouble;
    private long _sign = clock.GetTimestamp();

    /// <summary>A worker that gives no sign for so long hangs: one file takes two minutes at most.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(10);

    /// <summary>The inbox of the worker that wrote its results into a folder before; null where there was none.</summary>
    public static string? InboxOf(string folder)
    {
        try
        {
            using var status = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
            return status.RootElement.GetProperty("inbox").GetString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Removes what workers that were killed left of the file.</summary>
    public void RemoveRemains()
    {
        foreach (var path in Directory.EnumerateFiles(folder, ".status.*.tmp"))
        {
            if (int.TryParse(path.Split('.')[^2], out var process) && !IsAlive(process))
                File.Delete(path);
        }
    }

    /// <summary>Whether a process of this machine lives.</summary>
    public static bool IsAlive(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>How it is now.</summary>
    public (int Waiting, int Working, bool IsWell) Now
    {
        get
        {
            lock (_one)
                return (_waiting.Count, _working.Count, State is "running" && clock.GetElapsedTime(_sign) < LongestSilence);
        }
    }

    private string State => _trouble is not null ? "degraded" : "running";

    /// <summary>What the file would say now.</summary>
    public string Text()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Spelling))
            Write(json, State, _trouble);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    /// <summary>Something waits that a single run should wait for.</summary>
    public bool SomethingPasses { get; private set; }

    /// <summary>A new scan: these have not been still for long enough.</summary>
    public void Begin(IEnumerable<string> unsettled)
    {
        lock (_one)
        {
            (SomethingPasses, _) = (false, _working.RemoveWhere(_ => true));
            _waiting.Clear();
            foreach (var path in unsettled)
                _waiting[Shown(path)] = new Wording("vừa đến hoặc đang được chép", "has just come, or is being copied").In(language);
        }
    }

    /// <summary>A file cannot be taken yet.</summary>
    public void Waits(string path, Wording why, bool passes)
    {
        lock (_one)
        {
            SomethingPasses |= passes;
            _waiting[Shown(path)] = why.In(language);
        }
    }

    /// <summary>A file is at work.</summary>
    public void Works(string name)
    {
        lock (_one)
        {
            _working.Add(name);
            _sign = clock.GetTimestamp();
        }
    }

    /// <summary>It is finished.</summary>
    public void Done(string name)
    {
        lock (_one)
        {
            _working.Remove(name);
            _sign = clock.GetTimestamp();
        }
    }

    /// <summary>Writes the file where something has changed; that it cannot be written is no reason to stop.</summary>
    public void Write(Wording? trouble)
    {
        lock (_one)
            (_trouble, _sign) = (trouble, clock.GetTimestamp());
        var state = State;
        if (state != _last || clock.GetElapsedTime(_written).TotalSeconds >= 1)
            Write(state, trouble);
    }

    /// <summary>The worker has ended.</summary>
    public void Stop() => Write("stopped", null);

    private void Write(string state, Wording? trouble)
    {
        (_last, _written) = (state, clock.GetTimestamp());
        var temporary = Path.Combine(folder, $".status.{Environment.ProcessId}.tmp");
        try
        {
            using (var file = File.Create(temporary))
            using (var json = new Utf8JsonWriter(file, Spelling))
                Write(json, state, trouble);
            File.Move(temporary, Path.Combine(folder, FileName), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the results cannot be written either then, and that is said
        }
    }

    private void Write(Utf8JsonWriter json, string state, Wording? trouble)
    {
        lock (_one)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteString("reason", trouble?.In(language));
            json.WriteString("updated", clock.GetUtcNow());
            json.WriteNumber("process", Environment.ProcessId);
            json.WriteString("inbox", inbox);
            json.WriteStartArray("working");
            foreach (var name in state == "stopped" ? [] : _working)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteStartArray("waiting");
            foreach (var (name, why) in _waiting)
            {
                json.WriteStartObject();
                json.WriteString("file", name);
                json.WriteString("why", why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
        }
    }

    private string Shown(string path) => Path.GetRelativePath(inbox, path).Replace('\\', '/');
}
