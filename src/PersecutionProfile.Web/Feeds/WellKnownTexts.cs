using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Feeds;

/// <summary>For programs that visit: everything may be read (RFC 9309), but nothing of a preview.</summary>
internal static class RobotsTxt
{
    public static string Write(SiteContent site) => site.Preview is null
        ? $"User-agent: *\nAllow: /\n\n{string.Concat(site.InEachLanguage.Select(Sitemap))}"
        : "User-agent: *\nDisallow: /\n";

    private static string Sitemap(SiteContent edition) => $"Sitemap: {edition.AddressOf(Paths.Sitemap)}\n";
}

/// <summary>Whom to tell of a security hole (RFC 9116).</summary>
internal static class SecurityTxt
{
    public static string Write(SiteContent site) => $"""
        Contact: {ContactOf(site.Settings)}
        Expires: {site.Today.Year + 2:0000}-01-01T00:00:00Z
        Preferred-Languages: {site.Settings.Language.HtmlTag}
        Canonical: {site.AddressOf(Paths.SecurityTxt)}

        """.ReplaceLineEndings("\n");

    /// <summary>An address that nothing in it can break the line of: Uri escapes.</summary>
    private static string ContactOf(SiteSettings settings) => settings.Contact switch
    {
        ['/', ..] => new Uri(settings.BaseUrl, settings.Contact).AbsoluteUri,
        var contact when Uri.TryCreate(contact, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" =>
            uri.AbsoluteUri,
        var contact when contact.Contains('@', StringComparison.Ordinal)
            && Uri.TryCreate($"mailto:{contact}", UriKind.Absolute, out var mail) =>
            mail.AbsoluteUri,
        _ => settings.BaseUrl.AbsoluteUri,
    };
}
