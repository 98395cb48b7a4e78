using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Watching;

/// <summary>What the worker is doing, and for each file in the inbox why it waits. The file about it is renewed at most once a second.</summary>
internal sealed class WorkerStatus(string inbox, string folder, string language, TimeProvider clock, TimeSpan? longestFile = null)
{
    /// <summary>So many files are named; of more only the number is given, since nobody reads them, and the file is written every second.</summary>
    private const int MostNamed = 500;

    /// <summary>A worker that gives no sign for so long hangs: it may be at a file that takes as long as one may, and then put many in place.</summary>
    private readonly TimeSpan _longestSilence = (longestFile ?? TimeSpan.Zero) + TimeSpan.FromMinutes(10);

    /// <summary>Why a file waits that has not been still for long enough.</summary>
    public static readonly Wording HasJustCome = new("vừa đến hoặc đang được chép", "has just come, or is being copied");

    private static readonly Wording _queues = new("chờ đến lượt", "waits for its turn");

    private static readonly JsonWriterOptions _spelling = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StatusFile _file = new(folder);
    private readonly SortedDictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _leftAlone = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _working = new(StringComparer.Ordinal);
    private readonly Lock _one = new();
    private long _written;
    private string _last = "";
    private Wording? _trouble;
    private long _sign = clock.GetTimestamp();

    /// <summary>Removes what workers that were killed left of such files.</summary>
    public void RemoveRemains() => _file.RemoveRemains();

    /// <summary>How it is now.</summary>
    public (int Waiting, int Working, bool IsWell) Now
    {
        get
        {
            lock (_one)
                return (_waiting.Count, _working.Count, State is "running" && clock.GetElapsedTime(_sign) < _longestSilence);
        }
    }

    private string State => _trouble is not null ? "degraded" : "running";

    /// <summary>What the file would say now.</summary>
    public string Text()
    {
        lock (_one)
            return Encoding.UTF8.GetString(Content(State));
    }

    /// <summary>Something waits that a single run should wait for.</summary>
    public bool SomethingPasses { get; private set; }

    /// <summary>A new scan.</summary>
    /// <param name="unsettled">Files that have not been still for long enough.</param>
    /// <param name="settled">Files that can be taken now, one after the other.</param>
    /// <param name="leftAlone">Files that are never taken, and why.</param>
    public void Begin(IEnumerable<string> unsettled, IEnumerable<string> settled, IEnumerable<(string Path, Wording Why)> leftAlone)
    {
        lock (_one)
        {
            SomethingPasses = false;
            _working.Clear();
            _waiting.Clear();
            _leftAlone.Clear();
            foreach (var path in settled)
                _waiting[Shown(path)] = _queues.In(language);
            foreach (var path in unsettled)
                _waiting[Shown(path)] = HasJustCome.In(language);
            foreach (var (path, why) in leftAlone)
                _leftAlone[Shown(path)] = why.In(language);
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

    /// <summary>A file waits no more.</summary>
    public void IsTaken(string path)
    {
        lock (_one)
            _waiting.Remove(Shown(path));
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

    /// <summary>A sign of life: it works, or is in trouble.</summary>
    public void Write(Wording? trouble)
    {
        lock (_one)
        {
            (_trouble, _sign) = (trouble, clock.GetTimestamp());
            if (State != _last || clock.GetElapsedTime(_written).TotalSeconds >= 1)
                Write(State);
        }
    }

    /// <summary>Writes the file again, whatever the worker is at: who looks sees that the process lives.</summary>
    public void Refresh()
    {
        lock (_one)
            Write(State);
    }

    /// <summary>The worker has ended.</summary>
    public void Stop()
    {
        lock (_one)
        {
            _working.Clear();
            Write("stopped");
        }
    }

    private void Write(string state)
    {
        if (_last == "stopped")
            return;
        (_last, _written) = (state, clock.GetTimestamp());
        _file.Write(Content(state), isLast: state == "stopped");
    }

    private byte[] Content(string state)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, _spelling))
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteString("reason", _trouble?.In(language));
            json.WriteString("updated", clock.GetUtcNow());
            json.WriteString("machine", Environment.MachineName);
            json.WriteNumber("process", Environment.ProcessId);
            json.WriteString("inbox", inbox);
            json.WriteStartArray("working");
            foreach (var name in _working)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteNumber("waiting_count", _waiting.Count);
            Write(json, "waiting", _waiting);
            Write(json, "left_alone", _leftAlone);
            json.WriteEndObject();
        }

        content.WriteByte((byte)'\n');
        return content.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, SortedDictionary<string, string> files)
    {
        json.WriteStartArray(name);
        foreach (var (file, why) in files.Take(MostNamed))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Shown(string path) => Path.GetRelativePath(inbox, path).Replace('\\', '/');
}
