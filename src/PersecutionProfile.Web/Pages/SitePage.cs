using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Feeds;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages;

/// <summary>What every page tells its layout.</summary>
public abstract class SitePage(SiteContent site, Address at) : PageModel
{
    public SiteContent Site { get; } = site;

    public SiteWords Words { get; } = site.Words;

    /// <summary>The main menu.</summary>
    public ImmutableArray<Crumb> Sections =>
    [
        new(Words.Layout.Countries, Paths.Countries), new(Words.Layout.News, Paths.News), new(Words.Layout.Pray, Paths.Pray),
        new(Words.Layout.Help, Paths.Help),
    ];

    public abstract string Title { get; }

    public abstract string Description { get; }

    /// <summary>Where it stands, and what stands there.</summary>
    public Address At { get; } = at;

    /// <summary>Its own path; null where there is none to come back to.</summary>
    public string? Path => At.Group is AddressGroup.Page or AddressGroup.Form or AddressGroup.Day ? At.Path : null;

    /// <summary>The pages above it, from the top, without the home page.</summary>
    public virtual ImmutableArray<Crumb> Trail => [];

    /// <summary>What the page is about, in the words of schema.org.</summary>
    public virtual JsonObject? Subject => null;

    public virtual bool IsArticle => false;

    public string Address => Site.AddressOf(Path ?? Paths.Home);

    /// <summary>The value of aria-current for an entry of the menu; null leaves the attribute out.</summary>
    public string? CurrentFor(string section) =>
        Path == section ? "page" : Trail.Any(step => step.Path == section) ? "true" : null;
}

/// <summary>A step of the way from the home page to a page.</summary>
public sealed record Crumb(string Name, string Path);
