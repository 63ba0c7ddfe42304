using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages;

public sealed class SourcesModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Sources";

    public override string Description =>
        "Every publication that this site cites: who published it, when, where it is found, and whose words it retells.";

    /// <summary>Publishers stand in the order of the sources; their letters in that of the alphabet.</summary>
    public IEnumerable<IGrouping<string, Source>> ByLetter =>
        Site.Sources.GroupBy(source => source.Initial).OrderBy(letter => letter.Key, StringComparer.Ordinal);
}
