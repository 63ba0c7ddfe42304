using System.Net;
using System.Text;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Export;

/// <summary>Where no server can redirect, the way out is a page that leads on at once, by itself or by its link.</summary>
internal static class ExitPage
{
    public static byte[] Of(SiteSettings settings)
    {
        var address = WebUtility.HtmlEncode(settings.ExitUrl.AbsoluteUri);
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(settings.Language.HtmlTag)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={address}">
            <title>{address}</title>
            </head>
            <body>
            <p><a href="{address}" rel="noreferrer">Go on</a></p>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
