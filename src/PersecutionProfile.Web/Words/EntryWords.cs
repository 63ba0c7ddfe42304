using System.Net;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>What is said of an entry beside its own words.</summary>
public static class EntryWords
{
    extension(Entry entry)
    {
        /// <summary>Its title, or what stands for one.</summary>
        public string Name => entry switch
        {
            { Title.Length: > 0 } or not PrayerPoint => entry.Title,
            PrayerPoint { Countries.IsEmpty: true } => "Pray",
            PrayerPoint point => $"Pray for {string.Join(", ", point.Countries.Select(country => country.Name))}",
        };

        /// <summary>In a preview, why the public does not see it; nothing on the public site.</summary>
        public IHtmlContent Badge => Badge(entry.HiddenBecause);
    }

    public static IHtmlContent Badge(string? hiddenBecause) =>
        hiddenBecause is null
            ? HtmlString.Empty
            : new HtmlString($" <strong class=\"badge\">{WebUtility.HtmlEncode(hiddenBecause)}</strong>");
}
