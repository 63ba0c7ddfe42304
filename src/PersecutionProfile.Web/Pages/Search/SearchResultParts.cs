using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Web.Pages.Search;

/// <summary>What results show.</summary>
public static class SearchResultParts
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
}
