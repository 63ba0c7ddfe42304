using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>In place of a page whose file cannot be read: what is wrong with it.</summary>
public sealed class UnreadModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "This page cannot be shown yet";

    public override string Description => "What is wrong with the file of this page.";

    public IEnumerable<PreviewFile> Files => Site.Preview!.FilesOn(At.Path).Where(file => file.Entry is null);
}
