using System.ComponentModel.DataAnnotations;
using System.Net;

namespace PersecutionProfile.Web.Settings;

/// <summary>How the site is delivered; settings without a section.</summary>
public sealed class ServerSettings
{
    [EnumDataType(typeof(Caching), ErrorMessage = "It may be Revalidate or NoStore.")]
    public Caching Caching { get; set; }

    /// <summary>How much memory ready pages may fill.</summary>
    [Range(1, int.MaxValue, ErrorMessage = "It takes a whole number from 1: how much memory ready pages may fill.")]
    public int PageMegabytes { get; set; } = 64;

    /// <summary>Addresses and networks whose forwarded scheme is believed.</summary>
    [AddressesAndNetworks(
        ErrorMessage = "It takes a list (Proxies:0, Proxies:1 …) of addresses such as 10.0.0.1 and networks such as 10.0.0.0/8.")]
    public string[] Proxies { get; set; } = [];

    /// <summary>Host names besides those of <c>base-url</c> and <c>onion-url</c>, with semicolons between them; <c>*</c> for all.</summary>
    public string AllowedHosts { get; set; } = "";
}

/// <summary>Each of a list is an IP address or a network.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressesAndNetworksAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is string[] places && places.All(place => IPAddress.TryParse(place, out _) || IPNetwork.TryParse(place, out _));
}
