using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>One sheet for all countries: it names none, nor any child.</summary>
public sealed class ChildrenModel(SiteContent site, Address at) : FormPage(site, at)
{
    public override string Title => Words.Kit.ChildrenTitle;

    public override string Description => Words.Kit.ChildrenPaper;

    public override string Stylesheet => "children.css";

    public bool HasKit => Site.Addresses.Has(Paths.Kit);
}
