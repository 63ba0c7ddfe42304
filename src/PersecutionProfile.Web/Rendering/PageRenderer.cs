using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Responses;

namespace PersecutionProfile.Web.Rendering;

/// <summary>
/// Renders Razor pages in a context of their own, so that nothing of who asks first can show in what all others get.
/// A page is found by the kind of its address, and not by its path.
/// </summary>
public sealed partial class PageRenderer(
    IServiceScopeFactory scopes, IActionDescriptorCollectionProvider actions, PageLoader loader, IActionInvokerFactory invokers)
{
    private readonly Lazy<Dictionary<string, PageActionDescriptor>> pages = new(() =>
        actions.ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .DistinctBy(page => page.ViewEnginePath)
            .ToDictionary(page => page.ViewEnginePath));

    /// <summary>The page at an address, in the state the snapshot has it.</summary>
    public async Task<ReadyResponse> RenderAsync(
        SiteContent site, Address address, int status = StatusCodes.Status200OK, string query = "", bool isCopy = false)
    {
        await using var scope = scopes.CreateAsyncScope();
        var inUse = scope.ServiceProvider.GetRequiredService<PageInUse>();
        var edition = site.In(address);
        (inUse.Site, inUse.Address, inUse.IsCopy) = (edition, address, isCopy);
        using var body = new MemoryStream();
        var page = await loader.LoadAsync(pages.Value[ViewOf(address.Kind)], EndpointMetadataCollection.Empty);
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = site.Settings.BaseUrl.Scheme;
        context.Request.Host = new HostString(site.Settings.BaseUrl.Authority);
        context.Request.QueryString = new QueryString(query);
        context.Response.Body = body;
        await invokers.CreateInvoker(new ActionContext(context, new RouteData(new RouteValueDictionary(page.RouteValues)), page))!
            .InvokeAsync();
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            throw new InvalidOperationException($"The page {address.Path} answered {context.Response.StatusCode} while it was rendered.");
        return new ReadyResponse(status, context.Response.ContentType ?? "text/html; charset=utf-8", Finish(edition, body))
        {
            ContentSecurityPolicy = context.Response.Headers.ContentSecurityPolicy.FirstOrDefault(),
        };
    }

    /// <summary>
    /// Renders a page of no content while the content is being read: the first of a process takes a hundred times as long as the next.
    /// </summary>
    public Task WarmUpAsync() => Task.Run(() => RenderAsync(ContentReader.Nothing(), Address.Of(AddressKind.Home)));

    private static byte[] Finish(SiteContent edition, MemoryStream html)
    {
        var text = WithoutIndents(Encoding.UTF8.GetString(html.GetBuffer().AsSpan(0, (int)html.Length)));
        return Encoding.UTF8.GetBytes(edition.IsOriginal ? text : EditionLinks.Lead(edition, text));
    }

    /// <summary>Pages are indented for who reads their source; whoever loads them needs none of it.</summary>
    private static string WithoutIndents(string html) => Indent().Replace(html, match => match.Value[0] switch
    {
        '\n' => "\n",
        ' ' => match.Length % 4 == 0 ? "" : " ",
        _ => match.Value,
    });

    /// <summary>
    /// White space at the beginning of a line of a page or of a partial, which may stand in the middle of a line; or an element in
    /// which white space counts.
    /// </summary>
    [GeneratedRegex(
        @"\n[ \t]+| {4,}|<(?<name>pre|script|style|textarea)\b.*?</\k<name>>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Indent();

    /// <summary>Where the Razor page of a kind stands below <c>Pages/</c>.</summary>
    internal static string ViewOf(AddressKind kind) => kind switch
    {
        AddressKind.Home => "/Index",
        AddressKind.Countries => "/Countries/Index",
        AddressKind.Country => "/Countries/Country",
        AddressKind.CountryPrayer => "/Countries/Pray",
        AddressKind.CountryNews => "/Countries/News",
        AddressKind.CountryLetter => "/Countries/Letter",
        AddressKind.CountryPrint or AddressKind.CountryDiscreetPrint => "/Countries/Print",
        AddressKind.CountryCards => "/Countries/Cards",
        AddressKind.CountrySlides => "/Countries/Slides",
        AddressKind.CountryPack => "/Countries/Pack",
        AddressKind.CountryCard => "/Countries/Card",
        AddressKind.CountryKit => "/Kit/CountryKit",
        AddressKind.CountryLargePrint => "/Kit/Large",
        AddressKind.CountryInsert or AddressKind.CountryLetterInsert => "/Kit/Insert",
        AddressKind.CountryScript => "/Kit/Script",
        AddressKind.ChildrenSheet => "/Kit/Children",
        AddressKind.Kit or AddressKind.ChosenKit => "/Kit/Index",
        AddressKind.News => "/News/Index",
        AddressKind.Story => "/News/Story",
        AddressKind.Topic => "/Topic",
        AddressKind.Pray => "/Pray/Index",
        AddressKind.PrayerDay => "/Pray/Day",
        AddressKind.PrayerWeek or AddressKind.PrayerWeekOf => "/Pray/Week",
        AddressKind.AnsweredPrayers => "/Pray/Answered",
        AddressKind.Calendar or AddressKind.CalendarMonth => "/Pray/Calendar",
        AddressKind.Help => "/Help",
        AddressKind.Sources => "/Sources",
        AddressKind.Languages => "/Languages",
        AddressKind.Rankings => "/WorldWatchList",
        AddressKind.Figure => "/Figures/Figure",
        AddressKind.Search or AddressKind.SearchBusy => "/Search/Index",
        AddressKind.InfoPage => "/Info",
        AddressKind.Preview => "/Preview/Index",
        AddressKind.PreviewTranslations => "/Preview/Translations",
        AddressKind.PreviewTranslation => "/Preview/Translation",
        AddressKind.Unread => "/Preview/Unread",
        AddressKind.NotFound => "/NotFound",
        AddressKind.Error => "/Error",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), $"{kind} is no page."),
    };
}

/// <summary>The one snapshot that a page sees from start to end, and which page it is.</summary>
public sealed class PageInUse
{
    public SiteContent? Site { get; set; }

    public Address? Address { get; set; }

    /// <summary>Whether it is kept as a file, read on other days and without a network: then nothing is “today” in it.</summary>
    public bool IsCopy { get; set; }
}
