using System.Globalization;

namespace PersecutionProfile.Content.Reading;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    // Large, harmless and everywhere: a page that many people have open.
    private static readonly Uri DefaultExit = new("https://www.wikipedia.org/");

    /// <summary>Null, with findings, when a required key is missing or invalid.</summary>
    public static SiteSettings? Read(YamlMap map, FileFindings findings)
    {
        var fields = new Fields(map, findings);
        var settings = new SiteSettings(
            fields.Required<string>("name", Values.Text),
            fields.Required<string>("tagline", Values.Text),
            fields.Required<Uri>("base-url", TryReadOrigin),
            fields.Optional("language", TryReadLanguage, "en"),
            fields.Optional("time-zone", TryReadZone, TimeZoneInfo.Utc),
            fields.Optional<Uri>("exit-url", Values.Address) ?? DefaultExit,
            fields.Optional<Uri>("onion-url", TryReadOrigin),
            fields.Text("contact"),
            fields.Optional<Publisher>("publisher", TryReadPublisher),
            fields.Text("licence"),
            fields.Text("hosting"),
            fields.Optional("discreet-titles", Values.Flag, false));
        fields.RefuseOthers();
        return fields.IsComplete ? settings : null;
    }

    private static bool TryReadOrigin(YamlNode node, FileFindings findings, out Uri value) =>
        Values.Address(node, findings, out value)
        && ((value.AbsolutePath == "/" && value.Query.Length == 0 && value.Fragment.Length == 0)
            || Values.Refuse(findings, node, $"This should be the address of the whole site, without a path: `{value.GetLeftPart(UriPartial.Authority)}`."));

    private static bool TryReadLanguage(YamlNode node, FileFindings findings, out string value)
    {
        value = (node as YamlScalar)?.Value ?? "";
        try
        {
            value = CultureInfo.GetCultureInfo(value, predefinedOnly: true).Name;
            return value.Length > 0 || Values.Refuse(findings, node, "This should be the short sign of a language, such as `en` or `pt-BR`.");
        }
        catch (CultureNotFoundException)
        {
            return Values.Refuse(findings, node, "This should be the short sign of a language, such as `en` or `pt-BR`.");
        }
    }

    private static bool TryReadZone(YamlNode node, FileFindings findings, out TimeZoneInfo value) =>
        TimeZoneInfo.TryFindSystemTimeZoneById((node as YamlScalar)?.Value ?? "", out value!)
        || Values.Refuse(findings, node, "This should be a time zone such as `UTC` or `Europe/London`.");

    private static bool TryReadPublisher(YamlNode node, FileFindings findings, out Publisher value)
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
