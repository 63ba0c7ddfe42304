using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>What nginx has to know to answer from the files as the server does, to be included in a <c>server</c> block.</summary>
internal sealed class NginxInclude(HostFiles host)
{
    private const string StrictTransportSecurity = "Strict-Transport-Security";
    private const string OnionLocation = "Onion-Location";

    private static readonly string OnionVariable = Variable(OnionLocation);

    private const string Head = """
        # Written by `export`, together with the files it serves: to be included in a server block that sets `root`.
        # nginx reads it when it starts or reloads, so reload it after each export.
        # What nginx cannot do as the server does: lead from capitals to lower case (they are not found), search (/search
        # shows the index of everything), and make the entity tag from the content (it takes time and length of the file).
        # Brotli needs the module ngx_brotli: then write `brotli_static on;` beside the include.

        gzip_static on;
        gzip_vary on;
        server_tokens off;
        absolute_redirect off;
        default_type application/octet-stream;
        types { "text/html; charset=utf-8" html; }


        """;

    private static readonly string Places = """

        error_page 404 410 @missing;
        location @missing { try_files $site_edition/404.html /404.html =404; }
        location = / {
            try_files /index.html =404;
        }
        location / {
            try_files $uri.html =404;
        }
        # What proves that a copy is what was signed.
        location ~ ^(/SHA256SUMS|.+\.sig)$ {
            NO PAGE
            types { }
            default_type "text/plain; charset=utf-8";
            try_files $uri =404;
        }
        # A trailing slash leads to the form without, as the server has it.
        location ~ ^(?<plain>/.+)/$ {
            NO PAGE
            if (-f $document_root$plain.html) { return 301 $plain; }
            rewrite ^(/.+)/$ $1 last;
        }
        # A day of the calendar that is not written yet leads to its month.
        location ~ ^(?<edition>EDITIONS)DAY$ {
            try_files $uri.html @month;
        }
        location @month {
            NO PAGE
            if (-f $document_root${edition}MONTH.html) { return 302 ${edition}MONTH; }
            return 404;
        }

        """.Replace("DAY", AddressPattern.Of(AddressKind.PrayerDay).With(@"(?<month>\d\d\d\d-\d\d)-\d\d"), StringComparison.Ordinal)
        .Replace("MONTH", AddressPattern.Of(AddressKind.CalendarMonth).With("$month"), StringComparison.Ordinal);

    private readonly AnswerRule[] rules = Rules(host).ToArray();

    /// <summary>Only pages are offered at the onion address. (A condition inside a location would lose its try_files.)</summary>
    private readonly string noPage = host.Settings.OnionUrl is null ? "" : $"    set {OnionVariable} \"\";\n";

    public byte[] Write()
    {
        var text = new List<string> { Head };
        WriteHeaders(text);
        var editions = string.Concat(
            host.Editions.Where(edition => !edition.IsOriginal).Select(edition => $"/{edition.Settings.Language}|"));
        text.Add("set $site_edition \"\";\n");
        if (editions.Length > 0)
            text.Add($"if ($uri ~ ^({editions})(/|$)) {{ set $site_edition $1; }}\n");
        text.Add(Places.Replace("    NO PAGE\n", noPage, StringComparison.Ordinal).Replace("EDITIONS", editions, StringComparison.Ordinal));
        text.AddRange(host.Editions.Select(Exit));
        foreach (var rule in rules)
            text.Add(Location(rule));
        foreach (var (path, to) in host.Redirects)
            text.Add($"location = {Quoted(path)} {{\n{noPage}    return 301 {Quoted(to)};\n}}\n");
        foreach (var path in host.Gone)
            text.Add($"location = {Quoted(path)} {{ return 410; }}\n");
        return Encoding.UTF8.GetBytes(string.Concat(text).ReplaceLineEndings("\n"));
    }

