using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What the layout says of the site.</summary>
public static class SiteWords
{
    public const string Nothing = "Nothing is published yet.";

    extension(SiteContent site)
    {
        public string AddressOf(LinkTarget target) => site.AddressOf(target.ToString());

        /// <summary>A path with scheme and host, as others link to it.</summary>
        public string AddressOf(string path) => site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + path;

        public string Direction => CultureInfo.GetCultureInfo(site.Settings.Language).TextInfo.IsRightToLeft ? "rtl" : "ltr";

        /// <summary>History and tabs show the site's name alone where that is safer.</summary>
        public string TitleOf(string page) =>
            site.Settings.HasDiscreetTitles || page == site.Settings.Name ? site.Settings.Name : $"{page} · {site.Settings.Name}";
    }

    /// <summary>A topic as a heading: "secret-believers" is "Secret believers".</summary>
    public static string InWords(this Slug slug)
    {
        var words = slug.Value.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
