using System.Text.RegularExpressions;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>
/// Bodies for a file in which nothing can be followed. Safe on rendered bodies alone: in their text every sign of HTML is an
/// entity.
/// </summary>
public static partial class PlainWords
{
    extension(Prose body)
    {
        /// <summary>
        /// The same without links, anchors and pictures, for a file that is read without the site; citations keep their
        /// numbers.
        /// </summary>
        public string Offline =>
            new[] { Picture(), BackLink(), Link(), Anchor() }.Aggregate(body.Html, (html, what) => what.Replace(html, ""));

        /// <summary>For a text that stands on its page once more.</summary>
        public string WithoutAnchors => Anchor().Replace(body.Html, "");

        /// <summary>Offline, and with its headings two levels deeper, to stand below one of level 3.</summary>
        public string OfflineBelow =>
            HeadingLevel().Replace(body.Offline, match => $"{match.Groups[1]}{Math.Min(6, match.Groups[2].ValueSpan[0] - '0' + 2)}");
    }

    [GeneratedRegex("""<a href="[^"]*" aria-label="Back to the text">.*?</a>""")]
    private static partial Regex BackLink();

    [GeneratedRegex("<a [^>]*>|</a>")]
    private static partial Regex Link();

    [GeneratedRegex("<figure class=\"photo\">.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex(""" id="[^"]*"(?=[^<]*>)""")]
    private static partial Regex Anchor();

    [GeneratedRegex("(</?h)([2-6])")]
    private static partial Regex HeadingLevel();
}
