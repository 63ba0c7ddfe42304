using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Web.Workshop;

/// <summary>Follows what others save in the folder, makes its photos, and ends the program when nobody is there any more.</summary>
internal sealed partial class DeskKeeper(
    Desk desk, Presence presence, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<DeskKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string said = "";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!presence.IsOver)
        {
            try
            {
                while (!stoppingToken.IsCancellationRequested && desk.MakePhoto())
                {
                }
                desk.LookAgain();
            }
            catch (Exception error) when (error is PhotosNotMadeException or IOException or UnauthorizedAccessException)
            {
                Say(error.Message);
            }
            await Task.Delay(Pause, time, stoppingToken);
        }
        LogEnd();
        lifetime.StopApplication();
    }

    private void Say(string reason)
    {
        if (reason == said)
            return;
        said = reason;
        LogFailure(reason);
    }

    [LoggerMessage(LogLevel.Error, "The content folder cannot be followed, or photos are missing: {Reason} The workshop tries again")]
    private partial void LogFailure(string reason);

    [LoggerMessage(LogLevel.Information, "Every window was shut, so the workshop ends. What was not saved is kept for the next time")]
    private partial void LogEnd();
}
