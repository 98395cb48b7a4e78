using System.Diagnostics;
using System.Text.Json;

namespace CchcExtractor.App.Watching;

/// <summary>
/// Where a worker's status lies: <c>status.json</c> in the output folder, which shows the worker that wrote last, and one file for each worker in
/// <c>.cchc/workers</c> as long as it lives. That it cannot be written is no reason to stop.
/// </summary>
internal sealed class StatusFile(string folder)
{
    private const string Name = "status.json";

    private readonly string _id = Guid.NewGuid().ToString("N")[..8];

    /// <summary>Puts a new status in place of the last.</summary>
    public void Write(byte[] content, bool isLast)
    {
        var (common, own) = (Path.Combine(folder, Name), Path.Combine(Workers(folder), _id + ".json"));
        Write(common, content);
        if (isLast)
            Attempt(() => File.Delete(own));
        else if (Directory.Exists(Path.Combine(folder, ".cchc")) && Attempt(() => Directory.CreateDirectory(Workers(folder))))
            Write(own, content);
    }

    /// <summary>Removes what workers of this machine that were killed left behind.</summary>
    public void RemoveRemains() => Attempt(() =>
    {
        foreach (var path in Directory.EnumerateFiles(folder, ".status.*.tmp").Where(path => !int.TryParse(path.Split('.')[^2], out var process) || !IsAlive(process)))
            File.Delete(path);
        if (!Directory.Exists(Workers(folder)))
            return;
        foreach (var path in Directory.EnumerateFiles(Workers(folder)).Where(path => Of(path) is not { } status || (IsHere(status) && !IsAlive(status.GetProperty("process").GetInt32()))))
            File.Delete(path);
    });

    /// <summary>The status of each worker that lives or did not stop by itself; where there is none, that of the last one.</summary>
    public static IReadOnlyList<JsonElement> All(string folder)
    {
        var living = Directory.Exists(Workers(folder)) ? Directory.EnumerateFiles(Workers(folder), "*.json").Order(StringComparer.Ordinal).Select(Of).OfType<JsonElement>().ToList() : [];
        return living.Count > 0 ? living : Of(Path.Combine(folder, Name)) is { } last ? [last] : [];
    }

    /// <summary>The inbox of the worker that wrote its results into a folder before; null where there was none.</summary>
    public static string? InboxOf(string folder) => Of(Path.Combine(folder, Name)) is { } status && status.TryGetProperty("inbox", out var inbox) ? inbox.GetString() : null;

    /// <summary>It was written on this machine, so that its process may be looked for.</summary>
    public static bool IsHere(JsonElement status) => !status.TryGetProperty("machine", out var machine) || machine.GetString() == Environment.MachineName;

    /// <summary>Whether a process of this machine lives.</summary>
    public static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Workers(string folder) => Path.Combine(folder, ".cchc", "workers");

    /// <summary>Under another name first; where the disk has no room for that, into the old file, whose place on the disk is enough for a few words.</summary>
    private void Write(string path, byte[] content)
    {
        var temporary = Path.Combine(folder, $".status.{_id}.{Environment.ProcessId}.tmp");
        if (Attempt(() =>
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }))
            return;
        Attempt(() => File.Delete(temporary));
        Attempt(() =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read | FileShare.Delete);
            file.Write(content);
            file.SetLength(content.Length);
        });
    }

    private static JsonElement? Of(string path)
    {
        try
        {
            using var status = JsonDocument.Parse(File.ReadAllBytes(path));
            return status.RootElement.ValueKind == JsonValueKind.Object ? status.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static bool Attempt(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
