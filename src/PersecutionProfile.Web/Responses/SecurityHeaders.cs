using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Responses;

/// <summary>The headers of every answer: nothing is loaded from elsewhere, nothing is told to others.</summary>
public static class SecurityHeaders
{
    /// <summary>For a site that is reached over TLS.</summary>
    public const string StrictTransportSecurity = "max-age=63072000;includeSubDomains";

    private const string PolicyName = "Content-Security-Policy";

    // Content Security Policy Level 3 and Trusted Types; see the README's security section for what each is for.
    // connect-src is for Lighthouse, which reads robots.txt as the page would, and for the preview.
    private const string SitePolicy =
        "default-src 'none';style-src 'self';img-src 'self';script-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';" +
        "base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types 'none'";

    private static readonly ImmutableArray<KeyValuePair<string, string>> OfThisSiteAlone =
    [
        new(PolicyName, SitePolicy),
        new("X-Frame-Options", "DENY"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Embedder-Policy", "require-corp"),
        new("Permissions-Policy", "camera=(),geolocation=(),microphone=()"),
        // Browsers may look up the hosts that a page links to, which tells the provider what is read.
        new("X-DNS-Prefetch-Control", "off"),
    ];

    /// <summary>The same for the server and the export.</summary>
    /// <param name="ownPolicy">A page's own <see cref="ReadyResponse.ContentSecurityPolicy"/>; null where the site's holds.</param>
    public static ImmutableArray<KeyValuePair<string, string>> For(string? ownPolicy = null) => ownPolicy is null
        ? OfThisSiteAlone
        : [.. OfThisSiteAlone.Select(header => OfPage(header, ownPolicy)).Where(header => header.Value.Length > 0)];

    /// <summary>The site's policy for a page that may stand in a frame of certain others.</summary>
    /// <param name="ancestors">Sources as the policy writes them, such as <c>'self'</c>.</param>
    public static string PolicyInFrameOf(string ancestors) =>
        SitePolicy.Replace("frame-ancestors 'none'", $"frame-ancestors {ancestors}", StringComparison.Ordinal);

    /// <summary>Whether other sites may show a page with this policy in a frame.</summary>
    public static bool IsFrameable(string? policy) => policy?.Contains("frame-ancestors *", StringComparison.Ordinal) ?? false;

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Write(context.Response.Headers, OfThisSiteAlone);
        if (context.Request.IsHttps)
            context.Response.Headers.StrictTransportSecurity = StrictTransportSecurity;
        return next(context);
    });

    /// <summary>In place of what <see cref="UseSecurityHeaders"/> has written already.</summary>
    public static void WriteOwnPolicy(this IHeaderDictionary headers, string policy)
    {
        if (IsFrameable(policy))
            headers.Remove("X-Frame-Options");
        Write(headers, For(policy));
    }

    /// <summary>Tor Browser offers the page's onion address where it is read by another name.</summary>
    public static void WriteOnionLocation(this HttpContext context, SiteSettings settings, string path)
    {
        if (settings.OnionUrl is { } onion && !context.Request.Host.Host.Equals(onion.Host, StringComparison.OrdinalIgnoreCase))
            context.Response.Headers["Onion-Location"] = new Uri(onion, path).AbsoluteUri;
    }

    private static KeyValuePair<string, string> OfPage(KeyValuePair<string, string> header, string policy) => header.Key switch
    {
        PolicyName => new(PolicyName, policy),
        "X-Frame-Options" when IsFrameable(policy) => new(header.Key, ""),
        "Cross-Origin-Resource-Policy" when IsFrameable(policy) => new(header.Key, "cross-origin"),
        _ => header,
    };

    private static void Write(IHeaderDictionary headers, ImmutableArray<KeyValuePair<string, string>> list)
    {
        foreach (var (name, value) in list)
            headers[name] = value;
    }
}