    private string Exit(SiteContent edition)
    {
        var address = Quoted(edition.Settings.ExitUrl.AbsoluteUri.Replace("$", "%24", StringComparison.Ordinal));
        var cacheControl = $"{noPage}    set {Variable(Answer.CacheControl)} no-store;\n";
        return $"location = {edition.Addresses.PathTo(Paths.Exit)} {{\n{cacheControl}    return 303 {address};\n}}\n\n";
    }

    /// <summary>nginx finds pages by itself; it must be told of what has another type or other headers.</summary>
    private static IEnumerable<AnswerRule> Rules(HostFiles host)
    {
        var uniform = host.Answers.Where(answer => !answer.IsPage).GroupBy(answer => Path.GetExtension(answer.Path))
            .Where(group => group.Key.Length > 0 && AnswerRule.AreAlike(group)).Select(group => group.Key).ToHashSet();
        return AnswerRule.Of(
            host.Answers.Where(answer => !answer.IsPage || IsFile(answer) || !answer.Unlike(host.Usual).IsEmpty),
            answer =>
                !answer.IsPage && uniform.Contains(Path.GetExtension(answer.Path))
                    ? Path.GetExtension(answer.Path)
                    : AnswerRule.PlaceOf(answer));
    }

    /// <summary>A location that adds a header of its own would lose all others, so those that differ are variables.</summary>
    private void WriteHeaders(List<string> text)
    {
        var varying = rules.SelectMany(rule => rule.Answer.Unlike(host.Usual).Keys).Append(Answer.CacheControl).ToHashSet();
        foreach (var (name, value) in host.Usual.Headers.Where(header => !varying.Contains(header.Key)))
            text.Add($"add_header {name} {Quoted(value)} always;\n");
        foreach (var (name, value) in host.Usual.Headers.Where(header => varying.Contains(header.Key)))
            text.Add($"set {Variable(name)} {Quoted(value)};\nadd_header {name} {Variable(name)} always;\n");
        text.Add(
            $"set {Variable(StrictTransportSecurity)} \"\";\nif ($https) {{ set {Variable(StrictTransportSecurity)} {Quoted(SecurityHeaders.StrictTransportSecurity)}; }}\n");
        text.Add($"add_header {StrictTransportSecurity} {Variable(StrictTransportSecurity)} always;\n");
        if (host.Caching == Caching.NoStore)
            text.Add("etag off;\nif_modified_since off;\n");
        if (host.Settings.OnionUrl is { } onion)
        {
            var address = $"{onion.GetLeftPart(UriPartial.Authority)}$uri";
            text.Add(
                $"set {OnionVariable} {Quoted(address)};\nif ($host = {Quoted(onion.IdnHost)}) {{ set {OnionVariable} \"\"; }}\nadd_header {OnionLocation} {OnionVariable};\n");
        }
    }

    private string Location(AnswerRule rule)
    {
        var (place, answer) = rule;
        var form = place.Replace(".", "\\.", StringComparison.Ordinal).Replace(AnswerRule.AnyName, "[^/]+", StringComparison.Ordinal);
        var match = place[0] == '.' ? $"~ {form}$"
            : place.Contains(AnswerRule.AnyName, StringComparison.Ordinal) ? $"~ ^{form}$"
            : $"= {place}";
        // An empty list of types, so that the extension does not decide.
        var type = answer.IsPage ? "" : $"{noPage}    types {{ }}\n    default_type {Quoted(answer.ContentType)};\n";
        var headers = string.Concat(
            answer.Unlike(host.Usual).Select(header => $"    set {Variable(header.Key)} {Quoted(header.Value)};\n"));
        return $"location {match} {{\n{type}{headers}    try_files $uri{(IsFile(answer) ? "" : ".html")} =404;\n}}\n";
    }

    private static bool IsFile(Answer answer) => !answer.IsPage || answer.Address.Kind == AddressKind.CountryPack;

    private static string Variable(string header) => $"$site_{header.ToLowerInvariant().Replace('-', '_')}";

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
