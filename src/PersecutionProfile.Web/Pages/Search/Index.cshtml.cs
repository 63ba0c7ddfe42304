using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Pages.Search;

/// <summary>What a search found; without a word to look for, the index of everything.</summary>
public sealed class IndexModel(SiteContent site, Address at) : SitePage(site, at)
{
    /// <summary>So many stories can be taken in on one page; more are listed by year.</summary>
    public const int MostStories = 200;

    /// <summary>Null on the index.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>Whether too many are searching.</summary>
    public bool IsBusy => At.Kind == AddressKind.SearchBusy;

    // Never the query: titles stand in histories, in tabs and on the screens of those who look over a shoulder.
    public override string Title => IsBusy || Results is not null ? Words.Search.Results : Words.Search.Title;

    public override string Description => Words.Search.Description;

    /// <summary>Newest first: how many stories, and the page of the news where they begin.</summary>
    public ImmutableArray<(int Year, int Count, string Path)> Years =>
    [
        .. Site.Stories.Select((story, index) => (story.Date.Year, index)).GroupBy(pair => pair.Year)
            .Select(year => (year.Key, year.Count(), Paths.NewsPage(year.First().index / Listing.StoriesPerPage + 1))),
    ];

    public void OnGet([FromQuery] string? q, [FromQuery] string? kind, [FromQuery] string? country)
    {
        if (!string.IsNullOrWhiteSpace(q))
            Results = Site.Search.Find(new SearchQuery(q, KindOf(kind), Site.FindCountry(country)?.Slug));
    }

    private static SearchKind? KindOf(string? name) => SearchQuery.TryParseKind(name, out var kind) ? kind : null;
}
