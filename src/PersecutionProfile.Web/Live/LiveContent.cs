using System.Runtime.ExceptionServices;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Live;

/// <summary>The current snapshot of the content folder, and what keeps it current: hints, scans and the clock.</summary>
public sealed partial class LiveContent(
    ContentSettings settings, PhotoProcess photos, TimeProvider time, SiteMetrics metrics, ILogger<LiveContent> log)
    : BackgroundService, ICurrentSite
{
    /// <summary>
    /// Editors save in several steps: after each the site is assembled, and it is published when it is quiet, but not later than
    /// patience allows.
    /// </summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>So long a takedown waits until it has left the state.</summary>
    private static readonly TimeSpan StatePatience = TimeSpan.FromSeconds(5);

    /// <summary>From so many hints on, looking at everything is quicker.</summary>
    private const int ManyHints = 500;

    /// <summary>A folder that is wrong throughout must not fill the log.</summary>
    private const int MostLogged = 20;

    private readonly ContentReader reader = settings.OpenWithState(photos);
    private readonly FolderWatch watch = new();
    private readonly FindingsFile findingsFile = new(settings.FindingsFile);
    private readonly Dictionary<string, long> said = [];
    private HashSet<Finding> known = [];
    private ContentReading? told;
    private DateTimeOffset readAt;
    private long lookedAt;
    private bool isBehind;
    private Task<ContentReading>? begun;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ContentReading? reading;
    private volatile string? failure;
    private volatile bool isStateStuck;
    private Task forgetting = Task.CompletedTask;
    private string? saidHealth;

    public SiteContent Current => reading?.Site ?? throw new InvalidOperationException("The content is read when the site starts.");

    public ContentReading Reading => reading ?? throw new InvalidOperationException("The content is read when the site starts.");

    public bool IsReady => reading is not null;

    /// <summary>Whether visitors may see less, or older, than the folder holds, or editors less than is wrong.</summary>
    public bool IsDegraded => Trouble is not null || reading is { IsDegraded: true };

    /// <summary>What hinders the site in following its folder, in words that name nothing of it; null while nothing does.</summary>
    public string? Trouble =>
        IsOverdue ? "no look at the content has ended for a minute"
        : failure is { } reason ? reason
        : findingsFile.Failure is not null ? "the findings cannot be written"
        : LacksPhotos ? "photos cannot be made"
        : isStateStuck ? "the disk of the state folder does not answer, so something taken down may still be in it"
        : State is { HasLeftovers: true } ? "something taken down cannot be deleted from the state folder"
        : null;

    /// <summary>Writes each change of it into the log, once.</summary>
    public void SayHealth()
    {
        var now = IsDegraded
            ? Trouble ?? "something in the content folder cannot be read, and is shown as it was before or left out"
            : null;
        if (Interlocked.Exchange(ref saidHealth, now) == now)
            return;
        if (now is null)
            LogHealthy();
        else
            LogDegraded(now);
    }

    private bool IsOverdue =>
        IsReady && time.GetElapsedTime(Volatile.Read(ref lookedAt)) > TimeSpan.FromSeconds(Math.Max(60, 2 * settings.ScanSeconds));

    public StateFolder? State => reader.State;

    /// <summary>Whether photos are missing on the site because they cannot be made.</summary>
    internal bool LacksPhotos { get; set; }

    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    internal bool Make(UnmadePhoto photo) => reader.Photos!.Make(photo);

    /// <summary>A photo has been made: the next snapshot, which is due now, shows it.</summary>
    internal void TellOf(UnmadePhoto photo) => watch.Tell(photo.Path);

    public Task NextAsync(CancellationToken cancel) => next.Task.WaitAsync(cancel);

    /// <summary>Reads the folder once, on a thread of its own, while the site is put together.</summary>
    public Task<ContentReading> BeginAsync()
    {
        if (begun is null)
        {
            readAt = time.GetUtcNow();
            begun = Task.Run(() => reader.Read(readAt));
        }
        return begun;
    }

    /// <summary>For who does not start it: what was read with all photos, which takes a while.</summary>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    public async Task<ContentReading> ReadWithPhotosAsync(Action<int, int>? advance)
    {
        var begun = await BeginAsync();
        return begun.Unmade.IsEmpty ? begun : reader.ReadWithPhotos(readAt, advance);
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await PublishAsync(await BeginAsync(), cancellationToken);
        Volatile.Write(ref lookedAt, time.GetTimestamp());
        SayHealth();
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        watch.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Watch && !watch.Restart(reader.Root, reader.LinksToRoot))
            LogNoWatcher(settings.ScanSeconds);
        while (true)
        {
            try
            {
                Tell();
                var hints = await WaitForHintsAsync(stoppingToken);
                await LookAsync(hints, stoppingToken);
                failure = null;
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Fail(error);
                await Task.Delay(Patience, time, stoppingToken);
            }
            Volatile.Write(ref lookedAt, time.GetTimestamp());
            SayHealth();
        }
    }

    /// <summary>The paths that were hinted at; empty when it is only time to look again; null when everything must be looked at.</summary>
    private async Task<HashSet<string>?> WaitForHintsAsync(CancellationToken stop)
    {
        var untilChange = Reading.HoldsUntil - time.GetUtcNow();
        var scan = TimeSpan.FromSeconds(settings.ScanSeconds);
        return await HintAsync(untilChange < scan ? untilChange : scan, stop) ? await GatherAsync(stop) : [];
    }

    /// <summary>One step of a save gives several hints.</summary>
    private async Task<HashSet<string>?> GatherAsync(CancellationToken stop)
    {
        await Task.Delay(Step, time, stop);
        var hints = new HashSet<string>(StringComparer.Ordinal);
        var isLost = false;
        while (watch.Hints.TryRead(out var path))
        {
            isLost |= path is null;
            hints.Add(path ?? "");
        }
        return isLost || hints.Count > ManyHints ? null : hints;
    }

    private async Task<bool> HintAsync(TimeSpan wait, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var hint = watch.Hints.WaitToReadAsync(enough.Token).AsTask();
        var delay = Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, enough.Token);
        var first = await Task.WhenAny(hint, delay);
        await enough.CancelAsync();
        stop.ThrowIfCancellationRequested();
        return first == hint;
    }

    private async Task LookAsync(HashSet<string>? hints, CancellationToken stop)
    {
        var begun = time.GetTimestamp();
        var latest = await AssembleAsync(hints, null, stop);
        var gathered = begun;
        while (hints is not { Count: 0 }
            && time.GetElapsedTime(begun) < Patience
            && await HintAsync(Quiet - time.GetElapsedTime(gathered), stop))
        {
            hints = await GatherAsync(stop);
            gathered = time.GetTimestamp();
            latest = await AssembleAsync(hints, latest, stop);
        }
        if (latest is not null)
        {
            await PublishAsync(latest, stop);
            isBehind = false;
            if (latest.Failure is { } error)
                ExceptionDispatchInfo.Throw(error);
            return;
        }
        if (isStateStuck)
            await ForgetAsync(Reading, stop);
        if (findingsFile.Failure is not null)
            WriteFindings(Reading);
    }

    /// <summary>What is to be published; null while that is what is published already.</summary>
    /// <param name="latest">What an earlier step has given.</param>
    private async Task<ContentReading?> AssembleAsync(HashSet<string>? hints, ContentReading? latest, CancellationToken stop)
    {
        var wasHinted = hints is { Count: > 0 };
        var changed = await HasChangedAsync(wasHinted ? hints : null, stop);
        // It lost events, did not see this change, or watches what the folder was linked to before.
        if (settings.Watch && (hints is null || failure is not null || (changed && !wasHinted) || watch.Folder != reader.Root))
            watch.Restart(reader.Root, reader.LinksToRoot);
        isBehind |= changed;
        changed |= await WaitForWritersAsync(stop);
        var now = time.GetUtcNow();
        if (latest is not null && !changed)
            return latest;
        if (!isBehind && now < Reading.HoldsUntil && now >= readAt)
            return null;
        readAt = now;
        return reader.Assemble(now);
    }

    /// <summary>Waits for the disk on a thread of its own, so that the site can stop meanwhile.</summary>
    private Task<bool> HasChangedAsync(IReadOnlyCollection<string>? paths, CancellationToken stop) =>
        Task.Run(() => reader.HasChanged(paths), CancellationToken.None).WaitAsync(stop);

    /// <summary>A file that cannot be read may only be half written: it gets some moments more, but a takedown must not wait.</summary>
    private async Task<bool> WaitForWritersAsync(CancellationToken stop)
    {
        var (unfinished, isChanged) = (reader.Unfinished, false);
        for (var tries = 0; tries < 4 && !unfinished.IsEmpty; tries++)
        {
            await Task.Delay(Quiet, time, stop);
            if (!await HasChangedAsync(unfinished, stop))
                continue;
            unfinished = reader.Unfinished;
            isChanged = true;
        }
        return isChanged;
    }

    private async Task PublishAsync(ContentReading latest, CancellationToken stop)
    {
        if (!latest.Unknown.IsEmpty && reading?.Unknown.SequenceEqual(latest.Unknown) != true)
            LogUnknown(string.Join(", ", latest.Unknown));
        if (!latest.Recalled.IsEmpty)
            LogRecalled(latest.Recalled.Length, UnusableCharacters.Show(string.Join(", ", latest.Recalled.Take(3))));
        await ForgetAsync(latest, stop);
        reading = latest;
        metrics.CountReload(latest);
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Says what is wrong with what is published, which visitors need not wait for.</summary>
    private void Tell()
    {
        if (told == Reading)
            return;
        told = Reading;
        LogFindings([.. told.Findings.Where(finding => !known.Contains(finding)).OrderByDescending(finding => finding.IsError)]);
        known = [.. told.Findings];
        LogPublished(told.Site.Addresses.Of(AddressGroup.Page).Count(), told.Findings.Length);
        WriteFindings(told);
    }

    /// <summary>
    /// What is taken down leaves the state before it leaves the site, unless the state's disk does not answer; then each look
    /// tries again.
    /// </summary>
    private async Task ForgetAsync(ContentReading latest, CancellationToken stop)
    {
        if (State is not { } state || !forgetting.IsCompleted)
            return;
        forgetting = Task.Run(() => state.Forget(latest), CancellationToken.None);
        await forgetting.WaitAsync(StatePatience, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        isStateStuck = !forgetting.IsCompleted;
        if (!isStateStuck)
            await forgetting;
    }

    private void WriteFindings(ContentReading latest)
    {
        var before = findingsFile.Failure;
        findingsFile.Write(latest.Findings);
        if (findingsFile.Failure is { } reason && before is null)
            LogNoFindingsFile(reason);
    }

    /// <summary>What the failed look has seen must be published by the next, and a cause that lasts is said now and then.</summary>
    private void Fail(Exception error)
    {
        var cause = error.GetBaseException();
        isBehind = true;
        failure = "the last look at the content failed";
        // By the place where it arose and not by its message, which can name another file each time.
        var key = $"{cause.GetType()} {cause.StackTrace?.Split('\n')[0]}";
        if (said.TryGetValue(key, out var at) && time.GetElapsedTime(at) < TimeSpan.FromMinutes(10))
            return;
        said[key] = time.GetTimestamp();
        if (error is IOException or UnauthorizedAccessException)
            LogFolderMissing(reader.Folder, UnusableCharacters.Show(cause.Message));
        else
            LogFailure(error, cause.Message);
    }

    private void LogFindings(Finding[] found)
    {
        foreach (var finding in found.Take(MostLogged))
            LogFinding(finding.IsError ? LogLevel.Error : LogLevel.Warning, finding);
        if (found.Length > MostLogged)
            LogMoreFindings(found.Length - MostLogged);
    }

    [LoggerMessage("{Finding}")]
    private partial void LogFinding(LogLevel level, Finding finding);

    [LoggerMessage(
        LogLevel.Error,
        "{Files} cannot be read, and no good version is known: sources and figures are shown by their keys, removed addresses as not found, and settings that are missing are made up")]
    private partial void LogUnknown(string files);

    [LoggerMessage(
        LogLevel.Warning,
        "{Count} files cannot be read; their last good versions, from before the start, are shown. The first: {Files}")]
    private partial void LogRecalled(int count, string files);

    [LoggerMessage(
        LogLevel.Warning,
        "{More} more new findings are not listed here. The command check prints all of them, and the site writes them to the file that Content:FindingsFile names")]
    private partial void LogMoreFindings(int more);

    [LoggerMessage(LogLevel.Information, "Published: {Pages} pages, {Findings} findings")]
    private partial void LogPublished(int pages, int findings);

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} cannot be read; the last version stays up. {Reason}")]
    private partial void LogFolderMissing(string folder, string reason);

    [LoggerMessage(LogLevel.Error, "A look at the content failed; the last version stays up, and the next look tries again. {Reason}")]
    private partial void LogFailure(Exception error, string reason);

    [LoggerMessage(LogLevel.Warning, "The site is degraded: {Reason}")]
    private partial void LogDegraded(string reason);

    [LoggerMessage(LogLevel.Information, "The site is healthy again: it shows what the content folder holds")]
    private partial void LogHealthy();

    [LoggerMessage(LogLevel.Warning, "The system does not let the site watch the content folder; it looks every {Seconds} seconds instead")]
    private partial void LogNoWatcher(double seconds);

    [LoggerMessage(LogLevel.Error, "The findings could not be written: {Reason}")]
    private partial void LogNoFindingsFile(string reason);
}
