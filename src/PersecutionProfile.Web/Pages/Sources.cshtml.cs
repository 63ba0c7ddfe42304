using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class SourcesModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Sources.Title;

    public override string Description => Words.Sources.Description;

    /// <summary>Publishers stand in the order of the sources; their letters in that of the alphabet.</summary>
    public IEnumerable<IGrouping<string, Source>> ByLetter =>
        Site.Sources.GroupBy(source => source.Initial).OrderBy(letter => letter.Key, StringComparer.Ordinal);
}
