using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>Another form of a country's prayers.</summary>
public abstract class CountryForm(SiteContent site, Address at) : FormPage(site, at)
{
    public Country Country { get; } = at.About<Country>();

    public override string Title => Words.PrayFor(Country);

    public override string Description => Country.Summary;

    /// <summary>All of the country's, in their order.</summary>
    public virtual ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);

    public string PrayerAddress => Site.AddressOf(Paths.CountryPrayer(Country.Slug));
}
