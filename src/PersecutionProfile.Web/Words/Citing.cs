using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Marks that lead from a statement to its source at the end of the page.</summary>
public static class Citing
{
    public static IHtmlContent Cite(this Entry entry, Source source)
    {
        var number = entry.Sources.IndexOf(source) + 1;
        return number > 0
            ? new HtmlString($"<sup class=\"cite\"><a href=\"#{Anchors.Source(number)}\">{number}</a></sup>")
            : HtmlString.Empty;
    }
}
