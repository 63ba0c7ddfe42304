using System.Text.Json.Nodes;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    private const int LatestShown = 4;

    public override string Title => Site.Settings.Name;

    public override string Description => Site.Settings.Tagline;

    public override JsonObject Subject => LinkedData.WebSite(Site);

    /// <summary>Another one each day, in turn; null when nobody is quoted.</summary>
    public Story? Voice
    {
        get
        {
            var voices = Stories.Where(story => story.Voice is not null).ToArray();
            return voices.Length == 0 ? null : voices[Site.Today.DayNumber % voices.Length];
        }
    }

    /// <summary>Those that stand in the language of the page, if there are any.</summary>
    private IEnumerable<Story> Stories => Site.Stories.Any(Site.Speaks) ? Site.Stories.Where(Site.Speaks) : Site.Stories;

    public IEnumerable<Story> LatestBut(Story? voice) => Stories.Where(story => story != voice).Take(LatestShown);
}
