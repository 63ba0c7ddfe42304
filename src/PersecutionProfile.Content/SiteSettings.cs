namespace PersecutionProfile.Content;

/// <summary>What the site says of itself; from <c>site.yml</c>.</summary>
/// <param name="BaseUrl">Scheme and host only, such as https://example.org.</param>
/// <param name="ExitUrl">Where "leave this site" leads.</param>
/// <param name="Hosting">Who runs the machine and what it logs.</param>
public sealed record SiteSettings(
    string Name,
    string Tagline,
    Uri BaseUrl,
    string Language,
    TimeZoneInfo TimeZone,
    Uri ExitUrl,
    Uri? OnionUrl,
    string Contact,
    Publisher? Publisher,
    string Licence,
    string Hosting,
    bool HasDiscreetTitles)
{
    /// <summary>False when <c>site.yml</c> does not say it: the address is this machine's then, and the site goes by any name.</summary>
    public bool IsAddressKnown { get; init; } = true;

    /// <summary>False when <c>site.yml</c> cannot be read: the time zone is UTC then, and may be any other.</summary>
    public bool IsTimeZoneKnown { get; init; } = true;
}

/// <summary>Who answers for the site.</summary>
public sealed record Publisher(string Name, string About);
