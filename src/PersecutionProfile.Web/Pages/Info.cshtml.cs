using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class InfoModel(SiteContent site) : SitePage(site)
{
    private static readonly Slug Privacy = Slug.Parse("privacy");
    private static readonly Slug About = Slug.Parse("about");

    public InfoPage Info { get; private set; } = null!;

    public override string Title => Info.Title;

    public override string Description => Info.Summary;

    public override string Path => SiteUrls.Page(Info.Slug);

    /// <summary>Who runs the machine and what it logs belongs to the privacy page.</summary>
    public string Hosting => Info.Slug == Privacy ? Site.Settings.Hosting : "";

    public Publisher? Publisher => Info.Slug == About ? Site.Settings.Publisher : null;

    public string Licence => Info.Slug == About ? Site.Settings.Licence : "";

    /// <summary>Of all entries, newest first.</summary>
    public IEnumerable<(Entry Entry, Correction Correction)> Corrections =>
        Site.Entries.SelectMany(entry => entry.Corrections.Select(correction => (entry, correction))).OrderByDescending(pair => pair.correction.Date).ThenBy(pair => pair.entry.File, StringComparer.Ordinal);

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (Site.Pages.FirstOrDefault(page => page.Slug.Value == slug) is not { } found)
            return NotFound();
        Info = found;
        return Page();
    }
}
