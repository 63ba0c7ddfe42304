using System.Diagnostics.Metrics;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Web.Live;

/// <summary>
/// What the site counts of itself, to be read with <c>dotnet-counters monitor --counters PersecutionProfile</c>. Kinds of
/// pages are counted, never which page, and nothing of who asked.
/// </summary>
public sealed class SiteMetrics
{
    public const string MeterName = "PersecutionProfile";

    private readonly TimeProvider time;
    private readonly Counter<long> requests;
    private readonly Counter<long> renders;
    private readonly Counter<long> reloads;
    private Publication? latest;

    public SiteMetrics(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(MeterName);
        requests = meter.CreateCounter<long>("requests", "{request}", "Answered requests by route and status");
        renders = meter.CreateCounter<long>("renders", "{page}", "Pages and files that were made, and not taken ready");
        reloads = meter.CreateCounter<long>("reloads", "{snapshot}", "Snapshots that were published");
        meter.CreateObservableGauge("findings", CountFindings, "{finding}", "What is wrong with the content, by severity");
        meter.CreateObservableGauge("snapshot.age", Age, "s", "How long ago the snapshot was published");
    }

    /// <summary>Whether anybody reads along.</summary>
    public bool AreRequestsCounted => requests.Enabled;

    public void CountRequest(string route, int status) => requests.Add(1, new("route", route), new("status", status));

    public void CountRender() => renders.Add(1);

    public void CountReload(ContentReading reading)
    {
        latest = new(reading, time.GetUtcNow());
        reloads.Add(1);
    }

    private IEnumerable<Measurement<int>> CountFindings() =>
        Enum.GetValues<Severity>()
            .Select(severity => new Measurement<int>(
                latest?.Reading.Findings.Count(finding => finding.Rule.Severity == severity) ?? 0,
                new KeyValuePair<string, object?>("severity", severity.ToString())));

    private double Age() => latest is null ? 0 : (time.GetUtcNow() - latest.At).TotalSeconds;

    private sealed record Publication(ContentReading Reading, DateTimeOffset At);
}
