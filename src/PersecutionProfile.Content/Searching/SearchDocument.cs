namespace PersecutionProfile.Content.Searching;

/// <summary>An entry as the search sees it. It holds no text of its own.</summary>
internal sealed record SearchDocument(Entry Entry, SearchKind Kind, DateOnly Date)
{
    /// <summary>
    /// Every entry in the language of the site, and the names of all countries; among equally good hits this is the order.
    /// </summary>
    public static ImmutableArray<SearchDocument> Of(SiteContent site) =>
    [
        .. site.Countries.Select(country => site.Speaks(country) ? country : NameOf(country))
            .Select(country => new SearchDocument(country, SearchKind.Country, default)),
        .. new IEnumerable<SearchDocument>[]
        {
            site.Stories.Where(site.Speaks).Select(story => new SearchDocument(story, SearchKind.Story, story.Date)),
            site.PrayerPoints.Select(point => new SearchDocument(point, SearchKind.Prayer, point.Date ?? default)),
            site.HelpActions.Where(site.Speaks).Select(action => new SearchDocument(action, SearchKind.Help, default)),
            site.Pages.Where(site.Speaks).Select(page => new SearchDocument(page, SearchKind.Page, default)),
        }
        .SelectMany(documents => documents).OrderByDescending(document => document.Date),
    ];

    private static Country NameOf(Country country) =>
        country with { Body = Prose.Empty, Summary = "", Basics = [], MainThreats = [] };

    public string Summary => Entry.SummaryOrEmpty;

    /// <summary>What is said of it outside its text.</summary>
    public string Facts => Entry switch
    {
        Country country =>
            string.Join("; ", country.Basics.SelectMany(fact => fact.Values).Concat(country.MainThreats.Select(threat => threat.Name))),
        PrayerPoint point => point.Thanks,
        _ => "",
    };

    /// <summary>The best place first.</summary>
    public IEnumerable<(SearchPlace Place, string Text)> Texts =>
    [
        (SearchPlace.Title, Entry.Title),
        (SearchPlace.Headings, string.Join('\n', Entry.Body.Headings.Select(heading => heading.Text))),
        (SearchPlace.Summary, Summary),
        (SearchPlace.Text, Entry.Body.Text),
        (SearchPlace.Text, Facts),
        (SearchPlace.Text, Labels),
    ];

    public bool IsAbout(Slug country) =>
        Entry is Country itself ? itself.Slug == country : Entry.Mentions.Any(mention => mention.Slug == country);

    private string Labels
    {
        get
        {
            IEnumerable<string> labels = Entry.Mentions.Select(mention => mention.Name);
            return string.Join(
                '\n', Entry is Story story ? [.. labels, story.Dateline, .. story.Topics.Select(topic => topic.Value)] : labels);
        }
    }
}

/// <summary>Which countries an entry is about that is no country's own.</summary>
public static class MentionedCountries
{
    extension(Entry entry)
    {
        public ImmutableArray<CountryMention> Mentions => entry switch
        {
            Story story => story.Countries,
            PrayerPoint point => point.Countries,
            HelpAction action => action.Countries,
            _ => [],
        };
    }
}

/// <summary>Where a word stands; the best place first.</summary>
internal enum SearchPlace
{
    Title,
    Headings,
    Summary,
    Text,
}
