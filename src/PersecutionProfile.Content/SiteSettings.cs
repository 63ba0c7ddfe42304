using System.Net.Mail;

namespace PersecutionProfile.Content;

/// <summary>What the site says of itself; from <c>site.yml</c>.</summary>
/// <param name="BaseUrl">Scheme and host only, such as https://example.org.</param>
/// <param name="ExitUrl">Where "leave this site" leads.</param>
/// <param name="Hosting">Who runs the machine and what it logs.</param>
public sealed record SiteSettings(
    string Name,
    string Tagline,
    Uri BaseUrl,
    Language Language,
    TimeZoneInfo TimeZone,
    Uri ExitUrl,
    Uri? OnionUrl,
    string Contact,
    Publisher? Publisher,
    string Licence,
    string Hosting,
    bool HasDiscreetTitles)
{
    /// <summary>The original's first, then those that it is translated into: the same in every edition.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The file of the logo, whether or not there is one; empty when none is named.</summary>
    public string LogoFile { get; init; } = "";

    /// <summary>Null while its picture is not made, too.</summary>
    public Logo? Logo { get; init; }

    public Accent? Accent { get; init; }

    /// <summary>Null for the site's own.</summary>
    public Look? Look => Logo is null && Accent is null ? null : new Look(Accent, Logo);

    /// <summary>A sentence at the foot of each page; <see cref="SiteContent.Footer"/> has it in the language of an edition.</summary>
    public string Footer { get; init; } = "";

    public Imprint? Imprint { get; init; }

    /// <summary>Where the content is kept and edited, for editors alone; null when it is not said.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether an entry with people in it waits for a second person to read it.</summary>
    public bool NeedsTwoEyes { get; init; }

    /// <summary>False when <c>site.yml</c> does not say it: the address is this machine's then, and the site goes by any name.</summary>
    public bool IsAddressKnown { get; init; } = true;

    /// <summary>
    /// Whether entries that name a living prisoner, somebody on bail or a relative may be shown: families must be able to write
    /// to somebody, or the public cannot see the site.
    /// </summary>
    public bool MayNamePeopleAtRisk =>
        IsContactForFamilies || (IsAddressKnown && IsNotPublic(BaseUrl) && (OnionUrl is null || IsNotPublic(OnionUrl)));

    /// <summary>An e-mail address or another site's page: a page of this one leads in a circle.</summary>
    private bool IsContactForFamilies =>
        Contact.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase) is var address
            && MailAddress.TryCreate(address, out var mail) ? mail.Address == address && IsReal(mail.Host)
        : Uri.TryCreate(Contact, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps
            && IsReal(page.IdnHost) && page.IdnHost != BaseUrl.IdnHost;

    private static bool IsReal(string host) => host.Contains('.', StringComparison.Ordinal) && !IsReserved(host);

    private static bool IsNotPublic(Uri address) => address.IsLoopback || IsReserved(address.IdnHost);

    /// <summary>RFC 2606: names that lead nowhere.</summary>
    private static bool IsReserved(string host) => host.EndsWith(".example", StringComparison.OrdinalIgnoreCase);

    /// <summary>False when <c>site.yml</c> cannot be read: the time zone is UTC then, and may be any other.</summary>
    public bool IsTimeZoneKnown { get; init; } = true;
}

/// <summary>Where stands who is responsible before the law: a page of the site, or one elsewhere.</summary>
/// <param name="Label">The words of the link; empty for a page of the site, whose title they are.</param>
/// <param name="Address">A path or an address.</param>
public sealed record Imprint(string Label, string Address)
{
    public bool IsElsewhere => Label.Length > 0;
}

/// <summary>Who answers for the site.</summary>
public sealed record Publisher(string Name, string About);
