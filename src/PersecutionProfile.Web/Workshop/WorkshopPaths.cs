namespace PersecutionProfile.Web.Workshop;

/// <summary>Where the workshop's own pages are. All other addresses are those of the site.</summary>
internal static class WorkshopPaths
{
    public const string Home = "/_workshop";
    public const string Open = $"{Home}/open";
    public const string Write = $"{Home}/write";
    public const string New = $"{Home}/new";
    public const string Photos = $"{Home}/photos";
    public const string Person = $"{Home}/person";
    public const string Parts = $"{Home}/parts";
    public const string Alive = $"{Home}/alive";

    public static string Of(string file) => $"{Write}?file={Uri.EscapeDataString(file)}";

    public static string PhotosOf(string file) => $"{Photos}?file={Uri.EscapeDataString(file)}";

    public static string Asset(string name) => $"{Parts}/{name}";
}
