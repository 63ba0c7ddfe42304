using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class InfoModel(SiteContent site, Address at) : SitePage(site, at)
{
    private static readonly Slug Privacy = Slug.Parse("privacy");
    private static readonly Slug About = Slug.Parse("about");

    public InfoPage Info { get; } = at.About<InfoPage>();

    public override string Title => Info.Title;

    public override string Description => Info.Summary;

    /// <summary>Who runs the machine and what it logs belongs to the privacy page.</summary>
    public string Hosting => Info.Slug == Privacy ? Site.Settings.Hosting : "";

    public Publisher? Publisher => Info.Slug == About ? Site.Settings.Publisher : null;

    public string Licence => Info.Slug == About ? Site.Settings.Licence : "";

    /// <summary>Of all entries, newest first.</summary>
    public IEnumerable<(Entry Entry, Correction Correction)> Corrections =>
        Site.Entries.SelectMany(entry => entry.Corrections.Select(correction => (entry, correction)))
            .OrderByDescending(pair => pair.correction.Date)
            .ThenBy(pair => pair.entry.File, StringComparer.Ordinal);
}
