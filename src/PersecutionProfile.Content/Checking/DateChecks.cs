using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>Whether the dates of a folder can be right on the day on which they are looked at.</summary>
internal static class DateChecks
{
    public static void Run(IEnumerable<ReadEntry> entries, SiteContent site, DataFile sources, List<Finding> findings)
    {
        // Where an editor lives, tomorrow may have begun.
        var latest = site.Today.AddDays(1);
        foreach (var entry in entries)
            new EntryDates(entry, latest, findings).Check();
        foreach (var source in site.Sources)
        {
            CheckSource(source, "date", source.Date);
            CheckSource(source, "retrieved", source.Retrieved is { } retrieved ? PartialDate.Of(retrieved) : default);
        }

        void CheckSource(Source source, string key, PartialDate date)
        {
            if (!date.IsKnown || date.FirstDay <= latest)
                return;
            var at = (sources.Map[source.Key.Value] as YamlMap)?[key]?.At ?? default;
            findings.Add(FutureDate(DataFile.Sources, at, key));
        }
    }

    private static Finding FutureDate(string file, Place at, string key) =>
        new(Rule.FutureDate, file, at.Line, at.Column,
            $"The day under `{key}` has not come yet. Is the year right? It says what has been done, so it cannot lie in the future.");

    private sealed class EntryDates(ReadEntry read, DateOnly latest, List<Finding> findings)
    {
        private readonly Publication publication = read.Document.Publication;

        public void Check()
        {
            var entry = read.Entry!;
            CheckPast("updated", DayOf(read.Document.FrontMatter["updated"])); // The entry's own day may be that of a correction.
            CheckPast("reviewed", entry.Reviewed?.FirstDay);
            CheckPast("read-until", entry.ReadUntil?.FirstDay);
            CheckPast("answered", (entry as PrayerPoint)?.Answered);
            if (entry is Story { Reported: { IsKnown: true } reported })
                CheckPast("reported", reported.FirstDay);
            if (entry is PrayerPoint { Answered: not null, Thanks: "" })
                Add(Rule.HalfAnswered, "answered",
                    "This prayer is answered, and nothing says what to give thanks for. Add `thanks: \"…\"`.");
            if (entry is PrayerPoint { Thanks: not "" } && read.Document.FrontMatter["answered"] is null or YamlScalar { IsNull: true })
                Add(Rule.HalfAnswered, "thanks",
                    $"The words under `thanks` are not shown, because nothing says when this prayer was answered. Add `answered: {latest.AddDays(-1):yyyy-MM-dd}`, with the right day.");
            if (entry is Story { Date: var begin } && CorrectionDates().FirstOrDefault(date => DayOf(date) < begin) is { } early)
                findings.Add(
                    new Finding(Rule.EarlyCorrection, read.Document.Path, early.At.Line, early.At.Column,
                        $"This correction is dated before its story, of {begin:yyyy-MM-dd}. Correct the year of one of the two."));
            foreach (var date in CorrectionDates().Where(date => DayOf(date) > latest))
                findings.Add(FutureDate(read.Document.Path, date.At, "date"));
            CheckPublication();
        }

        private IEnumerable<YamlNode> CorrectionDates()
        {
            var withdrawals = Blocks(read.Document.FrontMatter["figures"]).SelectMany(figure => Blocks(figure["withdrawn"]));
            return Blocks(read.Document.FrontMatter["corrections"]).Concat(withdrawals).Select(block => block["date"]).OfType<YamlNode>();
        }

        private void CheckPublication()
        {
            if (publication.From is not { } from)
                return;
            var key = read.Document.FrontMatter["publish"] is YamlScalar { Value: var publish }
                && Values.TryParseMoment(publish, out var moment)
                && moment == from
                ? "publish"
                : "date";
            if (publication.Until <= from && read.Document.FrontMatter["expires"] is not null)
                Add(Rule.NeverShown, "expires",
                    $"This entry is never shown: its end under `expires` is not after its beginning under `{key}`. Correct one of the two, or leave both if it shall stay down.");
            if (DateOnly.FromDateTime(from) > latest.AddYears(1))
                Add(Rule.FarDate, key, $"This entry waits until {from:d MMMM yyyy}, more than a year from now. Is the year right?");
        }

        /// <summary>What is written for the day of its publication may be dated of that day.</summary>
        private void CheckPast(string key, DateOnly? date)
        {
            var last = publication.From is { } from && DateOnly.FromDateTime(from) > latest ? DateOnly.FromDateTime(from) : latest;
            if (date > last)
                findings.Add(FutureDate(read.Document.Path, PlaceOf(key), key));
        }

        private void Add(Rule rule, string key, string message)
        {
            var at = PlaceOf(key);
            findings.Add(new Finding(rule, read.Document.Path, at.Line, at.Column, message));
        }

        private static DateOnly? DayOf(YamlNode? node) =>
            node is not null && Values.Day(node, new FileFindings(""), out var day) ? day : null;

        private static IEnumerable<YamlMap> Blocks(YamlNode? node) =>
            node is YamlList list ? list.Items.OfType<YamlMap>() : node is YamlMap map ? [map] : [];

        private Place PlaceOf(string key) => read.Document.FrontMatter[key]?.At ?? default;
    }
}
