using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web;

/// <summary>The current snapshot of the content folder, and what keeps it current: hints, scans and the clock.</summary>
public sealed partial class LiveContent(ContentSettings settings, TimeProvider time, SiteMetrics metrics, ILogger<LiveContent> log) : BackgroundService
{
    /// <summary>Editors save in several steps: wait until it is quiet, but not for ever.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>From so many hints on, looking at everything is quicker.</summary>
    private const int ManyHints = 500;

    private readonly ContentReader reader = settings.Open();
    private readonly FindingsFile findingsFile = new(settings.FindingsFile);
    private DateTimeOffset readAt;
    private Task<ContentReading>? begun;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ContentReading? reading;
    private volatile bool folderIsMissing;

    public SiteContent Current => reading?.Site ?? throw new InvalidOperationException("The content is read when the site starts.");

    public ContentReading Reading => reading ?? throw new InvalidOperationException("The content is read when the site starts.");

    public bool IsReady => reading is not null;

    /// <summary>Whether visitors may see less, or older, than the folder holds.</summary>
    public bool IsDegraded => folderIsMissing || reading is { IsDegraded: true };

    /// <summary>Ends when another snapshot is published.</summary>
    public Task NextAsync(CancellationToken stop) => next.Task.WaitAsync(stop);

    /// <summary>Reads the folder on a thread of its own, while the site is put together.</summary>
    public void Begin()
    {
        readAt = time.GetUtcNow();
        begun = Task.Run(() => reader.Read(readAt));
    }

    /// <exception cref="ContentException">The folder holds no site.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (begun is null)
            Begin();
        var first = await begun!;
        if (first.Site is null)
            throw new ContentException($"The site cannot start until this is mended:\n{string.Join('\n', first.Findings.Where(finding => finding.IsError))}");
        Publish(first);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = new FolderWatch(reader.Folder);
        if (settings.Watch && !watch.Restart())
            LogNoWatcher(settings.ScanSeconds);
        while (!stoppingToken.IsCancellationRequested)
        {
            var hints = await WaitForHintsAsync(watch, stoppingToken);
            await LookAsync(watch, hints, stoppingToken);
        }
    }

    /// <summary>The paths that were hinted at; empty when it is only time to look again; null when everything must be looked at.</summary>
    private async Task<HashSet<string>?> WaitForHintsAsync(FolderWatch watch, CancellationToken stop)
    {
        var hints = new HashSet<string>(StringComparer.Ordinal);
        var untilChange = Reading.HoldsUntil - time.GetUtcNow();
        var scan = TimeSpan.FromSeconds(settings.ScanSeconds);
        if (!await HintAsync(watch, untilChange < scan ? untilChange : scan, stop))
            return hints;
        var since = time.GetTimestamp();
        var isLost = false;
        do
        {
            while (watch.Hints.TryRead(out var path))
            {
                isLost |= path is null;
                hints.Add(path ?? "");
            }
        }
        while (time.GetElapsedTime(since) < Patience && await HintAsync(watch, Quiet, stop));
        return isLost || hints.Count > ManyHints ? null : hints;
    }

    private async Task<bool> HintAsync(FolderWatch watch, TimeSpan wait, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var hint = watch.Hints.WaitToReadAsync(enough.Token).AsTask();
        var delay = Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, enough.Token);
        var first = await Task.WhenAny(hint, delay);
        await enough.CancelAsync();
        stop.ThrowIfCancellationRequested();
        return first == hint;
    }

    private async Task LookAsync(FolderWatch watch, HashSet<string>? hints, CancellationToken stop)
    {
        try
        {
            var wasHinted = hints is { Count: > 0 };
            var changed = reader.HasChanged(wasHinted ? hints : null);
            if (settings.Watch && (hints is null || folderIsMissing || (changed && !wasHinted)))
                watch.Restart(); // It lost events, or did not see this change.
            await WaitForWritersAsync(stop);
            folderIsMissing = false;
            var now = time.GetUtcNow();
            if (changed || now >= Reading.HoldsUntil || now < readAt)
            {
                readAt = now;
                Publish(reader.Assemble(now));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (!folderIsMissing)
                LogFolderMissing(reader.Folder, error.Message);
            folderIsMissing = true;
        }
    }

    /// <summary>A file that cannot be read may only be half written: it gets some moments more, but a takedown must not wait.</summary>
    private async Task WaitForWritersAsync(CancellationToken stop)
    {
        var unfinished = reader.Unfinished;
        for (var tries = 0; tries < 4 && !unfinished.IsEmpty; tries++)
        {
            await Task.Delay(Quiet, time, stop);
            if (reader.HasChanged(unfinished))
                unfinished = reader.Unfinished;
        }
    }

    private void Publish(ContentReading latest)
    {
        var known = reading?.Findings.ToHashSet() ?? [];
        foreach (var finding in latest.Findings.Where(finding => !known.Contains(finding)))
            LogFinding(finding.IsError ? LogLevel.Error : LogLevel.Warning, finding);
        reading = latest;
        metrics.CountReload(latest);
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        LogPublished(latest.Site!.Urls.Length, latest.Findings.Length);
        if (findingsFile.Write(latest.Findings) is { } failure)
            LogNoFindingsFile(failure);
    }

    [LoggerMessage("{Finding}")]
    private partial void LogFinding(LogLevel level, Finding finding);

    [LoggerMessage(LogLevel.Information, "Published: {Pages} pages, {Findings} findings")]
    private partial void LogPublished(int pages, int findings);

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} cannot be read; the last version stays up. {Reason}")]
    private partial void LogFolderMissing(string folder, string reason);

    [LoggerMessage(LogLevel.Warning, "The system does not let the site watch the content folder; it looks every {Seconds} seconds instead")]
    private partial void LogNoWatcher(double seconds);

    [LoggerMessage(LogLevel.Error, "The findings could not be written: {Reason}")]
    private partial void LogNoFindingsFile(string reason);
}
