using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Web.Tests.Security;

/// <summary>The program itself in a process of its own, with the console it really writes to.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningSite(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => address.Task.Result;

    public string Log => string.Join('\n', lines);

    public static Task<RunningSite> StartAsync(string content, params string[] settings) => StartAsync("dotnet", [], content, settings);

    /// <param name="limits">Commands of a shell that hold for the site, such as a limit of its file handles.</param>
    public static Task<RunningSite> StartWithinAsync(string limits, string content, params string[] settings) =>
        StartAsync("/bin/sh", ["-c", $"{limits}; exec dotnet \"$@\"", "sh"], content, settings);

    public async Task<string> SendAsync(string request, CancellationToken cancel)
    {
        using var socket = await ConnectAsync(cancel);
        await socket.SendAsync(Encoding.Latin1.GetBytes(request), cancel);
        return await ReadToEndAsync(socket, cancel);
    }

    /// <param name="window">How many bytes may be under way; none for the system's choice.</param>
    public async Task<Socket> ConnectAsync(CancellationToken cancel, int window = 0)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (window > 0)
            socket.ReceiveBufferSize = window;
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port, cancel);
        return socket;
    }

    public static async Task<string> ReadToEndAsync(Socket socket, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var part = new byte[16 * 1024];
        try
        {
            for (int count; (count = await socket.ReceiveAsync(part, cancel).AsTask().WaitAsync(TimeSpan.FromMinutes(2), cancel)) > 0;)
                all.Write(part, 0, count);
        }
        catch (SocketException)
        {
            // The server has closed without reading all: what it said before counts.
        }
        return Encoding.Latin1.GetString(all.ToArray());
    }

    /// <summary>As a service manager does it.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    public int ProcessId => process.Id;

    public bool HasExited => process.HasExited;

    public async Task<int> ExitedAsync(CancellationToken cancel)
    {
        await process.WaitForExitAsync(cancel).WaitAsync(TimeSpan.FromMinutes(2), cancel);
        return process.ExitCode;
    }

    /// <summary>As a power cut or kill -9 does it.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<RunningSite> StartAsync(string program, string[] before, string content, string[] settings)
    {
        var start = new ProcessStartInfo(
            program,
            [
                .. before, typeof(Program).Assembly.Location, "serve", "--content", content, "--urls", "http://127.0.0.1:0",
                "--Content:State=none", .. settings
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var site = new RunningSite(Process.Start(start)!);
        try
        {
            await site.address.Task.WaitAsync(TimeSpan.FromMinutes(2));
            return site;
        }
        catch (TimeoutException)
        {
            await site.DisposeAsync();
            throw new InvalidOperationException($"The site did not start: {site.Log}");
        }
    }

    [GeneratedRegex("Now listening on: \"?(http://127\\.0\\.0\\.1:[0-9]+)")]
    private static partial Regex Listening();

    private void Take(string? line)
    {
        if (line is null)
            return;
        lines.Enqueue(line);
        if (Listening().Match(line) is { Success: true } listening)
            address.TrySetResult(new Uri(listening.Groups[1].Value));
    }
}
