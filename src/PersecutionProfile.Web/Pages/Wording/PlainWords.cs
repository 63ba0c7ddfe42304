using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Wording;

/// <summary>Bodies for places where nothing can be followed. Safe on rendered bodies alone: in their text every sign of HTML is an entity.</summary>
public static partial class PlainWords
{
    extension(Prose body)
    {
        /// <summary>The same without links, anchors and pictures, for a file that is read without the site; citations keep their numbers.</summary>
        public string Offline => Anchor().Replace(LinkOrPicture().Replace(BackLink().Replace(body.Html, ""), ""), "");

        /// <summary>Its paragraphs with their lines as they are written, such as the verses of a prayer.</summary>
        public ImmutableArray<string> Stanzas =>
        [
            .. EndOfBlock().Split(Item().Replace(Mark().Replace(body.Html, ""), "– "))
                .Select(stanza => WebUtility.HtmlDecode(Tag().Replace(stanza, "")).Trim())
                .Where(stanza => stanza.Length > 0),
        ];
    }

    [GeneratedRegex("""<a href="[^"]*" aria-label="Back to the text">.*?</a>""")]
    private static partial Regex BackLink();

    [GeneratedRegex("</?a[ >][^>]*>|</a>|<img [^>]*>")]
    private static partial Regex LinkOrPicture();

    [GeneratedRegex(""" id="[^"]*"(?=[^<]*>)""")]
    private static partial Regex Anchor();

    // A citation, the mark of a note, and the notes themselves.
    [GeneratedRegex("<sup.*?</sup>|<ol class=\"notes\">.*?</ol>", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex("<li>")]
    private static partial Regex Item();

    [GeneratedRegex("</(p|li|h[1-6]|tr|figcaption|blockquote)>", RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfBlock();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
