using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Live;

/// <summary>
/// Keeps what is shown for the next start, behind each snapshot; taking out what is not shown any more is
/// <see cref="LiveContent"/>'s.
/// </summary>
internal sealed partial class StateKeeper(LiveContent live, ContentSettings settings, ILogger<StateKeeper> log) : BackgroundService
{
    /// <summary>The first visitors come first.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    private bool hadLeftovers;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (live.State is not { } state)
            return;
        try
        {
            await Task.Delay(AfterStart, stoppingToken);
            state.RemoveUnused();
            while (true)
                await KeepAsync(state, stoppingToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogStopped(error.Message);
        }
    }

    /// <summary>Until another snapshot is published.</summary>
    private async Task KeepAsync(StateFolder state, CancellationToken stop)
    {
        var next = live.NextAsync(stop);
        LogNews(state);
        await state.FillAsync(stop);
        for (LogNews(state); state.HasLeftovers && !next.IsCompleted; LogNews(state))
        {
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(settings.ScanSeconds), stop));
            state.DeleteLeftovers();
        }
        await next;
    }

    private void LogNews(StateFolder state)
    {
        foreach (var notice in state.TakeNotices())
            LogNotice(notice);
        if (state.HasLeftovers && !hadLeftovers)
            LogLeftovers(state.Folder);
        hadLeftovers = state.HasLeftovers;
    }

    [LoggerMessage(LogLevel.Warning, "{Notice}")]
    private partial void LogNotice(string notice);

    [LoggerMessage(
        LogLevel.Error,
        "What was taken down cannot be deleted from the state folder {Folder}: its text or photos are still there. Delete that folder; the site tries again and again")]
    private partial void LogLeftovers(string folder);

    [LoggerMessage(LogLevel.Error, "The state folder is kept no longer: {Reason}")]
    private partial void LogStopped(string reason);
}
