using System.Diagnostics;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Live;

/// <summary>Makes the photos of what is shown, behind the snapshot that does without them.</summary>
internal sealed partial class PhotoKeeper(LiveContent live, ContentSettings settings, ILogger<PhotoKeeper> log) : BackgroundService
{
    /// <summary>Each snapshot has its pages rendered anew, so that many photos come in a few.</summary>
    private static readonly TimeSpan BetweenSnapshots = TimeSpan.FromSeconds(5);

    private string said = "";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = live.NextAsync(stoppingToken);
            try
            {
                await MakeAsync(stoppingToken);
                live.LacksPhotos = false;
            }
            catch (PhotosNotMadeException error) when (!stoppingToken.IsCancellationRequested)
            {
                Say(error.Message);
                live.LacksPhotos = true;
                await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(10 * settings.ScanSeconds), stoppingToken));
                continue;
            }
            await next;
        }
    }

    /// <summary>What has become of the first few, if there are many: the others are those of the next snapshot.</summary>
    private async Task MakeAsync(CancellationToken stop)
    {
        var since = Stopwatch.GetTimestamp();
        UnmadePhoto? made = null;
        foreach (var photo in live.Reading.Unmade.Where(photo => photo.IsShown))
        {
            // A thread of its own waits for the other process.
            var making = Task.Factory.StartNew(
                () => live.Make(photo), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            if (await making.WaitAsync(stop))
                made = photo;
            if (made is not null && Stopwatch.GetElapsedTime(since) > BetweenSnapshots)
                break;
        }
        if (made is not null)
            live.TellOf(made);
    }

    private void Say(string reason)
    {
        if (reason == said)
            return;
        said = reason;
        LogFailure(reason);
    }

    [LoggerMessage(LogLevel.Error, "Photos are missing on the site: {Reason} The site tries again and again")]
    private partial void LogFailure(string reason);
}
