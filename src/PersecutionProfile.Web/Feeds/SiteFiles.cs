using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Web.Rendering;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Everything of a snapshot that is not HTML, by its path.</summary>
internal static class SiteFiles
{
    private const string Atom = "application/atom+xml; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    /// <param name="path">One of <see cref="SiteContent.FileUrls"/>.</param>
    public static ReadyResponse Make(SiteContent site, string path)
    {
        if (site.FindPhoto(path) is { } photo)
            return new ReadyResponse(StatusCodes.Status200OK, photo.Picture.Format.MediaType, photo.Picture.Bytes, isCompressed: true);
        var (type, text) = path switch
        {
            SiteUrls.Feed => (Atom, AtomFeed.Of(Feed.OfStories(site, path))),
            SiteUrls.JsonFeed => ("application/feed+json", JsonFeed.Of(Feed.OfStories(site, path))),
            SiteUrls.PrayerFeed => (Atom, AtomFeed.Of(Feed.OfPrayers(site))),
            SiteUrls.CalendarFile => ("text/calendar; charset=utf-8", PrayerCalendar.Of(site)),
            SiteUrls.FiguresCsv => ("text/csv; charset=utf-8; header=present", FiguresCsv.Of(site)),
            SiteUrls.FiguresJson => ("application/json", FiguresJson.Of(site)),
            SiteUrls.Sitemap => ("application/xml", Sitemap.Of(site)),
            SiteUrls.Robots => (PlainText, RobotsTxt.Of(site)),
            SiteUrls.SecurityTxt => (PlainText, SecurityTxt.Of(site)),
            _ => MakeOfCountry(site, path),
        };
        return new ReadyResponse(StatusCodes.Status200OK, type, Encoding.UTF8.GetBytes(text));
    }

    private static (string Type, string Text) MakeOfCountry(SiteContent site, string path)
    {
        var country = path.Split('/') is ["", "countries", var slug, ..] ? site.FindCountry(slug) : null;
        if (country is not null && path == SiteUrls.CountryFeed(country.Slug))
            return (Atom, AtomFeed.Of(Feed.OfCountry(site, country)));
        if (country is not null && path == SiteUrls.CountryText(country.Slug))
            return (PlainText, PrayerText.Of(site, country));
        throw new InvalidOperationException($"Nothing makes {path}.");
    }
}
