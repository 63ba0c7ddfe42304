using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Carrying;

/// <summary>
/// Pages as files that lead to each other wherever they lie. What they lead to that is not among the files becomes plain text,
/// and so does every address of others: who opens such a page tells nobody.
/// </summary>
/// <param name="files">The file of each path of the site.</param>
internal sealed partial class OfflineFiles(IReadOnlyDictionary<string, string> files)
{
    /// <summary>
    /// A file is of no origin, so its scheme is allowed beside 'self', which holds where a server has the files after all.
    /// </summary>
    private const string Policy =
        "default-src 'none';style-src 'self' file:;img-src 'self' file:;script-src 'self' file:;form-action 'self' file:;base-uri 'none';"
        + "require-trusted-types-for 'script';trusted-types 'none'";

    private const string Charset = "<meta charset=\"utf-8\">";

    /// <summary>What stands in a file.</summary>
    /// <param name="edition">Whose answer it is.</param>
    /// <param name="file">Where it will lie.</param>
    public ReadOnlyMemory<byte> Bytes(SiteContent edition, string file, ReadyResponse response) =>
        response.IsHtml ? Encoding.UTF8.GetBytes(Page(edition, file, Encoding.UTF8.GetString(response.Body.Span)))
        : response.ContentType.StartsWith("text/plain", StringComparison.Ordinal) ? Text(Encoding.UTF8.GetString(response.Body.Span))
        : response.Body;

    /// <summary>Plain text with a mark of its encoding, which no server says here.</summary>
    public static byte[] Text(string text) => Encoding.UTF8.GetBytes($"\uFEFF{text}");

    public string Page(SiteContent edition, string file, string html)
    {
        var isLinkDropped = false;
        var offline = Part().Replace(html, part =>
        {
            if (!part.Groups["name"].Success)
                return "";
            var name = part.Groups["name"].Value;
            if (part.Groups["close"].Success)
                return name == "a" && isLinkDropped ? "" : part.Value;
            var isWhole = true;
            var attributes = Reference().Replace(part.Groups["attributes"].Value, attribute =>
            {
                if (attribute.Groups["name"].Value is "integrity" or "cite")
                    return "";
                var value = Lead(attribute.Groups["name"].Value, attribute.Groups["value"].Value, file);
                isWhole &= value is not null;
                return $" {attribute.Groups["name"].Value}=\"{value}\"";
            });
            if (name == "a")
                isLinkDropped = !isWhole;
            return isWhole ? $"<{name}{attributes}>" : "";
        });
        if (!offline.Contains("http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal))
            offline = Before(offline, Charset, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
        return WithDate(edition, offline);
    }

    /// <summary>The way from a file to what stands at a path; null where that is not among the files.</summary>
    public string? Lead(string file, LinkTarget target) => Lead(file, target.ToString());

    private string? Lead(string attribute, string value, string file)
    {
        if (attribute != "srcset")
            return Lead(file, WebUtility.HtmlDecode(value)) is { } way ? SiteWords.Encode(way) : null;
        var forms = value.Split(", ").Select(form => form.Split(' ', 2))
            .Select(form => Lead(file, form[0]) is { } way ? string.Join(' ', [way, .. form[1..]]) : null)
            .ToArray();
        return forms.Contains(null) ? null : string.Join(", ", forms);
    }

    private string? Lead(string file, string target)
    {
        if (target.StartsWith('#'))
            return target;
        var end = target.AsSpan().IndexOfAny('?', '#') is >= 0 and var behind ? behind : target.Length;
        return files.TryGetValue(target[..end], out var found)
            ? string.Concat(Enumerable.Repeat("../", file.Count(letter => letter == '/'))) + found + target[end..]
            : null;
    }

    /// <summary>Each copy says when it was made; some say it by themselves.</summary>
    private static string WithDate(SiteContent edition, string html)
    {
        var words = edition.Words;
        if (html.Contains(SiteWords.Encode(words.Copies.MadeOn("\n").Split('\n')[1]), StringComparison.Ordinal))
            return html;
        var sentence = SiteWords.Encode(words.Copies.MadeOn(words.Dates.Of(edition.Today)));
        // On paper a sheet has no room for it, and says its date itself; ".before" is what none of them prints.
        return html.Contains("</footer>", StringComparison.Ordinal)
            ? Before(html, "</footer>", $"<p>{sentence}</p>\n")
            : Before(html, "</body>", $"<footer class=\"before\"><p class=\"fine\">{sentence}</p></footer>\n");
    }

    /// <summary>Before the last such tag; behind the character set, which must come first.</summary>
    private static string Before(string html, string tag, string addition)
    {
        var at = html.LastIndexOf(tag, StringComparison.Ordinal);
        return at < 0 ? html : html.Insert(tag == Charset ? at + tag.Length : at, addition);
    }

    // A part without a name goes: what is for search engines and installers, what is shared by an address, and entries of lists that
    // lead to a feed. (No feed is carried, as it names addresses.)
    [GeneratedRegex(
        """
        <script\ type="application/ld\+json">.*?</script>
        |<link\ rel="(?:canonical|alternate|manifest)"[^>]*>
        |<meta\ (?:property="og:|name="(?:robots|description)")[^>]*>
        |<section\ class="share">.*?</section>
        |<li><a\ href="/[^"]*\.xml"[^>]*>[^<]*</a></li>
        |<(?<close>/)?(?<name>[a-zA-Z][\w:-]*)(?<attributes>(?:"[^"]*"|[^<>"])*)>
        """,
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Part();

    [GeneratedRegex(
        @" (?<name>href|src|srcset|action|integrity|cite)=""(?<value>[^""]*)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
