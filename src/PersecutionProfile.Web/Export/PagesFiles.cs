using System.Text;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>The files that Netlify and Cloudflare Pages read: <c>_headers</c> and <c>_redirects</c>.</summary>
internal static class PagesFiles
{
    private static readonly string Assets = AddressPattern.Of(AddressKind.Asset).With("*");

    /// <summary>Photos and assets get the right type by their extension everywhere.</summary>
    public static byte[] Headers(HostFiles host)
    {
        var text = new List<string>
        {
            """
            # Written by `export`, for Netlify and Cloudflare Pages. What this form cannot do as the server does:
            # - Both hosts say by themselves that a page is to be asked for anew each time, so that only the assets say another thing here.
            # - A header that a rule above has set must first be taken back: `!` does so on Cloudflare. Netlify does not know that
            #   sign, so that nobody can show the card of a country in a frame there.
            # - The onion address of each page (Onion-Location).

            """,
        };
        text.Add(Block("/*",
        [
            .. host.Usual.Headers.Where(header => header.Key != Answer.CacheControl || host.Caching == Caching.NoStore).Select(Line),
            $"Strict-Transport-Security: {SecurityHeaders.StrictTransportSecurity}",
        ]));
        if (host.Caching != Caching.NoStore)
            text.Add(Block(Assets, [$"{Answer.CacheControl}: {host.Answers.First(IsAsset).Headers[Answer.CacheControl]}"]));
        var special = host.Answers.Where(
            answer =>
                !IsAsset(answer)
                    && !answer.ContentType.StartsWith("image/", StringComparison.Ordinal)
                    && (!answer.IsPage || !answer.Unlike(host.Usual).IsEmpty));
        foreach (var (place, answer) in AnswerRule.Of(special, AnswerRule.PlaceOf))
            text.AddRange(Places(place).Select(path => Block(path, [.. Type(answer), .. answer.Unlike(host.Usual).SelectMany(Replace)])));
        return Encoding.UTF8.GetBytes(string.Concat(text).ReplaceLineEndings("\n"));
    }

    public static byte[] Redirects(HostFiles host)
    {
        var text = new List<string>
        {
            """
            # Written by `export`, for Netlify and Cloudflare Pages. What this form cannot do as the server does:
            # - Answer 410 for what was removed: it is not found (404).
            # - Lead from capitals to lower case. Cloudflare leads from a trailing slash to the form without by itself, and from
            #   /countries/…/pack.html to /countries/…/pack; Netlify shows the page under both forms.
            # - Lead on from an address with an asterisk, which stands for anything here.
            # - More than 2,000 lines, on Cloudflare.

            """,
        };
        text.AddRange(host.Editions.Select(
            edition => $"{edition.Addresses.PathTo(Paths.Exit)} {edition.Settings.ExitUrl.AbsoluteUri} 302\n"));
        foreach (var (path, to) in host.Redirects.Where(pair => !pair.Key.Contains('*', StringComparison.Ordinal)))
            text.Add($"{path} {to} 301\n");
        return Encoding.UTF8.GetBytes(string.Concat(text).ReplaceLineEndings("\n"));
    }

    /// <summary>Cloudflare serves a page whose address ends in .html without that end.</summary>
    private static IEnumerable<string> Places(string place)
    {
        var path = place.Replace(AnswerRule.AnyName, ":country", StringComparison.Ordinal);
        return path.EndsWith(".html", StringComparison.Ordinal) ? [path, path[..^".html".Length]] : [path];
    }

    private static bool IsAsset(Answer answer) => answer.Address.Kind is AddressKind.Asset or AddressKind.Look;

    private static IEnumerable<string> Type(Answer answer) => answer.IsPage ? [] : [$"Content-Type: {answer.ContentType}"];

    private static IEnumerable<string> Replace(KeyValuePair<string, string> header) =>
        header.Value.Length == 0 ? [$"! {header.Key}"] : [$"! {header.Key}", Line(header)];

    private static string Line(KeyValuePair<string, string> header) => $"{header.Key}: {header.Value}";

    private static string Block(string place, IEnumerable<string> lines) =>
        $"{place}\n{string.Concat(lines.Select(line => $"  {line}\n"))}";
}
