using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>What a feed says of one entry, in whatever format.</summary>
/// <param name="Address">Its permalink, and so its identity.</param>
/// <param name="Html">All of it, with absolute links.</param>
/// <param name="Published">Null when the entry has no date.</param>
internal sealed record FeedEntry(
    string Address, string Title, string Summary, string Html, ImmutableArray<FeedCategory> Categories, DateTimeOffset? Published,
    DateTimeOffset Updated)
{
    public static FeedEntry Of(SiteContent site, Story story)
    {
        var address = site.AddressOf(Paths.Entry(story));
        ImmutableArray<FeedCategory> categories =
        [
            .. story.Topics.Select(topic => new FeedCategory(topic, site.NameOf(topic))), .. story.Countries.Select(FeedCategory.Of)
        ];
        return new FeedEntry(
            address, story.Title, story.Summary, EntryContent.Write(site, story, address), categories, site.MidnightOf(story.Date),
            site.MidnightOf(story.Updated ?? story.Date));
    }

    public static FeedEntry Of(SiteContent site, PrayerPoint point)
    {
        var address = site.AddressOf(Paths.Entry(point));
        return new FeedEntry(
            address, site.Words.Entries.Name(point), "", EntryContent.Write(site, point, address),
            [.. point.Countries.Select(FeedCategory.Of)],
            point.Date is { } date ? site.MidnightOf(date) : null, UpdatedOf(site, point));
    }

    /// <summary>A letter, which is of its Sunday however late it is read.</summary>
    public static FeedEntry Of(SiteContent site, WeeklyLetter letter)
    {
        var sunday = site.MidnightOf(letter.Week.Sunday);
        return new FeedEntry(
            site.AddressOf(Paths.PrayerWeekOf(letter.Week.Sunday)),
            site.Words.Together.WeekFrom(site.Words.Dates.Of(letter.Week.Sunday)),
            site.Words.Join(letter.Days.Select(day => day.Country.Title)), LetterContent.Write(site, letter),
            [.. letter.Days.Select(day => new FeedCategory(day.Country.Slug, day.Country.Title)).Distinct()], sunday, sunday);
    }

    /// <summary>A day that is kept, from the beginning of its week. Each year's is an entry of its own.</summary>
    public static FeedEntry Of(SiteContent site, DatedDay day)
    {
        var address = site.AddressOf(new LinkTarget(Paths.PrayerDay(day.Date), Anchors.ObservedDay(day.Day.Key)));
        var sunday = site.MidnightOf(PrayerWeek.Of(day.Date).Sunday);
        return new FeedEntry(
            address, $"{day.Day.Name}{site.Words.Comma}{site.Words.Dates.Of(day.Date)}", "", EntryContent.Write(site.Words, day.Day), [],
            sunday, sunday);
    }

    /// <summary>What was corrected in a profile on one day.</summary>
    public static FeedEntry Of(SiteContent site, Country country, IGrouping<DateOnly, Correction> day)
    {
        var address = site.AddressOf(Paths.Country(country.Slug, Anchors.CorrectionsOf(day.Key)));
        return new FeedEntry(
            address, site.Words.Entries.CorrectionOf(site.Words.NameOf(country)), "", EntryContent.Write(site.Words, day),
            [new(country.Slug, country.Title)],
            site.MidnightOf(day.Key), site.MidnightOf(day.Key));
    }

    /// <summary>
    /// The newest day that the point names. RFC 4287 wants one; where there is none, it has the oldest that all programs know.
    /// </summary>
    private static DateTimeOffset UpdatedOf(SiteContent site, PrayerPoint point)
    {
        var answered = point.IsAnswered(site.Today) ? point.Answered : null;
        return new[] { point.Updated, answered, point.Date }.Max() is { } day ? site.MidnightOf(day) : DateTimeOffset.UnixEpoch;
    }
}

internal sealed record FeedCategory(Slug Term, string Label)
{
    public static FeedCategory Of(CountryMention country) => new(country.Slug, country.Name);
}
