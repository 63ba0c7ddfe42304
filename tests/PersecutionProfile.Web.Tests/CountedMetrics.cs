using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Live;

namespace PersecutionProfile.Web.Tests;

/// <summary>What a site counts from now on, as an operator's tool reads it.</summary>
public sealed class CountedMetrics : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, double> values = new(StringComparer.Ordinal);

    public CountedMetrics(SiteFixture site)
    {
        var meters = site.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Scope == meters && instrument.Meter.Name == SiteMetrics.MeterName)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => values.AddOrUpdate(NameOf(instrument, tags), value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => values[NameOf(instrument, tags)] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => values[NameOf(instrument, tags)] = value);
        listener.Start();
    }

    /// <summary>
    /// By the name of the instrument and its tags, such as "requests route=/news status=200"; 0 where nothing was counted.
    /// </summary>
    public double this[string name]
    {
        get
        {
            listener.RecordObservableInstruments();
            return values.GetValueOrDefault(name);
        }
    }

    public void Dispose() => listener.Dispose();

    private static string NameOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = instrument.Name;
        foreach (var (key, value) in tags)
            name += $" {key}={value}";
        return name;
    }
}
