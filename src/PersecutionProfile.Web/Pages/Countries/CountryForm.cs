using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Wording;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>Another form of a country's prayers, for paper, screen, stick or frame: without the site's menu and way out.</summary>
public abstract class CountryForm(SiteContent site) : SitePage(site)
{
    public Country Country { get; private set; } = null!;

    public override string Title => $"Pray for {Country.Title}";

    public override string Description => Country.Summary;

    /// <summary>What a tab and the history show.</summary>
    public virtual string TabTitle => Site.TitleOf(Title);

    /// <summary>Its own stylesheet, which follows that of the site.</summary>
    public abstract string Stylesheet { get; }

    /// <summary>The policy it needs in place of the site's; null where it needs none.</summary>
    protected virtual string? ContentSecurityPolicy => null;

    /// <summary>All of the country's, in their order.</summary>
    public ImmutableArray<PrayerPoint> Points => Site.PointsOf(Country);

    public string PrayerAddress => Site.AddressOf(SiteUrls.CountryPrayer(Country.Slug));

    public IActionResult OnGet([FromRoute] string country)
    {
        if (Site.FindCountry(country) is not { } found)
            return NotFound();
        Country = found;
        if (ContentSecurityPolicy is { } policy)
            Response.Headers.ContentSecurityPolicy = policy;
        return Page();
    }
}
