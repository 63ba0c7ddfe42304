using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>What every page of the workshop has.</summary>
/// <param name="services">Its own are internal, so that the constructor of a page, which is public, cannot name them.</param>
public abstract class WorkshopPage(IServiceProvider services) : PageModel
{
    public static ImmutableArray<(string Name, string Path)> Menu { get; } =
    [
        ("All files", WorkshopPaths.Home),
        ("New", WorkshopPaths.New),
        ("Remove a person", WorkshopPaths.Person),
        ("Translations", Paths.PreviewTranslations),
        ("Settings", WorkshopPaths.Of("site.yml")),
    ];

    /// <summary>The class by which the stylesheet knows how the page is laid out.</summary>
    public virtual string Form => "plain";

    public abstract string Title { get; }

    /// <summary>Which of the menu it is.</summary>
    public virtual string Place => "";

    public SiteContent Site { get; protected set; } = services.GetRequiredService<SiteContent>();

    /// <summary>The countries that have a profile.</summary>
    public IEnumerable<(string Slug, string Name)> Profiles => Site.Countries.Select(country => (country.Slug.Value, country.Title));

    internal Desk Desk { get; } = services.GetRequiredService<Desk>();

    /// <summary>What was done, in a sentence.</summary>
    public string? Said { get; protected set; }

    /// <summary>What could not be done, and what to do.</summary>
    public string? Problem { get; protected set; }

    /// <summary>Does what a person asked for, and says in a sentence what hindered it.</summary>
    protected bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (ContentException error)
        {
            Problem = error.Message;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Problem = $"Nothing was saved, and the file is as it was. The system says: {error.Message}";
        }
        return false;
    }
}
