using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PersecutionProfile.Web.Workshop;

/// <summary>Who may come in: whoever has the address that the program printed, which nobody can guess.</summary>
internal sealed class WorkshopAccess(IServer server)
{
    private readonly Lazy<Uri> origin = new(() =>
        new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single()));

    private readonly string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin => origin.Value.GetLeftPart(UriPartial.Authority);

    public string Host => origin.Value.Authority;

    public string Address => $"{Origin}{WorkshopPaths.Open}/{token}";

    /// <summary>Browsers keep cookies by host, and two workshops are on one.</summary>
    public string CookieName => $"workshop-{origin.Value.Port}";

    public bool Knows(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));

    public void Admit(HttpContext context) => context.Response.Cookies.Append(
        CookieName, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
}
