using System.Text.Encodings.Web;
using System.Text.Json;
using CchcExtractor.Reporting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace CchcExtractor.App.Watching;

/// <summary>
/// What the worker says while it runs: lines for people, or (<c>--log json</c>) one JSON object a line for programs that collect logs, with the
/// name of the event and its facts apart from the sentence.
/// </summary>
internal sealed class WorkerLog : IDisposable
{
    private readonly Terminal _terminal;
    private readonly ILoggerFactory? _factory;
    private readonly ILogger? _structured;

    private WorkerLog(Terminal terminal, ILoggerFactory? factory) => (_terminal, _factory, _structured) = (terminal, factory, factory?.CreateLogger("cchc.watch"));

    /// <summary>In which language.</summary>
    public string Language => _terminal.Language;

    /// <summary>Lines for people.</summary>
    public static WorkerLog Lines(Terminal terminal) => new(terminal, null);

    /// <summary>JSON on the standard output, times in UTC.</summary>
    public static WorkerLog Json(Terminal terminal) => new(terminal, LoggerFactory.Create(logging => logging.AddJsonConsole(console =>
    {
        (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ");
        console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    })));

    /// <summary>Something went as it should.</summary>
    /// <param name="name">Of the event, for programs; never changes.</param>
    /// <param name="message">For people.</param>
    /// <param name="facts">For programs.</param>
    public void Say(string name, Wording message, params (string Key, object? Value)[] facts) => Write(LogLevel.Information, name, message, facts);

    /// <summary>Something needs attention; the parameters are those of <see cref="Say"/>.</summary>
    public void Complain(string name, Wording message, params (string Key, object? Value)[] facts) => Write(LogLevel.Error, name, message, facts);

    /// <summary>Writes what is still waiting to be written.</summary>
    public void Dispose() => _factory?.Dispose();

    private void Write(LogLevel level, string name, Wording message, (string Key, object? Value)[] facts)
    {
        var line = Terminal.OnOneLine(message.In(Language));
        if (_structured is null)
        {
            try
            {
                (level == LogLevel.Error ? _terminal.Error : _terminal.Out).WriteLine(line);
            }
            catch (IOException)
            {
                // the terminal was closed, or the log lies on a full disk: no reason to leave the work
            }

            return;
        }

        var state = new Facts(line) { KeyValuePair.Create("event", (object?)name) };
        state.AddRange(facts.Select(fact => KeyValuePair.Create(fact.Key, fact.Value)));
        _structured.Log(level, new EventId(0, name), state, null, (_, _) => line);
    }

    /// <summary>The facts, and the sentence for loggers that want them as one.</summary>
    private sealed class Facts(string line) : List<KeyValuePair<string, object?>>
    {
        public override string ToString() => line;
    }
}
