using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web;

/// <summary>The current snapshot of the content folder.</summary>
public sealed partial class LiveContent(ContentSettings settings, TimeProvider time, ILogger<LiveContent> log) : IHostedService
{
    private SiteContent? current;

    public SiteContent Current => current ?? throw new InvalidOperationException("The content is read when the site starts.");

    /// <exception cref="ContentException">The folder is missing, or holds no site.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var reading = settings.Open().Read(time.GetUtcNow());
        foreach (var finding in reading.Findings)
            LogFinding(finding);
        current = reading.Site ?? throw new ContentException($"The site cannot start, because its settings cannot be read:\n{string.Join('\n', reading.Findings)}");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "{Finding}")]
    private partial void LogFinding(Finding finding);
}
