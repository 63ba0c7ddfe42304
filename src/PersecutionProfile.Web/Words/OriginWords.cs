using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Where an entry's own words come from, and who has looked at them.</summary>
internal static class OriginWords
{
    /// <summary>One or two sentences; empty when the entry says nothing of it.</summary>
    public static string Origin(this Entry entry)
    {
        if (entry is { DraftedBy: null, ReadUntil: null, ReviewedBy: "" })
            return "";
        var reports = entry.ReadUntil is { } until ? $"published reports read up to {until}" : "";
        var drafted = (entry.DraftedBy, reports) switch
        {
            (null, "") => "",
            (null, _) => $"Written from {reports}. ",
            ({ } by, "") => $"Drafted by {Name(by)}. ",
            ({ } by, _) => $"Drafted by {Name(by)} from {reports}. ",
        };
        return drafted + (entry.ReviewedBy.Length > 0 ? $"Reviewed by {entry.ReviewedBy.TrimEnd('.')}{When(entry.Reviewed)}."
            : HasOneCountry(entry) ? "Nobody who knows the country has reviewed it."
            : "Nobody who knows its subject has reviewed it.");
    }

    /// <summary>Those of several entries, each once.</summary>
    public static IEnumerable<string> Origins(this IEnumerable<Entry> entries) =>
        entries.Select(Origin).Where(origin => origin.Length > 0).Distinct();

    private static string Name(Drafter drafter) => drafter == Drafter.Machine ? "machine" : "a person";

    private static string When(PartialDate? date) => date is { } when ? $" {(when.Day > 0 ? "on" : "in")} {when}" : "";

    private static bool HasOneCountry(Entry entry) => entry switch
    {
        Country => true,
        Story story => story.Countries.Length == 1,
        PrayerPoint point => point.Countries.Length == 1,
        _ => false,
    };
}
