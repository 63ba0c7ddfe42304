using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Addresses that can tell who shared them, or that lead through a site which sees who follows them.</summary>
internal static partial class BetrayingLinks
{
    private static readonly string[] Targets = ["q", "u", "url"];

    public static void Check(string text, FileFindings findings)
    {
        foreach (var (at, message) in Address()
            .Matches(text)
            .Select(address => (address.Index, Explain(address.Value.TrimEnd('.', ',', ';', ':', '!', '?'))))
            .Where(found => found.Item2 is not null)
            .Take(FileFindings.Enough))
            findings.Add(Rule.BetrayingLink, Place.In(text, at), message!);
    }

    private static string? Explain(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;
        var first = "";
        var place = $"{uri.Host}{uri.AbsolutePath}";
        if (Redirect().IsMatch(place))
        {
            var itself = TargetOf(uri) is { } target ? $": `{target}`" : "";
            return
                $"This address leads through `{uri.Host}`, which sees who follows it, and may know who shared it. Write the address of the page itself{itself}.";
        }
        if (ShortAddress().IsMatch(place))
            return
                "This short address hides where it leads, and tells whoever made it how often it is followed. Open it, and write the address of the page itself.";
        if (PrivateHost().IsMatch(uri.Host))
            return
                "This address leads to a computer of your own network: nobody else can open it, and it tells of that network. Write the address of a page that is meant for everybody.";
        if (SharedDocument().IsMatch(place))
            return "This shared document can show the name of whoever keeps it. Link to a page that is meant for everybody.";
        // What an archive has kept stands under the whole address.
        var clean = uri.Host == "web.archive.org" ? address : Clean(address, out first);
        return first.Length == 0
            ? null
            : $"`{first}` in this address tells the other site how its readers came, and can tell who shared it. Write the address without it: `{clean}`.";
    }

    private static string? TargetOf(Uri uri)
    {
        var target = ParametersOf(uri.Query.TrimStart('?'))
            .Select(parameter => parameter.Split('=', 2))
            .FirstOrDefault(parameter => parameter.Length == 2 && Targets.Contains(parameter[0]));
        return target is not null
            && Uri.UnescapeDataString(target[1]) is var address
            && Uri.TryCreate(address, UriKind.Absolute, out var page)
            && page.Scheme is "http" or "https"
            ? Clean(address, out _)
            : null;
    }

    /// <param name="first">The name of the first parameter that was taken away; empty when none was.</param>
    private static string Clean(string address, out string first)
    {
        first = "";
        var (start, end) = (address.IndexOf('?', StringComparison.Ordinal), address.IndexOf('#', StringComparison.Ordinal));
        end = end < 0 ? address.Length : end;
        if (start < 0 || start > end)
            return address;
        var host = new Uri(address).Host;
        var parameters = ParametersOf(address[(start + 1)..end]);
        var tracking = parameters.Where(parameter => Tracking().IsMatch(parameter) || TrackingOfSite().IsMatch($"{host} {parameter}"))
            .ToArray();
        if (tracking.Length == 0)
            return address;
        first = tracking[0].Split('=')[0];
        var kept = string.Join('&', parameters.Except(tracking));
        return $"{address[..start]}{(kept.Length > 0 ? $"?{kept}" : "")}{address[end..]}";
    }

    private static string[] ParametersOf(string query) => query.Split('&', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"https?://[^\s<>()\[\]""'`|\\]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Google, Facebook, Instagram, YouTube, Outlook and Proofpoint; Mailchimp, whose links know for whom they were made.
    [GeneratedRegex(
        @"^((www\.)?google\.[a-z.]{2,6}/url|(l|lm|m)\.facebook\.com/l\.php|l\.instagram\.com/|(www\.)?youtube\.com/redirect|[a-z0-9.]+\.safelinks\.protection\.outlook\.com/|urldefense\.(com|proofpoint\.com)/|[a-z0-9.-]+\.list-manage\.com/track/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Redirect();

    // RFC 1918, RFC 3927, RFC 6761, RFC 6762.
    [GeneratedRegex(
        @"^(localhost|.*\.(localhost|local|lan|internal|home|home\.arpa)|127\.[0-9.]+|10\.[0-9.]+|192\.168\.[0-9.]+|172\.(1[6-9]|2[0-9]|3[01])\.[0-9.]+|169\.254\.[0-9.]+|0\.0\.0\.0)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrivateHost();

    [GeneratedRegex(
        @"^(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|lnkd\.in|is\.gd|cutt\.ly|rebrand\.ly|fb\.me)/.",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortAddress();

    [GeneratedRegex(
        @"^(docs\.google\.com/(document|spreadsheets|presentation)/|drive\.google\.com/|photos\.app\.goo\.gl/|(www\.)?dropbox\.com/(s|scl|sh)/|1drv\.ms/|onedrive\.live\.com/|[a-z0-9-]+\.sharepoint\.com/|www\.icloud\.com/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharedDocument();

    [GeneratedRegex(
        @"^(utm_[a-z]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|li_fat_id)=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tracking();

    // On YouTube `t` is where a film begins.
    [GeneratedRegex(
        @"^(((www|m|music)\.)?youtube\.com|youtu\.be|open\.spotify\.com) si=|^((www\.|mobile\.)?twitter|x)\.com [st]=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrackingOfSite();
}
