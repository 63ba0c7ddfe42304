using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Dates as readers and machines read them.</summary>
public static class DateWords
{
    public static IHtmlContent InWords(this DateOnly day) =>
        Time(day.ToString("O", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public static IHtmlContent InWords(this PartialDate date) =>
        date.IsKnown
            ? Time(date.ToText().Replace("about ", "", StringComparison.Ordinal), date.ToString())
            : new HtmlString(WebUtility.HtmlEncode(date.ToString()));

    private static HtmlString Time(string machine, string words) =>
        new($"<time datetime=\"{machine}\">{WebUtility.HtmlEncode(words)}</time>");
}
