using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PersecutionProfile.Web.Workshop;

/// <summary>How much may be sent to the workshop at once.</summary>
internal static class WorkshopLimits
{
    public const int MostPhotos = 10;

    /// <summary>Ten photos as large as one may be, and what stands around them.</summary>
    public const long LargestForm = (MostPhotos * 40L * 1_000_000) + 1_000_000;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = LargestForm;
    }
}
