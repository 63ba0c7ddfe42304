using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Pages.Search;

/// <summary>Search results in words.</summary>
public static class SearchWords
{
    public static IHtmlContent Marked(this ImmutableArray<Fragment> text)
    {
        var html = new HtmlContentBuilder();
        foreach (var fragment in text)
        {
            if (fragment.IsMarked)
                html.AppendHtml("<mark>").Append(fragment.Text).AppendHtml("</mark>");
            else
                html.Append(fragment.Text);
        }
        return html;
    }

    public static string InWords(this SearchKind kind) => kind switch
    {
        SearchKind.Country => "Countries",
        SearchKind.Story => "Stories",
        SearchKind.Prayer => "Prayer",
        SearchKind.Help => "Ways to help",
        _ => "About this site",
    };

    /// <summary>What is found, for those whose title does not say it.</summary>
    public static string KindInWords(this SearchHit hit) => hit.Entry switch
    {
        Country => "Country profile",
        Story => "Story",
        PrayerPoint { Kind: PrayerKind.Prayer } => "Prayer",
        PrayerPoint => "Prayer point",
        HelpAction => "Way to help",
        _ => "About this site",
    };

    public static string CountriesInWords(this SearchHit hit) => string.Join(", ", (hit.Entry switch
    {
        Story story => story.Countries,
        PrayerPoint point => point.Countries,
        HelpAction action => action.Countries,
        _ => [],
    }).Select(mention => mention.Name));
}
