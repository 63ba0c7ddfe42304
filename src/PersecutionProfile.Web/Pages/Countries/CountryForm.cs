using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>Another form of a country's prayers, for paper, screen, stick or frame: without the site's menu and way out.</summary>
public abstract class CountryForm(SiteContent site, Address at) : SitePage(site, at)
{
    public Country Country { get; } = at.About<Country>();

    public override string Title => Words.PrayFor(Country);

    public override string Description => Country.Summary;

    /// <summary>What a tab and the history show.</summary>
    public virtual string TabTitle => HasNeutralPreview ? Words.Forms.NeutralTitle : Site.TitleOf(Title);

    /// <summary>Its own stylesheet, which follows that of the site.</summary>
    public abstract string Stylesheet { get; }

    /// <summary>The policy it needs in place of the site's; null where it needs none.</summary>
    protected virtual string? ContentSecurityPolicy => null;

    /// <summary>All of the country's, in their order.</summary>
    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);

    public string PrayerAddress => Site.AddressOf(Paths.CountryPrayer(Country.Slug));

    public void OnGet()
    {
        if (ContentSecurityPolicy is { } policy)
            Response.Headers.ContentSecurityPolicy = policy;
    }
}
