namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    // Large, harmless and everywhere: a page that many people have open.
    private static readonly Uri DefaultExit = new("https://www.wikipedia.org/");

    // Only this machine can be sure to be called so.
    private static readonly Uri DefaultAddress = new("http://localhost:5080");

    /// <summary>What is missing or invalid is a finding, and something harmless stands for it.</summary>
    /// <param name="isComplete">False when something does that only the file can say.</param>
    public static SiteSettings Read(YamlMap map, FileFindings findings, out bool isComplete)
    {
        var fields = new Fields(map, findings);
        var name = fields.Required<string>("name", Values.Text) ?? "Country prayer profiles";
        var tagline = fields.Required<string>("tagline", Values.Text) ?? "Country profiles for people who pray for persecuted Christians";
        var address = fields.Required<Uri>("base-url", TryReadOrigin);
        var zone = fields.Optional<TimeZoneInfo>("time-zone", TryReadZone);
        var languages = ReadLanguages(fields, findings);
        var isEmpty = map.Entries.IsEmpty;
        var settings = new SiteSettings(
            name,
            tagline,
            address ?? DefaultAddress,
            languages[0],
            zone ?? TimeZoneInfo.Utc,
            fields.Optional<Uri>("exit-url", Values.Address) ?? DefaultExit,
            fields.Optional<Uri>("onion-url", TryReadOrigin),
            fields.Text("contact"),
            fields.Optional<Publisher>("publisher", TryReadPublisher),
            fields.Text("licence"),
            fields.Text("hosting"),
            fields.Optional("discreet-titles", Values.Flag, isEmpty))
        {
            Languages = languages,
            LogoFile = fields.Optional("logo", LogoReader.TryReadName, ""),
            Accent = AccentReader.Read(fields, map, findings),
            Footer = fields.Text("footer"),
            Imprint = fields.Optional<Imprint>("imprint", TryReadImprint),
            Repository = fields.Optional<Uri>("repository", TryReadRepository),
            // What is written there, and cannot be read, was to protect somebody.
            NeedsTwoEyes = fields.Optional("two-eyes", Values.Flag, isEmpty || fields.Has("two-eyes")),
            IsAddressKnown = address is not null,
            IsTimeZoneKnown = zone is not null || (!isEmpty && map["time-zone"] is null or YamlScalar { IsNull: true }),
        };
        fields.RefuseOthers();
        isComplete = fields.IsComplete && settings.IsTimeZoneKnown;
        return settings;
    }

    private static bool TryReadOrigin(YamlNode node, FileFindings findings, out Uri value) =>
        Values.Address(node, findings, out value)
        && ((value.AbsolutePath == "/" && value.Query.Length == 0 && value.Fragment.Length == 0)
            || Values.Refuse(findings, node,
                $"This should be the address of the whole site, without a path: `{value.GetLeftPart(UriPartial.Authority)}`."));

    private static bool TryReadRepository(YamlNode node, FileFindings findings, out Uri value) =>
        Values.Address(node, findings, out value)
        && ((value.Segments.Length > 2 && value.Query.Length == 0 && value.Fragment.Length == 0)
            || Values.Refuse(findings, node,
                "This should be the address of a repository's own page, such as `https://github.com/owner/name`."));

    /// <summary>The original's language first.</summary>
    private static ImmutableArray<Language> ReadLanguages(Fields fields, FileFindings findings)
    {
        var own = fields.Optional<Language>("language", TryReadLanguage);
        var listed = fields.List<Located<Language>>("languages", TryReadListed);
        if (listed is [])
            return [own ?? Language.English];
        var first = listed[0];
        if (own is not null && own != first.Value)
            findings.Add(Rule.InvalidValue, first.At,
                $"The first of `languages` is the one in which the originals are written, and `language` says `{own}`. Write `{own}` first here, or correct `language`.");
        var original = own ?? first.Value;
        var languages = ImmutableArray.Create(original);
        foreach (var (language, at) in own is null || own == first.Value ? listed.Skip(1) : listed.Where(other => other.Value != own))
        {
            if (languages.Contains(language))
                findings.Add(Rule.InvalidValue, at, $"`{language}` stands here twice. Remove one of the two.");
            else if (Language.Find(language.Tag) is null)
                findings.Add(Rule.InvalidValue, at,
                    $"The site itself does not speak `{language}`, so it cannot be translated into it. It speaks {Language.Tags}.");
            else
                languages = languages.Add(language);
        }
        return languages;
    }

    private static bool TryReadLanguage(YamlNode node, FileFindings findings, out Language value) =>
        Language.TryMake((node as YamlScalar)?.Value ?? "", out value)
            || Values.Refuse(findings, node, "This should be the short sign of a language, such as `en` or `pt-BR`.");

    private static bool TryReadListed(YamlNode node, FileFindings findings, out Located<Language> value)
    {
        var isRead = TryReadLanguage(node, findings, out var language);
        value = new Located<Language>(language, node.At);
        return isRead;
    }

    private static bool TryReadZone(YamlNode node, FileFindings findings, out TimeZoneInfo value) =>
        TimeZoneInfo.TryFindSystemTimeZoneById((node as YamlScalar)?.Value ?? "", out value!)
        || Values.Refuse(findings, node, "This should be a time zone such as `UTC` or `Europe/London`.");

    private static bool TryReadImprint(YamlNode node, FileFindings findings, out Imprint value)
    {
        if (node is not YamlScalar)
            return TryReadImprintElsewhere(node, findings, out value);
        value = null!;
        if (!Values.Text(node, findings, out var path))
            return false;
        value = new Imprint("", path);
        return SitePath.IsValid(path) || Values.Refuse(findings, node,
            Slug.TryParse(path, out var page) ? $"Write the address of the page: `/{page}`."
            : path.StartsWith("http", StringComparison.Ordinal)
            ? $"Write the words of the link, too: `imprint: {{label: Imprint, url: {path}}}`."
            : "This should be the address of one of your pages, such as `/imprint`, or a block with the keys `label` and `url`.");
    }

    public static bool TryReadImprintElsewhere(YamlNode node, FileFindings findings, out Imprint value)
    {
        value = null!;
        if (node is not YamlMap map)
            return Values.Refuse(findings, node, "This should be a block with the keys `label` and `url`.");
        var fields = new Fields(map, findings);
        value = new Imprint(
            fields.Required<string>("label", Values.Text), fields.Required<Uri>("url", Values.Address)?.AbsoluteUri ?? "");
        fields.RefuseOthers();
        return fields.IsComplete;
    }

    public static bool TryReadPublisher(YamlNode node, FileFindings findings, out Publisher value)
    {
        value = null!;
        if (node is not YamlMap map)
            return Values.Refuse(findings, node, "This should be a block with the keys `name` and `about`.");
        var fields = new Fields(map, findings);
        value = new Publisher(fields.Required<string>("name", Values.Text), fields.Text("about"));
        fields.RefuseOthers();
        return fields.IsComplete;
    }
}
