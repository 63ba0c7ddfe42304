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
        new(Words.Countries.Title, Paths.Countries), new(Words.News.Title, Paths.News), new(Words.Pray.Title, Paths.Pray),
        new(Words.Layout.Help, Paths.Help),
    ];

    public abstract string Title { get; }

    public abstract string Description { get; }

    /// <summary>Whether a messenger that shows a preview of its link learns nothing of it: see <see cref="LinkPreview"/>.</summary>
    public virtual bool HasNeutralPreview => At.Subject is Entry { LinkPreview: LinkPreview.Neutral };

    /// <summary>What can be sent of it without a link, and the language of its words.</summary>
    public virtual (string Text, Language Language) TextToShare =>
        ($"{Title}\n\n{Description}", (At.Subject as Entry)?.Language ?? Words.Language);

    /// <summary>The page that has such a text for it; null for itself.</summary>
    public virtual string? TextElsewhere => null;

    /// <summary>Where it stands, and what stands there.</summary>
    public Address At { get; } = at;

    /// <summary>Its own path; null where there is none to come back to.</summary>
    public string? Path => At.Group is AddressGroup.Page or AddressGroup.Form or AddressGroup.Day ? At.Place : null;

    /// <summary>The pages above it, from the top, without the home page.</summary>
    public virtual ImmutableArray<Crumb> Trail => [];

    /// <summary>What the page is about, in the words of schema.org.</summary>
    public virtual JsonObject? Subject => null;

    public virtual bool IsArticle => false;

    public string Address => Site.AddressOf(Path ?? Paths.Home);

    /// <summary>Of a page that only shows facts around the words of the original, the original's.</summary>
    public string Canonical => (At.IsOwnWords ? Site : Site.Original).AddressOf(Path ?? Paths.Home);

    /// <summary>The same page where it is translated, by the tag of its language; the original's for all others.</summary>
    public IEnumerable<(string Language, string Address)> Alternates
    {
        get
        {
            var editions = Site.InEachLanguage
                .Where(edition => edition.Addresses.Find(Path ?? Paths.Home) is { IsOwnWords: true })
                .ToArray();
            return editions.Length < 2
                ? []
                : editions.Select(edition => (edition.Settings.Language.HtmlTag, edition.AddressOf(Path ?? Paths.Home)))
                    .Append(("x-default", Site.Original.AddressOf(Path ?? Paths.Home)));
        }
    }

    /// <summary>Where the page, or else the home page, stands in the other languages of the site.</summary>
    public IEnumerable<(Language Language, string Path)> InOtherLanguages =>
        from edition in Site.InEachLanguage
        where edition.Settings.Language != Site.Settings.Language
        let place = Path is { } own && edition.Addresses.Has(own) ? own : Paths.Home
        select (edition.Settings.Language, edition.Addresses.PathTo(place));

    /// <summary>The value of aria-current for an entry of the menu; null leaves the attribute out.</summary>
    public string? CurrentFor(string section) =>
        Path == section ? "page" : Trail.Any(step => step.Path == section) ? "true" : null;
}

/// <summary>A step of the way from the home page to a page.</summary>
public sealed record Crumb(string Name, string Path);
