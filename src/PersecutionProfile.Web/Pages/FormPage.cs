using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>A page for paper, screen, stick or frame: without the site's menu and way out.</summary>
public abstract class FormPage(SiteContent site, Address at) : SitePage(site, at)
{
    /// <summary>What a tab and the history show.</summary>
    public virtual string TabTitle => HasNeutralPreview ? Words.Forms.NeutralTitle : Site.TitleOf(Name);

    /// <summary>What it is called away from the other forms.</summary>
    protected virtual string Name => Title;

    /// <summary>Its own stylesheet, which follows that of the site.</summary>
    public abstract string Stylesheet { get; }

    /// <summary>The policy it needs in place of the site's; null where it needs none.</summary>
    protected virtual string? ContentSecurityPolicy => null;

    public void OnGet()
    {
        if (ContentSecurityPolicy is { } policy)
            Response.Headers.ContentSecurityPolicy = policy;
    }
}
