using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Web.Books;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Feeds;

/// <summary>Everything of a snapshot that is not HTML.</summary>
internal static class SiteFiles
{
    private const string Atom = "application/atom+xml; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    /// <param name="address">One of <see cref="AddressGroup.File"/>.</param>
    public static ReadyResponse Make(SiteContent site, Address address)
    {
        if (address.Subject is ServedPhoto photo)
            return new ReadyResponse(StatusCodes.Status200OK, photo.Form.Format.MediaType, photo.Read(), isCompressed: true);
        if (address.Subject is Look look)
            return new ReadyResponse(StatusCodes.Status200OK, "text/css", Encoding.UTF8.GetBytes(look.Stylesheet), isImmutable: true);
        if (address.Kind == AddressKind.Book)
        {
            return new ReadyResponse(
                StatusCodes.Status200OK, Book.MediaType, Book.Make(site, address.About<Language>()), isCompressed: true);
        }
        var (type, text) = address.Kind switch
        {
            AddressKind.Feed => (Atom, AtomFeed.Write(Feed.OfStories(site, address.Place))),
            AddressKind.JsonFeed => ("application/feed+json", JsonFeed.Of(Feed.OfStories(site, address.Place))),
            AddressKind.PrayerFeed => (Atom, AtomFeed.Write(Feed.OfPrayers(site))),
            AddressKind.WeekFeed => (Atom, AtomFeed.Write(Feed.OfWeeks(site, address.Place))),
            AddressKind.WeekJsonFeed => ("application/feed+json", JsonFeed.Of(Feed.OfWeeks(site, address.Place))),
            AddressKind.WeekText => (PlainText, PrayerText.Write(site, WeeklyLetter.Of(site, PrayerWeek.Of(site.Today)))),
            AddressKind.CalendarFile => ("text/calendar; charset=utf-8", PrayerCalendar.Write(site)),
            AddressKind.FiguresCsv => ("text/csv; charset=utf-8; header=present", FiguresCsv.Of(site)),
            AddressKind.FiguresJson => ("application/json", FiguresJson.Of(site)),
            AddressKind.Sitemap => ("application/xml", Sitemap.Of(site)),
            AddressKind.Robots => (PlainText, RobotsTxt.Write(site)),
            AddressKind.SecurityTxt => (PlainText, SecurityTxt.Write(site)),
            AddressKind.CountryFeed => (Atom, AtomFeed.Write(Feed.OfCountry(site, address.About<Country>()))),
            AddressKind.CountryMessage => (PlainText, PrayerText.WriteMessage(site, address.About<Country>())),
            AddressKind.CountryText => (PlainText, PrayerText.Write(site, address.About<Country>())),
            _ => throw new InvalidOperationException($"Nothing makes {address.Path}."),
        };
        return new ReadyResponse(StatusCodes.Status200OK, type, Encoding.UTF8.GetBytes(text));
    }
}
