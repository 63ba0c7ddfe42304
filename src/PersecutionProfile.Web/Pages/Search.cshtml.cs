using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Pages;

/// <summary>What a search found; without a word to look for, the index of everything.</summary>
public sealed class SearchModel(SiteContent site) : SitePage(site)
{
    /// <summary>So many stories can be taken in on one page; more are listed by year.</summary>
    public const int MostStories = 200;

    /// <summary>Null on the index.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>Whether too many are searching.</summary>
    public bool IsBusy { get; private set; }

    // Never the query: titles stand in histories, in tabs and on the screens of those who look over a shoulder.
    public override string Title => IsBusy || Results is not null ? "Search results" : "Search";

    public override string Description => "Find countries, stories, prayer points and ways to help, or look through everything there is here.";

    public override string Path => SiteUrls.Search;

    /// <summary>Newest first: how many stories, and the page of the news where they begin.</summary>
    public ImmutableArray<(int Year, int Count, string Path)> Years =>
    [
        .. Site.Stories.Select((story, index) => (story.Date.Year, index)).GroupBy(pair => pair.Year)
            .Select(year => (year.Key, year.Count(), SiteUrls.NewsPage(year.First().index / Listing.StoriesPerPage + 1))),
    ];

    public void OnGet([FromQuery] string? q, [FromQuery] string? kind, [FromQuery] string? country, [FromRoute] string? busy)
    {
        IsBusy = busy is not null;
        if (!string.IsNullOrWhiteSpace(q))
            Results = Site.Search.Find(new SearchQuery(q, KindOf(kind), CountryOf(country)));
    }

    private static SearchKind? KindOf(string? name) => SearchQuery.TryParseKind(name, out var kind) ? kind : null;

    private Slug? CountryOf(string? name) => Slug.TryParse(name, out var slug) && Site.FindCountry(slug) is not null ? slug : null;
}

/// <summary>Search results in words.</summary>
public static class SearchWords
{
    public static IHtmlContent Marked(this ImmutableArray<Fragment> text)
    {
        var html = new HtmlContentBuilder();
        foreach (var fragment in text)
        {
            if (fragment.IsMarked)
                html.AppendHtml("<mark>").Append(fragment.Text).AppendHtml("</mark>");
            else
                html.Append(fragment.Text);
        }
        return html;
    }

    public static string InWords(this SearchKind kind) => kind switch
    {
        SearchKind.Country => "Countries",
        SearchKind.Story => "Stories",
        SearchKind.Prayer => "Prayer",
        SearchKind.Help => "Ways to help",
        _ => "About this site",
    };

    /// <summary>What is found, for those whose title does not say it.</summary>
    public static string KindInWords(this SearchHit hit) => hit.Entry switch
    {
        Country => "Country profile",
        Story => "Story",
        PrayerPoint { Kind: PrayerKind.Prayer } => "Prayer",
        PrayerPoint => "Prayer point",
        HelpAction => "Way to help",
        _ => "About this site",
    };

    public static string CountriesInWords(this SearchHit hit) => string.Join(", ", (hit.Entry switch
    {
        Story story => story.Countries,
        PrayerPoint point => point.Countries,
        HelpAction action => action.Countries,
        _ => [],
    }).Select(mention => mention.Name));
}
