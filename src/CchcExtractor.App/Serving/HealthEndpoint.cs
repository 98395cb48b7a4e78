using System.Net;
using System.Net.Sockets;
using System.Text;
using CchcExtractor.App.Watching;
using CchcExtractor.Reporting;
using Microsoft.Extensions.Hosting;

namespace CchcExtractor.App.Serving;

/// <summary>
/// Answers <c>/health</c> (200 while the worker is well, 503 with the reason while not) and <c>/metrics</c> on a port of this machine, and of no other.
/// Two pages without parameters need no web server, whose runtime would have to be installed along.
/// </summary>
internal sealed class HealthEndpoint(int port, InboxWorker worker, WorkerMetrics metrics) : BackgroundService
{
    private const int LongestRequest = 8192;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Who connects and says nothing holds a place for as long as our patience lasts.</summary>
    private readonly SemaphoreSlim _places = new(16);
    private readonly TcpListener _listener = new(IPAddress.Loopback, port);
    private readonly PrometheusText _text = new(metrics.Name);

    /// <summary>The port, where 0 was asked for: the one that was free.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <inheritdoc/>
    /// <exception cref="CommandFailure">The port is taken.</exception>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _listener.Start();
        }
        catch (SocketException e)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"--health-port {port}: không mở được cổng này ({e.Message}). Hãy chọn cổng khác.", $"--health-port {port}: the port cannot be opened ({e.Message}). Choose another."));
        }

        metrics.Watch(worker.Status);
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _listener.Dispose();
        _text.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await _places.WaitAsync(stopping);
                var client = await _listener.AcceptTcpClientAsync(stopping);
                _ = Serve(client, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                _places.Release(); // the other side has gone before it was taken
            }
        }
    }

    private async Task Serve(TcpClient client, CancellationToken stopping)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            patience.CancelAfter(Patience);
            using (client)
            {
                var stream = client.GetStream();
                if (await Request(stream, patience.Token) is { } request)
                    await stream.WriteAsync(Answer(request), patience.Token);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // whoever asked does not want to know any more
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>The head of a request; null where it is none.</summary>
    private static async Task<string?> Request(NetworkStream stream, CancellationToken cancellation)
    {
        var bytes = new byte[LongestRequest];
        for (var length = 0; length < bytes.Length;)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellation);
            if (read == 0)
                return null;
            length += read;
            var head = Encoding.Latin1.GetString(bytes, 0, length);
            if (head.Contains("\r\n\r\n", StringComparison.Ordinal) || head.Contains("\n\n", StringComparison.Ordinal))
                return head;
        }

        return null;
    }

    private byte[] Answer(string request)
    {
        var (method, target) = request.Split(' ', 3) is [var first, var second, _] ? (first, second.Split('?')[0]) : ("", "");
        if (!IsForThisMachine(request))
            return Page("403 Forbidden", "text/plain", "only for this machine\n");
        if (method is not ("GET" or "HEAD"))
            return Page("405 Method Not Allowed", "text/plain", "GET only\n");
        var page = target switch
        {
            "/health" or "/" => Page(worker.Status.Now.IsWell ? "200 OK" : "503 Service Unavailable", "application/json", worker.Status.Text()),
            "/metrics" => Page("200 OK", "text/plain; version=0.0.4", _text.Now()),
            _ => Page("404 Not Found", "text/plain", "/health and /metrics are here\n"),
        };
        return method == "HEAD" ? page[..(page.AsSpan().IndexOf("\r\n\r\n"u8) + 4)] : page;
    }

    /// <summary>A page of the Web may make a browser ask for a name of its own that leads here.</summary>
    private static bool IsForThisMachine(string request)
    {
        var host = request.Split('\n').FirstOrDefault(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))?[5..].Trim();
        return host is null || host.Split(':')[0] is "localhost" or "127.0.0.1";
    }

    private static byte[] Page(string status, string type, string content)
    {
        var body = Encoding.UTF8.GetBytes(content);
        return [.. Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\nContent-Type: {type}; charset=utf-8\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n")), .. body];
    }
}
