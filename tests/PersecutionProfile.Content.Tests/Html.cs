using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PersecutionProfile.Content.Tests;

internal static partial class Html
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["a"] = ["href", "id", "class", "aria-label"],
        ["blockquote"] = [],
        ["br"] = [],
        ["code"] = ["class"],
        ["div"] = ["class"],
        ["em"] = [],
        ["figcaption"] = [],
        ["figure"] = ["class"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["hr"] = [],
        ["li"] = ["id"],
        ["ol"] = ["class", "start"],
        ["p"] = [],
        ["pre"] = ["class"],
        ["small"] = ["class"],
        ["strong"] = [],
        ["sup"] = ["class"],
        ["table"] = [],
        ["tbody"] = [],
        ["td"] = [],
        ["th"] = ["scope"],
        ["tr"] = [],
        ["ul"] = [],
    };

    public static IElement Parse(string html) => new HtmlParser().ParseDocument($"<!doctype html><title>t</title><body>{html}").Body!;

    [GeneratedRegex(@"^(https?://|mailto:|#|/(?![/\\]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllowedHref();

    /// <summary>Only listed elements, attributes and schemes; every anchor once.</summary>
    public static void AssertSafe(string html)
    {
        var body = Parse(html);
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (!Allowed.TryGetValue(element.LocalName, out var attributes)
                || element.Attributes.Any(attribute => !attributes.Contains(attribute.Name)))
            {
                Assert.Fail($"{element.OuterHtml} is not allowed.");
            }
            if (element.GetAttribute("href") is { } href && !AllowedHref().IsMatch(href))
                Assert.Fail($"The link {href} is not allowed.");
        }
        Assert.Empty(body.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(ids => ids.Count() > 1).Select(ids => ids.Key));
    }
}
