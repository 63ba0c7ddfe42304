using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>The editions of the site, and how much of each is translated.</summary>
public sealed class LanguagesModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => Words.Languages.Title;

    public override string Description => Words.Languages.Description;

    public ImmutableArray<Row> Rows => [.. Site.InEachLanguage.Select(RowOf)];

    private Row RowOf(SiteContent edition)
    {
        var spoken = edition.Entries.Where(edition.Speaks).ToArray();
        return new Row(
            edition.Settings.Language,
            edition.Addresses.PathTo(Paths.Home),
            [
                (Words.Countries.Title, spoken.OfType<Country>().Count()),
                (Words.News.Title, spoken.OfType<Story>().Count()),
                (Words.Pray.Title, spoken.OfType<PrayerPoint>().Count()),
                (Words.Help.Title, spoken.OfType<HelpAction>().Count()),
                (Words.Layout.About, spoken.OfType<InfoPage>().Count()),
            ]);
    }

    /// <param name="Counts">How many of each kind stand in this language.</param>
    public sealed record Row(Language Language, string Path, ImmutableArray<(string Name, int Count)> Counts);
}
